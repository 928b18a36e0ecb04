import { changed } from '../changed.js';
import { isOpposition } from '../resolution/actors.js';
import { mainDate } from './compatibility.js';
import type { Draft } from './draft.js';

/** Acts that only tell what came of a deed. */
export const OUTCOMES: ReadonlySet<string> = new Set(['die', 'kill', 'injure']);

/** "26 people were killed in X. Another 17 died in Y.": the same deed at another place, told by its dead alone. */
export function goOnElsewhere(draft: Draft, previous: Draft | undefined): Draft {
  const deed = previous?.acts.find((act) => !OUTCOMES.has(act.trigger.act));
  if (previous === undefined || deed === undefined) return draft;
  const isOther = draft.tolls.some((toll) => toll.party?.isOther === true && toll.bounds.min !== null);
  const isNext =
    previous.paragraph === draft.paragraph && (draft.sentences[0] ?? 0) - (previous.sentences.at(-1) ?? 0) <= 1;
  const isOfDead = draft.places.length > 0 && draft.acts.every((act) => OUTCOMES.has(act.trigger.act));
  if (!isOther || !isNext || !isOfDead || draft.initiators.length > 0) return draft;
  const date = mainDate(previous);
  return {
    ...draft,
    acts: [{ ...deed, tolls: [] }, ...draft.acts],
    initiators: previous.initiators.map((actor) => ({ ...actor, basis: 'inferred' as const })),
    dates: draft.dates.length > 0 || date === null ? draft.dates : [{ ...date, basis: 'inferred' as const }],
    notes: [...draft.notes, 'incidents/goes-on-elsewhere'],
  };
}

/** "In March, ... were killed in X. And in April, ...": a list goes on with the doer of its first member. */
export function goOn(draft: Draft, previous: Draft | undefined, isDated: boolean): Draft {
  if (draft.initiators.length > 0 || previous === undefined || previous.initiators.length === 0) return draft;
  const isListed =
    previous.paragraph === draft.paragraph &&
    (draft.sentences[0] ?? 0) - (previous.sentences.at(-1) ?? 0) <= 1 &&
    isDated;
  const isAlike = draft.targets.some((t) => previous.targets.some((p) => p.kind === t.kind));
  const isOpposed = previous.initiators.every((i) => draft.targets.every((t) => t.name !== i.name));
  const isAttack = previous.initiators.every(
    (i) =>
      (isOpposition(i.kind) && i.basis === 'stated') ||
      i.rules.includes('incidents/list-goes-on') ||
      i.rules.includes('actor/pronoun'),
  );
  if (!isListed || !isAlike || !isOpposed || !isAttack) return draft;
  return changed(draft, {
    initiators: previous.initiators.map((i) =>
      changed(i, { basis: 'inferred', spans: [], rules: [...i.rules, 'incidents/list-goes-on'] }),
    ),
    notes: [...draft.notes, 'incidents/list-goes-on'],
  });
}
