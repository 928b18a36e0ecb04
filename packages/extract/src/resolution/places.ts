import type { Gazetteer, PlaceRecord, ReckonedPlace, Resolution, ScoredPlace } from '@harmattan/gazetteer';
import { FEATURE_HINTS, type EventPlace, type FeatureHint, type PlaceCandidate } from '@harmattan/types';
import type { Toponym } from '../document.js';
import { countryName } from '../packs/pack.js';
import type { DocumentContext } from './context.js';

/** A toponym with the place that it means. */
export type ResolvedToponym = {
  readonly toponym: Toponym;
  readonly sentence: number;
  readonly place: EventPlace;
  /** The place that contains this one, as the text says. */
  readonly within: ResolvedToponym | null;
};

const MAX_ALTERNATIVES = 4;
/** Farther than this nobody reckons a place from another. */
const MAX_OFFSET_KM = 2000;
/** Joint resolution compares names with each other: more than these in one text are left unresolved. */
const MAX_NAMES = 600;
const HINTS: ReadonlySet<string> = new Set(FEATURE_HINTS);

function hintOf(toponym: Toponym): FeatureHint | undefined {
  return toponym.hint !== null && HINTS.has(toponym.hint) ? (toponym.hint as FeatureHint) : undefined;
}

function candidatesOf(resolution: Resolution): PlaceCandidate[] {
  return resolution.candidates
    .filter((candidate) => candidate.place.id !== resolution.place?.id)
    .slice(0, MAX_ALTERNATIVES)
    .map(({ place, score, reasons }) => ({
      id: place.id,
      name: place.name,
      lat: place.lat,
      lon: place.lon,
      country: place.country,
      admin1: place.admin1,
      score,
      reason: reasons.join('; ') || 'lower score',
    }));
}

/** A distance that reporters give is rounded. */
const SLACK_KM = 25;
/** What lies in a commune, a ward or beside a town is not farther from it. */
const LOCAL_UNITS: ReadonlySet<string> = new Set(['commune', 'village', 'town']);
const LOCAL_KM = 100;
const UNITS: ReadonlySet<string> = new Set(['admin1', 'admin2', 'admin3', 'country', 'area']);

/** The place of a record, as events carry it. */
function placeOf(record: PlaceRecord, toponym: Toponym, resolution: Resolution): EventPlace {
  return {
    id: record.id,
    name: record.name,
    lat: record.lat,
    lon: record.lon,
    country: record.country,
    countries: record.countries,
    admin1: record.kind === 'admin1' ? record.name : record.admin1,
    admin2: record.kind === 'admin2' ? record.name : record.admin2,
    precision: record.precision,
    basis: 'stated',
    spans: [toponym.span],
    alternatives: candidatesOf(resolution),
    reason: null,
  };
}

function reckoned(place: ReckonedPlace, toponym: Toponym, name: string): EventPlace {
  return {
    id: null,
    name,
    lat: place.lat,
    lon: place.lon,
    country: place.country,
    countries: place.countries,
    admin1: place.admin1,
    admin2: place.admin2,
    precision: place.precision,
    basis: 'inferred',
    spans: [toponym.span],
    alternatives: [],
    reason: null,
  };
}

function unresolved(
  toponym: Toponym,
  reason: string,
  around: { country: string | null; admin1: string | null },
): EventPlace {
  return {
    id: null,
    name: toponym.name,
    lat: null,
    lon: null,
    country: around.country,
    countries: around.country === null ? [] : [around.country],
    admin1: around.admin1,
    admin2: null,
    precision: 'town',
    basis: 'stated',
    spans: [toponym.span],
    alternatives: [],
    reason,
  };
}

const isReckonedFrom = (within: ResolvedToponym): boolean =>
  within.toponym.offset?.distanceKm != null && within.place.lat !== null;

type Numbered = { readonly toponym: Toponym; readonly sentence: number; readonly list: readonly Toponym[] };

/** The country and first-level unit that the words around a toponym state. */
function stated(item: Numbered): { country: string | undefined; admin1: string | undefined } {
  let country: string | undefined;
  let admin1: string | undefined;
  let outer = item.toponym.within;
  for (let steps = 0; outer !== null && steps < 4; steps++) {
    const container = item.list[outer];
    if (container === undefined) break;
    if (container.countries.length === 1) country = container.countries[0];
    else if (container.hint === 'region' || (container.hint === null && admin1 === undefined)) admin1 = container.name;
    outer = container.within;
  }
  return { country, admin1 };
}

const COUNTRY_LEAD = 2;

/**
 * A text that names no country is about the one in which the units and known places that it names lie ("Borno", "Maiduguri"): the
 * local press need not say it.
 */
