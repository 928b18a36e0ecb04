import type { SentenceView } from '../mentions/view.js';
import { type Chunk, chunkAt, classOfChunk } from './chunks.js';
import { isVerbal, normOf } from './fillers.js';

/** Whether a chunk is a verb of saying. */
export function isReporting(view: SentenceView, chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'word' && chunk.cls === 'verb' && view.hit(chunk.first, 'reporting') !== undefined;
}

/** "recalled one in", "is reminiscent of": what follows is another incident that the one before is likened to. */
export function isLikening(view: SentenceView, chunk: Chunk | undefined): boolean {
  if (chunk === undefined) return false;
  for (let at = chunk.first; at < chunk.last; at++)
    if (view.hits(at).some((hit) => hit.entry.kind === 'cue' && hit.entry.value === 'likened')) return true;
  return false;
}

/** "the army said on Monday": the day on which somebody spoke is not that of the deed. */
export function isOfReport(
  view: SentenceView,
  chunks: readonly Chunk[],
  mention: { readonly first: number; readonly last: number },
): boolean {
  const at = chunkAt(chunks, mention.first);
  // "the general staff in X announced": the speaker's place.
  const after = chunks.find(
    (chunk) => chunk.first >= mention.last && !(chunk.kind === 'word' && ['also', 'adverb'].includes(chunk.cls)),
  );
  if (after?.kind === 'word' && after.cls === 'verb' && view.hit(after.first, 'reporting') !== undefined) return true;
  if (isOfSpeakerBefore(view, chunks, at)) return true;
  if (isOfClaim(view, chunks, at)) return true;
  if (isOfState(view, chunks, at)) return true;
  if (isInsideClause(chunks, at)) return false;
  for (let before = at - 1; before >= Math.max(0, at - 9); before--) {
    const chunk = chunks[before];
    if (chunk?.kind === 'trigger') {
      // "claimed the attack the following day": the day of the claim; "condemned the attack in X on Monday" tells where and when it was.
      const isOfDeed = chunks.slice(before + 1, at + 1).some(({ kind }) => kind === 'place');
      const isSpokenOf =
        !isOfDeed &&
        !isSubjectOfLater(chunks, at) &&
        chunk.trigger.form === 'nominal' &&
        chunk.trigger.isDefinite &&
        !isDoneThen(view, chunks, { from: before, to: at }) &&
        isClaimed(view, chunks, before);
      return isSpokenOf;
    }
    if (chunk?.kind !== 'word') continue;
    // "says the soldiers were on patrol in X": what is said of others has its own place and day.
    if (chunk.cls === 'be' && chunks[before - 1]?.kind === 'party') return false;
    // "police said the attack happened on Sunday": the day is that of what came about.
    if (comesAbout(view, chunk)) return false;
    // "residents said the gunmen returned on Friday": the day is that of the verb right before it.
    const isVerb = chunk.cls === 'verb' || chunk.cls === 'participle';
    if (isVerb && at - before <= 2 && chunks[before - 1]?.kind === 'party' && !isReporting(view, chunk))
      // "in a statement he issued yesterday"
      return view.language.words.statements.has(normOf(chunks[before - 2]));
    if (isReporting(view, chunk) && isDescribingDeed(chunks, before)) continue;
    if (isReporting(view, chunk)) return !isReportedDeed(view, chunks, before) && !isLikening(view, chunk);
    // "claimed the raid in a statement on Monday"; a statement that leads the sentence dates its news as well as anything.
    const isStatement = at - before <= STATEMENT_REACH && view.language.words.statements.has(chunk.norm);
    if (isStatement && chunks.slice(0, before).some(({ kind }) => kind === 'trigger')) return true;
    if ([',', ';', ':', '"', '“', '”'].includes(chunk.norm) || chunk.cls === 'rel' || chunk.cls === 'sub') break;
  }
  return isOfInvertedSpeaker(view, chunks, at);
}

const STATE_REACH = 5;
/** Of these it is told how somebody is, whenever it came about. */
const STATES: ReadonlySet<string> = new Set(['missing', 'injure', 'abduct', 'capture', 'arrest', 'die']);
const isDeedGoingOn = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'trigger' && !STATES.has(chunk.trigger.act);

/** "five were still missing on Monday": the day of how things are; of what was still done, and of "still asleep on Monday when", it is that of the deed. */
function isOfState(view: SentenceView, chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.kind !== 'date' || view.language.words.when.has(normOf(chunks[at + 1]))) return false;
  for (let before = at - 1; before > Math.max(0, at - STATE_REACH); before--) {
    const norm = normOf(chunks[before]);
    if (/^[,;:]$/.test(norm) || isDeedGoingOn(chunks[before])) return false;
    if (view.language.words.still.has(norm))
      return classOfChunk(chunks[before - 1]) === 'be' && classOfChunk(chunks[before - 2]) !== 'have';
  }
  return false;
}

