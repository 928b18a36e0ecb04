import { type Gazetteer, embeddedGazetteer } from '@harmattan/gazetteer';
import type { LexiconEntry, Reading } from './document.js';
import { ExtractError } from './errors.js';
import { detectLanguage } from './languages/detect.js';
import { LANGUAGES } from './languages/index.js';
import type { Language } from './languages/language.js';
import type { ExtractorOptions } from './options.js';
import type { Pack } from './packs/pack.js';
import { sahel } from './packs/sahel/index.js';
import { read } from './reading/index.js';
import { countryEntries } from './resolution/countries.js';
import { type Registry, buildRegistry } from './resolution/registry.js';
import { type Scanner, buildScanner, scan } from './scanning/index.js';

export type Reader = { readonly language: Language; readonly scanner: Scanner };

/** Everything built once for a pack: the registry, and a scanner for each language when the first text in it comes. */
export type Built = {
  readonly pack: Pack;
  readonly registry: Registry;
  readonly gazetteer: Gazetteer;
  readonly readerOf: (language: Language) => Reader;
};

const builtByGazetteer = new WeakMap<Gazetteer, WeakMap<Pack, Built>>();

/** What was built for a gazetteer and a pack is kept: settings that change nothing of it cost nothing. */
export function builtFor({ pack = sahel, gazetteer = embeddedGazetteer() }: ExtractorOptions): Built {
  const builtByPack = builtByGazetteer.get(gazetteer) ?? new WeakMap<Pack, Built>();
  builtByGazetteer.set(gazetteer, builtByPack);
  const known = builtByPack.get(pack) ?? build(pack, gazetteer);
  builtByPack.set(pack, known);
  return known;
}

function build(pack: Pack, gazetteer: Gazetteer): Built {
  const registry = buildRegistry(pack);
  const actors: readonly LexiconEntry[] = registry.entries(LANGUAGES.map((language) => language.code));
  const readers = new Map<string, Reader>();
  const readerOf = (language: Language): Reader => {
    const known = readers.get(language.code);
    if (known !== undefined) return known;
    const made = { language, scanner: buildScanner([...language.entries(), ...countryEntries(), ...actors]) };
    readers.set(language.code, made);
    return made;
  };
  return { pack, registry, gazetteer, readerOf };
}

/** Of a text too short for frequent words ("Armed men killed 11 policemen near Dori"): the language that knows most of its deeds. */
function readerByTriggers(built: Built, sample: string): Reader | null {
  let best: Reader | null = null;
  let most = 0;
  for (const reader of LANGUAGES.map(built.readerOf)) {
    const { hitsAt } = scan(read(sample, reader.language.reading), reader.scanner);
    let count = 0;
    for (const hits of hitsAt) if (hits.some((hit) => hit.entry.kind === 'trigger')) count += 1;
    if (count > most) [best, most] = [reader, count];
  }
  return best;
}

/**
 * The reader of a text: of the language asked for, else of the one that its words are in; null where they are in none that is known.
 *
 * @throws ExtractError E003 when the language asked for is not known.
 */
export function readerFor(
  built: Built,
  reading: Pick<Reading, 'tokens'>,
  { asked, sample }: { readonly asked: string | null | undefined; readonly sample: string },
): Reader | null {
  if (asked === undefined || asked === null || asked === 'auto') {
    const language = detectLanguage(reading, LANGUAGES);
    return language === null ? readerByTriggers(built, sample) : built.readerOf(language);
  }
  const language = LANGUAGES.find(({ code }) => code === asked);
  if (language === undefined)
    throw new ExtractError(
      'E003',
      `received ${JSON.stringify(asked)}, known are ${LANGUAGES.map(({ code }) => code).join(', ')}`,
    );
  return built.readerOf(language);
}
