import { changed } from '../changed.js';
import { isOpposition } from '../resolution/actors.js';
import type { Draft } from './draft.js';

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
