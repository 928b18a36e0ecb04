import type { DateMention } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import { type Chunk, type SentenceMentions, chunkAt, classOfChunk } from './chunks.js';
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
  while (['of', 'det', 'indef', 'adjective', 'another'].includes(classOfChunk(chunks[next]) ?? '')) next += 1;
  const chunk = chunks[next];
  return next === to && chunk?.kind === 'trigger' && chunk.trigger.form === 'nominal';
}

/** "a mine killed five near X, on June 2 four more died", ": on June 4 a bomb killed 35": a day behind a mark, right before who did or suffered the deed. */
export function opensClauseAt(chunks: readonly Chunk[], at: number, deed: number): boolean {
  const before = classOfChunk(chunks[at - 1]) === 'on' || classOfChunk(chunks[at - 1]) === 'in' ? at - 2 : at - 1;
  if (chunks[at]?.kind !== 'date' || !/^[,:;]$/.test(normOf(chunks[before]))) return false;
  let next = at + 1;
  while (['det', 'indef', 'adjective'].includes(classOfChunk(chunks[next]) ?? '')) next += 1;
  const isSubject = ['party', 'weapon', 'object'].includes(chunks[next]?.kind ?? '');
  while (['be', 'have', 'adverb', 'also'].includes(classOfChunk(chunks[next + 1]) ?? '')) next += 1;
  const verb = chunks[deed];
  return isSubject && deed === next + 1 && verb?.kind === 'trigger' && verb.trigger.form !== 'nominal';
}

/** "in a raid on another hamlet a few days before": a distance that no figure tells leaves open which other day it was. */
export function isDaysAway({ view, dates }: SentenceMentions): boolean {
  if (dates.length > 0) return false;
  const { daysOrMore, apartInTime } = view.language.words;
  for (let at = view.first; at < view.last; at++) {
    if (!daysOrMore.has(view.norm(at))) continue;
    const next = view.classAt(at + 1) === 'adverb' && !apartInTime.has(view.norm(at + 1)) ? at + 2 : at + 1;
    if (apartInTime.has(view.norm(next)) && /^[,.;]?$/.test(view.norm(next + 1))) return true;
  }
  return false;
}

/** "The attack came two days after the governor disclosed": a distance behind which no deed is told that it would date. */
export function isCountedFromNone(view: SentenceView, chunks: readonly Chunk[], date: DateMention): boolean {
  if (!view.language.words.behind.has(view.norm(date.last - 1))) return false;
  return !chunks.some((chunk) => chunk.kind === 'trigger' && chunk.first >= date.last);
}

/** The comma that ends "Two days after gunmen killed nine,", with which a sentence begins; null where it begins otherwise. */
export function endOfFronted(view: SentenceView, chunks: readonly Chunk[]): number | null {
  const opening = chunks.slice(0, FRONTED_REACH).find((chunk) => chunk.kind === 'date' && opensDeed(view, chunk.date));
  if (opening === undefined) return null;
  const deed = chunks.findIndex((chunk) => chunk.kind === 'trigger' && chunk.first >= opening.last);
  // "Two days before the massacre,": a deed told as known, which tells none.
  const told = chunks[deed];
  if (told?.kind !== 'trigger' || told.trigger.form === 'nominal') return null;
  // The comma before the subject of the main clause, not that of an address.
  const end = chunks.findIndex(
    (chunk, at) => at > deed && normOf(chunk) === ',' && chunks.slice(at + 1, at + SUBJECT_REACH).some(isSubject),
  );
  return end < 0 ? null : end;
}
const FRONTED_REACH = 3;
const SUBJECT_REACH = 4;
const isSubject = (chunk: Chunk): boolean => chunk.kind === 'party';

/** "Two days after gunmen killed nine, troops killed": whether the second of two deeds is the one that the first only dates. */
export function isNextBehind(
  view: SentenceView,
  chunks: readonly Chunk[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const fronted = from < 0 ? null : endOfFronted(view, chunks);
  return fronted !== null && from < fronted && to > fronted;
}
