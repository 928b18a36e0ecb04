import type { DateExpression } from '../../../resolution/dates.js';
import { type DateRule, type Groups, COUNT, PART, UNIT, WEEKDAY, countOf, rule, unitOf } from './vocabulary.js';

const HEDGE = '(?:(?:à peine|tout juste|seulement|quelque|environ|presque|près de) )?';
const day = (offset: number): DateExpression => ({ kind: 'relative', unit: 'day', offset });
const anchored = (unit: string | undefined, offset: number): DateExpression => ({
  kind: 'anchored',
  unit: unitOf(unit),
  offset,
});

function counted({ n, u }: Groups, sign: 1 | -1): DateExpression | null {
  const count = countOf(n);
  return count === null ? null : { kind: 'anchored', unit: unitOf(u), offset: sign * count, isCounted: true };
}

function ago({ n, u }: Groups): DateExpression {
  const count = countOf(n);
  return count === null ? { kind: 'period' } : { kind: 'relative', unit: unitOf(u), offset: -count, isCounted: true };
}

/** "Trois jours après une attaque": the attack was three days before what is told now. */
function afterSomethingNew(groups: Groups): DateExpression | null {
  const told = counted(groups, -1);
  return told?.kind === 'anchored' ? { ...told, isFromNow: true } : told;
}

/** Dates counted from the day of writing, or from a date told before. */
export const RELATIVE_RULES: readonly DateRule[] = [
  rule(
    'today',
    'word',
    `aujourd[’']hui(?: même)?|ce (?:matin|midi|soir|jour)(?![- ]là)|cet apr[èe]s-midi|dans la (?:matinée|journée)(?! (?:de|du|d[’']))|en début de (?:matinée|soirée)`,
    () => day(0),
  ),
  rule('tonight', 'word', 'cette (?:nuit|matinée|soirée)(?![- ]là)', () => day(0)),
  rule('last-night', 'word', 'la nuit (?:dernière|passée)|hier (?:soir|nuit)', () => day(-1)),
  rule('day-before-yesterday', 'word', `avant-hier${PART}?`, () => day(-2)),
  rule('yesterday', 'word', `hier(?: encore| ${WEEKDAY})?${PART}?`, () => day(-1)),
  rule('tomorrow', 'word', `(?:après-)?demain${PART}?`, () => ({
    kind: 'relative',
    unit: 'day',
    offset: 1,
    use: 'ahead',
  })),
  rule('ago', 'unit', `il y a ${HEDGE}(?<n>${COUNT}|quelques|plusieurs) (?<u>${UNIT})`, ago),
  rule(
    'last-unit',
    'unit',
    `(?:(?:la|le|du|de la) |l[’'])?(?<u>semaine|mois|an|année) (?:derni(?:er|ère)|passée?)`,
    ({ u }) => ({
      kind: 'relative',
      unit: unitOf(u),
      offset: -1,
    }),
  ),
  rule('this-unit', 'unit', `(?:en )?(?:cette|ce) (?<u>semaine|mois)(?:-ci)?(?![- ]là)`, ({ u }) => ({
    kind: 'relative',
    unit: unitOf(u),
    offset: 0,
  })),
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
  rule('weekend', 'word', `(?:(?:ce|le|durant le|pendant le|du) )week-?end(?: dernier| passé)?`, () => ({
    kind: 'weekend',
    weeksBack: 0,
  })),
  rule(
    'same-unit',
    'unit',
    `(?:(?:le|ce|du|au) )?même (?<a>jour|soir|nuit|semaine|mois|année|matin)|(?:ce|de ce) (?<b>jour|soir|mois|matin)[- ]là|cette (?<c>nuit|semaine|année|journée)[- ]là|(?:dans )?la même (?<e>nuit|journée|semaine|année|matinée|soirée)`,
    ({ a, b, c, e }) => anchored(a ?? b ?? c ?? e, 0),
  ),
  rule(
    'next-day',
    'word',
    `(?:dès )?le lendemain(?: ${WEEKDAY})?${PART}?(?! d[eu’'])|le jour (?:suivant|d[’']après)`,
    () => anchored('jour', 1),
  ),
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
    'after-told',
    'unit',
    `${HEDGE}(?<n>${COUNT}) (?<u>${UNIT}) après (?=(?:cette|cet|ce|l[’']attaque|l[’']attentat|l[’']embuscade|l[’']assaut|le massacre|la tuerie|l[’']explosion|l[’']enlèvement|le drame|les faits))`,
    (groups) => counted(groups, 1),
  ),
  rule(
    'after-new',
    'unit',
    `${HEDGE}(?<n>${COUNT}) (?<u>${UNIT}) après(?= (?:une?|celles?|ceux|la mort|l[’']assassinat|le coup|que|qu[’']))`,
    afterSomethingNew,
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