function withCountries(context: DocumentContext, resolveAlone: () => readonly Resolution[]): DocumentContext {
  if (context.countries.length > 0) return context;
  const weights = new Map<string, number>();
  for (const { place } of resolveAlone()) {
    if (place?.country == null || place.kind === 'country') continue;
    const isKnown = UNITS.has(place.kind) || (place.population ?? 0) >= KNOWN_POPULATION;
    if (isKnown) weights.set(place.country, (weights.get(place.country) ?? 0) + 1);
  }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const isClear = first !== undefined && first[1] >= COUNTRY_LEAD * (second?.[1] ?? 0);
  return isClear ? { ...context, countries: [first[0]], home: first[0] } : context;
}

/** The context of a text that names no country, with the country in which its places lie: the known ones, else all of them. */
export function contextByPlaces(options: {
  readonly toponyms: readonly Toponym[];
  readonly gazetteer: Gazetteer;
  readonly context: DocumentContext;
}): DocumentContext {
  const asked = options.toponyms
    .filter(({ name, countries, isAnaphoric }) => countries.length === 0 && !isAnaphoric && name !== name.toUpperCase())
    .slice(0, MAX_NAMES)
    .map((toponym) => ({ name: toponym.name, hint: hintOf(toponym) }));
  const resolutions = options.gazetteer.resolveAll(asked);
  const context = withCountries(options.context, () => resolutions);
  const all = new Set(resolutions.flatMap(({ place }) => place?.country ?? []));
  const [only] = all;
  return context.home !== null || only === undefined || all.size > 1
    ? context
    : { ...context, countries: [only], home: only };
}

/** Resolves all toponyms of a document jointly. `bySentence` holds the lists that `within` indexes into. */
export function resolvePlaces(options: {
  readonly bySentence: ReadonlyMap<number, readonly Toponym[]>;
  readonly gazetteer: Gazetteer;
  readonly context: DocumentContext;
}): ReadonlyMap<Toponym, ResolvedToponym> {
  const { bySentence, gazetteer } = options;
  const items: Numbered[] = [...bySentence].flatMap(([sentence, list]) =>
    list.map((toponym) => ({ toponym, sentence, list })),
  );
  const named = items.filter((item) => item.toponym.countries.length === 0 && !item.toponym.isAnaphoric);
  // The same name with the same words around it is the same question.
  const asked = named.map((item) => ({ name: item.toponym.name, hint: hintOf(item.toponym), ...stated(item) }));
  const keys = asked.map(
    (mention) => `${mention.name}|${mention.hint ?? ''}|${mention.country ?? ''}|${mention.admin1 ?? ''}`,
  );
  const firstOf = new Map<string, number>();
  for (const [at, key] of keys.entries()) if (!firstOf.has(key)) firstOf.set(key, at);
  const distinct = [...firstOf.values()].flatMap((at) => asked[at] ?? []).slice(0, MAX_NAMES);
  const context = withCountries(options.context, () => gazetteer.resolveAll(distinct));
  const resolutions = gazetteer.resolveAll(distinct, { countries: context.countries });
  const byKey = new Map([...firstOf.keys()].map((key, at) => [key, resolutions[at]]));
  const resolutionOf = new Map(named.map((item, at) => [item.toponym, byKey.get(keys[at] ?? '')]));
  const done = new Map<Toponym, ResolvedToponym>();
  const resolve = (item: Numbered): ResolvedToponym => {
    const known = done.get(item.toponym);
    if (known !== undefined) return known;
    const { toponym } = item;
    const outer = toponym.within === null ? undefined : item.list[toponym.within];
    const within = outer === undefined || outer === toponym ? null : resolve({ ...item, toponym: outer });
    const made: ResolvedToponym = { toponym, sentence: item.sentence, place: placeFor(item, within), within };
    done.set(toponym, made);
    return made;
  };
  const placeFor = (item: Numbered, within: ResolvedToponym | null): EventPlace => {
    const { toponym } = item;
    const around = { country: within?.place.country ?? context.home, admin1: within?.place.admin1 ?? null };
    if (toponym.relation === 'border') {
      // "Burkina Faso's east, near the border with Benin"
      const told = item.list.find(
        (other) =>
          other !== toponym && other.first < toponym.first && other.countries.length === 1 && other.relation === null,
      )?.countries[0];
      const near =
        within?.place.country ?? told ?? context.countries.find((code) => !toponym.countries.includes(code)) ?? null;
      return borderOf(toponym, gazetteer, near);
    }
    if (toponym.countries.length > 0) return countryPlace(toponym, gazetteer);
    const resolution = resolutionOf.get(toponym);
    const record = resolution?.place ?? null;
    if ((resolution === undefined || record === null) && within !== null && isReckonedFrom(within))
      return { ...within.place, name: toponym.name, spans: [toponym.span] };
    if (resolution === undefined || record === null)
      return unresolved(toponym, resolution?.reason ?? 'no gazetteer has it', around);
    if (within !== null && contradicts(record, within)) {
      const fitting = resolution.candidates.find(({ place }) => !contradicts(place, within));
      if (fitting !== undefined) return placeOf(fitting.place, toponym, resolution);
      // "X, 8 km from Y": where it lies is told, though no gazetteer has it there.
      if (isReckonedFrom(within)) return { ...within.place, name: toponym.name, spans: [toponym.span] };
      return unresolved(toponym, `no place of that name lies in ${within.place.name ?? 'the stated unit'}`, around);
    }
    // "the far north of the X region" is in the region; only points are reckoned from.
    const isPoint = toponym.offset?.distanceKm != null || !UNITS.has(record.kind);
    if (
      isPoint &&
      toponym.offset !== null &&
      (toponym.offset.distanceKm ?? 0) <= MAX_OFFSET_KM &&
      (toponym.offset.distanceKm !== null || toponym.offset.bearingDegrees !== null)
    ) {
      return reckoned(gazetteer.offset({ from: record, ...toponym.offset }), toponym, offsetName(toponym, record));
    }
    if (toponym.relation === 'between') {
      const ends = endsOf(resolution, toponym.others[0], gazetteer, context.countries);
      if (ends !== null)
        return reckoned(gazetteer.between(...ends), toponym, `between ${ends[0].name} and ${ends[1].name}`);
    }
    const found = placeOf(record, toponym, resolution);
    // "W National Park, in northern Benin": which of its countries an area means.
    const inner = within?.place.country ?? null;
    return found.country === null && inner !== null && found.countries.includes(inner)
      ? { ...found, country: inner }
      : found;
  };
  for (const item of items) resolve(item);
  for (const [toponym, made] of done) {
    const record = resolutionOf.get(toponym)?.place ?? null;
    if (record !== null && isStray(record, made, { context, others: done }))
      done.set(toponym, {
        ...made,
        place: unresolved(toponym, `its namesake lies in ${record.country ?? '?'}, of which the text says nothing`, {
          country: context.home,
          admin1: null,
        }),
      });
  }
  return done;
}

