import type { Toponym } from '../../document.js';
import { type SentenceView, spanOf } from '../view.js';
import { textOf } from './names.js';

/** "Mali's restive north", "Niger's troubled east" */
const QUALIFIERS: ReadonlySet<string> = new Set(['adjective', 'participle']);
/** What goes on to say what lies there. */
const WHOLE: ReadonlySet<string> = new Set(['of', 'proper', 'noun', 'adjective']);

/** "Niger's volatile southwest": a word that no lexicon has. */
const isUnknown = (view: SentenceView, at: number): boolean =>
  view.token(at)?.shape === 'lower' && view.classAt(at) === 'noun' && view.hits(at).length === 0;

const isWindOrCentre = (view: SentenceView, at: number): boolean =>
  view.language.words.directions.has(view.norm(at)) || view.language.words.centres.has(view.norm(at));

/** First token of the words for a wind that end at `last`: "far north", "north-central", "extrême nord"; `last + 1` when there are none. */
function windsBefore(view: SentenceView, last: number): number {
  let first = last + 1;
  while (first > view.first && isWindOrCentre(view, first - 1)) first -= 1;
  if (first <= last && view.language.words.extremes.has(view.norm(first - 1))) first -= 1;
  return first;
}

/** Tokens of the winds behind "X's", over words that only qualify ("Mali's restive north"); null when something else follows. */
function windsBehind(view: SentenceView, owner: number): readonly [number, number] | null {
  if (view.classAt(owner) !== 'poss') return null;
  let first = owner + 1;
  while (
    (QUALIFIERS.has(view.classAt(first)) || isUnknown(view, first)) &&
    !isWindOrCentre(view, first) &&
    !view.language.words.extremes.has(view.norm(first))
  )
    first += 1;
  let last = view.language.words.extremes.has(view.norm(first)) ? first + 1 : first;
  while (isWindOrCentre(view, last)) last += 1;
  if (last === first || !isWindOrCentre(view, last - 1)) return null;
  const unit = view.hit(last, 'feature');
  const end = unit?.entry.value === 'region' || unit?.entry.value === 'area' ? unit.last : last;
  // "Burkina Faso's East region": the name of a unit.
  if (view.token(last - 1)?.shape !== 'lower') return null;
  // "Mali's northern region of X", "Mali's northern desert"
  return WHOLE.has(view.classAt(end)) ? null : [first, last];
}

/** The part of the country named by tokens `[from, to)` that the words around it tell; null when it is the country at large. */
export function partOfCountry(view: SentenceView, from: number, to: number): Toponym['part'] {
  const behind = windsBehind(view, to);
  if (behind !== null)
    return {
      name: `${textOf(view, ...behind)} ${textOf(view, from, to)}`,
      wind: textOf(view, ...behind),
      span: spanOf(view, from, behind[1]),
    };
  const isGlued = view.token(from)?.joined === 'hyphen';
  let last = from - 1;
  if (view.language.isHeadFirst === true ? !isGlued : !isWindOrCentre(view, last)) {
    if (view.classAt(last) === 'det') last -= 1;
    // "north of" is a preposition of its own in some lexicons.
    if (view.classAt(last) !== 'of' && view.hitEnding(last + 1, 'word')?.entry.value !== 'in') return null;
    last -= 1;
    if (view.language.words.portions.has(view.norm(last))) last -= 1;
  }
  const first = windsBefore(view, last);
  if (first > last) return null;
  return {
    name: textOf(view, first, to),
    wind: textOf(view, first, Math.min(last + 1, from)),
    span: spanOf(view, first, to),
  };
}
