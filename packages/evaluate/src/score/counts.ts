/** Right, wrongly given and missed. */
export type Counts = { readonly tp: number; readonly fp: number; readonly fn: number };
/** Each 0..1; null where there is nothing to divide by. */
export type Rates = { readonly precision: number | null; readonly recall: number | null; readonly f1: number | null };

export const NO_COUNTS: Counts = { tp: 0, fp: 0, fn: 0 };

/** The sum of two counts. */
export function addCounts(a: Counts, b: Counts): Counts {
  return { tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn };
}

/**
 * Precision tp/(tp+fp), recall tp/(tp+fn), F1 their harmonic mean 2tp/(2tp+fp+fn) (van Rijsbergen 1979).
 * Where nothing was expected or nothing came the rate is null, not 0 or 1.
 */
export function ratesOf({ tp, fp, fn }: Counts): Rates {
  const share = (over: number): number | null => (over === 0 ? null : tp / over);
  return {
    precision: share(tp + fp),
    recall: share(tp + fn),
    f1: 2 * tp + fp + fn === 0 ? null : (2 * tp) / (2 * tp + fp + fn),
  };
}