/** People of a place that everybody knows without its country being named. */
const KNOWN_POPULATION = 20_000;
/** GeoNames' codes of seats of administration begin so. */
const SEAT = 'PPLA';
/** A village across a border is nearer than this to what else the text names. */
const STRAY_KM = 300;

/** A small place in a country that the text does not name, far from all others of the text: more likely one that no gazetteer has. */
function isStray(
  record: PlaceRecord,
  { place, toponym, within }: ResolvedToponym,
  around: { readonly context: DocumentContext; readonly others: ReadonlyMap<Toponym, ResolvedToponym> },
): boolean {
  const { context, others } = around;
  const isSmall =
    record.kind === 'populated' &&
    (record.population ?? 0) < KNOWN_POPULATION &&
    record.featureCode?.startsWith(SEAT) !== true;
  // "North-central Nigeria" is no region of another country that is called so too.
  const isOtherwiseCalled =
    (record.kind === 'admin1' || record.kind === 'admin2') &&
    within === null &&
    record.name.toLowerCase() !== toponym.name.toLowerCase();
  if (isOtherwiseCalled && record.country !== null && context.home !== null)
    return !context.countries.includes(record.country);
  if (!isSmall || place.id !== record.id || within !== null || context.home === null) return false;
  if (record.country === null || context.countries.includes(record.country)) return false;
  const isSupported = [...others.values()].some(
    (other) => other.place.country === record.country && other.place.id !== null && other.place.id !== record.id,
  );
  if (isSupported) return false;
  const distances = [...others.values()].flatMap((other) => {
    const isAtHome = other.place.country === context.home && other.place.id !== null;
    const km = isAtHome && narrowness(other.place) > 1 ? distanceKm(other.place, place) : null;
    return km === null ? [] : [km];
  });
  return distances.length > 0 && Math.min(...distances) > STRAY_KM;
}

/** So many km between the ends of a way weigh as much as one point of a name's score. */
const KM_PER_POINT = 60;
const MAX_ENDS = 8;

/** The two ends of a way: namesakes are told apart by the other end, as nobody speaks of a road between towns far apart. */
function endsOf(
  resolution: Resolution,
  otherName: string | undefined,
  gazetteer: Gazetteer,
  countries: readonly string[],
): readonly [PlaceRecord, PlaceRecord] | null {
  const likeliest = resolution.place;
  if (likeliest === null || otherName === undefined) return null;
  const others = gazetteer.resolve(otherName, { countries });
  if (others.place === null) return null;
  const worthOf = (a: ScoredPlace, b: ScoredPlace): number =>
    a.score + b.score - distanceKm(a.place, b.place) / KM_PER_POINT;
  let best: { readonly ends: readonly [PlaceRecord, PlaceRecord]; readonly worth: number } | null = null;
  for (const first of resolution.candidates.slice(0, MAX_ENDS))
    for (const second of others.candidates.slice(0, MAX_ENDS)) {
      const worth = worthOf(first, second);
      if (first.place.id !== second.place.id && (best === null || worth > best.worth))
        best = { ends: [first.place, second.place], worth };
    }
  return best?.ends ?? [likeliest, others.place];
}

