import { changed } from '../changed.js';
import type { Toponym } from '../document.js';
import { LOCAL, type ResolvedToponym, narrowness } from '../resolution/places.js';
import { dateOf } from './anchored.js';
import { compareDates, comparePlaces, mainDate, mainPlace } from './compatibility.js';
import { type Draft, SETTING_OF_THE_STORY } from './draft.js';
import type { Narration, Setting } from './narration.js';
import { areInOneParagraph, beginningOf, isInParagraphOf } from './nearness.js';
import { type ToldSentence, isTold } from './told.js';

const MAX_SETTING_TOKENS = 14;
const DAY_LENGTH = '2020-07-23'.length;
const SCENES: ReadonlySet<string> = new Set(['in', 'on', 'between', 'of', 'verb', 'participle']);
/** A scene holds for what is told right after it. */
const SCENE_SENTENCES = 1;
const WAYS: ReadonlySet<string> = new Set(['to', 'toward', 'from']);

/** "4 April 2015": the first entry of a chronology stands right under its title. */
export const isOnlyDate = ({ sentence, dates }: ToldSentence): boolean =>
  sentence.index > 0 && dates.some(({ first, last }) => first <= sentence.first + 1 && last >= sentence.last - 1);

/** The setting that a line without a deed gives to the rest of its paragraph, or a heading to the paragraphs under it. */
export function settingOf(
  told: ToldSentence,
  resolved: ReadonlyMap<Toponym, ResolvedToponym>,
  narration: Narration,
): Setting | null {
  const { sentence } = told;
  const isHeading = sentence.role === 'heading' || sentence.role === 'headline';
  if (told.acts.some(isTold)) return null;
  if (sentence.role === 'headline' && !(narration.isChronology && isOnlyDate(told))) return null;
  const dates = told.dates
    .filter((d) => !d.isPeriod && d.use !== 'aside')
    .map((mention) => dateOf(mention, narration.lastDate))
    .filter((d) => d.edtf !== null);
  // "The convoy was on its way to X": where somebody goes to or comes from is no setting.
  const places = told.toponyms.filter((t) => !WAYS.has(t.preposition ?? '')).flatMap((t) => resolved.get(t) ?? []);
  const isShort = sentence.last - sentence.first <= MAX_SETTING_TOKENS;
  if (isShort)
    return dates.length === 0 && places.length === 0
      ? null
      : { paragraph: sentence.paragraph, sentence: sentence.index, isHeading, isScene: false, dates, places };
  return isScene(told, places)
    ? { paragraph: sentence.paragraph, sentence: sentence.index, isHeading, isScene: true, dates, places }
    : null;
}

/** "On 28 April men on motorbikes turned up at a church in X, as the service was ending": a day and a town without a deed. */
function isScene(
  { attribution, dates, narratedDates, toponyms, speakersPlaces }: ToldSentence,
  places: readonly ResolvedToponym[],
): boolean {
  const days = dates.filter(
    (date) => narratedDates.includes(date) && date.use === null && (date.edtf?.length ?? 0) >= DAY_LENGTH,
  );
  return (
    attribution.source === null &&
    days.length > 0 &&
    places.some(({ place }) => narrowness(place) >= LOCAL) &&
    toponyms.some((t) => !speakersPlaces.has(t) && t.preposition !== null && SCENES.has(t.preposition))
  );
}

/** Gives a draft the date and place of the line before, where it has none. */
export function withSetting(draft: Draft, setting: Setting | null): Draft {
  if (setting === null || draft.isHeadline) return draft;
  const holds = setting.isHeading
    ? draft.paragraph > setting.paragraph && draft.paragraph - setting.paragraph <= 3
    : areInOneParagraph(beginningOf(draft), setting);
  const isBare = draft.places.length === 0 && draft.dates.length === 0 && draft.inheritedPlace === null;
  const isTooFar = (draft.sentences[0] ?? 0) - setting.sentence > SCENE_SENTENCES;
  if (!holds || (setting.isScene && (draft.isDefinite || !isBare || isTooFar))) return draft;
  const isDated = draft.isOnSomeOtherDay || draft.dates.some((d) => d.edtf !== null);
  const dates = isDated ? draft.dates : setting.dates;
  const isPlaced = draft.places.length > 0 || draft.inheritedPlace !== null;
  return changed(draft, { dates, places: isPlaced ? draft.places : setting.places });
}

/** Another deed of the same story without place and date of its own happened where and when the story does. */
export function settle(draft: Draft, story: Draft | undefined): Draft {
  if (story === undefined || draft.isHeadline || (draft.sentences[0] ?? 0) - (story.sentences.at(-1) ?? 0) > 3)
    return draft;
  const isNear = isInParagraphOf(draft, story);
  const isDated = draft.isOnSomeOtherDay || draft.dates.some((d) => d.edtf !== null);
  const isPlaced = draft.places.length > 0 || draft.inheritedPlace !== null;
  if ((isDated && isPlaced) || (!isNear && (isDated || isPlaced))) return draft;
  const asAside = { notes: [...draft.notes, SETTING_OF_THE_STORY] };
  // "Three fell in X on Sunday; two had been shot in March": what was on another day, or elsewhere, has a setting of its own.
  if (isApartFrom(draft, story)) return changed(draft, asAside);
  const date = mainDate(story);
  return changed(draft, {
    dates: isDated
      ? draft.dates
      : [...draft.dates, ...(date === null ? [] : [{ ...date, basis: 'inferred' as const }])],
    inheritedPlace: isPlaced ? draft.inheritedPlace : mainPlace(story),
    ...asAside,
  });
}

const isApartFrom = (draft: Draft, story: Draft): boolean =>
  compareDates(mainDate(draft)?.edtf ?? null, mainDate(story)?.edtf ?? null) === 'apart' ||
  comparePlaces(mainPlace(draft), mainPlace(story)) === 'apart';
