import type { DateExpression } from '../../../resolution/dates.js';
import { type ChronoParts, readEnglishDates } from '../../../vendor/chrono.js';
import type { DateReading } from '../../language.js';
import { DATE_RULES } from './rules.js';

/** Words without which a sentence holds no date. */
export const MAY_HOLD_DATE =
  /\b(?:19|20)\d{2}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:sun|mon|tues|wednes|thurs|fri|satur)day|\b(?:yesterday|today|tonight|overnight|weekend|ago|earlier|later|week|weeks|month|months|year|years|day|days|night|morning|evening|afternoon)\b|\d[/.]\d/i;

/** Month names that are also common words count only as dates after a preposition or beside a number. */
const AMBIGUOUS_MONTH = /^(?:may|march|mar)[.,]?$/i;

function expressionOf(parts: ChronoParts): DateExpression {
  if (parts.month === null && parts.year === null && parts.weekday !== null)
    return { kind: 'weekday', weekday: parts.weekday, weeksBack: 0 };
  return { kind: 'calendar', year: parts.year, month: parts.month, day: parts.day };
}

function fromChrono(sentence: string): DateReading[] {
  return readEnglishDates(sentence).flatMap((reading) => {
    const bare = /^(?:on|in|at|during|of)\s+/i.exec(reading.text);
    const start = reading.start + (bare?.[0].length ?? 0);
    const text = reading.text.slice(bare?.[0].length ?? 0).replace(/[\s,.]+$/, '');
    if (AMBIGUOUS_MONTH.test(text)) {
      const before = sentence.slice(Math.max(0, start - 12), start);
      if (!/^\p{Lu}/u.test(text) || !/\b(?:in|of|since|during|last|by|until|late|early|and|from)\s$/i.test(before))
        return [];
    }
    const from = expressionOf(reading.from);
    const expression: DateExpression =
      reading.to === null
        ? from
        : { kind: 'range', from, to: expressionOf({ ...reading.to, month: reading.to.month ?? reading.from.month }) };
    return [{ start, end: start + text.length, expression, rule: 'en/date/calendar' }];
  });
}

/** Dates in an English sentence: our rules first, chrono's calendar forms for the rest; the longer of two that overlap stays. */
export function readDates(sentence: string): readonly DateReading[] {
  const found: DateReading[] = [];
  for (const rule of DATE_RULES) {
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(sentence); match !== null; match = rule.pattern.exec(sentence)) {
      if (match[0].length === 0) {
        rule.pattern.lastIndex++;
        continue;
      }
      const expression = rule.build(match.groups ?? {});
      if (expression !== null)
        found.push({ start: match.index, end: match.index + match[0].length, expression, rule: rule.id });
    }
  }
  found.push(...fromChrono(sentence));
  found.sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: DateReading[] = [];
  for (const reading of found) {
    if (!kept.some((other) => reading.start < other.end && other.start < reading.end)) kept.push(reading);
  }
  return kept.sort((a, b) => a.start - b.start);
}
