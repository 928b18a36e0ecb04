import type { Bounds, Outcome, Span } from '@harmattan/types';
import type { DateMention, Party, Toponym, Trigger, WeaponMention } from '../document.js';
import type { Filler } from './fillers.js';

/** A figure as one clause gives it. */
export type ActToll = {
  readonly outcome: Outcome;
  readonly bounds: Bounds;
  readonly party: Party | null;
  readonly span: Span;
  /** Part of a total told elsewhere ("including three children"). */
  readonly isPart: boolean;
  /** "has risen to": replaces what was told before. */
  readonly isRevision: boolean;
  /** "initially put at", "up from": replaced by what is told elsewhere. */
  readonly isOutdated: boolean;
  /** A whole toll ("the death toll"), not one group's. */
  readonly isTotal: boolean;
  /** One of several figures that a sentence lists, to be summed ("three at the gate, four in the market"). */
  readonly isListed: boolean;
  readonly rules: readonly string[];
};

/** Whether the clause tells a fact. Only `fact` and `reported` become events. */
export type Factuality = 'fact' | 'reported' | 'negated' | 'hypothetical' | 'statistic' | 'court' | 'accident';

/** What one trigger tells. */
export type Act = {
  readonly trigger: Trigger;
  readonly initiators: readonly Filler[];
  readonly targets: readonly Filler[];
  readonly tolls: readonly ActToll[];
  readonly weapons: readonly WeaponMention[];
  readonly toponyms: readonly Toponym[];
  readonly dates: readonly DateMention[];
  /** Those of them that are the day of a statement with which the sentence begins. */
  readonly statementDates: readonly DateMention[];
  readonly factuality: Factuality;
  /** Told as another incident than the trigger before it in the sentence ("came days after"). */
  readonly isApart: boolean;
  /** Told as of some other day than what is told before it ("days after 12 soldiers were killed"), which its words leave open. */
  readonly isOnSomeOtherDay: boolean;
  /** Told in the pluperfect by the story itself: before what it tells else. */
  readonly isEarlier: boolean;
  /** Tells how things are ("have attacked villages", "violence"): of a deed only beside one. */
  readonly isGeneral: boolean;
  /** Sums up several incidents ("two attacks this week"). */
  readonly isSummary: boolean;
  /** Initiators that the text only suspects or blames. */
  readonly isSuspected: boolean;
  /** "another attack", "a second raid", "separately". */
  readonly isAnother: boolean;
  readonly rules: readonly string[];
};
