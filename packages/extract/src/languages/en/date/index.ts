import type { DateExpression } from '../../../resolution/dates.js';
import { type ChronoParts, readEnglishDates } from '../../../vendor/chrono.js';
import type { DateReading } from '../../language.js';
import type { DateRule } from './rule.js';
import { SEEDS, type SeedGroup } from './rules.js';
import { isInsideTelling, isNoDate, isThisToCome, opensTelling, useOf } from './use.js';

/** Words without which a sentence holds no date. */
export const MAY_HOLD_DATE =
  /\b(?:19|20)\d{2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|(?:sun|mon|tues|wednes|thurs|fri|satur)day|\b(?:yesterday|today|tonight|tomorrow|overnight|weekend|fortnight|week|month|year|decade|day|night|morning|evening|afternoon|hours (?:later|earlier|before|after))|\b(?:christmas|spring|summer|autumn)\b|\d[/.]\d|\bon the \d|\b(?:janvier|février|avril|mai|juin|juillet|août|octobre|décembre|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi)\b/i;

const WORDS_BEFORE = 110;
const FIGURES = 'en/date/figures';

/** Months whose names are words too. */
const WORDY_MONTH = /\b(?:may|march|mar)\b/;
/** Before such a month without a number. */
const BEFORE_MONTH =
  /\b(?:in|of|since|during|last|by|until|till|late|early|and|or|from|to|this|next|before|after|for|between|through|throughout|mid-?)\s*$/;
/** Figures with a year, or a month between marks, that no rule of ours reads. */
const OTHER_FIGURES =
  /\b\d{1,2}[-/.](?:\d{1,2}|[a-z]{3,9})[-/.](?:19|20)?\d\d\b|\b(?:19|20)\d\d[/.]\d{1,2}[/.]\d{1,2}\b/;

/** The sentence in lower case, letter for letter. */
function lower(sentence: string): string {
  const text = sentence.toLowerCase();
  return text.length === sentence.length ? text : sentence.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Whether a month that is a word too is meant as one here; `words` are the date as written. */
function isMonth(sentence: string, start: number, words: string): boolean {
  const found = WORDY_MONTH.exec(words.toLowerCase());
  if (found === null) return true;
  const isCapital = /\p{Lu}/u.test(words.charAt(found.index));
  if (/\d/.test(words)) return isCapital || /\d (?:of )?(?:may|march|mar)\b/.test(words);
  if (!isCapital || found[0] === 'mar') return false;
  if (/\s|-/.test(words.trim())) return true;
  const before = sentence.slice(Math.max(0, start - 14), start).toLowerCase();
  if (BEFORE_MONTH.test(before)) return true;
  const isFirst = start < 8 && /^[\s•*–-]*$/.test(sentence.slice(0, start));
  const end = start + words.length;
  return isFirst && (/^[.,:;–]/.test(sentence.slice(end, end + 1)) || sentence.slice(end, end + 8).trim() === '');
}

/** Short forms of months stand as dates only beside a number. */
function isBareShortForm(words: string): boolean {
  return /^(?:last |this |next )?(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/i.test(words);
}

function expressionOf(parts: ChronoParts): DateExpression {
  if (parts.month === null && parts.year === null && parts.weekday !== null)
    return { kind: 'weekday', weekday: parts.weekday, weeksBack: 0 };
  return { kind: 'calendar', year: parts.year, month: parts.month, day: parts.day };
}

/** Figures that our own rules do not know, as chrono reads them. */
function fromChrono(sentence: string): DateReading[] {
  return readEnglishDates(sentence).flatMap((reading) => {
    if (reading.from.year === null || reading.from.day === null) return [];
    const bare = /^(?:on|in|at|during|of)\s+/i.exec(reading.text)?.[0].length ?? 0;
    const start = reading.start + bare;
    const text = reading.text.slice(bare).replace(/[\s,.]+$/, '');
    return [{ start, end: start + text.length, expression: expressionOf(reading.from), rule: FIGURES }];
  });
}

/** A stretch that a rule read; without an expression it is a name, or the page's own date, and hides what is read inside it. */
type Found = {
  readonly start: number;
  readonly end: number;
  readonly expression: DateExpression | null;
  readonly rule: string;
};

/** What a rule reads in `text`, the sentence in lower case. */
function readRule({ id, pattern, build }: DateRule, sentence: string, text: string): Found[] {
  const found: Found[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].replace(/[\s.,]+$/, '').length;
    const written = sentence.slice(start, end);
    const isDate = end > start && !isBareShortForm(written) && isMonth(sentence, start, written);
    const expression = isDate ? build(match.groups ?? {}) : null;
    if (expression !== null)
      found.push({ start, end, expression: isNoDate(sentence, start, end) ? null : expression, rule: id });
    // What begins inside may still be one.
    else pattern.lastIndex = start + 1;
  }
  return found;
}

function readGroups(groups: readonly SeedGroup[], sentence: string, text: string): Found[] {
  return groups.flatMap((group) =>
    group.pattern.test(text)
      ? [...group.rules.flatMap((rule) => readRule(rule, sentence, text)), ...readGroups(group.inner, sentence, text)]
      : [],
  );
}

/** The longer of two that overlap stays, of equals the earlier; our own rules before chrono. */
function withoutOverlaps(found: readonly Found[], length: number): Found[] {
  if (found.length < 2) return [...found];
  const covered = new Uint8Array(length);
  const kept: Found[] = [];
  const rank = (r: Found): number => (r.rule === FIGURES ? 0 : r.end - r.start);
  for (const reading of [...found].sort((a, b) => rank(b) - rank(a))) {
    if (covered.subarray(reading.start, reading.end).includes(1)) continue;
    covered.fill(1, reading.start, reading.end);
    kept.push(reading);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const UP_TO = /\b(?:until|till|up to|before) (?:the |late |early )?$/;

/** "The deadliest attack since a coup in July": something other than a deed of war since which there was none. */
const SINCE =
  /\bsince (?:a|an|the|its|his|their) (?:[a-z-]+ ){0,2}(?:coup|takeover|putsch|election|elections|withdrawal|departure|inauguration|accord|agreement|ceasefire|truce|start|beginning|independence|fall) (?:[a-z-]+ ){0,3}(?:in|on|of|last) $/;

/** A reading with what the words before it say of its use. */
function inContext({ start, end, expression, rule }: DateReading, text: string): DateReading {
  const before = text.slice(Math.max(0, start - WORDS_BEFORE), start);
  const words = text.slice(start, end);
  const isThis = expression.kind === 'weekday' && words.startsWith('this ') && !words.startsWith('this past');
  const around = text.slice(Math.max(0, start - 2 * WORDS_BEFORE), end + WORDS_BEFORE);
  const after = text.slice(end, end + 2 * WORDS_BEFORE);
  const opens = isInsideTelling(before, after) || (start < WORDS_BEFORE && opensTelling(before, after));
  const use =
    expression.use ?? useOf(before) ?? (opens ? 'telling' : isThis && isThisToCome(around) ? 'ahead' : undefined);
  const used: DateExpression = use === undefined ? expression : { ...expression, use };
  const isSince = used.kind !== 'period' && used.kind !== 'anchored' && SINCE.test(before);
  if (isSince) return { start, end, expression: { kind: 'period', from: used }, rule };
  const isEnd = used.kind !== 'period' && used.kind !== 'anchored' && UP_TO.test(before);
  return { start, end, expression: isEnd ? { kind: 'period', at: used } : used, rule };
}

/** Dates in an English sentence, without overlaps, in order. */
export function readDates(sentence: string): readonly DateReading[] {
  const text = lower(sentence);
  const found = readGroups(SEEDS, sentence, text);
  if (OTHER_FIGURES.test(text)) found.push(...fromChrono(sentence));
  const kept = withoutOverlaps(found, sentence.length);
  // "An overnight raid on Tuesday" is dated by the Tuesday.
  const read = kept.flatMap(({ start, end, expression, rule }) =>
    expression === null ? [] : [inContext({ start, end, expression, rule }, text)],
  );
  const hasDay = read.some(({ expression }) => expression.kind === 'weekday' && expression.use !== 'telling');
  return hasDay ? read.filter(({ rule }) => rule !== 'en/date/overnight') : read;
}
