import type { Toponym, WordClass } from '../../document.js';
import { type SentenceView, spanOf } from '../view.js';
import { appositionAfter } from './apposition.js';
import { relationOf } from './borders.js';
import { governor } from './governor.js';
import { hintAround, kindIn, nameWithKind } from './kinds.js';
import { type PlaceNames, textOf } from './names.js';
import { isNear } from './near.js';
import { offsetBefore } from './offset.js';
import { partOfCountry } from './part.js';
import type { Draft } from './relations.js';

const WATERS: ReadonlySet<string> = new Set(['river', 'lake']);
const MAX_BRACKET_TOKENS = 6;

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** "X – Two soldiers were killed": an item of a round-up; no aside between two dashes. */
function isItemDash(view: SentenceView, at: number): boolean {
  if (!DASHES.has(view.norm(at)) || !view.sentence.opensItem || at + 2 >= view.last) return false;
  for (let next = at + 1; next < view.last; next++) if (DASHES.has(view.norm(next))) return false;
  return true;
}

/** How long the words of a day may be beside the name in an entry's head. */
const MAX_DAY_WORDS = 6;

/** Whether a token belongs to a day, or is a mark between it and a name. */
function isOfDay(view: SentenceView, at: number): boolean {
  const token = view.token(at);
  if (token === undefined) return false;
  const isNumber = token.shape === 'digits' || token.shape === 'mark';
  return isNumber || view.classAt(at) === 'on' || view.language.mayHoldDate.test(token.text);
}

/** "9/11 - X (Y): two soldiers killed", "7 June, X: ...", "X, 7 June: ...", "7 June | X | ...": a name that heads an entry sets its scene. */
function isSlug(view: SentenceView, from: number, to: number): boolean {
  if (view.sentence.role === 'headline' || from - view.first > MAX_DAY_WORDS) return false;
  for (let at = view.first; at < from; at++) if (!isOfDay(view, at)) return false;
  // "22 Feb. Paris: ...": behind a full stop a capital may speak.
  if (view.norm(from - 1) === '.' && view.token(from - 2)?.shape !== 'digits') return false;
  let end = to;
  if (view.norm(end) === '(') {
    while (end < to + MAX_BRACKET_TOKENS && view.norm(end) !== ')') end += 1;
    end += 1;
  }
  // Outside a list the same words are a dateline.
  if (view.norm(end) === ',' && view.sentence.role === 'bullet') {
    const close = end + MAX_DAY_WORDS;
    while (end < close && view.norm(end) !== ':' && isOfDay(view, end)) end += 1;
  }
  return view.norm(end) === ':' || isItemDash(view, end) || (view.norm(end) === '|' && view.sentence.role === 'bullet');
}

/** What governs a name: a line that it opens or a verb of entering says where as a preposition of place does. */
function prepositionOf(
  view: SentenceView,
  { from, last }: { readonly from: number; readonly last: number },
  { isCountry, cls }: { readonly isCountry: boolean; readonly cls: WordClass },
): WordClass {
  if (!isCountry && isSlug(view, from, last)) return 'in';
  return view.language.words.entering.has(view.norm(from - 1)) ? 'verb' : cls;
}

/** A toponym of the tokens `[from, to)` with all that the words around it say. */
export function draftOf(
  view: SentenceView,
  from: number,
  to: number,
  options: { readonly isKnown: boolean; readonly countries: readonly string[] },
): Draft {
  const hint = hintAround(view, from, to);
  const last = hint !== null && !hint.isBefore ? hint.last : to;
  const governing = governor(view, from);
  const offset = offsetBefore(view, governing.at);
  const lang = view.language.code;
  const isBorderOfCountry = options.countries.length > 0 && last > to && view.language.words.border.has(view.norm(to));
  const first = offset?.offset != null && offset.first <= from ? offset.first : from;
  const part =
    options.countries.length > 0 && offset?.offset?.distanceKm == null ? partOfCountry(view, from, to) : null;
  return {
    first,
    last,
    span: spanOf(view, first, last),
    name: textOf(view, from, to),
    preposition: prepositionOf(view, { from, last }, { isCountry: options.countries.length > 0, cls: governing.cls }),
    hint: hint?.hint ?? kindIn(view, from, to) ?? appositionAfter(view, to)?.hint ?? null,
    offset: offset?.offset ?? null,
    // "the Mali border": the last word was read as a feature of the country.
    relation: isBorderOfCountry
      ? 'border'
      : // "20 km from Niger": beside a country, and not in it.
        options.countries.length > 0 && offset?.offset?.distanceKm != null
        ? 'border'
        : relationOf(view, from, last, { governing, isCountry: options.countries.length > 0 }),
    others: [],
    within: null,
    countries: options.countries,
    part,
    isAnaphoric: false,
    isNear: isNear(view, first),
    rules: [
      `${lang}/place/${options.countries.length > 0 ? 'country' : options.isKnown ? 'gazetteer' : 'unknown-name'}`,
      ...(offset === null ? [] : [`${lang}/place/offset`]),
      ...(isOnlyWind(view, from, to) ? [`${lang}${WIND_RULE}`] : []),
    ],
  };
}

const WIND_RULE = '/place/wind';

/** "in the North East", "dans le Centre": winds alone, which only units are called by. */
function isOnlyWind(view: SentenceView, from: number, to: number): boolean {
  const { directions, centres, definite, extremes } = view.language.words;
  let winds = 0;
  for (let at = from; at < to; at++) {
    const norm = view.norm(at);
    if (directions.has(norm) || centres.has(norm)) winds += 1;
    else if (!extremes.has(norm) && !(at === from && definite.has(norm))) return false;
  }
  return winds > 0;
}

/** Whether a toponym is called by winds alone. */
export const isWindName = (toponym: Toponym): boolean => toponym.rules.some((rule) => rule.endsWith(WIND_RULE));

type Range = { readonly from: number; readonly to: number };

/** "parc national du W": what the gazetteer has only with the word for its kind is called so. */
export function named(view: SentenceView, draft: Draft, range: Range, names: PlaceNames): Draft {
  const whole = nameWithKind(view, range, names);
  return whole === null ? draft : { ...draft, name: whole };
}

/** "la zone du lac Tchad": a water that is called as a country is, with the word for its kind before it. */
export function isWater(view: SentenceView, range: Range, names: PlaceNames): boolean {
  const isCountry = view.hit(range.from, 'country')?.last === range.to;
  const kind = isCountry ? hintAround(view, range.from, range.to) : null;
  return kind?.isBefore === true && WATERS.has(kind.hint) && nameWithKind(view, range, names) !== null;
}
