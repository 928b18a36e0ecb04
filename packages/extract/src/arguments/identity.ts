import { changed } from '../changed.js';
import type { Party } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { STOPS } from './coordination.js';
import { type Filler, fillerOf, isVerbal, normOf } from './fillers.js';

/** Kinds whose words leave open who they are. */
const OPEN: ReadonlySet<string> = new Set(['people', 'civilians', 'unidentified', 'rebel-group', 'identity-militia']);
/** Kinds that a name can make of them. */
const GROUPS: ReadonlySet<string> = new Set([
  'rebel-group',
  'identity-militia',
  'political-militia',
  'private-military',
]);
/** Cues that say who somebody is thought to be ("believed to be", "suspected members of"). */
const THOUGHT: ReadonlySet<string> = new Set(['suspected', 'blame', 'belongs']);
const REACH = 6;
const FAR = 16;

type Found = { readonly party: Party; readonly isSuspected: boolean };

/** The chunk after the cue of one of the kinds that starts at `at`; null when none does. */
function afterCue(
  view: SentenceView,
  chunks: readonly Chunk[],
  { at, kinds }: { readonly at: number; readonly kinds: ReadonlySet<string> },
): number | null {
  const chunk = chunks[at];
  if (chunk?.kind !== 'word') return null;
  const cue = view.hits(chunk.first).find((hit) => hit.entry.kind === 'cue' && kinds.has(hit.entry.value));
  // "believed to be members of X": the phrase for the group may begin within the cue.
  const next = cue === undefined ? -1 : chunks.findIndex((c) => c.last > cue.last);
  return next < 0 ? null : next;
}

/** The group named at `at`, over articles and "from", "of"; null when none is. */
function groupAt(chunks: readonly Chunk[], at: number): { readonly party: Party; readonly at: number } | null {
  for (let next = at; next < at + 4; next++) {
    const filler = fillerOf(chunks, next);
    if (filler?.kind === 'party')
      return filler.party.actorId !== null && GROUPS.has(filler.party.kind) ? { party: filler.party, at: next } : null;
    const cls = classOfChunk(chunks[next]);
    if (cls === null || !['from', 'of', 'det', 'adjective', 'noun'].includes(cls)) return null;
  }
  return null;
}

/** "gunmen thought to be from X", "militants, believed to be members of X,". */
function thoughtToBe(view: SentenceView, chunks: readonly Chunk[], from: number): Found | null {
  for (let at = from; at < from + REACH; at++) {
    const next = afterCue(view, chunks, { at, kinds: THOUGHT });
    if (next !== null) {
      const group = groupAt(chunks, next);
      return group === null ? null : { party: group.party, isSuspected: true };
    }
    const cls = classOfChunk(chunks[at]);
    // "men whom residents described as fighters of X"
    const isTeller = classOfChunk(chunks[at - 1]) === 'rel' && isTelling(chunks[at]);
    if (normOf(chunks[at]) !== ',' && !isTeller && (cls === null || !['rel', 'be', 'have', 'adverb'].includes(cls)))
      return null;
  }
  return null;
}

const isTelling = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'party' && (chunk.party.kind === 'people' || chunk.party.kind === 'civilians');

/** "young men in tunics (members of X)", "a Dogon militia, X,": the name stands beside. */
function apposedTo(view: SentenceView, chunks: readonly Chunk[], party: Party, from: number): Found | null {
  for (let at = from; at < from + REACH; at++) {
    const norm = normOf(chunks[at]);
    if (norm === '(') {
      const group = groupAt(chunks, at + 1);
      return group !== null && normOf(chunks[group.at + 1]) === ')' ? { party: group.party, isSuspected: false } : null;
    }
    if (chunks[at] === undefined || STOPS.has(norm) || norm === ',' || isVerbal(chunks[at])) break;
    if (classOfChunk(chunks[at]) === 'verb') break;
  }
  const isIndefinite = view.language.words.indefinite.has(view.norm(party.first));
  if (normOf(chunks[from]) !== ',' || !isIndefinite) return null;
  const group = groupAt(chunks, from + 1);
  const end = group === null ? undefined : chunks[group.at + 1];
  const isClosed = end === undefined || normOf(end) === ',' || STOPS.has(normOf(end));
  return group !== null && isClosed ? { party: group.party, isSuspected: false } : null;
}

const NAMING: ReadonlySet<string> = new Set(['identity']);

/** "fighters whom all call the men of the forest, that is, X": the name stands further on, behind words that give it. */
function namedFurtherOn(view: SentenceView, chunks: readonly Chunk[], from: number): Found | null {
  for (let at = from; at < Math.min(from + FAR, chunks.length); at++) {
    if (STOPS.has(normOf(chunks[at])) || isVerbal(chunks[at])) return null;
    const next = afterCue(view, chunks, { at, kinds: NAMING });
    if (next === null) continue;
    const group = groupAt(chunks, normOf(chunks[next]) === ',' ? next + 1 : next);
    if (group !== null) return { party: group.party, isSuspected: false };
  }
  return null;
}

/** Gives an unnamed group the name that its sentence says it bears or is thought to bear. */
export function identified(view: SentenceView, chunks: readonly Chunk[], filler: Filler): Filler {
  if (filler.kind !== 'party' || filler.party.isPronoun || !OPEN.has(filler.party.kind)) return filler;
  const { party } = filler;
  const from = filler.at + 1;
  const found =
    apposedTo(view, chunks, party, from) ??
    (party.actorId === null ? (thoughtToBe(view, chunks, from) ?? namedFurtherOn(view, chunks, from)) : null);
  if (found === null) return filler;
  const { actorId, kind, country } = found.party;
  return changed(filler, {
    party: changed(party, {
      actorId,
      kind,
      country,
      branch: null,
      isSuspected: party.isSuspected || found.isSuspected,
      rules: [...party.rules, 'arguments/identified', ...found.party.rules],
    }),
  });
}
