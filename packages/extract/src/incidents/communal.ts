import { describedGroup } from '../packs/pack.js';
import type { ResolvedActor } from '../resolution/actors.js';
import type { Draft } from './draft.js';

const isOfCommunity = (actor: ResolvedActor): boolean =>
  actor.branch !== null && (actor.kind === 'civilians' || actor.kind === 'unidentified') && actor.id === null;

function asSide(actor: ResolvedActor): ResolvedActor {
  if (actor.branch === null) return actor;
  return {
    ...actor,
    kind: 'identity-militia',
    name: describedGroup(actor.branch, actor.country),
    isSpecific: true,
    openKind: null,
    rules: [...actor.rules, 'incidents/communal-side'],
  };
}

/**
 * Herders and farmers, or the fighters of two communities, who fight each other are two communal sides, not civilians
 * (ACLED codebook, "Identity militias"). So are those of a community who attack with weapons.
 */
export function withCommunalSides(draft: Draft): Draft {
  const doers = draft.initiators.filter(isOfCommunity);
  if (doers.length === 0) return draft;
  const isFight = draft.acts.some((act) => act.trigger.act === 'clash');
  const communities = new Set([...draft.initiators, ...draft.targets].filter(isOfCommunity).map((a) => a.branch));
  const areBothTold = communities.size > 1 && isFight;
  const mayAct = (actor: ResolvedActor): boolean => isOfCommunity(actor) && (areBothTold || actor.kind !== 'civilians');
  const initiators = draft.initiators.map((actor) => (mayAct(actor) ? asSide(actor) : actor));
  const doing = new Set(initiators.map((actor) => actor.name));
  return {
    ...draft,
    initiators,
    targets: areBothTold
      ? draft.targets
          .map((actor) => (isOfCommunity(actor) ? asSide(actor) : actor))
          .filter((actor) => !doing.has(actor.name) && actor.kind !== 'civilians')
      : draft.targets,
  };
}
