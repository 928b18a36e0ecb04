import type { EventPlace } from '@harmattan/types';
import type { Party, Toponym } from '../document.js';
import { DAY_MS, daysOf, parseDate } from '../resolution/dates.js';
import { type ResolvedActor, isOpposition, isState } from '../resolution/actors.js';
import { LOCAL, type WeighedPlace, distanceKm, narrowness } from '../resolution/places.js';
import { DATE_OF_PUBLICATION, type Draft } from './draft.js';

/** Two towns farther apart than this are two places. */
const SAME_PLACE_KM = 30;
const AREA_KM = 150;
/** What is told as near a town is no farther off. */
const NEAR_TOWN_KM = 50;
/** A town within this of an area's middle can lie in it. */
const NEAR_AREA_KM = 60;

/** `same`, `apart`, or `open` when one side says nothing or less exactly. */
export type Verdict = 'same' | 'apart' | 'open';

function isWithin(inner: string, outer: string): boolean {
  return inner.startsWith(outer.replace(/~$/, '')) && inner.length > outer.length;
}

/** Dates of unknown year part where their months or days do. */
function compareWithoutYear(a: string, b: string): Verdict {
  const first = parseDate(a.split('/')[0] ?? '');
  const second = parseDate(b.split('/')[0] ?? '');
  if (first?.month == null || second?.month == null) return 'open';
  if (first.month !== second.month) return 'apart';
  return first.day !== null && second.day !== null && first.day !== second.day && !a.includes('/') && !b.includes('/')
    ? 'apart'
    : 'open';
}

/** Whether two EDTF dates can be those of one incident. */
export function compareDates(a: string | null, b: string | null): Verdict {
  if (a === null || b === null) return 'open';
  if (a === b) return 'same';
  if (isWithin(a, b) || isWithin(b, a)) return 'open';
  const first = daysOf(a);
  const second = daysOf(b);
  if (first === null || second === null) return compareWithoutYear(a, b);
  return first[0] <= second[1] && second[0] <= first[1] ? 'open' : 'apart';
}

const ABOUT_MS = 3 * DAY_MS;
/** "taken three weeks ago ... seized on May 11": weeks are counted roughly, so that a day near them may be the same. */
export function isAboutThen(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a.endsWith('~') === b.endsWith('~')) return false;
  const [first, second] = [daysOf(a), daysOf(b)];
  return first !== null && second !== null && first[0] <= second[1] + ABOUT_MS && second[0] <= first[1] + ABOUT_MS;
}

/** Communes and departments are told by the points of their seats, but their villages lie in them. */
function unitOf(place: EventPlace): number {
  if (place.precision === 'admin2') return 2;
  return place.id?.startsWith('commune:') === true ? 1 : 0;
}

function liesIn(inner: EventPlace, outer: EventPlace): boolean {
  return (
    unitOf(outer) > unitOf(inner) &&
    inner.id !== null &&
    inner.admin2 !== null &&
    inner.admin2 === outer.admin2 &&
    inner.admin1 === outer.admin1
  );
}

/** "in the Mopti region", of a place in what was part of it when regions were larger. */
const isOfRegion = (inner: WeighedPlace, region: EventPlace): boolean =>
  inner.admin1 === region.name || (inner.formerAdmin1 !== undefined && inner.formerAdmin1 === region.name);

/** Whether two places can be that of one incident. */
export function comparePlaces(a: WeighedPlace | null, b: WeighedPlace | null): Verdict {
  if (a?.name == null || b?.name == null) return 'open';
  if (a.id !== null && a.id === b.id) return 'same';
  if (liesIn(a, b) || liesIn(b, a)) return 'open';
  const isNarrow = narrowness(a) >= LOCAL && narrowness(b) >= LOCAL;
  const km = distanceKm(a, b);
  if (
    a.country !== null &&
    b.country !== null &&
    a.country !== b.country &&
    (narrowness(a) >= 2 || narrowness(b) >= 2)
  ) {
    if (km === null || km > SAME_PLACE_KM) return 'apart';
  }
  if (isNarrow) {
    // "the village of X in the district": a village that no gazetteer has may lie in any.
    if (km === null && unitOf(a) !== unitOf(b)) return 'open';
    const isNear = a.isNear === true || b.isNear === true;
    if (km === null) return a.name.toLowerCase() === b.name.toLowerCase() ? 'same' : isNear ? 'open' : 'apart';
    return km <= 3 ? 'same' : km <= (isNear ? NEAR_TOWN_KM : SAME_PLACE_KM) ? 'open' : 'apart';
  }
  if (a.precision === 'admin1' && b.precision === 'admin1') return a.name === b.name ? 'same' : 'apart';
  const wide = narrowness(a) < narrowness(b) ? a : b;
  const narrow = wide === a ? b : a;
  // A stretch between two towns is a place of its own; a town far from it is another.
  if (isStretch(wide) && narrowness(narrow) >= LOCAL && km !== null && km > AREA_KM) return 'apart';
  if (
    wide.precision === 'admin1' &&
    narrow.admin1 !== null &&
    !isOfRegion(narrow, wide) &&
    (km === null || km > AREA_KM)
  )
    return 'apart';
  return 'open';
}

