import type { FeatureHint, PlacePrecision } from '@harmattan/types';

export type { FeatureHint };

/** What a gazetteer record is. `natural`: lakes, hills, forests, wadis, wells; `area`: an area that news names and no unit covers. */
export type PlaceKind = 'populated' | 'admin1' | 'admin2' | 'admin3' | 'country' | 'area' | 'natural' | 'site';

/** A gazetteer record. */
export type PlaceRecord = {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** GeoNames feature code ("PPLA2"), or null. */
  readonly featureCode: string | null;
  /** WGS 84 decimal degrees. */
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2; null for an area in several countries. */
  readonly country: string | null;
  /** All countries that the place lies in. */
  readonly countries: readonly string[];
  /** Today's first-level unit by name; null when unknown or the record is a country. */
  readonly admin1: string | null;
  /** Today's second-level unit by name. */
  readonly admin2: string | null;
  /** The first-level unit of before today's model where it differs ("Gao" for Ménaka's places); null otherwise. */
  readonly formerAdmin1: string | null;
  /** Inhabitants; null when not known. */
  readonly population: number | null;
  /** Rough radius of an area or unit in km; null for points. */
  readonly radiusKm: number | null;
  readonly precision: PlacePrecision;
};

/** What is known around a name. Every key may be left out. */
export type ResolveContext = {
  /** ISO codes; a stated country beats everything else. */
  readonly country?: string | undefined;
  readonly admin1?: string | undefined;
  readonly admin2?: string | undefined;
  /** ISO codes that the document is about, most likely first (actors' countries, countries named). */
  readonly countries?: readonly string[] | undefined;
  /** Names of other places in the document; unambiguous ones pull towards themselves. */
  readonly otherPlaces?: readonly string[] | undefined;
  /** Centre of attention. */
  readonly near?: { readonly lat: number; readonly lon: number } | undefined;
  readonly hint?: FeatureHint | undefined;
};

export type ScoredPlace = {
  readonly place: PlaceRecord;
  /** Higher is better; comparable within one resolution only. */
  readonly score: number;
  readonly reasons: readonly string[];
  /** Letters by which the spelling that was asked for differs from the place's name; 0 where it bears it. */
  readonly distance: number;
};

/** The answer of `resolve`: the best place with what lost, or none with the reason. */
export type Resolution = {
  readonly place: PlaceRecord | null;
  readonly score: number;
  readonly candidates: readonly ScoredPlace[];
  /** Why no place was taken; null when one was. */
  readonly reason: string | null;
};

export type ToponymMention = { readonly name: string } & Omit<ResolveContext, 'otherPlaces' | 'countries' | 'near'>;

/** The eight winds and their halves, in degrees clockwise from north. */
export type OffsetQuery = {
  readonly from: PlaceRecord;
  /** Null when the text gives no distance ("north of X"). */
  readonly distanceKm: number | null;
  /** Degrees clockwise from north; null when the text gives no direction ("30 km from X"). */
  readonly bearingDegrees: number | null;
};

/** A point or area reckoned from known places, with an honest precision and radius of uncertainty. */
export type ReckonedPlace = {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number;
  readonly precision: PlacePrecision;
  readonly country: string | null;
  readonly countries: readonly string[];
  readonly admin1: string | null;
  readonly admin2: string | null;
};

/** Names to places. Odd names never throw: they have no places. */
export type Gazetteer = {
  /** All places of that name, exact after folding; best known first. Empty when none. */
  readonly lookup: (name: string) => readonly PlaceRecord[];
  /** Places whose name is near in sound and spelling, best first; empty when none is within reach, and for other scripts. */
  readonly search: (name: string, options?: SearchOptions) => readonly SearchResult[];
  /** Whether any place has that name after folding: the cheapest question. */
  readonly has: (name: string) => boolean;
  readonly resolve: (name: string, context?: ResolveContext) => Resolution;
  /** Resolves a document's mentions jointly; one resolution per mention, in order. */
  readonly resolveAll: (mentions: readonly ToponymMention[], context?: ResolveContext) => readonly Resolution[];
  /** The places nearest to a point, nearest first; empty when none is within `maxKm`. @throws GazetteerError G010, G011 */
  readonly nearest: (point: Point, options?: NearbyOptions) => readonly NearbyPlace[];
  /** Places within `radiusKm` of a point, nearest first. @throws GazetteerError G010, G011 */
  readonly within: (circle: Point & { readonly radiusKm: number }, options?: NearbyOptions) => readonly NearbyPlace[];
  /** Places in a box of degrees, best known first. @throws GazetteerError G010, G011 */
  readonly inBox: (
    box: { readonly west: number; readonly south: number; readonly east: number; readonly north: number },
    options?: NearbyOptions,
  ) => readonly PlaceRecord[];
  /** Country, admin1 and admin2 at a point, and how each was told. @throws GazetteerError G010 */
  readonly containing: (point: Point) => Containment;
  readonly offset: (query: OffsetQuery) => ReckonedPlace;
  readonly between: (a: PlaceRecord, b: PlaceRecord) => ReckonedPlace;
  /** The stretch along the border of two countries (ISO codes), near a place when given. */
  readonly borderArea: (
    countries: readonly [string, string],
    near?: { readonly lat: number; readonly lon: number },
  ) => ReckonedPlace;
  /** The credits that the licences of the data ask for, one index after the other. */
  readonly attribution: string;
};

/** A place found by tolerant search. */
export type SearchResult = {
  readonly place: PlaceRecord;
  /** 0 when exact after folding; 1 is about one letter changed in sound. */
  readonly distance: number;
};

/** How tolerant a search is. */
export type SearchOptions = {
  /** 0..4; 1 is about one letter changed in sound, vowels and near consonants count about half. Default by length: 0.5 to 1.6. */
  readonly maxDistance?: number | undefined;
  /** Places at most, 1..1000; default 10. */
  readonly limit?: number | undefined;
  /** ISO code: only places in that country. */
  readonly country?: string | undefined;
};

/** WGS 84 decimal degrees. */
export type Point = { readonly lat: number; readonly lon: number };

/** What a search in space returns: a place with its great-circle distance. */
export type NearbyPlace = { readonly place: PlaceRecord; readonly distanceKm: number };

/** Limits of a search in space. Without `kinds`: points only (populated places, sites, natural features). */
export type NearbyOptions = {
  /** Places at most; default 1 for `nearest`, 1,000 for `within` and `inBox`. */
  readonly limit?: number | undefined;
  readonly maxKm?: number | undefined;
  readonly kinds?: readonly PlaceKind[] | undefined;
};

/** How units at a point were told: inside a boundary, or those of the nearest known place; null when neither says. */
export type ContainedBy = 'boundary' | 'nearest place' | null;

/** The units at a point. */
export type Containment = {
  readonly country: string | null;
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly by: { readonly country: ContainedBy; readonly admin1: ContainedBy; readonly admin2: ContainedBy };
  /** Distance to the place whose units were taken, km; null when none was. */
  readonly nearestKm: number | null;
};
