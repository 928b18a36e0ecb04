import type { DateMention, Hit, Toponym } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import { areGunmen } from '../resolution/actors.js';
import { isOfCare } from './care.js';
import { type Chunk, type SentenceMentions, chunkAt, chunksOf, classOfChunk } from './chunks.js';
import { endOfFronted, isCountedFromNone, isRightBefore, opensClauseAt, opensClauseOf, opensDeed } from './counted.js';
import { isOfCount, isOfEarlierFigure, isOwnerOf } from './countDays.js';
import { normOf } from './fillers.js';
import { isWhereSomebodySpeaks } from './whereabouts.js';
import { isProtest, isProtestedAt } from './protests.js';
import { comesAfterAnother } from './another.js';
import { isDemand, isLikening, isOfReport, isOfStatementNoun, isReporting } from './statements.js';

/** Deals the places and dates of a sentence out to its triggers: to the nearest one in the same clause, else to the one before. */
export function deal<T extends { readonly first: number; readonly last: number }>(
  view: SentenceView,
  chunks: readonly Chunk[],
  triggers: readonly number[],
  mentions: readonly T[],
): Map<number, T[]> {
  const dealt = new Map<number, T[]>();
  const fronted = mentions.length === 0 ? null : endOfFronted(view, chunks);
  for (const mention of mentions) {
    const at = chunkAt(chunks, mention.first);
    const after = triggers.find((t) => t > at);
    const clause = opensDeed(view, mention) ? mention.last : clauseOf(view, mention);
    // "the site of Tuesday's attack": a day in the possessive is that of the noun behind it.
    const isOwners = after !== undefined && isOwnerOf(view, chunks, { trigger: after, mention });
    const before =
      (clause !== null && after !== undefined) || isOwners ? undefined : triggers.filter((t) => t < at).at(-1);
    const isApart = (from: number, to: number): boolean =>
      chunks
        .slice(from, to)
        .some(
          (c, i) =>
            (c.kind === 'word' && (c.norm === ';' || c.cls === 'sub' || c.cls === 'but')) ||
            (c.kind === 'word' && c.norm === ',' && classOfChunk(chunks[from + i + 1]) === 'and'),
        );
    // "recalled one in March, when": the setting of what the deed is likened to.
    const isLikened = before !== undefined && chunks.slice(before + 1, at).some((c) => isLikening(view, c));
    // "a fait trois blessés, une semaine après une attaque": the span is counted from the deed behind it.
    const isCounted =
      after !== undefined &&
      view.language.words.afterwards.has(view.norm(mention.last - 1)) &&
      isRightBefore(chunks, at, after);
    // "in X on Monday and, two days later, kidnapped": set between commas behind the word that joins.
    const isFronted =
      after !== undefined &&
      ((normOf(chunks[at - 1]) === ',' && classOfChunk(chunks[at - 2]) === 'and') || opensClauseAt(chunks, at, after));
    // "Two days after gunmen killed nine in X, troops on Friday killed": told behind the clause that only counts.
    const isBehind = fronted !== null && before !== undefined && before < fronted && at > fronted;
    const owner =
      before === undefined || ((isLikened || isCounted || isFronted || isBehind) && after !== undefined)
        ? after
        : after === undefined
          ? before
          : isApart(before + 1, at) && !isApart(at, after)
            ? after
            : before;
    if (owner === undefined) continue;
    dealt.set(owner, [...(dealt.get(owner) ?? []), mention]);
  }
  return dealt;
}

/**
 * The dates of a trigger, those of its own clause first. A date that a conjunction, a relative pronoun or a reporting verb parts from the
 * trigger ("the minister said on Sunday that ... on Friday") counts only when the clause has none of its own.
 */
