import { isByName } from '../mentions/actor/persons.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { type Filler, PREPOSITIONS, fillerOf, isVerbal, normOf, prepositionOf } from './fillers.js';

/** Marks that end a clause. */
export const STOPS: ReadonlySet<string> = new Set([';', ':', '.', '!', '?']);

/** People with a figure. */
export const isCounted = (chunk: Chunk | undefined): boolean => chunk?.kind === 'party' && chunk.party.isCounted;

/** "ten people, three of them children", "dix personnes, dont trois d'entre elles": some of those told before. */
export function isSomeOfThem(chunks: readonly Chunk[], at: number): boolean {
  if (!isCounted(chunks[at]) || classOfChunk(chunks[at + 1]) !== 'of') return false;
  const next = chunks[classOfChunk(chunks[at + 2]) === 'between' ? at + 3 : at + 2];
  return classOfChunk(next) === 'rel' || (next?.kind === 'party' && next.party.isPronoun);
}

/** Members of a coordination that ends or starts at `at`: "X, Y and Z". */
export function coordinated(chunks: readonly Chunk[], at: number, direction: 1 | -1): Filler[] {
  const first = fillerOf(chunks, at);
  if (first === null) return [];
  const members = [first];
  let cursor = at + direction;
  for (let steps = 0; steps < 10; steps++) {
    // "the mayor of X and his driver"
    if (direction === 1 && classOfChunk(chunks[cursor]) === 'of' && chunks[cursor + 1]?.kind === 'place') cursor += 2;
    // "four members of the congregation and the pastor"
    if (direction === 1) cursor = behindName(chunks, behindBelonging(chunks, cursor));
    // "the CMA and the pro-government Platform": modifiers of the last member stand before it.
    if (direction === -1 && first.kind === 'party' && !first.party.isCounted) cursor = joinerBefore(chunks, cursor);
    if (direction === -1 && isRepeatedOf(chunks, cursor)) cursor -= 1;
    const norm = normOf(chunks[cursor]);
    const cls = classOfChunk(chunks[cursor]);
    if (norm === ',' || cls === 'and' || cls === 'or') {
      let next = cursor + direction;
      // "to one soldier and to four thieves": the preposition is said again.
      const preposition = classOfChunk(chunks[next]);
      const isRepeated =
        direction === 1 &&
        preposition !== null &&
        PREPOSITIONS.has(preposition) &&
        // "killing 12 people, including two soldiers": a part of them.
        preposition !== 'toward' &&
        (preposition === classOfChunk(chunks[at - 1]) || chunks[at - 1]?.kind === 'trigger') &&
        isCounted(chunks[next + 1]);
      if (isRepeated) next += 1;
      while (
        classOfChunk(chunks[next]) === 'and' ||
        classOfChunk(chunks[next]) === 'det' ||
        classOfChunk(chunks[next]) === 'adjective'
      )
        next += direction;
      // "35 civilians, most of them women, and seven soldiers": an insertion stands between two members.
      if (direction === -1 && normOf(chunks[next]) === ',') next = beforeInsertion(chunks, next) ?? next;
      // "la mort de quatre militaires et de cinq civils"
      if (
        direction === 1 &&
        cls === 'and' &&
        classOfChunk(chunks[next]) === 'of' &&
        classOfChunk(chunks[at - 1]) === 'of'
      )
        next += 1;
      // "Une infirmière, Aïssata, 29 ans, sa mère et un voisin"
      if (direction === -1 && norm === ',') next = beforeName(chunks, next);
      // "le préfet de X, son chauffeur et un garde"
      if (direction === -1 && chunks[next]?.kind === 'place' && classOfChunk(chunks[next - 1]) === 'of') next -= 2;
      const member = fillerOf(chunks, next);
      if (member === null || !areAlike(first, member)) break;
      if (direction === -1 && norm === ',' && members.length === 1 && isApart(first, member)) break;
      if (direction === 1 && isSomeOfThem(chunks, next)) break;
      // "pris d'assaut par X, et huit volontaires sont morts": the doer of the clause before is no subject.
      const governing = direction === -1 ? prepositionOf(chunks, next) : null;
      // "Selon un élu local, six habitants ont péri": who is quoted is no subject.
      if (governing === 'by' || (norm === ',' && (governing === 'toward' || governing === 'voice'))) break;
      // "Lors de la répression des manifestants, un journaliste a été blessé": a comma alone joins nobody to what a preposition governs.
      if (governing !== null && governing !== 'with' && norm === ',' && members.length === 1) break;
      // "a causé la mort de 11 soldats et d'autres blessés": whom a verb right before them takes is not what follows.
      if (direction === -1 && isVerbal(chunks[next - 1]) && isCounted(chunks[next]) && cls === 'and') break;
      if (direction === 1 && cls !== 'and' && norm === ',' && isSubjectOfNext(chunks, next)) break;
      if (direction === 1 && isSubjectOfNext(chunks, next)) break;
      // ", civilians who help the army": what those named before are.
      const isDescription =
        direction === 1 && norm === ',' && cls !== 'and' && classOfChunk(chunks[next + 1]) === 'rel';
      const isOfNamed = isDescription && first.kind === 'party' && first.party.actorId !== null;
      if (isOfNamed && member.kind === 'party' && !member.party.isCounted) break;
      // ", a civilian force": an apposition, not one more.
      if (
        norm === ',' &&
        cls !== 'and' &&
        member.kind === 'party' &&
        !member.party.isCounted &&
        !member.party.isPlural &&
        !isClosedList(chunks, next) &&
        !areNames(member, members.at(-1)) &&
        !(direction === -1 && isOpening(chunks, next) && isOthers(first))
      )
        break;
      members.push(member);
      cursor = next + direction;
      continue;
    }
    break;
  }
  return members;
}

