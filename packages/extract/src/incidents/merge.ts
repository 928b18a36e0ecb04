import { NEWEST } from '../arguments/index.js';
import { MODELS, type Sign, scoreOf } from '../models/linear.js';
import { isToldByItself } from './byPlace.js';
import {
  areJoinable,
  compareDates,
  comparePlaces,
  isAboutThen,
  isDatedByStatement,
  mainDate,
  mainPlace,
} from './compatibility.js';
import type { Draft } from './draft.js';
import { compareTolls } from './figures.js';
import { DAY_MS, daysOf } from '../resolution/dates.js';
import { NEWS_SENTENCES, isLongStretch, isThereToo, joiningSigns } from './joining.js';
import { isInParagraphOf, isNextTo } from './nearness.js';
import { LOCAL, narrowness } from '../resolution/places.js';

/** How well a draft fits an earlier one, and the signs of it; null when they cannot be one incident. */
type Fit = { readonly score: number; readonly signs: readonly Sign[]; readonly isOnTheirDay: boolean } | null;

/** "26 fell on Wednesday ... 'Our 26 dead', a general said on Thursday": a count told again carries the day of its telling. */
const countsTheSame = (next: Draft, prior: Draft): boolean =>
  !next.isAnother && !next.isHeadline && compareTolls(next, prior) === 'same figure';

const FEW_DAYS_MS = 3 * DAY_MS;
function areOfFewDays(a: string | null, b: string | null): boolean {
  const [first, second] = [a === null ? null : daysOf(a), b === null ? null : daysOf(b)];
  return (
    first !== null && second !== null && Math.max(first[1], second[1]) - Math.min(first[0], second[0]) <= FEW_DAYS_MS
  );
}

/** Nobody tells on one day what was done on a later one. */
function isBefore(said: string | null, done: string | null): boolean {
  const [telling, deed] = [said, done].map((edtf) => (edtf === null ? null : daysOf(edtf)));
  return telling != null && deed != null && telling[1] < deed[0];
}

/** "On Monday the army said it had killed 20. The fighting took place on Saturday": the day of a statement gives way to an earlier one told behind it. */
function isOfEarlierDay(next: Draft, prior: Draft): boolean {
  if (!isDatedByStatement(prior) || next.isAnother || !next.isDefinite) return false;
  const [said, day] = [mainDate(prior), mainDate(next)].map((date) => daysOf(date?.edtf ?? ''));
  return said != null && day != null && day[1] < said[0] && said[0] - day[0] <= FEW_DAYS_MS;
}

function fitOf(
  next: Draft,
  prior: Draft,
  {
    isStale,
    age,
    isToldAfter,
  }: { readonly isStale: (edtf: string) => boolean; readonly age: number; readonly isToldAfter: boolean },
): Fit {
  if (!areJoinable(next, prior, isNextTo(next, prior))) return null;
  const theirDate = mainDate(prior)?.edtf ?? null;
  const myDate = mainDate(next)?.edtf ?? null;
  const isThen = isAboutThen(myDate, theirDate) && compareTolls(next, prior) !== 'another figure';
  const told = isThen ? 'open' : compareDates(myDate, theirDate);
  const isThere = next.places.length === 0 || comparePlaces(mainPlace(next), mainPlace(prior)) === 'same';
  const isStatement =
    told === 'apart' &&
    isThere &&
    ((isDatedByStatement(next) && !isBefore(myDate, theirDate)) ||
      isOfEarlierDay(next, prior) ||
      (countsTheSame(next, prior) && areOfFewDays(myDate, theirDate)));
  const dates = isStatement ? 'open' : told;
  if (dates === 'apart' || (prior.isHeadline && myDate !== null && isLongStretch(theirDate))) return null;
  const compared = comparePlaces(mainPlace(next), mainPlace(prior));
  const places = compared === 'apart' && isThereToo(next, prior) ? 'open' : compared;
  if (places === 'apart' || isToldByItself(next, prior)) return null;
  const signs = joiningSigns(next, prior, { dates, places, isStatement, isStale, age, isToldAfter });
  return { score: scoreOf(MODELS.joining, signs), signs, isOnTheirDay: isStatement && !isDatedByStatement(next) };
}

/** How many incidents back an incident can be told again; bounds the work for long lists. */
const MAX_ANTECEDENTS = 60;

type Antecedent = {
  readonly index: number;
  readonly score: number;
  readonly signs: readonly Sign[];
  /** What is told again is told under a day of its own, that of its telling. */
  readonly isOnTheirDay: boolean;
};