export function ownFirst<T extends { readonly first: number; readonly last: number }>(
  view: SentenceView,
  chunks: readonly Chunk[],
  trigger: number,
  mentions: readonly T[],
): readonly T[] {
  const told = mentions.filter(
    (mention) =>
      !isOfPerson(view, chunks, { trigger, mention }) &&
      !isOfOtherDeed(view, chunks, { trigger, mention }) &&
      !isOfMainVerb(view, chunks, { trigger, mention }),
  );
  if (told.length < 2) return told;
  // "on Friday began to bury the victims of Thursday's attack": the deed has a day of its own.
  const owning = told.filter((mention) => isOwnerOf(view, chunks, { trigger, mention }));
  if (owning.length > 0) return owning;
  const opening = told.filter((mention) => opensClauseOf(view, chunks, { trigger, mention }));
  if (opening.length > 0 && !told.some((mention) => chunkAt(chunks, mention.first) > trigger)) return opening;
  const isParted = (mention: T): boolean => {
    const at = chunkAt(chunks, mention.first);
    return chunks
      .slice(Math.min(at, trigger) + 1, Math.max(at, trigger))
      .some((chunk) => classOfChunk(chunk) === 'sub' || classOfChunk(chunk) === 'rel' || isReporting(view, chunk));
  };
  const own = told.filter((mention) => !isParted(mention));
  return own.length > 0 ? own : told;
}

const GOVERNING: ReadonlySet<string> = new Set([
  'of',
  'in',
  'on',
  'by',
  'from',
  'with',
  'toward',
  'voice',
  'during',
  'gerund',
]);

/** "buses filled with workers": a participle before a preposition only describes. */
const isReduced = (view: SentenceView, next: number): boolean =>
  ['with', 'by', 'in', 'on', 'to', 'toward', 'voice', 'from', 'of'].includes(view.classAt(next));

/** "officers angry about the attacks overthrew the president in January": a date behind the verb of those whom the noun only describes. */
function isOfOtherDeed(
  view: SentenceView,
  chunks: readonly Chunk[],
  { trigger: at, mention }: { readonly trigger: number; readonly mention: { readonly first: number } },
): boolean {
  const noun = chunks[at];
  if (noun?.kind !== 'trigger' || noun.trigger.form !== 'nominal' || noun.first > mention.first) return false;
  let before = noun.first - 1;
  while (before > view.first && ['adjective', 'noun', 'det', 'poss', 'proper'].includes(view.classAt(before)))
    before -= 1;
  if (!GOVERNING.has(view.classAt(before)) || before <= view.first) return false;
  const { comes, leave, support, suffer } = view.language.words;
  return chunks.some(
    (chunk, i) =>
      i > at &&
      chunk.first < mention.first &&
      chunk.kind === 'word' &&
      (chunk.cls === 'verb' || (chunk.cls === 'participle' && !isReduced(view, chunk.last))) &&
      ![comes, leave, support, suffer].some((words) => words.has(chunk.norm)),
  );
}

/** "on Friday sent troops to rescue 250 pupils kidnapped by gunmen": what is told with the main verb is not the setting of a participle that only describes. */
export function isOfMainVerb(
  view: SentenceView,
  chunks: readonly Chunk[],
  { trigger: at, mention }: { readonly trigger: number; readonly mention: { readonly first: number } },
): boolean {
  const participle = chunks[at];
  const described = chunks[at - 1];
  if (participle?.kind !== 'trigger' || participle.trigger.form !== 'passive' || described?.kind !== 'party')
    return false;
  const from = chunkAt(chunks, mention.first);
  const { comes, leave, support, suffer } = view.language.words;
  const clause = chunks.findLastIndex((chunk, i) => i < at && /^[,:;]$/.test(normOf(chunk)));
  // "sent troops": with people right behind it the form is that of the past.
  const isFinite = (cls: string | null, i: number): boolean =>
    cls === 'verb' || (cls === 'participle' && chunks[i + 1]?.kind === 'party' && i + 1 < at - 1);
  return chunks.some(
    (chunk, i) =>
      i > Math.max(from, clause) &&
      i < at - 1 &&
      chunk.kind === 'word' &&
      isFinite(chunk.cls, i) &&
      !isReporting(view, chunk) &&
      ![comes, leave, support, suffer].some((words) => words.has(chunk.norm)),
  );
}

