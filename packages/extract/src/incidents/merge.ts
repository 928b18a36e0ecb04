import {
  areJoinable,
  compareDates,
  comparePlaces,
  familiesOf,
  haveOppositeInitiators,
  haveOtherActors,
  isDatedByStatement,
  mainDate,
  mainPlace,
  shareActors,
} from './compatibility.js';
import { DAY_MS, daysOf } from '../resolution/dates.js';
import type { EventPlace } from '@harmattan/types';
import type { Trigger } from '../document.js';
import { LOCAL, narrowness } from '../resolution/places.js';
import { type Draft, SETTING_OF_THE_STORY } from './draft.js';
import { isInParagraphOf } from './nearness.js';
import { isByThem, tellsOfThePerson, tellsOfThem, tellsTheLead } from './retelling.js';

/** Why a draft joins an earlier one, or why not. */
export type MergeVerdict = { readonly score: number; readonly reasons: readonly string[] };

const REFUSED = (reason: string): MergeVerdict => ({ score: -Infinity, reasons: [reason] });
const NEAR_SENTENCES = 2;
const TOWN_RANK = 5;
/** The news of an article stands in its first sentences, the headline counted. */
const NEWS_SENTENCES = 3;
/** Equal figures up to this one are often chance. */
const FEW = 4;
/** Acts whose noun says which incident is meant: "the ambush" is no air strike. */
const TELLING_ACTS: ReadonlySet<string> = new Set([
  'ambush',
  'explode',
  'suicide',
  'airstrike',
  'drone',
  'shell',
  'abduct',
  'clash',
  'protest',
  'arrest',
]);
/** Acts that name what was used. */
const MEANS: ReadonlySet<string> = new Set(['explode', 'suicide', 'airstrike', 'drone', 'shell']);
/** Deeds that, told at a place of their own, are seldom part of a raid told before. */
const OF_THEIR_OWN: Readonly<Record<string, string>> = { suicide: 'suicide', airstrike: 'air', drone: 'air' };
const GROUND: ReadonlySet<string> = new Set(['repel', 'ambush', 'abduct', 'clash']);
const ownKinds = ({ acts }: Draft): readonly string[] => acts.flatMap((act) => OF_THEIR_OWN[act.trigger.act] ?? []);
/** An air strike and a suicide bombing, each told with its place, are two deeds. */
const haveOtherKinds = (a: Draft, b: Draft): boolean => {
  const [mine, theirs] = [ownKinds(a), ownKinds(b)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((kind) => theirs.includes(kind));
};
/** Acts that tell the outcome of some other act. */
const OUTCOMES: ReadonlySet<string> = new Set(['die', 'injure', 'missing', 'displace', 'kill', 'capture']);

type Figure = {
  readonly outcome: string;
  readonly min: number;
  readonly max: number | null;
  readonly kind: string;
  /** "dozens" may be sixty. */
  readonly isVague: boolean;
};

function figures(draft: Draft): readonly Figure[] {
  return draft.tolls.flatMap((t) =>
    t.isPart || t.bounds.min === null || t.isOutdated
      ? []
      : [
          {
            outcome: t.outcome,
            min: t.bounds.min,
            max: t.bounds.max,
            kind: t.actor?.kind ?? 'civilians',
            isVague: t.rules.some((rule) => rule.endsWith('/count/quantity')),
          },
        ],
  );
}

/** "Dozens", then "32": an open figure that the other one fills. */
const isVagueFor = (vague: Figure, exact: Figure): boolean => vague.max === null && vague.min <= exact.min;

/** Equal figures bind; other figures for the same people part, unless revised or told by another source. */
function compareTolls(next: Draft, prior: Draft): { score: number; reason: string | null } {
  const mine = figures(next);
  const theirs = figures(prior);
  const equal = mine.filter((m) => m.min > FEW && theirs.some((t) => t.outcome === m.outcome && t.min === m.min));
  if (equal.some((m) => theirs.some((t) => t.outcome === m.outcome && t.max === m.max)))
    return { score: 2, reason: 'same figure' };
  if (equal.length > 0) return { score: 1, reason: 'same lowest figure' };
  const isRevision = next.tolls.some((t) => t.isRevision || t.isOutdated || t.isTotal || t.source !== null);
  const clashes = mine.filter((m) =>
    theirs.some(
      (t) =>
        t.outcome === m.outcome &&
        t.kind === m.kind &&
        (t.min !== m.min || t.max !== m.max) &&
        !isVagueFor(t, m) &&
        !isVagueFor(m, t),
    ),
  );
  const agrees = mine.some((m) => theirs.some((t) => t.outcome === m.outcome && t.kind === m.kind && t.min === m.min));
  if (clashes.length > 0 && !agrees && !isRevision && !prior.isHeadline && !next.isDefinite)
    return { score: -1, reason: 'another figure' };
  return { score: 0, reason: null };
}

/** From this ratio on two counts of dead are not of one incident, the one exact and the other rounded or a part. */
const OTHER_COUNT = 2;

/** "the massacre of 41 on June 17", told after eleven dead; "Gunmen killed 11 last Thursday", told after a hundred: a day and a count of its own. */
function hasOtherCount(next: Draft, prior: Draft): boolean {
  if (prior.isHeadline || next.tolls.some((t) => t.isRevision || t.isOutdated || t.isTotal)) return false;
  const dead = (draft: Draft): readonly Figure[] => figures(draft).filter(({ outcome }) => outcome === 'killed');
  const mine = Math.max(0, ...dead(next).map(({ min }) => min));
  const theirs = Math.max(0, ...dead(prior).map(({ min }) => min));
  if (Math.min(mine, theirs) === 0 || [...dead(next), ...dead(prior)].some(({ isVague }) => isVague)) return false;
  if (mine >= theirs * OTHER_COUNT) return true;
  const hasNewDoer = next.initiators.some(({ basis, isSpecific }) => basis === 'stated' && !isSpecific);
  return theirs >= mine * OTHER_COUNT && hasNewDoer && !next.isDefinite && !isInParagraphOf(next, prior);
}

/** "Six dead in two attacks. One gendarme was killed.": a figure that is only a part of the sum. */
function hasOtherFigure(next: Draft, summary: Draft): boolean {
  const sums = figures(summary);
  return figures(next).some((mine) =>
    sums.some((sum) => sum.outcome === mine.outcome && mine.min < sum.min && mine.outcome === 'killed'),
  );
}

/** A title names so many days only over many incidents. */
const MANY_DAYS = 31;

/** "Timeline of attacks from May 2015 to June 2017": a stretch that no incident lasts. */
function isLongStretch(edtf: string | null): boolean {
  const days = edtf === null ? null : daysOf(edtf);
  return days !== null && days[1] - days[0] > MANY_DAYS * DAY_MS;
}

const deadIn = (draft: Draft): readonly Figure[] =>
  figures(draft).filter(({ outcome, isVague }) => outcome === 'killed' && !isVague);

/** "Six were killed at X. Three were shot dead in the village of Y.": each with a village and a figure of its own, however near. */
function areToldByPlace(
  next: Draft,
  prior: Draft,
  { mine, theirs }: { readonly mine: EventPlace | null; readonly theirs: EventPlace | null },
): boolean {
  if (next.isHeadline || prior.isHeadline || next.isDefinite || next.places.length === 0) return false;
  if (mine?.id == null || theirs?.id == null || mine.id === theirs.id || mine.name === theirs.name) return false;
  if (narrowness(mine) < TOWN_RANK || narrowness(theirs) < TOWN_RANK) return false;
  if (next.tolls.some((t) => t.isRevision || t.isOutdated || t.isTotal)) return false;
  const [here, there] = [deadIn(next), deadIn(prior)];
  return here.length > 0 && there.length > 0 && !here.some((a) => there.some((b) => a.min === b.min));
}

/** Beyond so many sentences, what tells no day, place or people of its own is told of something else. */
const FAR_SENTENCES = 5;
/** The points of a draft that has no setting of its own. */
const BOUND_BY_NOTHING = 1;

/** How well a new draft fits an earlier one: minus infinity when they cannot be one incident. */
function fitOf(next: Draft, prior: Draft, isStale: (edtf: string) => boolean): MergeVerdict {
  if (!areJoinable(next, prior)) return REFUSED('other kind of act');
  const myDate = mainDate(next);
  const theirDate = mainDate(prior);
  const told = compareDates(myDate?.edtf ?? null, theirDate?.edtf ?? null);
  const isStatement = told === 'apart' && next.places.length === 0 && isDatedByStatement(next);
  const dates = isStatement ? 'open' : told;
  if (dates === 'apart') return REFUSED('other date');
  if (prior.isHeadline && myDate !== null && isLongStretch(theirDate?.edtf ?? null))
    return REFUSED('a title over many');
  const myPlace = mainPlace(next);
  const theirPlace = mainPlace(prior);
  const compared = comparePlaces(myPlace, theirPlace);
  // "raided X and Y ... In Y, they burnt the market": one of the places told together.
  const isAlsoThere =
    compared === 'apart' &&
    myPlace !== null &&
    prior.places.some(({ place }) => comparePlaces(myPlace, place) === 'same');
  // "in the villages of X and Y, in the commune of Z", where the story is told of Z
  const isInside =
    compared === 'apart' &&
    theirPlace !== null &&
    narrowness(theirPlace) >= LOCAL &&
    next.places.some(({ within }) => within !== null && comparePlaces(within.place, theirPlace) === 'same');
  // "attacks Zembara community", and below "attacked Tibo, a village near Zembara"
  const isOfTitle =
    compared === 'apart' &&
    prior.isHeadline &&
    next.acts.some(({ toponyms }) => toponyms.some(({ name }) => name === theirPlace?.name));
  const places = isAlsoThere || isInside || isOfTitle ? 'open' : compared;
  if (places === 'apart') return REFUSED('other place');
  const isSetApart = next.places.length > 0 || next.dates.some((d) => d.edtf !== null);
  // "attacks on two bases ... The attack showed their reach": told of them all.
  const isOfAll =
    next.isDefinite &&
    next.tolls.length === 0 &&
    (myPlace === null || narrowness(myPlace) < LOCAL || next.acts.some(({ trigger }) => isTheSame(trigger)));
  const tolls = compareTolls(next, prior);
  if (
    isSetApart &&
    // "The toll of the attacks was raised to 54 ... At least 54 died when X overran posts": the same figure is told of the same.
    tolls.score <= 0 &&
    ((prior.isSummary && !next.isSummary && !isOfAll) || (next.isSummary && !prior.isSummary && !next.isDefinite))
  )
    return REFUSED('one sums up several');
  if (prior.isSummary && !next.isSummary && !next.isDefinite && hasOtherFigure(next, prior))
    return REFUSED('one sums up several');
  if (areToldByPlace(next, prior, { mine: myPlace, theirs: theirPlace })) return REFUSED('another figure elsewhere');
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    score += points;
    reasons.push(reason);
  };
  const hasOwnSetting = (next.dates.some((d) => d.edtf !== null) && !isStatement) || next.places.length > 0;
  // "In yet another raid, gunmen ...": another than those before the text; its headline tells the same.
  if (next.isAnother && !prior.isHeadline && (hasOwnSetting || next.tolls.some((t) => t.bounds.min !== null)))
    return REFUSED('told as another');
  const distance = (next.sentences[0] ?? 0) - (prior.sentences.at(-1) ?? 0);
  const isOutcome = !hasOwnSetting && next.acts.every((act) => OUTCOMES.has(act.trigger.act));
  // "The response was prompt. Two soldiers and three volunteers fell.": who fell is told after what happened.
  const isNear = distance >= 0 && distance <= NEAR_SENTENCES;
  const isAftermath = isOutcome && isNear && isInParagraphOf(next, prior);
  // "Soldiers raided a camp. They came under fire.": each side suffers what the other does.
  const isExchange =
    !hasOwnSetting &&
    isNear &&
    (shareActors(next.targets, prior.initiators) || shareActors(next.initiators, prior.targets));
  if (
    haveOtherActors(next.targets, prior.targets) &&
    !next.isDefinite &&
    !next.isHeadline &&
    !prior.isHeadline &&
    !isAftermath &&
    !isExchange
  )
    return REFUSED('other target');
  // "JNIM attacked X ... The army said that it had repelled the attackers": who repels answers.
  const isAnswer = next.acts.some((act) => act.trigger.act === 'repel');
  if (
    haveOtherActors(next.initiators, prior.initiators) &&
    !isAnswer &&
    !next.isDefinite &&
    !next.isHeadline &&
    !prior.isHeadline
  )
    add(-1.5, 'other initiator');
  if (haveOppositeInitiators(next, prior) && hasOwnSetting && !isAnswer) add(-1, 'the other side acts');
  if (dates === 'same') add(2, 'same date');
  const isSameTown = places === 'same' && myPlace !== null && narrowness(myPlace) >= LOCAL;
  if (places === 'same')
    add(myPlace?.precision === 'country' ? 0.5 : 2, myPlace?.precision === 'country' ? 'same country' : 'same place');
  if (dates === 'open' && myDate !== null && theirDate !== null) add(0.5, 'dates agree');
  if (places === 'open' && myPlace !== null && theirPlace !== null) add(0.5, 'places agree');
  if (shareActors(next.targets, prior.targets)) add(0.5, 'same target');
  if (shareActors(next.initiators, prior.initiators)) add(0.5, 'same initiator');
  // News has no date yet when history is told: "raided a village ... including an attack in March".
  const isHistory = theirDate === null && myDate?.edtf != null && !isStatement && isStale(myDate.edtf);
  // A lead that tells history itself tells that of its headline.
  const isLead = prior.isHeadline && (next.sentences[0] ?? NEWS_SENTENCES) <= 1;
  const isStory = (prior.sentences[0] ?? NEWS_SENTENCES) < NEWS_SENTENCES && !isLead;
  if (isHistory && isStory && !next.isDefinite && !isSameTown && tolls.score <= 0) return REFUSED('history');
  if (tolls.reason !== null && !(!hasOwnSetting && isByThem(next) && tolls.score < 0)) add(tolls.score, tolls.reason);
  if (isNear && tellsOfThem(next, prior, 'targets')) add(0.75, 'the same people told again');
  if (isNear && tellsOfThePerson(next, prior)) add(1.5, 'the same person told again');
  // "Strikes hit X ... The army also repelled an attack on Y": the ground and the air.
  const isGround =
    ownKinds(prior).includes('air') &&
    ownKinds(next).length === 0 &&
    next.acts.some((act) => GROUND.has(act.trigger.act));
  if (haveOtherKinds(next, prior) && next.places.length > 0 && !prior.isHeadline) return REFUSED('other means');
  const isOther = isGround || ownKinds(next).some((kind) => !ownKinds(prior).includes(kind));
  if (isOther && next.places.length > 0 && !prior.isHeadline) add(-1, 'another kind of deed');
  if (next.isDefinite) add(1.5, 'told as known');
  const named = next.acts.filter(
    (act) => act.trigger.form === 'nominal' && act.trigger.isDefinite && TELLING_ACTS.has(act.trigger.act),
  );
  if (named.length > 0) {
    const isNamed = prior.acts.some((act) => named.some((n) => n.trigger.act === act.trigger.act));
    add(isNamed ? 1 : -0.75, isNamed ? 'named as what it was' : 'named as something else');
  }
  // "A mine explosion killed ten ... Their bus hit the mine near X on Sunday": told again with its day and place.
  const means = next.acts.filter((act) => MEANS.has(act.trigger.act)).map((act) => act.trigger.act);
  if (means.some((act) => prior.acts.some((other) => other.trigger.act === act))) add(0.5, 'the same means');
  if (!hasOwnSetting) add(1, 'no date and place of its own');
  if (next.isOnSomeOtherDay) add(-2, 'told of some other day');
  if (isOutcome) add(1, 'tells only what came of it');
  if (isNear) add(0.5, 'next to it');
  if (isInParagraphOf(next, prior)) add(0.25, 'same paragraph');
  if (prior.isHeadline) add(1, 'the headline sums up');
  if (prior.notes.includes(SETTING_OF_THE_STORY)) add(-1, 'that was an aside');
  const isDetail =
    isNear && hasOwnSetting && tolls.score >= 0 && !hasOtherCount(next, prior) && tellsTheLead(next, prior);
  if (isDetail) add(1, 'tells the lead more exactly');
  else if (myDate !== null && theirDate === null && !prior.isHeadline && next.sentences[0] !== prior.sentences.at(-1))
    add(hasOtherCount(next, prior) ? -3 : -0.25, 'dated only now');
  // "They bombed the hospital", said of another town ten sentences on: nothing but its kind binds it.
  const isFar = distance > FAR_SENTENCES && !isInParagraphOf(next, prior) && !prior.isHeadline;
  const isTheNews = (prior.sentences[0] ?? NEWS_SENTENCES) < NEWS_SENTENCES;
  // "Villagers said that 20 people were killed", after much else: how many the news cost, which nothing has counted yet.
  const isLateToll = isTheNews && !hasOwnSetting && next.tolls.length > 0 && prior.tolls.length === 0;
  if (isFar && !next.isDefinite && !isLateToll && score - BOUND_BY_NOTHING < ENOUGH)
    add(-1, 'far off with nothing in common');
  const isBound = isSameTown || tolls.score > 0 || (dates === 'same' && hasOwnSetting);
  const isOfThem = tellsOfThem(next, prior, 'targets') || tellsOfThem(next, prior, 'initiators');
  if (isFar && !isBound && !isLateToll && !(isTheNews && (next.isDefinite || isOfThem)))
    return REFUSED('far off with nothing in common');
  if (isUnset(prior) && !prior.isHeadline && !isNear && !next.isDefinite)
    return REFUSED('that tells no when, where or how many');
  if (familiesOf(next).has('violence') && familiesOf(prior).has('violence')) add(0.25, 'violence both');
  return { score, reasons };
}

