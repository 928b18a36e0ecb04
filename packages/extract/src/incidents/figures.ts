import type { EventPlace } from '@harmattan/types';
import { narrowness } from '../resolution/places.js';
import type { Draft } from './draft.js';
import { isInParagraphOf } from './nearness.js';

const TOWN_RANK = 5;
/** Equal figures up to this one are often chance. */
const FEW = 4;

type Figure = {
  readonly outcome: string;
  readonly min: number;
  readonly max: number | null;
  readonly kind: string;
  /** "dozens" may be sixty. */
  readonly isVague: boolean;
};

function figures(draft: Draft): readonly Figure[] {
  return draft.tolls.flatMap((t) =>
    t.isPart || t.bounds.min === null || t.isOutdated
      ? []
      : [
          {
            outcome: t.outcome,
            min: t.bounds.min,
            max: t.bounds.max,
            kind: t.actor?.kind ?? 'civilians',
            isVague: t.rules.some((rule) => rule.endsWith('/count/quantity')),
          },
        ],
  );
}

/** "Dozens", then "32": an open figure that the other one fills. */
const isVagueFor = (vague: Figure, exact: Figure): boolean => vague.max === null && vague.min <= exact.min;

/** Equal figures bind; other figures for the same people part, unless revised or told by another source. */
export function compareTolls(
  next: Draft,
  prior: Draft,
): 'same figure' | 'same lowest figure' | 'another figure' | null {
  const mine = figures(next);
  const theirs = figures(prior);
  const equal = mine.filter((m) => m.min > FEW && theirs.some((t) => t.outcome === m.outcome && t.min === m.min));
  if (equal.some((m) => theirs.some((t) => t.outcome === m.outcome && t.max === m.max))) return 'same figure';
  if (equal.length > 0) return 'same lowest figure';
  const isRevision = next.tolls.some((t) => t.isRevision || t.isOutdated || t.isTotal || t.source !== null);
  const clashes = mine.filter((m) =>
    theirs.some(
      (t) =>
        t.outcome === m.outcome &&
        t.kind === m.kind &&
        (t.min !== m.min || t.max !== m.max) &&
        !isVagueFor(t, m) &&
        !isVagueFor(m, t),
    ),
  );
  const agrees = mine.some((m) => theirs.some((t) => t.outcome === m.outcome && t.kind === m.kind && t.min === m.min));
  if (clashes.length > 0 && !agrees && !isRevision && !prior.isHeadline && !next.isDefinite) return 'another figure';
  return null;
}

/** From this ratio on two counts of dead are not of one incident, the one exact and the other rounded or a part. */
const OTHER_COUNT = 2;

/** "the massacre of 41 on June 17", told after eleven dead; "Gunmen killed 11 last Thursday", told after a hundred: a day and a count of its own. */
export function hasOtherCount(next: Draft, prior: Draft): boolean {
  if (prior.isHeadline || next.tolls.some((t) => t.isRevision || t.isOutdated || t.isTotal)) return false;
  const dead = (draft: Draft): readonly Figure[] => figures(draft).filter(({ outcome }) => outcome === 'killed');
  const mine = Math.max(0, ...dead(next).map(({ min }) => min));
  const theirs = Math.max(0, ...dead(prior).map(({ min }) => min));
  if (Math.min(mine, theirs) === 0 || [...dead(next), ...dead(prior)].some(({ isVague }) => isVague)) return false;
  if (mine >= theirs * OTHER_COUNT || countsOthers(next, prior)) return true;
  const hasNewDoer = next.initiators.some(({ basis, isSpecific }) => basis === 'stated' && !isSpecific);
  return theirs >= mine * OTHER_COUNT && hasNewDoer && !next.isDefinite && !isInParagraphOf(next, prior);
}

/** "Gunmen killed 22 people in a village ... On Wednesday, 14 soldiers died in an ambush": other people, by a deed not told before. */
function countsOthers(next: Draft, prior: Draft): boolean {
  const isNew = next.acts.some(({ trigger }) => trigger.form === 'nominal' && !trigger.isDefinite);
  const hasDay = next.hasOwnDate && next.dates.every(({ isOfStatement }) => isOfStatement !== true);
  if (!isNew || !hasDay || next.isDefinite || isInParagraphOf(next, prior)) return false;
  if (next.targets.some(({ kind }) => prior.targets.some((other) => other.kind === kind))) return false;
  const kinds = new Set(deadIn(prior).map(({ kind }) => kind));
  return kinds.size > 0 && deadIn(next).every(({ kind }) => !kinds.has(kind)) && deadIn(next).length > 0;
}

/** "Six dead in two attacks. One gendarme was killed.": a figure that is only a part of the sum. */
export function hasOtherFigure(next: Draft, summary: Draft): boolean {
  const sums = figures(summary);
  return figures(next).some((mine) =>
    sums.some((sum) => sum.outcome === mine.outcome && mine.min < sum.min && mine.outcome === 'killed'),
  );
}

const deadIn = (draft: Draft): readonly Figure[] =>
  figures(draft).filter(({ outcome, isVague }) => outcome === 'killed' && !isVague);

/** "Six were killed at X. Three were shot dead in the village of Y.": each with a village and a figure of its own, however near. */
export function areToldByPlace(
  next: Draft,
  prior: Draft,
  { mine, theirs }: { readonly mine: EventPlace | null; readonly theirs: EventPlace | null },
): boolean {
  if (next.isHeadline || prior.isHeadline || next.isDefinite || next.places.length === 0) return false;
  if (mine?.id == null || theirs?.id == null || mine.id === theirs.id || mine.name === theirs.name) return false;
  if (narrowness(mine) < TOWN_RANK || narrowness(theirs) < TOWN_RANK) return false;
  if (next.tolls.some((t) => t.isRevision || t.isOutdated || t.isTotal)) return false;
  const [here, there] = [deadIn(next), deadIn(prior)];
  return here.length > 0 && there.length > 0 && !here.some((a) => there.some((b) => a.min === b.min));
}

/** Whether all that a telling counts is less than what was counted before. */
export function isSmaller(next: Draft, prior: Draft): boolean {
  const theirs = figures(prior);
  return figures(next).every((mine) => {
    const same = theirs.filter((other) => other.outcome === mine.outcome && other.kind === mine.kind);
    return same.length === 0 || same.some((other) => mine.min < other.min);
  });
}
