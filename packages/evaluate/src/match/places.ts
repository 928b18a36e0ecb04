import type { EventPlace } from '@harmattan/types';
import type { GoldPlace } from '../gold/schema.js';
import { foldName } from './fold.js';

/** A town or site is right within this distance of the gold point. */
export const TOWN_RADIUS_KM = 25;
/** An area has no edge: a point this near to the gold point lies in it. */
export const AREA_RADIUS_KM = 50;
/** Two gazetteers may put one region's point this far apart. */
export const ADMIN1_RADIUS_KM = 50;
/** The same for districts. */
export const ADMIN2_RADIUS_KM = 25;

const EARTH_RADIUS_KM = 6371.0088;
const GENERIC =
  /\b(?:regions?|states?|provinces?|governorates?|districts?|departments?|departements?|cercles?|communes?|counties|county|prefectures?|local government area|lga|area|near|outside|around|close to|pres|autour|aux environs|villages?|towns?|city|ville|etat|of|de|du|d|la|the)\b/g;

/** Great-circle distance on the mean sphere (haversine), WGS 84 degrees in, kilometres out. */
export function distanceKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = Math.PI / 180;
  const dLat = (b.lat - a.lat) * rad;
  const dLon = (b.lon - a.lon) * rad;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

type Point = { readonly lat: number | null; readonly lon: number | null };
/** Distance in km between two places; null when either has no coordinates. */
export function kmBetween(a: Point, b: Point): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  return distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
}

/** "between X and Y", "entre X et Y", "the Y-X road" told as between Y and X. */
const BETWEEN = /^(?:between|entre) (.+) (?:and|et) (.+)$/;

/** A place's name as compared: folded, without words for kinds of places and for being near one, unless nothing else is left. */
export function placeKey(name: string | null | undefined): string {
  const folded = foldName(name ?? '');
  const [, from, to] = BETWEEN.exec(folded) ?? [];
  if (from !== undefined && to !== undefined) return `between ${[placeKey(from), placeKey(to)].sort().join(' and ')}`;
  const bare = folded.replace(GENERIC, ' ').replace(/\s+/g, ' ').trim();
  return bare === '' ? folded : bare;
}

const keysOf = (...names: readonly (string | null | undefined)[]): readonly string[] =>
  names.map(placeKey).filter((key) => key !== '');
const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));
const isCountryCompatible = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
const isWithinKm = (a: Point, b: Point, km: number): boolean => (kmBetween(a, b) ?? Infinity) <= km;

/** Whether an event's place says anything. */
export function hasPlace(place: EventPlace): boolean {
  return place.name !== null;
}

const WINDS = new Map(
  ['north nord', 'south sud', 'east est', 'west ouest', 'central centre center'].flatMap((row) =>
    row.split(' ').flatMap((word) => [[word, row] as const, [`${word}ern`, row] as const]),
  ),
);
const COUNTRY_NAMES = ['en', 'fr'].map((language) => new Intl.DisplayNames([language], { type: 'region' }));
const COUNTRY_AT_LARGE: ReadonlySet<string> = new Set(['', 'country', 'pays']);
const ARTICLES = /\b(?:of|the|le|la|les|du|de|des|d|l)\b/g;

/** The winds of "northern Mali", "le nord du pays" and "the north", told without a country of their own or with `country`; null for anything else. */
function windsOf(name: string | null, country: string | null): string | null {
  const words = foldName(name ?? '')
    .replace(ARTICLES, ' ')
    .replace(/(north|south|nord|sud)-?(east|west|est|ouest)(ern)?/g, '$1 $2')
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  const winds = words.flatMap((word) => WINDS.get(word) ?? []);
  const rest = words.filter((word) => !WINDS.has(word)).join(' ');
  const names = country === null ? [] : COUNTRY_NAMES.map((names) => foldName(names.of(country) ?? ''));
  return winds.length > 0 && (COUNTRY_AT_LARGE.has(rest) || names.includes(rest)) ? winds.join() : null;
}

/** "northern Mali", "le nord du Mali", and "the north" in a text on Mali are one part of one country. */
function isSamePart(gold: GoldPlace, came: EventPlace): boolean {
  if (came.precision !== 'area' || gold.country === null || gold.country !== came.country) return false;
  const winds = windsOf(gold.name, gold.country);
  return winds !== null && winds === windsOf(came.name, came.country);
}

function isSameArea(gold: GoldPlace, came: EventPlace, isNamed: boolean): boolean {
  if (isNamed || isSamePart(gold, came)) return true;
  const countries = [...(gold.countries ?? [])].sort().join();
  if (came.precision === 'area' && countries.includes(',') && countries === [...came.countries].sort().join())
    return true;
  return came.precision !== 'country' && isWithinKm(gold, came, AREA_RADIUS_KM);
}

/**
 * Whether a place of an event is the gold one. Towns and sites: within 25 km, and not given as a region or a country; without gold coordinates,
 * by name. Regions and districts: the same unit, by name in one country or by points near each other. Countries: the same code.
 * Areas: the same name, the same two or more countries, or a point within 50 km.
 */
export function isSamePlace(gold: GoldPlace, came: EventPlace): boolean {
  if (!hasPlace(came)) return false;
  const isCompatible = isCountryCompatible(gold.country, came.country);
  const isNamed = isCompatible && placeKey(gold.name) === placeKey(came.name);
  switch (gold.precision) {
    case 'site':
    case 'town':
      if (gold.lat === null) return isNamed;
      return came.precision !== 'admin1' && came.precision !== 'country' && isWithinKm(gold, came, TOWN_RADIUS_KM);
    case 'admin2':
      if (came.precision !== 'admin2' && came.precision !== 'area') return false;
      if (!isCompatible) return false;
      return (
        shares(keysOf(gold.name, gold.admin2), keysOf(came.name, came.admin2)) ||
        isWithinKm(gold, came, ADMIN2_RADIUS_KM)
      );
    case 'admin1':
      if (came.precision === 'area') return isNamed;
      if (came.precision !== 'admin1' || !isCompatible) return false;
      return (
        shares(keysOf(gold.name, gold.admin1), keysOf(came.name, came.admin1)) ||
        isWithinKm(gold, came, ADMIN1_RADIUS_KM)
      );
    case 'country':
      return came.precision === 'country' && (gold.country === null ? isNamed : gold.country === came.country);
    case 'area':
      return isSameArea(gold, came, isNamed);
  }
}
