import type { Trigger, WordClass } from '../document.js';
import { QUOTATION_MARKS } from '../mentions/view.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { STOPS, coordinated, isCounted, openingComma } from './coordination.js';
import { partBefore, partOfCounted } from './parts.js';
import {
  RELATIVE_NOUN,
  hasOwnVerb,
  headOfRelative,
  isNounPhrase,
  isOfRelativeNoun,
  relativeBefore,
} from './relative.js';
import { type Filler, PREPOSITIONS, fillerOf, isVerbal, normOf, prepositionOf } from './fillers.js';

const SKIPPED: ReadonlySet<WordClass> = new Set([
  'be',
  'have',
  'do',
  'modal',
  'future',
  'to',
  'adverb',
  'also',
  'neg',
  'det',
  'adjective',
  'number',
]);
/** How far a clause is read for the parts of a verb, in chunks. */
export const MAX_REACH = 24;
/** Whether a chunk is a quotation mark. */
export const isQuotationMark = (chunk: Chunk | undefined): boolean => QUOTATION_MARKS.has(normOf(chunk));
const NO_WORDS: ReadonlySet<string> = new Set();

function isParticiple(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'trigger' && (chunk.trigger.form === 'passive' || chunk.trigger.form === 'predicate');
}

/** The subject of the verb at `at`: fillers to the left, over helper verbs, prepositional phrases and insertions. Empty when none. */
export function subjectOf(chunks: readonly Chunk[], at: number): Filler[] {
  let cursor = at - 1;
  // "eight died, with others sustaining injuries"
  const own = chunks[at];
  const isAbsolute =
    own?.kind === 'trigger' && own.trigger.verbForm === 'ing' && classOfChunk(chunks[at - 2]) === 'with';
  const beside = isAbsolute ? fillerOf(chunks, cursor) : null;
  if (beside?.kind === 'party') return [beside];
  let sawComma = false;
  let sawAnd = false;
  let sawPreposition = false;
  let passed: number | null = null;
  for (let steps = 0; steps < MAX_REACH && cursor >= 0; steps++) {
    const chunk = chunks[cursor];
    if (chunk === undefined) break;
    const cls = classOfChunk(chunk);
    const norm = normOf(chunk);
    if (norm === ')') {
      const opening = openingBracket(chunks, cursor);
      if (opening !== null) {
        cursor = opening - 1;
        continue;
      }
    }
    const dash = DASHES.has(norm) ? openingDash(chunks, cursor) : null;
    if (dash !== null) {
      cursor = dash - 1;
      continue;
    }
    if (STOPS.has(norm)) return [];
    if (cls === 'rel') {
      // The antecedent stands before the relative pronoun, over a comma and a place.
      for (let before = cursor - 1; before >= Math.max(0, cursor - 8); before--) {
        const antecedent = fillerOf(chunks, before);
        if (
          antecedent !== null &&
          (antecedent.kind === 'party' || antecedent.kind === 'trigger' || antecedent.kind === 'object')
        ) {
          const deed = antecedent.kind === 'object' && isHarm(chunks[at]) ? deedUpon(chunks, before) : null;
          if (deed !== null) return [deed];
          return coordinated(chunks, before, -1);
        }
        // "c'est X qui a été attaqué"
        if (antecedent?.kind === 'place' && before === cursor - 1 && classOfChunk(chunks[before - 1]) === 'be')
          return [antecedent];
        if (isVerbal(chunks[before])) break;
      }
      return [];
    }
    // "until noon": a time, no clause.
    if (cls === 'sub' && sawComma && isTimeOnly(chunks, cursor + 1)) {
      cursor -= 1;
      continue;
    }
    if (cls === 'sub' || cls === 'but') return [];
    if (cls === 'and') sawAnd = true;
    if (cls !== null && PREPOSITIONS.has(cls)) sawPreposition = true;
    if (norm === ',') {
      const opening = openingComma(chunks, cursor);
      if (opening !== null && !sawComma) {
        sawComma = true;
        cursor = opening - 1;
        continue;
      }
      cursor -= 1;
      sawComma = true;
      continue;
    }
    if (isVerbal(chunk) && chunk.kind === 'trigger') {
      const clause = relativeBefore(chunks, cursor);
      if (clause !== null && !joins(chunks, cursor, at) && chunks[at]?.kind === 'trigger') {
        cursor = clause - 1;
        continue;
      }
      return subjectThroughVerb(chunks, cursor, at);
    }
    if (cls === 'verb' || cls === 'gerund' || cls === 'participle') {
      const previousWord = chunks[cursor - 1];
      // "two imams accused of spying were executed": of a noun, what it is about.
      const isOfNoun = fillerOf(chunks, cursor - 1)?.kind === 'party' && classOfChunk(chunks[cursor + 1]) === 'of';
      const isAdjectival =
        (cls === 'participle' && fillerOf(chunks, cursor - 1) === null && classOfChunk(previousWord) !== 'be') ||
        isOfNoun;
      // "are said to have been killed": the subject is raised over the saying.
      const isRaised =
        classOfChunk(chunks[cursor - 1]) === 'be' &&
        (classOfChunk(chunks[cursor + 1]) === 'to' || isAccusedOf(chunks, cursor, at));
      // "the army claims to have killed", "says it ... " without a subject of its own.
      const helper = isQuotationMark(chunks[at - 1]) ? at - 2 : at - 1;
      const isShared = !hasFiller(chunks, cursor + 1, at) && classOfChunk(chunks[helper]) === 'have';
      // "fifteen people who were coming home were killed": the verb of a relative clause is passed over with its clause.
      const clause = isAdjectival || joins(chunks, cursor, at) ? null : relativeBefore(chunks, cursor);
      const head = clause === null ? null : headOfRelative(chunks, clause);
      if (head !== null) {
        cursor = head;
        continue;
      }
      if (cls === 'verb' && !isAdjectival && !isRaised && !isShared) {
        // A coordinated verb shares its subject: "arrived and opened fire".
        if (!joins(chunks, cursor, at) && !isInfinitiveOf(chunks, cursor, at)) return [];
      }
      if (!isAdjectival && !isRaised) passed = cursor;
      cursor -= 1;
      continue;
    }
    const filler = fillerOf(chunks, cursor);
    // "two men implicated in executions, have been captured": no deed is captured.
    if (filler?.kind === 'trigger' && own?.kind === 'trigger' && isDoneToPeople(own.trigger)) {
      cursor -= 1;
      continue;
    }
    if (filler !== null) {
      const relative = hasOwnVerb(chunks, cursor, at) ? headOfRelative(chunks, cursor - 1) : null;
      if (relative !== null) {
        cursor = relative;
        continue;
      }
      if (isOfRelativeNoun(chunks, cursor)) {
        cursor -= RELATIVE_NOUN;
        continue;
      }
      // "with 33 others injured", "a permis de dénombrer 57 assaillants neutralisés": a participle right after the phrase tells of it.
      const isAbsolute =
        cursor === at - 1 && isParticiple(chunks[at]) && (prepositionOf(chunks, cursor) === 'with' || isCounted(chunk));
      // "as raiders stormed": a word of comparison right before subject and verb joins two clauses.
      const isSubjectOfAs =
        filler.kind === 'party' &&
        cursor === at - 1 &&
        classOfChunk(chunks[cursor - 1]) === 'toward' &&
        isVerbal(chunks[at]);
      if (prepositionOf(chunks, cursor) !== null && !isAbsolute && !isSubjectOfAs) {
        sawPreposition = true;
        cursor = startOfPhrase(chunks, cursor) - 1;
        continue;
      }
      // "residents said the bandits came on Friday and killed two": who came is no object of the saying.
      const governing = verbBefore(chunks, cursor);
      const isToldOf = governing !== null && chunks[governing]?.kind === 'word';
      if (filler.kind === 'party' && isToldOf && passed !== null && isSubjectRightBefore(chunks, cursor, passed))
        return coordinated(chunks, cursor, -1);
      // What an earlier verb governs is its object, once a comma, "and" or a preposition stands between, or where it is that of a relative clause.
      const isParted =
        sawAnd ||
        sawComma ||
        sawPreposition ||
        ((filler.kind === 'party' || filler.kind === 'object') && isOfGerund(chunks, governing, at));
      const verb = governing !== null && (isParted || relativeBefore(chunks, governing) !== null) ? governing : null;
      // "residents said clashes between X and Y left 12 dead": only a place, a time or sides stand between a subject and its verb.
      const isFinite = own?.kind !== 'trigger' || own.trigger.verbForm !== 'ing';
      const isOneClause =
        !sawAnd && !sawComma && !chunks.slice(cursor, at).some((c) => isVerbal(c) || classOfChunk(c) === 'rel');
      const isSaying = isFinite && isOneClause && verb !== null && classOfChunk(chunks[verb]) === 'verb';
      // "X, which claimed the raid, said 60 soldiers had died": the comma ends the relative clause.
      const isSaid = isSaying && (isParted || normOf(chunks[verb - 1]) === ',');
      if (verb !== null && !isSaid) {
        cursor = verb;
        continue;
      }
      // "on its way from X to Y": where somebody goes.
      if (filler.kind === 'place' && (hasPartyBefore(chunks, cursor) || classOfChunk(chunks[cursor - 1]) === 'to')) {
        cursor -= 1;
        continue;
      }
      const members = coordinated(chunks, cursor, -1);
      // "24 civils, dont des femmes, qui rentraient chez eux, avaient péri": a second insertion, which names a part.
      const head = members.at(-1)?.at ?? cursor;
      const part = (sawComma ? partBefore(chunks, head) : null) ?? partOfCounted(chunks, head);
      if (part === null) return members;
      // "police said four others, among them a nurse, were hurt": what the list parted is one clause again.
      sawComma = false;
      sawAnd = false;
      cursor = part - 1;
      continue;
    }
    if (
      chunk.kind === 'date' ||
      cls === null ||
      SKIPPED.has(cls) ||
      cls === 'noun' ||
      cls === 'proper' ||
      cls === 'and' ||
      cls === 'mark' ||
      cls === 'other' ||
      PREPOSITIONS.has(cls) ||
      cls === 'pron' ||
      cls === 'poss' ||
      cls === 'another' ||
      cls === 'second' ||
      cls === 'same' ||
      cls === 'indef' ||
      cls === 'or'
    ) {
      cursor -= 1;
      continue;
    }
    cursor -= 1;
  }
  return [];
}

