import type { Span, Stance } from '@harmattan/types';
import type { Act, ActToll } from '../arguments/index.js';
import type { DateMention } from '../document.js';
import type { ResolvedActor } from '../resolution/actors.js';
import type { Sign } from '../models/linear.js';
import type { ResolvedToponym, WeighedPlace } from '../resolution/places.js';

/** A date of an incident while it is put together. */
export type DraftDate = {
  readonly edtf: string | null;
  readonly basis: 'stated' | 'inferred';
  readonly mention: DateMention | null;
  readonly reason: string | null;
  /** The day of a statement that leads the sentence: that of its news unless the incident has one already. */
  readonly isOfStatement?: true;
};

export type DraftToll = ActToll & {
  readonly actor: ResolvedActor | null;
  readonly sentence: number;
  /** Who gives the figure, in the text's words. */
  readonly source: string | null;
  /** That voice is told as another one than those before. */
  readonly isOfAnother: boolean;
  readonly sourceStatus: 'reported' | 'claimed' | 'confirmed' | 'denied';
  /** The voice is that of an armed group, or the words call it a claim. */
  readonly isClaimed: boolean;
  readonly isHeadline: boolean;
  /** Told of several incidents together ("seven killed in two attacks"). */
  readonly isOfSeveral: boolean;
};

export type DraftClaim = { readonly actor: ResolvedActor; readonly stance: Stance; readonly span: Span };

/** A place that an incident may have happened at, and what speaks for it. */
export type PlaceChoice = {
  /** Null: the text does not say where. */
  readonly place: WeighedPlace | null;
  readonly resolved: ResolvedToponym | null;
  readonly signs: readonly Sign[];
};

/** What one sentence tells of an incident: at which towns, and whether it counts. */
export type Telling = {
  readonly sentence: number;
  readonly towns: readonly WeighedPlace[];
  readonly isCounted: boolean;
};

/** One incident while it is put together out of what sentences tell. */
export type Draft = {
  readonly acts: readonly Act[];
  readonly sentences: readonly number[];
  readonly paragraph: number;
  readonly dates: readonly DraftDate[];
  readonly places: readonly ResolvedToponym[];
  /** Place taken over from another incident ("the same region"). */
  readonly inheritedPlace: WeighedPlace | null;
  readonly initiators: readonly ResolvedActor[];
  readonly targets: readonly ResolvedActor[];
  readonly tolls: readonly DraftToll[];
  readonly claims: readonly DraftClaim[];
  /** Forces of states that the sentences quote: who speaks of a deed that nobody is named for is its likely doer. */
  readonly voices: readonly ResolvedActor[];
  readonly isHeadline: boolean;
  /** Told by "another", "a second", "separately". */
  readonly isAnother: boolean;
  /** Told by a definite phrase ("the attack"): means one told before. */
  readonly isDefinite: boolean;
  /** Whether its own words date it. */
  readonly hasOwnDate: boolean;
  /** Told as of some other day than the story's, which its words leave open: nothing but its own words dates it. */
  readonly isOnSomeOtherDay: boolean;
  /** Sums up several incidents. */
  readonly isSummary: boolean;
  readonly isBackground: boolean;
  readonly notes: readonly string[];
  /** What each sentence tells of it. */
  readonly tellings: readonly Telling[];
  /** Where it may have happened, and which of these places was taken; none before all of the text is read. */
  readonly placeChoices: readonly PlaceChoice[];
  readonly chosenPlace: PlaceChoice | null;
};

/** Note of a draft that took its place and date over from the story around it. */
export const SETTING_OF_THE_STORY = 'incidents/setting-of-the-story';
/** Note of a draft that has only the day of publication for its date. */
export const DATE_OF_PUBLICATION = 'incidents/date-of-publication';
/** Rule of an actor of whom the words tell only what it did back. */
export const ONLY_ANSWERED = 'incidents/only-answered';
