import type { WordClass } from '../document.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { STOPS } from './coordination.js';
import { type Filler, fillerOf, isVerbal, normOf } from './fillers.js';
import type { Roles } from './roles.js';

/** A member that leaves its verb out and has a day of its own: "X was attacked on Monday, Y on Tuesday". */
export type Ellipsis = {
  /** The chunk that joins it to what stands before. */
  readonly at: number;
  /** What the verb is told of here; null for a name of which only the words around say who it is. */
  readonly target: Filler | null;
};

const BEFORE_HEAD: ReadonlySet<WordClass | null> = new Set(['and', 'adverb', 'also', 'another', 'det']);
const IN_MEMBER: ReadonlySet<WordClass | null> = new Set(['in', 'on', 'det', 'of', 'toward', 'noun', 'proper']);
const PREDICATE: ReadonlySet<WordClass | null> = new Set(['be', 'have', 'do', 'modal', 'future', 'verb', 'pron', 'to']);
const MAX_ASIDE = 6;
/** An apposition stands between two commas. */
const MAX_COMMAS = 2;

const isComma = (chunk: Chunk | undefined): boolean => normOf(chunk) === ',';
const isJoint = (chunk: Chunk | undefined): boolean =>
  isComma(chunk) || normOf(chunk) === ';' || classOfChunk(chunk) === 'and';
const isEnd = (chunk: Chunk | undefined): boolean => chunk === undefined || STOPS.has(normOf(chunk)) || isJoint(chunk);

/** "et, dernier en date, Bamba": where the member begins, behind the words that lead to it. */
function headAfter(chunks: readonly Chunk[], joint: number): number {
  let at = joint + 1;
  while (BEFORE_HEAD.has(classOfChunk(chunks[at]))) at += 1;
  if (!isComma(chunks[at])) return at;
  const close = chunks.findIndex((chunk, i) => i > at && isComma(chunk));
  const isAside = close > 0 && close - at <= MAX_ASIDE && chunks.slice(at + 1, close).every((c) => c.kind === 'word');
  return isAside ? close + 1 : at;
}

/** Where the member that begins at `head` ends; null unless a day of its own ends it and no verb follows. */
function endOfMember(chunks: readonly Chunk[], head: number): number | null {
  let isDated = false;
  let commas = 0;
  for (let at = head + 1; at <= chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'date') {
      isDated = true;
      continue;
    }
    if (isDated && isEnd(chunk)) return PREDICATE.has(classOfChunk(chunks[at + 1])) && isComma(chunk) ? null : at;
    if (isComma(chunk) && commas < MAX_COMMAS) {
      commas += 1;
      continue;
    }
    const isName = chunk?.kind === 'party' || chunk?.kind === 'place';
    if (chunk === undefined || isVerbal(chunk) || (!isName && !IN_MEMBER.has(classOfChunk(chunk)))) return null;
  }
  return null;
}

const isThing = (filler: Filler): boolean => filler.kind === 'place' || filler.kind === 'object';

/** The members behind the verb at `at` that leave it out, each of the kind of what the verb is told of and with a day of its own. */
export function ellipsesAfter(chunks: readonly Chunk[], at: number, { targets }: Roles): Ellipsis[] {
  const verb = chunks[at];
  if (verb?.kind !== 'trigger' || targets.length === 0) return [];
  const isPassive = verb.trigger.form === 'passive' || verb.trigger.frame === 'victim';
  const ofThings = targets.every(isThing);
  const ofPeople = isPassive && targets.every((target) => target.kind === 'party');
  if (!ofThings && !ofPeople) return [];
  const found: Ellipsis[] = [];
  let isDated = false;
  for (let cursor = at + 1; cursor < chunks.length; cursor++) {
    const chunk = chunks[cursor];
    if (isVerbal(chunk) || ['rel', 'sub'].includes(classOfChunk(chunk) ?? '')) break;
    if (chunk?.kind === 'date') isDated = true;
    if (STOPS.has(normOf(chunk)) && normOf(chunk) !== ';') break;
    if (!isDated || !isJoint(chunk)) continue;
    const head = headAfter(chunks, cursor);
    const filler = fillerOf(chunks, head);
    const isName = classOfChunk(chunks[head]) === 'proper';
    const isAlike = ofThings ? filler !== null && isThing(filler) : isName || filler?.kind === 'party';
    const isPronoun = filler?.kind === 'party' && filler.party.isPronoun;
    const end = isAlike && !isPronoun ? endOfMember(chunks, head) : null;
    if (end === null) continue;
    found.push({ at: cursor, target: filler });
    cursor = end - 1;
  }
  return found;
}
