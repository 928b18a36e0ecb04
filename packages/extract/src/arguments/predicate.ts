import type { Trigger } from '../document.js';
import { type SentenceView, isNoneOf } from '../mentions/view.js';
import { isSeveral } from './burials.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { skipToFiller, subjectOf } from './clause.js';
import { STOPS, coordinated, isCounted } from './coordination.js';
import { isFighter } from './doing.js';
import { type Filler, fillerOf, normOf } from './fillers.js';
import { INCLUDED, NONE, type Roles, isAmongThem, made, wordAt } from './role.js';

/** "The dead included five women and a child", "those killed were two farmers": who they are, told behind the word for them. */
export function includedBehind(view: SentenceView, chunks: readonly Chunk[], at: number): readonly Filler[] {
  const next = chunks[at + 1];
  const isListed =
    next?.kind === 'word' &&
    ((next.norm === ':' && !isCounted(chunks[at - 1])) || view.language.words.include.has(next.norm));
  const first = isListed ? skipToFiller(chunks, at + 2) : null;
  const all = first === null ? NONE : coordinated(chunks, first, 1).filter((f) => f.kind === 'party');
  return all.some((f) => f.kind === 'party' && f.party.isCounted) ? all : NONE;
}

/** The people that a predicate counts: "12 dead", "were found dead", "17 others missing". */
export function predicateRoles(
  view: SentenceView,
  chunks: readonly Chunk[],
  { at, trigger }: { readonly at: number; readonly trigger: Trigger },
): Roles {
  // "les corps de onze bergers ont été découverts"
  const isBodies = trigger.frame === 'bodies-of';
  const ofWhom = isBodies
    ? skipToFiller(chunks, at + 1)
    : classOfChunk(chunks[at + 1]) === 'of'
      ? skipToFiller(chunks, at + 2)
      : null;
  if (ofWhom !== null) {
    const counted = coordinated(chunks, ofWhom, 1).filter((f) => f.kind === 'party');
    if (counted.length > 0) return made('predicate-of', { targets: counted, patients: counted });
  }
  if (isBodies) return made('takes-nobody', {});
  // "said that all of the dead were traders": a noun, which tells of nobody before it, unless they are among them.
  const isNoun = view.language.words.definite.has(view.norm(trigger.first - 1)) && trigger.last - trigger.first === 1;
  const included = includedBehind(view, chunks, at);
  if (included.length > 0)
    return made(normOf(chunks[at + 1]) === ':' ? 'predicate' : INCLUDED, { targets: included, patients: included });
  const isOfThem = isAmongThem(view, trigger) || (classOfChunk(chunks[at - 2]) === 'of' && isCounted(chunks[at - 3]));
  if (isNoun && !isOfThem) return made(trigger.frame === 'counted' ? 'falls-nobody' : 'predicate', {});
  const before = fillerOf(chunks, at - 1);
  const left = leftBefore(view, chunks, at);
  const nearest = before?.kind === 'party' ? coordinated(chunks, at - 1, -1) : [];
  const direct = left === null || nearest.some((f) => f.at === left) ? nearest : coordinated(chunks, left, 1);
  const told = direct.length > 0 ? direct : subjectOf(chunks, at).filter((f) => f.kind === 'party');
  // "trois soldats tombés", "neuf éléments tombés", not "une couronne tombée".
  const isFall = trigger.frame === 'falls';
  // "treize corps ont été retrouvés", not "le corps expéditionnaire".
  const areCounted = isFall || trigger.frame === 'counted';
  const subject = areCounted
    ? told.filter((f) => (isFall ? isFighter(f) || isCounted(chunks[f.at]) : isSeveral(f)))
    : told;
  if (areCounted && subject.length === 0)
    return isNoneOf(view, trigger.first) ? made('predicate', {}) : made('falls-nobody', {});
  // "X left 12 people dead": the subject of leaving did it.
  const first = direct.reduce((least, f) => Math.min(least, f.at), at);
  let verb = first - 1;
  while (classOfChunk(chunks[verb]) === 'adverb' || classOfChunk(chunks[verb]) === 'det') verb -= 1;
  const doers = view.language.words.leave.has(wordAt(chunks, verb))
    ? subjectOf(chunks, verb).filter((f) => f.kind === 'party' && !isOneOfSides(chunks, f.at))
    : [];
  return made(doers.length > 0 ? 'left-dead' : 'predicate', { targets: subject, patients: subject, initiators: doers });
}

const SIDES_REACH = 12;
/** "fighting between X (pro-government) and Y has left ten dead": a side of what is told before it. */
function isOneOfSides(chunks: readonly Chunk[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - SIDES_REACH); before--) {
    if (classOfChunk(chunks[before]) === 'between') return true;
    if (chunks[before]?.kind === 'trigger') return false;
  }
  return false;
}

const LEFT_REACH = 16;

/** "left ten people, including three women, dead": the people right behind the verb, whatever is told of them; null where others stand before the trigger. */
function leftBefore(view: SentenceView, chunks: readonly Chunk[], at: number): number | null {
  const isOfThem = classOfChunk(chunks[at - 2]) === 'of' && chunks[at - 1]?.kind === 'party';
  let isParted = isOfThem || normOf(chunks[at - 1]) === ',';
  for (let before = at - 2; before >= Math.max(0, at - LEFT_REACH); before--) {
    const chunk = chunks[before];
    if (chunk?.kind === 'trigger' || STOPS.has(normOf(chunk))) return null;
    isParted ||= normOf(chunk) === ',';
    if (!view.language.words.leave.has(wordAt(chunks, before))) continue;
    const people = skipToFiller(chunks, before + 1);
    return isParted && people !== null && people < at - 1 && isCounted(chunks[people]) ? people : null;
  }
  return null;
}
