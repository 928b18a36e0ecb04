import { type Chunk, classOfChunk } from './chunks.js';

const STREET: ReadonlySet<string> = new Set(['protest', 'riot']);
/** Whether a chunk tells that a crowd took to the streets. */
export const isProtest = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'trigger' && STREET.has(chunk.trigger.act);

/** "Youths protest killing of five farmers": the deed is the object of the protest. */
export function isProtestedAt(chunks: readonly Chunk[], from: number, to: number): boolean {
  const [march, deed] = [chunks[from], chunks[to]];
  const isObject = chunks
    .slice(from + 1, to)
    .every((chunk) => ['det', 'adjective'].includes(classOfChunk(chunk) ?? ''));
  const areTriggers = march?.kind === 'trigger' && deed?.kind === 'trigger';
  return areTriggers && isObject && deed.trigger.form === 'nominal';
}
