import { changed } from '../changed.js';
import type { EventPlace } from '@harmattan/types';
import type { Whereabouts } from '../arguments/whereabouts.js';
import type { CalendarDate, DateMention } from '../document.js';
import { DAY_MS, daysOf, formatDate } from '../resolution/dates.js';
import type { ResolvedToponym } from '../resolution/places.js';
import { LOCAL, narrowness } from '../resolution/places.js';
import { compareDates, isDatedByStatement, mainDate, mainPlace } from './compatibility.js';
import { DATE_OF_PUBLICATION, type Draft } from './draft.js';
import { areInOneParagraph } from './nearness.js';
import { type ToldSentence, isOfFighting } from './told.js';

/** A place named in the document, by sentence, whether or not a deed was told there. */
export type NamedPlace = {
  readonly sentence: number;
  readonly paragraph: number;
  readonly resolved: ResolvedToponym;
  readonly isHeld: boolean;
  /** Whether its sentence says when and where what was told before happened. */
  readonly isOfWhen: boolean;
  /** It only says who speaks. */
  readonly isSpeakers: boolean;
  /** What it tells of people's ways and origins, if anything. */
  readonly whereabouts: Whereabouts | null;
  /** The days that its sentence tells of. */
  readonly days: readonly string[];
};

/** Whether a place stands in a sentence that tells of another day than the incident: hardly the place of both. */
function isOfOtherDay(draft: Draft, { sentence, days }: NamedPlace): boolean {
  const date = mainDate(draft)?.edtf ?? null;
  return !draft.sentences.includes(sentence) && days.some((day) => compareDates(date, day) === 'apart');
}

/** So many sentences on, a story has gone elsewhere. */
const STORY_SENTENCES = 6;
/** What happened so many days apart is no one story. */
const STORY_DAYS = 21;

/** Whether an incident can have the place of another that is told before it: near it and about its time. */
function isOfOneStory(draft: Draft, before: Draft): boolean {
  if ((draft.sentences[0] ?? 0) - (before.sentences.at(-1) ?? 0) > STORY_SENTENCES) return false;
  const [mine, theirs] = [draft, before].map((told) => {
    const edtf = mainDate(told)?.edtf ?? null;
    return edtf === null ? null : daysOf(edtf);
  });
  if (mine == null || theirs == null) return true;
  return Math.max(mine[0] - theirs[1], theirs[0] - mine[1]) <= STORY_DAYS * DAY_MS;
}

/** Note of a draft that has the place of what the text tells around it. */
export const PLACE_OF_THE_STORY = 'incidents/place-of-the-story';

/** How far on the town of an incident may be named. */
const NEXT_SENTENCES = 2;

/**
 * Gives a place to incidents that the text tells without one: the last town named before it in its paragraph, else the place of
 * the incident told before it, else a town of the headline. Marked as inherited.
 */
export function fillPlaces(drafts: readonly Draft[], named: readonly NamedPlace[]): Draft[] {
  return drafts.map((draft, at) => {
    if (draft.isHeadline) return draft;
    const scene = sceneBehind(draft, named, drafts);
    if (scene !== undefined) return changed(draft, { places: [scene.resolved] });
    const told = mainPlace(draft);
    if (told !== null)
      return told.precision === 'country'
        ? withTown(draft, { told, named, others: drafts.filter((other) => other !== draft) })
        : draft;
    const last = draft.sentences.at(-1) ?? 0;
    const here = { paragraph: draft.paragraph, sentence: last };
    const held = named.filter((n) => n.isHeld && n.sentence <= last && narrowness(n.resolved.place) >= LOCAL);
    const near =
      held.filter((n) => areInOneParagraph(n, here) && !isOfOtherDay(draft, n)).at(-1) ??
      held.find((n) => n.sentence === draft.sentences[0]);
    const before = drafts
      .slice(0, at)
      .reverse()
      .find((other) => mainPlace(other) !== null && isOfOneStory(draft, other));
    const next = near === undefined ? townNext(draft, { named, taken: namesOf(drafts) }) : undefined;
    const headline = named.find(
      (n) => n.paragraph === 0 && n.sentence <= 1 && narrowness(n.resolved.place) >= LOCAL && !isOfOtherDay(draft, n),
    );
    const place =
      near?.resolved.place ??
      next?.resolved.place ??
      (before === undefined ? null : mainPlace(before)) ??
      headline?.resolved.place ??
      null;
    return place === null
      ? draft
      : changed(draft, { inheritedPlace: place, notes: [...draft.notes, PLACE_OF_THE_STORY] });
  });
}