/** "the attack comes after X, who took office in January": what a person did once; what people "were" doing was then. */
function isOfPerson(
  view: SentenceView,
  chunks: readonly Chunk[],
  { trigger, mention }: { readonly trigger: number; readonly mention: { readonly first: number } },
): boolean {
  const at = chunkAt(chunks, mention.first);
  const { who } = view.language.words;
  return chunks.some(
    (chunk, i) =>
      i > trigger &&
      i < at &&
      chunk.kind === 'word' &&
      who.has(chunk.norm) &&
      classOfChunk(chunks[i + 1]) !== 'be' &&
      classOfChunk(chunks[i + 1]) !== 'have',
  );
}

/** "since the army seized power in July": the day from which something holds, not that of the deed. */
export function isSince(view: SentenceView, mention: { readonly first: number; readonly last: number }): boolean {
  if (clauseOf(view, mention) !== null) return false;
  for (let at = mention.first - 1; at >= Math.max(view.first, mention.first - SINCE_REACH); at--) {
    // "missing since a raid on 28 December": the noun's own day.
    const isDeed = [at + 1, at + 2, at + 3].some((next) =>
      view.hits(next).some((hit) => hit.entry.kind === 'trigger' && hit.entry.pos === 'noun'),
    );
    if (view.language.words.since.has(view.norm(at))) return !isDeed;
    if ([',', ';', ':', '(', ')'].includes(view.norm(at))) return false;
  }
  return false;
}

const UNTIL_REACH = 5;
/** "the violence, which continued into the early hours Monday": when it ended is not when it was. */
function isUntilThen(view: SentenceView, { first }: DateMention): boolean {
  for (let at = first - 1; at > Math.max(view.first, first - UNTIL_REACH); at--) {
    const cls = view.classAt(at);
    if (cls === 'toward' || cls === 'sub') return view.language.words.goingOn.has(view.norm(at - 1));
    if (!['det', 'adverb', 'noun', 'adjective', 'of', 'on'].includes(cls)) return false;
  }
  return false;
}

/** "a September 30 coup", "the 2015 accord": a date that only qualifies a noun which is no deed. */
function isAttributive(view: SentenceView, mention: { readonly first: number; readonly last: number }): boolean {
  const before = view.classAt(mention.first - 1);
  const next = view.token(mention.last);
  return (
    (before === 'det' || before === 'indef') &&
    next?.shape === 'lower' &&
    next.joined === null &&
    view.classAt(mention.last) === 'noun' &&
    view.hits(mention.last).every(({ entry }) => entry.kind === 'cue' || entry.kind === 'source')
  );
}

/** "since March 2016, when a raid left 19 dead": the chunk of the clause that tells what happened on a date; null when none does. */
function clauseOf(view: SentenceView, mention: { readonly last: number }): number | null {
  const at = view.norm(mention.last) === ',' ? mention.last + 1 : mention.last;
  return view.language.words.when.has(view.norm(at)) ? at : null;
}

const SINCE_REACH = 12;
/** Whether something happened on that date: it is no stretch of a statistic and no day on which somebody only spoke. */
export function isNarrated(view: SentenceView, chunks: readonly Chunk[], date: DateMention): boolean {
  // "a briefing on the April 17 attack": a date before a noun of a deed is that of the deed.
  const isBeforeDeed = view.hits(date.last).some(({ entry }) => entry.kind === 'trigger' && entry.pos === 'noun');
  if (isBeforeDeed && !date.isPeriod && ['det', 'indef', 'poss'].includes(view.classAt(date.first - 1))) return true;
  // "the mayor said of Monday's blast"
  const isOwner =
    view.classAt(date.last) === 'poss' &&
    [date.last + 1, date.last + 2].some((at) =>
      view.hits(at).some(({ entry }) => entry.kind === 'trigger' && entry.pos === 'noun'),
    );
  if (isOwner && !date.isPeriod) return true;
  return (
    !date.isPeriod &&
    date.use !== 'aside' &&
    !isCountedFromNone(view, chunks, date) &&
    !isOfReport(view, chunks, date) &&
    !isSince(view, date) &&
    !isUntilThen(view, date) &&
    !isOfEarlierFigure(view, date) &&
    !isOfCount(view, date) &&
    !isOfStatementNoun(view, date) &&
    !isAttributive(view, date)
  );
}

