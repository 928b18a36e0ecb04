import type { Toponym, WordClass } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import { LINKS } from '../mentions/place/near.js';
import { isAfterRoad } from '../mentions/place/relations.js';
import type { Act } from './act.js';
import type { Filler } from './fillers.js';
import { type Chunk, type SentenceMentions, chunkAt } from './chunks.js';
import { isReporting } from './statements.js';

/** What a name tells other than where something was: where people go or come from, whence they are, what it was near. */
export type Whereabouts = 'way' | 'origin' | 'near' | 'dateline' | 'speech';

const LINK_REACH = 5;
const REACHED_REACH = 4;

/** "on their way to X", "parti de X pour Y", "natives of X": the words before a name that lead to one on the way or to where people are from. */
function isAfterTravel(view: SentenceView, first: number): boolean {
  const { leaving, travelling } = view.language.words;
  if (leaving.has(view.norm(first - 1))) return true;
  for (let at = first - 1; at >= Math.max(view.first, first - LINK_REACH); at--) {
    // "a short way outside X", "by way of X"
    if (view.language.words.near.has(view.norm(at))) return false;
    if (travelling.has(view.norm(at))) return at < first - 1 && view.classAt(at - 1) !== 'by';
    const isLink = LINKS.has(view.classAt(at)) || view.language.words.bound.has(view.norm(at));
    if (!isLink && view.hit(at, 'feature') === undefined) return false;
  }
  return false;
}

const DONE_REACH = 10;
/** "returned to X on Friday and burnt the houses": what is done next is done there. */
function isDoneThere(view: SentenceView, last: number): boolean {
  for (let at = last; at < Math.min(view.last - 1, last + DONE_REACH); at++) {
    const cls = view.classAt(at);
    if (cls === 'sub' || cls === 'rel' || cls === 'be') return false;
    if (cls === 'and')
      return view.hits(at + 1).some(({ entry: { kind, pos } }) => kind === 'trigger' && pos === 'verb');
  }
  return false;
}

/** "a Zembara-bound bus": where it was on its way to. */
const isBeforeBound = (view: SentenceView, last: number): boolean =>
  view.token(last)?.joined === 'hyphen' && view.language.words.travelling.has(view.norm(last));

/** "an official of X", "sept éleveurs de X": a name that only says which people are meant. */
function isOfPeople(view: SentenceView, first: number): boolean {
  const link = view.classAt(first - 1);
  if (link !== 'of' && link !== 'from') return false;
  return (
    (view.hitEnding(first - 1, 'person') !== undefined || view.hitEnding(first - 1, 'title') !== undefined) &&
    view.hitEnding(first - 1, 'force') === undefined
  );
}

/** "Abidjan - Armed men have", "Johannesburg, South Africa — An American": a name that opens a line of prose before a dash. */
function isDateline(view: SentenceView, { first, last, preposition }: Toponym): boolean {
  if (preposition === 'in' || first !== view.first || view.sentence.role !== 'body') return false;
  for (let at = last; at < last + DATELINE_REACH; at++) if (DASHES.has(view.norm(at))) return at + 2 < view.last;
  return false;
}
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);
const DATELINE_REACH = 4;

/** The places of a sentence that tell a way or an origin, and so hardly where it happened where another is told. */
export function whereaboutsOf(view: SentenceView, toponyms: readonly Toponym[]): ReadonlyMap<Toponym, Whereabouts> {
  const found = new Map<Toponym, Whereabouts>();
  for (const [at, toponym] of toponyms.entries()) {
    if (isDateline(view, toponym)) found.set(toponym, 'dateline');
    if (isOfSpeech(view, toponym)) {
      found.set(toponym, 'speech');
      continue;
    }
    if (toponym.relation !== null || toponym.offset !== null) continue;
    const before = toponyms[at - 1];
    // "from X to Y": what goes on from one end of a way is the other.
    const isOtherEnd =
      before !== undefined &&
      found.get(before) === 'way' &&
      toponym.first - before.last === 1 &&
      isOnward(view, before.last);
    const isWay = isAfterTravel(view, toponym.first) && !isDoneThere(view, toponym.last);
    if (isOtherEnd || isWay || isBeforeBound(view, toponym.last)) found.set(toponym, 'way');
    else if (toponym.hint === null && isOfPeople(view, toponym.first)) found.set(toponym, 'origin');
    else if (toponym.isNear) found.set(toponym, 'near');
  }
  return found.size === 0 ? NONE : found;
}
const NONE: ReadonlyMap<Toponym, Whereabouts> = new Map();

const isOnward = (view: SentenceView, at: number): boolean =>
  ['to', 'toward'].includes(view.classAt(at)) || view.language.words.bound.has(view.norm(at));

const SET_IN: ReadonlySet<WordClass> = new Set(['in', 'on', 'between']);
const isWhereItWas = (
  view: SentenceView,
  { first, preposition, countries, relation, offset, hint }: Toponym,
): boolean =>
  countries.length === 0 &&
  hint !== 'region' &&
  hint !== 'district' &&
  ((preposition !== null && SET_IN.has(preposition) && !isAfterRoad(view, first)) ||
    relation === 'between' ||
    offset !== null);

