import type { Hit, Reading, Scan } from '../document.js';
import type { Scanner } from './trie.js';

export { type Scanner, buildScanner } from './trie.js';

/** One pass over all tokens against all lexicons. Sentences that are the page's own are not looked at. */
export function scan(reading: Reading, scanner: Scanner): Scan {
  const hitsAt = new Map<number, readonly Hit[]>();
  const triggerSentences: number[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.role === 'boilerplate') continue;
    let hasTrigger = false;
    for (let at = sentence.first; at < sentence.last; at++) {
      const hits = scanner.hitsFrom(reading.tokens, at, sentence.last);
      if (hits.length === 0) continue;
      hitsAt.set(at, hits);
      hasTrigger ||= hits.some((hit) => hit.entry.kind === 'trigger');
    }
    if (hasTrigger) triggerSentences.push(sentence.index);
  }
  return { hitsAt, triggerSentences };
}
