import { en, fr } from 'chrono-node';

/** A calendar date as chrono read it; parts that the words do not give are null. Offsets are relative to the string given. */
export type ChronoReading = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly from: ChronoParts;
  readonly to: ChronoParts | null;
};
export type ChronoParts = {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
};

/** Only certain parts are used, so the reference day does not matter; it is fixed so that no clock is read. */
const REFERENCE = { instant: new Date(Date.UTC(2001, 0, 15, 12)), timezone: 0 };

type Parsed = {
  index: number;
  text: string;
  start: Components;
  end?: Components | null | undefined;
  tags: () => Set<string>;
};
type Components = {
  isCertain: (part: 'year' | 'month' | 'day' | 'weekday') => boolean;
  get: (part: 'year' | 'month' | 'day' | 'weekday') => number | null;
};

function partsOf(components: Components): ChronoParts {
  const certain = (part: 'year' | 'month' | 'day' | 'weekday'): number | null =>
    components.isCertain(part) ? components.get(part) : null;
  return { year: certain('year'), month: certain('month'), day: certain('day'), weekday: certain('weekday') };
}

function readingsOf(results: readonly Parsed[]): ChronoReading[] {
  const readings: ChronoReading[] = [];
  for (const result of results) {
    if ([...result.tags()].some((tag) => tag.includes('relative') || tag.includes('casualReference'))) {
      // Relative words are read by the language's own rules, which keep their grain; a weekday with "night" stays.
      if (!result.start.isCertain('weekday') || result.start.isCertain('year')) continue;
    }
    const from = partsOf(result.start);
    if (from.year === null && from.month === null && from.day === null && from.weekday === null) continue;
    const to = result.end ? partsOf(result.end) : null;
    readings.push({
      start: result.index,
      end: result.index + result.text.length,
      text: result.text,
      from,
      to: to !== null && (to.day !== null || to.month !== null || to.weekday !== null) ? to : null,
    });
  }
  return readings;
}

/** Calendar dates and weekdays in English text. */
export function readEnglishDates(text: string): ChronoReading[] {
  return readingsOf(en.casual.parse(text, REFERENCE));
}

/** Calendar dates and weekdays in French text. */
export function readFrenchDates(text: string): ChronoReading[] {
  return readingsOf(fr.parse(text, REFERENCE));
}