/** Whether nothing but helpers of the verb and a day stands between people and the verb at `verb`. */
function isSubjectRightBefore(chunks: readonly Chunk[], people: number, verb: number): boolean {
  for (let at = people + 1; at < verb; at++) {
    const cls = classOfChunk(chunks[at]);
    if (chunks[at]?.kind !== 'date' && (cls === null || !HELPERS.has(cls))) return false;
  }
  return true;
}
const HELPERS: ReadonlySet<WordClass> = new Set(['be', 'have', 'do', 'modal', 'adverb', 'also', 'on']);

/** "soldiers escorting officials fell": a participle between people and their verb has its object to itself. */
function isOfGerund(chunks: readonly Chunk[], governing: number | null, at: number): boolean {
  const own = chunks[at];
  if (governing === null || classOfChunk(chunks[governing]) !== 'gerund') return false;
  return isNounPhrase(chunks[governing - 1]) && own?.kind === 'trigger' && own.trigger.verbForm !== 'ing';
}

const HARM: ReadonlySet<string> = new Set(['kill', 'injure', 'destroy']);
const isHarm = (chunk: Chunk | undefined): boolean => chunk?.kind === 'trigger' && HARM.has(chunk.trigger.act);

/** "the attack against the camp that killed two": the deed of which the thing at `at` is the target; null when there is none. */
function deedUpon(chunks: readonly Chunk[], at: number): Filler | null {
  if (prepositionOf(chunks, at) === null) return null;
  for (let before = at - 1; before >= Math.max(0, at - DEED_REACH); before--) {
    const filler = fillerOf(chunks, before);
    if (filler !== null) return filler.kind === 'trigger' && filler.trigger.form === 'nominal' ? filler : null;
    if (chunks[before]?.kind === 'date' || STOPS.has(normOf(chunks[before]))) return null;
  }
  return null;
}
const DEED_REACH = 6;

