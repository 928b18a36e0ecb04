import type { Gazetteer } from '@harmattan/gazetteer';
import type { EventPlace } from '@harmattan/types';
import type { Toponym } from '../document.js';
import { countryName } from '../packs/pack.js';
import { reckoned, unresolved } from './eventPlace.js';
import { distanceKm } from './space.js';

/** A border whose course the gazetteer does not have is given by so wide a circle. */
const UNKNOWN_BORDER_KM = 2000;
/** The middles of countries that touch are seldom farther apart. */
const NEIGHBOURS_KM = 2500;

/** Whether two countries touch, as far as the gazetteer tells. */
export function areNeighbours(a: string, b: string, gazetteer: Gazetteer): boolean {
  if (gazetteer.borderArea([a, b]).radiusKm < UNKNOWN_BORDER_KM) return true;
  const [here, there] = [a, b].map(
    (code) => gazetteer.resolve(countryName(code), { hint: 'country', country: code }).place,
  );
  return here != null && there != null && distanceKm(here, there) <= NEIGHBOURS_KM;
}

/** The stretch along the border that a toponym names; `home` is the country on this side of it. */
export function borderOf(toponym: Toponym, gazetteer: Gazetteer, home: string | null): EventPlace {
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
  // "a rift between Türkiye and the United States": what is between countries that do not touch is no place.
  if (!areNeighbours(a, b, gazetteer))
    return {
      ...unresolved(toponym, 'the countries have no border', { country: null, admin1: null }),
      name: null,
      precision: null,
    };
  const isMapped = area.radiusKm < UNKNOWN_BORDER_KM;
  return {
    ...reckoned(area, toponym, `border of ${countryName(a)} and ${countryName(b)}`),
    ...(isMapped ? {} : { lat: null, lon: null }),
    country: toponym.preposition === 'with' ? a : null,
    countries: [a, b],
    precision: 'area',
    admin1: null,
    admin2: null,
  };
}
