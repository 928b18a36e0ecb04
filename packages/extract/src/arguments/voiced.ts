import type { Hit } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import type { Chunk } from './chunks.js';
import { type Filler, fillerOf } from './fillers.js';

/** "according to": who tells the figure before it follows. */
export const voiceCue = (view: SentenceView, at: number): Hit | undefined =>
  view.hit(at, 'cue') === undefined
    ? undefined
    : view.hits(at).find(({ entry }) => entry.kind === 'cue' && entry.value === 'voice');

/** How far behind a figure with its voice another one's stands. */
const VOICE_REACH = 14;

/** "12 dead according to the army, 20 according to residents": figures behind `from` that another voice gives of the same people. */
export function voicedAfter(view: SentenceView, chunks: readonly Chunk[], from: number): Filler[] {
  let isVoiced = false;
  const found: Filler[] = [];
  for (let at = from; at < Math.min(chunks.length, from + VOICE_REACH); at++) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.kind === 'trigger') break;
    const filler = isVoiced ? fillerOf(chunks, at) : null;
    const isBare = filler?.kind === 'party' && filler.party.rules.some((rule) => rule.endsWith('/actor/bare-count'));
    const next = chunks[at + 1];
    if (isBare && next !== undefined && voiceCue(view, next.first) !== undefined) found.push(filler);
    else if (voiceCue(view, chunk.first) !== undefined) isVoiced = true;
  }
  return found;
}
