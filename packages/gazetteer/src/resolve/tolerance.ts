import type { Layer } from '../index/layer.js';
import type { Candidate } from '../lookup.js';
import { fold } from '../names/fold.js';
import { findNear } from '../search/search.js';
import type { Scope } from './scope.js';
import { isWithin } from './units.js';

/** A name shorter than this is never read as another's spelling. */
const MIN_LENGTH = 5;
/** Distances up to which a spelling is believed, by what the context says and how well known the place is. */
const KNOWN_WEIGHT = 95;
const BELIEVED = {
  /** Same sound, another spelling. */
  unknown: 0.12,
  known: 0.3,
  unknownInCountry: 0.3,
  knownInCountry: 0.65,
  inUnit: 0.9,
} as const;

function believed({ entry }: Candidate, scope: Scope): number {
  const isInUnit = [scope.admin1, scope.admin2].some((unit) => unit !== null && isWithin(entry, unit));
  if (isInUnit) return BELIEVED.inUnit;
  const isKnown = entry.weight >= KNOWN_WEIGHT;
  if (scope.country !== null) return isKnown ? BELIEVED.knownInCountry : BELIEVED.unknownInCountry;
  return isKnown ? BELIEVED.known : BELIEVED.unknown;
}

/**
 * Places that a name without an exact match may be a spelling of. Only what this region's ways of spelling explain, and the more
 * context speaks for a place the more is believed: a name that no place has does not become the nearest sound.
 */
export function tolerantCandidates(layers: readonly Layer[], name: string, scope: Scope): readonly Candidate[] {
  const length = fold(name).length;
  if (length < MIN_LENGTH) return [];
  const found = findNear(layers, name, {
    maxDistance: BELIEVED.inUnit,
    ...(scope.country === null ? {} : { country: scope.country }),
  });
  const reach = Math.min(1, length / 8);
  return found.filter((candidate) => !candidate.isShy && candidate.distance <= believed(candidate, scope) * reach);
}
