import type { WordClass } from '../../document.js';
import type { SentenceView } from '../view.js';

/** The class of the word that governs the name, over determiners, directions and feature phrases ("in the northern town of X"). */
export function governor(view: SentenceView, from: number): { cls: WordClass; at: number } {
  let at = from - 1;
  for (let steps = 0; steps < 8 && at >= view.first; steps++) {
    const cls = view.classAt(at);
    const norm = view.norm(at);
    const isFeature = view.hit(at, 'feature') !== undefined || view.hitEnding(at + 1, 'feature') !== undefined;
    const isAdjective =
      cls === 'det' ||
      cls === 'adjective' ||
      view.language.words.directions.has(norm) ||
      // "Herders from neighbouring X", "in neighbouring Niger"
      (view.language.words.neighbouring.has(norm) &&
        (view.classAt(at - 1) === 'from' || view.hit(from, 'country') !== undefined)) ||
      view.language.words.adjectives.has(norm);
    if (cls === 'of' && view.hitEnding(at, 'feature') === undefined) return { cls, at };
    if (cls === 'of' || isFeature || isAdjective || cls === 'poss' || view.hit(at, 'country') !== undefined) {
      at -= 1;
      continue;
    }
    return { cls, at };
  }
  return { cls: 'mark', at };
}
