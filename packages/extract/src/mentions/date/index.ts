import type { CalendarDate, DateMention, Reading, Sentence } from '../../document.js';
import type { Language } from '../../languages/language.js';
import { resolveDate } from '../../resolution/dates.js';

/** The dates of one sentence, resolved against the publication date; anchored ones stay open for the incidents stage. */
export function findDates(options: {
  readonly text: string;
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly language: Language;
  readonly published: CalendarDate | null;
}): DateMention[] {
  const { text, reading, sentence, language, published } = options;
  const words = text.slice(sentence.start, sentence.end);
  if (!language.mayHoldDate.test(words)) return [];
  return language.readDates(words).flatMap((found) => {
    const start = sentence.start + found.start;
    const end = sentence.start + found.end;
    let first = sentence.first;
    while (first < sentence.last && (reading.tokens[first]?.end ?? 0) <= start) first++;
    let last = first;
    while (last < sentence.last && (reading.tokens[last]?.start ?? Infinity) < end) last++;
    if (last === first) return [];
    const { expression } = found;
    const resolved = resolveDate(expression, published);
    return [
      {
        first,
        last,
        span: { start, end },
        sentence: sentence.index,
        edtf: resolved.edtf,
        basis: resolved.basis,
        anchor: expression.kind === 'anchored' ? { unit: expression.unit, offset: expression.offset } : null,
        isPeriod: expression.kind === 'period',
        reason: resolved.reason,
        rules: [found.rule],
      },
    ];
  });
}