/** "le bilan est de seize soldats et de quatre civils tués", not "la mort de six personnes et de dix blessés": whether "of", said again behind "and", stands before a counted member. */
const isRepeatedOf = (chunks: readonly Chunk[], at: number): boolean =>
  classOfChunk(chunks[at]) === 'of' &&
  classOfChunk(chunks[at - 1]) === 'and' &&
  classOfChunk(chunks[at - 3]) === 'of' &&
  classOfChunk(chunks[at - 4]) === 'be' &&
  isCounted(chunks[at + 1]) &&
  isCounted(chunks[at - 2]);

/** "un commerçant, Musa Bello, a été tué", "neuf blessés côté armée, 18 morts": what a comma alone parts from a name or a figure. */
function isApart(first: Filler, member: Filler): boolean {
  if (first.kind !== 'party' || member.kind !== 'party') return false;
  if (isByName(first.party.rules)) return !member.party.isPlural;
  return first.party.isCounted && !first.party.isOther && !member.party.isCounted && member.party.isPlural;
}

/** "Musa Bello, 45, Fatima Sani, 8, and": names in a row are no apposition of each other. */
const areNames = (...members: readonly (Filler | undefined)[]): boolean =>
  members.every((filler) => filler?.kind === 'party' && isByName(filler.party.rules));

/** "Village head, six others killed": whether one person opens a line that goes on with those who shared the fate. */
const isOpening = (chunks: readonly Chunk[], at: number): boolean =>
  at === 0 || (at === 1 && ['det', 'adjective'].includes(classOfChunk(chunks[0]) ?? ''));
const isOthers = (filler: Filler): boolean => filler.kind === 'party' && filler.party.isCounted && filler.party.isOther;

/** The phrase before an insertion that closes at the comma `closing`; null when a verb makes it a clause. */
function beforeInsertion(chunks: readonly Chunk[], closing: number): number | null {
  const opening = openingComma(chunks, closing);
  if (opening === null || closing - opening > MAX_INSERTION) return null;
  const isClause = chunks
    .slice(opening, closing)
    .some((chunk) => chunk.kind === 'trigger' || classOfChunk(chunk) === 'verb' || classOfChunk(chunk) === 'rel');
  return isClause ? null : opening - 1;
}

/** Where "of" and a noun that names nobody end before "and"; `at` itself where they do not. */
function behindBelonging(chunks: readonly Chunk[], at: number): number {
  if (classOfChunk(chunks[at]) !== 'of') return at;
  let next = at + 1;
  while (next < at + 4 && ['det', 'poss', 'adjective', 'noun'].includes(classOfChunk(chunks[next]) ?? '')) next += 1;
  // "the driver of a bus and four others"
  const thing = chunks[next];
  if (thing?.kind === 'object' && classOfChunk(chunks[next + 1]) === 'and' && isCounted(chunks[next + 2]))
    return next + 1;
  return classOfChunk(chunks[next - 1]) === 'noun' && classOfChunk(chunks[next]) === 'and' ? next : at;
}

/** "a farmer, Musa Bello, and his son", "Musa Bello, 45, his wife and": where a name or an age that commas set apart ends before the next of them; `at` itself where none does. */
function behindName(chunks: readonly Chunk[], at: number): number {
  if (normOf(chunks[at]) !== ',') return at;
  let next = at + 1;
  while (next < at + MAX_INSERTION && isOfName(chunks, next)) next += 1;
  if (next === at + 1) return at;
  // "Musa Bello, 45 ans et son fils"
  if (classOfChunk(chunks[next]) === 'and') return next;
  if (normOf(chunks[next]) !== ',') return at;
  if (classOfChunk(chunks[next + 1]) === 'and') return next + 1;
  // "a farmer, Musa Bello, 45, his wife and"
  const further = isOfName(chunks, next + 1) ? behindName(chunks, next) : next;
  if (further !== next) return further;
  const follower = chunks[next + 1];
  return follower?.kind === 'party' && (follower.party.isOwned || isByName(follower.party.rules)) ? next : at;
}

