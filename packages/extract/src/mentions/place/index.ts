import type { Toponym, WordClass } from '../../document.js';
import type { SentenceView } from '../view.js';
import { appositionAfter } from './apposition.js';
import { besideBorder } from './borders.js';
import { draftOf, isWater, named } from './draft.js';
import { governor } from './governor.js';
import { findHomeParts } from './home.js';
import { isLocatedBehind, saysWhere } from './inside.js';
import { UNITS } from './kinds.js';
import { isDatedMember, listHint, memberHint, namesBefore } from './lists.js';
import {
  type PlaceNames,
  isAcronym,
  isArticle,
  isLetters,
  isBehindInstitution,
  isOfSaint,
  isBareName,
  isCapital,
  isHalf,
  isKindBehind,
  isName,
  isInstitution,
  isNameOfSite,
  hasVerb,
  isPersonal,
  isSeatOf,
  isStreet,
  isWind,
  longestName,
  objectOver,
  runOfCapitals,
  startsSomethingElse,
  textOf,
} from './names.js';
import { type Draft, isAfterRoad, relate, toponymOf } from './relations.js';
import { findSeats } from './seat.js';
import { findUnknown, isTitleCase } from './unknown.js';

export type { PlaceNames } from './names.js';

/** Deeds that are done to towns; people are killed. */
const TOWN_ACTS: ReadonlySet<string> = new Set([
  'assault',
  'loot',
  'seize',
  'retake',
  'shell',
  'bomb',
  'burn',
  'airstrike',
  'withdraw',
]);
/** Deeds that are done to people and to places. */
const PLACE_ACTS: ReadonlySet<string> = new Set([...TOWN_ACTS, 'attack', 'hit']);
const MAX_DAY_TOKENS = 4;
/** Longest line without a verb that sets a scene. */
const MAX_SCENE_TOKENS = 10;
/** What can be called as a country is. */
const NAMESAKES: ReadonlySet<string> = new Set(['region', 'river', 'lake']);
const LOCATIVE: ReadonlySet<WordClass> = new Set(['in', 'on', 'from', 'between', 'toward', 'of', 'to']);

type Accepted = { readonly draft: Draft; readonly isStrong: boolean };

/** "au Lac", "dans le Plateau": a well-known unit that is called by a word for a kind of place. */
const isUnitItself = (view: SentenceView, from: number, to: number, names: PlaceNames): boolean =>
  view.language.isHeadFirst === true &&
  view.hit(from, 'feature')?.last === to &&
  names.isWellKnown(textOf(view, from, to));

/** "in Kwatar Mali", "Radio Mali": a country's name that ends one which no lexicon has. */
function isEndOfName(view: SentenceView, at: number, names: PlaceNames): boolean {
  const before = at - 1;
  const { notPlaces, directions, centres, extremes } = view.language.words;
  const norm = view.norm(before);
  return (
    before > view.first &&
    view.token(before)?.shape === 'capital' &&
    view.token(at)?.joined === null &&
    view.classAt(before) === 'proper' &&
    view.hits(before).every(({ entry }) => entry.kind === 'cue') &&
    ![notPlaces, directions, centres, extremes].some((words) => words.has(norm)) &&
    view.hitEnding(at, 'feature') === undefined &&
    !names.has(textOf(view, before, at)) &&
    !isTitleCase(view)
  );
}

function pairOfNames(view: SentenceView, at: number, names: PlaceNames): Draft | null {
  let end = at + 1;
  while (view.token(end)?.joined === 'hyphen' && isCapital(view, end)) end += 1;
  if (end === at + 1) return null;
  const isRoad = (to: number): boolean => view.language.words.road.has(view.norm(to));
  // "the X-Y-Gamboru Ngala road": the last of them may have two words.
  const isLonger = !isRoad(end) && isCapital(view, end) && isRoad(end + 1);
  const last = isLonger ? end + 1 : end;
  if (!isRoad(last) && !isAfterRoad(view, at)) return null;
  const final = [textOf(view, end - 1, last), textOf(view, end - 1, end)];
  const ends = [textOf(view, at, at + 1), final.find((name) => names.has(name)) ?? final[0] ?? ''];
  // One end that no gazetteer has leaves the other.
  const known = ends.find((name) => names.has(name));
  if (known === undefined) return null;
  const draft = draftOf(view, at, last, { isKnown: true, countries: [] });
  return { ...draft, name: known, relation: 'between', others: ends.filter((name) => name !== known) };
}

