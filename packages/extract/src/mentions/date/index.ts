import type { CalendarDate, Reading, Sentence } from '../../document.js';
import type { Language } from '../../languages/language.js';
import { resolveDate } from '../../resolution/dates.js';
import { resolveAnchors } from './narration.js';
import type { ReadDate } from './readDate.js';

export { resolveAnchors } from './narration.js';
export type { ReadDate } from './readDate.js';

type Options = {
  readonly text: string;
  readonly reading: Reading;
  readonly language: Language;
  readonly published: CalendarDate | null;
};

/** Index of the first token that ends after `offset`, by halving. */
function tokenAfter(reading: Reading, offset: number, last: number): number {
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.tokens[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Tokens `[first, last)` under a span of the text; null when it covers none. Words of a dateline stand before the sentence's own. */
function tokensUnder(
  reading: Reading,
  sentence: Sentence,
  span: { readonly start: number; readonly end: number },
): { first: number; last: number } | null {
  const first = tokenAfter(reading, span.start, sentence.last);
  let last = first;
  while (last < sentence.last && (reading.tokens[last]?.start ?? Infinity) < span.end) last++;
  return last === first ? null : { first, last };
}

/** The end of a stretch that goes on. */
const OPEN = '/..';

/** "since March 2016, when a raid left 19 dead": the clause behind tells what happened then. */
function startsClause({ reading, language }: Options, last: number): boolean {
  const at = reading.tokens[last]?.norm === ',' ? last + 1 : last;
  return language.words.when.has(reading.tokens[at]?.norm ?? '');
}

/** The dates of one sentence, each resolved against the publication alone; anchored ones stay open. */
export function findDates(sentence: Sentence, options: Options): ReadDate[] {
  const { text, reading, language, published } = options;
  const words = text.slice(sentence.start, sentence.end);
  if (!language.mayHoldDate.test(words)) return [];
  const readings = language.readDates(words);
  // "yesterday (Saturday)", "ce matin (dimanche)": the bracket says which day is meant.
  const isExplained = (at: number): boolean => {
    const [one, next] = [readings[at], readings[at + 1]];
    return (
      one !== undefined &&
      next !== undefined &&
      words.slice(one.end, next.start).trim() === '(' &&
      words[next.end] === ')'
    );
  };
  return readings.flatMap(({ start, end, expression, rule }, at) => {
    if (isExplained(at)) return [];
    const span = { start: sentence.start + start, end: sentence.start + end };
    const tokens = tokensUnder(reading, sentence, span);
    if (tokens === null) return [];
    const resolved = resolveDate(expression, published);
    const use = expression.use ?? null;
    const isTold = resolved.edtf?.endsWith(OPEN) === true && startsClause(options, tokens.last);
    return [
      {
        first: tokens.first,
        last: tokens.last,
        span,
        sentence: sentence.index,
        edtf: isTold ? resolved.edtf.slice(0, -OPEN.length) : resolved.edtf,
        basis: resolved.basis,
        anchor: expression.kind === 'anchored' ? { unit: expression.unit, offset: expression.offset } : null,
        isPeriod: !isTold && (expression.kind === 'period' || use === 'ahead'),
        reason: resolved.reason,
        rules: [rule],
        expression,
        use,
      },
    ];
  });
}

/**
 * The dates of a whole document by the index of their sentence, read in order: what counts from a date told before is resolved
 * ("two days later", "that month", "on the 14th"), and a date without a year takes the year of the passage it stands in. Sentences
 * without a date have no entry.
 */
export function findDocumentDates(options: Options): ReadonlyMap<number, readonly ReadDate[]> {
  const { reading, published } = options;
  const dates = reading.sentences.flatMap((sentence) => findDates(sentence, options));
  const found = new Map<number, ReadDate[]>();
  for (const date of resolveAnchors(dates, { reading, published })) {
    const told = found.get(date.sentence);
    if (told === undefined) found.set(date.sentence, [date]);
    else told.push(date);
  }
  return found;
}
