import type { Trigger } from '../document.js';
import type { SentenceView } from '../mentions/view.js';

const WHEN_TOLD = 'when-told';

const isWhen = (view: SentenceView, at: number): boolean =>
  view.hits(at).some(({ entry }) => entry.kind === 'cue' && entry.value === WHEN_TOLD);

/** "The incident happened on Monday in X": a word for any deed that only says when what was told before was. */
export const isOfWhen = (view: SentenceView, { act, first }: Trigger): boolean =>
  act === 'incident' && (isWhen(view, first - 1) || isWhen(view, first));

/** "It happened on Thursday", "les faits remontent à jeudi": whether a sentence says when what was told before it happened. */
export function tellsWhen(view: SentenceView): boolean {
  for (let at = view.first; at < view.last; at++) if (isWhen(view, at)) return true;
  return false;
}
