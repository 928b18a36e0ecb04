import type { Party } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import { PREPOSITIONS } from './fillers.js';

/** Whether a group is only named for the ties of another one ("an alliance linked to al-Qaeda"). */
export function isNamedForTies(view: SentenceView, party: Party): boolean {
  let at = party.first - 1;
  while (at > view.first && ['det', 'noun', 'adjective'].includes(view.classAt(at))) at -= 1;
  const cls = view.classAt(at);
  return (cls === 'to' || PREPOSITIONS.has(cls)) && view.language.words.affiliation.has(view.norm(at - 1));
}