/** "Le ministre, en visite à Bamako, a déclaré que": with the speaker before it and all that was said behind. */
function isOfSpeakerBefore(view: SentenceView, chunks: readonly Chunk[], at: number): boolean {
  if (normOf(chunks[at + 1]) !== ',') return false;
  const verb = classOfChunk(chunks[at + 2]) === 'have' ? at + 3 : at + 2;
  if (!isReporting(view, chunks[verb])) return false;
  if (chunks.slice(0, at).some(({ kind }) => kind === 'trigger')) return false;
  const next = classOfChunk(chunks[verb + 1]);
  if (next === 'sub' || next === 'rel') return true;
  // Where speakers stand behind their verb, what a comma parts from it may be what they said.
  return view.language.isHeadFirst !== true && chunks[at]?.kind === 'date' && isInserted(chunks, at);
}

/** "The governor, on Thursday, said", "Musa, who spoke to us on Thursday, said": a day in an insertion about the speaker. */
function isInserted(chunks: readonly Chunk[], at: number): boolean {
  for (let before = at - 1; before > Math.max(0, at - INSERTION_REACH); before--)
    if (normOf(chunks[before]) === ',') return true;
  return false;
}
const INSERTION_REACH = 12;

/** "said gunmen on Monday attacked": a day between a subject and its verb. */
function isInsideClause(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.kind !== 'date') return false;
  const before = classOfChunk(chunks[at - 1]) === 'on' ? at - 2 : at - 1;
  let next = at + 1;
  while (['be', 'have', 'adverb'].includes(classOfChunk(chunks[next]) ?? '')) next += 1;
  return chunks[before]?.kind === 'party' && isVerbal(chunks[next]);
}

/** "an attack blamed on X", "attributed to X": a participle that only describes the deed before it. */
function isDescribingDeed(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  const isOfNoun = before?.kind === 'trigger' && before.trigger.form === 'nominal';
  return isOfNoun && ['on', 'to', 'by'].includes(classOfChunk(chunks[at + 1]) ?? '');
}

/** "occurred", "happened": a verb for what comes about. */
const comesAbout = (view: SentenceView, chunk: Chunk): boolean =>
  ['verb', 'participle'].includes(classOfChunk(chunk) ?? '') && view.language.words.comes.has(normOf(chunk));

/** "said the attack on soldiers Monday also injured six": the deed goes on behind its day, and nobody claims it. */
function isSubjectOfLater(chunks: readonly Chunk[], at: number): boolean {
  for (const chunk of chunks.slice(at + 1)) {
    if (chunk.kind === 'trigger') return isVerbal(chunk);
    if (/^[,;:.]$/.test(normOf(chunk)) || classOfChunk(chunk) === 'sub' || classOfChunk(chunk) === 'rel') return false;
  }
  return false;
}

const SPEAKERS_REACH = 16;

