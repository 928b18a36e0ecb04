import { categoryOf, OUTCOMES, type ConflictEvent, type Outcome } from '@harmattan/types';
import type { Alignment, Pair } from '../align/align.js';
import { agreementOf, MIN_ANCHOR, type Part } from '../align/agreement.js';
import type { GoldEvent } from '../gold/schema.js';
import { actorKey, isDescribed } from '../match/actors.js';
import { isOverlapping } from '../match/dates.js';
import { readEdtf } from '../match/edtf.js';
import { hasPlace, isSamePlace, kmBetween, placeKey } from '../match/places.js';
import { goldToll, isSameToll, OTHER_OUTCOMES, predictedToll } from '../match/tolls.js';
import type { EventField, Verdict } from '../score/fields.js';

const GRAINS = ['site', 'town', 'admin2', 'admin1', 'area', 'country'];

function dateCause(gold: string | null, came: string | null): string {
  if (gold === null) return 'date invented';
  if (came === null) return 'date missing';
  const [a, b] = [readEdtf(gold), readEdtf(came)];
  if (a === null || b === null) return 'date malformed';
  if (a.isYearless !== b.isYearless) return a.isYearless ? 'year guessed' : 'year not worked out';
  if (isOverlapping(gold, came)) {
    if (a.first === b.first && a.last === b.last) return '"about" mark differs';
    if (a.grain !== b.grain && (a.grain === 'range' || b.grain === 'range')) return 'range against single date';
    return b.last - b.first > a.last - a.first ? 'date too coarse' : 'date too fine';
  }
  const [x, y] = [a.normal, b.normal];
  if (x.slice(0, 4) !== y.slice(0, 4)) return x.slice(4) === y.slice(4) ? 'wrong year alone' : 'wrong year';
  return x.slice(5, 7) === y.slice(5, 7) ? 'wrong day' : 'wrong month';
}

function placeCause(gold: GoldEvent, came: ConflictEvent): string {
  const [at, given] = [gold.place, came.place];
  if (at === null) return 'place invented';
  if (!hasPlace(given)) return 'place missing';
  if (came.alsoAt.some((other) => isSamePlace(at, other))) return 'right place only in alsoAt';
  const isNamed = placeKey(at.name) === placeKey(given.name);
  if (isNamed && given.lat === null && at.lat !== null) return 'right name, unresolved';
  if (isNamed && at.precision !== given.precision)
    return `right name, wrong grain (${given.precision ?? 'none'} for ${at.precision})`;
  if (isNamed) return 'namesake: right name, other point';
  if (at.country !== null && given.country !== null && at.country !== given.country) return 'wrong country';
  const [wanted, got] = [GRAINS.indexOf(at.precision), GRAINS.indexOf(given.precision ?? 'site')];
  if (got > wanted) return 'place too coarse';
  if (got < wanted) return 'place too fine';
  if (given.alternatives.some((other) => (kmBetween(at, other) ?? Infinity) <= 25))
    return 'right place among the alternatives';
  return 'other place';
}

function actorCause(gold: GoldEvent, came: ConflictEvent, role: 'initiator' | 'target'): string {
  const keys = (actors: GoldEvent['actors'] | ConflictEvent['actors'], isRole: boolean): readonly string[] =>
    actors.filter((actor) => (actor.role === role) === isRole).map((actor) => actorKey(actor.name));
  const [wanted, got] = [keys(gold.actors, true), keys(came.actors, true)];
  const missing = wanted.filter((key) => !got.includes(key));
  const extra = got.filter((key) => !wanted.includes(key));
  const [goldOther, cameOther] = [keys(gold.actors, false), keys(came.actors, false)];
  if (missing.some((key) => cameOther.includes(key)) || extra.some((key) => goldOther.includes(key)))
    return `${role}: roles reversed`;
  if (missing.length === 0) return `${role}: one too many`;
  if (extra.length === 0) return got.length === 0 ? `${role} missing` : `${role}: one missing`;
  const isCameDescribed = extra.every(isDescribed);
  if (isCameDescribed && !missing.every(isDescribed)) return `${role}: described instead of named`;
  if (!isCameDescribed && missing.every(isDescribed)) return `${role}: named instead of described`;
  return isCameDescribed ? `${role}: described otherwise` : `${role}: another actor`;
}

