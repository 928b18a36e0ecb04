import type { SentenceView } from '../mentions/view.js';

const WHEN_TOLD = 'when-told';

/** "It happened on Thursday", "les faits remontent à jeudi": whether a sentence says when what was told before it happened. */
export function tellsWhen(view: SentenceView): boolean {
  for (let at = view.first; at < view.last; at++)
    if (view.hits(at).some(({ entry }) => entry.kind === 'cue' && entry.value === WHEN_TOLD)) return true;
  return false;
}
