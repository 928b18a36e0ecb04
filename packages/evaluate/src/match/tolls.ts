import { OUTCOMES, type Bounds, type ConflictEvent, type Outcome } from '@harmattan/types';
import type { GoldEvent } from '../gold/schema.js';

/** All outcomes but the two that have a field of their own. */
export const OTHER_OUTCOMES = OUTCOMES.filter((outcome) => outcome !== 'killed' && outcome !== 'injured');

const hasFigure = (bounds: Bounds | null | undefined): bounds is Bounds =>
  bounds != null && (bounds.min !== null || bounds.max !== null);

/** The gold figure of an outcome; null where the text gives none. */
export function goldToll(event: GoldEvent, outcome: Outcome): Bounds | null {
  const bounds = event[outcome];
  return hasFigure(bounds) ? bounds : null;
}

/** The extracted total of an outcome; null where there is none. */
export function predictedToll(event: ConflictEvent, outcome: Outcome): Bounds | null {
  const bounds = event.totals[outcome];
  return hasFigure(bounds) ? bounds : null;
}

/** Whether the figure is counted over several events together (`jointToll`), so that none on this event is right or wrong. */
export function isJoint(event: GoldEvent, outcome: Outcome): boolean {
  const joint = event.jointToll;
  if (joint === undefined || goldToll(event, outcome) !== null) return false;
  return hasFigure(joint[outcome]) || (joint.byGroup ?? []).some((part) => part.outcome === outcome);
}

/** Both ends are equal. */
export function isSameToll(a: Bounds, b: Bounds): boolean {
  return a.min === b.min && a.max === b.max;
}

/** Stated as none: `no one was killed`. */
export function isZero(bounds: Bounds): boolean {
  return bounds.max === 0;
}

/** Bounds as people read them: `7`, `7+`, `up to 9`, `7-9`. */
export function showBounds(bounds: Bounds): string {
  if (bounds.min === bounds.max) return `${bounds.min ?? '?'}`;
  if (bounds.max === null) return `${bounds.min ?? '?'}+`;
  return bounds.min === null ? `up to ${bounds.max}` : `${bounds.min}-${bounds.max}`;
}
