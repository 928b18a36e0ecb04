import { changed } from '../changed.js';
import { describedGroup } from '../packs/pack.js';
import type { ResolvedActor } from '../resolution/actors.js';
import type { Draft } from './draft.js';

/** Whether the words name people by the community that they belong to ("Fulani", "herders"). */
export const isOfCommunity = (actor: ResolvedActor): boolean =>
  actor.branch !== null && (actor.kind === 'civilians' || actor.kind === 'unidentified') && actor.id === null;

function asSide(actor: ResolvedActor): ResolvedActor {
  if (actor.branch === null) return actor;
  return changed(actor, {
    kind: 'identity-militia',
    name: describedGroup(actor.branch, actor.country),
    isSpecific: true,
    openKind: null,
    rules: [...actor.rules, 'incidents/communal-side'],
  });
}

/** What a community does that bears arms; those who march or make peace stay what they are. */
const VIOLENT: ReadonlySet<string> = new Set([
  'assault',
  'ambush',
  'kill',
  'clash',
  'abduct',
  'shoot',
  'burn',
  'injure',
]);
const PEACEFUL: ReadonlySet<string> = new Set(['protest', 'agree', 'riot', 'lynch']);

/** Whether somebody took up arms in the draft, not only the streets or a pen. */
export function isViolent(draft: Draft): boolean {
  const acts = draft.acts.map((act) => act.trigger.act);
  return acts.some((act) => VIOLENT.has(act)) && !acts.some((act) => PEACEFUL.has(act));
}

/**
 * Who else is told to have attacked beside a community: "the attackers" are its own; "the herders" are those of a militia that has a name,
 * unless the two fight each other.
 */
function withoutRepeats(actors: readonly ResolvedActor[], isFight: boolean): readonly ResolvedActor[] {
  const isNamed = (actor: ResolvedActor): boolean => actor.kind === 'identity-militia' && !isOfCommunity(actor);
  const hasNamed = !isFight && actors.some(isNamed);
  return actors.filter((actor) =>
    isOfCommunity(actor) ? !hasNamed : isFight || actor.kind !== 'unidentified' || actor.isSpecific,
  );
}

/**
 * Herders and farmers, or the people of two communities, who fight each other are two communal sides, not civilians
 * (ACLED codebook, "Identity militias"). So are those of a community who attack others.
 */
export function withCommunalSides(draft: Draft): Draft {
  const doers = draft.initiators.filter(isOfCommunity);
  if (doers.length === 0 || !isViolent(draft)) return draft;
  const isFight = draft.acts.some((act) => act.trigger.act === 'clash');
  const communities = new Set([...draft.initiators, ...draft.targets].filter(isOfCommunity).map((a) => a.branch));
  const areBothTold = communities.size > 1 && isFight;
  const initiators = withoutRepeats(draft.initiators, isFight).map((actor) =>
    isOfCommunity(actor) ? asSide(actor) : actor,
  );
  const doing = new Set(initiators.map((actor) => actor.name));
  return changed(draft, {
    initiators,
    targets: areBothTold
      ? draft.targets
          .map((actor) => (isOfCommunity(actor) ? asSide(actor) : actor))
          .filter((actor) => !doing.has(actor.name) && actor.kind !== 'civilians')
      : draft.targets,
  });
}