/** The dates of a sentence on which something happened: no stretches of statistics, no days on which somebody spoke. */
export function narratedDates(mentions: SentenceMentions): readonly DateMention[] {
  if (mentions.dates.length === 0) return mentions.dates;
  const chunks = chunksOf(mentions);
  const triggers = chunks.flatMap(({ kind }, at) =>
    kind === 'trigger' && classOfChunk(chunks[at - 1]) !== 'to' ? [at] : [],
  );
  // Of a sentence whose only deeds are described the day is that of what is done about them.
  const isOfNoDeed = (mention: DateMention): boolean =>
    triggers.length > 0 && triggers.every((trigger) => isOfMainVerb(mentions.view, chunks, { trigger, mention }));
  return mentions.dates.filter((date) => isNarrated(mentions.view, chunks, date) && !isOfNoDeed(date));
}

const OFFICE_REACH = 8;
const SPEAKER_REACH = 10;

/**
 * "the mayor of the nearby town of X said", "an official from the nearest village, X, told": the place of one who speaks of what happened
 * elsewhere. Of residents and the like that holds only where the words say that theirs is another place.
 */
export function isOfSpeaker(view: SentenceView, chunks: readonly Chunk[], toponym: Toponym): boolean {
  let isNeighbour = false;
  let office: 'title' | 'source' | null = null;
  for (let at = toponym.first; at > Math.max(view.first, toponym.first - OFFICE_REACH); at--) {
    const cls = view.classAt(at - 1);
    const isLink = cls === 'of' || cls === 'from' || cls === 'in';
    // "un responsable régional à X"
    const isQualified = view.language.isHeadFirst === true && isLink && view.classAt(at - 2) === 'adjective';
    const end = isQualified ? at - 2 : at - 1;
    if (isLink && view.hitEnding(end, 'title') !== undefined) office = 'title';
    else if (isLink && view.hitEnding(end, 'source') !== undefined)
      office = view.language.words.witnesses.has(view.norm(end - 1)) ? 'source' : 'title';
    if (office !== null && isObject(chunks, end - 1)) return false;
    if (office !== null) break;
    isNeighbour ||= view.language.words.neighbouring.has(view.norm(at - 1));
    const isOfName =
      isLink ||
      cls === 'det' ||
      cls === 'adjective' ||
      view.norm(at - 1) === ',' ||
      view.hit(at - 1, 'feature') !== undefined;
    if (!isOfName && !view.language.words.neighbouring.has(view.norm(at - 1))) return false;
  }
  if (office === null || (office === 'source' && !isNeighbour)) return false;
  const from = chunks.findIndex((chunk) => chunk.first >= toponym.last);
  // "From our correspondent in X: ..."
  if (normOf(chunks[from]) === ':') return true;
  for (const chunk of from < 0 ? [] : chunks.slice(from, from + SPEAKER_REACH)) {
    if (isReporting(view, chunk)) return true;
    // "the village head of X was taken, an official said": others speak.
    if (chunk.kind === 'trigger' || chunk.kind === 'party') return false;
    // "the mayor of X published a list"
    const isVerb = chunk.kind === 'word' && (chunk.cls === 'verb' || chunk.cls === 'participle');
    if (office === 'title' && isVerb) return !isSufferer(view, toponym.first);
  }
  return false;
}

