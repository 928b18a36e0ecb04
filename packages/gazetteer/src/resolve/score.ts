import type { Candidate } from '../lookup.js';
import type { ScoredPlace } from '../model.js';
import { distanceKm } from '../spatial/earth.js';
import { hintFit } from './hints.js';
import type { Scope } from './scope.js';
import { isWithin } from './units.js';

/** What each sign is worth. A unit stated in the text outweighs any difference in how well known namesakes are (at most 4). */
const WORTH = {
  weight: 4,
  alternate: -0.35,
  derived: -0.5,
  distance: -1.6,
  admin1: 5,
  notAdmin1: -3,
  admin2: 4,
  notAdmin2: -1.5,
  firstCountry: 1.3,
  otherCountry: 0.9,
  noCountry: -1.2,
  near: 2.2,
  anchor: 1.8,
  anchorCountry: 0.5,
  anchorUnit: 1.4,
  hint: 1.2,
  notHint: -2.2,
} as const;

const NEAR_KM = 150;
const ANCHOR_KM = 80;
const NEIGHBOUR_UNIT_FACTOR = 1.6;

type Sign = { readonly worth: number; readonly reason: string };

function addNameSigns(signs: Sign[], { role, distance, entry }: Candidate): void {
  signs.push({ worth: (entry.weight / 254) * WORTH.weight, reason: `weight ${entry.weight}` });
  if (role === 1) signs.push({ worth: WORTH.alternate, reason: 'by an alternate name' });
  if (role === 2) signs.push({ worth: WORTH.derived, reason: 'by a form of its name' });
  if (distance > 0)
    signs.push({ worth: distance * WORTH.distance, reason: `spelling differs by ${distance.toFixed(2)}` });
}

function addUnitSigns(signs: Sign[], { entry }: Candidate, scope: Scope): void {
  for (const [unit, isFirst] of [[scope.admin1, true] as const, [scope.admin2, false] as const]) {
    if (unit === null) continue;
    if (isWithin(entry, unit)) {
      signs.push({ worth: isFirst ? WORTH.admin1 : WORTH.admin2, reason: `in ${unit.name} as stated` });
      continue;
    }
    const isClose = unit.points.some(
      (point) => distanceKm(point, entry.place) < point.radiusKm * NEIGHBOUR_UNIT_FACTOR,
    );
    const worth = (isFirst ? WORTH.notAdmin1 : WORTH.notAdmin2) * (isClose ? 0.5 : 1);
    signs.push({ worth, reason: isClose ? `beside ${unit.name}` : `not in ${unit.name}` });
  }
}

function addCountrySigns(signs: Sign[], { entry: { place } }: Candidate, { country, countries }: Scope): void {
  if (country !== null) {
    if (place.countries.includes(country)) signs.push({ worth: 0, reason: `in ${country} as stated` });
    return;
  }
  if (countries.length === 0) return;
  const ranks = place.countries.map((code) => countries.indexOf(code)).filter((rank) => rank >= 0);
  if (ranks.length === 0) {
    signs.push({ worth: WORTH.noCountry, reason: 'in no country of the document' });
    return;
  }
  const rank = Math.min(...ranks);
  const worth = rank === 0 ? WORTH.firstCountry : WORTH.otherCountry / rank;
  signs.push({ worth, reason: `country ${rank + 1} of the document` });
}

function addSpaceSigns(signs: Sign[], { entry: { place } }: Candidate, { near, anchors }: Scope): void {
  if (place.kind === 'country') return;
  if (near !== null) {
    const km = distanceKm(near, place);
    signs.push({
      worth: WORTH.near * Math.exp(-km / NEAR_KM),
      reason: `${Math.round(km)} km from the centre of attention`,
    });
  }
  let pull = 0;
  let closest = Infinity;
  for (const anchor of anchors) {
    if (anchor.id === place.id) continue;
    if (anchor.kind === 'admin1' && (place.admin1 === anchor.name || place.formerAdmin1 === anchor.name)) {
      pull = Math.max(pull, WORTH.anchorUnit);
    }
    const km = distanceKm(anchor, place);
    const shared = anchor.countries.some((code) => place.countries.includes(code)) ? WORTH.anchorCountry : 0;
    pull = Math.max(pull, WORTH.anchor * Math.exp(-km / ANCHOR_KM) + shared);
    closest = Math.min(closest, km);
  }
  if (pull > 0) signs.push({ worth: pull, reason: `${Math.round(closest)} km from another place of the text` });
}

function addHintSigns(signs: Sign[], { entry: { place } }: Candidate, { hint }: Scope): void {
  if (hint === null) return;
  const fit = hintFit(place, hint);
  if (fit > 0) signs.push({ worth: WORTH.hint, reason: `fits "${hint}"` });
  else if (fit < 0) signs.push({ worth: WORTH.notHint, reason: `is no "${hint}" but ${place.kind}` });
}

/** The candidate's score with its reasons. */
export function scoreCandidate(candidate: Candidate, scope: Scope): ScoredPlace {
  const signs: Sign[] = [];
  addNameSigns(signs, candidate);
  addUnitSigns(signs, candidate, scope);
  addCountrySigns(signs, candidate, scope);
  addSpaceSigns(signs, candidate, scope);
  addHintSigns(signs, candidate, scope);
  const score = signs.reduce((sum, { worth }) => sum + worth, 0);
  return {
    place: candidate.entry.place,
    score,
    reasons: signs.map(({ reason }) => reason),
    distance: candidate.distance,
  };
}
