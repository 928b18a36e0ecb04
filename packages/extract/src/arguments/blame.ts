import type { Hit } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import { type Chunk, chunkAt, classOfChunk } from './chunks.js';
import { skipToFiller } from './clause.js';
import { STOPS, coordinated } from './coordination.js';
import { type Filler, fillerOf, normOf } from './fillers.js';

/** How far behind "blamed by" the blamed may stand. */
const BLAMER_REACH = 10;
const ADVERB_REACH = 3;

/** Whether words of blame begin at a token. */
export const blameAt = (view: SentenceView, at: number): Hit | undefined =>
  view.hits(at).find(({ entry }) => entry.kind === 'cue' && entry.value === 'blame');

/** "Such attacks are usually attributed to X": what is blamed on X as a rule tells of no deed in particular. */
function isAsARule(view: SentenceView, { first, last }: Hit): boolean {
  for (let at = first - ADVERB_REACH; at < last; at++) if (view.language.words.usually.has(view.norm(at))) return true;
  return false;
}

/** Whom words of blame name: "blamed on X and Y", "blamed by officials on X". Empty when nobody, or only as a rule. */
export function blamedBehind(view: SentenceView, chunks: readonly Chunk[], cue: Hit): readonly Filler[] {
  if (isAsARule(view, cue)) return [];
  let from = chunkAt(chunks, cue.last);
  if (from < 0) return [];
  if (classOfChunk(chunks[from]) === 'by') {
    const reach = chunks.slice(from, from + BLAMER_REACH);
    const to = view.language.isHeadFirst === true ? 'in' : 'on';
    const on = reach.findIndex((chunk) => classOfChunk(chunk) === to);
    if (on < 0 || reach.slice(0, on).some((chunk) => STOPS.has(normOf(chunk)))) return [];
    from += on + 1;
  }
  const target = skipToFiller(chunks, from);
  const filler = target === null ? null : fillerOf(chunks, target);
  return target !== null && filler?.kind === 'party' ? coordinated(chunks, target, 1) : [];
}
