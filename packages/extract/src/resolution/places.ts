import type { Gazetteer, PlaceRecord, Resolution, ScoredPlace } from '@harmattan/gazetteer';
import type { EventPlace, PlaceCandidate } from '@harmattan/types';
import type { Toponym } from '../document.js';
import { isWindName } from '../mentions/place/draft.js';
import { isHomePart } from '../mentions/place/home.js';
import { countryName } from '../packs/pack.js';
import { areNeighbours, borderOf } from './borders.js';
import type { DocumentContext } from './context.js';
import { reckoned, unresolved } from './eventPlace.js';
import { type ResolvedToponym, type WeighedPlace, distanceKm } from './space.js';
import { hintOf, statedAround } from './stated.js';
import { meantOf, isStray } from './strays.js';
import { NO_CANDIDATES, type Numbered, SETTLEMENTS, unitCalledSo, unitOfHome, unitsTold } from './units.js';

export { LOCAL, type ResolvedToponym, type WeighedPlace, distanceKm, narrowness } from './space.js';

const MAX_ALTERNATIVES = 4;
/** GeoNames' code of a country's capital. */
const CAPITAL = 'PPLC';
/** Farther than this nobody reckons a place from another. */
const MAX_OFFSET_KM = 2000;
/** Joint resolution compares names with each other: more than these in one text are left unresolved. */
const MAX_NAMES = 600;

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

/** "the department of X": a unit of which the gazetteer has only the town that is called so; a district in a town is none. */
function toldPrecision(
  record: PlaceRecord,
  { hint }: Toponym,
  within: ResolvedToponym | null,
): EventPlace['precision'] {
  const isUnit = hint === 'district' && record.kind === 'populated' && within?.place.precision !== 'town';
  return isUnit ? 'admin2' : record.precision;
}

/** A place that the gazetteer spells otherwise keeps the spelling of the text: its id tells which record is meant. */
function spelt(record: PlaceRecord, toponym: Toponym, { candidates }: Resolution): string {
  const isOtherSpelling = candidates.some(({ place, distance }) => place.id === record.id && distance > 0);
  return isOtherSpelling ? toponym.name : record.name;
}

