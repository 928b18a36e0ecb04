import type { Toponym, WordClass } from '../../document.js';
import { type SentenceView, spanOf } from '../view.js';
import { toponymOf } from './relations.js';
import { textOf } from './names.js';
import { between } from './offset.js';

/** The bearing of the wind that ends at a token, of two that it is made of the one between. */
function bearingAt(view: SentenceView, at: number): number | null {
  const { directions } = view.language.words;
  const [first, last] = [directions.get(view.norm(at - 1)), directions.get(view.norm(at))];
  return first === undefined || last === undefined ? (last ?? null) : between(first, last);
}

/** A part of the country that the text is about, named by the winds in tokens `[first, winds)` of the mention `[first, last)`. */
function partOfHome(
  view: SentenceView,
  {
    first,
    winds,
    last,
    preposition,
    countries = [],
  }: { first: number; winds: number; last: number; preposition: WordClass; countries?: readonly string[] },
): Toponym {
  const name = textOf(view, first, last);
  return toponymOf(view, {
    first,
    last,
    name,
    preposition,
    hint: 'country',
    offset: { distanceKm: null, bearingDegrees: bearingAt(view, winds - 1) },
    countries,
    part: { name, wind: textOf(view, first, winds), span: spanOf(view, first, last) },
    rules: [`${view.language.code}${HOME_RULE}`],
  });
}

/** What goes on to say of what it is a part; a noun behind, where heads come last, what kind of thing it is. */
const GOES_ON: ReadonlySet<WordClass> = new Set(['of', 'proper', 'adjective', 'number']);
const HEADS: ReadonlySet<WordClass> = new Set(['noun', 'participle', 'gerund']);

const isIn = (view: SentenceView, at: number): boolean =>
  view.classAt(at) === 'in' || view.hitEnding(at + 1, 'word')?.entry.value === 'in';

/** A word that only qualifies: none of the lexicons has it as anything else. */
const isPlain = (view: SentenceView, at: number): boolean =>
  view.token(at)?.shape === 'lower' &&
  ['adjective', 'participle', 'noun'].includes(view.classAt(at)) &&
  !isKindOfThing(view, at);

const isKindOfThing = (view: SentenceView, at: number): boolean =>
  view.hits(at).some(({ entry }) => entry.kind === 'feature' || entry.kind === 'object');

/** Where "in the" or "in the country's" begins whose last word stands at `at`; null for other words. */
function inOf(view: SentenceView, at: number): number | null {
  const isCountrys = view.classAt(at) === 'poss' && view.hit(at - 1, 'feature')?.entry.value === 'country';
  const det = isCountrys ? at - 2 : at;
  return view.classAt(det) === 'det' && isIn(view, det - 1) ? det - 1 : null;
}

/** "in the far north", "dans l'est": the winds alone, behind a preposition of place; of what, the text at large says. */
function findBareParts(view: SentenceView): Toponym[] {
  const found: Toponym[] = [];
  const { directions, centres, extremes, located } = view.language.words;
  const isWind = (at: number): boolean => directions.has(view.norm(at)) || centres.has(view.norm(at));
  for (let at = view.first + 2; at < view.last; at++) {
    if (!isWind(at) || isWind(at - 1)) continue;
    let last = at + 1;
    while (last < view.last && isWind(last)) last += 1;
    const first = extremes.has(view.norm(at - 1)) ? at - 1 : at;
    // "in the restive north", where adjectives come first; "in the health centre" is something else.
    const isQualified = view.language.isHeadFirst !== true && directions.has(view.norm(at)) && isPlain(view, first - 1);
    const owner = isQualified ? first - 2 : first - 1;
    const to = inOf(view, owner);
    // "X lies in the northeast" says where X is.
    if (to === null || located.has(view.norm(to - 1)) || (view.token(last)?.joined ?? null) !== null) continue;
    // "dans le nord malien"
    const demonym = view.hit(last, 'demonym');
    if (demonym !== undefined) {
      const countries = [demonym.entry.value];
      found.push(partOfHome(view, { first, winds: last, last: demonym.last, preposition: 'in', countries }));
      continue;
    }
    const next = last < view.last ? view.classAt(last) : 'mark';
    if (GOES_ON.has(next) || (view.language.isHeadFirst !== true && HEADS.has(next))) continue;
    found.push(partOfHome(view, { first, winds: last, last, preposition: 'in' }));
  }
  return found;
}

/** "dans l'est du pays", "in the north of the country", "in the north": a part of the country that the text is about. */
export function findHomeParts(view: SentenceView): Toponym[] {
  const found: Toponym[] = [];
  const { directions, centres } = view.language.words;
  const isWind = (at: number): boolean => directions.has(view.norm(at)) || centres.has(view.norm(at));
  for (let at = view.first + 2; at < view.last; at++) {
    const country = view.hit(at, 'feature');
    if (country?.entry.value !== 'country' || view.token(at)?.shape !== 'lower') continue;
    let of = at - 1;
    if (view.classAt(of) === 'det') of -= 1;
    // "à l'est du pays": with the words of an offset, which "à l'est de X" is.
    const isLinked = view.classAt(of) === 'of' || view.hitEnding(of + 1, 'word')?.entry.value === 'in';
    if (!isLinked || !isWind(of - 1)) continue;
    let lead = of - 2;
    while (view.classAt(lead) === 'det' || isWind(lead)) lead -= 1;
    found.push(partOfHome(view, { first: of - 1, winds: of, last: country.last, preposition: view.classAt(lead) }));
  }
  return [...found, ...findBareParts(view)];
}

const HOME_RULE = '/place/home';

/** Whether a toponym is a part of the country that the text is about. */
export const isHomePart = (toponym: Toponym): boolean => toponym.rules.some((rule) => rule.endsWith(HOME_RULE));
