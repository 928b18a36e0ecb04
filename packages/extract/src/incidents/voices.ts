import { changed } from '../changed.js';
import type { Source } from '../arguments/index.js';
import type { ToldSentence } from './told.js';

const isPronoun = ({ filler }: Source): boolean =>
  filler?.kind === 'party' && filler.party.rules.some((rule) => rule.endsWith('/actor/pronoun'));

/** "He put the toll at 15": a speaker told by a pronoun is the one who spoke last. */
export function nameVoices(sentences: readonly ToldSentence[]): readonly ToldSentence[] {
  let last: string | null = null;
  return sentences.map((told) => {
    if (told.attribution.sources.length === 0) {
      last = told.attribution.opening?.words ?? last;
      return told;
    }
    const sources = told.attribution.sources.map((source) => {
      const words: string = isPronoun(source) && last !== null ? last : source.words;
      last = words;
      return changed(source, { words });
    });
    return changed(told, { attribution: { ...told.attribution, sources } });
  });
}
