import type { DateExpression } from '../../../resolution/dates.js';
import { type ChronoParts, readFrenchDates } from '../../../vendor/chrono.js';
import type { DateReading } from '../../language.js';
import { DATE_RULES } from './rules.js';

/** Words without which a sentence holds no date. */
export const MAY_HOLD_DATE =
  /\b(?:19|20)\d{2}\b|\b(?:janv|f[ée]vr|mars|avril|mai|juin|juil|ao[uû]t|sept|octobre|nov|d[ée]c)[a-z]*\b|\b(?:dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|hier|aujourd|week|semaine|mois|ann[ée]e|ans?|jours?|journ[ée]e|nuit|matin|soir|veille|lendemain|surlendemain|aube)|apr[èe]s-midi|\d[/.]\d|(?:^|[.,;:(] ?)le \d/i;

/** "mars" is a month and a planet, "mai" a first name's end: alone they date nothing. */
const BARE_MONTH = /^(?:mars|mai)[.,]?$/i;

function expressionOf(parts: ChronoParts): DateExpression {
  if (parts.month === null && parts.year === null && parts.weekday !== null)
    return { kind: 'weekday', weekday: parts.weekday, weeksBack: 0 };
  return { kind: 'calendar', year: parts.year, month: parts.month, day: parts.day };
}

/** Chrono's calendar forms; our own rules read all that is relative. */
function fromChrono(sentence: string): DateReading[] {
  return readFrenchDates(sentence).flatMap((reading) => {
    const bare = /^(?:le|en|du|au|ce)\s+/iu.exec(reading.text);
    const start = reading.start + (bare?.[0].length ?? 0);
    const text = reading.text.slice(bare?.[0].length ?? 0).replace(/[\s,.]+$/, '');
    if (text === '' || BARE_MONTH.test(text)) return [];
    if (reading.from.month === null && reading.from.weekday === null) return [];
    const from = expressionOf(reading.from);
    const expression: DateExpression =
      reading.to === null
        ? from
        : { kind: 'range', from, to: expressionOf({ ...reading.to, month: reading.to.month ?? reading.from.month }) };
    return [{ start, end: start + text.length, expression, rule: 'fr/date/calendar' }];
  });
}

/** Dates in a French sentence: our rules and chrono's calendar forms; the longer of two that overlap stays, then the earlier rule. */
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
