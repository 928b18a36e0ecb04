import { bootstrapF1 } from './bootstrap.js';
import { addCounts, NO_COUNTS, ratesOf, type Counts } from './counts.js';
import { FIELDS, type Field } from './fields.js';
import type { DocumentResult, FieldScore, GroupResult } from './results.js';

export type ScoreOptions = { readonly seed: number; readonly resamples: number };

function countsOf(doc: DocumentResult, field: Field): Counts {
  return doc.judgements.reduce(
    (sum, judgement) => (judgement.field === field ? addCounts(sum, judgement) : sum),
    NO_COUNTS,
  );
}

function scoreField(docs: readonly DocumentResult[], field: Field, options: ScoreOptions): FieldScore {
  const byDocument = docs.map((doc) => countsOf(doc, field));
  const counts = byDocument.reduce(addCounts, NO_COUNTS);
  const f1s = byDocument.flatMap((one) => ratesOf(one).f1 ?? []);
  const paired = docs.flatMap((doc) =>
    doc.judgements.filter(
      (judgement) => judgement.field === field && judgement.gold !== null && judgement.event !== null,
    ),
  );
  const right = paired.filter((judgement) => judgement.fp + judgement.fn === 0).length;
  return {
    ...counts,
    ...ratesOf(counts),
    interval: bootstrapF1(byDocument, options),
    byDocument: {
      f1: f1s.length === 0 ? null : f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length,
      documents: f1s.length,
    },
    aligned: { pairs: paired.length, right, accuracy: paired.length === 0 ? null : right / paired.length },
  };
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Scores of a group of documents. */
export function scoreGroup(docs: readonly DocumentResult[], options: ScoreOptions): GroupResult {
  const sum = (part: 'required' | 'optional' | 'predicted' | 'pairedOptional' | 'splits' | 'merges'): number =>
    docs.reduce((total, doc) => total + doc[part], 0);
  const errors = docs.map((doc) => Math.abs(doc.predicted - doc.pairedOptional - doc.required));
  const distances = docs.flatMap((doc) => doc.placeErrorsKm);
  return {
    documents: docs.length,
    required: sum('required'),
    optional: sum('optional'),
    predicted: sum('predicted'),
    pairedOptional: sum('pairedOptional'),
    splits: sum('splits'),
    merges: sum('merges'),
    exactNumber: errors.filter((error) => error === 0).length,
    meanNumberError: docs.length === 0 ? null : errors.reduce((total, error) => total + error, 0) / docs.length,
    medianPlaceErrorKm: median(distances),
    placePairs: distances.length,
    fields: Object.fromEntries(FIELDS.map((field) => [field, scoreField(docs, field, options)])) as Record<
      Field,
      FieldScore
    >,
  };
}

/** Scores of the documents under each key that `keysOf` gives; keys in alphabetical order. */
export function scoreBy(
  docs: readonly DocumentResult[],
  keysOf: (doc: DocumentResult) => readonly string[],
  options: ScoreOptions,
): Readonly<Record<string, GroupResult>> {
  const groups = new Map<string, DocumentResult[]>();
  for (const doc of docs) {
    for (const key of new Set(keysOf(doc))) groups.set(key, [...(groups.get(key) ?? []), doc]);
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, members]) => [key, scoreGroup(members, options)]));
}