/** "..., said Stephane Dujarric, the spokesman of the mission, on Monday.": at the end, behind a speaker told after his verb. */
function isOfInvertedSpeaker(view: SentenceView, chunks: readonly Chunk[], at: number): boolean {
  const isLast = chunks.slice(at + 1).every((chunk) => /^[.”"»]$/.test(normOf(chunk)));
  if (!isLast) return false;
  for (let before = at - 1; before > Math.max(0, at - SPEAKERS_REACH); before--) {
    const chunk = chunks[before];
    if (chunk?.kind === 'trigger' || classOfChunk(chunk) === 'sub' || classOfChunk(chunk) === 'rel') return false;
    const next = chunks[before + 1];
    const isInverted =
      normOf(chunks[before - 1]) === ',' &&
      (next?.kind === 'party' || /^(proper|det|adjective|noun)$/.test(classOfChunk(next) ?? ''));
    if (isReporting(view, chunk)) return isInverted;
  }
  return false;
}

/** "a revendiqué l'attaque perpétrée lundi", "condemned the raid carried out on Monday", "the attack on Monday against a camp": the day is the deed's. */
function isDoneThen(
  view: SentenceView,
  chunks: readonly Chunk[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const between = chunks.slice(from + 1, to).filter((chunk) => classOfChunk(chunk) !== 'det');
  const last = between.at(-1);
  const isDescribed = between.length <= MAX_DESCRIBING && classOfChunk(between[0]) === 'participle';
  // Whom it hit is told behind the day.
  const isToldOn = classOfChunk(chunks[to + 1]) === 'on' && chunks[to + 2]?.kind !== 'date';
  if (isDescribed || isToldOn) return true;
  return (
    last?.kind === 'word' && (view.language.words.support.has(last.norm) || view.language.words.comes.has(last.norm))
  );
}

/** So many words describe a deed before its day ("carried out on"). */
const MAX_DESCRIBING = 3;

/** "Fighting was reported in X on Friday": what is reported is the deed, and the day its own. */
function isReportedDeed(view: SentenceView, chunks: readonly Chunk[], at: number): boolean {
  if (classOfChunk(chunks[at - 1]) !== 'be' || classOfChunk(chunks[at + 1]) === 'rel') return false;
  if (!view.language.words.noted.has(normOf(chunks[at]))) return false;
  return chunks.slice(0, at).some((chunk) => chunk.kind === 'trigger' && chunk.trigger.form === 'nominal');
}

/** "In a statement issued on Tuesday, the army acknowledged three dead": the day of a statement that leads the sentence. */
export function isOfLeadingStatement(
  view: SentenceView,
  chunks: readonly Chunk[],
  mention: { readonly first: number; readonly last: number },
): boolean {
  const at = chunkAt(chunks, mention.first);
  const lead = chunks.slice(Math.max(0, at - STATEMENT_REACH), at);
  if (chunks.slice(0, at).every((chunk) => ['also', 'adverb', 'on'].includes(classOfChunk(chunk) ?? ''))) {
    // "Monday evening, the gendarmerie said that seven people were hurt"
    const next = chunks.findIndex((chunk, i) => i > at && (chunk.kind === 'trigger' || isReporting(view, chunk)));
    return next > at && next - at <= STATEMENT_SPEAKER && chunks[next]?.kind !== 'trigger';
  }
  return (
    lead.some((chunk) => chunk.kind === 'word' && view.language.words.statements.has(chunk.norm)) &&
    chunks.slice(0, at).every(({ kind }) => kind !== 'trigger')
  );
}

const CLAIMING: ReadonlySet<string> = new Set(['claim', 'deny']);
const SPEAKER_REACH = 10;

/** "On Monday X claimed responsibility for the attack": a day before a claim, with no deed between, is that of the claim. */
function isOfClaim(view: SentenceView, chunks: readonly Chunk[], at: number): boolean {
  if (isOfDeedBefore(view, chunks, at)) return false;
  for (const [i, chunk] of chunks.slice(at + 1, at + SPEAKER_REACH).entries()) {
    const isClaim = view.hits(chunk.first).some((hit) => hit.entry.kind === 'cue' && CLAIMING.has(hit.entry.value));
    // "On Friday a truck bomb, claimed by X, blew up": only said of what the day is that of.
    const isReduced =
      classOfChunk(chunks[at + i + 2]) === 'by' && !['be', 'have'].includes(classOfChunk(chunks[at + i]) ?? '');
    if (isClaim) return !isReduced;
    if (view.hit(chunk.first, 'reporting')?.entry.value === 'claimed' && isBeforeKnownDeed(chunks, at + 2 + i))
      return true;
    if (chunk.kind === 'trigger' || classOfChunk(chunk) === 'by' || classOfChunk(chunk) === 'rel') return false;
  }
  return false;
}

/** "claimed the Zembara attack": a deed told as known, over its name. */
function isBeforeKnownDeed(chunks: readonly Chunk[], from: number): boolean {
  const deed = chunks.slice(from, from + 3).find((chunk) => chunk.kind !== 'place' && classOfChunk(chunk) !== 'det');
  return deed?.kind === 'trigger' && deed.trigger.form === 'nominal' && deed.trigger.isDefinite;
}

/** "gunmen stormed a hotel on Friday, and X claimed the raid": a day in the clause of a deed told before it. */
function isOfDeedBefore(view: SentenceView, chunks: readonly Chunk[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - SPEAKER_REACH); before--) {
    const chunk = chunks[before];
    if (chunk?.kind === 'trigger') return chunk.trigger.form === 'active' || chunk.trigger.form === 'passive';
    const cls = classOfChunk(chunk);
    // "in Gao, Mali, on Sunday": the marks of an address end no clause.
    const isMark = /^[,;:]$/.test(normOf(chunk)) && chunks[before - 1]?.kind !== 'place';
    if (cls === 'sub' || cls === 'rel' || cls === 'but' || isMark || isReporting(view, chunk)) return false;
  }
  return false;
}

const CLAIM_REACH = 6;
const STATEMENT_REACH = 4;
/** How far behind a day the verb of its speaker may stand. */
const STATEMENT_SPEAKER = 24;

/** "claimed the attack", "claimed responsibility for that attack": whether a claim speaks of the trigger at `at`. */
function isClaimed(view: SentenceView, chunks: readonly Chunk[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - CLAIM_REACH); before--) {
    const chunk = chunks[before];
    if (chunk === undefined || chunk.kind === 'trigger') return false;
    const isClaim = view.hits(chunk.first).some((hit) => hit.entry.kind === 'cue' && hit.entry.value === 'claim');
    if (isClaim || (before >= at - 2 && isReporting(view, chunk))) return true;
  }
  return false;
}

/** "in an August 11 report": the day of a paper. */
export const isOfStatementNoun = (
  view: SentenceView,
  mention: { readonly first: number; readonly last: number },
): boolean =>
  ['det', 'indef', 'poss'].includes(view.classAt(mention.first - 1)) &&
  view.language.words.statements.has(view.norm(mention.last));

/** Whether words say what a crowd is for or against ("to demand", "to condemn"). */
export const isDemand = (view: SentenceView, at: number): boolean =>
  view.hits(at).some(({ entry }) => entry.kind === 'cue' && entry.value === 'demand');
