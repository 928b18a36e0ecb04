import type { DateExpression, DateUnit } from '../../../resolution/dates.js';

/** A date rule: where `pattern` matches, `build` tells what it says; null when it says nothing after all. */
export type DateRule = {
  readonly id: string;
  readonly pattern: RegExp;
  readonly build: (groups: Readonly<Record<string, string | undefined>>) => DateExpression | null;
};

const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];
const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const NUMBERS = [
  'zero',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
];

const MONTH =
  '(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|janv\\.|f[ée]vr?\\.|avr\\.|juil\\.|sept\\.|oct\\.|nov\\.|d[ée]c\\.)';
const WEEKDAY = '(?:dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi)';
const COUNT = '(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|\\d{1,2}|quelques|plusieurs)';
const UNIT = '(?:jours?|semaines?|mois|ans|années?|an|nuits?)';
const DAY = '(?:1er|1ᵉʳ|premier|\\d{1,2})';
const YEAR = '(?:19|20)\\d{2}';
const PART =
  "(?:au |dans la |en )?(?:petit )?(?:début de |fin de |milieu de )?(?:matin(?:ée)?|après-midi|apr[eè]s midi|soir(?:ée)?|midi|nuit|aube|l[’']aube|aurore|crépuscule|mi-journée)";
/** Not inside a word: `\b` does not know accents. */
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace('.', '');
const monthOf = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  const word = plain(text);
  const at = MONTHS.findIndex(
    (name) => name === word || (word.length < 5 && word !== 'mai' && word !== 'mars' && name.startsWith(word)),
  );
  return at < 0 ? null : at + 1;
};
const weekdayOf = (text: string | undefined): number => WEEKDAYS.indexOf((text ?? '').toLowerCase());
const countOf = (text: string | undefined): number | null => {
  const word = (text ?? '').toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  const at = word === 'une' ? 1 : NUMBERS.indexOf(word);
  return at < 0 ? null : at;
};
const unitOf = (text: string | undefined): DateUnit => {
  const word = plain(text ?? '');
  return word.startsWith('semaine') ? 'week' : word === 'mois' ? 'month' : word.startsWith('an') ? 'year' : 'day';
};
const dayOf = (text: string | undefined): number | null =>
  text === undefined ? null : /^(?:1er|1ᵉʳ|premier)$/i.test(text) ? 1 : Number.parseInt(text, 10);
const yearOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
const calendar = (year: number | null, month: number | null, day: number | null): DateExpression => ({
  kind: 'calendar',
  year,
  month,
  day,
});
const weekday = (name: string | undefined, weeksBack = 0): DateExpression => ({
  kind: 'weekday',
  weekday: weekdayOf(name),
  weeksBack,
});
/** A day told by month and day where there are, else by its weekday. */
const dayTold = (
  name: string | undefined,
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): DateExpression =>
  month !== undefined && day !== undefined ? calendar(yearOf(year), monthOf(month), dayOf(day)) : weekday(name);
const rule = (id: string, pattern: string, build: DateRule['build']): DateRule => ({
  id: `fr/date/${id}`,
  pattern: new RegExp(`${START}(?:${pattern})${END}`, 'giu'),
  build,
});

