import type { WordClass } from '../../document.js';
import type { SentenceView } from '../view.js';

const LINK_REACH = 4;
/** What may stand between a word for a way or for nearness and the name. */
export const LINKS: ReadonlySet<WordClass> = new Set([
  'to',
  'toward',
  'from',
  'of',
  'in',
  'on',
  'det',
  'adjective',
  'adverb',
]);

/** "near X", "non loin de X": whether words for nearness stand before the name that begins at `first`. */
export function isNear(view: SentenceView, first: number): boolean {
  const { near } = view.language.words;
  for (let at = first - 1; at >= Math.max(view.first, first - LINK_REACH); at--) {
    if (near.has(view.norm(at))) return true;
    if (!LINKS.has(view.classAt(at)) && view.hit(at, 'feature') === undefined) return false;
  }
  return false;
}
