import { LANGUAGES } from './languages/index.js';
import { sahel } from './packs/sahel/index.js';
import type { Pack } from './packs/pack.js';

/** What texts are read with. */
export type Knowledge = {
  readonly pack: { readonly id: string; readonly actors: number; readonly countries: readonly string[] };
  /** ISO 639-1 codes, and how many words and phrases the lexicons hold with their inflections. */
  readonly languages: readonly { readonly code: string; readonly entries: number }[];
};

/** Tells which knowledge a pack (the Sahel by default) and the languages bring. */
export function knowledge(pack: Pack = sahel): Knowledge {
  return {
    pack: { id: pack.id, actors: pack.actors.length, countries: pack.countries },
    languages: LANGUAGES.map((language) => ({ code: language.code, entries: [...language.entries()].length })),
  };
}
