import { type ResolvedActor, isOpposition } from '../resolution/actors.js';
import type { Draft } from './draft.js';

function sideOf(kind: ResolvedActor['kind']): string {
  return isOpposition(kind) ? 'opposition' : kind;
}

/** "One soldier" in an incident with French troops is a French soldier: unnamed people take the name of the only named side of their kind. */
export function harmonize(draft: Draft): Draft {
  const all = [...draft.initiators, ...draft.targets, ...draft.tolls.flatMap((t) => (t.actor === null ? [] : [t.actor]))];
  const named = all.filter((a) => a.isSpecific && a.kind !== 'civilians');
  const replace = (actor: ResolvedActor): ResolvedActor => {
    if (actor.isSpecific || actor.kind === 'civilians') return actor;
    const candidates = new Map(named.filter((n) => sideOf(n.kind) === sideOf(actor.kind)).map((n) => [n.name, n]));
    const [only] = [...candidates.values()];
    if (only === undefined || candidates.size !== 1) return actor;
    return { ...only, spans: actor.spans, basis: 'inferred', isSuspected: actor.isSuspected, rules: [...actor.rules, 'incidents/only-named-side'] };
  };
  return {
    ...draft,
    initiators: draft.initiators.map(replace),
    targets: draft.targets.map(replace),
    tolls: draft.tolls.map((toll) => (toll.actor === null ? toll : { ...toll, actor: replace(toll.actor) })),
  };
}
