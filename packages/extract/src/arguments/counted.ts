import type { DateMention } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import { type Chunk, chunkAt, classOfChunk } from './chunks.js';
import { normOf } from './fillers.js';

/** "on Wednesday, four days after gunmen killed two farmers": a distance whose last word is "after" dates what is told behind it. */
export function opensDeed(view: SentenceView, mention: { readonly last: number }): boolean {
  const { anchor } = mention as Partial<DateMention>;
  return anchor != null && anchor.offset < 0 && view.language.words.afterwards.has(view.norm(mention.last - 1));
}

/** "on Monday, a day after gunmen killed two": the distance right before the clause of the deed dates it, whatever else the sentence tells. */
export function opensClauseOf(
  view: SentenceView,
  chunks: readonly Chunk[],
  {
    trigger,
    mention,
  }: { readonly trigger: number; readonly mention: { readonly first: number; readonly last?: number } },
): boolean {
  const { last } = mention;
  if (last === undefined || !opensDeed(view, { ...mention, last })) return false;
  const at = chunkAt(chunks, mention.first);
  return at < trigger && !chunks.slice(at + 1, trigger).some((chunk) => normOf(chunk) === ',');
}

/** "a fait trois blessés, une semaine après une attaque": a span of time that counts from the deed right behind it. */
export function isRightBefore(chunks: readonly Chunk[], at: number, to: number): boolean {
  let next = at + 1;
  while (['det', 'indef', 'adjective', 'another'].includes(classOfChunk(chunks[next]) ?? '')) next += 1;
  const chunk = chunks[next];
  return next === to && chunk?.kind === 'trigger' && chunk.trigger.form === 'nominal';
}
