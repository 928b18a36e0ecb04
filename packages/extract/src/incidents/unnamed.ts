import { changed } from '../changed.js';
import { type ActorResolver, type ResolvedActor, isOpposition, isState } from '../resolution/actors.js';
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

/** Somebody of a kind whom no word names; the incident's country says whose. */
export const unnamedOf = (kind: ResolvedActor['kind'], rule: string): ResolvedActor => ({
  id: null,
  name: '',
  kind,
  country: null,
  isSuspected: false,
  basis: 'inferred',
  spans: [],
  rules: [rule],
  isSpecific: false,
  openKind: kind,
  branch: null,
});
/** The forces of the country where it happened. */
export const FORCES = unnamedOf('state-forces', 'incidents/forces-of-the-country');

const isForceOf = ({ kind, country }: ResolvedActor, home: string): boolean =>
  kind !== 'peacekeepers' && isState(kind) && (country === null || country === home);

const UNKNOWN = unnamedOf('unidentified', 'incidents/nobody-named');
const OF_STRIKE: ReadonlySet<string> = new Set(['drone', 'hit', 'kill', 'die', 'injure', 'destroy']);
/** "a drone strike targeted the base": what the strike itself is told to do. */
const isOfStrike = ({ trigger, initiators }: Draft['acts'][number]): boolean =>
  OF_STRIKE.has(trigger.act) || (initiators.length > 0 && initiators.every((of) => of.kind === 'trigger'));

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
          a.trigger.act === 'shoot' ||
          a.trigger.act === 'kill' ||
          a.trigger.act === 'die' ||
          a.trigger.act === 'bomb' ||
          a.trigger.act === 'injure',
      ));
  if (act === undefined || !isFromAir || country === null || draft.initiators.length > 0) return draft;
  // "drones struck a base of the army": whom the drones hit did not fly them.
  const areOwnHit =
    act.trigger.act === 'drone' && draft.targets.some((t) => isForceOf(t, country)) && draft.acts.every(isOfStrike);
  if (areOwnHit) return changed(draft, { initiators: [resolver.relocate(UNKNOWN, country)] });
  const force = { ...FORCES, spans: [act.trigger.span], rules: ['incidents/air-force-of-the-country'] };
  // "French aircraft", "the French army said": a foreign force that speaks of the strike flew it.
  const doer = draft.voices[0] ?? resolver.relocate(force, country);
  return changed(draft, { initiators: [{ ...doer, basis: 'inferred' }] });
}

/** Ways in which somebody is told to have fallen, or to have been taken, by nobody in particular. */
const LOSSES: ReadonlySet<string> = new Set(['kill', 'die', 'injure', 'capture', 'arrest', 'clash', 'hit', 'assault']);
/** A motorcycle, a house: told of no owner. */
export const isThingOfNobody = (actor: ResolvedActor): boolean =>
  actor.kind === 'civilians' && actor.rules.length > 0 && actor.rules.every((rule) => rule.startsWith('object/'));
const isMilitant = (actor: ResolvedActor): boolean => actor.kind === 'rebel-group' || actor.kind === 'unidentified';

/**
 * Nobody is told to have attacked. Where both sides lost people the militants did, unless the forces are foreign, who came to fight; where
 * only militants fell ("thirty terrorists were put out of action"), the forces of the country or those that tell it.
 */
export function withLosingSides(given: Draft, resolver: ActorResolver, country: string | null): Draft {
  const militants = given.targets.filter(isMilitant);
  const isOfLosses = given.acts.every((act) => LOSSES.has(act.trigger.act) || act.trigger.act === 'destroy');
  if (given.initiators.length > 0 || militants.length === 0 || !isOfLosses) return given;
  // "Four militants were killed and 15 motorcycles destroyed": what is destroyed beside them was theirs.
  const draft = changed(given, { targets: given.targets.filter((actor) => !isThingOfNobody(actor)) });
  const forces = draft.targets.filter((actor) => isState(actor.kind));
  const asDoers = (actors: readonly ResolvedActor[]): ResolvedActor[] =>
    actors.map((actor) => changed(actor, { basis: 'inferred' }));
  const without = (actors: readonly ResolvedActor[]): ResolvedActor[] =>
    draft.targets.filter((target) => !actors.some((actor) => actor.name === target.name));
  if (forces.length > 0) {
    const isForeign = country !== null && forces.every((actor) => actor.country !== null && actor.country !== country);
    const doers = isForeign ? forces : militants;
    return changed(draft, { initiators: asDoers(doers), targets: without(doers) });
  }
  const isMilitantsOnly = militants.length === draft.targets.length;
  const [voice] = draft.voices;
  const act = draft.acts.find(
    (a) => a.trigger.act === 'kill' || a.trigger.act === 'capture' || a.trigger.act === 'arrest',
  );
  if (!isMilitantsOnly || act === undefined || (voice === undefined && country === null)) return draft;
  const doer = voice ?? resolver.relocate({ ...FORCES, spans: [act.trigger.span] }, country);
  return changed(draft, { initiators: asDoers([doer]) });
}

