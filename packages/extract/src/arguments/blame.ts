import type { Hit } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import { type Chunk, chunkAt, classOfChunk } from './chunks.js';
import { areGunmen, isState } from '../resolution/actors.js';
import { skipToFiller, subjectOf } from './clause.js';
import { STOPS, coordinated } from './coordination.js';
import { type Filler, fillerOf, normOf } from './fillers.js';

/** How far behind "blamed by" the blamed may stand. */
const BLAMER_REACH = 10;
const ADVERB_REACH = 3;

/** Whether words of blame begin at a token. */
export const blameAt = (view: SentenceView, at: number): Hit | undefined =>
  view.hits(at).find(({ entry }) => entry.kind === 'cue' && entry.value === 'blame');

/** "Such attacks are usually attributed to X": what is blamed on X as a rule tells of no deed in particular. */
function isAsARule(view: SentenceView, { first, last }: Hit): boolean {
  for (let at = first - ADVERB_REACH; at < last; at++) if (view.language.words.usually.has(view.norm(at))) return true;
  return false;
}

/** Whom words of blame name: "blamed on X and Y", "blamed by officials on X". Empty when nobody, or only as a rule. */
export function blamedBehind(view: SentenceView, chunks: readonly Chunk[], cue: Hit): readonly Filler[] {
  if (isAsARule(view, cue)) return [];
  let from = chunkAt(chunks, cue.last);
  if (from < 0) return [];
  if (classOfChunk(chunks[from]) === 'by') {
    const reach = chunks.slice(from, from + BLAMER_REACH);
    const to: ReadonlySet<string | null> = new Set(view.language.isHeadFirst === true ? ['in'] : ['on', 'to']);
    const on = reach.findIndex((chunk) => to.has(classOfChunk(chunk)));
    if (on < 0 || reach.slice(0, on).some((chunk) => STOPS.has(normOf(chunk)))) return [];
    from += on + 1;
  }
  // "pointe du doigt des hommes de X": an article that is written like a preposition.
  if (view.language.words.indefinitePlural.has(normOf(chunks[from]))) from += 1;
  const target = skipToFiller(chunks, from);
  const filler = target === null ? null : fillerOf(chunks, target);
  // "accused X of using people as shields": what X does, not who did it.
  const deed = chunks[(target ?? 0) + 2]?.first ?? view.last;
  const isOfHabit =
    classOfChunk(chunks[(target ?? 0) + 1]) === 'of' &&
    ['gerund', 'noun'].includes(view.classAt(deed)) &&
    view.hit(deed, 'trigger') === undefined &&
    !view.language.words.support.has(view.norm(deed));
  return target !== null && filler?.kind === 'party' && !isOfHabit ? coordinated(chunks, target, 1) : [];
}

const DEED_REACH = 5;
const TO: ReadonlySet<string> = new Set(['in', 'to', 'on', 'toward']);

/** "attribue ce rapt à des éléments de X", "pins the raid on X": whom a verb of blaming names behind the deed that it blames on them. */
export function blamedOverDeed(view: SentenceView, chunks: readonly Chunk[], cue: Hit): readonly Filler[] {
  const from = chunkAt(chunks, cue.last);
  if (from < 0 || isAsARule(view, cue)) return [];
  let hasDeed = false;
  for (let at = from; at < Math.min(chunks.length, from + DEED_REACH); at++) {
    const chunk = chunks[at];
    const cls = classOfChunk(chunk);
    const isDeed =
      (chunk?.kind === 'trigger' && chunk.trigger.form === 'nominal') ||
      (chunk?.kind === 'word' && view.language.words.happenings.has(chunk.norm)) ||
      (chunk?.kind === 'party' && chunk.party.isPronoun);
    if (isDeed) hasDeed = true;
    else if (hasDeed && cls !== null && TO.has(cls)) {
      const next = view.language.words.indefinitePlural.has(normOf(chunks[at + 1])) ? at + 2 : at + 1;
      const target = skipToFiller(chunks, next);
      const blamed = target === null ? [] : coordinated(chunks, target, 1);
      // "attributed the raid in Gao to X": where it was is nobody.
      if (blamed.some((filler) => filler.kind === 'party')) return blamed;
    } else if (STOPS.has(normOf(chunk)) || chunk?.kind === 'party' || cls === 'verb') return [];
  }
  return [];
}

const isArmedGroup = (filler: Filler | null): boolean =>
  filler?.kind === 'party' &&
  (areGunmen(filler.party.kind) ||
    filler.party.kind === 'identity-militia' ||
    filler.party.kind === 'political-militia');

/** "X is the prime suspect", "the state holds X responsible": a group named right before the words. */
export function blamedBefore(view: SentenceView, chunks: readonly Chunk[], cue: Hit): Filler | null {
  let at = chunkAt(chunks, cue.first) - 1;
  while (classOfChunk(chunks[at]) === 'be' || classOfChunk(chunks[at]) === 'adverb') at -= 1;
  const filler = at < 0 ? null : fillerOf(chunks, at);
  const isNamed = filler?.kind === 'party' && filler.party.actorId !== null && isArmedGroup(filler);
  return isNamed && view.classAt(cue.first - 1) !== 'neg' ? filler : null;
}

const isUnnamed = (filler: Filler | null): boolean =>
  filler?.kind === 'party' &&
  filler.party.actorId === null &&
  (filler.party.isDefinite || (filler.party.isOwned && filler.party.kind === 'unidentified')) &&
  isArmedGroup(filler);