/** Whether a date or one noun is all that stands from `from` up to a comma. */
function isTimeOnly(chunks: readonly Chunk[], from: number): boolean {
  const isTime = chunks[from]?.kind === 'date' || classOfChunk(chunks[from]) === 'noun';
  return isTime && normOf(chunks[from + 1]) === ',';
}

/** The verb that the phrase at `at` is the object of, directly before it; null when there is none. */
function verbBefore(chunks: readonly Chunk[], at: number): number | null {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const chunk = chunks[before];
    if (isVerbal(chunk)) return before;
    const cls = classOfChunk(chunk);
    if (cls === 'verb' || cls === 'participle' || cls === 'gerund') return before;
    // "ont isolé les uns des autres": a participle that lexicons hold for an adjective.
    if (cls === 'adjective' && classOfChunk(chunks[before - 1]) === 'have') return before;
    // "attacked a convoy of troops and members of X": the members before "and" are objects as well.
    if (cls === 'and' && isNounPhrase(chunks[before - 1])) return verbBefore(chunks, before - 1);
    // "a bombardé lundi des villageois"
    const isDayOfVerb =
      chunk?.kind === 'date' && isVerbal(chunks[before - 1]) && classOfChunk(chunks[before - 2]) === 'have';
    if (isDayOfVerb) return before - 1;
    if (cls === null || !['det', 'adjective', 'number', 'poss', 'adverb', 'another', 'indef'].includes(cls))
      return null;
  }
  return null;
}

