import type { SentenceView } from '../mentions/view.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { skipToFiller } from './clause.js';
import { STOPS, coordinated } from './coordination.js';
import { type Filler, fillerOf, isVerbal, normOf } from './fillers.js';
import { NONE } from './role.js';

/** How far before a verb its fronted object stands, in chunks. */
const REACH = 12;
const HELPERS: ReadonlySet<string> = new Set(['have', 'adverb', 'be']);
const INSIDE: ReadonlySet<string> = new Set(['det', 'indef', 'adjective', 'number', 'poss', 'adverb', 'another']);

const isSufferer = (filler: Filler | null): filler is Filler =>
  (filler?.kind === 'party' && !filler.party.isPronoun) || filler?.kind === 'object';

/** "the villagers whom gunmen abducted", "un camp que des hommes ont attaqué": what the relative clause of a verb is told of. */
function antecedentOf(view: SentenceView, chunks: readonly Chunk[], subject: readonly Filler[]): readonly Filler[] {
  const first = Math.min(...subject.map((filler) => filler.at));
  let opening = first - 1;
  while (INSIDE.has(classOfChunk(chunks[opening]) ?? '')) opening -= 1;
  const isOpening =
    classOfChunk(chunks[opening]) === 'rel' ||
    view.language.words.objectRelatives?.has(normOf(chunks[opening])) === true;
  if (!isOpening) return NONE;
  const before = normOf(chunks[opening - 1]) === ',' ? opening - 2 : opening - 1;
  const told = fillerOf(chunks, before);
  return isSufferer(told) ? [told] : NONE;
}

/** "les hommes armés l'ont enlevé": the pronoun before a verb means people told before in the sentence. */
function cliticOf(
  view: SentenceView,
  chunks: readonly Chunk[],
  at: number,
  subject: readonly Filler[],
): readonly Filler[] {
  let before = at - 1;
  while (HELPERS.has(classOfChunk(chunks[before]) ?? '')) before -= 1;
  const clitics = view.language.words.objectClitics;
  if (clitics?.has(normOf(chunks[before])) !== true) return NONE;
  for (let told = before - 1; told >= Math.max(0, before - REACH); told--) {
    if (STOPS.has(normOf(chunks[told]))) return NONE;
    const filler = fillerOf(chunks, told);
    if (isSufferer(filler) && !subject.some((doer) => doer.at === told)) return [filler];
  }
  return NONE;
}

/** Whom or what an active verb without an object behind it is told to have hit before it. */
export function frontedObject(
  view: SentenceView,
  chunks: readonly Chunk[],
  at: number,
  subject: readonly Filler[],
): readonly Filler[] {
  if (subject.length === 0 || !isVerbal(chunks[at])) return NONE;
  const clitic = cliticOf(view, chunks, at, subject);
  return clitic.length > 0 ? clitic : antecedentOf(view, chunks, subject);
}

/** "ont tendu lundi une embuscade à une patrouille": a date parts the verb from its own noun, behind which stands who was hit. */
export function underDeed(chunks: readonly Chunk[], object: readonly Filler[], act: string): readonly Filler[] {
  const [deed] = object;
  const chunk = deed === undefined ? undefined : chunks[deed.at];
  const isOwn = object.length === 1 && chunk?.kind === 'trigger' && chunk.trigger.act === act;
  if (deed === undefined || !isOwn || !['in', 'on', 'toward', 'to'].includes(classOfChunk(chunks[deed.at + 1]) ?? ''))
    return object;
  const target = skipToFiller(chunks, deed.at + 2);
  const all = target === null ? NONE : coordinated(chunks, target, 1);
  return all.some((f) => f.kind === 'party' || f.kind === 'object') ? all : object;
}
