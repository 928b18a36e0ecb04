import type { Trigger } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { STOPS } from './coordination.js';
import { type Filler, fillerOf, isVerbal, normOf } from './fillers.js';
import { NONE } from './role.js';

/** How far behind the explosion it is told who came by, in chunks. */
const REACH = 14;
/** How far behind who came by the verb of coming by stands. */
const VERB_REACH = 4;
/** "as a patrol passed", "alors qu'un convoi passait". */
const CLAUSE: ReadonlySet<string> = new Set(['toward', 'sub']);
const INSIDE: ReadonlySet<string> = new Set(['det', 'indef', 'adjective', 'number', 'poss']);

/** "went off under a vehicle", "a sauté au passage d'un convoi", "exploded as a patrol passed": whom an explosion hit. */
export function passersBy(
  view: SentenceView,
  chunks: readonly Chunk[],
  at: number,
  trigger: Trigger,
): readonly Filler[] {
  if (trigger.act !== 'explode' || trigger.frame === 'device-victim' || trigger.frame === 'undergo') return NONE;
  const { beneath, passing } = view.language.words;
  for (let next = at + 1; next < Math.min(chunks.length, at + REACH); next++) {
    const chunk = chunks[next];
    if (STOPS.has(normOf(chunk)) || isVerbal(chunk)) return NONE;
    const filler = fillerOf(chunks, next);
    if (filler?.kind !== 'object' && filler?.kind !== 'party') continue;
    // "au passage de leur véhicule": whose it is the words before tell.
    if (view.classAt(chunk?.first ?? next) === 'poss') return NONE;
    let before = next - 1;
    while (before > at && INSIDE.has(classOfChunk(chunks[before]) ?? '')) before -= 1;
    const isUnder = beneath.has(normOf(chunks[before]));
    const isAtPassage = classOfChunk(chunks[before]) === 'of' && passing.has(normOf(chunks[before - 1]));
    const isClause = CLAUSE.has(classOfChunk(chunks[before]) ?? '');
    const isPassing =
      isClause &&
      chunks
        .slice(next + 1, next + 1 + VERB_REACH)
        .some((other) => other.kind === 'word' && passing.has(other.norm) && classOfChunk(other) !== 'noun');
    if (isUnder || isAtPassage || isPassing) return [filler];
  }
  return NONE;
}
