import type { Reading } from '../document.js';
import type { Language } from './language.js';

const SAMPLE = 4000;

/** The language whose frequent words a text uses most; null when none is used. */
export function detectLanguage(reading: Pick<Reading, 'tokens'>, languages: readonly Language[]): Language | null {
  const sample = reading.tokens.length > SAMPLE ? reading.tokens.slice(0, SAMPLE) : reading.tokens;
  let best: Language | null = null;
  let most = 0;
  for (const language of languages) {
    let count = 0;
    for (const { norm } of sample) if (language.signature.has(norm)) count++;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
}
