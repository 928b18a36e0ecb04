import type { ReckonedPlace } from '@harmattan/gazetteer';
import type { EventPlace } from '@harmattan/types';
import type { Toponym } from '../document.js';

/** A place that is reckoned from others, as events carry it. */
export function reckoned(place: ReckonedPlace, toponym: Toponym, name: string): EventPlace {
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

/** What the words around call a unit is one, though no gazetteer has it. */
const UNIT_OF: Readonly<Record<string, EventPlace['precision']>> = { region: 'admin1', district: 'admin2' };

/** A name for which there is no point. */
export function unresolved(
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
    precision: UNIT_OF[toponym.hint ?? ''] ?? 'town',
    basis: 'stated',
    spans: [toponym.span],
    alternatives: [],
    reason,
  };
}
