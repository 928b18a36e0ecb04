import { test } from '@jest/globals';

/**
 * Known gaps: each runs and must fail. A gap that passes turns the suite red, and its row then moves to the corpus, so the count
 * can only fall by being filled.
 */
export function testGaps<Row extends readonly [title: string, ...rest: unknown[]]>(
  rows: readonly Row[],
  check: (row: Row) => void,
): void {
  for (const row of rows) test.failing(`gap: ${row[0]}`, () => check(row));
}