/** The French date rules in order of preference: where two overlap, the longer match wins, then the earlier rule. */
export const DATE_RULES: readonly DateRule[] = [
  rule(
    'night-between-weekdays',
    `(?:dans |au cours de |durant |pendant )?(?:la )?nuit (?:de|du) (?:ce )?(?<a>${WEEKDAY})(?: (?<d1>${DAY})(?: (?<m1>${MONTH}))?)? (?:à|au) (?:ce )?(?<b>${WEEKDAY})(?: dernier)?(?:,? (?<d2>${DAY}) (?<m2>${MONTH})(?:,? (?<y>${YEAR}))?)?`,
    ({ a, d1, m1, d2, m2, y, b }) => {
      if (d2 !== undefined && m2 !== undefined) {
        const first = d1 !== undefined ? dayOf(d1) : (dayOf(d2) ?? 1) - 1;
        if (first !== null && first >= 1)
          return {
            kind: 'range',
            from: calendar(yearOf(y), monthOf(m1 ?? m2), first),
            to: calendar(yearOf(y), monthOf(m2), dayOf(d2)),
          };
        return calendar(yearOf(y), monthOf(m2), dayOf(d2));
      }
      if (d1 !== undefined && m1 !== undefined)
        return { kind: 'nightAfter', of: calendar(yearOf(y), monthOf(m1), dayOf(d1)) };
      return { kind: 'range', from: weekday(a), to: weekday(b) };
    },
  ),
  rule(
    'night-between-days',
    `(?:dans |au cours de |durant |pendant )?(?:la )?nuit du (?:${WEEKDAY} )?(?<d1>${DAY})(?: (?<m1>${MONTH}))? au (?:${WEEKDAY} )?(?<d2>${DAY})(?: (?<m2>${MONTH}))?(?:,? (?<y>${YEAR}))?`,
    ({ d1, m1, d2, m2, y }) => {
      const last = m2 ?? m1;
      return {
        kind: 'range',
        from: calendar(yearOf(y), monthOf(m1 ?? m2), dayOf(d1)),
        to: calendar(yearOf(y), monthOf(last), dayOf(d2)),
      };
    },
  ),
  rule(
    'night-of',
    `(?:dans |au cours de )?la nuit (?:de|du|d[’'])\\s?(?:ce )?(?<w>${WEEKDAY})?(?: dernier)?,?(?: ?(?<d>${DAY}) (?<m>${MONTH})(?: (?<y>${YEAR}))?)?`,
    ({ w, d, m, y }) => (w === undefined && d === undefined ? null : dayTold(w, d, m, y)),
  ),
  rule('night-last', 'la nuit (?:dernière|passée)', () => ({ kind: 'relative', unit: 'day', offset: -1 })),
  rule(
    'range-of-days',
    `(?:du |entre le |depuis le )?(?:${WEEKDAY} )?(?<d1>${DAY})\\s?(?:au|et le|et|-|–)\\s?(?:${WEEKDAY} )?(?<d2>${DAY}) (?<m>${MONTH})(?:,? (?<y>${YEAR}))?`,
    ({ d1, d2, m, y }) => ({
      kind: 'range',
      from: calendar(yearOf(y), monthOf(m), dayOf(d1)),
      to: calendar(yearOf(y), monthOf(m), dayOf(d2)),
    }),
  ),
  rule(
    'range-across-months',
    `(?:du|entre le) (?:${WEEKDAY} )?(?<d1>${DAY}) (?<m1>${MONTH})(?: (?<y1>${YEAR}))? (?:au|et le) (?:${WEEKDAY} )?(?<d2>${DAY}) (?<m2>${MONTH})(?: (?<y2>${YEAR}))?`,
    (g) => ({
      kind: 'range',
      from: calendar(yearOf(g['y1'] ?? g['y2']), monthOf(g['m1']), dayOf(g['d1'])),
      to: calendar(yearOf(g['y2']), monthOf(g['m2']), dayOf(g['d2'])),
    }),
  ),
  rule('weekday-range', `(?:de|entre) (?<a>${WEEKDAY}) (?:à|et) (?<b>${WEEKDAY})`, ({ a, b }) => ({
    kind: 'range',
    from: weekday(a),
    to: weekday(b),
  })),
  rule(
    'weekday-with-date',
    `(?:le |ce |du |au )?(?<w>${WEEKDAY})(?: ${PART})?,? (?:le )?(?<d>${DAY}) (?<m>${MONTH})(?: dernier)?(?:,? (?<y>${YEAR}))?(?: ${PART})?`,
    ({ d, m, y }) => calendar(yearOf(y), monthOf(m), dayOf(d)),
  ),
  rule(
    'weekday-with-slashes',
    `(?:le |ce )?(?:${WEEKDAY})?,? ?(?<d>\\d{1,2})[/.](?<m>\\d{1,2})[/.](?<y>${YEAR})`,
    ({ d, m, y }) => calendar(yearOf(y), Number(m), dayOf(d)),
  ),
  rule('iso', `(?<y>${YEAR})-(?<m>\\d{2})-(?<d>\\d{2})`, ({ d, m, y }) => calendar(yearOf(y), Number(m), dayOf(d))),
  rule(
    'day-month-of-last-year',
    `(?:le )?(?<d>${DAY}) (?<m>${MONTH}) (?:de l[’']an(?:née)? (?:dernier|dernière|passée?)|de l[’']année précédente)`,
    ({ d, m }) => ({ kind: 'yearsBack', years: 1, of: calendar(null, monthOf(m), dayOf(d)) }),
  ),
  rule(
    'month-of-last-year',
    `(?:en )?(?<m>${MONTH}) (?:de )?l[’']an(?:née)? (?:dernier|dernière|passée?)`,
    ({ m }) => ({ kind: 'yearsBack', years: 1, of: calendar(null, monthOf(m), null) }),
  ),
  rule(
    'day-month',
    `(?:le |ce |du |au |dès le |l[’'])?(?<d>${DAY}) (?<m>${MONTH})(?: dernier| courant)?(?:,? (?<y>${YEAR}))?(?: ${PART})?`,
    ({ d, m, y }) => calendar(yearOf(y), monthOf(m), dayOf(d)),
  ),
  rule('day-of-same-month', `(?:le )(?<d>${DAY}) (?:du|de ce) (?:même )?mois(?: courant)?`, () => ({
    kind: 'anchored',
    unit: 'month',
    offset: 0,
  })),
  rule(
    'since-day',
    `(?:depuis|jusqu[’']au|jusqu[’']en|d[’']ici(?: au| à)?|avant|à compter du|à partir du)(?: le| la| début| fin| mi)? ?(?:${WEEKDAY} )?(?:(?<d>${DAY}) )?(?<m>${MONTH})(?: dernier| prochain)?(?: (?<y>${YEAR}))?`,
    ({ d, m, y }) => ({ kind: 'period', from: calendar(yearOf(y), monthOf(m), dayOf(d)) }),
  ),
  rule(
    'since-year',
    `(?:depuis|jusqu[’']en|avant|d[’']ici|à partir de)(?: l[’']année| début| fin| mi)? ?(?<y>${YEAR})`,
    ({ y }) => ({ kind: 'period', from: calendar(yearOf(y), null, null) }),
  ),
  rule('since-weekday', `depuis (?<w>${WEEKDAY})(?: dernier)?(?: ${PART})?`, () => ({ kind: 'period' })),
  rule('until-weekday', `(?:jusqu[’']à|avant|d[’']ici(?: à)?) (?<w>${WEEKDAY})`, () => ({ kind: 'period' })),
  rule(
    'weekday-to-come',
    `(?:le )?(?:${WEEKDAY}) prochain|(?:la semaine|le mois|l[’']année|l[’']an) prochaine?|le ${DAY} ${MONTH} prochain`,
    () => ({ kind: 'period' }),
  ),
  rule('weekday-before', `(?:le )?(?<w>${WEEKDAY}) (?:précédent|d[’']avant)`, () => ({
    kind: 'anchored',
    unit: 'week',
    offset: -1,
  })),
  rule('weekday-last', `(?:le |ce |du |de )?(?<w>${WEEKDAY})(?: ${PART})? (?:dernier|passé)(?: ${PART})?`, ({ w }) =>
    weekday(w, 1),
  ),
  rule(
    'weekday-morning',
    `(?:le |ce |au petit matin de |à l[’']aube de |au matin de |du )?(?<w>${WEEKDAY})(?: ${PART})?`,
    ({ w }) => weekday(w),
  ),
  rule(
    'today',
    `aujourd[’']hui|ce (?:matin|midi|soir|jour(?! là|-là))|cet après-midi|cette (?:matinée|après-midi|soirée)|dans la (?:matinée|journée|soirée)`,
    () => ({ kind: 'relative', unit: 'day', offset: 0 }),
  ),
  rule('tonight', 'cette nuit(?!-là)', () => ({ kind: 'relative', unit: 'day', offset: 0 })),
  rule('day-before-yesterday', `avant-hier(?: ${PART})?`, () => ({ kind: 'relative', unit: 'day', offset: -2 })),
  rule('yesterday', `hier(?: encore| ${PART}| ${WEEKDAY})?`, () => ({ kind: 'relative', unit: 'day', offset: -1 })),
  rule('ago', `il y a (?:à peine |tout juste |environ |près d[’’'])?(?<n>${COUNT}) (?<u>${UNIT})`, ({ n, u }) =>
    countOf(n) === null ? { kind: 'period' } : { kind: 'relative', unit: unitOf(u), offset: -(countOf(n) ?? 0) },
  ),
  rule('last-unit', `(?:la |le |l[’'])?(?<u>semaine|mois|an|année) (?:dernière?|passée?)`, ({ u }) => ({
    kind: 'relative',
    unit: unitOf(u),
    offset: -1,
  })),
  rule('this-unit', `(?:en )?(?:cette|ce) (?<u>semaine|mois)(?:-ci)?(?!-là)`, ({ u }) => ({
    kind: 'relative',
    unit: unitOf(u),
    offset: 0,
  })),
  rule(
    'this-year',
    `cette année(?!-là)(?:-ci)?|(?:depuis )?(?:le )?début (?:de l[’']|d[’'])année|depuis le début (?:de l[’']année|du mois|de la semaine|du conflit|de la crise)`,
    () => ({ kind: 'period' }),
  ),
  rule('weekend', `(?:ce|le|durant le|pendant le) week-?end(?: dernier| passé)?`, () => ({
    kind: 'weekend',
    weeksBack: 0,
  })),
  rule(
    'same-day',
    `(?:le |ce )?même (?<u>jour|soir|nuit|semaine|mois|année|matin)|ce (?<v>jour|soir|mois|matin)-là|cette (?<x>nuit|semaine|année)-là|(?:dans )?la même (?<z>nuit|journée|semaine|année|matinée|soirée)`,
    ({ u, v, x, z }) => ({ kind: 'anchored', unit: unitOf(u ?? v ?? x ?? z), offset: 0 }),
  ),
  rule(
    'next-day',
    `(?:dès )?le lendemain(?: ${PART}| ${WEEKDAY})?|au lendemain(?= matin|,)|le jour suivant|le jour d[’']après`,
    () => ({ kind: 'anchored', unit: 'day', offset: 1 }),
  ),
  rule('second-next-day', `le surlendemain`, () => ({ kind: 'anchored', unit: 'day', offset: 2 })),
  rule('day-before', `la veille(?: ${PART})?(?! d)|(?:le jour|la nuit) précédente?|la nuit précédente`, () => ({
    kind: 'anchored',
    unit: 'day',
    offset: -1,
  })),
  rule('second-day-before', `l[’']avant-veille`, () => ({ kind: 'anchored', unit: 'day', offset: -2 })),
  rule('next-unit', `(?:la |le |l[’'])(?<u>semaine|mois|année) (?:suivante?|d[’']après)`, ({ u }) => ({
    kind: 'anchored',
    unit: unitOf(u),
    offset: 1,
  })),
  rule('previous-unit', `(?:la |le |l[’'])(?<u>semaine|mois|année) (?:précédente?|d[’']avant)`, ({ u }) => ({
    kind: 'anchored',
    unit: unitOf(u),
    offset: -1,
  })),
  rule(
    'earlier-by',
    `(?:à peine |tout juste |seulement |quelque )?(?<n>${COUNT}) (?<u>${UNIT}) (?:plus tôt|auparavant|avant(?!-))`,
    ({ n, u }) => (countOf(n) === null ? null : { kind: 'anchored', unit: unitOf(u), offset: -(countOf(n) ?? 0) }),
  ),
  rule(
    'later-by',
    `(?:à peine |tout juste |seulement |quelque )?(?<n>${COUNT}) (?<u>${UNIT}) (?:plus tard|après)(?! (?:une?|la|le|l[’']|les|leur|son|sa|cette|cet|ces))`,
    ({ n, u }) => (countOf(n) === null ? null : { kind: 'anchored', unit: unitOf(u), offset: countOf(n) ?? 0 }),
  ),
  rule(
    'days-after',
    `(?:à peine |tout juste )?(?<n>${COUNT}) (?<u>${UNIT}) après(?= (?:une?|la|le|l[’']|les|leur|son|sa|cette|cet|ces))`,
    () => ({ kind: 'period' }),
  ),
  rule(
    'part-of-month',
    `(?:à la |au |en |dès )?(?:mi-?|début |fin |courant |milieu |début du mois de |fin du mois de |milieu du mois de )(?:de )?(?<m>${MONTH})(?: dernier)?(?: (?<y>${YEAR}))?`,
    ({ m, y }) => calendar(yearOf(y), monthOf(m), null),
  ),
  rule(
    'month-year',
    `(?:en |au mois de |au mois d[’']|du mois de |du mois d[’']|de |d[’'])?(?<m>${MONTH}) (?:dernier|(?<y>${YEAR}))`,
    ({ m, y }) => calendar(yearOf(y), monthOf(m), null),
  ),
  rule('in-month', `(?:en |au mois de |au mois d[’']|du mois de |du mois d[’']|courant )(?<m>${MONTH})`, ({ m }) =>
    calendar(null, monthOf(m), null),
  ),
  rule(
    'in-year',
    `(?:en |de |fin |début |mi-?|courant |l[’']année |dès )(?<y>${YEAR})(?! (?:personnes|soldats|civils|autres|hommes|habitants|élèves|déplacés))`,
    ({ y }) => calendar(yearOf(y), null, null),
  ),
  rule(
    'recent-stretch',
    `(?:ces|au cours des|durant les|pendant les|lors des|dans les|les) (?:(?:\\d+|deux|trois|quatre|cinq|six|dix|douze|quelques) )?(?:derniers|dernières) (?:\\d+ )?(?:jours|semaines|mois|années|ans|heures)|ces (?:\\d+ |deux |trois )?(?:derniers|dernières) temps|au cours de ces derniers mois`,
    () => ({ kind: 'period' }),
  ),
  rule(
    'in-n-units',
    `en (?:l[’']espace de |moins de |un peu plus de )?${COUNT} ${UNIT}|pendant ${COUNT} ${UNIT}|durant ${COUNT} ${UNIT}|dans ${COUNT} ${UNIT}`,
    () => ({ kind: 'period' }),
  ),
  rule('lone-day', `(?<=^|[.,;:(] ?)le (?<d>${DAY})(?=,)`, ({ d }) =>
    dayOf(d) === null || (dayOf(d) ?? 0) > 31 ? null : { kind: 'anchored', unit: 'month', offset: 0 },
  ),
];