/**
 * "the villages of X, Y and Z": what follows in the list of an accepted place is one as well, known or not; so is what a counted
 * feature announces ("three villages: X, Y and Z").
 */
function acceptMember(view: SentenceView, at: number, before: Draft | undefined): Accepted | null {
  if (view.classAt(at) !== 'proper' && view.hit(at, 'feature') === undefined) return null;
  if (view.language.words.notPlaces.has(view.norm(at))) return null;
  const hint = listHint(view, at, before);
  const end = hint === null ? at : runOfCapitals(view, at);
  if (hint === null || end === at) return null;
  const draft: Draft = {
    ...draftOf(view, at, end, { isKnown: false, countries: [] }),
    hint: hint.hint,
    preposition: hint.preposition,
  };
  return { draft, isStrong: true };
}

const QUALIFIED: ReadonlySet<string> = new Set(['noun', 'adjective']);

/** The toponyms of a sentence. `taken` says which tokens belong to actors; `known` holds names already read as places in the document. */
export function findToponyms(options: {
  readonly view: SentenceView;
  readonly names: PlaceNames;
  readonly taken: (at: number) => boolean;
  readonly isKnown: (name: string) => boolean;
}): Toponym[] {
  const { view, names, taken } = options;
  const { words } = view.language;
  const found: Draft[] = [];
  for (let at = view.first; at < view.last;) {
    // "the Sahel state", "Voice of America": a name that only describes, or part of another.
    const other =
      view.hit(at, 'cue') === undefined
        ? undefined
        : view.hits(at).find((hit) => hit.entry.kind === 'cue' && hit.entry.value === 'no-place');
    if (other !== undefined) {
      at = other.last;
      continue;
    }
    const country = view.hit(at, 'country') ?? besideBorder(view, at);
    // "France 24", "Africa 1": a name with a number is a station.
    const isStation = country !== undefined && view.token(country.last)?.shape === 'digits';
    // "Niger State", "the Niger river": a unit or a water that is called as a country is.
    const isUnit =
      country?.entry.kind === 'country' &&
      ((NAMESAKES.has(view.hit(country.last, 'feature')?.entry.value ?? '') &&
        view.token(country.last)?.joined === null) ||
        isWater(view, { from: at, to: country.last }, names));
    // "a US priest", "in a UK base": letters that are a nationality before what they qualify.
    const isNationality =
      country?.entry.kind === 'country' &&
      view.hit(at, 'demonym') !== undefined &&
      view.token(country.last)?.shape === 'lower' &&
      QUALIFIED.has(view.classAt(country.last));
    if (isNationality) {
      at = country.last;
      continue;
    }
    if (country?.entry.kind === 'country' && isEndOfName(view, at, names)) {
      at = country.last;
      continue;
    }
    if (country !== undefined && (isCapital(view, at) || country.entry.kind === 'demonym') && !isStation && !isUnit) {
      const next = view.norm(country.last);
      const accepted = draftOf(view, at, country.last, { isKnown: true, countries: [country.entry.value] });
      // "Mali's army" is an actor's country, and no place of its own.
      if (!taken(at) || accepted.preposition === 'in' || words.border.has(next)) found.push(accepted);
      at = accepted.last;
      continue;
    }
    // "the tri-border area": a stretch of land that is named by common words.
    const area = view.hit(at, 'feature');
    if (
      area !== undefined &&
      area.last > at + 1 &&
      area.entry.value === 'area' &&
      names.has(textOf(view, at, area.last))
    ) {
      found.push({ ...draftOf(view, at, area.last, { isKnown: true, countries: [] }), hint: 'area' });
      at = area.last;
      continue;
    }
    if (!isCapital(view, at) || taken(at)) {
      at += 1;
      continue;
    }
    const standsThere = objectOver(view, at);
    if (standsThere !== undefined && (longestName(view, at, names, view.last) ?? at) < standsThere.last) {
      at = standsThere.last;
      continue;
    }
    const before = found.at(-1);
    const named = acceptName(view, at, { names, isKnown: options.isKnown, before, taken });
    const isSure =
      named !== null && (named.isStrong || options.isKnown(named.draft.name) || names.isWellKnown(named.draft.name));
    const accepted = isSure ? named : acceptMember(view, at, before);
    if (accepted !== null) {
      found.push(accepted.draft);
      at = Math.max(accepted.draft.last, at + 1);
      continue;
    }
    at += 1;
  }
  const seats = findSeats(view, names);
  const isOfSeat = ({ first }: { readonly first: number }): boolean =>
    seats.some((seat) => seat.first <= first && first < seat.last);
  found.push(...findUnknown(view, { taken, found, names }));
  found.sort((a, b) => a.first - b.first);
  addListed(view, found, taken);
  // "dans l'Est" where a unit is called so, "in the north of X": what is named already is no part of the country at large.
  const isNamed = (part: Toponym): boolean => found.some((one) => one.first < part.last && part.first < one.last);
  const parts = findHomeParts(view).filter((part) => !isNamed(part));
  const named = seats.length === 0 ? found : found.filter((one) => !isOfSeat(one));
  return [...relate(view, named), ...findAnaphora(view), ...parts, ...seats];
}