function tellsTheNews(draft: Draft, isStale: (edtf: string) => boolean): boolean {
  const date = mainDate(draft)?.edtf ?? null;
  return (draft.sentences[0] ?? NEWS_SENTENCES) < NEWS_SENTENCES && (date === null || !isStale(date));
}

/** A new paragraph without a day rather goes back from history to the news. */
function goesBack(next: Draft, prior: Draft, isStale: (edtf: string) => boolean): boolean {
  const date = mainDate(prior)?.edtf ?? null;
  const isElsewhere = comparePlaces(mainPlace(next), mainPlace(prior)) !== 'same';
  return mainDate(next) === null && date !== null && isStale(date) && !isInParagraphOf(next, prior) && isElsewhere;
}

/** Told by itself, with its village. */
function isOneOfSeveral(draft: Draft): boolean {
  const place = mainPlace(draft);
  return !draft.isSummary && place !== null && narrowness(place) >= LOCAL;
}

/** Told right behind it in its paragraph, without a day or a place of its own, and not as known. */
const isWhatGoesOn = (next: Draft, prior: Draft): boolean =>
  next.places.length === 0 &&
  next.dates.length === 0 &&
  !next.isDefinite &&
  !prior.isHeadline &&
  prior.paragraph === next.paragraph &&
  (prior.sentences.at(-1) ?? -1) === (next.sentences[0] ?? 0) - 1;

/** Told of each earlier incident that a telling could join, with the signs: what the model of joining is fitted on. */
export type OnFit = (pair: { readonly next: Draft; readonly prior: Draft; readonly signs: readonly Sign[] }) => void;

/** The earlier draft that a new one belongs to: the best fit, the latest among equals; null when it is a new incident. */
export function antecedentOf(
  next: Draft,
  drafts: readonly Draft[],
  {
    isStale,
    isInList,
    others,
    onFit,
  }: {
    readonly isStale: (edtf: string) => boolean;
    readonly isInList: boolean;
    /** Incidents of which the sentence tells that this one is another. */
    readonly others: ReadonlySet<number>;
    readonly onFit?: OnFit | undefined;
  },
): Antecedent | null {
  let best: Antecedent | null = null;
  let news: Antecedent | null = null;
  let single: Antecedent | null = null;
  let nearest: Antecedent | null = null;
  // Each entry of a list goes on with itself: what names no day and place there is told of no other entry.
  const isBare = next.places.length === 0 && next.dates.length === 0 && next.inheritedPlace === null;
  const isWithin = isInList && isBare && drafts.at(-1)?.paragraph === next.paragraph;
  for (let index = drafts.length - 1; index >= Math.max(0, drafts.length - MAX_ANTECEDENTS); index--) {
    const prior = drafts[index];
    if (prior === undefined || others.has(index) || (isWithin && prior.paragraph !== next.paragraph)) continue;
    const isToldAfter = prior.isHeadline && drafts.some((other) => !other.isHeadline);
    const fit = fitOf(next, prior, { isStale, age: drafts.length - 1 - index, isToldAfter });
    if (fit === null) continue;
    onFit?.({ next, prior, signs: fit.signs });
    if (fit.score < 0) continue;
    if (best === null || fit.score > best.score) best = { index, ...fit };
    if (isOneOfSeveral(prior) && isNextTo(next, prior) && (single === null || fit.score > single.score))
      single = { index, ...fit };
    if (isWhatGoesOn(next, prior) && (nearest === null || fit.score > nearest.score)) nearest = { index, ...fit };
    if (tellsTheNews(prior, isStale)) news = { index, ...fit };
  }
  // "Two raids killed 34 ... In X 22 died. The attackers came at five": what came of one of several is told of that one.
  if (!next.isSummary && single !== null && drafts[best?.index ?? -1]?.isSummary === true) best = single;
  // "... abduct monarch in X", a title; "Seven were shot dead at Y. Eleven were seized.": what goes on is of the sentence before it.
  if (nearest !== null && drafts[best?.index ?? -1]?.isHeadline === true) best = nearest;
  // "It comes after an ambush ... The latest raid happened in X": whatever is told in between, the newest is the news.
  const isOfNews = next.acts.some(({ rules }) => rules.includes(NEWEST)) && !next.isAnother;
  if (isOfNews && news !== null) return news;
  const fitted = drafts[best?.index ?? -1];
  return fitted !== undefined && news !== null && goesBack(next, fitted, isStale) ? news : best;
}
