import type { Trigger } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import type { Chunk } from './chunks.js';
import type { Roles } from './role.js';

/** "a camp that houses people displaced by violence": who they are, where nothing is told of their flight. */
export function isDescribingDisplaced(view: SentenceView, trigger: Trigger): boolean {
  const { first, last } = trigger;
  const isBare = ['noun', 'proper', 'number', 'adverb'].includes(view.classAt(first - 1));
  return trigger.act === 'displace' && trigger.form === 'passive' && isBare && view.classAt(last) === 'by';
}

/** "said a militiaman fighting the group", "a force battling militants": what somebody is, no fight of that day. */
export function isDescribingFighter(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  const before = chunks[at - 1];
  if (chunk?.kind !== 'trigger' || chunk.trigger.act !== 'clash' || chunk.trigger.verbForm !== 'ing') return false;
  return before?.kind === 'party' && !before.party.isPlural && before.party.actorId === null;
}

/** Rule of a deed done to those who had attacked. */
export const ATTACKERS_HIT = 'arguments/attackers-hit';

/** "soldiers killed two of the assailants": who is hit is called by what he had done. */
export const areAttackers = (view: SentenceView, { targets }: Roles): boolean =>
  targets.length > 0 &&
  targets.every((f) => f.kind === 'party' && view.language.words.attackers.has(f.party.noun ?? ''));
