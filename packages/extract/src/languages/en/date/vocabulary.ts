import type { CalendarExpression, DateUnit } from '../../../resolution/dates.js';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const FRENCH_MONTHS = ['jan', 'fév', 'mar', 'avr', 'mai', 'juin', 'juil', 'aoû', 'sep', 'oct', 'nov', 'déc'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const FRENCH_WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

// Fragments of patterns. All patterns read lower-case text: the case of the original is checked afterwards, where it matters.

/** A month by name or short form; a short form stands only beside a number. */
export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)(?![a-z])';
export const WEEKDAY = '(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)(?![a-z])';
export const DAY = '(?<![\\d.,:/-])(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\da-z]|:\\d)';
export const YEAR = '(?:19|20)\\d\\d(?!\\d|,\\d)';
export const PART = '(?:night|evening|morning|afternoon)';
export const COUNT = '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';
export const FRENCH_MONTH =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?![a-zà-ÿ])';
export const FRENCH_WEEKDAY = '(?:dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi)';
/** What may stand after a day and belong to it: "on Saturday at noon". */
export const AT_HOUR =
  '(?: at (?:dawn|daybreak|first light|sunrise|noon|midday|dusk|nightfall|sunset|midnight)(?![a-z]))?';
/** What may stand before a day and belong to it: "the night of 28 December", "late on Monday", "before dawn on Friday". */
export const LEAD =
  '(?:(?:the )?(?:early hours|small hours|early morning|late evening|night|evening|morning|afternoon) of |(?:late|early) (?:on )?|(?:at |before )(?:dawn|dusk|noon|midnight|daybreak) on )?';
/** What may stand before a month: "the end of July", "mid-March". */
export const STRETCH =
  '(?:(?:the )?(?:end|beginning|start|middle|course|(?:first|second) half|(?:first|last|early|final|closing|opening) days) of |(?:late|early|mid)[- ](?:in )?)?';
/** Nouns that make the number before them no day and no year. */
export const COUNTED =
  '(?:km|kms|kilomet|miles?|met(?:re|er)s?|per ?cent|%|people|persons|men|women|children|soldiers|troops|civilians|fighters|militants|gunmen|others|villagers|residents|refugees|houses|homes|cattle|dead\\b|deaths|killed|injured|wounded|dollars|euros|francs|families|displaced|inhabitants|households|schools|students|pupils|police|attackers|assailants|terrorists|jihadists|hostages|bodies|injured|wounded|migrants|farmers|herders|kg|tonnes|tons|litres)';

const starting = (names: readonly string[], text: string | undefined, length: number): number =>
  text === undefined ? -1 : names.findIndex((name) => name.startsWith(text.slice(0, length)));

/** 1..12; null for no month. */
export function monthOf(text: string | undefined): number | null {
  const at = starting(MONTHS, text, 3);
  return at < 0 ? null : at + 1;
}

/** 1..12 of a French month name; null for none. */
export function frenchMonthOf(text: string | undefined): number | null {
  const at = FRENCH_MONTHS.findIndex((name) => text?.startsWith(name) === true);
  return at < 0 ? null : at + 1;
}

/** 0 (Sunday) .. 6. */
export const weekdayOf = (text: string | undefined): number => Math.max(0, starting(WEEKDAYS, text, 3));
/** 0 (dimanche) .. 6. */
export const frenchWeekdayOf = (text: string | undefined): number => Math.max(0, FRENCH_WEEKDAYS.indexOf(text ?? ''));
/** The number of an ordinal or a figure; null for none. */
export const dayOf = (text: string | undefined): number | null =>
  text === undefined ? null : Number.parseInt(text, 10);
/** The year of four figures; null for none. */
export const yearOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** The number that a word or figure gives; "a" is 1; null where none is given. */
export function countOf(text: string | undefined): number | null {
  const word = text ?? '';
  if (word === 'a' || word === 'an') return 1;
  if (/^\d+$/.test(word)) return Number(word);
  const at = NUMBERS.indexOf(word);
  return at < 0 ? null : at;
}

/** 1..5 for "first" .. "fifth"; -1 for "last" and its like. */
export function ordinalOf(text: string | undefined): number {
  const at = ORDINALS.indexOf(text ?? '');
  return text === 'opening' ? 1 : at < 0 ? -1 : at + 1;
}

/** The unit that a word counts in and how many of it the word means: a fortnight is two weeks, a night a day. */
export function unitOf(text: string | undefined): { readonly unit: DateUnit; readonly times: number } {
  const word = text ?? '';
  if (word.startsWith('fortnight')) return { unit: 'week', times: 2 };
  if (word.startsWith('decade')) return { unit: 'year', times: 10 };
  for (const unit of ['week', 'month', 'year'] as const) if (word.startsWith(unit)) return { unit, times: 1 };
  return { unit: 'day', times: 1 };
}

/** A calendar expression; what the words do not give is null. */
export const calendar = (year: number | null, month: number | null, day: number | null): CalendarExpression => ({
  kind: 'calendar',
  year,
  month,
  day,
});
