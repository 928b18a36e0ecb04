import { type EventPlace, NO_PLACE } from '@harmattan/types';
import type { Toponym } from '../document.js';
import { type Discourse, NO_DISCOURSE, type ResolvedActor } from '../resolution/actors.js';
import type { ResolvedToponym } from '../resolution/places.js';
import type { DraftDate } from './draft.js';

/** Where a story stands: who, when and where were told last. */
export type Narration = {
  discourse: Discourse;
  /** Whom something befell last: "six of them" are these where they are told to have suffered. */
  sufferer: ResolvedActor | null;
  /** The date told last, to which "that month" and "two days earlier" count. */
  lastDate: string | null;
  lastPlace: EventPlace | null;
  /** Whether fighters did something already, named or not. */
  hasNamedDoer: boolean;
  hasUnnamedDoer: boolean;
  /** Date and place that a short line before gives to what follows ("3 Oct – Chad, Lac province."). */
  setting: Setting | null;
  /** Whether several lines hold a date alone: those of a chronology, not the day of publication under a title. */
  isChronology: boolean;
};

export type Setting = {
  readonly paragraph: number;
  readonly sentence: number;
  readonly isHeading: boolean;
  /** A sentence of its own that tells when and where something happened, not a bare line. */
  readonly isScene: boolean;
  readonly dates: readonly DraftDate[];
  readonly places: readonly ResolvedToponym[];
};

/** The beginning of a story: nothing is told yet. */
export function newNarration(): Narration {
  return {
    discourse: NO_DISCOURSE,
    sufferer: null,
    lastDate: null,
    lastPlace: null,
    hasNamedDoer: false,
    hasUnnamedDoer: false,
    setting: null,
    isChronology: false,
  };
}

/** "in the same town", "in the same region": the place told last, or the region in which it lies. */
export function placeAgain(words: Toponym, last: EventPlace | null): EventPlace | null {
  const isWithin = last?.precision === 'town' || last?.precision === 'site' || last?.precision === 'admin2';
  if (last === null || words.hint !== 'region' || !isWithin) return last;
  const { country, countries, admin1 } = last;
  return admin1 === null
    ? null
    : { ...NO_PLACE, name: admin1, country, countries, admin1, precision: 'admin1', reason: null };
}

/**
 * "Boko Haram killed ten over their support for ISWAP. The militants ...": who acts is spoken of next, not who is only named beside. Nor is a
 * group that fights in the region meant once unnamed people did it.
 */
export function withRebel(
  rebels: readonly ResolvedActor[],
  actor: ResolvedActor,
  how: { readonly isActing: boolean; readonly isBeside: boolean; readonly isUnnamed: boolean },
): readonly ResolvedActor[] {
  const others = rebels.filter((rebel) => rebel.name !== actor.name);
  if (how.isActing) return [...others, actor];
  if (how.isUnnamed) return rebels;
  if (!how.isBeside) return [...others, actor];
  return others.length < rebels.length ? rebels : [actor, ...rebels];
}