/** "in X, Y and Z communities": what is told of the last name of a list is told of all. */
function addListed(view: SentenceView, found: Draft[], taken: (at: number) => boolean): void {
  for (const last of [...found]) {
    const names = namesBefore(view, last).filter(([from]) => !taken(from));
    const isNew = ([from]: readonly [number, number]): boolean => !found.some((d) => d.first <= from && from < d.last);
    const listed = names.filter(isNew).map(([from, to]) => draftOf(view, from, to, { isKnown: false, countries: [] }));
    for (const draft of listed) found.push({ ...draft, hint: last.hint, preposition: 'in' });
  }
  found.sort((a, b) => a.first - b.first);
}

/** "in the same region", "near the same town": the place told before. */
function findAnaphora(view: SentenceView): Toponym[] {
  const found: Toponym[] = [];
  for (let at = view.first; at < view.last; at++) {
    const feature = view.hit(at + 1, 'feature');
    // "dans cette région": of places of other kinds only "the same" is told for sure.
    const isThis =
      feature?.entry.value === 'region' &&
      view.language.words.demonstrative.has(view.norm(at)) &&
      view.classAt(at - 1) === 'in' &&
      !isCapital(view, feature.last);
    if (feature === undefined || (view.classAt(at) !== 'same' && !isThis)) continue;
    found.push(
      toponymOf(view, {
        first: at,
        last: feature.last,
        name: textOf(view, at, feature.last),
        preposition: governor(view, at).cls,
        hint: feature.entry.value,
        isAnaphoric: true,
        rules: [`${view.language.code}/place/same`],
      }),
    );
  }
  return found;
}

/** What the words around call a settlement is one, whatever its name. */
const SETTLED: ReadonlySet<string> = new Set(['village', 'town']);

