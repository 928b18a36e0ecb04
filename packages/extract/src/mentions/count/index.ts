import type { Bounds } from '@harmattan/types';
import type { Hit } from '../../document.js';
import { QUOTATION_MARKS, type SentenceView } from '../view.js';
import { boundOf, hedgeBehind, isOnlyBehind } from './behind.js';

/** A number of something in words or digits, with its hedge: tokens `[first, last)`. */
export type Count = {
  readonly first: number;
  readonly last: number;
  readonly bounds: Bounds;
  readonly rules: readonly string[];
};

type Numeral = { readonly last: number; readonly value: number };

const NO_BOUNDS: Bounds = { min: null, max: null };

/** Value of digits with thousands groups ("1,200", "1 200") or a decimal mark; null when they are no number. */
export function digitsOf(text: string): number | null {
  const groups = /^\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+$/.test(text);
  const plain = groups ? text.replace(/[ \u00a0\u202f.,]/g, '') : text.replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** A cardinal from `at` on: digits or number words ("two hundred and five", "1.2 million"). */
function readNumeral(view: SentenceView, at: number): Numeral | null {
  const token = view.token(at);
  if (token === undefined) return null;
  let total = 0;
  let part = 0;
  let last = at;
  if (token.shape === 'digits') {
    const value = digitsOf(token.text);
    // "secteur n° 1 de la force": a rank, no count
    if (value === null || view.norm(at - 1) === '°') return null;
    part = value;
    last = at + 1;
  }
  for (;;) {
    const word = view.hit(last, 'number');
    if (word === undefined) {
      const next = view.hit(last + 1, 'number');
      const isJoiner =
        last > at &&
        view.language.words.numberJoiners.has(view.norm(last)) &&
        next?.entry.frame === 'value' &&
        (part >= 100 || total > 0) &&
        part % 100 === 0;
      if (!isJoiner) break;
      last += 1;
      continue;
    }
    const value = Number(word.entry.value);
    if (word.entry.frame === 'scale') {
      part = (part === 0 ? 1 : part) * value;
      if (value >= 1000) {
        total += part;
        part = 0;
      }
    } else if (part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && value < 10)) part += value;
    else break;
    last = word.last;
  }
  if (last === at) return null;
  const value = total + part;
  return Number.isSafeInteger(value) ? { last, value } : null;
}

const isOpen = (hedge: string): boolean => hedge === 'min' || hedge === 'more' || hedge === 'max';

/** Bounds that are known ("une quinzaine"), with what a hedge behind their noun adds. */
export function hedgedBehind(view: SentenceView, last: number, bounds: Bounds): Bounds {
  const behind = bounds.min === null && bounds.max === null ? undefined : hedgeBehind(view, last, mayCount);
  return behind === undefined ? bounds : withHedge(boundOf(behind), bounds);
}

function withHedge(hedge: string | undefined, bounds: Bounds): Bounds {
  const { min, max } = bounds;
  switch (hedge) {
    case 'min':
    case 'more':
      return { min: min ?? max, max: null };
    case 'max':
      return { min: null, max: max ?? min };
    default:
      return bounds;
  }
}

/** Whether a number or a range of numbers can begin at a token. */
function mayBeNumeral(view: SentenceView, at: number): boolean {
  return view.token(at)?.shape === 'digits' || view.hit(at, 'number') !== undefined || view.classAt(at) === 'between';
}

/** Whether a number or a word for one begins at a token. */
const mayCount = (view: SentenceView, at: number): boolean =>
  view.token(at)?.shape === 'digits' || view.hit(at, 'number') !== undefined || view.hit(at, 'quantity') !== undefined;

/** The token behind a number that a bracket says again: "huit (08) morts", "eight (8) dead". */
function afterRepeat(view: SentenceView, { last, value }: Numeral): number {
  if (view.norm(last) !== '(' || view.norm(last + 2) !== ')') return last;
  const again = view.token(last + 1);
  return again?.shape === 'digits' && digitsOf(again.text) === value ? last + 3 : last;
}

function hedgeAt(view: SentenceView, at: number): Hit | undefined {
  const hedge = view.hit(at, 'hedge');
  return hedge === undefined || isOnlyBehind(hedge) || TIMES.has(hedge.entry.value) ? undefined : hedge;
}

/** Words that repeat the number before them ("five dead and as many hurt"): how many times. */
const TIMES: ReadonlyMap<string, number> = new Map([
  ['same', 1],
  ['double', 2],
]);

/** "killed three and injured as many": words that stand for a number told before. */
export const isRepeatAt = (view: SentenceView, at: number): boolean =>
  TIMES.has(view.hit(at, 'hedge')?.entry.value ?? '');

/** "five dead and as many hurt": the number told before once more; null where none was told. */
function readSame(view: SentenceView, at: number, before: Bounds | undefined): Count | null {
  const hit = view.hit(at, 'hedge');
  const times = TIMES.get(hit?.entry.value ?? '');
  if (hit === undefined || times === undefined || before === undefined) return null;
  const { min, max } = before;
  return {
    first: at,
    last: hit.last,
    bounds: { min: min === null ? null : min * times, max: max === null ? null : max * times },
    rules: [`${view.language.code}/count/same`],
  };
}

