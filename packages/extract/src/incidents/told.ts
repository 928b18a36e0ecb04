import type { Act, ActToll, Attribution, Filler } from '../arguments/index.js';
import type { Whereabouts } from '../arguments/whereabouts.js';
import type { DateMention, Sentence, Toponym } from '../document.js';
import { areGunmen, isState } from '../resolution/actors.js';

/** What the stages before found in one sentence. */
export type ToldSentence = {
  readonly sentence: Sentence;
  readonly acts: readonly Act[];
  readonly attribution: Attribution;
  /** What it says of a toll without telling a deed ("the toll stands at 58"). */
  readonly figures: readonly ActToll[];
  readonly dates: readonly DateMention[];
  /** Those on which something happened. */
  readonly narratedDates: readonly DateMention[];
  /** Whether it says when what was told before it happened ("It happened on Thursday"). */
  readonly tellsWhen: boolean;
  readonly toponyms: readonly Toponym[];
  /** Those that only say who speaks. */
  readonly speakersPlaces: ReadonlySet<Toponym>;
  /** Those that tell a way or an origin of somebody. */
  readonly whereabouts: ReadonlyMap<Toponym, Whereabouts>;
  /** Those that armed people are told to have come to. */
  readonly reachedPlaces: ReadonlySet<Toponym>;
  /** Everyone named, in order, for "the group" and "it". */
  readonly parties: readonly Filler[];
};

/** Whether an act is told as having happened. */
export const isTold = ({ factuality }: Act): boolean => factuality === 'fact' || factuality === 'reported';

/** Whether a sentence tells of a deed or of armed people. */
export const isOfFighting = ({ acts, parties }: ToldSentence): boolean =>
  acts.length > 0 ||
  parties.some(
    (filler) =>
      filler.kind === 'party' &&
      filler.party.kind !== 'people' &&
      (areGunmen(filler.party.kind) || isState(filler.party.kind)),
  );
