import type { Bounds } from '@harmattan/types';
import type { Party } from '../../document.js';
import { type SentenceView, spanOf } from '../view.js';

/** Rule of people whom a speaker calls his own ("eleven of our men"). */
export const OF_US = 'actor/of-us';

/** Rule of forces that fight from the air ("the air force"). */
export const AIR_ARM = 'actor/air-arm';

/** People of whom the words at tokens `[first, last)` say nothing but what is given: a bare number, a pronoun, a person's name. */
export function peopleAt(
  view: SentenceView,
  { first, last }: { readonly first: number; readonly last: number },
  {
    count,
    isCounted = false,
    isPlural,
    isDefinite,
    isOther = false,
    isPronoun = false,
    rules,
  }: {
    readonly count: Bounds | null;
    readonly isCounted?: boolean;
    readonly isPlural: boolean;
    readonly isDefinite: boolean;
    readonly isOther?: boolean;
    readonly isPronoun?: boolean;
    readonly rules: readonly string[];
  },
): Party {
  const span = spanOf(view, first, last);
  return {
    first,
    last,
    head: last - 1,
    span,
    core: span,
    actorId: null,
    kind: 'people',
    country: null,
    count,
    isCounted,
    isPlural,
    isDefinite,
    isOther,
    isSuspected: false,
    isPronoun,
    isPart: false,
    branch: null,
    isOwned: false,
    rules,
  };
}