/** "between X and Y", "20 km from X": reckoned from towns of one country, so closer than the district that it lies in. */
const isStretch = (place: EventPlace): boolean =>
  place.precision === 'area' && place.id === null && place.lat !== null && place.countries.length < 2;
const STRETCH = 4.5;

/** Whether a town can be where something told as near another happened. */
function isBeside(place: WeighedPlace, kept: WeighedPlace): boolean {
  if (kept.isNear !== true || place.isNear === true || narrowness(place) <= LOCAL) return false;
  const km = distanceKm(place, kept);
  return km === null ? place.country === kept.country : km <= NEAR_TOWN_KM;
}

/** A name that no gazetteer has is that of the village near by only where it may be a village's. */
export const isNextDoor = (place: WeighedPlace, { hint }: Pick<Toponym, 'hint'>, kept: WeighedPlace): boolean =>
  (place.lat !== null || hint === null || hint === 'village' || hint === 'town') && isBeside(place, kept);

/** Whether a place told later says the same more exactly: a town in the region told before, not a town elsewhere. */
function isCloser(place: WeighedPlace, kept: WeighedPlace): boolean {
  const closeness = (of: EventPlace): number => (isStretch(of) ? STRETCH : narrowness(of));
  // "in northern Mali" says more than "in Mali".
  if (place.precision === 'country' && place.country === kept.country && place.part !== undefined)
    return kept.part === undefined && kept.precision === 'country';
  if (closeness(place) <= closeness(kept)) return false;
  const km = distanceKm(place, kept);
  if (kept.precision === 'country' || kept.lat === null) return true;
  // A town beside a border, or in a stretch over several countries ("the Sahel"), that was told before.
  if (kept.countries.length > 1 && kept.precision === 'area')
    return place.country !== null && kept.countries.includes(place.country);
  // "in Chad's Lake region, which is close to the Nigerian border": a border is longer than a region.
  const isUnit = kept.precision === 'admin1' || kept.precision === 'admin2';
  if (isUnit && place.id === null && place.precision === 'area' && kept.country !== null)
    if (place.countries.length > 1 && place.countries.includes(kept.country)) return false;
  if (isUnit) return isOfRegion(place, kept) || place.admin2 === kept.name || km === null || km <= AREA_KM;
  // A village that no gazetteer has, told with the area that it lies in.
  if (place.lat === null) return place.country === null || kept.countries.includes(place.country);
  return km !== null && km <= (kept.id === null ? NEAR_AREA_KM : 2 * AREA_KM);
}

/** The narrowest place of a draft; null when it has none. */
export function mainPlace(draft: Draft): WeighedPlace | null {
  const known = placeOf.get(draft);
  if (known !== undefined) return known;
  const made = narrowest(draft);
  placeOf.set(draft, made);
  return made;
}

/** "In the same region, six died in an ambush at X": of two deeds in a sentence, the place told before parts none from the place that the sentence names. */
export function comparePlacesTold(a: Draft, b: Draft): Verdict {
  if (isHeldBy(a, b) || isHeldBy(b, a)) return 'open';
  const told = (draft: Draft, other: Draft): WeighedPlace | null =>
    draft.places.length === 0 && other.places.length > 0 ? null : mainPlace(draft);
  return comparePlaces(told(a, b), told(b, a));
}

/** "invaded X in the Y area, where they killed": the words say that one lies in the other, whatever the gazetteer says. */
const isHeldBy = ({ places }: Draft, outer: Draft): boolean =>
  places.some(({ within }) => within !== null && within.place.precision !== 'town' && outer.places.includes(within));

/** Every draft is compared with all that come after it. */
const placeOf = new WeakMap<Draft, WeighedPlace | null>();
const dateOf = new WeakMap<Draft, Draft['dates'][number] | null>();

function narrowest(draft: Draft): WeighedPlace | null {
  if (draft.chosenPlace !== null) return draft.chosenPlace.place;
  if (draft.places.length === 0) return draft.inheritedPlace;
  const containers = new Set(draft.places.flatMap((p) => (p.within === null ? [] : [p.within])));
  const own = draft.places.filter((p) => !containers.has(p));
  const best = own.reduce<WeighedPlace | null>(
    (kept, { place, toponym }) =>
      kept === null || isNextDoor(place, toponym, kept) || isCloser(place, kept) ? place : kept,
    null,
  );
  return best ?? draft.inheritedPlace;
}

