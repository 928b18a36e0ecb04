import type { AttackedObject, Party, Toponym, Trigger, WordClass } from '../document.js';
import { type Chunk, classOfChunk } from './chunks.js';

/** Who or what fills a role. */
export type Filler =
  | { readonly kind: 'party'; readonly party: Party; readonly at: number }
  | { readonly kind: 'object'; readonly object: AttackedObject; readonly at: number }
  | { readonly kind: 'place'; readonly toponym: Toponym; readonly at: number }
  | { readonly kind: 'weapon'; readonly weapon: string; readonly at: number }
  | { readonly kind: 'trigger'; readonly trigger: Trigger; readonly at: number };

/** Classes of words that govern what follows them. */
export const PREPOSITIONS: ReadonlySet<WordClass> = new Set([
  'by',
  'on',
  'in',
  'of',
  'from',
  'with',
  'between',
  'toward',
  'voice',
  'during',
]);

/** The filler that a chunk can be, or null for words and dates. */
export function fillerOf(chunks: readonly Chunk[], at: number): Filler | null {
  const chunk = chunks[at];
  switch (chunk?.kind) {
    case 'party':
      return fillerFrom('party', at, { party: chunk.party });
    case 'object':
      return fillerFrom('object', at, { object: chunk.object });
    case 'place':
      return fillerFrom('place', at, { toponym: chunk.toponym });
    case 'weapon':
      return fillerFrom('weapon', at, { weapon: chunk.weapon.weapon });
    case 'trigger':
      return fillerFrom('trigger', at, { trigger: chunk.trigger });
    default:
      return null;
  }
}

type Filling = {
  readonly party?: Party;
  readonly object?: AttackedObject;
  readonly toponym?: Toponym;
  readonly weapon?: string;
  readonly trigger?: Trigger;
};

/** All kinds of fillers have the same fields in the same order, as chunks have. */
function fillerFrom<K extends Filler['kind']>(
  kind: K,
  at: number,
  { party, object, toponym, weapon, trigger }: Filling & Omit<Extract<Filler, { kind: K }>, 'kind' | 'at'>,
): Filler {
  return { kind, party, object, toponym, weapon, trigger, at } as Filler;
}

/** The folded word of a chunk; empty for mentions. */
export const normOf = (chunk: Chunk | undefined): string => (chunk?.kind === 'word' ? chunk.norm : '');
/** Whether the chunk is a trigger used as a verb. */
export const isVerbal = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'trigger' && (chunk.trigger.form === 'active' || chunk.trigger.form === 'passive');

/** Whether the chunk stands in a prepositional phrase; gives the preposition's class. */
export function prepositionOf(chunks: readonly Chunk[], at: number): WordClass | null {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const cls = classOfChunk(chunks[before]);
    if (cls === null) return null;
    if (PREPOSITIONS.has(cls)) return cls;
    if (cls === 'and' && fillerOf(chunks, before - 1) !== null && classOfChunk(chunks[before - 2]) === 'between')
      return 'between';
    if (
      cls !== 'det' &&
      cls !== 'adjective' &&
      cls !== 'poss' &&
      cls !== 'adverb' &&
      cls !== 'noun' &&
      cls !== 'proper' &&
      cls !== 'another' &&
      cls !== 'same' &&
      cls !== 'number'
    )
      return null;
  }
  return null;
}
