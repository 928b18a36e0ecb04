import { ALSO, BURIALS } from '../arguments/index.js';
import { changed } from '../changed.js';
import { LOCAL, type WeighedPlace, narrowness } from '../resolution/places.js';
import { comparePlaces, mainDate, mainPlace } from './compatibility.js';
import type { Draft, Telling } from './draft.js';
import { OUTCOMES } from './listing.js';

const isSame = (a: WeighedPlace, b: WeighedPlace): boolean => comparePlaces(a, b) === 'same';

/** The towns that a draft of one sentence names, each once; what they lie in is none of them. */
function townsOf({ places }: Draft): readonly WeighedPlace[] {
  const containers = new Set(places.flatMap(({ within }) => (within === null ? [] : [within])));
  return places
    .filter((resolved) => !containers.has(resolved) && narrowness(resolved.place) >= LOCAL)
    .map(({ place }) => place)
    .filter((place, i, all) => all.findIndex((other) => isSame(other, place)) === i);
}

const isCounted = ({ tolls }: Draft): boolean =>
  tolls.some(
    ({ bounds, isRevision, isOutdated, isTotal }) => bounds.min !== null && !isRevision && !isOutdated && !isTotal,
  );

/** The telling that a draft of one sentence is. */
export const tellingOf = (draft: Draft): Telling => ({
  sentence: draft.sentences[0] ?? 0,
  towns: townsOf(draft),
  isCounted: isCounted(draft),
});

/**
 * "Gunmen raided X and Y. In X they killed five. In Y three died.": of towns told together at first each is told by itself, with a count
 * of its own. The last of them is an incident of its own.
 */
export function isToldByItself(next: Draft, prior: Draft): boolean {
  if (next.isHeadline || next.isDefinite || !isCounted(next)) return false;
  const towns = townsOf(next);
  const [town] = towns;
  if (town === undefined || towns.length > 1) return false;
  return (
    jointTellings(prior, town).length > 0 &&
    prior.tellings.some(
      (told) => told.isCounted && told.towns.length === 1 && !told.towns.some((t) => isSame(t, town)),
    ) &&
    !prior.tellings.some((told) => told.towns.length === 1 && told.towns.some((t) => isSame(t, town)))
  );
}

const jointTellings = (prior: Draft, town: WeighedPlace): readonly Telling[] =>
  prior.tellings.filter(({ towns }) => towns.length > 1 && towns.some((t) => isSame(t, town)));

/** Note of an incident that has its day and doers from one told of several towns, or of the one beside it. */
export const TOWN_BY_TOWN = 'incidents/town-by-town';

/** Takes what was told of the towns together over to the one that is told by itself: the deed, the day and the doers. */
export function partOf(next: Draft, prior: Draft): Draft {
  const date = mainDate(prior);
  const deed = prior.acts.find((act) => !OUTCOMES.has(act.trigger.act));
  const isOutcome = next.acts.every((act) => isOfPart(act.trigger.act));
  return changed(next, {
    acts: deed !== undefined && isOutcome ? [{ ...deed, tolls: [] }, ...next.acts] : next.acts,
    dates:
      next.dates.some((d) => d.edtf !== null) || date === null ? next.dates : [{ ...date, basis: 'inferred' as const }],
    initiators:
      next.initiators.length > 0
        ? next.initiators
        : prior.initiators.map((actor) => changed(actor, { basis: 'inferred' as const })),
    notes: [...next.notes, TOWN_BY_TOWN],
  });
}

/** The incident left: what was counted of the towns together is no longer counted of it alone. */
export function withoutJointCounts(prior: Draft, next: Draft): Draft {
  const [town] = townsOf(next);
  const joint = new Set(town === undefined ? [] : jointTellings(prior, town).map(({ sentence }) => sentence));
  return changed(prior, {
    tolls: prior.tolls.map((toll) =>
      joint.has(toll.sentence) || toll.isHeadline ? changed(toll, { isOfSeveral: true }) : toll,
    ),
  });
}

const deadOf = ({ tolls }: Draft): number =>
  Math.max(
    0,
    ...tolls.flatMap(({ outcome, bounds, isPart }) => (outcome === 'killed' && !isPart ? [bounds.min ?? 0] : [])),
  );

/** Acts by which the parts of what was told together are told: what came of it, and what it hit. */
const isOfPart = (act: string): boolean => OUTCOMES.has(act) || act === 'hit';

/** So far on, a list of towns is told of the deed before it. */
const NEAR_SENTENCES = 2;

/**
 * "Gunmen killed 79 people. Forty-nine died in the village of X, 30 in that of Y.": whether the incidents of a sentence share out, town by
 * town, the dead of what was told before.
 */
export function areParts(groups: readonly Draft[], whole: Draft | undefined): boolean {
  if (whole === undefined || groups.length < 2 || townsOf(whole).length > 0) return false;
  const isNext = (groups[0]?.sentences[0] ?? 0) - (whole.sentences.at(-1) ?? 0) <= NEAR_SENTENCES;
  const towns = groups.flatMap(townsOf);
  const areApart = towns.every((town, i) => !towns.slice(i + 1).some((other) => isSame(town, other)));
  const arePlaced = groups.every(
    (group) =>
      townsOf(group).length === 1 &&
      group.initiators.length === 0 &&
      group.dates.every(({ mention }) => mention?.anchor?.offset === 0) &&
      deadOf(group) > 0 &&
      deadOf(group) < deadOf(whole) &&
      group.acts.every(({ trigger }) => isOfPart(trigger.act) && !BURIALS.has(trigger.frame)),
  );
  return isNext && arePlaced && areApart;
}

/** What is shared out is an incident by itself no more. */
export const sharedOut = (whole: Draft): Draft => changed(whole, { isSummary: true });

/** "X was attacked as well": right behind a deed, on its day and by its doers. */
export function besideIt(next: Draft, before: Draft | undefined): Draft {
  if (before === undefined || !next.acts.some((act) => act.rules.includes(ALSO))) return next;
  const isNext = (next.sentences[0] ?? 0) - (before.sentences.at(-1) ?? 0) <= NEAR_SENTENCES;
  const isElsewhere = comparePlaces(mainPlace(next), mainPlace(before)) !== 'same';
  return isNext && isElsewhere && !next.isOnSomeOtherDay ? partOf(next, before) : next;
}