/** The most exact date of a draft; null when it has none. */
export function mainDate(draft: Draft): Draft['dates'][number] | null {
  const known = dateOf.get(draft);
  if (known !== undefined) return known;
  const made = mostExact(draft);
  dateOf.set(draft, made);
  return made;
}

function mostExact(draft: Draft): Draft['dates'][number] | null {
  return draft.dates.reduce<Draft['dates'][number] | null>((kept, date) => {
    if (date.edtf === null) return kept;
    if (kept === null) return date;
    const gain = exactnessOf(date) - exactnessOf(kept);
    // "less than a week earlier, on May 14": a day of the calendar tells more than a distance.
    const isFirmer = gain === 0 && kept.mention?.anchor != null && date.mention?.anchor == null;
    return gain > 0 || isFirmer ? date : kept;
  }, null);
}

/** Whether the only day that a draft has is that of a statement. */
export function isDatedByStatement(draft: Draft): boolean {
  return draft.dates.length > 0 && draft.dates.every((date) => date.isOfStatement === true);
}

const WEEKEND = '/weekend';

/** "at the weekend" is two days of which one is meant, where a night is one that has two. */
function exactnessOf({ edtf, mention }: Draft['dates'][number]): number {
  const isWeekend = mention?.rules.some((rule) => rule.endsWith(WEEKEND)) === true;
  return edtf === null ? 0 : Math.min(exactness(edtf), isWeekend ? 9 : Infinity);
}

/** More exact dates rank higher: a day or a night over a longer stretch of days over a month over a year. */
function exactness(edtf: string): number {
  // "a fortnight ago, on 3 May": about a day tells less than the day.
  if (!edtf.includes('/')) return edtf.replace('~', '').length - (edtf.endsWith('~') ? 0.5 : 0);
  if (edtf.length <= 15) return 5;
  const days = daysOf(edtf);
  return days !== null && days[1] - days[0] <= DAY_MS ? 10 : 9;
}

/** Guards, gendarmes and soldiers of one country are one side: news calls them all soldiers. */
const sideOf = (actor: ResolvedActor): string =>
  actor.kind === 'state-forces' && actor.country !== null ? `state-forces ${actor.country}` : actor.name;

const named = (actors: readonly ResolvedActor[]): readonly string[] => actors.filter((a) => a.isSpecific).map(sideOf);

/** Whether both name who did it (or who suffered) and no name is shared. */
export function haveOtherActors(a: readonly ResolvedActor[], b: readonly ResolvedActor[]): boolean {
  const first = named(a);
  const second = named(b);
  return first.length > 0 && second.length > 0 && !first.some((name) => second.includes(name));
}

/** Whether both name one and the same actor. */
export function shareActors(a: readonly ResolvedActor[], b: readonly ResolvedActor[]): boolean {
  const second = named(b);
  return named(a).some((name) => second.includes(name));
}

/** Whether an army did the one and its enemies the other. */
export function haveOppositeInitiators(a: Draft, b: Draft): boolean {
  const side = (draft: Draft): 'state' | 'opposition' | null =>
    draft.initiators.some((x) => isState(x.kind))
      ? 'state'
      : draft.initiators.some((x) => isOpposition(x.kind))
        ? 'opposition'
        : null;
  const first = side(a);
  const second = side(b);
  return first !== null && second !== null && first !== second;
}

const FAMILY: Readonly<Record<string, string>> = {
  abduct: 'abduct',
  free: 'free',
  arrest: 'arrest',
  capture: 'arrest',
  agree: 'agree',
  protest: 'protest',
  disperse: 'protest',
  riot: 'protest',
  surrender: 'surrender',
  withdraw: 'withdraw',
  defuse: 'defuse',
  arms: 'arms',
  establish: 'establish',
  displace: 'any',
  missing: 'any',
  loot: 'loot',
  burn: 'loot',
  incident: 'any',
};

/** The families of acts that a draft is made of; violence of all kinds is one family. */
export function familiesOf(draft: Draft): ReadonlySet<string> {
  const families = new Set(draft.acts.map((act) => FAMILY[act.trigger.act] ?? 'violence'));
  if (families.size > 1) families.delete('any');
  return families;
}

const JOINABLE: readonly (readonly [string, string])[] = [
  ['violence', 'abduct'],
  ['violence', 'loot'],
  ['abduct', 'loot'],
  ['violence', 'protest'],
  ['violence', 'withdraw'],
  ['violence', 'arrest'],
  // "killed three and recovered two rifles": what was found on those who fell or were taken
  ['violence', 'arms'],
  ['arrest', 'arms'],
  ['loot', 'arms'],
  ['defuse', 'arms'],
  // "seized the guard and made off with him"
  ['abduct', 'arrest'],
];

