import type { DateExpression } from '../../../resolution/dates.js';
import { type ChronoParts, readFrenchDates } from '../../../vendor/chrono.js';
import type { DateReading } from '../../language.js';
import { RULES_BY_SEED } from './rules.js';
import { isNoDate, isWithinTelling, opensTelling, useOf } from './use.js';

/** Words without which a sentence holds no date. */
export const MAY_HOLD_DATE =
  /\b(?:1[5-9]|20)\d{2}|\b(?:janv|f[ée]\u0301?v|mars|avr|mai\b|juin|juil|ao[uû]\u0302?t|sept|oct|nov|d[ée]\u0301?c)|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|hier|aujourd|week|demain|veille|semaine|no[ëe]\u0308?l\b|mois|ann[ée]\u0301?e|\bans?\b|jour|nuit|matin|soir|\bheures (?:plus|apr|av|aup)|\d[/.]\d|\ble \d/i;

const WORDS_BEFORE = 110;
/** Figures that no rule of ours reads. */
const OTHER_FIGURES = /\b\d{1,2}[-/.](?:\d{1,2}|[a-zéû]{3,9})[-/.](?:19|20)?\d\d\b/;

/** The sentence in lower case, with composed accents and plain spaces; `starts` are the offsets of its letters in the sentence. */
type Plain = { readonly text: string; readonly starts: readonly number[] | null };

function plainOf(sentence: string): Plain {
  const spaced = sentence.replace(/\s/g, ' ');
  const text = spaced.toLowerCase();
  if (!/\p{M}/u.test(text) && text.length === spaced.length) return { text, starts: null };
  const starts: number[] = [];
  let composed = '';
  for (const { 0: letter, index } of spaced.matchAll(/\P{M}\p{M}*/gu)) {
    const lower = letter.normalize('NFC').toLowerCase();
    for (let i = 0; i < lower.length; i++) starts.push(index);
    composed += lower;
  }
  starts.push(spaced.length);
  return { text: composed, starts };
}

function expressionOf(parts: ChronoParts): DateExpression {
  return { kind: 'calendar', year: parts.year, month: parts.month, day: parts.day };
}

/** Figures as chrono's French reads them: day before month. */
function fromChrono(sentence: string): DateReading[] {
  return readFrenchDates(sentence).flatMap((reading) => {
    if (reading.from.day === null || reading.from.month === null) return [];
    const text = reading.text.replace(/[\s,.]+$/, '');
    return [
      {
        start: reading.start,
        end: reading.start + text.length,
        expression: expressionOf(reading.from),
        rule: 'fr/date/chrono',
      },
    ];
  });
}

function readRules(text: string): DateReading[] {
  const found: DateReading[] = [];
  for (const { pattern: seed, rules } of RULES_BY_SEED) {
    if (!seed.test(text)) continue;
    for (const { id, pattern, build } of rules) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const words = match[0].replace(/[\s.,]+$/, '');
        const start = match.index;
        const end = start + words.length;
        if (words.length === 0 || isNoDate(text, start, end)) {
          pattern.lastIndex = start + 1;
          continue;
        }
        const expression = build(match.groups ?? {});
        if (expression !== null) found.push({ start, end, expression, rule: id });
        else pattern.lastIndex = start + 1;
      }
    }
  }
  return found;
}

/** The longer of two that overlap stays, then the earlier rule. */
function withoutOverlaps(found: readonly DateReading[]): DateReading[] {
  const kept: DateReading[] = [];
  for (const reading of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => reading.start < other.end && other.start < reading.end)) kept.push(reading);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** What lies ahead dates no event. */
function withUse(reading: DateReading, text: string, previous: DateReading | undefined): DateReading {
  const { expression, start, end } = reading;
  // "contacté hier, le samedi 12 juin": behind a comma another day is not that of the same telling.
  const comma = previous === undefined ? -1 : text.slice(previous.end, start).lastIndexOf(',');
  const from = Math.max(0, start - WORDS_BEFORE, comma < 0 ? 0 : (previous?.end ?? 0) + comma);
  const before = text.slice(from, start);
  const after = text.slice(end, end + 2 * WORDS_BEFORE);
  const isTelling = (start < WORDS_BEFORE && opensTelling(before, after)) || isWithinTelling(before, after);
  const use = expression.use ?? useOf(before, text.slice(start, end)) ?? (isTelling ? 'telling' : undefined);
  return use === undefined ? reading : { ...reading, expression: { ...expression, use } };
}

/** Dates in a French sentence, without overlaps, in order. */
export function readDates(sentence: string): readonly DateReading[] {
  const { text, starts } = plainOf(sentence);
  const found = readRules(text);
  if (OTHER_FIGURES.test(text)) found.push(...fromChrono(text));
  const offsetOf = (at: number): number => (starts === null ? at : (starts[at] ?? sentence.length));
  return withoutOverlaps(found).map((reading, at, all) => ({
    ...withUse(reading, text, all[at - 1]),
    start: offsetOf(reading.start),
    end: offsetOf(reading.end),
  }));
}
