import type { ActorKind } from '@harmattan/types';
import { changed } from '../changed.js';
import { RELATIVE, type SentenceView } from '../mentions/view.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { skipToFiller } from './clause.js';
import { coordinated } from './coordination.js';
import { type Filler, fillerOf, normOf } from './fillers.js';

/** Kinds that fight in company: nobody names farmers as those who back an army. */
const FIGHTING: ReadonlySet<ActorKind | 'people'> = new Set([
  'state-forces',
  'police',
  'peacekeepers',
  'private-military',
  'rebel-group',
  'identity-militia',
  'political-militia',
  'unidentified',
]);

const isFighting = (filler: Filler): boolean => filler.kind === 'party' && FIGHTING.has(filler.party.kind);

const ESCORT = 'escort';
const COMPANY: ReadonlySet<string> = new Set(['companion', ESCORT]);

/** "a convoy of tankers escorted by the army": whoever guards civilians was attacked with them. */
const isEscorted = (view: SentenceView, chunk: Chunk | undefined): boolean =>
  chunk !== undefined && view.hits(chunk.first).some(({ entry }) => entry.kind === 'cue' && entry.value === ESCORT);

/** Whether words that join a companion or a guard stand between two chunks. */
export const isOfCompany = (view: SentenceView, chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks
    .slice(from, to)
    .some(({ first }) => view.hits(first).some(({ entry }) => entry.kind === 'cue' && COMPANY.has(entry.value)));

/** The chunk at which the words that join a companion end; null when none stand at `at`. */
function afterCompanionCue(view: SentenceView, chunks: readonly Chunk[], at: number): number | null {
  const chunk = chunks[at];
  if (chunk === undefined) return null;
  const cue = view.hits(chunk.first).find((hit) => hit.entry.kind === 'cue' && COMPANY.has(hit.entry.value));
  const last = cue?.last ?? chunk.last;
  const next = chunks.findIndex((c) => c.first >= last);
  if (next < 0) return null;
  if (cue !== undefined) return next;
  const cls = classOfChunk(chunk);
  // "a convoy of the army and of its partner", "a patrol, with men of X".
  if (cls === 'and' && classOfChunk(chunks[next]) === 'of') return next + 1;
  if (cls === 'and' && classOfChunk(chunks[next]) === 'poss') return afterAllies(chunks, next + 1);
  if (cls !== 'with') return null;
  // "accompagnés de": a word of two.
  return classOfChunk(chunks[next]) === 'with' ? next + 1 : next;
}

/** "des militaires appuyés par des VDP": the words that join a companion begin as the last word of the phrase. */
function afterOwnCue(view: SentenceView, chunks: readonly Chunk[], { at }: Filler): number | null {
  const last = (chunks[at]?.last ?? 0) - 1;
  const cue = view.hits(last).find((hit) => hit.entry.kind === 'cue' && COMPANY.has(hit.entry.value));
  const next = cue === undefined || cue.last <= last + 1 ? -1 : chunks.findIndex((c) => c.first >= cue.last);
  return next < 0 ? null : next;
}

const OF_ALLIES: ReadonlySet<string> = new Set(['noun', 'participle', 'adjective', 'proper', 'det']);
const MAX_ALLIES = 5;

/** "and their allies from Wagner", "et leurs supplétifs du groupe X", "and their allies, the Y": where the name of those begins. */
function afterAllies(chunks: readonly Chunk[], from: number): number | null {
  for (let at = from; at < from + MAX_ALLIES; at++) {
    const cls = classOfChunk(chunks[at]);
    if (chunks[at]?.kind === 'party') return at;
    if (cls !== 'of' && cls !== 'from' && normOf(chunks[at]) !== ',' && !OF_ALLIES.has(cls ?? '')) return null;
  }
  return null;
}

/** "soldiers backed by X", "the army, alongside X,": who fights in company is of the same side. */
export function withCompanions(view: SentenceView, chunks: readonly Chunk[], fillers: readonly Filler[]): Filler[] {
  const all = [...fillers];
  for (const filler of fillers) {
    const isOfForce = filler.kind === 'object' && filler.object.kind !== 'civilians';
    const next = filler.at + 1;
    const chunk = chunks[next];
    const from = normOf(chunk) === ',' ? next + 1 : next;
    if (!isFighting(filler) && !isOfForce && !isEscorted(view, chunks[from])) continue;
    // "a convoy of troops and members of X"
    const isJoined = isOfForce && classOfChunk(chunk) === 'and';
    const start =
      afterCompanionCue(view, chunks, from) ?? afterOwnCue(view, chunks, filler) ?? (isJoined ? next + 1 : null);
    const at = start === null ? null : skipToFiller(chunks, start);
    if (at === null) continue;
    for (const member of coordinated(chunks, at, 1))
      if (isFighting(member) && !all.some((known) => known.at === member.at)) all.push(member);
  }
  return all;
}

const isGuarding = (view: SentenceView, chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'word' && view.language.words.escorting.has(chunk.norm);
const isCivil = (filler: Filler | null): boolean =>
  (filler?.kind === 'object' && filler.object.kind === 'civilians') ||
  (filler?.kind === 'party' && filler.party.kind === 'civilians');
const BEFORE_VERB: ReadonlySet<string> = new Set([
  'rel',
  'sub',
  'other',
  'in',
  'on',
  'be',
  'have',
  'mark',
  'adverb',
  'during',
]);
const MAX_BEFORE_VERB = 6;

/** The chunk of a verb of guarding right behind `at`, over a relative pronoun and helper verbs; null where none stands. */
function guardingBehind(view: SentenceView, chunks: readonly Chunk[], at: number): number | null {
  for (let next = at + 1; next <= at + MAX_BEFORE_VERB; next++) {
    const chunk = chunks[next];
    if (isGuarding(view, chunk)) return next;
    if (chunk?.kind !== 'date' && normOf(chunk) !== ',' && !BEFORE_VERB.has(classOfChunk(chunk) ?? '')) return null;
  }
  return null;
}

/** "hunters who guarded the village": a place is not attacked with those who guard it. */
const isTerritory = (view: SentenceView, filler: Filler | null): boolean =>
  filler?.kind === 'object' &&
  (view.language.words.territory.has(filler.object.lemma.split(' ').at(-1) ?? '') || filler.object.lemma === 'village');

/** What is guarded, over "a line of". */
function guardedBehind(chunks: readonly Chunk[], verb: number): number | null {
  const near = skipToFiller(chunks, verb + 1);
  if (near !== null) return near;
  const of = chunks.findIndex((chunk, at) => at > verb + 1 && at <= verb + 3 && classOfChunk(chunk) === 'of');
  return of < 0 ? null : skipToFiller(chunks, of + 1);
}

/** Who or what is told to be guarded by the force at `at`, or to guard the people or thing there; null where nobody is. */
function guardOrGuarded(view: SentenceView, chunks: readonly Chunk[], deed: number, filler: Filler): Filler | null {
  if (isFighting(filler)) {
    // "attacked soldiers escorting gold miners"; "soldiers escorting officials fell in an ambush" says only who fell.
    const verb = filler.at > deed ? guardingBehind(view, chunks, filler.at) : null;
    const guarded = verb === null ? null : fillerOf(chunks, guardedBehind(chunks, verb) ?? -1);
    return isCivil(guarded) && !isTerritory(view, guarded) ? guarded : null;
  }
  if (!isCivil(filler) || !RELATIVE.has(classOfChunk(chunks[filler.at + 1]) ?? '')) return null;
  // "un convoi que des militaires protégeaient"
  const guard = fillerOf(chunks, skipToFiller(chunks, filler.at + 2) ?? -1);
  return guard !== null && isFighting(guard) && guardingBehind(view, chunks, guard.at) !== null ? guard : null;
}

const asEscorted = (filler: Filler): Filler =>
  filler.kind === 'object' && filler.object.kind === 'civilians'
    ? changed(filler, { object: changed(filler.object, { isEscorted: true }) })
    : filler;

/** "a bus escorted by gendarmes", "soldiers escorting gold miners": those who guard and those whom they guard were attacked. */
export function withGuards(
  view: SentenceView,
  chunks: readonly Chunk[],
  deed: number,
  targets: readonly Filler[],
): Filler[] {
  const all = withCompanions(view, chunks, targets);
  for (const filler of targets) {
    const other = guardOrGuarded(view, chunks, deed, filler);
    if (other !== null && !all.some(({ at }) => at === other.at)) all.push(other);
  }
  return all.length > targets.length && all.some(isFighting) ? all.map(asEscorted) : all;
}