const PEOPLE_ACTS: ReadonlySet<string> = new Set(['kill', 'injure', 'abduct', 'arrest', 'capture', 'seize', 'free']);
const isDoneToPeople = ({ form, act }: Trigger): boolean => form === 'passive' && PEOPLE_ACTS.has(act);

function hasPartyBefore(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  return before?.kind === 'party' || before?.kind === 'object' || before?.kind === 'trigger';
}

/** Whether somebody or something is named between two chunks. */
function hasFiller(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = chunks[at]?.kind;
    if (kind === 'party' || kind === 'object' || kind === 'place' || kind === 'trigger') return true;
  }
  return false;
}

/** Whether `and` or a comma joins the verb at `verb` with the one at `at`. */
function joins(chunks: readonly Chunk[], verb: number, at: number): boolean {
  for (let between = verb + 1; between < at; between++) {
    if (classOfChunk(chunks[between]) === 'and') return true;
    const chunk = chunks[between];
    if (chunk?.kind === 'word' && chunk.norm === ',') return true;
  }
  return false;
}

/** "L'armée affirme avoir tué": only the helper of a perfect infinitive stands between, so the subject is shared. */
function isInfinitiveOf(chunks: readonly Chunk[], verb: number, at: number): boolean {
  let hasHelper = false;
  for (let between = verb + 1; between < at; between++) {
    const cls = classOfChunk(chunks[between]);
    if (cls === 'have') hasHelper = true;
    else if (cls !== 'be' && cls !== 'adverb' && cls !== 'neg' && cls !== 'of' && cls !== 'in') return false;
  }
  return hasHelper;
}

function startOfPhrase(chunks: readonly Chunk[], at: number): number {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const cls = classOfChunk(chunks[before]);
    if (cls !== null && PREPOSITIONS.has(cls)) return before;
  }
  return at;
}

/** The bracket that opens what closes at `closing`. */
function openingBracket(chunks: readonly Chunk[], closing: number): number | null {
  for (let before = closing - 1; before >= Math.max(0, closing - 24); before--)
    if (normOf(chunks[before]) === '(') return before;
  return null;
}

const DASHES: ReadonlySet<string> = new Set(['–', '—']);
const MAX_DASHED = 16;
/** "five aid workers – four of them women – were killed": the dash that opens what one at `closing` closes behind a noun phrase; null where none does. */
function openingDash(chunks: readonly Chunk[], closing: number): number | null {
  for (let before = closing - 1; before >= Math.max(1, closing - MAX_DASHED); before--) {
    if (isVerbal(chunks[before])) return null;
    if (DASHES.has(normOf(chunks[before]))) return fillerOf(chunks, before - 1) === null ? null : before;
  }
  return null;
}

/** "has been accused of bombing": whom the passive speaks of is the doer. */
function isAccusedOf(chunks: readonly Chunk[], verb: number, at: number): boolean {
  const own = chunks[at];
  return (
    at === verb + 2 &&
    classOfChunk(chunks[verb + 1]) === 'of' &&
    own?.kind === 'trigger' &&
    own.trigger.verbForm === 'ing'
  );
}

