import type { SentenceMentions } from '../arguments/index.js';

/** Sentences at the top of an article that say what it is about. */
const LEAD_SENTENCES = 3;

/**
 * Whether the top of an article says that it tells no deeds: an exercise, a film, a match. Cues of kind `topic-off` in the
 * headline or lead decide; a single passing one further down does not.
 */
export function isOffTopic(sentences: readonly SentenceMentions[]): boolean {
  for (const { view } of sentences.slice(0, LEAD_SENTENCES)) {
    for (let at = view.first; at < view.last; at++) {
      if (view.hits(at).some((hit) => hit.entry.kind === 'cue' && hit.entry.value === 'topic-off')) return true;
    }
  }
  return false;
}