function acceptName(
  view: SentenceView,
  at: number,
  options: {
    readonly names: PlaceNames;
    readonly isKnown: (name: string) => boolean;
    readonly before: Draft | undefined;
    readonly taken: (at: number) => boolean;
  },
): Accepted | null {
  const { names, isKnown, before, taken } = options;
  const { words } = view.language;
  const token = view.token(at);
  if (token === undefined || (words.notPlaces.has(token.norm) && view.token(at + 1)?.joined == null)) {
    if (
      token === undefined ||
      longestName(view, at, names, view.last) === null ||
      (longestName(view, at, names, view.last) ?? at) <= at + 1
    )
      return null;
  }
  if (view.hit(at, 'demonym') !== undefined || isWind(view, at) || isAcronym(view, at)) return null;
  if (isArticle(view, at) || isLetters(view, at) || isOfSaint(view, at)) return null;
  // "in Western Niger" of a title, "the West African nation": a wind before what it is a part of.
  const isPartOfWhole = words.directions.has(token.norm) && isCapital(view, at + 1);
  const known = longestName(view, at, names, view.last);
  if (isPartOfWhole && view.token(at + 1)?.joined == null && (known ?? 0) <= at + 1) return null;
  if (known !== null && isAged(view, known)) return null;
  // "dans le Département de X": a kind of place is no name, with a capital or not.
  const kind = view.hit(at, 'feature');
  if (kind !== undefined && (known ?? 0) <= kind.last && view.classAt(kind.last) === 'of') return null;
  // "Ouro Ndia Sambo, a village": the whole name is what is called so, though its half is known.
  const whole = known !== null && isHalf(view, known) ? runOfCapitals(view, at) : at;
  // "in Kuri Gari, Gujba district": the whole is what lies there.
  const isWhole =
    whole > at &&
    (appositionAfter(view, whole) !== null ||
      // "stormed Gidan Dosa village"
      (isKindBehind(view, whole) && view.hit(at, 'trigger') === undefined) ||
      (['in', 'on'].includes(view.classAt(at - 1)) &&
        !isHalf(view, whole) &&
        saysWhere(view, whole, (from) => isUnitName(view, from, names))));
  const to = isWhole ? null : known;
  // "Mallam Fatori" is a town, "Mallam Sani" a teacher.
  const title = view.hit(at, 'title');
  if (title !== undefined && (to ?? at) <= title.last) return titledVillage(view, at, title.last);
  if (to !== null && isStreet(view, to)) return null;
  if (to !== null) {
    const bare = draftOf(view, at, to, { isKnown: true, countries: [] });
    const plain = isWater(view, { from: at, to }, names) ? named(view, bare, { from: at, to }, names) : bare;
    // "X village, Y LGA, Z State": what is called a unit is no further village.
    const member = UNITS.has(plain.hint ?? '') ? null : memberHint(view, at, before);
    const draft =
      plain.hint === null && isUnitItself(view, at, to, names) ? { ...plain, hint: 'region' } : { ...plain, ...member };
    const isSource = view.hitEnding(at, 'reporting') !== undefined || view.hitEnding(at, 'source') !== undefined;
    const governed = draft.preposition !== null && LOCATIVE.has(draft.preposition) && !isSource;
    const isListed = isInList(view, at, isKnown, names);
    const isHinted = draft.hint !== null;
    // "looted X": a deed done to a name; "18 Feb, X.": a line that only sets the scene.
    // "ont attaqué dimanche X": the day may stand between.
    let deed = at - 1;
    while (deed > at - MAX_DAY_TOKENS && taken(deed)) deed -= 1;
    const isDoneTo = isAttacked(view, to) || words.movement.has(view.norm(deed)) || isVerbOf(view, deed + 1, TOWN_ACTS);
    // "the road that links X with Y"
    const isOnRoad = isAfterRoad(view, at);
    const isSite = isNameOfSite(view, at, to);
    // "St. Mary's School, Zembara, Kelba State": where an institution stands.
    if (draft.preposition === 'mark' && isBehindInstitution(view, at))
      return { draft: { ...draft, preposition: 'in' }, isStrong: true };
    const isScene = view.last - view.first <= MAX_SCENE_TOKENS && !hasVerb(view);
    // "the Y region's X": the owner tells where X lies.
    if (before !== undefined && before.last === at - 1 && view.classAt(at - 1) === 'poss')
      return { draft: { ...draft, preposition: before.preposition }, isStrong: true };
    // "the Borno State capital" is a town that is not named.
    if (isSeatOf(view, to)) return null;
    if (isPersonal(view, at, to) && !isHinted && !(draft.preposition === 'in' && !isCapital(view, to))) return null;
    // "the island of Doron Liman": half of a name is none.
    if (!isHalf(view, to) || !isHinted)
      return {
        draft,
        isStrong:
          governed ||
          isHinted ||
          draft.offset !== null ||
          isListed ||
          isDoneTo ||
          (before !== undefined && isDatedMember(view, { from: at, to }, { taken, acts: TOWN_ACTS })) ||
          isOnRoad ||
          isScene ||
          isSite ||
          isLocatedBehind(view, at, to),
      };
  }
  // "the X-Y axis": two names glued by a hyphen, a way between them.
  const pair = pairOfNames(view, at, names);
  if (pair !== null) return { draft: pair, isStrong: true };
  // A name that no gazetteer has is a place only where the words say so.
  let end = at;
  while (isName(view, at, end + 1) && end - at < 3 && !(end > at && isKindBehind(view, end))) end += 1;
  if (end === at || !isBareName(view, at, end)) return null;
  const draft = named(view, draftOf(view, at, end, { isKnown: false, countries: [] }), { from: at, to: end }, names);
  if (!SETTLED.has(draft.hint ?? '') && (isStreet(view, end) || isInstitution(view, at, end))) return null;
  // "in Barkram, Chad": what is said to lie in a country or region is a place; so is "the Barkram area".
  const isProper = view.token(at)?.shape === 'capital' && !words.notPlaces.has(view.norm(at));
  // "Killed in Western Niger", "in Attack on Niger Army Base": words that a title only writes with capitals.
  const isPlainWord = words.directions.has(view.norm(at)) || view.hit(at, 'trigger') !== undefined;
  if (isPlainWord && draft.hint === null) return null;
  const isPlaced = (draft.preposition === 'in' || draft.preposition === 'on') && view.token(at - 1)?.shape === 'lower';
  // "raided Zembara in the Kelba region"
  const isStruck = isVerbOf(view, at, PLACE_ACTS);
  const isContained =
    (isPlaced || isStruck) && !isHalf(view, end) && saysWhere(view, end, (from) => isUnitName(view, from, names));
  // "at Zembara general area"
  const isAround = draft.last > end + 1 && view.hit(end, 'feature')?.last === draft.last;
  const isArea =
    isProper &&
    draft.hint === 'area' &&
    ((draft.preposition === 'in' && view.classAt(at - 1) === 'det') ||
      (isAround && ['in', 'on'].includes(draft.preposition ?? '')));
  const saysPlace =
    (draft.hint !== null && draft.hint !== 'area') ||
    (draft.offset?.distanceKm ?? null) !== null ||
    isContained ||
    isArea ||
    (isProper && (isNameOfSite(view, at, end) || isLocatedBehind(view, at, end)));
  if (!saysPlace && isProper && isBehindInstitution(view, at) && !isHalf(view, end) && saysWhere(view, end, () => true))
    return { draft: { ...draft, preposition: 'in' }, isStrong: true };
  if (!saysPlace || view.hit(at, 'person') !== undefined || view.hit(at, 'force') !== undefined) return null;
  return { draft, isStrong: true };
}