/** "the head of X, in the Y area": two names with nothing but names and words for kinds between them, of which one says where the other lies. */
function isBeside(view: SentenceView, inner: Toponym, outer: Toponym): boolean {
  if (inner.last > outer.first) return false;
  for (let at = inner.last; at < outer.first; at++) {
    const cls = view.classAt(at);
    const isKind = LINKS.has(cls) || cls === 'proper' || cls === 'poss' || view.hit(at, 'feature') !== undefined;
    if (!isKind && view.norm(at) !== ',' && view.norm(at) !== '(') return false;
  }
  return true;
}

/** Of the places of a deed those that are told as where it was: not where its people went, nor, where another is told, came from. */
export function placesOfDeed({ view, toponyms }: SentenceMentions, all: readonly Toponym[]): readonly Toponym[] {
  if (all.length === 0) return all;
  const whereabouts = whereaboutsOf(view, toponyms);
  if (whereabouts.size === 0) return all;
  // What follows may still tell where it was: a way is taken only when nothing else is.
  const told = all.filter((toponym) => whereabouts.get(toponym) !== 'way');
  const isAside = (toponym: Toponym): boolean => whereabouts.get(toponym) === 'origin';
  const asides = told.filter(isAside);
  const isThere = told.some(
    (t) =>
      !isAside(t) &&
      (whereabouts.get(t) === 'near' || isWhereItWas(view, t)) &&
      !asides.some((aside) => isBeside(view, aside, t)),
  );
  return isThere ? told.filter((toponym) => !isAside(toponym)) : told;
}

/** "reached by phone in X", "joint à X", "speaking from X": where somebody is who speaks of what happened elsewhere. */
function isReachedThere(view: SentenceView, { first, preposition }: Toponym): boolean {
  if (preposition === null || preposition === 'of') return false;
  for (let at = first - 2; at >= Math.max(view.first, first - REACHED_REACH); at--)
    if (view.language.words.interviewed.has(view.norm(at))) return true;
  return false;
}

/** "told reporters in X", "spoke in X", "Depuis X, le gouverneur a condamné": whatever is told, it is told there; nor was it where a country "shares a border". */
function isOfSpeech(view: SentenceView, { first, last, preposition, relation }: Toponym): boolean {
  if (relation === 'border' && isShared(view, first)) return true;
  if (first === view.first + 1 && view.classAt(view.first) === 'from') return view.norm(last) === ',';
  if (preposition === null || preposition === 'of') return false;
  for (let at = first - 2; at >= Math.max(view.first, first - REACHED_REACH); at--) {
    if (view.hit(at, 'trigger') !== undefined) return false;
    if (view.language.words.addressing.has(view.norm(at)) || isListener(view, at)) return true;
  }
  return false;
}

const SHARED_REACH = 7;
/** "It shares a northern border with X": where a country lies, of which nothing is told there. */
function isShared(view: SentenceView, first: number): boolean {
  for (let at = first; at >= Math.max(view.first, first - SHARED_REACH); at--)
    if (view.language.words.sharing.has(view.norm(at))) return true;
  return false;
}

/** "told reporters", "a déclaré aux journalistes": those who are spoken to. */
const isListener = (view: SentenceView, at: number): boolean =>
  view.language.words.listeners.has(view.norm(at)) &&
  [at, at - 1].some((end) => view.hitEnding(end, 'reporting') !== undefined);

/** "In Paris, the ministry announced that a soldier was killed in X": a place that opens the sentence of somebody who tells of another. */
function isBeforeSpeaker(
  view: SentenceView,
  chunks: readonly Chunk[],
  { toponym, toponyms }: { readonly toponym: Toponym; readonly toponyms: readonly Toponym[] },
): boolean {
  if (toponym.first !== view.first + 1 || view.norm(toponym.last) !== ',') return false;
  if (!SET_IN.has(view.classAt(view.first))) return false;
  const from = chunkAt(chunks, toponym.last);
  const next = chunks.find((chunk, at) => at > from && (chunk.kind === 'trigger' || isReporting(view, chunk)));
  if (next === undefined || next.kind === 'trigger') return false;
  return toponyms.some((other) => other.first > next.last && isWhereItWas(view, other));
}

/** Whether a place is only where somebody speaks, told apart from where it happened. */
export const isWhereSomebodySpeaks = (
  view: SentenceView,
  chunks: readonly Chunk[],
  around: { readonly toponym: Toponym; readonly toponyms: readonly Toponym[] },
): boolean =>
  isReachedThere(view, around.toponym) || isOfSpeech(view, around.toponym) || isBeforeSpeaker(view, chunks, around);

/** "that had left X for Y was ambushed": what is told as a way is no target of the deed. */
export function withoutWays(acts: readonly Act[], whereabouts: ReadonlyMap<Toponym, Whereabouts>): readonly Act[] {
  if (whereabouts.size === 0) return acts;
  const isWay = (filler: Filler): boolean => filler.kind === 'place' && whereabouts.get(filler.toponym) === 'way';
  return acts.map((act) =>
    act.targets.some(isWay) ? { ...act, targets: act.targets.filter((filler) => !isWay(filler)) } : act,
  );
}
