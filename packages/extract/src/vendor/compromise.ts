import nlp from 'compromise/two';

const CACHE_LIMIT = 64;
const cache = new Map<string, ReadonlyMap<number, ReadonlySet<string>>>();

type Term = { readonly text: string; readonly pre: string; readonly post: string; readonly tags?: Set<string> };

/** Tags of compromise's words by their offset in the sentence. Sentences are kept for a while, as several words of one may be asked. */
export function tagsByOffset(sentence: string): ReadonlyMap<number, ReadonlySet<string>> {
  const known = cache.get(sentence);
  if (known !== undefined) return known;
  const tags = new Map<number, ReadonlySet<string>>();
  let offset = 0;
  const parsed = nlp(sentence) as unknown as { readonly document: readonly (readonly Term[])[] };
  for (const part of parsed.document) {
    for (const term of part) {
      offset += term.pre.length;
      tags.set(offset, term.tags ?? new Set());
      offset += term.text.length + term.post.length;
    }
  }
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(sentence, tags);
  return tags;
}