/** The person before a name or an age that commas set apart and that ends at `at`; `at` itself where none does. */
function beforeName(chunks: readonly Chunk[], at: number): number {
  let before = at;
  while (before > at - MAX_INSERTION && (isOfName(chunks, before) || normOf(chunks[before]) === ',')) before -= 1;
  const isPerson = chunks[before]?.kind === 'party' && normOf(chunks[before + 1]) === ',';
  return before < at && isPerson ? before : at;
}

/** Words of a name or of an age ("45", "45 ans", "aged 45"). */
function isOfName(chunks: readonly Chunk[], at: number): boolean {
  const cls = classOfChunk(chunks[at]);
  if (chunks[at]?.kind === 'place' || cls === 'proper' || cls === 'number') return true;
  return cls === 'noun' ? classOfChunk(chunks[at - 1]) === 'number' : isBeforeAge(chunks, at);
}

/** "aged 45", "âgé de 45 ans" */
const isBeforeAge = (chunks: readonly Chunk[], at: number): boolean =>
  (classOfChunk(chunks[at]) === 'participle' &&
    [chunks[at + 1], chunks[at + 2]].some((chunk) => classOfChunk(chunk) === 'number')) ||
  (classOfChunk(chunks[at]) === 'of' && classOfChunk(chunks[at + 1]) === 'number');

const MAX_INSERTION = 7;

/** Where "and" stands before the modifiers of a member that ends at `at`; `at` itself where none does. */
function joinerBefore(chunks: readonly Chunk[], at: number): number {
  let before = at;
  while (before > at - 4 && ['adjective', 'noun', 'det', 'proper', 'poss'].includes(classOfChunk(chunks[before]) ?? ''))
    before -= 1;
  return classOfChunk(chunks[before]) === 'and' ? before : at;
}

/** Members of one kind; also soldiers beside a thing that stands for soldiers ("a convoy of the army and Africa Corps"). */
function areAlike(a: Filler, b: Filler): boolean {
  const isArmed = (filler: Filler): boolean =>
    (filler.kind === 'object' && filler.object.kind !== 'civilians') ||
    (filler.kind === 'party' && !UNARMED.has(filler.party.kind));
  return a.kind === b.kind || (isArmed(a) && isArmed(b));
}

const UNARMED: ReadonlySet<string> = new Set(['people', 'civilians', 'protesters', 'rioters']);

/** Whether "and" follows somewhere in the list that `at` belongs to. */
function isClosedList(chunks: readonly Chunk[], at: number): boolean {
  for (let next = at + 1; next < Math.min(chunks.length, at + 8); next++) {
    if (classOfChunk(chunks[next]) === 'and') return true;
    if (classOfChunk(chunks[next]) === 'verb' || isVerbal(chunks[next]) || classOfChunk(chunks[next]) === 'rel')
      return false;
  }
  return false;
}

/** Whether the phrase at `at` starts a clause of its own ("..., and five others were wounded"). */
export function isSubjectOfNext(chunks: readonly Chunk[], at: number): boolean {
  let next = behindQuoted(chunks, at);
  while (['adverb', 'also', 'have', 'neg', 'noun', 'proper'].includes(classOfChunk(chunks[next]) ?? '')) next += 1;
  const cls = classOfChunk(chunks[next]);
  const chunk = chunks[next];
  if (cls === 'be' || cls === 'modal' || cls === 'verb') return true;
  return chunk?.kind === 'trigger' && (chunk.trigger.form !== 'nominal' || chunk.trigger.frame === 'count');
}

/** 'and 37 "terrorists" killed': the chunk behind a phrase and the mark that closes what was quoted. */
export const behindQuoted = (chunks: readonly Chunk[], at: number): number =>
  /^["”»]$/.test(normOf(chunks[at + 1])) ? at + 2 : at + 1;

/** The comma that opens an insertion closed at `closing`, when it looks like one. */
export function openingComma(chunks: readonly Chunk[], closing: number): number | null {
  for (let before = closing - 1; before >= Math.max(0, closing - 16); before--) {
    const norm = normOf(chunks[before]);
    if (STOPS.has(norm)) return null;
    if (norm === ',') return fillerOf(chunks, before - 1) === null ? null : before;
  }
  return null;
}