/** Tells neither when nor where nor how many: nothing by which it could be known again. */
const isUnset = ({ dates, places, inheritedPlace, tolls }: Draft): boolean =>
  dates.length === 0 &&
  places.length === 0 &&
  inheritedPlace === null &&
  tolls.every(({ bounds }) => bounds.min === null && bounds.max === null);

/** "The attacks hit X and Y": the many that were told before, now with their places. */
const isTheSame = (trigger: Trigger): boolean => trigger.form === 'nominal' && trigger.isPlural && trigger.isDefinite;

const ENOUGH = 1;
/** How many incidents back an incident can be told again; bounds the work for long lists. */
const MAX_ANTECEDENTS = 60;

type Antecedent = { readonly index: number; readonly score: number; readonly reasons: readonly string[] };

function tellsTheNews(draft: Draft, isStale: (edtf: string) => boolean): boolean {
  const date = mainDate(draft)?.edtf ?? null;
  return (draft.sentences[0] ?? NEWS_SENTENCES) < NEWS_SENTENCES && (date === null || !isStale(date));
}

/** A new paragraph without a day rather goes back from history to the news. */
function goesBack(next: Draft, prior: Draft, isStale: (edtf: string) => boolean): boolean {
  const date = mainDate(prior)?.edtf ?? null;
  const isElsewhere = comparePlaces(mainPlace(next), mainPlace(prior)) !== 'same';
  return mainDate(next) === null && date !== null && isStale(date) && !isInParagraphOf(next, prior) && isElsewhere;
}

