import { type Bounds, type Fatalities, OUTCOMES, type Outcome, type Totals, type TotalsPolicy } from '@harmattan/types';
import type { DraftToll } from '../incidents/index.js';

type Group = { readonly key: string; readonly figures: readonly DraftToll[] };

/** Whose deaths a figure counts: an actor's name for named sides, one key for people in general. */
function groupKey(toll: DraftToll): string {
  const { party, actor } = toll;
  if (party === null || party.kind === 'people' || toll.isTotal) return 'people';
  return actor === null || actor.kind === 'civilians' ? `civilians ${party.head}` : actor.name;
}

const known = (toll: DraftToll): boolean => toll.bounds.min !== null || toll.bounds.max !== null;
const isSame = (a: Bounds, b: Bounds): boolean => a.min === b.min && a.max === b.max;

/** Whether a figure is the sum of all the others told: the whole of its parts. */
function isSumOf(toll: DraftToll, all: readonly DraftToll[]): boolean {
  const others = all.filter((t) => t !== toll);
  if (others.length < 2 || toll.bounds.min === null) return false;
  return others.reduce((sum, t) => sum + (t.bounds.min ?? 0), 0) === toll.bounds.min;
}

/** Figures for one group: the last one of a source stands; sources that differ give the lowest and highest. */
function settle(figures: readonly DraftToll[]): Bounds | null {
  const counted = figures.filter(known);
  const current = counted.filter((t) => !t.isOutdated);
  const body = current.some((t) => !t.isHeadline) ? current.filter((t) => !t.isHeadline) : current;
  const revised = body.filter((t) => t.isRevision);
  const last = revised.at(-1);
  if (last !== undefined) return last.bounds;
  const written = body.some((t) => t.party?.isCounted === true)
    ? body.filter((t) => t.party?.isCounted === true || t.bounds.min === 0)
    : body;
  const distinct = written.filter((t, i) => !written.slice(0, i).some((s) => isSame(s.bounds, t.bounds)));
  const [first] = distinct;
  if (first === undefined) return null;
  if (distinct.length === 1) return first.bounds;
  const whole = distinct.find((t) => isSumOf(t, distinct));
  if (whole !== undefined) return whole.bounds;
  const sources = new Set(distinct.map((t) => t.source ?? ''));
  if (sources.size > 1) {
    const lows = distinct.map((t) => t.bounds.min ?? t.bounds.max ?? 0);
    const highs = distinct.map((t) => t.bounds.max);
    return { min: Math.min(...lows), max: highs.includes(null) ? null : Math.max(...highs.map((h) => h ?? 0)) };
  }
  // One voice, several figures: the fullest.
  return distinct.reduce((best, t) => ((t.bounds.min ?? 0) > (best.min ?? 0) ? t.bounds : best), first.bounds);
}

function add(a: Bounds, b: Bounds): Bounds {
  return {
    min: a.min === null ? b.min : b.min === null ? a.min : a.min + b.min,
    max: a.max === null || b.max === null ? null : a.max + b.max,
  };
}

/** The bounds that all figures of one outcome give together; null when none is known. */
export function totalOf(tolls: readonly DraftToll[], outcome: Outcome): Bounds | null {
  const told = tolls.filter((t) => t.outcome === outcome);
  const isInBody = told.some((t) => !t.isHeadline && known(t));
  const own = isInBody ? told.filter((t) => !t.isHeadline) : told;
  const whole = own.filter((t) => !t.isPart);
  const groups = new Map<string, DraftToll[]>();
  for (const toll of whole.length > 0 ? whole : own) {
    const key = groupKey(toll);
    groups.set(key, [...(groups.get(key) ?? []), toll]);
  }
  const settled = [...groups].map(([key, figures]): Group & { bounds: Bounds | null } => ({
    key,
    figures,
    bounds: settle(figures),
  }));
  const general = settled.find((g) => g.key === 'people' && g.bounds !== null);
  const named = settled.filter((g) => g.key !== 'people' && g.bounds !== null);
  const sum = named.reduce<Bounds | null>(
    (acc, g) => (g.bounds === null ? acc : acc === null ? g.bounds : add(acc, g.bounds)),
    null,
  );
  const isOpen = settled.some(
    (g) =>
      g.key !== 'people' &&
      g.bounds === null &&
      g.figures.some((t) => t.party?.isPlural === true && t.bounds.min === null && t.party.count === null),
  );
  const general_ = general?.bounds ?? null;
  if (general_ !== null) {
    const others = general?.figures.every((t) => t.party?.isOther === true) === true;
    if (others && sum !== null) return add(sum, general_);
    if (sum === null) return general_;
    return (sum.min ?? 0) > (general_.max ?? Infinity) ? sum : general_;
  }
  if (sum === null) return null;
  return isOpen && named.length > 0 && sum.max !== null ? { min: sum.min, max: null } : sum;
}

/** Totals of all outcomes under a policy: `acled` the lowest figure, `ucdp` and `stated` the text's bounds. */
export function totalsOf(tolls: readonly DraftToll[], policy: TotalsPolicy): Totals {
  const entries = OUTCOMES.map((outcome) => {
    const bounds = totalOf(tolls, outcome);
    const low = bounds === null ? null : (bounds.min ?? bounds.max);
    return [outcome, policy === 'acled' && bounds !== null ? { min: low, max: low } : bounds] as const;
  });
  const by = Object.fromEntries(entries) as Record<Outcome, Bounds | null>;
  return { policy, ...by };
}

/** Deaths as UCDP GED gives them: lowest, best and highest figure. The best is the lowest that is not a mere bound from above. */
export function fatalitiesOf(totals: Totals): Fatalities {
  const { killed } = totals;
  if (killed === null) return { low: null, best: null, high: null };
  return { low: killed.min, best: killed.min ?? killed.max, high: killed.max ?? killed.min };
}