/** The place of a record, as events carry it. */
function placeOf(record: PlaceRecord, toponym: Toponym, resolution: Resolution): WeighedPlace {
  return {
    ...(record.formerAdmin1 === null ? {} : { formerAdmin1: record.formerAdmin1 }),
    id: record.id,
    name: spelt(record, toponym, resolution),
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

/** "5 km to the west of X", a town on the border: the point lies in the country of X where the text is about that one. */
function inCountryOf(record: PlaceRecord, point: EventPlace, home: string | null): EventPlace {
  if (point.country === record.country || record.country !== home) return point;
  return {
    ...point,
    country: record.country,
    countries: record.countries,
    admin1: record.admin1,
    admin2: record.admin2,
  };
}

/** A way along a border: where both of its ends lie it lies as well, though the straight line crosses over. */
function betweenEnds([from, to]: readonly [PlaceRecord, PlaceRecord], middle: EventPlace): EventPlace {
  if (from.country === null || from.country !== to.country || from.country === middle.country) return middle;
  const isOneUnit = from.admin1 === to.admin1;
  return {
    ...middle,
    country: from.country,
    countries: from.countries,
    admin1: isOneUnit ? from.admin1 : null,
    admin2: null,
  };
}

const isReckonedFrom = (within: ResolvedToponym): boolean =>
  within.toponym.offset?.distanceKm != null && within.toponym.relation !== 'border' && within.place.lat !== null;

/** Resolves all toponyms of a document jointly. `bySentence` holds the lists that `within` indexes into. */
export function resolvePlaces(options: {
  readonly bySentence: ReadonlyMap<number, readonly Toponym[]>;
  readonly gazetteer: Gazetteer;
  readonly context: DocumentContext;
}): ReadonlyMap<Toponym, ResolvedToponym> {
  const { bySentence, gazetteer, context } = options;
  const items: Numbered[] = [...bySentence].flatMap(([sentence, list]) =>
    list.map((toponym) => ({ toponym, sentence, list })),
  );
  const named = items.filter(
    ({ toponym }) => toponym.countries.length === 0 && !toponym.isAnaphoric && !isHomePart(toponym),
  );
  // The same name with the same words around it is the same question.
  // What is said once of a name holds for the text: "X in Borno ... the attack on X".
  const saidOf = new Map<string, Numbered>();
  for (const item of named) {
    const isSaid = statedAround(item.toponym, item.list).admin1 !== undefined;
    if (isSaid && !saidOf.has(item.toponym.name)) saidOf.set(item.toponym.name, item);
  }
  const tellerOf = (item: Numbered): Numbered =>
    item.toponym.within === null ? (saidOf.get(item.toponym.name) ?? item) : item;
  const asked = named.map((item) => {
    const teller = tellerOf(item);
    return { name: item.toponym.name, hint: hintOf(item.toponym), ...statedAround(teller.toponym, teller.list) };
  });
  const keys = asked.map(
    (mention) => `${mention.name}|${mention.hint ?? ''}|${mention.country ?? ''}|${mention.admin1 ?? ''}`,
  );
  const firstOf = new Map<string, number>();
  for (const [at, key] of keys.entries()) if (!firstOf.has(key)) firstOf.set(key, at);
  const distinct = [...firstOf.values()].flatMap((at) => asked[at] ?? []).slice(0, MAX_NAMES);
  const resolutions = gazetteer.resolveAll(distinct, { countries: context.countries });
  const byKey = new Map([...firstOf.keys()].map((key, at) => [key, resolutions[at]]));
  const resolutionOf = new Map(named.map((item, at) => [item.toponym, byKey.get(keys[at] ?? '')]));
  const units = unitsTold(items, (toponym) => resolutionOf.get(toponym)?.place ?? null);
  const done = new Map<Toponym, ResolvedToponym>();
  const open = new Set<Toponym>();
  const resolve = (item: Numbered): ResolvedToponym => {
    const known = done.get(item.toponym);
    if (known !== undefined) return known;
    const { toponym } = item;
    const teller = tellerOf(item);
    const outer = teller.toponym.within === null ? undefined : teller.list[teller.toponym.within];
    // "Z, the capital of Y ... Y, north of Z": two that lie in each other by what is told of them apart.
    const isCircle = outer === undefined || outer === toponym || open.has(outer);
    open.add(toponym);
    const within = isCircle ? null : resolve({ ...teller, toponym: outer });
    open.delete(toponym);
    const isCapital = resolutionOf.get(toponym)?.place?.featureCode === CAPITAL;
    const made: ResolvedToponym = {
      toponym,
      sentence: item.sentence,
      place: placeFor(item, within),
      within,
      isCapital,
    };
    done.set(toponym, made);
    return made;
  };
  const placeFor = (item: Numbered, within: ResolvedToponym | null): WeighedPlace => {
    const place = placeOfName(item, within);
    if (isWindName(item.toponym) && !UNITS.has(place.precision ?? '')) return windPlace(item.toponym, place);
    return item.toponym.isNear && place.precision === 'town' ? { ...place, isNear: true } : place;
  };
  // "in the North", "dans le Centre", of a text about Mali: a unit's name, else a part of the country.
  const windPlace = (toponym: Toponym, place: WeighedPlace): WeighedPlace => {
    if (context.home === null) return { ...place, id: null, name: null, precision: null };
    const country = countryName(context.home);
    const part = { name: `${toponym.name} ${country}`, wind: toponym.name, span: toponym.span };
    return countryPlace({ ...toponym, name: country, countries: [context.home], part }, gazetteer);
  };
  // "Diffa, Niger": the country in which a place of that name lies.
  const holdsPlace = ({ toponym, list }: Numbered): boolean =>
    list.some(
      (inner) =>
        inner.within !== null &&
        list[inner.within] === toponym &&
        toponym.countries.includes(resolutionOf.get(inner)?.place?.country ?? ''),
    );
  const placeOfName = (item: Numbered, within: ResolvedToponym | null): WeighedPlace => {
    const { toponym } = item;
    const around = { country: within?.place.country ?? context.home, admin1: within?.place.admin1 ?? null };
    if (toponym.relation === 'border') {
      // "Burkina Faso's east, near the border with Benin"
      const told = item.list.find(
        (other) =>
          other !== toponym && other.first < toponym.first && other.countries.length === 1 && other.relation === null,
      )?.countries[0];
      const near =
        within?.place.country ??
        told ??
        context.countries.find((code) =>
          toponym.countries.every((other) => code !== other && areNeighbours(code, other, gazetteer)),
        ) ??
        null;
      return borderOf(toponym, gazetteer, near);
    }
    if (isHomePart(toponym)) {
      const country = toponym.countries[0] ?? context.home;
      return country === null
        ? unresolved(toponym, 'no country is named', around)
        : countryPlace(homePart(toponym, country), gazetteer);
    }
    const namesake =
      toponym.countries.length > 0
        ? unitOfHome(toponym, gazetteer, { home: holdsPlace(item) ? null : context.home, named: units.named })
        : null;
    if (namesake !== null) return placeOf(namesake, toponym, NO_CANDIDATES);
    if (toponym.countries.length > 0) return countryPlace(toponym, gazetteer);
    const resolution = resolutionOf.get(toponym);
    const isBare =
      within === null &&
      (toponym.hint === null || SETTLEMENTS.has(toponym.hint)) &&
      toponym.offset === null &&
      toponym.relation === null;
    const unit = isBare
      ? unitCalledSo(resolution, item, { holding: units.holding, countries: context.countries })
      : null;
    const record = unit ?? (resolution === undefined ? null : meantOf(resolution, within));
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
      return inCountryOf(
        record,
        reckoned(gazetteer.offset({ from: record, ...toponym.offset }), toponym, offsetName(toponym, record)),
        context.home,
      );
    }
    if (toponym.relation === 'between') {
      const ends = endsOf(resolution, toponym.others[0], gazetteer, context.countries);
      if (ends !== null)
        return {
          ...betweenEnds(
            ends,
            reckoned(gazetteer.between(...ends), toponym, `between ${ends[0].name} and ${ends[1].name}`),
          ),
          toldFirst: { lat: ends[0].lat, lon: ends[0].lon },
        };
    }
    const found = { ...placeOf(record, toponym, resolution), precision: toldPrecision(record, toponym, within) };
    // "W National Park, in northern Benin": which of its countries an area means.
    const inner = within?.place.country ?? null;
    return found.country === null && inner !== null && found.countries.includes(inner)
      ? { ...found, country: inner }
      : found;
  };
  for (const item of items) resolve(item);
  const home =
    context.home === null
      ? null
      : gazetteer.resolve(countryName(context.home), { hint: 'country', country: context.home }).place;
  for (const [toponym, made] of done) {
    const { place: record = null, score = 0, candidates = [] } = resolutionOf.get(toponym) ?? {};
    const isLike = candidates.some(({ place, distance }) => place.id === record?.id && distance > 0);
    if (record !== null && isStray({ record, score, isLike }, made, { context, others: done, home }))
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
  if (isElsewhere && (outer.precision === 'admin1' || km === null || km > LOCAL_KM)) return true;
  // "X in Y district of Z State": near Y is not in Z.
  return within.within?.place.precision === 'admin1' && contradicts(record, within.within);
}

/** "in the north of the country", of a text about Mali: "northern Mali". */
function homePart(toponym: Toponym, code: string): Toponym {
  const bearing = toponym.offset?.bearingDegrees ?? null;
  const wind = bearing === null ? null : windOf(bearing);
  const name = countryName(code);
  // Without a bearing it is the middle of the country.
  const part = wind === null ? `central ${name}` : `${wind}ern ${name}`;
  return {
    ...toponym,
    name,
    countries: [code],
    part: toponym.part === null ? null : { ...toponym.part, name: part },
  };
}

function offsetName(toponym: Toponym, record: PlaceRecord): string {
  const { distanceKm, bearingDegrees } = toponym.offset ?? { distanceKm: null, bearingDegrees: null };
  const wind = bearingDegrees === null ? null : windOf(bearingDegrees);
  return [distanceKm === null ? null : `${distanceKm} km`, wind === null ? 'from' : `${wind} of`, record.name]
    .filter((part) => part !== null)
    .join(' ');
}

const WINDS = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'];
const windOf = (degrees: number): string | null => WINDS[Math.round(degrees / 45) % 8] ?? null;

/** "northern Mali", "dans le nord du pays": a part of a country is an area; it has a point only where the gazetteer knows it. */
function partPlace({ name, wind, span }: NonNullable<Toponym['part']>, code: string, gazetteer: Gazetteer): EventPlace {
  const called = (words: string, precision: EventPlace['precision']): PlaceRecord | null =>
    gazetteer.lookup(words).find((place) => place.precision === precision && place.countries.includes(code)) ?? null;
  // "the far north of Cameroon", "le centre-nord du Burkina": winds of two words that a region is called by.
  const unit = /[\s-]/.test(wind) ? called(wind, 'admin1') : null;
  const record = unit ?? called(name, 'area');
  const part: EventPlace = {
    id: record?.id ?? null,
    name,
    lat: record?.lat ?? null,
    lon: record?.lon ?? null,
    country: code,
    countries: [code],
    admin1: null,
    admin2: null,
    precision: 'area',
    basis: 'stated',
    spans: [span],
    alternatives: [],
    reason: record === null ? `a part of ${countryName(code)} without bounds of its own` : null,
  };
  return unit === null ? part : { ...part, name: unit.name, admin1: unit.name, precision: 'admin1' };
}

function countryPlace(toponym: Toponym, gazetteer: Gazetteer): WeighedPlace {
  const code = toponym.countries[0] ?? null;
  const resolution = gazetteer.resolve(toponym.name, { hint: 'country', ...(code === null ? {} : { country: code }) });
  if (resolution.place === null)
    return {
      ...unresolved(toponym, 'the gazetteer lacks the country', { country: code, admin1: null }),
      precision: 'country',
    };
  const country: EventPlace = {
    ...placeOf(resolution.place, toponym, resolution),
    country: code,
    precision: 'country',
    admin1: null,
    admin2: null,
    alternatives: [],
  };
  return toponym.part === null || code === null
    ? country
    : { ...country, part: partPlace(toponym.part, code, gazetteer) };
}
