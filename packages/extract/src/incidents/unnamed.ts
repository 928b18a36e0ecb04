import { type ActorResolver, type ResolvedActor, isOpposition } from '../resolution/actors.js';
import { mainPlace } from './compatibility.js';
import type { Draft } from './draft.js';

/** Acts that somebody with weapons does to others: without a name it was an unidentified group. */
export const ARMED_ACTS: ReadonlySet<string> = new Set([
  'assault',
  'ambush',
  'abduct',
  'undergo',
  'shoot',
  'repel',
  'clash',
  'loot',
  'burn',
]);
/** Deeds from the air. */
export const AIR: ReadonlySet<string> = new Set(['airstrike', 'drone']);

/** Where only the state flies, an air strike without a doer is that of the country's forces. */
export function withAirForce(draft: Draft, resolver: ActorResolver, country: string | null): Draft {
  const act = draft.acts.find(
    (a) => AIR.has(a.trigger.act) || a.weapons.some((w) => w.weapon === 'drone' || w.weapon === 'aircraft'),
  );
  const isFromAir =
    draft.acts.some((a) => AIR.has(a.trigger.act)) ||
    (act !== undefined &&
      draft.acts.every(
        (a) =>
          a.trigger.act === 'hit' ||
          a.trigger.act === 'kill' ||
          a.trigger.act === 'die' ||
          a.trigger.act === 'bomb' ||
          a.trigger.act === 'injure',
      ));
  if (act === undefined || !isFromAir || country === null || draft.initiators.length > 0) return draft;
  const force: ResolvedActor = {
    id: null,
    name: '',
    kind: 'state-forces',
    country: null,
    isSuspected: false,
    basis: 'inferred',
    spans: [act.trigger.span],
    rules: ['incidents/air-force-of-the-country'],
    isSpecific: false,
    openKind: 'state-forces',
    branch: null,
  };
  const doer = resolver.relocate(force, country);
  return { ...draft, initiators: [doer] };
}

const EXPLOSIVE_ACTS: ReadonlySet<string> = new Set(['explode', 'bomb', 'shell', 'grenade', 'fire-rockets']);
const EXPLOSIVES: ReadonlySet<string> = new Set(['ied', 'mortar', 'bomb', 'vehicle-bomb', 'grenade']);

/** Nobody is named, but somebody attacked: the unidentified armed group of the incident's country. */
export function withUnknownDoer(
  draft: Draft,
  resolver: ActorResolver,
  { country, areExplosivesAttributed }: { readonly country: string | null; readonly areExplosivesAttributed: boolean },
): Draft {
  const hasTarget = draft.targets.length > 0 || draft.acts.some((act) => act.targets.length > 0);
  if (draft.initiators.length > 0 || !hasTarget) return draft;
  const isMine = draft.acts.some(
    (act) => EXPLOSIVE_ACTS.has(act.trigger.act) || act.weapons.some((w) => EXPLOSIVES.has(w.weapon)),
  );
  const isLaidBySomebody = isMine && areExplosivesAttributed && mainPlace(draft)?.country != null;
  const isMurder =
    !isMine &&
    draft.acts.some((act) => act.trigger.act === 'kill') &&
    draft.targets.every((t) => t.kind === 'civilians');
  if (!isMurder && !isLaidBySomebody && !draft.acts.some((act) => ARMED_ACTS.has(act.trigger.act))) return draft;
  if (draft.targets.some((t) => isOpposition(t.kind) && t.kind !== 'identity-militia' && t.isSpecific)) return draft;
  const act =
    draft.acts.find((a) => ARMED_ACTS.has(a.trigger.act) || a.trigger.act === 'kill') ??
    (isLaidBySomebody ? draft.acts[0] : undefined);
  const unknown: ResolvedActor = {
    id: null,
    name: '',
    kind: 'unidentified',
    country: null,
    isSuspected: false,
    basis: 'inferred',
    spans: act === undefined ? [] : [act.trigger.span],
    rules: ['incidents/nobody-named'],
    isSpecific: false,
    openKind: 'unidentified',
    branch: null,
  };
  return { ...draft, initiators: [resolver.relocate(unknown, country)].filter((a) => a.name !== '') };
}
