import { type Chunk, classOfChunk } from './chunks.js';
import { STOPS, isCounted } from './coordination.js';
import { normOf } from './fillers.js';

/** The comma before "dont X": a part of those told before it; null where the phrase at `at` is none. */
export function partBefore(chunks: readonly Chunk[], at: number): number | null {
  return classOfChunk(chunks[at - 1]) === 'sub' && normOf(chunks[at - 2]) === ',' ? at - 2 : null;
}

const OF_LIST: ReadonlySet<string> = new Set(['det', 'adjective', 'noun', 'proper', 'poss', 'of', 'and', 'mark']);
const MAX_LIST = 12;

/** "huit civils dont trois femmes et un enfant ont été tués", "12 people, among them staff of a bank, two soldiers and": what leads from people with a figure to a list of some of them. */
export function partOfCounted(chunks: readonly Chunk[], at: number): number | null {
  for (let before = at - 1; before > Math.max(0, at - MAX_LIST); before--) {
    const chunk = chunks[before];
    const cls = classOfChunk(chunk);
    const isOfThem = chunk?.kind === 'party' && chunk.party.isPronoun && classOfChunk(chunks[before - 1]) === 'between';
    if (cls === 'toward' || isOfThem) {
      const lead = isOfThem ? before - 1 : before;
      const whole = normOf(chunks[lead - 1]) === ',' ? lead - 2 : lead - 1;
      return isCounted(chunks[whole]) ? whole + 1 : null;
    }
    const isListed = chunk?.kind === 'party' || chunk?.kind === 'object' || (cls !== null && OF_LIST.has(cls));
    if (!isListed || STOPS.has(normOf(chunk))) return null;
  }
  return null;
}