/** How many times more than the first the second figure of a guess is at most. */
const MAX_GUESS = 3;

/** "eight, perhaps ten", "huit voire dix": a guess above a figure, and where it ends; null without one. */
function readPerhaps(
  view: SentenceView,
  { last, value }: Numeral,
): { readonly last: number; readonly bounds: Bounds } | null {
  const at = view.norm(last) === ',' ? last + 1 : last;
  const word = view.language.words.perhaps.has(view.norm(at)) ? at + 1 : null;
  const guess = word === null ? null : readNumeral(view, word);
  return guess !== null && guess.value > value && guess.value <= value * MAX_GUESS
    ? { last: guess.last, bounds: { min: value, max: guess.value } }
    : null;
}

/** "several" (estimated at ten) rebels, "dozens (about 30) of them": the figure that a bracket right behind a quantity gives for it; null where none does. */
function estimateBehind(view: SentenceView, last: number): Omit<Count, 'first'> | null {
  const opening = QUOTATION_MARKS.has(view.norm(last)) ? last + 1 : last;
  if (view.norm(opening) !== '(') return null;
  const figure = readCount(view, opening + 1);
  if (figure?.bounds.max == null || view.norm(figure.last) !== ')') return null;
  const end = figure.last + 1;
  return { last: view.classAt(end) === 'of' ? end + 1 : end, bounds: figure.bounds, rules: figure.rules };
}

/** The count that starts at a token, hedge included; null when there is none. */
function readCount(view: SentenceView, at: number): Count | null {
  const quantity = view.hit(at, 'quantity');
  const hedge = hedgeAt(view, at);
  if (quantity !== undefined && (hedge === undefined || quantity.last >= hedge.last)) {
    const { min, max } = quantity.entry;
    const estimate = estimateBehind(view, quantity.last);
    if (estimate !== null) return { ...estimate, first: at };
    return {
      first: at,
      last: quantity.last,
      bounds: hedgedBehind(view, quantity.last, { min: min ?? null, max: max ?? null }),
      rules: [`${view.language.code}/count/quantity`],
    };
  }
  if (hedge === undefined && !mayBeNumeral(view, at)) return null;
  let start = at;
  const hedges: string[] = [];
  let current = hedge;
  while (current !== undefined) {
    hedges.push(boundOf(current));
    start = current.last;
    current = hedgeAt(view, start);
  }
  const inner = hedges.length > 0 ? view.hit(start, 'quantity') : undefined;
  const strongest = hedges.find(isOpen) ?? hedges[0];
  if (inner !== undefined) {
    const bounds =
      inner.entry.min === null && inner.entry.max === null
        ? NO_BOUNDS
        : withHedge(strongest, { min: inner.entry.min ?? null, max: inner.entry.max ?? null });
    return { first: at, last: inner.last, bounds, rules: [`${view.language.code}/count/hedged-quantity`] };
  }
  const isBetween = view.classAt(start) === 'between';
  const numeral = readNumeral(view, isBetween ? start + 1 : start);
  if (numeral === null) return null;
  const joiner = view.norm(numeral.last);
  const perhaps = readPerhaps(view, numeral);
  if (perhaps !== null) return { ...perhaps, first: at, rules: [`${view.language.code}/count/range`] };
  const isDash = joiner === '-' || joiner === '–' || joiner === '—' || view.token(numeral.last)?.joined === 'hyphen';
  const words = view.language.words.rangeJoiners;
  if (isDash || words.has(joiner)) {
    const secondAt = view.token(numeral.last)?.joined === 'hyphen' ? numeral.last : numeral.last + 1;
    const mayJoin = isDash || isBetween || !view.language.words.numberJoiners.has(joiner);
    const second = mayJoin ? readNumeral(view, secondAt) : null;
    if (second !== null && second.value > numeral.value && numeral.value > 0) {
      return {
        first: at,
        last: second.last,
        bounds: { min: numeral.value, max: second.value },
        rules: [`${view.language.code}/count/range`],
      };
    }
  }
  if (isBetween) return null;
  const last = afterRepeat(view, numeral);
  const behind = hedgeBehind(view, last, mayCount);
  const hedged = behind === undefined || (strongest !== undefined && isOpen(strongest)) ? strongest : boundOf(behind);
  return {
    first: at,
    last: behind !== undefined && behind.first === last ? behind.last : last,
    bounds: withHedge(hedged, { min: numeral.value, max: numeral.value }),
    rules: [`${view.language.code}/count/${hedged ?? 'plain'}`],
  };
}

/** All counts of a sentence, left to right, without overlaps. */
export function findCounts(view: SentenceView): Count[] {
  const counts: Count[] = [];
  for (let at = view.first; at < view.last; at++) {
    const count = readCount(view, at) ?? readSame(view, at, counts.at(-1)?.bounds);
    if (count === null) continue;
    // "a nine-year-old": a number glued to a unit counts no people.
    if (view.token(count.last)?.joined === 'hyphen' && view.language.words.units.has(view.norm(count.last))) continue;
    counts.push(count);
    at = count.last - 1;
  }
  return counts;
}
