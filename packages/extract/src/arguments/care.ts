import type { Toponym, WordClass } from '../document.js';
import type { SentenceView } from '../mentions/view.js';

const INSIDE: ReadonlySet<WordClass> = new Set(['in', 'of', 'det', 'adjective', 'noun', 'proper']);
const TOWARD: ReadonlySet<WordClass> = new Set(['to', 'toward']);
const MAX_PHRASE = 7;

/** "taken to a hospital in X", "évacués vers l'hôpital régional de X": the town where the hurt are cared for, not where they were hit. */
export function isOfCare(view: SentenceView, { first }: Toponym): boolean {
  if (view.classAt(first - 1) !== 'in' && view.classAt(first - 1) !== 'of') return false;
  let isCaredFor = false;
  for (let at = first - 1; at > Math.max(view.first, first - MAX_PHRASE); at--) {
    const cls = view.classAt(at);
    isCaredFor ||= view.language.words.care.has(view.norm(at));
    if (TOWARD.has(cls)) return isCaredFor;
    if (!INSIDE.has(cls)) return false;
  }
  return false;
}
