import type { SentenceView } from '../mentions/view.js';

/** Where the phrase of a noun begins, over the adjectives and nouns before it. */
export function phraseFirst(view: SentenceView, first: number): number {
  let at = first;
  while (at > view.first && (view.classAt(at - 1) === 'adjective' || view.classAt(at - 1) === 'noun')) at -= 1;
  return at;
}
