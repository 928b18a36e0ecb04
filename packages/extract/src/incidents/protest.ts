import { type ActorResolver, type ResolvedActor, isOpposition, isState } from '../resolution/actors.js';
import type { Draft } from './draft.js';
import { unnamedOf } from './unnamed.js';

const isCivil = (actor: ResolvedActor): boolean => actor.kind === 'civilians';

/** "fired into the crowd": a crowd that nobody says rioted is people. */
function withCrowdAsPeople(draft: Draft, resolver: ActorResolver, country: string | null): Draft {
  const isUnrest = draft.acts.some((act) => UNREST.has(act.trigger.act));
  const isArmed = draft.initiators.some((actor) => isOpposition(actor.kind) || isState(actor.kind));
  if (isUnrest || !isArmed) return draft;
  const asPeople = (actor: ResolvedActor): ResolvedActor =>
    actor.kind === 'rioters'
      ? resolver.relocate({ ...actor, kind: 'civilians', openKind: 'civilians', country: null }, country)
      : actor;
  return { ...draft, targets: draft.targets.map(asPeople) };
}

const DISPERSED = unnamedOf('protesters', 'incidents/dispersed');

/** "Police used tear gas to disperse a protest": those dispersed are protesters, whom no other word of the sentence need name. */
const isDispersal = (draft: Draft): boolean =>
  draft.acts.some((act) => act.trigger.act === 'disperse') &&
  ![...draft.initiators, ...draft.targets].some((actor) => isCrowd(actor) || isOpposition(actor.kind));

function withDispersedCrowd(draft: Draft, resolver: ActorResolver, country: string | null): Draft {
  const [act] = draft.acts.filter(({ trigger }) => trigger.act === 'disperse');
  const crowd = act === undefined ? null : resolver.relocate({ ...DISPERSED, spans: [act.trigger.span] }, country);
  return crowd === null || crowd.name === ''
    ? draft
    : { ...draft, targets: [...draft.targets.filter((actor) => !isCivil(actor)), crowd] };
}

const UNREST: ReadonlySet<string> = new Set(['protest', 'riot', 'lynch', 'disperse', 'loot']);

/** People who march are protesters, whoever they are; so are those whom the answer hits. */
export function asProtesters(draft: Draft, resolver: ActorResolver, country: string | null): Draft {
  const isMarch = draft.acts.some(
    (act) =>
      act.trigger.act === 'protest' &&
      act.initiators.some((f) => f.kind === 'party' && ['civilians', 'people', 'protesters'].includes(f.party.kind)),
  );
  if (!isMarch && isDispersal(draft)) return withDispersedCrowd(draft, resolver, country);
  if (!isMarch) return withCrowdAsPeople(draft, resolver, country);
  const marching = (actor: ResolvedActor): ResolvedActor =>
    isCivil(actor)
      ? resolver.relocate({ ...actor, kind: 'protesters', openKind: 'protesters', country: null }, country)
      : actor;
  const isAnswered = draft.initiators.some((actor) => isState(actor.kind) || isOpposition(actor.kind));
  return {
    ...draft,
    initiators: draft.initiators.map(marching),
    targets: isAnswered ? draft.targets.map(marching) : draft.targets.filter((target) => !isCivil(target)),
  };
}

const CROWDS: ReadonlySet<string> = new Set(['protesters', 'rioters']);
const isCrowd = (actor: ResolvedActor): boolean => CROWDS.has(actor.kind);
const OF_CROWDS: ReadonlySet<string> = new Set(['protest', 'riot', 'disperse']);

/** Whether people of the crowd suffered so. */
const isOfCrowd = ({ bounds, actor }: Draft['tolls'][number]): boolean =>
  (bounds.max ?? 1) > 0 && (actor === null || !isState(actor.kind));

const BY_BULLET = 'shot';
/** "fired on the crowd", "hurt by bullets"; not "fired in the air". */
const isShot = ({ trigger, targets, weapons }: Draft['acts'][number]): boolean =>
  (trigger.act === 'shoot' && targets.length > 0) ||
  trigger.lemma === BY_BULLET ||
  weapons.some(({ weapon }) => weapon === 'firearm');

/** Whether people fell who were not of the forces, or were hit by bullets (ACLED codebook: "excessive force", lethal or by live rounds). */
export const areCrowdHit = ({ acts, tolls }: Draft): boolean =>
  tolls.some((toll) => toll.outcome === 'killed' && isOfCrowd(toll)) ||
  (tolls.some((toll) => toll.outcome === 'injured' && isOfCrowd(toll)) && acts.some(isShot));

/**
 * Who marches is actor 1 and who disperses them actor 2 (ACLED codebook, "Protest with intervention"); once somebody is killed, the
 * force used excessively is the deed, and who marches suffers it.
 */
export function withIntervention(draft: Draft): Draft {
  const isUnrest = draft.acts.some((act) => OF_CROWDS.has(act.trigger.act));
  const isDeadly = areCrowdHit(draft);
  const crowd = [...draft.initiators, ...draft.targets].filter(isCrowd);
  const forces = [...draft.initiators, ...draft.targets].filter((actor) => isState(actor.kind));
  if (!isUnrest || crowd.length === 0 || forces.length === 0) return draft;
  // "opened fire on demonstrators, killing 30 people protesting in the capital": those who were shot at are who marched.
  if (isDeadly && draft.initiators.some((actor) => isState(actor.kind)))
    return {
      ...draft,
      initiators: draft.initiators.filter((actor) => !isCrowd(actor)),
      targets: [...draft.targets.filter((actor) => !isCrowd(actor) && !isCivil(actor)), ...crowd],
    };
  if (isDeadly) return draft;
  const others = draft.targets.filter((actor) => !isCrowd(actor) && !isState(actor.kind) && !isCivil(actor));
  return { ...draft, initiators: crowd, targets: [...forces, ...others] };
}
