import { categoryOf, type ConflictEvent, type Outcome } from '@harmattan/types';
import type { GoldEvent } from '../gold/schema.js';
import { actorKey } from '../match/actors.js';
import { isOverlapping, isSameDate } from '../match/dates.js';
import { hasPlace, isSamePlace } from '../match/places.js';
import { goldToll, isJoint, isSameToll, isZero, OTHER_OUTCOMES, predictedToll, showBounds } from '../match/tolls.js';
import type { Counts } from './counts.js';

/** Fields scored on events, in the order of the table. */
export const EVENT_FIELDS = [
  'event',
  'type',
  'category',
  'date',
  'dateOverlap',
  'place',
  'initiator',
  'target',
  'killed',
  'injured',
  'otherOutcomes',
  'claim',
] as const;
/** Fields scored on mentions. `...Resolved`: the words are right, and what they mean as well. */
export const MENTION_FIELDS = [
  'mentionActors',
  'mentionPlaces',
  'mentionPlacesResolved',
  'mentionDates',
  'mentionDatesResolved',
] as const;
export const FIELDS = [...EVENT_FIELDS, ...MENTION_FIELDS] as const;
export type EventField = (typeof EVENT_FIELDS)[number];
export type Field = (typeof FIELDS)[number];

/** What was expected in a field and what came; null: no value. */
export type Verdict = Counts & { readonly expected: string | null; readonly came: string | null };
/** Compares one field of a gold and a predicted event; a side is null where no event was paired. Null: not scored. */
type Judge = (gold: GoldEvent | null, came: ConflictEvent | null) => Verdict | null;

/** One value: right, or wrong on both sides, or missed, or invented, or rightly absent (all zero). */
function single(expected: string | null, came: string | null, isRight: boolean): Verdict {
  const hit = expected !== null && came !== null && isRight;
  return {
    expected,
    came,
    tp: hit ? 1 : 0,
    fp: came !== null && !hit ? 1 : 0,
    fn: expected !== null && !hit ? 1 : 0,
  };
}

/** Two sets of names, compared by `actorKey`. */
function names(expected: readonly string[], came: readonly string[]): Verdict {
  const golds = new Map(expected.map((name) => [actorKey(name), name]));
  const cames = new Map(came.map((name) => [actorKey(name), name]));
  const tp = [...golds.keys()].filter((key) => cames.has(key)).length;
  const show = (map: ReadonlyMap<string, string>): string | null =>
    map.size === 0 ? null : [...map.values()].sort().join('; ');
  return { expected: show(golds), came: show(cames), tp, fp: cames.size - tp, fn: golds.size - tp };
}

const place = (at: GoldEvent['place']): string | null =>
  at === null
    ? null
    : `${at.name} (${[at.precision, at.admin1, at.country ?? at.countries?.join('+')].filter((part) => part != null).join(', ')})`;
const cameFrom = (at: ConflictEvent['place']): string | null =>
  hasPlace(at)
    ? `${at.name ?? ''} (${[at.precision, at.admin1, at.country ?? at.countries.join('+'), at.lat === null ? 'no coordinates' : null].filter((part) => part != null && part !== '').join(', ')})`
    : null;

const roleJudge =
  (role: 'initiator' | 'target'): Judge =>
  (gold, came) =>
    names(
      (gold?.actors ?? []).filter((actor) => actor.role === role).map((actor) => actor.name),
      (came?.actors ?? []).filter((actor) => actor.role === role).map((actor) => actor.name),
    );

/** One outcome; null where it is counted jointly and so not scored. */
export function judgeToll(gold: GoldEvent | null, came: ConflictEvent | null, outcome: Outcome): Verdict | null {
  if (gold !== null && isJoint(gold, outcome)) return null;
  const expected = gold === null ? null : goldToll(gold, outcome);
  const given = came === null ? null : predictedToll(came, outcome);
  // "No one was killed": saying so, where the annotator entered nothing, is no error.
  const shown = expected === null && given !== null && isZero(given) ? null : given;
  return single(
    expected === null ? null : showBounds(expected),
    shown === null ? null : showBounds(shown),
    expected !== null && shown !== null && isSameToll(expected, shown),
  );
}

const otherOutcomes: Judge = (gold, came) => {
  const verdicts = OTHER_OUTCOMES.flatMap((outcome) => {
    const verdict = judgeToll(gold, came, outcome);
    return verdict === null ? [] : [{ outcome, verdict }];
  });
  const show = (side: 'expected' | 'came'): string | null => {
    const parts = verdicts.flatMap(({ outcome, verdict }) =>
      verdict[side] === null ? [] : [`${outcome} ${verdict[side]}`],
    );
    return parts.length === 0 ? null : parts.join('; ');
  };
  const sum = (part: 'tp' | 'fp' | 'fn'): number => verdicts.reduce((total, { verdict }) => total + verdict[part], 0);
  return { expected: show('expected'), came: show('came'), tp: sum('tp'), fp: sum('fp'), fn: sum('fn') };
};

const dateJudge =
  (isRight: (a: string, b: string) => boolean): Judge =>
  (gold, came) => {
    const [expected, given] = [gold?.date ?? null, came?.date.edtf ?? null];
    return single(expected, given, expected !== null && given !== null && isRight(expected, given));
  };

/** How each field of an event is compared. */
export const JUDGES: Readonly<Record<EventField, Judge>> = {
  event: (gold, came) => single(gold?.type ?? null, came?.type ?? null, gold !== null && came !== null),
  type: (gold, came) =>
    single(
      gold?.type ?? null,
      came?.type ?? null,
      gold !== null && came !== null && (gold.type === came.type || (gold.typeAlso ?? []).includes(came.type)),
    ),
  category: (gold, came) => {
    const accepted = gold === null ? [] : [gold.type, ...(gold.typeAlso ?? [])].map(categoryOf);
    return single(accepted[0] ?? null, came?.category ?? null, came !== null && accepted.includes(came.category));
  },
  date: dateJudge(isSameDate),
  dateOverlap: dateJudge(isOverlapping),
  place: (gold, came) =>
    single(
      place(gold?.place ?? null),
      came === null ? null : cameFrom(came.place),
      gold?.place != null &&
        came !== null &&
        [gold.place, ...(gold.alsoAt ?? [])].some((at) => isSamePlace(at, came.place)),
    ),
  initiator: roleJudge('initiator'),
  target: roleJudge('target'),
  killed: (gold, came) => judgeToll(gold, came, 'killed'),
  injured: (gold, came) => judgeToll(gold, came, 'injured'),
  otherOutcomes,
  claim: (gold, came) =>
    names(
      gold?.claimedBy == null ? [] : [gold.claimedBy],
      (came?.claims ?? []).filter((claim) => claim.stance === 'claims').map((claim) => claim.actor),
    ),
};
