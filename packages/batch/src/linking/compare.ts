import { kmBetween } from '@harmattan/evaluate';
import { OUTCOMES, type Bounds, type EventCategory } from '@harmattan/types';
import type { Facts, Spot } from './facts.js';

/** Weights of what is compared; they add up to 1. Set on fixtures/linking/dev.jsonl. */
const WEIGHTS = { place: 0.3, date: 0.25, toll: 0.15, initiators: 0.1, targets: 0.1, type: 0.1 } as const;
/** Reports that agree less tell two incidents. */
export const MIN_LIKENESS = 0.67;
/** Days by which two reports of one incident may be apart: "on Monday" of a night, time zones, the day of the news for that of the deed. */
export const MAX_GAP_DAYS = 2;
/** Reports name the town, the village near it, or the road between. */
export const MAX_KM = 30;
/** A point this near to an area's middle may lie in it. */
const AREA_KM = 80;
const UNKNOWN = 0.5;

const shares = (one: readonly string[], other: readonly string[]): boolean => one.some((key) => other.includes(key));

function dateLikeness(a: Facts, b: Facts): number | null {
  const gap = Math.max(0, a.days.first - b.days.last, b.days.first - a.days.last);
  if (gap > MAX_GAP_DAYS) return null;
  if (gap > 0) return gap === 1 ? 0.6 : 0.3;
  return a.days.first === a.days.last && b.days.first === b.days.last ? 1 : 0.6;
}

function fineLikeness(a: Spot, b: Spot): number | null {
  const km = kmBetween(a, b);
  const isNamesake = a.name === b.name && (a.country === b.country || a.country === null || b.country === null);
  if (km === null) return isNamesake ? 1 : null;
  if (km <= 5 || (isNamesake && km <= MAX_KM)) return 1;
  if (km > MAX_KM) return null;
  return km <= 15 ? 0.7 : 0.4;
}

/** A wider place says less: it never outweighs the rest. */
function wideLikeness(a: Spot, b: Spot): number | null {
  const isOneCountry = a.country === b.country;
  if (a.grain === 'country' || b.grain === 'country') return isOneCountry && a.country !== null ? 0.3 : null;
  if (a.grain === b.grain && a.name === b.name && isOneCountry) return 0.7;
  if (a.admin1 !== '' && a.admin1 === b.admin1 && isOneCountry) return 0.5;
  const km = kmBetween(a, b);
  return km !== null && km <= AREA_KM ? 0.4 : null;
}

function placeLikeness(a: Facts, b: Facts): number | null {
  let best: number | null = null;
  for (const one of a.spots)
    for (const other of b.spots) {
      const likeness =
        one.grain === 'fine' && other.grain === 'fine' ? fineLikeness(one, other) : wideLikeness(one, other);
      if (likeness !== null && likeness > (best ?? -1)) best = likeness;
    }
  return best;
}

const ARMED: ReadonlySet<EventCategory> = new Set([
  'battles',
  'explosions-remote-violence',
  'violence-against-civilians',
]);

function typeLikeness(a: Facts, b: Facts): number | null {
  if (a.type === b.type) return 1;
  if (a.category === b.category) return 0.7;
  if (ARMED.has(a.category) && ARMED.has(b.category)) return 0.4;
  const [one, other] = [a, b].map(({ category }) => category === 'protests' || category === 'riots');
  return one === true && other === true ? 0.6 : null;
}

/** First news says "at least 12", later ones 15 or 19: an open bound takes in up to twice its figure. */
function boundsLikeness(a: Bounds, b: Bounds): number {
  const high = ({ min, max }: Bounds): number => max ?? (min ?? 0) * 2;
  const low = ({ min, max }: Bounds): number => min ?? (max ?? 0) / 2;
  if (low(a) <= high(b) && low(b) <= high(a)) return 1;
  const [less, more] = low(a) < low(b) ? [high(a), low(b)] : [high(b), low(a)];
  if (more - less <= 2 || less / more >= 0.7) return 0.7;
  return less / more >= 0.4 ? 0.4 : 0.1;
}

/** The first outcome that both give, in the order of `OUTCOMES`; null when they give none together. */
function tollLikeness(a: Facts, b: Facts): number | null {
  for (const outcome of OUTCOMES) {
    const [one, other] = [a.totals[outcome], b.totals[outcome]];
    if (one !== null && other !== null) return boundsLikeness(one, other);
  }
  return null;
}

function initiatorLikeness(a: Facts, b: Facts): number {
  if (a.initiators.length === 0 || b.initiators.length === 0) return UNKNOWN;
  if (shares(a.initiators, b.initiators)) return 1;
  return shares(a.initiators, b.targets) || shares(a.targets, b.initiators) ? UNKNOWN : 0;
}

function targetLikeness(a: Facts, b: Facts): number {
  if (a.targetKinds.length === 0 || b.targetKinds.length === 0) return UNKNOWN;
  return shares(a.targetKinds, b.targetKinds) || shares(a.targets, b.targets) ? 1 : 0.15;
}

/**
 * How far two reports tell one incident, 0..1; null when they cannot: days or kilometres apart, a battle and a protest. Where only a
 * region or a country is in common, the toll or a named attacker has to agree as well.
 */
export function likenessOf(a: Facts, b: Facts): number | null {
  const date = dateLikeness(a, b);
  const place = date === null ? null : placeLikeness(a, b);
  const type = place === null ? null : typeLikeness(a, b);
  if (date === null || place === null || type === null) return null;
  const toll = tollLikeness(a, b);
  const initiators = initiatorLikeness(a, b);
  const isAnchored = place > 0.5 || (toll ?? 0) >= 0.7 || initiators === 1;
  if (!isAnchored) return null;
  return (
    WEIGHTS.place * place +
    WEIGHTS.date * date +
    WEIGHTS.toll * (toll ?? UNKNOWN) +
    WEIGHTS.initiators * initiators +
    WEIGHTS.targets * targetLikeness(a, b) +
    WEIGHTS.type * type
  );
}
