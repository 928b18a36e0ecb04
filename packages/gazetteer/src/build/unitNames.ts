import { fold } from '../names/fold.js';

/** A unit as its table has it, with the names that its source gives it. */
export type NamedUnit = {
  readonly code: string;
  readonly name: string;
  readonly level: 1 | 2;
  readonly country: string | null;
  readonly alternates: readonly string[];
};

/**
 * The alternates of units, by code, without those that are the name of another unit of the level in the country. The sources give many
 * units the name of the one that they were cut from: text that says "Damboa" means Damboa, not Chibok.
 */
export function ownAlternates(units: readonly NamedUnit[]): ReadonlyMap<string, readonly string[]> {
  const key = (unit: NamedUnit, name: string): string => `${unit.country ?? ''}/${unit.level}/${fold(name)}`;
  const owners = new Map<string, Set<string>>();
  for (const unit of units) {
    const codes = owners.get(key(unit, unit.name)) ?? new Set();
    owners.set(key(unit, unit.name), codes.add(unit.code));
  }
  return new Map(
    units.map((unit) => [
      unit.code,
      unit.alternates.filter((name) => {
        const codes = owners.get(key(unit, name));
        return codes === undefined || codes.has(unit.code);
      }),
    ]),
  );
}