/** "Three were abducted in the commune of X. It happened on Monday in the village of Y": where a sentence behind it says that it was. */
function sceneBehind(draft: Draft, named: readonly NamedPlace[], drafts: readonly Draft[]): NamedPlace | undefined {
  const last = draft.sentences.at(-1) ?? 0;
  // Of a deed in two towns it is not told which of them is meant.
  const towns = new Set(draft.places.flatMap(({ place }) => (narrowness(place) >= LOCAL ? [place.name] : [])));
  if (towns.size > 1) return undefined;
  const isOthers = (sentence: number): boolean =>
    drafts.some((other) => other !== draft && other.sentences.some((s) => s > last && s <= sentence));
  return named.find(
    (n) =>
      n.isOfWhen &&
      n.isHeld &&
      n.sentence > last &&
      n.sentence - last <= NEXT_SENTENCES &&
      narrowness(n.resolved.place) >= LOCAL &&
      !isOthers(n.sentence),
  );
}

const namesOf = (drafts: readonly Draft[]): ReadonlySet<string | null> =>
  new Set(drafts.flatMap((draft) => draft.places.map(({ place }) => place.name)));

/** The first town that the sentence of an incident or those after it name, other than those of other incidents. */
function townNext(
  draft: Draft,
  { named, taken }: { readonly named: readonly NamedPlace[]; readonly taken: ReadonlySet<string | null> },
): NamedPlace | undefined {
  const first = draft.sentences[0] ?? 0;
  return named.find(
    (n) =>
      n.isHeld &&
      !isOfOtherDay(draft, n) &&
      n.sentence >= first &&
      n.sentence <= first + NEXT_SENTENCES &&
      (narrowness(n.resolved.place) >= LOCAL || n.resolved.toponym.relation === 'between') &&
      !taken.has(n.resolved.place.name),
  );
}

/** An incident told of a country, whose next sentence names the town ("... a school in the northwest. The school in X town ..."). */
function withTown(
  draft: Draft,
  around: { readonly told: EventPlace; readonly named: readonly NamedPlace[]; readonly others: readonly Draft[] },
): Draft {
  const { told, named, others } = around;
  const inCountry = named.filter((n) => n.resolved.place.country === told.country);
  const town = townNext(draft, { named: inCountry, taken: namesOf(others) });
  return town === undefined
    ? draft
    : changed(draft, {
        places: [...draft.places, town.resolved],
        notes: [...draft.notes, 'incidents/town-named-next'],
      });
}

/**
 * The article's own news told without a day happened about when it was published (annotation guide, "Dates and actors"): the incidents
 * of its first sentences that no date could be found for. The sign `~` says so.
 */
export function dateByPublication(drafts: readonly Draft[], published: CalendarDate | null): readonly Draft[] {
  if (published?.day == null) return drafts;
  const edtf = `${formatDate(published)}~`;
  // "In a similar vein bandits raided X": news of the same bulletin.
  const isUndated = (draft: Draft): boolean => draft.dates.length === 0 && !draft.isOnSomeOtherDay;
  const isBulletin = drafts.some(
    (draft) => isOfLead(draft) && (isUndated(draft) || isNews(mainDate(draft)?.edtf ?? null, published)),
  );
  const isWholeBulletin = isBulletin && drafts.every(isUndated);
  return drafts.map((draft) =>
    draft.dates.length > 0 ||
    draft.isOnSomeOtherDay ||
    !(isOfLead(draft) || (draft.isAnother && isBulletin) || isWholeBulletin)
      ? draft
      : changed(draft, {
          dates: [
            {
              edtf,
              basis: 'inferred',
              mention: null,
              reason: 'told as news without a day: about the day of publication',
            },
          ],
          notes: [...draft.notes, DATE_OF_PUBLICATION],
        }),
  );
}

/** A day of the document on which something happened, by sentence. */
export type NamedDate = {
  readonly sentence: number;
  readonly paragraph: number;
  readonly mention: DateMention;
  readonly edtf: string;
  /** Whether its sentence tells of a deed or of armed people, or when what was told before happened. */
  readonly isOfDeed: boolean;
};

