import { type Bounds, type Fatalities, OUTCOMES, type Outcome, type Totals, type TotalsPolicy } from '@harmattan/types';
import type { Draft } from '../incidents/index.js';
import { reckon } from './reckon.js';

/** Totals of all outcomes under a policy: `acled` the lowest figure, `ucdp` and `stated` the text's bounds. */
export function totalsOf({ tolls, initiators }: Pick<Draft, 'tolls' | 'initiators'>, policy: TotalsPolicy): Totals {
  const entries = OUTCOMES.map((outcome) => {
    const bounds = reckon(tolls, outcome, initiators);
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
