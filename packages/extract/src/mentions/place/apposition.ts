import type { SentenceView } from '../view.js';

/** What stands after a name and says what sort of place it is: its kind, and the token after the kind's word. */
export type Apposition = { readonly hint: string; readonly last: number };

const MAX_MODIFIERS = 5;
const MODIFIERS: ReadonlySet<string> = new Set(['adjective', 'noun', 'gerund', 'participle', 'adverb', 'number']);
const OPENINGS: ReadonlySet<string> = new Set([',', '(', '–', '—', '-']);
const POINTS: ReadonlySet<string> = new Set(['town', 'village', 'camp', 'island', 'commune']);
/** "Zembara, a vast region": a name that a unit and its seat bear means the unit. */
const CALLED: ReadonlySet<string> = new Set([...POINTS, 'region', 'district']);
/** After the word for a place these make it part of another noun ("a village head", "a town councillor"). */
const GOES_ON: ReadonlySet<string> = new Set(['noun', 'proper', 'adjective']);

const isPoint = (view: SentenceView, at: number): boolean =>
  view.token(at)?.shape === 'lower' && POINTS.has(view.hit(at, 'feature')?.entry.value ?? '');

/** Whether what follows the word for a settlement says where it lies. */
function goesOnToWhere(view: SentenceView, at: number): boolean {
  const last = view.hit(at, 'feature')?.last ?? at + 1;
  return view.classAt(last) !== 'mark' || view.norm(last) === ',' || view.norm(last) === ')';
}

/** "Zembara, a fishing village on the lake", "Zembara, un hameau de pêcheurs": what the words after a name call it. */
export function appositionAfter(view: SentenceView, end: number): Apposition | null {
  // "Zembara, which lies on the lake"
  const { located } = view.language.words;
  if (view.norm(end) === ',' && view.classAt(end + 1) === 'rel')
    for (let at = end + 2; at <= end + 3; at++) if (located.has(view.norm(at))) return { hint: 'town', last: at + 1 };
  if (!OPENINGS.has(view.norm(end))) return null;
  const hasArticle = view.language.words.indefinite.has(view.norm(end + 1));
  // "Zembara, village du département de", "Zembara, localité située": an apposition without an article.
  const isBare = view.language.isHeadFirst === true && isPoint(view, end + 1) && goesOnToWhere(view, end + 1);
  if (!hasArticle && !isBare) return null;
  const from = hasArticle ? end + 2 : end + 1;
  for (let at = from; at <= from + MAX_MODIFIERS && at < view.last; at++) {
    const feature = view.hit(at, 'feature');
    if (feature !== undefined && CALLED.has(feature.entry.value)) {
      const next = view.token(feature.last);
      const isPerson = ['title', 'person', 'source', 'force'].some(
        (kind) => view.hit(feature.last, kind as 'title') !== undefined,
      );
      // Where modifiers follow their noun, what stands behind it qualifies it.
      const isPart =
        view.language.isHeadFirst !== true && next?.shape === 'lower' && GOES_ON.has(view.classAt(feature.last));
      return next?.joined === 'hyphen' || isPerson || isPart ? null : { hint: feature.entry.value, last: feature.last };
    }
    const token = view.token(at);
    const isModifier =
      token?.shape === 'lower' && (MODIFIERS.has(view.classAt(at)) || view.language.words.directions.has(token.norm));
    if (!isModifier) return null;
  }
  return null;
}
