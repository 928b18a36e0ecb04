const MONTHS = 'jan|feb|fev|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|aou|sep|oct|nov|dec'.split('|');
const NUMBERS = [1, 2, 2, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 10, 11, 12];

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function monthOf(word: string): number | null {
  const folded = fold(word);
  const found = MONTHS.map((month, i) => ({ month, i }))
    .filter(({ month }) => folded.startsWith(month))
    .sort((a, b) => b.month.length - a.month.length)[0];
  return found === undefined ? null : (NUMBERS[found.i] ?? null);
}

function dayOf(year: number, month: number | null, day: number): string | null {
  if (month === null || month < 1 || month > 12 || day < 1 || year < 1000) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The calendar day (or month, or year) as EDTF of a date as dumps write it: ISO 8601, RFC 822, `20200723`, `23/07/2020` (day first unless
 * that is impossible), `23/07/20` of this century, `23 juillet 2020`, `July 23, 2020`, seconds or milliseconds since 1970. The day is the one written, whatever its zone. Null when it is no date of the calendar.
 */
export function publicationDay(written: string): string | null {
  const text = written.trim();
  const partial = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (partial !== null) {
    const year = Number(partial[1]);
    return partial[2] === undefined ? (year > 0 ? text : null) : dayOf(year, Number(partial[2]), 1) && text;
  }
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{6}Z?)?$/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const since1970 = /^(\d{9,13})(?:\.\d+)?$/.exec(text)?.[1];
  if (since1970 !== undefined) {
    const time = Number(since1970) * (since1970.length > 11 ? 1 : 1000);
    return new Date(time).toISOString().slice(0, 10);
  }
  const slashed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(text);
  if (slashed !== null) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    const year = slashed[3]?.length === 2 ? 2000 + Number(slashed[3]) : Number(slashed[3]);
    return dayOf(year, second, first) ?? dayOf(year, first, second);
  }
  const dayFirst = /(\d{1,2})(?:er|st|nd|rd|th)?[\s-]+(?:de\s+)?(\p{L}{3,10})\.?,?[\s-]+(\d{4})/u.exec(text);
  if (dayFirst !== null) return dayOf(Number(dayFirst[3]), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const monthFirst =
    /(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?(?:\s+\d{2}:\d{2}:\d{2}(?:\s+[A-Z+-][\w:]*)?)?\s+(\d{4})/u.exec(
      text,
    );
  return monthFirst === null ? null : dayOf(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]));
}
