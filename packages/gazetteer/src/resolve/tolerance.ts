import type { Layer } from '../index/layer.js';
import type { Candidate } from '../lookup.js';
import { isShyName } from '../lookup.js';
import { fold } from '../names/fold.js';
import { findNear } from '../search/search.js';
import type { Scope } from './scope.js';
import { isWithin } from './units.js';

/** A name shorter than this is never read as another's spelling. */
const MIN_LENGTH = 5;
/** Reckoned from this length on the longer a name, the less likely is another of nearly its sound. */
const LONG = 7;
/** Seats, curated and cited places; and hamlets where the war is. */
const KNOWN_WEIGHT = 95;
const MET_WEIGHT = 84;
/** Distances up to which a spelling is believed, by what the context says, how well known the place is, and how long the name. */
const BELIEVED = {
  met: 0.08,
  known: 0.57,
  inCountry: 0.12,
  inCountryLong: 0.57,
  knownInCountry: 0.57,
  knownInCountryLong: 1,
  inUnit: 0.57,
  inUnitLong: 1,
} as const;

function believed({ entry }: Candidate, scope: Scope, length: number): number {
  const isLong = length >= LONG;
  const isKnown = entry.weight >= KNOWN_WEIGHT;
  const isInUnit = [scope.admin1, scope.admin2].some((unit) => unit !== null && isWithin(entry, unit));
  if (isInUnit) return isLong ? BELIEVED.inUnitLong : BELIEVED.inUnit;
  if (scope.country !== null) {
    if (isKnown) return isLong ? BELIEVED.knownInCountryLong : BELIEVED.knownInCountry;
    return isLong && entry.weight >= MET_WEIGHT ? BELIEVED.inCountryLong : BELIEVED.inCountry;
  }
  if (!isLong) return 0;
  if (isKnown) return BELIEVED.known;
  return entry.weight >= MET_WEIGHT ? BELIEVED.met : 0;
}

/** A town that everybody knows is not meant where a hamlet's name is this much nearer. */
const SLACK = 0.25;

/** Names whose near spellings are kept: a text, and its neighbours in a dump, ask for the same unknown names again and again. */
const KEPT_NAMES = 4096;

/**
 * Places that a name without an exact match may be a spelling of. Only what this region's ways of spelling explain, and the more
 * context speaks for a place the more is believed: a name that no place has does not become the nearest sound.
 */
export function toleranceOf(layers: readonly Layer[]): (name: string, scope: Scope) => readonly Candidate[] {
  const kept = new Map<string, readonly Candidate[]>();
  const near = (name: string, country: string | null): readonly Candidate[] => {
    const key = `${country ?? ''}\t${name}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= KEPT_NAMES) kept.clear();
    const options = { maxDistance: BELIEVED.inUnitLong, ...(country === null ? {} : { country }) };
    const found = findNear(layers, name, options).filter((candidate) => !candidate.isShy);
    kept.set(key, found);
    return found;
  };
  return (name, scope) => {
    const { length } = fold(name);
    if (length < MIN_LENGTH || isShyName(layers, name)) return [];
    const found = near(name, scope.country);
    const nearest = Math.min(...found.map((candidate) => candidate.distance));
    return found.filter(
      (candidate) => candidate.distance <= believed(candidate, scope, length) && candidate.distance <= nearest + SLACK,
    );
  };
}