/** "263 fighters gave themselves up, the army said": of whom it is not told to whom, to the force that tells it. */
export function withReceivers(draft: Draft): Draft {
  const isSurrender = draft.acts.length > 0 && draft.acts.every(({ trigger }) => trigger.act === 'surrender');
  const [voice] = draft.voices;
  const isOpen = draft.targets.length === 0 && draft.initiators.some((actor) => isOpposition(actor.kind));
  return isSurrender && isOpen && voice !== undefined
    ? changed(draft, { targets: [changed(voice, { basis: 'inferred' })] })
    : draft;
}

/** What armed groups do to a town without holding it. */
const RAIDS: ReadonlySet<string> = new Set(['assault', 'burn', 'loot', 'shell']);

/** What came of it for somebody who is not told ("the wounded were flown out", "there were no deaths"). */
const RAID_RESULTS: ReadonlySet<string> = new Set(['kill', 'die', 'injure', 'missing', 'displace', 'incident']);

/** "Gunmen attacked Zembara", "the massacre in Zembara": of a town raided, and of which nobody else is told, the people were attacked. */
export function withTownspeople(draft: Draft, resolver: ActorResolver, country: string | null): Draft {
  const deed = draft.targets.length > 0 ? undefined : (massacreIn(draft) ?? raidIn(draft));
  if (deed === undefined) return draft;
  const people = { ...unnamedOf('civilians', 'incidents/townspeople'), spans: [deed.trigger.span] };
  return changed(draft, { targets: [resolver.relocate(people, country)].filter((actor) => actor.name !== '') });
}

const massacreIn = ({ acts }: Draft): Draft['acts'][number] | undefined =>
  acts.find(({ trigger }) => trigger.lemma === 'massacre');

/** The raid on a town that a group made, where nothing else is told to have been done. */
function raidIn({ acts, initiators }: Draft): Draft['acts'][number] | undefined {
  const isByGroup = initiators.length > 0 && initiators.every((actor) => isOpposition(actor.kind));
  const isOnly = acts.every(({ trigger }) => RAIDS.has(trigger.act) || RAID_RESULTS.has(trigger.act));
  return isByGroup && isOnly
    ? acts.find((act) => RAIDS.has(act.trigger.act) && act.targets.some((filler) => filler.kind === 'place'))
    : undefined;
}

const EXPLOSIVE_ACTS: ReadonlySet<string> = new Set(['explode', 'bomb', 'shell', 'grenade', 'fire-rockets']);
const EXPLOSIVES: ReadonlySet<string> = new Set(['ied', 'mortar', 'bomb', 'vehicle-bomb', 'grenade']);

/** Whether all that the draft tells of fighting is an operation. */
export const isOperation = (draft: Draft): boolean => {
  const fights = draft.acts.filter(({ trigger }) => ARMED_ACTS.has(trigger.act));
  return fights.length > 0 && fights.every(({ trigger }) => trigger.lemma === 'operation');
};

/** Nobody is named, but somebody attacked: the unidentified armed group of the incident's country, or its forces on an operation. */
export function withUnknownDoer(
  draft: Draft,
  resolver: ActorResolver,
  { country, areExplosivesAttributed }: { readonly country: string | null; readonly areExplosivesAttributed: boolean },
): Draft {
  const hasTarget = draft.targets.length > 0 || draft.acts.some((act) => act.targets.length > 0);
  if (draft.initiators.length > 0 || !hasTarget) return draft;
  const [first] = draft.acts;
  if (isOperation(draft) && first !== undefined && !draft.targets.some((t) => isState(t.kind))) {
    const force = resolver.relocate({ ...FORCES, spans: [first.trigger.span] }, country);
    return changed(draft, { initiators: [force].filter((a) => a.name !== '') });
  }
  const isMine = draft.acts.some(
    (act) => EXPLOSIVE_ACTS.has(act.trigger.act) || act.weapons.some((w) => EXPLOSIVES.has(w.weapon)),
  );
  const isLaidBySomebody = isMine && areExplosivesAttributed && mainPlace(draft)?.country != null;
  const isMurder =
    !isMine &&
    draft.acts.some((act) => act.trigger.act === 'kill') &&
    draft.targets.every((t) => !isOpposition(t.kind) || t.kind === 'identity-militia') &&
    // A soldier killed, of whom no more is told, may have died in a battle that he began.
    !draft.targets.every((t) => isState(t.kind));
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
  return changed(draft, { initiators: [resolver.relocate(unknown, country)].filter((a) => a.name !== '') });
}
