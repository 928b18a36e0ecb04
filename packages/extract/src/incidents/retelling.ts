import type { Filler } from '../arguments/index.js';
import type { Party } from '../document.js';
import { areGunmen } from '../resolution/actors.js';
import { LOCAL, narrowness } from '../resolution/places.js';
import { mainDate, mainPlace } from './compatibility.js';
import type { Draft, DraftToll } from './draft.js';

/** "the workers", "all the assailants", not "the five workers" nor "they". */
const areToldAsKnown = ({ isDefinite, isPlural, isCounted, isPronoun }: Party): boolean =>
  isDefinite && isPlural && !isCounted && !isPronoun;

/** "Five Indians were abducted ... The workers were taken near X": those who suffer are told as known. */
export function tellsOfThem(next: Draft, prior: Draft, role: 'targets' | 'initiators'): boolean {
  const kinds = new Set(prior[role].map((actor) => actor.kind));
  return next.acts.some((act) =>
    act[role].some(
      (filler) =>
        filler.kind === 'party' &&
        areToldAsKnown(filler.party) &&
        kinds.has(filler.party.kind === 'people' ? 'civilians' : filler.party.kind),
    ),
  );
}

/** "All the assailants were neutralised after they attacked X": what befalls those whose attack was told. */
export function tellsOfItsDoers(next: Draft, prior: Draft): boolean {
  const kinds = new Set(prior.initiators.map((actor) => actor.kind));
  const isDoer = (kind: Party['kind']): boolean =>
    kind !== 'people' && (kinds.has(kind) || (kinds.size === 0 && areGunmen(kind)));
  return next.acts.some((act) =>
    act.targets.some((filler) => filler.kind === 'party' && areToldAsKnown(filler.party) && isDoer(filler.party.kind)),
  );
}

const sufferersOf = (draft: Draft): readonly Party[] =>
  draft.acts.flatMap((act) => act.targets.flatMap((filler) => (filler.kind === 'party' ? [filler.party] : [])));

/** "A pastor was abducted near X ... The pastor was taken on Sunday with his son": one person, told of again by the same noun. */
export function tellsOfThePerson(next: Draft, prior: Draft): boolean {
  const introduced = new Set(sufferersOf(prior).flatMap((p) => (p.isDefinite || p.isPlural ? [] : [p.noun])));
  return sufferersOf(next).some(
    ({ noun, isDefinite, isPlural }) => noun !== undefined && isDefinite && !isPlural && introduced.has(noun),
  );
}

/** Done by those whom a pronoun means. */
const isPronoun = (filler: Filler): boolean => filler.kind === 'party' && filler.party.isPronoun;

/** "killed two soldiers in an ambush ... when gunmen ambushed them": the same deed on those just told of. */
function isOnThem(next: Draft, prior: Draft): boolean {
  const deeds = new Set(prior.acts.map((act) => act.trigger.act));
  return next.acts.some((act) => deeds.has(act.trigger.act) && act.targets.some(isPronoun));
}

/** Sentences that hold the news: its headline and its lead. */
const LEAD = 2;

/** "Officials say 32 civilians were killed ... Hunters attacked the village of X on Saturday": news names its day and its place after its lead. */
export function tellsTheLead(next: Draft, prior: Draft): boolean {
  const isLead = (prior.sentences[0] ?? LEAD) < LEAD && mainDate(prior) === null && !prior.isSummary && !next.isSummary;
  const kinds = new Set(prior.targets.map((target) => target.kind));
  const lead = mainPlace(prior);
  const isCoarse = lead === null || narrowness(lead) < LOCAL;
  const isOfThem =
    next.targets.some((target) => kinds.has(target.kind)) ||
    tellsOfThem(next, prior, 'initiators') ||
    isOnThem(next, prior);
  return isLead && isCoarse && !next.isAnother && isOfThem;
}

/** "They made everyone lie down, executed five": what "they" did is told of those just spoken of. */
export const isByThem = (draft: Draft): boolean => draft.acts.some((act) => act.initiators.some(isPronoun));

/** "scores", "dozens", not "a dozen". */
const isVague = ({ rules, bounds }: DraftToll): boolean =>
  bounds.max === null && rules.some((rule) => rule.endsWith('/count/quantity'));

/** "The massacre of scores of people shows ...", said of the 20 dead told before: a comment counts nobody anew. */
export const isRoundedUp = (toll: DraftToll, later: Draft, told: Draft): boolean =>
  later.isDefinite &&
  isVague(toll) &&
  told.tolls.some((other) => other.outcome === toll.outcome && other.bounds.min !== null && !isVague(other));