/** Every day of the document with the sentence that tells it. */
export function namedDates(sentences: readonly ToldSentence[]): NamedDate[] {
  return sentences.flatMap((told) => {
    const { index: sentence, paragraph } = told.sentence;
    const isOfDeed = told.tellsWhen || isOfFighting(told);
    return told.narratedDates.flatMap((mention) =>
      mention.edtf === null ? [] : [{ sentence, paragraph, mention, edtf: mention.edtf, isOfDeed }],
    );
  });
}

const DAY_LENGTH = 10;
const LEAD_SENTENCES = 4;
/** News is not older than so many days. */
const NEWS_DAYS = 7;

const isOfLead = (draft: Draft): boolean => (draft.sentences[0] ?? 0) < LEAD_SENTENCES;

/** Whether a date is a day, or the night between two, of the week up to the publication. */
function isNews(edtf: string | null, published: CalendarDate | null): boolean {
  const today = published?.day == null ? null : daysOf(formatDate(published) ?? '');
  const days = edtf === null || edtf.length < DAY_LENGTH ? null : daysOf(edtf);
  if (today === null || days === null || days[1] - days[0] > DAY_MS) return false;
  return days[1] <= today[0] && today[0] - days[0] <= NEWS_DAYS * DAY_MS;
}

/** The day of the article's news where only a sentence behind it tells: "Gunmen killed six in X. They came on motorcycles on Saturday." */
function dayNext(draft: Draft, around: Around): NamedDate | undefined {
  const { drafts, named, published } = around;
  const first = draft.sentences[0] ?? 0;
  // Of several incidents it is not told whose day it is.
  const isAlone = drafts.every((other) => other === draft || other.isHeadline || !isOfLead(other));
  if (draft.isAnother || !isOfLead(draft) || !isAlone) return undefined;
  return named.find(
    ({ sentence, edtf, isOfDeed }) =>
      isOfDeed &&
      sentence > first &&
      sentence - first <= LEAD_SENTENCES &&
      isNews(edtf, published) &&
      !drafts.some((other) => other !== draft && other.sentences.includes(sentence)),
  );
}

/** "On Monday the army said it had killed 20. The fighting took place on Saturday": a day told behind goes before the day of the statement. */
function withDayBehind(draft: Draft, around: Around): Draft {
  const stated = mainDate(draft)?.edtf ?? null;
  const story = dayNext(draft, around);
  const [day, said] = [story === undefined ? null : daysOf(story.edtf), stated === null ? null : daysOf(stated)];
  if (story === undefined || day === null || said === null || day[0] >= said[0]) return draft;
  return changed(draft, {
    dates: [{ edtf: story.edtf, basis: 'inferred', mention: story.mention, reason: null }],
    notes: [...draft.notes, 'incidents/date-of-the-story'],
  });
}

type Around = {
  readonly drafts: readonly Draft[];
  readonly named: readonly NamedDate[];
  readonly published: CalendarDate | null;
};

/**
 * Gives a date to incidents that the text tells without one: the day told last before it in its paragraph, or in the sentences just
 * before; of the article's news that told next. Marked as inferred.
 */
export function fillDates(
  drafts: readonly Draft[],
  named: readonly NamedDate[],
  published: CalendarDate | null,
): Draft[] {
  return drafts.map((draft) => {
    if (draft.isHeadline || draft.isOnSomeOtherDay) return draft;
    if (mainDate(draft) !== null)
      return isDatedByStatement(draft) ? withDayBehind(draft, { drafts, named, published }) : draft;
    const first = draft.sentences[0] ?? 0;
    const last = draft.sentences.at(-1) ?? 0;
    const here = { paragraph: draft.paragraph, sentence: last };
    const near = named
      .filter(
        (n) =>
          n.edtf.length >= DAY_LENGTH &&
          n.sentence <= last &&
          (areInOneParagraph(n, here) || first - n.sentence <= NEXT_SENTENCES),
      )
      .at(-1);
    // "Another attack was carried out in X": on the day of the story, where no other is told.
    const story =
      near ??
      (draft.isAnother ? named.filter((n) => n.sentence <= last).at(-1) : dayNext(draft, { drafts, named, published }));
    return story === undefined
      ? draft
      : changed(draft, {
          dates: [...draft.dates, { edtf: story.edtf, basis: 'inferred', mention: story.mention, reason: null }],
          notes: [...draft.notes, 'incidents/date-of-the-story'],
        });
  });
}
