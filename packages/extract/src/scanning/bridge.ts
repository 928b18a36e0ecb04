import type { DateMention, Hit, Reading, Scan } from '../document.js';
import type { Scanner } from './trie.js';

/** Words of a phrase that may stand before and after the date that parts it. */
const MOST_BEFORE = 3;
const MOST_AFTER = 6;

const isOn = ({ entry }: Hit): boolean => entry.kind === 'word' && entry.value === 'on';

/**
 * "Est tombé lundi dans une embuscade", "ont perdu mardi la vie": phrases of verbs with a date between their words. Gives the scan with a
 * hit for each, which covers the words before the date, so that the date stays a mention of its own.
 */
export function bridgeDates(
  scanned: Scan,
  around: {
    readonly reading: Reading;
    readonly dates: ReadonlyMap<number, readonly DateMention[]>;
    readonly scanner: Scanner;
  },
): Scan {
  const { reading, dates, scanner } = around;
  let hitsAt: (readonly Hit[])[] | null = null;
  for (const [index, mentions] of dates) {
    const sentence = reading.sentences[index];
    if (sentence === undefined || sentence.role === 'boilerplate') continue;
    for (const date of mentions) {
      const isInserted = reading.tokens[date.first - 1]?.norm === ',' && reading.tokens[date.last]?.norm === ',';
      // "agreed on Thursday to stop fighting": the date's own preposition is none of the verb's.
      const isLed = !isInserted && scanned.hitsAt[date.first - 1]?.some(isOn) === true;
      const end = isInserted || isLed ? date.first - 1 : date.first;
      const next = isInserted ? date.last + 1 : date.last;
      const from = Math.max(sentence.first, end - MOST_BEFORE);
      const words = scanner.numbered([
        ...reading.tokens.slice(from, end),
        ...reading.tokens.slice(next, Math.min(sentence.last, next + MOST_AFTER)),
      ]);
      for (let at = from; at < end; at++) {
        const parted = scanner
          .hitsFrom(words, at - from, words.numbers.length)
          .filter((hit) => hit.last > end - from && hit.entry.kind === 'trigger' && hit.entry.pos === 'verb')

          .map((hit): Hit => {
            const tail = { first: next, last: next + hit.last - (end - from) };
            return { first: at, last: end, entry: hit.entry, tail };
          });
        if (parted.length === 0) continue;
        hitsAt ??= [...scanned.hitsAt];
        hitsAt[at] = [...parted, ...(hitsAt[at] ?? [])];
      }
    }
  }
  return hitsAt === null ? scanned : { ...scanned, hitsAt };
}