/** "killed 18 traders in X, the authorities said": the people that a token belongs to are the object of a deed, and others speak. */
function isObject(chunks: readonly Chunk[], token: number): boolean {
  let before = chunkAt(chunks, token) - 1;
  while (chunks[before]?.kind === 'date' || ['on', 'det', 'adjective'].includes(classOfChunk(chunks[before]) ?? ''))
    before -= 1;
  const verb = chunks[before];
  return verb?.kind === 'trigger' && verb.trigger.form === 'active';
}

/** "the killing of three nurses in X has caused anger": those whom a deed befell, and X where it did. */
function isSufferer(view: SentenceView, before: number): boolean {
  let at = before - 1;
  while (at > view.first && view.classAt(at) !== 'of') at -= 1;
  return view.hitEnding(at, 'trigger')?.entry.pos === 'noun';
}

/** Whether a place is only where somebody speaks or where the hurt are cared for. */
export const isAsideFromDeeds = (
  { view, toponyms }: SentenceMentions,
  chunks: readonly Chunk[],
  toponym: Toponym,
): boolean =>
  isOfReport(view, chunks, toponym) ||
  isOfSpeaker(view, chunks, toponym) ||
  isOfCare(view, toponym) ||
  isWhereSomebodySpeaks(view, chunks, { toponym, toponyms });

/** "the prosecutor of X said", "according to the mayor of X": the places of those who speak, where nothing need have happened. */
export function placesOfSpeakers(mentions: SentenceMentions): ReadonlySet<Toponym> {
  if (mentions.toponyms.length === 0) return NO_PLACES;
  const { view } = mentions;
  const chunks = chunksOf(mentions);
  const isOffice = (at: number): boolean =>
    ['title', 'source'].some((kind) => view.hitEnding(at, kind as 'title' | 'source') !== undefined);
  return new Set(
    mentions.toponyms.filter(
      (toponym) =>
        isAsideFromDeeds(mentions, chunks, toponym) ||
        (view.classAt(toponym.first - 1) === 'of' && isOffice(toponym.first - 1)),
    ),
  );
}
const NO_PLACES: ReadonlySet<Toponym> = new Set();

const ADVERBS = 2;
/** "the gunmen came to X": the places that armed people are told to have come to. */
export function placesReached({ view, toponyms, parties }: SentenceMentions): ReadonlySet<Toponym> {
  const didGunmen = (verb: number): boolean =>
    parties.some(({ kind, last }) => areGunmen(kind) && last <= verb && verb - last <= ADVERBS);
  return new Set(
    toponyms.filter(
      ({ first }) =>
        ['to', 'in', 'on'].includes(view.classAt(first - 1)) &&
        view.language.words.arriving.has(view.norm(first - 2)) &&
        didGunmen(first - 2),
    ),
  );
}

