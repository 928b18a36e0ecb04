import { seededRandom, type Interval } from '../score/bootstrap.js';
import { addCounts, NO_COUNTS, ratesOf, type Counts } from '../score/counts.js';
import { FIELDS, MENTION_FIELDS, type Field } from '../score/fields.js';
import type { DocumentResult, Results } from '../score/results.js';
import { changesOf, type Change } from './changes.js';

/** How far a field's F1 may fall (0.01 is one point), for all fields, or by field with `default` for the others. */
export type Tolerance = number | (Partial<Record<Field, number>> & { readonly default?: number });
/** Without a tolerance given, a field may fall by one point of F1. */
export const DEFAULT_TOLERANCE = 0.01;
/** Rounding of the last binary digit is no fall. */
const EPSILON = 1e-9;

/** F1 of one field in both runs, over the documents that both have. */
export type FieldComparison = {
  readonly field: Field;
  readonly before: number | null;
  readonly after: number | null;
  /** `after - before`; null when either has nothing to score. */
  readonly difference: number | null;
  /** Paired bootstrap 95 % interval of the difference, documents resampled. */
  readonly interval: Interval | null;
  readonly tolerance: number;
  readonly hasFallen: boolean;
};
export type Comparison = {
  readonly fields: readonly FieldComparison[];
  readonly changes: readonly Change[];
  readonly splits: readonly [number, number];
  readonly merges: readonly [number, number];
  /** Documents that only one run has; they are not compared. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** `fail` when a field fell by more than its tolerance, or has lost its score. */
  readonly verdict: 'pass' | 'fail';
};

const isMentionField = (field: Field): boolean => (MENTION_FIELDS as readonly Field[]).includes(field);
const countsOf = (doc: DocumentResult, field: Field): Counts =>
  doc.judgements.filter((judgement) => judgement.field === field).reduce<Counts>(addCounts, NO_COUNTS);

type DocPair = { readonly before: DocumentResult; readonly after: DocumentResult };

function pairedInterval(
  pairs: readonly (readonly [Counts, Counts])[],
  { seed, resamples }: Results['options'],
): Interval | null {
  if (pairs.length < 2) return null;
  const random = seededRandom(seed);
  const differences: number[] = [];
  for (let round = 0; round < resamples; round += 1) {
    let [before, after] = [NO_COUNTS, NO_COUNTS];
    for (let draw = 0; draw < pairs.length; draw += 1) {
      const pair = pairs[Math.floor(random() * pairs.length)];
      if (pair === undefined) continue;
      before = addCounts(before, pair[0]);
      after = addCounts(after, pair[1]);
    }
    const [x, y] = [ratesOf(before).f1, ratesOf(after).f1];
    if (x !== null && y !== null) differences.push(y - x);
  }
  if (differences.length === 0) return null;
  differences.sort((a, b) => a - b);
  const at = (share: number): number =>
    differences[Math.min(differences.length - 1, Math.floor(share * differences.length))] ?? 0;
  return [at(0.025), at(0.975)];
}

function compareField(
  field: Field,
  pairs: readonly DocPair[],
  options: Results['options'],
  tolerance: number,
): FieldComparison {
  const used = isMentionField(field)
    ? pairs.filter(({ before, after }) => before.hasMentions && after.hasMentions)
    : pairs;
  const counts = used.map(({ before, after }) => [countsOf(before, field), countsOf(after, field)] as const);
  const f1 = (side: 0 | 1): number | null =>
    ratesOf(counts.map((pair) => pair[side]).reduce<Counts>(addCounts, NO_COUNTS)).f1;
  const [before, after] = [f1(0), f1(1)];
  const difference = before === null || after === null ? null : after - before;
  return {
    field,
    before,
    after,
    difference,
    interval: difference === null || difference === 0 ? null : pairedInterval(counts, options),
    tolerance,
    hasFallen:
      (difference !== null && difference < -tolerance - EPSILON) || (before !== null && after === null && before > 0),
  };
}

/**
 * Compares two runs over the same gold: F1 by field with paired intervals, and every gold event, false alarm and mention that changed.
 * Only documents that both runs have are compared.
 */
export function compareRuns(
  before: Results,
  after: Results,
  options: { readonly tolerance?: Tolerance } = {},
): Comparison {
  const tolerance = options.tolerance ?? DEFAULT_TOLERANCE;
  const toleranceOf = (field: Field): number =>
    typeof tolerance === 'number' ? tolerance : (tolerance[field] ?? tolerance.default ?? DEFAULT_TOLERANCE);
  const afterById = new Map(after.documents.map((doc) => [doc.id, doc]));
  const pairs = before.documents.flatMap((doc): DocPair[] => {
    const other = afterById.get(doc.id);
    return other === undefined ? [] : [{ before: doc, after: other }];
  });
  const shared = new Set(pairs.map((pair) => pair.before.id));
  const sum = (side: 'before' | 'after', part: 'splits' | 'merges'): number =>
    pairs.reduce((total, pair) => total + pair[side][part], 0);
  const fields = FIELDS.map((field) => compareField(field, pairs, after.options, toleranceOf(field)));
  return {
    fields,
    changes: pairs.flatMap((pair) => changesOf(pair.before, pair.after)),
    splits: [sum('before', 'splits'), sum('after', 'splits')],
    merges: [sum('before', 'merges'), sum('after', 'merges')],
    onlyBefore: before.documents.map((doc) => doc.id).filter((id) => !shared.has(id)),
    onlyAfter: after.documents.map((doc) => doc.id).filter((id) => !shared.has(id)),
    verdict: fields.some((field) => field.hasFallen) ? 'fail' : 'pass',
  };
}
