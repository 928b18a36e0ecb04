import type { SentenceView } from '../mentions/view.js';
import { BURIALS } from './burials.js';
import type { Chunk } from './chunks.js';

const RECOVERY_REACH = 7;

/** Whether the words themselves tell of finding or burying. */
function recovers(view: SentenceView, { first, last }: { readonly first: number; readonly last: number }): boolean {
  for (let at = first; at < last; at++) if (view.language.words.recovering.has(view.norm(at))) return true;
  return false;
}

/** "we counted 19 dead this morning", "the bodies were recovered on Friday": the day on which the dead were found is not that of their death. */
export function isOfRecovery(view: SentenceView, chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'trigger') return false;
  const { recovering } = view.language.words;
  const { act, first, last, form, frame } = chunk.trigger;
  // "were buried on Saturday", "found the bodies of"
  if (act === 'die' && (BURIALS.has(frame) || recovers(view, { first, last }))) return true;
  if (form !== 'predicate') return false;
  return chunks
    .slice(Math.max(0, at - RECOVERY_REACH), at + RECOVERY_REACH)
    .some((near) => near.kind === 'word' && recovering.has(near.norm));
}
