import type { WordClass } from '../document.js';
import { fold } from '../reading/fold.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { MAX_REACH, isQuotationMark, skipToFiller } from './clause.js';
import { STOPS, coordinated } from './coordination.js';
import { type Filler, PREPOSITIONS, fillerOf, isVerbal, normOf } from './fillers.js';

/** "a tué dimanche seize personnes", "a coûté la vie lundi à dix soldats": a date may part a verb from its object, and a phrase from its last word. */
function behindDate(chunks: readonly Chunk[], at: number): number {
  const inserted = behindInsertion(chunks, at + 1);
  if (inserted !== null) return isLink(chunks, at, inserted) ? inserted + 1 : inserted;
  if (chunks[at + 1]?.kind !== 'date') return behindPlace(chunks, at + 1);
  // "ont tué ce lundi 5 mai 2014, trois civils": a comma that only ends the day.
  const isCut = normOf(chunks[at + 2]) === ',' && ['party', 'object'].includes(chunks[at + 3]?.kind ?? '');
  if (isCut && !opensClause(chunks, at + 3)) return at + 3;
  return isLink(chunks, at, at + 2) ? at + 3 : behindPlace(chunks, at + 2);
}

/** "a coûté la vie, samedi, à": whether the last word of the verb's phrase stands at `next`, behind what parts it. */
function isLink(chunks: readonly Chunk[], at: number, next: number): boolean {
  const verb = chunks[at];
  const link = verb?.kind === 'trigger' ? verb.trigger.lemma.split(' ').slice(1).at(-1) : undefined;
  return link !== undefined && normOf(chunks[next]) === fold(link);
}

/** "ont tué lundi à Gao deux soldats": behind a date a place may part the verb from its object too. */
function behindPlace(chunks: readonly Chunk[], from: number): number {
  const isPlaced = ['in', 'on'].includes(classOfChunk(chunks[from]) ?? '') && chunks[from + 1]?.kind === 'place';
  return isPlaced && ['party', 'object'].includes(chunks[from + 2]?.kind ?? '') ? from + 2 : from;
}

const MAX_INSERTION = 18;
const BRACKETS: ReadonlySet<string> = new Set(['(', ')']);

/** "ont abattu, le 29 mai près de Konna, deux hommes": where the object goes on behind what commas set apart; null without one. */
function behindInsertion(chunks: readonly Chunk[], comma: number): number | null {
  if (normOf(chunks[comma]) !== ',') return null;
  let isSetting = false;
  for (let at = comma + 1; at < Math.min(chunks.length, comma + MAX_INSERTION); at++) {
    const chunk = chunks[at];
    if (normOf(chunk) === ',') return isSetting ? at + 1 : null;
    const cls = classOfChunk(chunk);
    // "a tué, dans des frappes aériennes à X, douze combattants"
    const isDeed = chunk?.kind === 'trigger' && chunk.trigger.form === 'nominal';
    if (chunk?.kind === 'date' || chunk?.kind === 'place' || isDeed) isSetting = true;
    else if (!BRACKETS.has(normOf(chunk)) && (cls === null || !(PREPOSITIONS.has(cls) || INSERTED.has(cls))))
      return null;
  }
  return null;
}

const INSERTED: ReadonlySet<WordClass> = new Set(['det', 'noun', 'proper', 'adjective', 'adverb', 'number', 'and']);

/** The direct object of the verb at `at`: what follows it without a preposition. */
export function objectOf(chunks: readonly Chunk[], at: number): Filler[] {
  const from = behindDate(chunks, at);
  const near = skipToFiller(chunks, from);
  // "ont attaqué lundi à X, dans le nord, un convoi": behind a day the place is where it was, if somebody else follows.
  const isSetting = from > at + 1 && chunks[near ?? -1]?.kind === 'place';
  const first = (isSetting ? behindRow(chunks, at) : null) ?? near ?? apposed(chunks, from) ?? behindRow(chunks, at);
  return first === null ? [] : coordinated(chunks, first, 1);
}

const MAX_ROW = 20;
const SETTING: ReadonlySet<WordClass> = new Set(['in', 'on', 'during', 'between']);
const IN_SETTING: ReadonlySet<WordClass> = new Set([...SETTING, 'of', 'det', 'adjective', 'noun', 'proper', 'number']);
const FINITE: ReadonlySet<WordClass> = new Set(['verb', 'be', 'have', 'do', 'modal', 'future']);

