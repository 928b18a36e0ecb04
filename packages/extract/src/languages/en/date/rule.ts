import type { DateExpression } from '../../../resolution/dates.js';

/** Named groups of a match, in lower case. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** The kinds of words that a date can hang on; those of a month's stretches and other years are tried only beside a month. */
export type Seed =
  'month' | 'stretch' | 'otherYear' | 'weekday' | 'year' | 'unit' | 'count' | 'word' | 'french' | 'number';

/**
 * A date rule: where `pattern` matches lower-case text, `build` tells what it says; null when it says nothing after all.
 * Only rules are tried whose `seed` the sentence holds.
 */
export type DateRule = {
  readonly id: string;
  readonly seed: Seed;
  readonly pattern: RegExp;
  readonly build: (groups: Groups) => DateExpression | null;
};
