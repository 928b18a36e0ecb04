import jaroWinkler from './generated/natural.js';

const measure = jaroWinkler as unknown as (a: string, b: string, options: object) => number;
const OPTIONS = {};

/** Jaro–Winkler likeness of two folded names, 0 (nothing shared) to 1 (equal): natural's, which rewards a shared beginning. */
export function likeness(a: string, b: string): number {
  return measure(a, b, OPTIONS);
}
