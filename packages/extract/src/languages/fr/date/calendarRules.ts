import type { CalendarExpression, DateExpression } from '../../../resolution/dates.js';
import {
  type DateRule,
  type Groups,
  DAY,
  MONTH,
  NIGHT,
  PART,
  WEEKDAY,
  YEAR,
  calendar,
  dayOf,
  monthOf,
  rule,
  weekday,
  weekdayOf,
  yearOf,
} from './vocabulary.js';

const WEEKS: Readonly<Record<string, number>> = {
  première: 1,
  deuxième: 2,
  seconde: 2,
  troisième: 3,
  quatrième: 4,
  dernière: -1,
};

/** "Dans la nuit de jeudi à vendredi [17 avril]". */
function nightBetween({ a, b, d1, m1, d2, m2, y }: Groups): DateExpression | null {
  const last = dayOf(d2);
  if (last !== null && m2 !== undefined) {
    const first = dayOf(d1) ?? last - 1;
    const to = calendar(yearOf(y), monthOf(m2), last);
    return first < 1 ? to : { kind: 'range', from: calendar(yearOf(y), monthOf(m1 ?? m2), first), to };
  }
  if (d1 !== undefined && m1 !== undefined)
    return { kind: 'nightAfter', of: calendar(yearOf(y), monthOf(m1), dayOf(d1)) };
  return between(a, b);
}

const between = (a: string | undefined, b: string | undefined): DateExpression => ({
  kind: 'range',
  from: weekday(a),
  to: weekday(b),
});

/** Whether the second weekday is the day after the first. */
const areNextDays = (a: string | undefined, b: string | undefined): boolean => (weekdayOf(a) + 1) % 7 === weekdayOf(b);

function days({ d1, d2, m1, m2, m, y1, y2, y }: Groups): DateExpression {
  const from = calendar(yearOf(y1 ?? y2 ?? y), monthOf(m1 ?? m2 ?? m), dayOf(d1));
  return { kind: 'range', from, to: calendar(yearOf(y2 ?? y), monthOf(m2 ?? m), dayOf(d2)) };
}

const dayMonth = ({ d, m, y }: Groups): DateExpression => calendar(yearOf(y), monthOf(m), dayOf(d));
const monthYear = ({ m, y }: Groups): CalendarExpression => calendar(yearOf(y), monthOf(m), null);

/** How far, in characters, behind the name of its month a day may go without it. */
const FURTHER_REACH = 90;

