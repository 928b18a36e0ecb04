import type { Filler } from './fillers.js';
import type { Toponym, Trigger, WordClass } from '../document.js';
import type { SentenceView } from '../mentions/view.js';

const INSIDE: ReadonlySet<WordClass> = new Set(['in', 'of', 'det', 'adjective', 'noun', 'proper']);
const TOWARD: ReadonlySet<WordClass> = new Set(['to', 'toward']);
const MAX_PHRASE = 7;
const STOPS: ReadonlySet<string> = new Set([';', ':', '(']);

/** "taken to a hospital in X", "évacués vers l'hôpital régional de X": the town where the hurt are cared for, not where they were hit. */
export function isOfCare(view: SentenceView, { first }: Toponym): boolean {
  if (view.classAt(first - 1) !== 'in' && view.classAt(first - 1) !== 'of') return false;
  let isCaredFor = false;
  for (let at = first - 1; at > Math.max(view.first, first - MAX_PHRASE); at--) {
    const cls = view.classAt(at);
    isCaredFor ||= view.language.words.care.has(view.norm(at));
    if (TOWARD.has(cls)) return isCaredFor;
    // "ont été transportés dimanche à l'hôpital de X"
    if (isCaredFor && view.language.words.recovering.has(view.norm(at))) return true;
    if (!INSIDE.has(cls)) return false;
  }
  return false;
}

const CARE_REACH = 12;
const ANY_TAKING: ReadonlySet<string> = new Set(['takes-people', 'takes-away']);

/** "ont été emmenés à X dans quatre ambulances": the hurt are taken there, and nobody abducts them. */
export function isTakenToCare(view: SentenceView, trigger: Trigger): boolean {
  // "were kidnapped near the hospital": only verbs that tell of any taking.
  if (!ANY_TAKING.has(trigger.frame) || trigger.form !== 'passive') return false;
  for (let at = trigger.last; at < Math.min(view.last, trigger.last + CARE_REACH); at++) {
    if (STOPS.has(view.norm(at)) || view.hit(at, 'trigger') !== undefined) return false;
    // "were abducted from a hospital"
    if (view.classAt(at) === 'from' || view.classAt(at) === 'by') return false;
    if (view.language.words.care.has(view.norm(at))) return true;
  }
  return false;
}

/** A hospital, a clinic. */
export const isPlaceOfCare = (view: SentenceView, filler: Filler): boolean =>
  filler.kind === 'object' && filler.object.lemma.split(' ').some((word) => view.language.words.care.has(word));
