import type { Hit, Reading, Scan, Token } from '../document.js';
import { OF_KIND, OF_WORDS } from './needingFrames.js';
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

/** A cheap test for what such verbs need: whether it stands anywhere in their sentence. */
function mayBeMet(frames: ReadonlySet<string>, tokens: readonly Token[], hitsAt: readonly (readonly Hit[])[]): boolean {
  for (const frame of frames) {
    const word = frame.startsWith(OF_WORDS) ? frame.slice(OF_WORDS.length).split(' ').at(-1) : undefined;
    if (word !== undefined) {
      if (tokens.some(({ norm }) => norm === word)) return true;
      continue;
    }
    const kind = frame.slice(OF_KIND.length);
    const isThere = ({ entry }: Hit): boolean =>
      (entry.kind === 'cue' && entry.value === kind) || (entry.kind === 'weapon' && kind === 'arms');
    if (hitsAt.some((hits) => hits.some(isThere))) return true;
  }
  return false;
}

/** One pass over all tokens against all lexicons. Sentences that are the page's own are not looked at. */
export function scan(reading: Reading, scanner: Scanner): Scan {
  const writing = { isUnaccented: isUnaccented(reading) };
  const words = scanner.numbered(reading.tokens);
  const hitsAt = new Array<readonly Hit[]>(reading.tokens.length).fill(NO_HITS);
  const triggerSentences: number[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.role === 'boilerplate') continue;
    let hasTrigger = false;
    const needing = new Set<string>();
    for (let at = sentence.first; at < sentence.last; at++) {
      const hits = scanner.hitsFrom(words, at, sentence.last, writing);
      if (hits.length === 0) continue;
      hitsAt[at] = hits;
      for (const { entry } of hits) {
        if (entry.kind !== 'trigger') continue;
        if (entry.isNeeding === true) needing.add(entry.frame ?? '');
        else hasTrigger = true;
      }
    }
    if (
      hasTrigger ||
      mayBeMet(
        needing,
        reading.tokens.slice(sentence.first, sentence.last),
        hitsAt.slice(sentence.first, sentence.last),
      )
    )
      triggerSentences.push(sentence.index);
  }
  return { hitsAt, triggerSentences };
}
