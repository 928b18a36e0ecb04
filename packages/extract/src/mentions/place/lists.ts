import type { Hit, WordClass } from '../../document.js';
import type { SentenceView } from '../view.js';
import { isCapital, runOfCapitals } from './names.js';
import type { Draft } from './relations.js';

const LISTED_FEATURES: ReadonlySet<string> = new Set(['village', 'town', 'commune']);
const LIST_OPENINGS: ReadonlySet<string> = new Set([',', ':', '(', '-', '–', '—', '"', '“', '«']);
const MAX_LIST_LEAD = 6;

/** The kind of place that a list says the name at `at` is: of a place told just before, or of a counted feature. Null where there is no list. */
export function listHint(view: SentenceView, at: number, before: Draft | undefined): ListHint | null {
  return memberHint(view, at, before) ?? announcedHint(view, at);
}

function goesOn(view: SentenceView, end: number): boolean {
  const isJoint = view.norm(end) === ',' || view.classAt(end) === 'and';
  const next = view.classAt(end + 1) === 'and' ? end + 2 : end + 1;
  return isJoint && isCapital(view, next);
}

/** What a list says of its members: their kind, and the preposition that governs them. */
type ListHint = { readonly hint: string; readonly preposition: WordClass | null };

/** What the place told just before says of the next member of its list. */
export function memberHint(view: SentenceView, at: number, before: Draft | undefined): ListHint | null {
  if (before?.hint == null || before.countries.length > 0 || !LISTED_FEATURES.has(before.hint)) return null;
  // "the mayor of the town of X, Y Z, said": a list goes on or ends with "and"; a person's name does neither.
  const isListed = view.norm(at - 1) === ',' && goesOn(view, runOfCapitals(view, at));
  return (isListed || view.classAt(at - 1) === 'and') && before.last === at - 1
    ? { hint: before.hint, preposition: before.preposition }
    : null;
}

/** "two communities, X and Y", "trois villages de la commune de Z, à savoir X": a counted feature before, with little between. */
function announcedHint(view: SentenceView, at: number): ListHint | null {
  const isPart = view.hits(at - 1).some(isPartCue) || endsPartCue(view, at);
  if (!isPart && !LIST_OPENINGS.has(view.norm(at - 1))) return null;
  const reach = isPart ? MAX_LIST_LEAD * 2 : 1;
  for (let end = at - 1; end > Math.max(view.first, at - 1 - reach); end--) {
    const feature = view.hitEnding(end, 'feature');
    if (feature === undefined || !LISTED_FEATURES.has(feature.entry.value)) continue;
    for (let lead = feature.first - 1; lead >= Math.max(view.first, feature.first - 3); lead--)
      if (view.classAt(lead) === 'number' || view.classAt(lead) === 'indef' || view.token(lead)?.shape === 'digits')
        return { hint: feature.entry.value, preposition: 'in' };
  }
  return null;
}

const isPartCue = (hit: Hit): boolean => hit.entry.kind === 'cue' && hit.entry.value === 'part';

function endsPartCue(view: SentenceView, end: number): boolean {
  for (let at = end - 3; at < end; at++)
    if (view.hits(at).some((hit) => isPartCue(hit) && hit.last === end)) return true;
  return false;
}

const GOVERNING: ReadonlySet<WordClass> = new Set(['in', 'on', 'of', 'toward']);
const MAX_NAME = 3;

/** "in X, Y and Z communities": the spans of the names before the last one, which its kind behind says of them all; none where that is no list. */
export function namesBefore(view: SentenceView, last: Draft): readonly (readonly [number, number])[] {
  const isKind = LISTED_FEATURES.has(last.hint ?? '') && view.hit(last.last - 1, 'feature') !== undefined;
  if (!isKind || view.classAt(last.first - 1) !== 'and') return [];
  const found: (readonly [number, number])[] = [];
  let end = last.first - 1;
  for (;;) {
    if (view.norm(end - 1) === ',') end -= 1;
    let start = end;
    while (end - start < MAX_NAME && isCapital(view, start - 1) && view.classAt(start - 1) === 'proper') start -= 1;
    if (start === end) return [];
    found.unshift([start, end]);
    if (GOVERNING.has(view.classAt(start - 1))) return found;
    if (view.norm(start - 1) !== ',') return [];
    end = start - 1;
  }
}

/** "X was attacked on Monday, Y on Tuesday and Z on Friday": a name joined to a clause that tells what befell a town, with a day of its own. */
export function isDatedMember(
  view: SentenceView,
  { from, to }: { readonly from: number; readonly to: number },
  { taken, acts }: { readonly taken: (at: number) => boolean; readonly acts: ReadonlySet<string> },
): boolean {
  const isJoined = view.classAt(from - 1) === 'and' || view.norm(from - 1) === ',';
  const day = ['on', 'in'].includes(view.classAt(to)) && !taken(to) ? to + 1 : to;
  if (!isJoined || !taken(day)) return false;
  for (let at = view.first; at < from; at++) {
    const isDeed = view
      .hits(at)
      .some(({ entry }) => entry.kind === 'trigger' && entry.pos === 'verb' && acts.has(entry.value));
    if (isDeed) return true;
  }
  return false;
}
