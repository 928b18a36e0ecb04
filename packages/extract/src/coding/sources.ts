import type { DraftToll } from '../incidents/index.js';
import { fold } from '../reading/fold.js';

/** Everyone who gives a figure. */
export const voicesOf = (all: readonly { readonly source: string | null }[]): ReadonlySet<string> =>
  new Set(all.flatMap(({ source }) => (source === null ? [] : [source])));

/** Articles and the like; shorter words name nobody. An "s" at the end tells one from several ("sources"), not who they are. */
const MIN_WORD = 4;
const wordsOf = (voice: string): ReadonlySet<string> =>
  new Set(
    fold(voice)
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length >= MIN_WORD)
      .map((word) => word.replace(/s$/, '')),
  );

/** "A local official", then "the official": one voice, under the name that it bore first. */
export function withOneName(tolls: readonly DraftToll[]): readonly DraftToll[] {
  const names = new Map<string, ReadonlySet<string>>();
  const nameOf = (voice: string): string => {
    const words = wordsOf(voice);
    for (const [name, known] of names) {
      const [fewer, more] = words.size <= known.size ? [words, known] : [known, words];
      if (fewer.size > 0 && [...fewer].every((word) => more.has(word))) return name;
    }
    names.set(voice, words);
    return voice;
  };
  return tolls.map((toll) =>
    toll.source === null || toll.isOfAnother ? toll : { ...toll, source: nameOf(toll.source) },
  );
}
