import type { SentenceMentions } from '../arguments/index.js';
import { areGunmen } from '../resolution/actors.js';

/** Sentences at the top of an article that say what it is about. */
const LEAD_SENTENCES = 3;

/** Deeds that no page of sport tells in its own sense. */
const UNSPORTING: ReadonlySet<string> = new Set(['suicide', 'abduct', 'ambush', 'airstrike']);

/**
 * Whether the top of an article says that it tells no deeds: an exercise, a film, a match. Cues of kind `topic-off` in the
 * headline or lead decide; a single passing one further down does not. A page of sport (`topic-sport`) may tell of an attack
 * on players: then its lead names who attacked. Of a word for a match alone (`topic-match`) only a deed that no match has tells so.
 */
export function isOffTopic(sentences: readonly SentenceMentions[]): boolean {
  const lead = sentences.slice(0, LEAD_SENTENCES);
  const cues = new Set<string>();
  for (const { view } of lead)
    for (let at = view.first; at < view.last; at++)
      for (const hit of view.hits(at))
        // "film-maker": a word that only qualifies tells no topic.
        if (hit.entry.kind === 'cue' && view.token(hit.last)?.joined !== 'hyphen') cues.add(hit.entry.value);
  if (cues.has('topic-off')) return true;
  const isUnsporting = (): boolean => lead.some(({ triggers }) => triggers.some(({ act }) => UNSPORTING.has(act)));
  if (cues.has('topic-match')) return !isUnsporting();
  return (
    cues.has('topic-sport') &&
    !lead.some(({ parties, triggers }) => triggers.length > 0 && parties.some((party) => areGunmen(party.kind)))
  );
}