/** Whether the text puts the place into another country or first-level unit than the gazetteer does. */
function contradicts(record: PlaceRecord, within: ResolvedToponym): boolean {
  const outer = within.place;
  const km = distanceKm(record, outer);
  if (isReckonedFrom(within) && km !== null) {
    const { distanceKm: told, bearingDegrees } = within.toponym.offset ?? { distanceKm: 0, bearingDegrees: null };
    return km > SLACK_KM + (told ?? 0) * (bearingDegrees === null ? 1.6 : 1.2);
  }
  // "in X, on the road between Y and Z": a stretch between two towns is as local as they are.
  const isStretch = within.toponym.relation === 'between' && outer.id === null;
  if (isStretch && record.kind === 'populated' && km !== null && km > LOCAL_KM) return true;
  // "in Duji ward of the X area": of a ward that no gazetteer has, what it lies in counts.
  if (outer.id === null) return within.within !== null && contradicts(record, within.within);
  if (record.kind === 'populated' && LOCAL_UNITS.has(within.toponym.hint ?? '') && km !== null && km > LOCAL_KM)
    return true;
  if (outer.country !== null && record.country !== null && outer.country !== record.country) return true;
  const units = [record.admin1, record.formerAdmin1].filter((unit) => unit !== null);
  const region = outer.precision === 'admin1' ? outer.name : outer.admin1;
  const isElsewhere = region !== null && units.length > 0 && !units.includes(region) && record.kind === 'populated';
  return isElsewhere && (outer.precision === 'admin1' || km === null || km > LOCAL_KM);
}

function offsetName(toponym: Toponym, record: PlaceRecord): string {
  const { distanceKm, bearingDegrees } = toponym.offset ?? { distanceKm: null, bearingDegrees: null };
  const winds = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'];
  const wind = bearingDegrees === null ? null : (winds[Math.round(bearingDegrees / 45) % 8] ?? null);
  return [distanceKm === null ? null : `${distanceKm} km`, wind === null ? 'from' : `${wind} of`, record.name]
    .filter((part) => part !== null)
    .join(' ');
}

function countryPlace(toponym: Toponym, gazetteer: Gazetteer): EventPlace {
  const code = toponym.countries[0] ?? null;
  const resolution = gazetteer.resolve(toponym.name, { hint: 'country', ...(code === null ? {} : { country: code }) });
  if (resolution.place === null)
    return {
      ...unresolved(toponym, 'the gazetteer lacks the country', { country: code, admin1: null }),
      precision: 'country',
    };
  return {
    ...placeOf(resolution.place, toponym, resolution),
    country: code,
    precision: 'country',
    admin1: null,
    admin2: null,
    alternatives: [],
  };
}

function borderOf(toponym: Toponym, gazetteer: Gazetteer, home: string | null): EventPlace {
  const isShared = toponym.countries.length >= 2 && toponym.preposition !== 'with';
  const codes = isShared ? toponym.countries : [home ?? '', ...toponym.countries.filter((code) => code !== home)];
  const [a, b] = codes;
  if (a === undefined || b === undefined || a === '' || a === b) {
    return {
      ...unresolved(toponym, 'the border is that of one country only', { country: home, admin1: null }),
      precision: 'area',
    };
  }
  const area = gazetteer.borderArea([a, b]);
  return {
    ...reckoned(area, toponym, `border of ${countryName(a)} and ${countryName(b)}`),
    country: toponym.preposition === 'with' ? a : null,
    countries: [a, b],
    precision: 'area',
    admin1: null,
    admin2: null,
  };
}

const RANK: Readonly<Record<string, number>> = { site: 6, town: 5, admin2: 4, area: 3, admin1: 2, country: 1 };

/** How narrow a place is; wider ones give way. */
export function narrowness(place: EventPlace): number {
  return place.precision === null ? 0 : (RANK[place.precision] ?? 0);
}

const EARTH_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

type Point = { readonly lat: number; readonly lon: number };
type MaybePoint = { readonly lat: number | null; readonly lon: number | null };

/** Great-circle distance in km (haversine); null when a point is missing. */
export function distanceKm(a: Point, b: Point): number;
export function distanceKm(a: MaybePoint, b: MaybePoint): number | null;
export function distanceKm(a: MaybePoint, b: MaybePoint): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