function isUnitName(view: SentenceView, from: number, names: PlaceNames): boolean {
  const last = longestName(view, from, names, view.last);
  if (last === null) return false;
  // Some gazetteers name the unit with its word ("Gujba LGA").
  const isUnit = view.hit(last, 'feature') !== undefined || view.hitEnding(last, 'feature') !== undefined;
  return isUnit || names.isWellKnown(textOf(view, from, last));
}

/** "in Mallam Zembara village": a settlement that is called after a person with a title. */
function titledVillage(view: SentenceView, at: number, name: number): Accepted | null {
  const end = runOfCapitals(view, name);
  const isPerson = startsSomethingElse(view, end) || view.hit(end, 'source') !== undefined;
  if (end === name || !isKindBehind(view, end) || isPerson) return null;
  return { draft: draftOf(view, at, end, { isKnown: false, countries: [] }), isStrong: true };
}

/** "Bello, 32,": persons have an age. */
const isAged = (view: SentenceView, to: number): boolean =>
  view.norm(to) === ',' && /^\d{1,2}$/.test(view.norm(to + 1)) && /^[,.;)]$/.test(view.norm(to + 2));

/** Longest verb of such a deed in tokens: "took back". */
const MAX_VERB = 3;

/** Whether a verb of such a deed ends at a token (exclusive): "looted", "won back". */
function isVerbOf(view: SentenceView, end: number, acts: ReadonlySet<string>): boolean {
  for (let at = end - 1; at >= end - MAX_VERB; at--)
    if (
      view.hit(at, 'trigger') !== undefined &&
      view
        .hits(at)
        .some(
          ({ entry, last }) =>
            last === end && entry.kind === 'trigger' && entry.pos === 'verb' && acts.has(entry.value),
        )
    )
      return true;
  return false;
}

/** "Zembara was attacked", "Zembara has been raided": a name that a deed befell which is done to towns. */
function isAttacked(view: SentenceView, to: number): boolean {
  const from = behindWhereabouts(view, to);
  // "it is X that was attacked"
  let at = view.classAt(from) === 'rel' ? from + 1 : from;
  while (at < from + 4 && ['have', 'be', 'adverb'].includes(view.classAt(at))) at += 1;
  if (at === from || view.classAt(at - 1) === 'have') return false;
  return view
    .hits(at)
    .some(({ entry }) => entry.kind === 'trigger' && entry.pos === 'verb' && TOWN_ACTS.has(entry.value));
}

const MAX_WHEREABOUTS = 9;

/** "X, in the Y region, was attacked": the token behind the aside that says where a name lies; `to` itself where none does. */
function behindWhereabouts(view: SentenceView, to: number): number {
  if (view.norm(to) !== ',' || view.classAt(to + 1) !== 'in') return to;
  for (let at = to + 2; at < Math.min(view.last, to + MAX_WHEREABOUTS); at++)
    if (view.norm(at) === ',') return view.classAt(at + 1) === 'in' ? behindWhereabouts(view, at) : at + 1;
  return to;
}

/** "in X, Y and Z": a name after a comma or "and" that follows another place. */
function isInList(view: SentenceView, at: number, isKnown: (name: string) => boolean, names: PlaceNames): boolean {
  const joint =
    view.classAt(at - 1) === 'and' ||
    view.norm(at - 1) === ',' ||
    view.norm(at - 1) === '–' ||
    view.norm(at - 1) === '/';
  const before = view.norm(at - 1) === ',' || joint ? textOf(view, at - 2, at - 1) : '';
  return joint && isCapital(view, at - 2) && (isKnown(before) || names.has(before));
}