const isThey = (filler: Filler | null): boolean => filler?.kind === 'party' && filler.party.isPronoun;

/** The named armed group that stands from a chunk on, over "from", "of" and "des". */
function groupFrom(view: SentenceView, chunks: readonly Chunk[], from: number): Filler | null {
  const isLink = (chunk: Chunk | undefined): boolean =>
    WHENCE.has(classOfChunk(chunk) ?? '') || view.language.words.indefinitePlural.has(normOf(chunk));
  const next = skipToFiller(chunks, isLink(chunks[from]) ? from + 1 : from);
  const filler = next === null ? null : fillerOf(chunks, next);
  const isNamed = filler?.kind === 'party' && filler.party.actorId !== null && isArmedGroup(filler);
  return isNamed && !filler.party.isPronoun ? filler : null;
}

const ENDS: ReadonlySet<string> = new Set(['.', ',', ';']);
const WHENCE: ReadonlySet<string> = new Set(['from', 'of']);

/** "The attackers are said to belong to X", "they were members of X": whose they are who were told of. */
export function belongingTo(view: SentenceView, chunks: readonly Chunk[], cue: Hit): Filler | null {
  const filler = groupFrom(view, chunks, chunkAt(chunks, cue.last));
  if (filler === null || view.classAt(cue.first - 1) === 'neg') return null;
  const subject = subjectOf(chunks, chunkAt(chunks, cue.first));
  return subject.some((of) => isUnnamed(of) || isThey(of)) ? filler : null;
}

/** How far behind its verb the name may stand by which men are known. */
const KNOWN_REACH = 4;
const AS: ReadonlySet<string> = new Set(['sub', 'toward']);

/** "Witnesses recognised the assailants as members of X": whose they are, behind the men themselves. */
export function knownAs(view: SentenceView, chunks: readonly Chunk[], cue: Hit): Filler | null {
  const from = chunkAt(chunks, cue.last);
  const men = skipToFiller(chunks, from);
  if (from < 0 || men === null || view.classAt(cue.first - 1) === 'neg') return null;
  const who = fillerOf(chunks, men);
  const as = chunks.findIndex((chunk, at) => at > men && at < men + KNOWN_REACH && AS.has(classOfChunk(chunk) ?? ''));
  return as >= 0 && (isUnnamed(who) || isThey(who)) ? groupFrom(view, chunks, as + 1) : null;
}

/** "Dogon hunters were blamed for that massacre", "the army stands accused of the killings": who is blamed stands before. */
export function blamedFor(view: SentenceView, chunks: readonly Chunk[], cue: Hit): Filler | null {
  const at = chunkAt(chunks, cue.first);
  let be = at - 1;
  while (['be', 'have', 'adverb', 'also'].includes(classOfChunk(chunks[be]) ?? '')) be -= 1;
  const filler = view.classAt(cue.first - 1) === 'be' ? fillerOf(chunks, be) : null;
  if (filler?.kind !== 'party' || filler.party.isPronoun || isAsARule(view, cue)) return null;
  const next = chunkAt(chunks, cue.last);
  const behind = chunks[next];
  const isEnd = behind === undefined || ENDS.has(normOf(behind)) || classOfChunk(behind) === 'by';
  const deed = chunks.slice(next + 1, next + 1 + DEED_REACH).find((chunk) => chunk.kind === 'trigger');
  const isKnown =
    deed?.kind === 'trigger' &&
    (deed.trigger.isDefinite || view.language.words.demonstrative.has(view.norm(deed.first - 1)));
  // "was blamed for the raid by gunmen": the deed has a doer of its own.
  const hasDoer = deed !== undefined && classOfChunk(chunks[chunks.indexOf(deed) + 1]) === 'by';
  const isOfDeed = isKnown && deed.trigger.form === 'nominal' && !hasDoer;
  if (isArmedGroup(filler)) return isEnd || isOfDeed ? filler : null;
  return isState(filler.party.kind) && isOfDeed ? filler : null;
}

const MAX_INSERTED = 14;

/** "The gunmen were, an official said, members of X": the copula says whose they are. */
export function membersBy(view: SentenceView, chunks: readonly Chunk[]): readonly Filler[] {
  return chunks.flatMap((chunk, at) => {
    if (classOfChunk(chunk) !== 'be' || !isUnnamed(fillerOf(chunks, at - 1))) return [];
    let from = at + 1;
    if (normOf(chunks[from]) === ',') {
      const close = chunks.findIndex((c, i) => i > from && i <= from + MAX_INSERTED && normOf(c) === ',');
      if (close < 0) return [];
      from = close + 1;
    }
    return listed(groupFrom(view, chunks, from));
  });
}

const listed = (filler: Filler | null): readonly Filler[] => (filler === null ? [] : [filler]);

/** "The assailants, fighters of X, came on foot": the apposition says whose they are. */
export function apposedTo(chunks: readonly Chunk[]): readonly Filler[] {
  return chunks.flatMap((_, at) => {
    if (!isUnnamed(fillerOf(chunks, at)) || normOf(chunks[at + 1]) !== ',') return [];
    const next = skipToFiller(chunks, at + 2);
    const filler = next === null ? null : fillerOf(chunks, next);
    const isNamed = filler?.kind === 'party' && filler.party.actorId !== null && isArmedGroup(filler);
    return isNamed && next !== null && normOf(chunks[next + 1]) === ',' ? [filler] : [];
  });
}
