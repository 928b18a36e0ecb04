import { fold } from '../names/fold.js';
import type { PlaceRow } from './row.js';

/** At least what a town that gives its unit the name weighs: it is the seat, whatever its source calls it, and goes before the unit. */
const SEAT_WEIGHT = { admin1: 160, admin2: 140, admin3: 116 } as const;

/** Nigeria has 774 second-level units: their seats are less known than those of others. */
const SMALL_UNITS = 126;

const keyOf = (unit: string | null, name: string): string => `${unit ?? ''}|${fold(name)}`;

/** Raises, for each unit, the best known populated place in it that bears its name. */
export function raiseSeats(rows: readonly PlaceRow[]): readonly PlaceRow[] {
  const wanted = new Map<string, number>();
  const want = (key: string, weight: number): void => {
    wanted.set(key, Math.max(weight, wanted.get(key) ?? 0));
  };
  for (const { kind, unit, name, admin2, country } of rows) {
    if (kind === 'admin1' && unit !== null) want(keyOf(unit, name), SEAT_WEIGHT.admin1);
    if (kind === 'admin2' && unit !== null)
      want(keyOf(unit, name), country === 'NG' ? SMALL_UNITS : SEAT_WEIGHT.admin2);
    if (kind === 'admin3') want(keyOf(admin2, name), SEAT_WEIGHT.admin3);
  }
  const best = new Map<string, PlaceRow>();
  for (const row of rows) {
    if (row.kind !== 'populated') continue;
    const folded = fold(row.name);
    for (const unit of [row.admin1, row.admin2]) {
      const key = `${unit ?? ''}|${folded}`;
      if (unit !== null && wanted.has(key) && row.weight > (best.get(key)?.weight ?? -1)) best.set(key, row);
    }
  }
  const raised = new Map<PlaceRow, number>();
  for (const [key, row] of best) raised.set(row, Math.max(row.weight, raised.get(row) ?? 0, wanted.get(key) ?? 0));
  return rows.map((row) => (raised.has(row) ? { ...row, weight: raised.get(row) ?? row.weight } : row));
}

const WITHIN_ONE: ReadonlySet<PlaceRow['kind']> = new Set(['populated', 'admin2']);

/**
 * The other spellings of the town and the smaller unit that bear a unit's name and lie in it, by the unit's code: who writes the town
 * "Tillabéry" writes the region so.
 */
export function spellingsOfSeats(
  units: readonly Pick<PlaceRow, 'unit' | 'name'>[],
  rows: readonly PlaceRow[],
): ReadonlyMap<string, readonly string[]> {
  const wanted = new Map(
    units.flatMap(({ unit, name }) => (unit === null ? [] : [[keyOf(unit, name), unit] as const])),
  );
  const found = new Map<string, readonly string[]>();
  for (const row of rows) {
    if (!WITHIN_ONE.has(row.kind) || row.alternates.length === 0) continue;
    for (const around of [row.admin1, row.admin2]) {
      const unit = around === null || around === row.unit ? undefined : wanted.get(keyOf(around, row.name));
      if (unit !== undefined) found.set(unit, [...(found.get(unit) ?? []), ...row.alternates]);
    }
  }
  return found;
}
