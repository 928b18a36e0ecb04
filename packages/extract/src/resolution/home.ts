import { isHomePart } from '../mentions/place/home.js';
import type { Gazetteer, PlaceRecord, Resolution } from '@harmattan/gazetteer';
import type { Toponym } from '../document.js';
import type { DocumentContext } from './context.js';
import { type NamedPlace, hintOf, statedAround } from './stated.js';

/** People of a place that everybody knows without its country being named. */
export const KNOWN_POPULATION = 20_000;
/** A namesake in another country that scores as near as this leaves open which is meant. */
const OPEN_LEAD = 0.5;
/** So many times as many names speak for one country as for any other. */
const COUNTRY_LEAD = 2;
/** Names that move a text from a country that it names to one that it does not. */
const MOVING_NAMES = 2;
/** More names than these tell nothing more. */
const MAX_NAMES = 100;

/** Whether a place is known enough to tell by its bare name which country a text is about. */
function isKnown(place: PlaceRecord): boolean {
  return ['admin1', 'admin2', 'admin3', 'area'].includes(place.kind) || (place.population ?? 0) >= KNOWN_POPULATION;
}

/** The country for which a name speaks: that of a known place without a known namesake elsewhere. */
function countryOf({ place, score, candidates }: Resolution): string | null {
  if (place?.country == null || place.kind === 'country' || !isKnown(place)) return null;
  const isOpen = candidates.some(
    (other) => other.place.country !== place.country && score - other.score < OPEN_LEAD && isKnown(other.place),
  );
  return isOpen ? null : place.country;
}

type Asked = { readonly toponym: Toponym; readonly list: readonly Toponym[] };

/** What the gazetteer makes of the names of a text, each asked once. */
function resolvedAlone(toponyms: readonly Asked[], gazetteer: Gazetteer): readonly Resolution[] {
  const asked = new Map<string, NamedPlace>();
  for (const { toponym, list } of toponyms) {
    const isAskable =
      toponym.countries.length === 0 && !toponym.isAnaphoric && !isHomePart(toponym) && asked.size < MAX_NAMES;
    if (isAskable && !asked.has(toponym.name))
      asked.set(toponym.name, { name: toponym.name, hint: hintOf(toponym), ...statedAround(toponym, list) });
  }
  return gazetteer.resolveAll([...asked.values()]);
}

/** A text that names no country, or only such in which none of its places lies, is about the one in which its known places lie. */
function movedBy(resolutions: readonly Resolution[], context: DocumentContext): DocumentContext {
  const weights = new Map<string, number>();
  for (const resolution of resolutions) {
    const country = countryOf(resolution);
    if (country !== null) weights.set(country, (weights.get(country) ?? 0) + 1);
  }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (first === undefined || first[1] < COUNTRY_LEAD * (second?.[1] ?? 0)) return context;
  const [country, names] = first;
  if (context.home === null) return { ...context, countries: [country], home: country };
  const isSupported = weights.has(context.home);
  if (isSupported || names < MOVING_NAMES) return context;
  return { ...context, countries: [country, ...context.countries.filter((code) => code !== country)], home: country };
}

/**
 * The countries of a document, once its places are read: the local press need not say which country "Borno" and "Maiduguri" are in,
 * and "two Malian traders" taken there move it nowhere.
 */
export function contextOfPlaces(options: {
  readonly bySentence: ReadonlyMap<number, readonly Toponym[]>;
  readonly gazetteer: Gazetteer;
  readonly context: DocumentContext;
}): DocumentContext {
  const toponyms = [...options.bySentence.values()].flatMap((list) => list.map((toponym) => ({ toponym, list })));
  const moved = movedBy(resolvedAlone(toponyms, options.gazetteer), options.context);
  const { origins = [] } = options.context;
  const countries = [...new Set([...moved.countries, ...origins])];
  return origins.length === 0 ? moved : { ...moved, countries, home: countries[0] ?? null };
}

/** The context of a text that names no country, with the country in which its places lie: the known ones, else all of them. */
export function contextByPlaces(options: {
  readonly toponyms: readonly Toponym[];
  readonly gazetteer: Gazetteer;
  readonly context: DocumentContext;
}): DocumentContext {
  const asked = options.toponyms.filter(({ name }) => name !== name.toUpperCase());
  const resolutions = resolvedAlone(
    asked.map((toponym) => ({ toponym, list: [] })),
    options.gazetteer,
  );
  const context = movedBy(resolutions, options.context);
  const all = new Set(resolutions.flatMap(({ place }) => place?.country ?? []));
  const [only] = all;
  return context.home !== null || only === undefined || all.size > 1
    ? context
    : { ...context, countries: [only], home: only };
}
