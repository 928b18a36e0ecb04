import type { CalendarExpression, DateExpression, DateUnit } from '../../../resolution/dates.js';

/** Named groups of a match, in lower case. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** The kinds of words that a date can hang on: a rule is tried only where its sentence holds one. */
export type Seed = 'month' | 'weekday' | 'year' | 'unit' | 'word' | 'number';

/** A date rule: where `pattern` matches lower-case text, `build` tells what it says; null when it says nothing after all. */
export type DateRule = {
  readonly id: string;
  readonly seed: Seed;
  readonly pattern: RegExp;
  readonly build: (groups: Groups) => DateExpression | null;
};

/** What a sentence in lower case must hold for the rules of a seed. */
export const SEEDS: Readonly<Record<Seed, RegExp>> = {
  month: /janv|f[ée]v|mars|avr|\bmai\b|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c/,
  weekday: /dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi/,
  year: /\b(?:1[5-9]|20)\d\d/,
  unit: /jour|semaine|mois|\bans?\b|\bann[ée]e|nuit|matin|soir|heure|temps/,
  word: /hier|aujourd|week|veille|lendemain|matin|midi|soir|nuit|jour|demain|apr[èe]s|huitaine|no[ëe]l/,
  number: /\d[/.-]\d|\ble \d|\bdu \d|\bles? \d/,
};

/** What a night that is told opens with. */
export const NIGHT = '(?:(?:dans|au cours de|durant|pendant) )?la nuit';
const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');
const WEEKDAYS = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ');
const NUMBERS = 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'.split(' ');
const TENS: Readonly<Record<string, number>> = { dizaine: 10, quinzaine: 15, vingt: 20, trente: 30, huitaine: 8 };

export const MONTH =
  '(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|janv\\.|f[ée]vr?\\.|avr\\.|juil\\.|sept\\.|oct\\.|nov\\.|d[ée]c\\.)';
export const WEEKDAY = '(?:dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi)';
export const COUNT =
  '(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|vingt|trente|\\d{1,2})';
export const UNIT = '(?:jours?|semaines?|mois|ans|ann[ée]es?|an|nuits?)';
export const DAY = '(?:1 ?er|1ᵉʳ|premier|\\d{1,2})';
export const YEAR = '(?:1[5-9]|20)\\d{2}';
/** A part of the day after a weekday or date: "au petit matin", "dans la soirée", "vers 6 heures". */
export const PART =
  "(?:,? ?(?:(?:au |dans la |en |en fin de |en début de |tôt (?:dans )?(?:le |la )?|tard (?:dans )?(?:le |la )?|à l[’']|peu avant |peu après |vers )?(?:petit )?(?:(?:début|fin|milieu) de )?(?:matin(?:ée)?|apr[èe]s[- ]midi|soir(?:ée)?|midi|minuit|nuit|aube|aurore|crépuscule|mi-journée)|vers \\d{1,2} ?h(?:eures?)?(?: ?\\d\\d)?))";

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '');

/** 1..12, or null for no month. */
export function monthOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const word = plain(text);
  const at = MONTHS.findIndex((name) => name === word || (word.length < 5 && word.length > 2 && name.startsWith(word)));
  return at < 0 ? null : at + 1;
}

/** Day of the month, or null for none. */
export const dayOf = (text: string | undefined): number | null =>
  text === undefined ? null : /^(?:1 ?er|1ᵉʳ|premier)$/.test(text) ? 1 : Number.parseInt(text, 10);
/** The year, or null for none. */
export const yearOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** A number word or figure, or null for an open number ("quelques"). */
export function countOf(text: string | undefined): number | null {
  const word = plain(text ?? '');
  if (/^\d+$/.test(word)) return Number(word);
  const at = word === 'une' ? 1 : NUMBERS.indexOf(word);
  return at < 0 ? (TENS[word] ?? null) : at;
}

/** The unit that a word counts. */
export function unitOf(text: string | undefined): DateUnit {
  const word = plain(text ?? '');
  if (word.startsWith('semaine')) return 'week';
  if (word === 'mois') return 'month';
  return word === 'an' || word === 'ans' || word.startsWith('annee') ? 'year' : 'day';
}

/** A date of the calendar. */
export const calendar = (year: number | null, month: number | null, day: number | null): CalendarExpression => ({
  kind: 'calendar',
  year,
  month,
  day,
});
/** 0 (Sunday)..6. */
export const weekdayOf = (name: string | undefined): number => WEEKDAYS.indexOf(name ?? '');
/** A weekday, counted back from publication. */
export const weekday = (name: string | undefined, weeksBack = 0): DateExpression => ({
  kind: 'weekday',
  weekday: weekdayOf(name),
  weeksBack,
});

/** A rule whose pattern stands for whole words; `\b` does not know accents. */
export const rule = (id: string, seed: Seed, pattern: string, build: DateRule['build']): DateRule => ({
  id: `fr/date/${id}`,
  seed,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu'),
  build,
});