/** "killed in an attack, with sources telling X that another ...": whether a new clause begins between two triggers. */
export function hasClauseBetween(
  chunks: readonly Chunk[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return chunks
    .slice(from + 1, to)
    .some(
      (chunk) =>
        ['sub', 'rel', 'but'].includes(classOfChunk(chunk) ?? '') || (chunk.kind === 'word' && chunk.norm === ';'),
    );
}

/** Whether an event "comes" between two chunks ("intervient", "comes"). */
function isComing(
  view: SentenceView,
  chunks: readonly Chunk[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return chunks.slice(from + 1, to).some((chunk) => chunk.kind === 'word' && view.language.words.comes.has(chunk.norm));
}

/** "Separately, ...", "In a related development, ...": a sentence that begins so tells another incident. */
export function startsApart(view: SentenceView): boolean {
  // "Also on Friday, gunmen attacked a convoy."
  if (view.classAt(view.first) === 'also' && view.classAt(view.first + 1) === 'on') return true;
  if (comesAfterAnother(view)) return true;
  for (let at = view.first; at < Math.min(view.last, view.first + APART_REACH); at++)
    if (view.hits(at).some((hit) => hit.entry.kind === 'cue' && hit.entry.value === 'apart')) return true;
  return false;
}
const APART_REACH = 2;

function isAfterSince(view: SentenceView, first: number): boolean {
  for (let at = first; at >= Math.max(view.first, first - 3); at--)
    if (view.language.words.since.has(view.norm(at))) return true;
  return false;
}

/** "est en représailles après que douze combattants ont été tués": whether what follows is the deed that the one before answers. */
export function isAnswered(
  view: SentenceView,
  chunks: readonly Chunk[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const isCause = ({ entry }: Hit): boolean => entry.kind === 'cue' && entry.value === 'follows';
  return chunks.slice(from + 1, to).some((chunk) => view.hits(chunk.first).some(isCause));
}

/** How far before "after" the time may stand that goes with it. */
const TIMING_REACH = 4;

/** "after", "before" as a conjunction. */
function isAfterwards(view: SentenceView, chunk: Chunk | undefined): boolean {
  return (
    chunk?.kind === 'word' &&
    (chunk.cls === 'sub' || chunk.cls === 'toward') &&
    view.language.words.afterwards.has(chunk.norm)
  );
}

/** "weeks after 12 soldiers were killed", "marched to condemn the killing of 12 soldiers": told between two chunks, it leaves open on which other day the second was. */
export function isOnSomeOtherDay(
  view: SentenceView,
  chunks: readonly Chunk[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const at = chunks.findLastIndex((chunk, i) => i > from && i < to && isAfterwards(view, chunk));
  const isSpan = (chunk: Chunk): boolean => chunk.kind === 'word' && view.language.words.daysOrMore.has(chunk.norm);
  if (isProtest(chunks[from]) && chunks.slice(from + 1, to).some((chunk) => isDemand(view, chunk.first))) return true;
  return at >= 0 && chunks.slice(Math.max(from + 1, at - TIMING_REACH), at).some(isSpan);
}

/** "came days after", "two days before": whether a conjunction of time parts two triggers into two incidents. */
export function areApart(view: SentenceView, chunks: readonly Chunk[], from: number, to: number): boolean {
  if (isProtest(chunks[from]) && isProtestedAt(chunks, from, to)) return true;
  for (let at = from + 1; at < to; at++) {
    const chunk = chunks[at];
    if (isLikening(view, chunk)) return true;
    // "marched on Friday to condemn the massacre of 20 people"
    if (chunk !== undefined && isProtest(chunks[from]) && isDemand(view, chunk.first)) return true;
    // "one of the deadliest assaults since the attack in X": an earlier one.
    const later = chunks[to];
    if (
      chunk?.kind === 'word' &&
      view.language.words.since.has(chunk.norm) &&
      later?.kind === 'trigger' &&
      later.trigger.form === 'nominal'
    )
      return true;
    if (isAnswered(view, chunks, { from: at - 1, to: at + 1 })) return true;
    // "the first raid since March 2016, when another left 19 dead"
    if (chunk?.kind === 'date' && clauseOf(view, chunk) !== null && isAfterSince(view, chunk.first)) return true;
    // "intervient six jours après celle de X": the word of order may end the date.
    if (
      chunk?.kind === 'date' &&
      view.language.words.afterwards.has(view.norm(chunk.last - 1)) &&
      (opensDeed(view, chunk.date) || isComing(view, chunks, { from, to: at }) || isRightBefore(chunks, at, to))
    )
      return true;
    const isTimed = (earlier: Chunk): boolean =>
      earlier.kind === 'date' || (earlier.kind === 'word' && view.language.words.comes.has(earlier.norm));
    if (isAfterwards(view, chunk) && chunks.slice(Math.max(from + 1, at - TIMING_REACH), at).some(isTimed)) return true;
  }
  return false;
}
