import { categoryOf, OUTCOMES, type Bounds, type ConflictEvent } from '@harmattan/types';
import type { GoldEvent, GoldPlace } from '../gold/schema.js';
import { actorKey } from '../match/actors.js';
import { daysApart, isSameDate } from '../match/dates.js';
import { readEdtf } from '../match/edtf.js';
import { hasPlace, isSamePlace, kmBetween, placeKey } from '../match/places.js';
import { goldToll, isJoint, isSameToll, predictedToll } from '../match/tolls.js';

/** Weight of each part of the agreement; docs/evaluation.md gives the formula. */
export const WEIGHTS = { place: 0.35, date: 0.25, toll: 0.2, actors: 0.1, type: 0.1 } as const;
/** A pair below this does not tell of one incident. */
export const MIN_AGREEMENT = 0.5;
/** At least one of place, date and toll must agree this well. */
export const MIN_ANCHOR = 0.5;
/** What an extractor's gap is worth: less than a right value, more than a contradiction. */
const ONE_SIDED = 0.35;

export type Part = keyof typeof WEIGHTS;
/** Agreement of a gold event with a predicted one, 0..1, and its parts (null: neither side says anything). */
export type Agreement = { readonly total: number; readonly parts: Readonly<Record<Part, number | null>> };

function placeScore(gold: GoldPlace, came: ConflictEvent['place']): number {
  if (isSamePlace(gold, came)) return 1;
  const km = kmBetween(gold, came);
  const isCountryShared = gold.country !== null && gold.country === came.country;
  const isCoarser = came.precision === 'country' || came.precision === 'admin1' || gold.precision === 'country';
  const isAdmin1Shared = isCountryShared && gold.admin1 !== null && placeKey(gold.admin1) === placeKey(came.admin1);
  if (placeKey(gold.name) === placeKey(came.name)) return 0.7;
  if (isAdmin1Shared) return isCoarser || gold.precision === 'admin1' ? 0.6 : 0.4;
  if (km !== null && km <= 100) return 0.4;
  if (isCountryShared) return isCoarser ? 0.4 : 0.1;
  return 0;
}

function placePart(gold: GoldEvent, came: ConflictEvent): number | null {
  if (gold.place === null) return hasPlace(came.place) ? ONE_SIDED : null;
  if (!hasPlace(came.place)) return ONE_SIDED;
  const main = gold.place;
  return Math.max(
    ...[main, ...(gold.alsoAt ?? [])].map((place) => placeScore(place, came.place)),
    ...came.alsoAt.map((place) => placeScore(main, place) * 0.9),
  );
}

function datePart(gold: string | null, came: string | null): number | null {
  if (gold === null || came === null) return gold === came ? null : ONE_SIDED;
  if (isSameDate(gold, came)) return 1;
  const [a, b] = [readEdtf(gold), readEdtf(came)];
  if (a === null || b === null) return 0;
  const days = daysApart(a, b);
  if (days === 0) return 0.8;
  if (days <= 2) return 0.6;
  if (days <= 7) return 0.3;
  return days <= 31 ? 0.1 : 0;
}

function tollScore(gold: Bounds | null, came: Bounds | null): number | null {
  if (gold === null || came === null) return gold === came ? null : ONE_SIDED;
  if (isSameToll(gold, came)) return 1;
  if ((gold.min !== null && gold.min === came.min) || (gold.max !== null && gold.max === came.max)) return 0.8;
  const isApart = (gold.min ?? 0) > (came.max ?? Infinity) || (came.min ?? 0) > (gold.max ?? Infinity);
  return isApart ? 0 : 0.4;
}

function tollPart(gold: GoldEvent, came: ConflictEvent): number | null {
  const scores = OUTCOMES.filter((outcome) => !isJoint(gold, outcome))
    .map((outcome) => tollScore(goldToll(gold, outcome), predictedToll(came, outcome)))
    .filter((score) => score !== null);
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function actorsPart(gold: GoldEvent, came: ConflictEvent): number | null {
  const golds = new Map(gold.actors.map((actor) => [actorKey(actor.name), actor.role]));
  const cames = new Map(came.actors.map((actor) => [actorKey(actor.name), actor.role]));
  if (golds.size === 0 || cames.size === 0) return golds.size === cames.size ? null : ONE_SIDED;
  let shared = 0;
  for (const [key, role] of golds) if (cames.has(key)) shared += cames.get(key) === role ? 1 : 0.5;
  return (2 * shared) / (golds.size + cames.size);
}

function typePart(gold: GoldEvent, came: ConflictEvent): number {
  if (came.type === gold.type || (gold.typeAlso ?? []).includes(came.type)) return 1;
  if (categoryOf(came.type) === categoryOf(gold.type)) return 0.6;
  const isViolent = (event: { readonly type: ConflictEvent['type'] }): boolean =>
    ['battles', 'explosions-remote-violence', 'violence-against-civilians'].includes(categoryOf(event.type));
  return isViolent(gold) && isViolent(came) ? 0.3 : 0;
}

/** How far a gold event and a predicted one tell of one incident: the weighted mean over the parts that either side says something about. */
export function agreementOf(gold: GoldEvent, came: ConflictEvent): Agreement {
  const parts = {
    place: placePart(gold, came),
    date: datePart(gold.date, came.date.edtf),
    toll: tollPart(gold, came),
    actors: actorsPart(gold, came),
    type: typePart(gold, came),
  };
  let sum = 0;
  let weight = 0;
  for (const part of Object.keys(WEIGHTS) as Part[]) {
    const score = parts[part];
    if (score === null) continue;
    sum += WEIGHTS[part] * score;
    weight += WEIGHTS[part];
  }
  return { total: sum / weight, parts };
}

/** Whether the agreement is enough for one incident: the total, and an anchor in place, date or toll. */
export function isPairable(agreement: Agreement): boolean {
  const { place, date, toll } = agreement.parts;
  const anchors = [place, date, toll].filter((score) => score !== null);
  return agreement.total >= MIN_AGREEMENT && (anchors.length === 0 || anchors.some((score) => score >= MIN_ANCHOR));
}