/** "ont attaqué lundi à X, dans le nord du pays, un convoi": the people or the thing behind a row of days and places; null without them. */
export function behindRow(chunks: readonly Chunk[], verb: number): number | null {
  let at = verb + 1;
  let commas = 0;
  while (at < verb + MAX_ROW) {
    const next = normOf(chunks[at]) === ',' ? at + 1 : endOfSetting(chunks, at);
    if (next === null) break;
    if (normOf(chunks[at]) === ',') commas += 1;
    at = next;
  }
  // A comma that nothing closes begins another clause ("attacked on Monday in X, residents said").
  const isClosed = commas % 2 === 0 || (commas > 1 && normOf(chunks[verb + 1]) === ',');
  if (at === verb + 1 || !isClosed) return null;
  if (isLink(chunks, verb, at)) at += 1;
  // "a visé lundi à X « un camp »"
  if (isQuotationMark(chunks[at])) at += 1;
  const found = chunks[at];
  const isNamed = found?.kind === 'object' || (found?.kind === 'party' && !found.party.isPronoun);
  return isNamed && !opensClause(chunks, at) ? at : null;
}

/** Where a day, or a preposition with its day or place, ends that begins at `from`; null where none begins. */
function endOfSetting(chunks: readonly Chunk[], from: number): number | null {
  // "near X, Mali, a convoy"; "lundi à X", where the preposition ends the date.
  const isWider =
    chunks[from]?.kind === 'place' &&
    (chunks[from - 1]?.kind === 'date' || (normOf(chunks[from - 1]) === ',' && chunks[from - 2]?.kind === 'place'));
  if (chunks[from]?.kind === 'date' || isWider) return from + 1;
  const opening = classOfChunk(chunks[from]);
  if (opening === 'with') return endOfMeans(chunks, from);
  if (opening === null || !SETTING.has(opening)) return null;
  let end: number | null = null;
  for (let at = from + 1; at < from + MAX_NAME + 2; at++) {
    const chunk = chunks[at];
    const cls = classOfChunk(chunk);
    if (chunk?.kind === 'date' || chunk?.kind === 'place') end = at + 1;
    // "in the village of X"
    else if (chunk?.kind === 'object' ? classOfChunk(chunks[at + 1]) !== 'of' : cls === null || !IN_SETTING.has(cls))
      break;
  }
  return end;
}

const MAX_MEANS = 5;
const BEFORE_WEAPON: ReadonlySet<WordClass> = new Set(['with', 'of', 'det', 'indef', 'adjective', 'number']);

/** "avec des drones", "au moyen de deux roquettes": where the means end that begin at `from`; null where no weapon is among them. */
function endOfMeans(chunks: readonly Chunk[], from: number): number | null {
  for (let at = from + 1; at < from + MAX_MEANS; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'weapon') return at + 1;
    const cls = classOfChunk(chunk);
    if (cls === null || !BEFORE_WEAPON.has(cls)) return null;
  }
  return null;
}

/** "soldiers of the base said": whether a finite verb makes the phrase at `at` the subject of a clause of its own. */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  for (let next = at + 1; next < at + MAX_NAME; next++) {
    const chunk = chunks[next];
    const cls = classOfChunk(chunk);
    if (cls !== null && FINITE.has(cls)) return true;
    if (chunk?.kind === 'trigger') return chunk.trigger.form === 'active' && chunk.trigger.verbForm !== 'ing';
    if (cls === 'mark' || cls === 'rel' || cls === 'and' || cls === 'sub') return false;
  }
  return false;
}

const MAX_NAME = 5;

/** "killed Iyad Keita, a commander of X": the apposition says who a named person is. */
function apposed(chunks: readonly Chunk[], from: number): number | null {
  let at = from;
  while (at < from + MAX_NAME && ['proper', 'noun'].includes(classOfChunk(chunks[at]) ?? '')) at += 1;
  if (at === from || normOf(chunks[at]) !== ',') return null;
  const next = skipToFiller(chunks, at + 1);
  const filler = next === null ? null : fillerOf(chunks, next);
  return filler?.kind === 'party' && !filler.party.isCounted && !filler.party.isPronoun ? next : null;
}