/** The earlier draft that a new one belongs to: the best fit, the latest among equals; null when it is a new incident. */
export function antecedentOf(
  next: Draft,
  drafts: readonly Draft[],
  { isStale, isInList }: { readonly isStale: (edtf: string) => boolean; readonly isInList: boolean },
): { readonly index: number; readonly reasons: readonly string[] } | null {
  let best: Antecedent | null = null;
  let news: Antecedent | null = null;
  // Each entry of a list goes on with itself: what names no day and place there is told of no other entry.
  const isBare = next.places.length === 0 && next.dates.length === 0 && next.inheritedPlace === null;
  const isWithin = isInList && isBare && drafts.at(-1)?.paragraph === next.paragraph;
  for (let index = drafts.length - 1; index >= Math.max(0, drafts.length - MAX_ANTECEDENTS); index--) {
    const prior = drafts[index];
    if (prior === undefined || (isWithin && prior.paragraph !== next.paragraph)) continue;
    const age = drafts.length - 1 - index;
    const { score, reasons } = fitOf(next, prior, isStale);
    const aged = score - Math.min(age, 4) * 0.3;
    if (aged >= ENOUGH && (best === null || aged > best.score)) best = { index, score: aged, reasons };
    if (aged >= ENOUGH && tellsTheNews(prior, isStale)) news = { index, score: aged, reasons };
  }
  const fitted = drafts[best?.index ?? -1];
  return fitted !== undefined && news !== null && goesBack(next, fitted, isStale) ? news : best;
}
