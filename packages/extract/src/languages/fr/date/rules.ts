import { CALENDAR_RULES } from './calendarRules.js';
import { RELATIVE_RULES } from './relativeRules.js';
import { type DateRule, type Seed, SEEDS } from './vocabulary.js';

/** The French date rules in order of preference: where two overlap, the longer match wins, then the earlier rule. */
export const DATE_RULES: readonly DateRule[] = [...CALENDAR_RULES, ...RELATIVE_RULES];

/** The rules by what a sentence must hold for them to be tried. */
export const RULES_BY_SEED: readonly { readonly pattern: RegExp; readonly rules: readonly DateRule[] }[] = (
  Object.keys(SEEDS) as Seed[]
).map((seed) => ({ pattern: SEEDS[seed], rules: DATE_RULES.filter((rule) => rule.seed === seed) }));
