import type { LexiconEntry } from '../document.js';
import { countryRows } from '../packs/pack.js';

/** Names of countries for the scanner, in all languages that are read. */
export function countryEntries(): LexiconEntry[] {
  return countryRows().flatMap((row) =>
    row.names.map((phrase) => ({ kind: 'country' as const, phrase, value: row.country, isCased: true })),
  );
}
