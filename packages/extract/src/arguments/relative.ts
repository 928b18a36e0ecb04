import { type Chunk, classOfChunk } from './chunks.js';
import { STOPS } from './coordination.js';
import { PREPOSITIONS, isVerbal, normOf } from './fillers.js';

/** People or a thing: what a relative clause can tell of. */
export const isNounPhrase = (chunk: Chunk | undefined): boolean => chunk?.kind === 'party' || chunk?.kind === 'object';

/** "the base in which he served": the phrase that the relative clause opened at `clause` tells of; null when it follows none. */
export function headOfRelative(chunks: readonly Chunk[], clause: number): number | null {
  const isGoverned = PREPOSITIONS.has(classOfChunk(chunks[clause - 1]) ?? 'other');
  const head = isGoverned ? clause - 2 : clause - 1;
  return isNounPhrase(chunks[head]) ? head : null;
}

const AUXILIARY: ReadonlySet<string> = new Set(['be', 'have', 'modal']);

/** "in which he was stationed was hit": who stands behind a relative pronoun and has a helper verb before that of the verb at `at`. */
export function hasOwnVerb(chunks: readonly Chunk[], subject: number, at: number): boolean {
  if (classOfChunk(chunks[subject - 1]) !== 'rel' || !AUXILIARY.has(classOfChunk(chunks[subject + 1]) ?? ''))
    return false;
  const own = chunks.slice(subject + 1, at).map((chunk) => AUXILIARY.has(classOfChunk(chunk) ?? ''));
  const end = own.indexOf(false);
  return end > 0 && own.indexOf(true, end) > 0;
}

/** How many chunks "that supports the army" has. */
export const RELATIVE_NOUN = 3;

/** "militiamen who support the army were killed": behind a relative pronoun a noun before an article is a verb, and the army its object. */
export function isOfRelativeNoun(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return (
    chunk?.kind === 'party' &&
    chunk.party.isDefinite &&
    classOfChunk(chunks[at - 1]) === 'noun' &&
    classOfChunk(chunks[at - 2]) === 'rel' &&
    isNounPhrase(chunks[at - RELATIVE_NOUN])
  );
}

/** The relative pronoun that opens the clause of the verb at `verb`; null when it is in none. */
export function relativeBefore(chunks: readonly Chunk[], verb: number): number | null {
  // "the minister, who was in X, said": the clause has its verb and ends with the comma.
  const isBehindComma = normOf(chunks[verb - 1]) === ',';
  for (let before = verb - 1; before >= Math.max(0, verb - 8); before--) {
    const cls = classOfChunk(chunks[before]);
    if (cls === 'rel') return before;
    if (isVerbal(chunks[before]) || STOPS.has(normOf(chunks[before]))) return null;
    if (isBehindComma && (cls === 'be' || cls === 'have' || cls === 'verb')) return null;
  }
  return null;
}
