import { ratesOf, type Counts } from './counts.js';

/** Bounds of the middle 95 % of resampled scores. */
export type Interval = readonly [number, number];

/** Mulberry32 (Tommy Ettinger, public domain): numbers in 0..1, the same for the same seed on any machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Percentile bootstrap (Efron 1979) of F1 over documents: documents are drawn with replacement, counts summed, F1 taken.
 * Null with fewer than two documents or where no resample has a score.
 */
export function bootstrapF1(
  byDocument: readonly Counts[],
  options: { readonly seed: number; readonly resamples: number },
): Interval | null {
  const size = byDocument.length;
  if (size < 2) return null;
  const random = seededRandom(options.seed);
  const scores: number[] = [];
  for (let round = 0; round < options.resamples; round += 1) {
    let [tp, fp, fn] = [0, 0, 0];
    for (let draw = 0; draw < size; draw += 1) {
      const counts = byDocument[Math.floor(random() * size)];
      if (counts === undefined) continue;
      tp += counts.tp;
      fp += counts.fp;
      fn += counts.fn;
    }
    const { f1 } = ratesOf({ tp, fp, fn });
    if (f1 !== null) scores.push(f1);
  }
  if (scores.length === 0) return null;
  scores.sort((a, b) => a - b);
  const at = (share: number): number => scores[Math.min(scores.length - 1, Math.floor(share * scores.length))] ?? 0;
  return [at(0.025), at(0.975)];
}