/** What follows one of the given prepositions to the right of `at`, before the next verb; the nearest such phrase. */
export function afterPreposition(chunks: readonly Chunk[], at: number, classes: readonly WordClass[]): Filler[] {
  for (let cursor = at + 1; cursor < Math.min(chunks.length, at + MAX_REACH); cursor++) {
    const chunk = chunks[cursor];
    const cls = classOfChunk(chunk);
    if (
      STOPS.has(normOf(chunk)) ||
      cls === 'sub' ||
      cls === 'rel' ||
      cls === 'but' ||
      cls === 'verb' ||
      isVerbal(chunk) ||
      isNextVerb(chunks, cursor)
    )
      return [];
    if (cls !== null && classes.includes(cls)) {
      const target = skipToFiller(chunks, cursor + 1);
      const filler = target === null ? null : fillerOf(chunks, target);
      if (target !== null && filler !== null && filler.kind !== 'trigger') return coordinated(chunks, target, 1);
    }
  }
  return [];
}

/** "condemned the attack and called on the police", "..., calling on the police": a verb of the speaker; not "planned and launched on". */
function isNextVerb(chunks: readonly Chunk[], at: number): boolean {
  const cls = classOfChunk(chunks[at]);
  if (cls !== 'participle' && cls !== 'gerund') return false;
  const isJoined = classOfChunk(chunks[at - 1]) === 'and' || (cls === 'gerund' && normOf(chunks[at - 1]) === ',');
  return isJoined && !['participle', 'gerund'].includes(classOfChunk(chunks[at - 2]) ?? '');
}

/** "between X and Y": both sides, also where the next verb follows at once ("clashes between X and Y killed ten"). */
export function sidesBetween(chunks: readonly Chunk[], at: number): Filler[] {
  const sides = named(afterPreposition(chunks, behindOutbreak(chunks, at), ['between']));
  const last = sides.at(-1);
  if (sides.length !== 1 || last === undefined) return sides;
  const end = endOfBracket(chunks, last.at + 1) ?? last.at;
  const and = chunks.findIndex((chunk, i) => i > end && classOfChunk(chunk) === 'and');
  if (and < 0 || and > end + MAX_SIDE) return sides;
  const second = skipToFiller(chunks, and + 1);
  const filler = second === null ? null : fillerOf(chunks, second);
  return filler?.kind === 'party' ? [...sides, filler] : sides;
}

/** "between the armed groups of the north, X and Y": who the two are is told behind what they are called. */
function named(sides: Filler[]): Filler[] {
  const [whole, ...members] = sides;
  const isNamed = (side: Filler | undefined): boolean => side?.kind === 'party' && side.party.actorId !== null;
  const areMembers = members.length === 2 && members.every(isNamed) && !isNamed(whole);
  return areMembers && whole?.kind === 'party' && whole.party.isPlural ? members : sides;
}

/** "between X (pro-government) and Y": the bracket that closes what opens at `from`; null where none opens. */
function endOfBracket(chunks: readonly Chunk[], from: number): number | null {
  if (normOf(chunks[from]) !== '(') return null;
  const end = chunks.findIndex((chunk, i) => i > from && normOf(chunk) === ')');
  return end < 0 || end > from + MAX_BRACKET ? null : end;
}
const MAX_BRACKET = 8;

const OUTBREAK: ReadonlySet<WordClass | null> = new Set([
  'verb',
  'have',
  'be',
  'noun',
  'adverb',
  'in',
  'on',
  'participle',
]);
const MAX_OUTBREAK = 14;

/** "Fighting broke out on Sunday in X between": the chunk before "between" where nobody stands between it and the noun; else the noun. */
function behindOutbreak(chunks: readonly Chunk[], at: number): number {
  for (let next = at + 1; next < at + MAX_OUTBREAK; next++) {
    const chunk = chunks[next];
    if (classOfChunk(chunk) === 'between') return next - 1;
    const isSetting = chunk?.kind === 'date' || chunk?.kind === 'place' || normOf(chunk) === ',';
    if (!isSetting && !OUTBREAK.has(classOfChunk(chunk))) break;
  }
  return at;
}

/** How far behind a side, in chunks, "and" may follow ("between herders of X and farmers"). */
const MAX_SIDE = 4;