function tollCause(gold: GoldEvent, came: ConflictEvent, outcome: Outcome): string {
  const [wanted, got] = [goldToll(gold, outcome), predictedToll(came, outcome)];
  if (got === null) {
    const elsewhere = OUTCOMES.find((other) => {
      const figure = predictedToll(came, other);
      return other !== outcome && wanted !== null && figure !== null && isSameToll(wanted, figure);
    });
    return elsewhere === undefined ? `${outcome} missing` : `${outcome} read as ${elsewhere}`;
  }
  if (wanted === null) return `${outcome} invented`;
  if ((gold.byGroup ?? []).some((part) => part.outcome === outcome && isSameToll(part, got)))
    return `${outcome}: part for the total`;
  if (wanted.min === got.min || wanted.max === got.max) return `${outcome}: one bound right`;
  if (came.tolls.some((toll) => toll.outcome === outcome && isSameToll(toll, wanted)))
    return `${outcome}: right figure read, other total`;
  return (got.min ?? got.max ?? 0) > (wanted.max ?? wanted.min ?? 0)
    ? `${outcome}: too many`
    : `${outcome}: other figure`;
}

/** The kind of error in one field of a pair. */
export function causeOfField(field: EventField, { gold, came }: Pair, verdict: Verdict): string {
  switch (field) {
    case 'event':
      return 'event';
    case 'type':
      return categoryOf(gold.type) === came.category
        ? 'type: right category'
        : `type: ${gold.type} read as ${came.type}`;
    case 'category':
      return `category: ${categoryOf(gold.type)} read as ${came.category}`;
    case 'date':
    case 'dateOverlap':
      return dateCause(gold.date, came.date.edtf);
    case 'place':
      return placeCause(gold, came);
    case 'initiator':
    case 'target':
      return actorCause(gold, came, field);
    case 'killed':
    case 'injured':
      return tollCause(gold, came, field);
    case 'otherOutcomes': {
      const wrong = OTHER_OUTCOMES.find((outcome) => {
        const [a, b] = [goldToll(gold, outcome), predictedToll(came, outcome)];
        return a === null || b === null ? a !== b : !isSameToll(a, b);
      });
      return wrong === undefined ? 'other outcomes' : tollCause(gold, came, wrong);
    }
    case 'claim':
      if (verdict.tp > 0 || (verdict.fp > 0 && verdict.fn > 0)) return 'claim: another claimant';
      return verdict.fn > 0 ? 'claim missing' : 'claim invented';
  }
}

const weakParts = (gold: GoldEvent, came: ConflictEvent): string => {
  const { parts } = agreementOf(gold, came);
  return (Object.keys(parts) as Part[]).filter((part) => (parts[part] ?? 1) < MIN_ANCHOR).join(' and ');
};

/** Why a required gold event has no partner. */
export function causeOfMiss(gold: GoldEvent, cames: readonly ConflictEvent[], alignment: Alignment): string {
  if (cames.length === 0) return 'nothing extracted from the text';
  if (alignment.merges.some((pair) => pair.gold === gold)) return 'merged with another incident';
  const near = alignment.falseAlarms
    .map((came) => ({ came, total: agreementOf(gold, came).total }))
    .sort((a, b) => b.total - a.total)[0];
  return near !== undefined && near.total >= 0.3
    ? `nearest free extraction disagrees in ${weakParts(gold, near.came)}`
    : 'not extracted';
}

/** Why a predicted event has no partner. */
export function causeOfFalseAlarm(came: ConflictEvent, golds: readonly GoldEvent[], alignment: Alignment): string {
  if (golds.length === 0) return 'text without an event';
  if (alignment.splits.some((pair) => pair.came === came)) return 'told again: one incident split';
  if (alignment.misses.some((gold) => agreementOf(gold, came).total >= 0.3))
    return 'disagrees too much with a missed incident';
  return came.background ? 'no such incident (background)' : 'no such incident';
}
