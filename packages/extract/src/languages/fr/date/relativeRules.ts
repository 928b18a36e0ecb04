import type { DateExpression } from '../../../resolution/dates.js';
import {
  type DateRule,
  type Groups,
  COUNT,
  NIGHT,
  PART,
  UNIT,
  WEEKDAY,
  YEAR,
  countOf,
  rule,
  unitOf,
} from './vocabulary.js';

const HEDGE = '(?:(?:à peine|tout juste|seulement|quelque|environ|presque|près de) )?';
const day = (offset: number): DateExpression => ({ kind: 'relative', unit: 'day', offset });
const anchored = (unit: string | undefined, offset: number): DateExpression => ({
  kind: 'anchored',
  unit: unitOf(unit),
  offset,
});

/** The night told before, or the one after it. */
const night = (offset: number): DateExpression => ({ kind: 'anchored', unit: 'day', offset, isNight: true });

function counted({ n, u }: Groups, sign: 1 | -1): DateExpression | null {
  const count = countOf(n);
  return count === null ? null : { kind: 'anchored', unit: unitOf(u), offset: sign * count, isCounted: true };
}

/** "une dizaine de", "un peu plus d'un": the number in it. */
const inner = (n: string | undefined): string | undefined =>
  n?.replace(/^une (\p{L}+) de$/u, '$1').replace(/^un peu plus (?:de |d[’'])/, '');

function ago({ n, u }: Groups): DateExpression {
  const count = countOf(inner(n));
  // "Il y a un an" means its month, near enough; "il y a huit ans" does not.
  if (count === 1 && inner(n) === n && unitOf(u) === 'year') return { kind: 'relative', unit: 'month', offset: -12 };
  return count === null ? { kind: 'period' } : { kind: 'relative', unit: unitOf(u), offset: -count, isCounted: true };
}

/** "Trois jours après une attaque": the attack was three days before what is told now. */
function afterSomethingNew(groups: Groups): DateExpression | null {
  const told = counted(groups, -1);
  return told?.kind === 'anchored' ? { ...told, isFromNow: true } : told;
}

const DAYS_OF_HOURS: Readonly<Record<string, number>> = {
  24: 1,
  'vingt-quatre': 1,
  48: 2,
  'quarante-huit': 2,
  72: 3,
  'soixante-douze': 3,
};

/** What was told before: "la veille de cette attaque" counts from it. */
const TOLD_DEED =
  "(?:d(?:e |u |es |[’'])|de l[’'])(?:(?:cette|cet|ce|ces|la|les) )?(?:double )?(?:attaques?|attentats?|embuscades?|assauts?|explosions?|enlèvements?|événements?|drame|massacre|tuerie|faits|raids?|combats|assassinats?|meurtres?|mort|bombardements?)";

const ONE_DEED =
  "(?:l[’'](?:attaque|attentat|embuscade|assaut|explosion|enlèvement|incursion|offensive)|le (?:massacre|raid|rapt|kidnapping|bombardement)|la (?:tuerie|fusillade))";

/** "l'attaque qui a fait 30 morts": told as something new. */
const TOLD_NEW = `${ONE_DEED} (?:qui|ayant|où|dans (?:laquelle|lequel)|au cours (?:de laquelle|duquel))`;

/** Dates counted from the day of writing, or from a date told before. */
export const RELATIVE_RULES: readonly DateRule[] = [
  rule(
    'today',
    'word',
    `aujourd[’']hui(?: même)?|ce (?:matin|midi|soir)(?![- ]là)|(?<![àa] )ce jour(?![- ]là)|cet apr[èe]s-midi`,
    () => day(0),
  ),
  // Of the day told last, else of today.
  rule(
    'part-of-told-day',
    'word',
    `dans la (?:même )?(?:matinée|journée|soirée)(?! (?:de|du|d[’']))|en (?:début|fin) de (?:matinée|soirée|journée|d[’']après-midi)|en mi-journée`,
    () => ({ kind: 'anchored', unit: 'day', offset: 0, isFromNow: true }),
  ),
  rule('tonight', 'word', 'cette (?:nuit|matinée|soirée)(?![- ]là)', () => day(0)),
  rule('night-to-today', 'word', `${NIGHT} d[’']hier à (?:aujourd[’']hui|ce matin)`, () => ({
    kind: 'nightAfter',
    of: day(-1),
  })),
  rule('last-night', 'word', 'la nuit (?:dernière|passée)|hier (?:soir|nuit)', () => day(-1)),
  rule(
    'christmas',
    'word',
    `(?:(?:à|au|le jour de|le soir de|la nuit de|(?<eve>(?:à )?la veille de|le réveillon de)) (?:la )?noël)(?: (?<y>${YEAR}))?`,
    ({ eve, y }) => ({
      kind: 'calendar',
      year: y === undefined ? null : Number(y),
      month: 12,
      day: eve === undefined ? 25 : 24,
    }),
  ),
  rule('day-before-yesterday', 'word', `avant-hier${PART}?`, () => day(-2)),
  rule('yesterday', 'word', `hier(?: encore| ${WEEKDAY})?${PART}?`, () => day(-1)),
  rule('tomorrow', 'word', `(?:après-)?demain${PART}?`, () => ({
    kind: 'relative',
    unit: 'day',
    offset: 1,
    use: 'ahead',
  })),
  rule(
    'ago',
    'unit',
    `(?:il y a|voilà|voici) ${HEDGE}(?<n>${COUNT}|quelques|plusieurs|une (?:dizaine|quinzaine|huitaine) de|un peu plus d[’'](?:un|une)|un peu plus de ${COUNT}) (?<u>${UNIT})`,
    ago,
  ),
  rule(
    'last-unit',
    'unit',
    `(?:(?:la|le|du|de la|(?:au cours|au début|au milieu|à la fin|courant) de la|en (?:début|fin|milieu) de) |l[’'])?(?<u>semaine|mois|an|année) (?:derni(?:er|ère)|passée?|écoulée?)`,
    ({ u }) => ({
      kind: 'relative',
      unit: unitOf(u),
      offset: -1,
    }),
  ),
  rule(
    'this-unit',
    'unit',
    `(?:en )?(?:cette|ce) (?<u>semaine|mois)(?:-ci)?(?![- ]là)|(?:en (?:ce )?(?:début|milieu|fin) de|(?:plus tôt )?dans la|au début de la) (?<v>semaine)(?! (?:dernière|passée|écoulée|précédente|suivante|du|d[’']avant|d[’']après))`,
    ({ u, v }) => ({
      kind: 'relative',
      unit: unitOf(u ?? v),
      offset: 0,
    }),
  ),
  rule('next-unit', 'unit', `(?:(?:la|le) |l[’'])(?<u>semaine|mois|an|année) prochaine?`, ({ u }) => ({
    kind: 'relative',
    unit: unitOf(u),
    offset: 1,
    use: 'ahead',
  })),
  rule(
    'this-year',
    'unit',
    `cette année(?![- ]là)(?:-ci)?|(?:depuis )?(?:le )?début (?:de l[’']|d[’'])année|depuis le début (?:de l[’']année|du mois|de la semaine|du conflit|de la crise|de l[’']insurrection)`,
    () => ({ kind: 'period' }),
  ),
  rule(
    'weekend',
    'word',
    `(?:(?:ce|le|durant le|pendant le|du|au cours du) )week-?end(?: dernier| passé| écoulé)?`,
    () => ({
      kind: 'weekend',
      weeksBack: 0,
    }),
  ),
  rule(
    'same-unit',
    'unit',
    `(?:(?:le|ce|du|au) )?même (?<a>jour|soir|nuit|semaine|mois|année|matin)|(?:le|dès le|du) (?<f>jour|soir|matin) même|(?:ce|de ce) (?<b>jour|soir|mois|matin)[- ]là|cette (?<c>nuit|semaine|année|journée)[- ]là|(?:dans )?la même (?<e>nuit|journée|semaine|année|matinée|soirée)`,
    ({ a, b, c, e, f }) => {
      const unit = a ?? b ?? c ?? e ?? f;
      return unit === 'nuit' ? night(0) : anchored(unit, 0);
    },
  ),
  rule('same-weekday', 'weekday', `(?:ce|le|du) même ${WEEKDAY}`, () => anchored('jour', 0)),
  rule('next-night', 'word', "la nuit (?:suivante|d[’']après)", () => night(1)),
  rule(
    'next-day',
    'word',
    `(?:dès )?le lendemain(?: ${WEEKDAY})?${PART}?(?! d[eu’'])|le jour (?:suivant|d[’']après)`,
    () => anchored('jour', 1),
  ),
  // ", au lendemain de la mort de six soldats à X": another deed, a day before what is told.
  rule(
    'day-after-other',
    'word',
    `(?<=, )au lendemain(?= (?:de la mort|du (?:décès|meurtre)|de l[’']assassinat) d)`,
    () => ({
      ...anchored('jour', -1),
      isCounted: true,
    }),
  ),
  rule('day-after-told', 'word', `(?:au|le|dès le) lendemain(?= ${TOLD_DEED}(?![\\p{L}]))`, () => ({
    ...anchored('jour', 1),
    isCounted: true,
  })),
  rule('day-before-told', 'word', `(?:à )?la veille(?= ${TOLD_DEED}(?![\\p{L}]))`, () => anchored('jour', -1)),
  rule('start-of-month', 'unit', `(?:au|en) (?:tout )?(?:début|commencement) (?:du|de) mois(?! d[eu’'])`, () => ({
    kind: 'relative',
    unit: 'month',
    offset: 0,
  })),
  rule('second-next-day', 'word', "le surlendemain(?! d[eu’'])", () => anchored('jour', 2)),
  rule('day-before', 'word', `la veille(?: au soir)?${PART}?(?! d[eu’'])|le jour précédent|la nuit précédente`, () =>
    anchored('jour', -1),
  ),
  rule('second-day-before', 'word', "l[’']avant-veille(?! d[eu’'])", () => anchored('jour', -2)),
  rule('next-told-unit', 'unit', `(?:(?:la|le) |l[’'])(?<u>semaine|mois|année) (?:suivante?|d[’']après)`, ({ u }) =>
    anchored(u, 1),
  ),
  rule(
    'previous-told-unit',
    'unit',
    `(?:(?:la|le) |l[’'])(?<u>semaine|mois|année) (?:précédente?|d[’']avant)`,
    ({ u }) => anchored(u, -1),
  ),
  rule(
    'earlier-by',
    'unit',
    `${HEDGE}(?<n>${COUNT}) (?<u>${UNIT}) (?:plus tôt|auparavant|avant(?! (?:la|le|l[’']|les|une?)))`,
    (groups) => counted(groups, -1),
  ),
  rule(
    'later-by',
    'unit',
    `${HEDGE}(?<n>${COUNT}) (?<u>${UNIT}) (?:plus tard|après)(?! (?:une?|celles?|ceux|l[ae] |l[’']|les|leur|son|sa|qu))`,
    (groups) => counted(groups, 1),
  ),
  rule(
    'hours-apart',
    'unit',
    `(?:${HEDGE}(?<n>24|48|72|vingt-quatre|quarante-huit|soixante-douze)|quelques|${COUNT}) heures (?:(?<a>plus tôt|auparavant|avant(?! (?:la|le|l[’']|les|une?)))|(?:plus tard|après(?! (?:une?|celles?|ceux|l[ae] |l[’']|les|leur|son|sa|qu|cette|cet|ce))))`,
    ({ n, a }) => ({
      kind: 'anchored',
      unit: 'day',
      offset: (DAYS_OF_HOURS[n ?? ''] ?? 0) * (a === undefined ? 1 : -1),
    }),
  ),
  // "Trois jours après le massacre de X, ...": an article that opens so is written on that day.
  rule(
    'opening-after',
    'unit',
    `(?<=^["«“ ]*)${HEDGE}(?<n>${COUNT}) (?<u>${UNIT}) après(?= (?:${ONE_DEED}|les attaques))`,
    ago,
  ),
  rule(
    'after-told',
    'unit',
    `${HEDGE}(?<n>${COUNT}) (?<u>${UNIT}) après (?!${TOLD_NEW})(?=(?:cette|cet|ce|le drame|les faits|${ONE_DEED}))`,
    (groups) => counted(groups, 1),
  ),
  rule(
    'after-new',
    'unit',
    `${HEDGE}(?<n>${COUNT}) (?<u>${UNIT}) après(?= (?:une?|celles?|ceux|la mort|l[’']assassinat|le coup|que|qu[’']|${TOLD_NEW}))`,
    afterSomethingNew,
  ),
  rule(
    'day-after-new',
    'word',
    `au lendemain(?= (?:d[’']une?|de la mort|de l[’']assassinat|d[’']attaques?|d[’']affrontements|de violents)(?![\\p{L}]))`,
    () => afterSomethingNew({ n: 'un', u: 'jour' }),
  ),
  rule(
    'recent-stretch',
    'unit',
    `(?:(?:ces|au cours des|durant les|pendant les|lors des|dans les|les|de ces) )(?:(?:\\d+|deux|trois|quatre|cinq|six|dix|douze|quelques) )?derni(?:ers|ères) (?:\\d+ )?(?:jours|semaines|mois|années|ans|heures|temps)`,
    () => ({ kind: 'period' }),
  ),
  rule(
    'in-units',
    'unit',
    `(?:en|pendant|durant|dans|depuis|d[’']ici)(?: (?:l[’']espace de|moins de|plus de|un peu plus de))? (?:${COUNT}|quelques|plusieurs|des) ${UNIT}`,
    () => ({ kind: 'period' }),
  ),
];