/** A verb whose subject stands before an earlier verb: "attacked X and killed Y", "attacked X, killing Y". */
function subjectThroughVerb(chunks: readonly Chunk[], verb: number, at: number): Filler[] {
  const chunk = chunks[verb];
  const own = chunks[at];
  if (chunk?.kind !== 'trigger' || own?.kind !== 'trigger') return [];
  const isGerund = own.trigger.verbForm === 'ing';
  if (!isGerund && !joins(chunks, verb, at)) return [];
  const subject = subjectOf(chunks, verb);
  if (chunk.trigger.form === 'active' || own.trigger.form === 'passive') return subject;
  // After a passive the doer of what follows is its agent, if told.
  return agentOf(chunks, verb);
}

/** The agent of a passive or of a nominal: coordinated fillers after "by", before the next verb. */
export function agentOf(chunks: readonly Chunk[], at: number, doing: ReadonlySet<string> = NO_WORDS): Filler[] {
  const own = chunks[at];
  const isNominal = own?.kind === 'trigger' && own.trigger.form === 'nominal';
  for (let cursor = at + 1; cursor < Math.min(chunks.length, at + MAX_REACH); cursor++) {
    const chunk = chunks[cursor];
    const cls = classOfChunk(chunk);
    if (STOPS.has(normOf(chunk)) || cls === 'sub' || cls === 'rel' || cls === 'but') return [];
    // "troops attacked in X were rescued by helicopter"
    const isOfOther = cls === 'be' && !isNominal && isParticiple(own);
    if (isOfOther && !chunks.slice(at, cursor).some((c) => classOfChunk(c) === 'and')) return [];
    // "twelve were killed and a base destroyed by X": passives that "and" joins share their agent.
    const isShared = isParticiple(own) && isParticiple(chunk) && joins(chunks, at, cursor);
    if (isVerbal(chunk) && !isShared) return [];
    // "an attack carried out by X": the verb of doing may stand between.
    if (cls === 'verb' && isNominal && !(chunk?.kind === 'word' && doing.has(chunk.norm))) return [];
    if (cls === 'by') {
      if (isOfNoun(chunks, cursor)) return [];
      if (isOfQualifier(chunks, { from: at, by: cursor }, doing)) continue;
      let behind = cursor + 1;
      // "at the hands of": several words for one
      while (classOfChunk(chunks[behind]) === 'by') behind += 1;
      const target = skipToFiller(chunks, behind);
      return target === null ? [] : coordinated(chunks, target, 1);
    }
  }
  return [];
}

const WHERE_OR_HOW: ReadonlySet<string> = new Set(['in', 'on', 'from', 'with', 'of', 'between', 'during', 'verb']);

/** "killed, as per a statement by X": a noun without a preposition of place or means has the "by" to itself. */
function isOfNoun(chunks: readonly Chunk[], by: number): boolean {
  if (classOfChunk(chunks[by - 1]) !== 'noun' || classOfChunk(chunks[by - 2]) !== 'det') return false;
  const before = chunks[by - 3];
  return before?.kind === 'word' && !WHERE_OR_HOW.has(before.cls);
}

/** "attacked in an area held by X": a participle that qualifies a noun has the "by" to itself, unless it tells who carried out the deed. */
function isOfQualifier(
  chunks: readonly Chunk[],
  { from, by }: { readonly from: number; readonly by: number },
  doing: ReadonlySet<string>,
): boolean {
  const participle = chunks[by - 1];
  if (by - 1 <= from + 1 || classOfChunk(participle) !== 'participle' || doing.has(normOf(participle))) return false;
  let noun = by - 2;
  while (classOfChunk(chunks[noun]) === 'adverb') noun -= 1;
  // "an ambush on a convoy escorted by the army"
  return noun > from && (classOfChunk(chunks[noun]) === 'noun' || chunks[noun]?.kind === 'object');
}

/** The first filler from `from` on, over determiners and adjectives only. */
export function skipToFiller(chunks: readonly Chunk[], from: number): number | null {
  for (let at = from; at < from + 5; at++) {
    if (fillerOf(chunks, at) !== null) return at;
    const cls = classOfChunk(chunks[at]);
    if (at === from && isQuotationMark(chunks[at])) continue;
    if (
      cls === null ||
      ![
        'det',
        'adjective',
        'number',
        'another',
        'second',
        'same',
        'poss',
        'adverb',
        'indef',
        'noun',
        'proper',
        'also',
        'pron',
      ].includes(cls)
    )
      return null;
  }
  return null;
}
