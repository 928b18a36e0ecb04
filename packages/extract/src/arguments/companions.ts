import type { ActorKind } from '@harmattan/types';
import type { SentenceView } from '../mentions/view.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { skipToFiller } from './clause.js';
import { coordinated } from './coordination.js';
import { type Filler, normOf } from './fillers.js';

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
  return cls === 'with' ? next : null;
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
