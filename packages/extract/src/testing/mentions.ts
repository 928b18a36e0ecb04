import type { SentenceMentions } from '../arguments/index.js';
import { english } from '../languages/en/index.js';
import { findDocumentDates } from '../mentions/date/index.js';
import { findMentions } from '../mentions/index.js';
import { read } from '../reading/index.js';
import { countryEntries } from '../resolution/countries.js';
import { parseDate } from '../resolution/dates.js';
import { buildRegistry } from '../resolution/registry.js';
import { buildScanner, scan } from '../scanning/index.js';
import { testPack } from './pack.js';

const registry = buildRegistry(testPack);
const scanner = buildScanner([...english.entries(), ...countryEntries(), ...registry.entries(['en'])]);
/** Names that the test's gazetteer has: two large towns, two villages, a village with a person's name, a region, one called as a country is. */
const KNOWN = new Set(['Sandou', 'Marka', 'Tibo', 'Old Tibo', 'Moussa', 'Kelba', 'Niger']);
const WELL_KNOWN = new Set(['Sandou', 'Marka']);

/** Everything that is read in the first sentence of a text, with the test's pack and its few places. */
export function mentionsOf(text: string): SentenceMentions {
  const reading = read(text, english.reading);
  const [sentence] = reading.sentences;
  if (sentence === undefined) throw new Error(`no sentence in ${JSON.stringify(text)}`);
  return findMentions(sentence, {
    text,
    reading,
    scan: scan(reading, scanner),
    language: english,
    dates: findDocumentDates({ text, reading, language: english, published: parseDate('2021-06-15') }),
    actorNames: {
      kindOf: (id) => registry.byId(id)?.kind ?? 'other',
      countryOf: (id) => registry.byId(id)?.countries[0] ?? null,
      choose: (id) => id,
      isMeant: () => true,
    },
    placeNames: {
      has: (name) => KNOWN.has(name),
      isWellKnown: (name) => WELL_KNOWN.has(name),
      isUnit: (name) => name === 'Kelba',
      capitalOf: (country) => (country === 'ML' ? 'Bamako' : null),
    },
    knownPlaces: new Set(),
  });
}
