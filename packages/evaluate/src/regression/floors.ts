import { z } from 'zod';
import { parseAs } from '../errors.js';
import { FIELDS } from '../score/fields.js';
import type { GroupResult, Results } from '../score/results.js';

const rate = z.number().min(0).max(1).optional();
const fieldFloor = z.strictObject({ precision: rate, recall: rate, f1: rate }).readonly();
/** `*` holds for every field that has something to score and no floor of its own. */
const fieldFloors = z.partialRecord(z.enum([...FIELDS, '*']), fieldFloor).readonly();

/** Least scores that results must reach, overall and by language, source or tag: `{"overall": {"event": {"f1": 0.8}}}`. */
export const floorsSchema = z
  .strictObject({
    overall: fieldFloors.optional(),
    byLanguage: z.record(z.string(), fieldFloors).readonly().optional(),
    bySource: z.record(z.string(), fieldFloors).readonly().optional(),
    byTag: z.record(z.string(), fieldFloors).readonly().optional(),
  })
  .readonly();
export type Floors = z.infer<typeof floorsSchema>;

/** A score below its floor; `value` is null where there is nothing to score. */
export type FloorBreach = {
  readonly group: string;
  readonly field: string;
  readonly rate: 'precision' | 'recall' | 'f1';
  readonly floor: number;
  readonly value: number | null;
};

const RATES = ['precision', 'recall', 'f1'] as const;
const EPSILON = 1e-9;

function checkGroup(
  name: string,
  group: GroupResult | undefined,
  floors: z.infer<typeof fieldFloors>,
): readonly FloorBreach[] {
  return FIELDS.flatMap((field) => {
    const own = floors[field];
    const score = group?.fields[field];
    const isScored = score !== undefined && score.tp + score.fp + score.fn > 0;
    const floor = own ?? (isScored ? floors['*'] : undefined);
    return RATES.flatMap((rateName): FloorBreach[] => {
      const least = floor?.[rateName];
      if (least === undefined) return [];
      const value = score?.[rateName] ?? null;
      // Without any prediction there is no precision; with a floor asked for that is a breach all the same.
      if (value !== null && value >= least - EPSILON) return [];
      return [{ group: name, field, rate: rateName, floor: least, value }];
    });
  });
}

/** The scores that do not reach their floors; empty when all do. A group that is asked for and not there is a breach. */
export function checkFloors(results: Results, floors: Floors): readonly FloorBreach[] {
  const groups = (['byLanguage', 'bySource', 'byTag'] as const).flatMap((kind) =>
    Object.entries(floors[kind] ?? {}).flatMap(([name, wanted]) =>
      checkGroup(`${kind} ${name}`, results[kind][name], wanted),
    ),
  );
  return [...(floors.overall === undefined ? [] : checkGroup('overall', results.overall, floors.overall)), ...groups];
}

/** One line: what was measured, what was asked. */
export function formatBreach({ group, field, rate: name, floor, value }: FloorBreach): string {
  const shown = value === null ? 'nothing to score' : `${(value * 100).toFixed(1)} %`;
  return `${group}: ${field} ${name} ${shown}, below the floor of ${(floor * 100).toFixed(1)} %`;
}

/** Reads floors from JSON. @throws EvaluateError E001, E002. */
export function parseFloors(json: string, name: string): Floors {
  return parseAs(floorsSchema, json, name);
}