/** Kinds that belong to one incident where they are told together. */
const JOINABLE_NEARBY: readonly (readonly [string, string])[] = [
  // "dispersed the march and arrested twenty"
  ['protest', 'arrest'],
  // "erected barricades and burned cars"
  ['protest', 'loot'],
];

const isMarchOnly = (families: ReadonlySet<string>): boolean => families.size === 1 && families.has('protest');
/** "protested after bandits raided X": who raids is none of those who march against it. */
const isByGunmen = (draft: Draft): boolean =>
  draft.initiators.some(({ kind }) => GUNMEN.has(kind)) &&
  !draft.acts.some(({ targets }) => targets.some((f) => f.kind === 'party' && mayMarch(f.party)));
/** "opened fire on them", "on the crowd": those who march, where a march is told. */
const mayMarch = ({ kind, isPronoun, isDefinite }: Party): boolean =>
  kind === 'protesters' || isPronoun || (kind === 'people' && isDefinite);
const GUNMEN: ReadonlySet<string> = new Set(['rebel-group', 'political-militia', 'unidentified']);

/** Whether acts of these kinds can belong to one incident. `isNearby`: told in one sentence or in the next one. */
export function areJoinable(a: Draft, b: Draft, isNearby = false): boolean {
  const pairs = isNearby ? [...JOINABLE, ...JOINABLE_NEARBY] : JOINABLE;
  const first = familiesOf(a);
  const second = familiesOf(b);
  if ((isMarchOnly(first) && isByGunmen(b)) || (isMarchOnly(second) && isByGunmen(a))) return false;
  for (const x of first) {
    for (const y of second) {
      if (x === y || x === 'any' || y === 'any') return true;
      if (pairs.some(([p, q]) => (p === x && q === y) || (p === y && q === x))) return true;
    }
  }
  return false;
}

/** Whether a draft only sums up incidents that are told one by one elsewhere in the text. */
export function isSummedUp(draft: Draft, all: readonly Draft[]): boolean {
  if (countsSeveral(draft, all)) return true;
  // "another 20 were killed in separate attacks": further ones.
  if (!draft.isSummary || draft.isAnother) return false;
  // The day of publication, taken for want of another, is no day on which all of them happened.
  const date = draft.notes.includes(DATE_OF_PUBLICATION) ? null : (mainDate(draft)?.edtf ?? null);
  const place = mainPlace(draft);
  return all.some(
    (other) =>
      !other.isSummary &&
      !haveOppositeInitiators(draft, other) &&
      compareDates(date, mainDate(other)?.edtf ?? null) !== 'apart' &&
      comparePlaces(place, mainPlace(other)) !== 'apart',
  );
}

/** Fewer dead than this are a sum by chance. */
const FEWEST = 7;
/** A lead counts together no more raids than these. */
const MOST_PARTS = 8;

/** The counts of dead of a draft that are no parts of others. */
const countsOf = ({ tolls }: Draft): readonly number[] =>
  tolls.flatMap(({ outcome, isPart, isOutdated, bounds }) =>
    outcome === 'killed' && !isPart && !isOutdated && bounds.min !== null ? [bounds.min] : [],
  );
const deadOf = (draft: Draft): number => Math.max(0, ...countsOf(draft));

/** "Explosions left 10 dead ... Seven died at X on Tuesday. Three had been killed at Y on Monday": the lead tells them together. */
function countsSeveral(draft: Draft, all: readonly Draft[]): boolean {
  // What names its own town was one raid, unless its words count several.
  if (!draft.isSummary && draft.places.some(({ place }) => place.precision === 'town')) return false;
  const day = draft.hasOwnDate ? (mainDate(draft)?.edtf ?? null) : null;
  const later = all.filter(
    (other) =>
      other !== draft &&
      (other.sentences[0] ?? 0) > (draft.sentences[0] ?? 0) &&
      !other.isSummary &&
      !other.isBackground &&
      compareDates(day, mainDate(other)?.edtf ?? null) !== 'apart',
  );
  return countsOf(draft).some((dead) => {
    if (dead < FEWEST) return false;
    const parts = later.map(deadOf).filter((n) => n > 0 && n < dead);
    return sumUpTo(dead, parts.slice(0, MOST_PARTS), 0);
  });
}

/** Whether two or more of the figures make the sum. */
function sumUpTo(sum: number, figures: readonly number[], taken: number): boolean {
  if (sum === 0) return taken > 1;
  const [first, ...rest] = figures;
  if (first === undefined || sum < 0) return false;
  return sumUpTo(sum - first, rest, taken + 1) || sumUpTo(sum, rest, taken);
}