/** Days, months and years of the calendar, and weekdays. */
export const CALENDAR_RULES: readonly DateRule[] = [
  rule(
    'night-between-weekdays',
    'weekday',
    `${NIGHT} (?:de|du) (?:ce )?(?<a>${WEEKDAY})(?: (?<d1>${DAY})(?: (?<m1>${MONTH}))?)? (?:à|au) (?:ce )?(?<b>${WEEKDAY})(?: derniers?)?(?:,? (?<d2>${DAY}) (?<m2>${MONTH})(?:,? (?<y>${YEAR}))?)?`,
    nightBetween,
  ),
  rule(
    'night-between-days',
    'month',
    `${NIGHT} du (?:${WEEKDAY} )?(?<d1>${DAY})(?: (?<m1>${MONTH}))? au (?:${WEEKDAY} )?(?<d2>${DAY}) (?<m>${MONTH})(?:,? (?<y>${YEAR}))?`,
    (groups) => days({ ...groups, m1: groups['m1'] ?? groups['m'] }),
  ),
  rule('night-to-yesterday', 'weekday', `${NIGHT} (?:de|du) (?<a>${WEEKDAY}) à (?<b>avant-hier|hier)`, ({ a, b }) => ({
    kind: 'range',
    from: weekday(a),
    to: { kind: 'relative', unit: 'day', offset: b === 'hier' ? -1 : -2 },
  })),
  rule(
    'day-beside-date',
    'month',
    `(?:(?<l>(?:au|le|dès le) lendemain)|(?:à )?la veille) (?:de|du)(?: ${WEEKDAY})? (?<d>${DAY}) (?<m>${MONTH})(?: (?<y>${YEAR}))?`,
    (groups) => ({ kind: 'shifted', of: dayMonth(groups), unit: 'day', offset: groups['l'] === undefined ? -1 : 1 }),
  ),
  // Lists of incidents: "09/11 – Kidal : ...", "le 09/11".
  rule(
    'day-slash-month',
    'number',
    `(?:le (?<d1>\\d{1,2})/(?<m1>\\d{1,2})(?!/)|(?<=^[^\\p{L}\\p{N}]{0,4})(?<d2>\\d{1,2})/(?<m2>\\d{1,2})(?= ?[-–—:]))`,
    ({ d1, m1, d2, m2 }) => {
      const month = Number(m1 ?? m2);
      return month >= 1 && month <= 12 ? calendar(null, month, dayOf(d1 ?? d2)) : null;
    },
  ),
  rule(
    'night-of-this-month',
    'number',
    `${NIGHT} du (?:${WEEKDAY} )?(?<d>${DAY}) au (?:${WEEKDAY} )?${DAY}`,
    ({ d }) => ({
      kind: 'nightAfter',
      of: { kind: 'dayOfMonth', day: dayOf(d) ?? 0 },
    }),
  ),
  rule(
    'night-of',
    'weekday',
    `${NIGHT} (?:de|du) (?:ce )?(?<w>${WEEKDAY})(?: dernier)?(?:,? (?<d>${DAY}) (?<m>${MONTH})(?: (?<y>${YEAR}))?)?`,
    ({ w, d, m, y }) => (m === undefined ? weekday(w) : calendar(yearOf(y), monthOf(m), dayOf(d))),
  ),
  rule('night-of-day', 'month', `${NIGHT} du (?<d>${DAY}) (?<m>${MONTH})(?: (?<y>${YEAR}))?`, dayMonth),
  rule(
    'days-of-one-month',
    'month',
    `(?:(?:du|entre le|les) )?(?:${WEEKDAY} )?(?<d1>${DAY})(?:, ${DAY})*\\s?(?:au|et le|et|[-–])\\s?(?:${WEEKDAY} )?(?<d2>${DAY}) (?<m>${MONTH})(?:,? (?<y>${YEAR}))?`,
    days,
  ),
  rule(
    'days-of-two-months',
    'month',
    `(?:du|entre le|les?) (?:${WEEKDAY} )?(?<d1>${DAY}) (?<m1>${MONTH})(?: (?<y1>${YEAR}))? (?:au|et(?: le)?) (?:${WEEKDAY} )?(?<d2>${DAY}) (?<m2>${MONTH})(?: (?<y2>${YEAR}))?`,
    days,
  ),
  rule(
    'months',
    'month',
    `(?:de |d[’']|entre )(?<m1>${MONTH})(?: (?<y1>${YEAR}))? (?:à|et) (?<m2>${MONTH})(?: (?<y>${YEAR}))?`,
    ({ m1, y1, m2, y }) => ({
      kind: 'range',
      from: calendar(yearOf(y1 ?? y), monthOf(m1), null),
      to: calendar(yearOf(y), monthOf(m2), null),
    }),
  ),
  rule(
    'weekdays',
    'weekday',
    `(?:de|entre) (?<a>${WEEKDAY})${PART}? (?:à|et) (?<b>${WEEKDAY})${PART}?|(?<c>${WEEKDAY})(?: dernier)? et (?<d>${WEEKDAY})(?: derniers?)?(?! \\d)`,
    // "lundi et mardi" is a stretch, "lundi et vendredi" names two days.
    ({ a, b, c, d }) => (c !== undefined && !areNextDays(c, d) ? null : between(a ?? c, b ?? d)),
  ),
  rule(
    'weekday-parts',
    'weekday',
    `entre (?:la|le|l[’']) ?(?:nuit|soirée|soir|après-midi) (?:de|du) (?<a>${WEEKDAY}) et (?:la |le |l[’'])(?:petit )?(?:aube|matin|matinée|nuit|journée) (?:de|du) (?<b>${WEEKDAY})(?:,? (?<d2>${DAY}) (?<m2>${MONTH})(?:,? (?<y>${YEAR}))?)?`,
    nightBetween,
  ),
  rule(
    'weekday-with-date',
    'month',
    `(?:(?:le|ce|du|au) )?${WEEKDAY}${PART}?,? (?:le )?(?<d>${DAY}) (?<m>${MONTH})(?: dernier)?(?:,? (?<y>${YEAR}))?${PART}?`,
    dayMonth,
  ),
  rule('figures', 'number', `(?:${WEEKDAY} )?(?<d>\\d{1,2})[/.](?<m>\\d{1,2})[/.](?<y>${YEAR})`, ({ d, m, y }) =>
    calendar(yearOf(y), Number(m), dayOf(d)),
  ),
  rule('iso', 'number', `(?<y>${YEAR})-(?<m>\\d\\d)-(?<d>\\d\\d)`, ({ d, m, y }) =>
    calendar(yearOf(y), Number(m), dayOf(d)),
  ),
  rule(
    'of-last-year',
    'month',
    `(?:(?:le|en) )?(?:(?<d>${DAY}) )?(?<m>${MONTH}) (?:de )?l[’']an(?:née)? (?:derni(?:er|ère)|passée?|précédente?)`,
    ({ d, m }) => ({ kind: 'yearsBack', years: 1, of: calendar(null, monthOf(m), dayOf(d)) }),
  ),
  rule(
    'around-day',
    'month',
    `(?:(?:vers|autour|aux alentours|aux environs) (?:le|du) )(?<d>${DAY}) (?<m>${MONTH})(?: dernier)?(?:,? (?<y>${YEAR}))?`,
    ({ d, m, y }) => ({ ...calendar(yearOf(y), monthOf(m), dayOf(d)), isAbout: true }),
  ),
  rule(
    'day-month',
    'month',
    `(?:(?:le|ce|du|au|dès le) |l[’'])?(?<d>${DAY}) (?<m>${MONTH})(?: dernier| courant)?(?:,? (?<y>${YEAR}))?${PART}?`,
    dayMonth,
  ),
  rule(
    'day-of-that-month',
    'number',
    `le (?<d>${DAY}) (?:courant|(?:du|de ce) (?:même )?mois(?: courant)?(?:-là)?)`,
    ({ d }) => ({
      kind: 'dayOfMonth',
      day: dayOf(d) ?? 0,
    }),
  ),
  rule(
    'lone-day',
    'number',
    `(?<=(?:^|[.,;:(] ?|et ))le (?<d>3[01]|[12]?\\d)(?=,| (?:des|une?|les?|la|au|vers|à|dans))`,
    ({ d }) => ({
      kind: 'dayOfMonth',
      day: dayOf(d) ?? 0,
    }),
  ),
  // "le 12 septembre, Léré le 17 et Dioura le 28": further days of a month that the sentence has just told.
  rule(
    'further-day',
    'number',
    `le (?<d>3[01]|[12]?\\d)(?<=(?:${MONTH})[^.;:]{1,${FURTHER_REACH}} le \\d{1,2})(?=[.,;]| et[ ,]|$)`,
    ({ d }) => ({ kind: 'dayOfMonth', day: dayOf(d) ?? 0 }),
  ),
  rule(
    'since',
    'month',
    `(?:depuis|à compter du|à partir du|dès)(?: (?:le|la|début|fin|mi))?[ -](?:${WEEKDAY} )?(?:(?<d>${DAY}) )?(?<m>${MONTH})(?: dernier)?(?: (?<y>${YEAR}))?`,
    (groups) => ({ kind: 'period', from: dayMonth(groups) }),
  ),
  rule(
    'until',
    'month',
    `(?:jusqu[’'](?:au|en|à)|d[’']ici(?: (?:le|au|à|la))?|avant le)(?: (?:début|fin|mi))?[ -](?:${WEEKDAY} )?(?:(?<d>${DAY}) )?(?<m>${MONTH})(?: prochain)?(?: (?<y>${YEAR}))?`,
    (groups) => ({ kind: 'period', at: dayMonth(groups) }),
  ),
  rule('since-year', 'year', `depuis(?: (?:l[’']année|début|fin|mi-?))? ?(?<y>${YEAR})`, ({ y }) => ({
    kind: 'period',
    from: calendar(yearOf(y), null, null),
  })),
  rule('until-year', 'year', `(?:jusqu[’']en|avant|d[’']ici(?: à)?)(?: (?:début|fin))? ?(?<y>${YEAR})`, ({ y }) => ({
    kind: 'period',
    at: calendar(yearOf(y), null, null),
  })),
  rule('years', 'year', `(?:de|entre) (?<a>${YEAR}) (?:à|et) (?<b>${YEAR})`, ({ a }) => ({
    kind: 'period',
    from: calendar(yearOf(a), null, null),
  })),
  rule('decade', 'year', `(?:les )?années (?<y>${YEAR})`, ({ y }) => ({
    kind: 'decade',
    decade: Math.floor(Number(y) / 10),
  })),
  rule('since-weekday', 'weekday', `depuis (?<w>${WEEKDAY})(?: dernier)?${PART}?`, ({ w }) => ({
    kind: 'period',
    from: weekday(w),
  })),
  rule('until-weekday', 'weekday', `(?:jusqu[’']à|d[’']ici(?: à)?|avant) ${WEEKDAY}(?: prochain)?${PART}?`, () => ({
    kind: 'period',
  })),
  rule('weekday-to-come', 'weekday', `(?:(?:le|ce|de|dès) )?(?<w>${WEEKDAY})${PART}? prochain`, () => ({
    kind: 'period',
  })),
  rule('weekday-before', 'weekday', `(?:le )?(?<w>${WEEKDAY}) (?:précédent|d[’']avant)`, ({ w }) => ({
    kind: 'anchored',
    unit: 'week',
    offset: -1,
    weekday: weekdayOf(w),
  })),
  rule('weekday-after', 'weekday', `(?:le )?(?<w>${WEEKDAY}) (?:suivant|d[’']après)`, ({ w }) => ({
    kind: 'anchored',
    unit: 'week',
    offset: 1,
    weekday: weekdayOf(w),
  })),
  rule('last-weekday', 'weekday', `(?:(?:le|ce|du|de) )?(?<w>${WEEKDAY})${PART}? (?:dernier|passé)${PART}?`, ({ w }) =>
    weekday(w, 1),
  ),
  rule(
    'weekday-and-day',
    'weekday',
    `(?:(?:le|ce|du) )?(?<w>${WEEKDAY}) \\d{1,2}(?=,| (?:vers|à|dans|aux?) )`,
    ({ w }) => weekday(w),
  ),
  rule(
    'weekday',
    'weekday',
    `(?:(?:le|ce|du|au matin de|au petit matin de|à l[’']aube de) )?(?<w>${WEEKDAY})${PART}?`,
    ({ w }) => weekday(w),
  ),
  rule(
    'week-of-day',
    'month',
    `(?:(?:dans |durant |pendant )?la )?semaine du (?:${WEEKDAY} )?(?<d>${DAY}) (?<m>${MONTH})(?:,? (?<y>${YEAR}))?`,
    (groups) => ({
      kind: 'range',
      from: dayMonth(groups),
      to: { kind: 'shifted', of: dayMonth(groups), unit: 'day', offset: 6 },
    }),
  ),
  rule(
    'weekday-of-last-week',
    'weekday',
    `(?:(?:le|ce|du) )?(?<w>${WEEKDAY})${PART}? de la semaine (?:dernière|passée|écoulée)`,
    ({ w }) => ({
      kind: 'weekday',
      weekday: weekdayOf(w),
      weeksBack: 0,
      week: -1,
    }),
  ),
  rule(
    'part-of-month',
    'month',
    `(?:(?:à la|au|en|dès|vers la) )?(?:mi-|(?:début|fin|courant|milieu)(?: du mois)? (?:de |d[’'])?)(?<m>${MONTH})(?: dernier)?(?: (?<y>${YEAR}))?`,
    monthYear,
  ),
  rule(
    'week-of-month',
    'month',
    `(?:(?:la|durant la|pendant la|au cours de la|dans la|de la) )(?<n>première|deuxième|seconde|troisième|quatrième|dernière) semaine (?:du mois )?(?:de |d[’'])(?<m>${MONTH})(?: dernier)?(?: (?<y>${YEAR}))?`,
    ({ n, m, y }) => {
      const month = monthOf(m);
      return month === null ? null : { kind: 'weekOfMonth', year: yearOf(y), month, week: WEEKS[n ?? ''] ?? 1 };
    },
  ),
  rule(
    'month-year',
    'month',
    `(?:(?:en|au mois de|du mois de|de|courant) |d[’'])?(?<m>${MONTH}) (?:(?<last>dernier)|(?<y>${YEAR}))`,
    (groups) => (groups['last'] === undefined ? monthYear(groups) : { ...monthYear(groups), isLast: true }),
  ),
  rule('month', 'month', `(?:en |(?:au|du|le) mois (?:de |d[’'])|courant |dès )(?<m>${MONTH})`, monthYear),
  rule('month-as-heading', 'month', `^(?<m>${MONTH})(?: (?<y>${YEAR}))?(?=[ .:–-]*$)`, monthYear),
  rule(
    'year',
    'year',
    `(?:(?:en|fin|début|courant|dès|l[’']année|de l[’']année|de) |mi-)(?<y>${YEAR})(?! (?:personnes|soldats|civils|autres|hommes|habitants|élèves|déplacés|morts))`,
    ({ y }) => calendar(yearOf(y), null, null),
  ),
];
