import type { PlaceRecord, Resolution } from '@harmattan/gazetteer';
import type { Toponym } from '../document.js';
import type { DocumentContext } from './context.js';
import { KNOWN_POPULATION } from './home.js';
import { type ResolvedToponym, distanceKm, narrowness } from './space.js';

/** GeoNames' codes of seats of administration begin so. */
const SEAT = 'PPLA';
/** A village across a border of which the text says nothing is nearer than this to what else it names. */
const STRAY_KM = 100;
/** No village of a country is farther than this from the country's middle. */
const FAR_KM = 1500;
/** A place that is meant by its bare name only where others of the text lie. */
const isHamlet = (record: PlaceRecord): boolean =>
  record.kind === 'populated' &&
  (record.population ?? 0) < KNOWN_POPULATION &&
  record.featureCode?.startsWith(SEAT) !== true;

/** "Borno village attacked", "Benue communities": a village somewhere in the unit, not the hamlet that is called as the unit is. */
export function meantOf({ place, candidates }: Resolution, within: ResolvedToponym | null): PlaceRecord | null {
  const isPlaced = within !== null && within.place.precision !== 'country';
  if (place === null || isPlaced || !isHamlet(place)) return place;
  const unit = candidates.find(
    (other) =>
      other.place.kind === 'admin1' &&
      other.place.name.toLowerCase() === place.name.toLowerCase() &&
      (within === null || other.place.country === within.place.country),
  );
  return unit?.place ?? place;
}

type Around = {
  readonly context: DocumentContext;
  readonly others: ReadonlyMap<Toponym, ResolvedToponym>;
  /** The country that the text is about. */
  readonly home: PlaceRecord | null;
};

/** A small place in a country that the text does not name, far from all others of the text: more likely one that no gazetteer has. */
export function isStray(
  { record, score, isLike }: { readonly record: PlaceRecord; readonly score: number; readonly isLike: boolean },
  { place, toponym, within }: ResolvedToponym,
  { context, others, home }: Around,
): boolean {
  const { country } = record;
  if (country === null || context.home === null || context.countries.includes(country)) return false;
  // What is said of a name settles it; beside the border of other countries a likeness is none.
  if (within !== null && !(isLike && within.place.country !== country)) return false;
  // "North-central Nigeria" is no region of another country that is called so too; "Borno State" is Borno.
  if (record.kind === 'admin1' || record.kind === 'admin2')
    return !toponym.name.toLowerCase().startsWith(record.name.toLowerCase());
  const afar = home === null ? null : distanceKm(home, place);
  const isAfar = afar !== null && afar > FAR_KM;
  if (isLike && isAfar) return true;
  if (!isHamlet(record) || place.id !== record.id) return false;
  // A likeness of names alone moves nothing abroad.
  if (score < 0 || isLike) return true;
  const known = [...others.values()].filter((other) => other.place.id !== null && other.place.id !== record.id);
  if (known.some((other) => other.place.country === country)) return false;
  const distances = known.flatMap((other) => {
    const km =
      other.place.country === context.home && narrowness(other.place) > 1 ? distanceKm(other.place, place) : null;
    return km === null ? [] : [km];
  });
  if (distances.length > 0) return Math.min(...distances) > STRAY_KM;
  // Of a country whose places the gazetteer does not have, none is found; its namesakes lie far away.
  return isAfar;
}
