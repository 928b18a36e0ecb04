import type { Hit, Reading, Scan } from '../document.js';
import type { Scanner } from './trie.js';

export { bridgeDates } from './bridge.js';
export { type Scanner, buildScanner } from './trie.js';

/** Shorter texts may do without an accent by chance. */
const MIN_TOKENS = 60;
/** Fewer tokens with an accent than this share: the text was typed without accents. */
const RARE = 0.01;
const NOT_ASCII = /[\u0080-\uffff]/;

function isUnaccented({ tokens }: Reading): boolean {
  if (tokens.length < MIN_TOKENS) return false;
  let accented = 0;
  for (const { text } of tokens)
    if (NOT_ASCII.test(text) && (text.normalize('NFD') !== text || /\p{M}/u.test(text))) accented += 1;
  return accented < tokens.length * RARE;
}

const NO_HITS: readonly Hit[] = [];

/** One pass over all tokens against all lexicons. Sentences that are the page's own are not looked at. */
export function scan(reading: Reading, scanner: Scanner): Scan {
  const writing = { isUnaccented: isUnaccented(reading) };
  const words = scanner.numbered(reading.tokens);
  const hitsAt = new Array<readonly Hit[]>(reading.tokens.length).fill(NO_HITS);
  const triggerSentences: number[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.role === 'boilerplate') continue;
    let hasTrigger = false;
    for (let at = sentence.first; at < sentence.last; at++) {
      const hits = scanner.hitsFrom(words, at, sentence.last, writing);
      if (hits.length === 0) continue;
      hitsAt[at] = hits;
      for (const hit of hits) hasTrigger ||= hit.entry.kind === 'trigger';
    }
    if (hasTrigger) triggerSentences.push(sentence.index);
  }
  return { hitsAt, triggerSentences };
}
