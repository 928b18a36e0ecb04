import { ANCHORED_RULES } from './anchoredRules.js';
import { CALENDAR_RULES } from './calendarRules.js';
import { RELATIVE_RULES } from './relativeRules.js';
import type { DateRule, Seed } from './rule.js';
import { WEEKDAY_RULES } from './weekdayRules.js';
import { YEAR_RULES } from './yearRules.js';

/** The English date rules in order of preference: where two overlap, the longer match wins, then the earlier rule. */
export const DATE_RULES: readonly DateRule[] = [
  ...CALENDAR_RULES,
  ...YEAR_RULES,
  ...WEEKDAY_RULES,
  ...RELATIVE_RULES,
  ...ANCHORED_RULES,
];

/** Rules to try where a sentence holds `pattern`; `inner` only where it does. */
export type SeedGroup = {
  readonly pattern: RegExp;
  readonly rules: readonly DateRule[];
  readonly inner: readonly SeedGroup[];
};

const group = (seed: Seed, pattern: RegExp, inner: readonly SeedGroup[] = []): SeedGroup => ({
  pattern,
  rules: DATE_RULES.filter((rule) => rule.seed === seed),
  inner,
});

/** The rules by what a lower-case sentence must hold for them: most sentences need only a few. */
export const SEEDS: readonly SeedGroup[] = [
  group('month', /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/, [
    group('stretch', /\b(?:to|and|or|until|till|through)\b|[-–—/]/),
    group('otherYear', /\b(?:year|following|next|previous|preceding|week|since)/),
  ]),
  group('year', /\b(?:19|20)\d\d/),
  group('weekday', /(?:sun|mon|tues|wednes|thurs|fri|satur)day/),
  group(
    'word',
    /\b(?:yesterday|today|tonight|tomorrow|overnight|weekend|last (?:night|evening)|this (?:morning|afternoon|evening)|christmas|boxing day|new year|(?:this|last) (?:spring|summer|autumn))/,
  ),
  group('unit', /\b(?:day|night|week|month|year|morning|afternoon|evening)/),
  group(
    'count',
    /\b(?:hour|day|night|morning|week|fortnight|month|year|decade)s? (?:ago|earlier|before|previously|prior|later|after)/,
  ),
  group(
    'french',
    /\b(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi)/,
  ),
  group('number', /\bon the \d/),
];
