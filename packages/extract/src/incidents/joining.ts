import { ALSO } from '../arguments/index.js';
import type { Trigger } from '../document.js';
import { daysOf } from '../resolution/dates.js';
import { isOpposition, isState } from '../resolution/actors.js';
import { LOCAL, type WeighedPlace, narrowness, distanceKm } from '../resolution/places.js';
import type { Sign } from '../models/linear.js';
import {
  type Verdict,
  comparePlaces,
  familiesOf,
  haveOppositeInitiators,
  haveOtherActors,
  mainDate,
  mainPlace,
  shareActors,
} from './compatibility.js';
import { type Draft, SETTING_OF_THE_STORY } from './draft.js';
import { areToldByPlace, compareTolls, hasOtherCount, hasOtherFigure, isSmaller } from './figures.js';
import { isInParagraphOf } from './nearness.js';
import { isByThem, tellsOfItsDoers, tellsOfThePerson, tellsOfThem, tellsTheLead } from './retelling.js';

const NEAR_SENTENCES = 2;
/** Beyond so many sentences, what tells no day, place or people of its own is told of something else. */
const FAR_SENTENCES = 5;
/** More incidents told in between make no more of a difference. */
const MAX_AGE = 4;
const MAX_DISTANCE = 10;
const DAY_LENGTH = '2020-07-23'.length;
/** The news of an article stands in its first sentences, the headline counted. */
export const NEWS_SENTENCES = 3;

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

const DEADLY: ReadonlySet<string> = new Set(['kill', 'clash', 'assault', 'die', 'hit']);

/** Tells neither when nor where nor how many: nothing by which it could be known again. */
const isUnset = ({ dates, places, inheritedPlace, tolls }: Draft): boolean =>
  dates.length === 0 &&
  places.length === 0 &&
  inheritedPlace === null &&
  tolls.every(({ bounds }) => bounds.min === null && bounds.max === null);

/** "The attacks hit X and Y": the many that were told before, now with their places. */
const isTheSame = (trigger: Trigger): boolean => trigger.form === 'nominal' && trigger.isPlural && trigger.isDefinite;

const hasDate = (draft: Draft): boolean => draft.dates.some((d) => d.edtf !== null);

/** "an attack", "another raid". */
const isNewDeed = ({ trigger }: Draft['acts'][number]): boolean => trigger.form === 'nominal' && !trigger.isDefinite;

/** "gunmen", of whom no name is told. */
const isNewDoer = ({ basis, isSpecific, rules }: Draft['initiators'][number]): boolean =>
  basis === 'stated' && !isSpecific && !rules.includes('actor/pronoun');

/** Soldiers, and villagers. */
function haveOtherKindsOfTargets(a: Draft, b: Draft): boolean {
  const kinds = new Set(b.targets.map(({ kind }) => kind));
  return a.targets.length > 0 && kinds.size > 0 && !a.targets.some(({ kind }) => kinds.has(kind));
}

/** "Herders and farmers clashed ... On Tuesday the gendarmerie took in 27 people": what the state did afterwards, with a day or town of its own. */
function isArrestAfter(next: Draft, prior: Draft): boolean {
  return (
    areArrestsFor(next, prior) &&
    (next.dates.length > 0 || next.places.length > 0) &&
    next.tolls.some(({ bounds }) => (bounds.min ?? 0) > 1)
  );
}

/** Whether all that a draft tells is whom a state took for a deed of others. */
export const areArrestsFor = (next: Draft, prior: Draft): boolean =>
  next.acts.every(({ trigger }) => trigger.act === 'arrest') &&
  prior.initiators.every(({ kind }) => !isState(kind)) &&
  prior.acts.some(({ trigger }) => DEADLY.has(trigger.act));

/** "Gunmen hit a post near the border ... X has since claimed to have killed 30 soldiers at the post": the deed of its own that a group tells without a day, where nobody was named or it was named. */
function isClaimOf(next: Draft, prior: Draft): boolean {
  if (hasDate(next) || next.isAnother || next.isOnSomeOtherDay) return false;
  const claimants = next.claims.filter(({ stance, actor }) => stance === 'claims' && actor.isSpecific);
  if (claimants.length === 0 || !claimants.every(({ actor }) => isOpposition(actor.kind))) return false;
  // How many it says to have killed is its account of what was told; what else it did may be another deed.
  if (!next.tolls.some(({ outcome, bounds }) => outcome === 'killed' && bounds.min !== null)) return false;
  const isNamed = prior.initiators.some(({ isSpecific }) => isSpecific);
  const town = mainPlace(prior);
  // With a town of its own it may be another deed.
  if (next.places.length > 0 && town !== null && narrowness(town) >= LOCAL) return false;
  const isTheirs = claimants.some(({ actor }) => prior.initiators.some(({ name }) => name === actor.name));
  return isNamed ? isTheirs && next.places.length === 0 : shareActors(next.targets, prior.targets);
}

/** How date and place of two tellings compare, and what the text around them says. */
export type Setting = {
  readonly dates: Verdict;
  readonly places: Verdict;
  /** The later telling has only the day of a statement. */
  readonly isStatement: boolean;
  /** Whether a day is one of history, not of the news. */
  readonly isStale: (edtf: string) => boolean;
  /** How many incidents the text tells between the two. */
  readonly age: number;
  /** The text has told another incident since its title. */
  readonly isToldAfter: boolean;
};

/** The signs that speak for or against `next` telling again of `prior`; both can be one incident by date, place and kind. */
export function joiningSigns(next: Draft, prior: Draft, setting: Setting): readonly Sign[] {
  const { dates, places, isStatement, isStale, age, isToldAfter } = setting;
  const signs: Sign[] = [];
  const note = (isThere: boolean, name: string, value = 1): void => {
    if (isThere) signs.push({ name, value });
  };
  const myDate = mainDate(next);
  const theirDate = mainDate(prior);
  const myPlace = mainPlace(next);
  const theirPlace = mainPlace(prior);
  const tolls = compareTolls(next, prior);
  const isSameFigure = tolls === 'same figure' || tolls === 'same lowest figure';
  const hasOwnSetting = (hasDate(next) && !isStatement) || next.places.length > 0 || next.isOnSomeOtherDay;
  const hasCount = next.tolls.some((t) => t.bounds.min !== null);
  const distance = (next.sentences[0] ?? 0) - (prior.sentences.at(-1) ?? 0);
  const isNear = distance >= 0 && distance <= NEAR_SENTENCES;
  const isHere = isInParagraphOf(next, prior);
  const isTheNews = (prior.sentences[0] ?? NEWS_SENTENCES) < NEWS_SENTENCES;
  const isSameTown = places === 'same' && myPlace !== null && narrowness(myPlace) >= LOCAL;

  // When and where.
  note(dates === 'same' && !next.isOnSomeOtherDay, 'same date');
  note(dates === 'open' && myDate !== null && theirDate !== null, 'dates agree');
  note(places === 'same', myPlace?.precision === 'country' ? 'same country' : 'same place');
  note(places === 'open' && myPlace !== null && theirPlace !== null, 'places agree');
  note(places === 'open' && areOtherTowns(next, prior), 'another town');
  note(!hasOwnSetting, 'no date and place of its own');
  note(next.isOnSomeOtherDay, 'told of some other day');
  // News has no date yet when history is told: "raided a village ... including an attack in March".
  const isHistory = theirDate === null && myDate?.edtf != null && !isStatement && isStale(myDate.edtf);
  // A lead that tells history itself tells that of its headline.
  const isLead = prior.isHeadline && (next.sentences[0] ?? NEWS_SENTENCES) <= 1;
  note(isHistory && isTheNews && !isLead && !next.isDefinite && !isSameTown && !isSameFigure, 'history');

  // Who.
  const isOutcome = !hasOwnSetting && next.acts.every((act) => OUTCOMES.has(act.trigger.act));
  // "Soldiers raided a camp. They came under fire.": each side suffers what the other does.
  const isExchange =
    !hasOwnSetting &&
    isNear &&
    (shareActors(next.targets, prior.initiators) || shareActors(next.initiators, prior.targets));
  const isRetold = next.isDefinite || next.isHeadline || prior.isHeadline;
  // "The response was prompt. Two soldiers and three volunteers fell.": who fell is told after what happened.
  const isAftermath = isOutcome && isNear && isHere;
  const isClaim = isNear && isClaimOf(next, prior);
  note(isClaim, 'claimed by its doers');
  note(
    haveOtherActors(next.targets, prior.targets) && !isRetold && !isAftermath && !isExchange && !isClaim,
    'other target',
  );
  // "JNIM attacked X ... The army said that it had repelled the attackers": who repels answers.
  const isAnswer = next.acts.some((act) => act.trigger.act === 'repel');
  note(haveOtherActors(next.initiators, prior.initiators) && !isAnswer && !isRetold, 'other initiator');
  note(haveOppositeInitiators(next, prior) && hasOwnSetting && !isAnswer, 'the other side acts');
  note(shareActors(next.targets, prior.targets), 'same target');
  note(shareActors(next.initiators, prior.initiators), 'same initiator');
  const areThey = tellsOfThem(next, prior, 'targets') || tellsOfItsDoers(next, prior);
  note(isNear && areThey, 'the same people told again');
  note(isNear && tellsOfThePerson(next, prior), 'the same person told again');

  // How many.
  note(isSameFigure, tolls ?? '');
  // "Gunmen killed four at X. Two had their throats cut, two were shot.": a smaller count of those just told of.
  const isPartOfThem = !hasOwnSetting && isNear && isSmaller(next, prior);
  note(tolls === 'another figure' && !isPartOfThem && (hasOwnSetting || !isByThem(next)), 'another figure');
  note(areToldByPlace(next, prior, { mine: myPlace, theirs: theirPlace }), 'another figure elsewhere');
  // "attacks on two bases ... The attack showed their reach": told of them all.
  const isOfAll =
    next.isDefinite &&
    next.tolls.length === 0 &&
    (myPlace === null || narrowness(myPlace) < LOCAL || next.acts.some(({ trigger }) => isTheSame(trigger)));
  const isSumOfOthers =
    (next.places.length > 0 || hasDate(next)) &&
    // "The toll of the attacks was raised to 54 ... At least 54 died when X overran posts": the same figure is told of the same.
    !isSameFigure &&
    ((prior.isSummary && !next.isSummary && !isOfAll) || (next.isSummary && !prior.isSummary && !next.isDefinite));
  const isPartOfSum = prior.isSummary && !next.isSummary && !next.isDefinite && hasOtherFigure(next, prior);
  note(isSumOfOthers || isPartOfSum, 'one sums up several');

  // What.
  note(haveOtherKinds(next, prior) && next.places.length > 0 && !prior.isHeadline, 'other means');
  // "Strikes hit X ... The army also repelled an attack on Y": the ground and the air.
  const isGround =
    ownKinds(prior).includes('air') &&
    ownKinds(next).length === 0 &&
    next.acts.some((act) => GROUND.has(act.trigger.act));
  const isOther = isGround || ownKinds(next).some((kind) => !ownKinds(prior).includes(kind));
  note(isOther && next.places.length > 0 && !prior.isHeadline, 'another kind of deed');
  const named = next.acts.filter(
    (act) => act.trigger.form === 'nominal' && act.trigger.isDefinite && TELLING_ACTS.has(act.trigger.act),
  );
  const isNamed = prior.acts.some((act) => named.some((n) => n.trigger.act === act.trigger.act));
  note(named.length > 0, isNamed ? 'named as what it was' : 'named as something else');
  // "A mine explosion killed ten ... Their bus hit the mine near X on Sunday": told again with its day and place.
  const means = next.acts.filter((act) => MEANS.has(act.trigger.act)).map((act) => act.trigger.act);
  note(
    means.some((act) => prior.acts.some((other) => other.trigger.act === act)),
    'the same means',
  );
  note(isOutcome, 'tells only what came of it');
  note(familiesOf(next).has('violence') && familiesOf(prior).has('violence'), 'violence both');

  note(isArrestAfter(next, prior), 'arrests after it');
  // "The same day, gunmen raided Y": told with a day that says no more than that it was that of the news, and with its own town.
  const isSameDayElsewhere =
    isNear &&
    !next.isDefinite &&
    !isSameTown &&
    !prior.isHeadline &&
    theirPlace !== null &&
    myPlace !== null &&
    next.places.length > 0 &&
    narrowness(myPlace) >= LOCAL &&
    narrowness(theirPlace) >= LOCAL &&
    next.dates.some(({ mention }) => mention?.anchor?.unit === 'day' && mention.anchor.offset === 0);
  note(isSameDayElsewhere, 'on the same day elsewhere');

  // How it is told.
  // "In yet another raid, gunmen ...": another than those before the text; its headline tells the same.
  const isBeside = places !== 'same' && next.places.length > 0 && next.acts.some((act) => act.rules.includes(ALSO));
  note((next.isAnother && !prior.isHeadline && (hasOwnSetting || hasCount)) || isBeside, 'told as another');
  note(next.isDefinite, 'told as known');
  note(isNear, 'next to it');
  note(isHere, 'same paragraph');
  // "The attack occurred": what the text itself told last goes before a title of which it has told nothing yet.
  note(prior.isHeadline && !(next.isDefinite && isToldAfter), 'the headline sums up');
  note(prior.notes.includes(SETTING_OF_THE_STORY), 'that was an aside');
  const isOtherCount = hasOtherCount(next, prior);
  // Nothing else was told in between, and nobody is counted anew: general background may part the lead from its details.
  const isOnlyOne = age === 0 && distance <= FAR_SENTENCES && !isHistory && (isSameFigure || !hasCount);
  const isNearLead = isNear || (isOnlyOne && !haveOppositeInitiators(next, prior));
  const isDetail =
    isNearLead && hasOwnSetting && tolls !== 'another figure' && !isOtherCount && tellsTheLead(next, prior);
  note(isDetail, 'tells the lead more exactly');
  // "A raid has left 22 dead at X. The raiders came on Sunday": one sentence of the news tells where, the next one when.
  const isWhen =
    isTheNews &&
    isNear &&
    !next.isSummary &&
    !prior.isSummary &&
    !next.isAnother &&
    !isHistory &&
    !next.isOnSomeOtherDay &&
    !isOtherCount &&
    tolls !== 'another figure' &&
    next.places.length === 0 &&
    next.dates.length > 0 &&
    // "The day before, a drone had struck": counted from the day of another deed.
    next.dates.every(({ mention }) => mention === null || mention.anchor === null) &&
    !isStatement &&
    prior.places.length > 0 &&
    theirDate === null;
  note(isWhen && !isDetail, 'tells when the news was');
  // "Troops died on Tuesday in an attack in the north ... The ministry said rebels attacked X": the news names its town after its day.
  const isWhere =
    isTheNews &&
    age === 0 &&
    distance <= FAR_SENTENCES &&
    !next.isSummary &&
    !prior.isSummary &&
    !next.isAnother &&
    !hasCount &&
    next.dates.length === 0 &&
    next.acts.some(({ trigger }) => !OUTCOMES.has(trigger.act)) &&
    theirDate !== null &&
    !isStale(theirDate.edtf ?? '') &&
    theirPlace !== null &&
    narrowness(theirPlace) < LOCAL &&
    myPlace !== null &&
    narrowness(myPlace) >= LOCAL &&
    !haveOppositeInitiators(next, prior) &&
    !haveOtherKindsOfTargets(next, prior);
  note(isWhere && !isNear, 'tells where the news was');
  const isDatedNow =
    !isDetail &&
    !isWhen &&
    myDate !== null &&
    theirDate === null &&
    !prior.isHeadline &&
    next.sentences[0] !== prior.sentences.at(-1);
  note(isDatedNow, isOtherCount ? 'dated only now, with another count' : 'dated only now');
  // "They bombed the hospital", said of another town ten sentences on: nothing but its kind binds it.
  const isFar = distance > FAR_SENTENCES && !isHere && !prior.isHeadline;
  // "Villagers said that 20 people were killed", after much else: how many the news cost, which nothing has counted yet.
  const isLateToll = isTheNews && !hasOwnSetting && next.tolls.length > 0 && prior.tolls.length === 0;
  note(isFar && !next.isDefinite && !isLateToll, 'far off');
  const isBound = isSameTown || isSameFigure || (dates === 'same' && hasOwnSetting);
  const isOfThem = tellsOfThem(next, prior, 'targets') || tellsOfThem(next, prior, 'initiators');
  note(
    isFar && !isBound && !isLateToll && !(isTheNews && (next.isDefinite || isOfThem)),
    'far off with nothing in common',
  );
  note(isUnset(prior) && !prior.isHeadline && !isNear && !next.isDefinite, 'that tells no when, where or how many');
  note(age > 0, 'others told in between', Math.min(age, MAX_AGE));
  note(distance > 1, 'sentences in between', Math.min(distance - 1, MAX_DISTANCE) / MAX_DISTANCE);
  note(hasCount, 'counts by itself');
  note(hasCount && tolls === null && prior.tolls.some((t) => t.bounds.min !== null), 'counts otherwise');
  note(next.places.length > 0 && myPlace !== null && narrowness(myPlace) >= LOCAL, 'names its town');
  note(next.hasOwnDate && (myDate?.edtf ?? '').length >= DAY_LENGTH, 'names its day');
  note(isTheNews, 'that was the news');
  note(next.acts.some(isNewDeed), 'told as a deed not known yet');
  note(next.initiators.some(isNewDoer), 'doers not known yet');
  note(haveOtherKindsOfTargets(next, prior), 'another kind of people');
  note(
    next.acts.some((act) => prior.acts.some((other) => other.trigger.act === act.trigger.act)),
    'the same deed',
  );
  return signs;
}

const isLocal = (place: WeighedPlace | null): place is WeighedPlace =>
  place?.id != null && narrowness(place) >= LOCAL && place.isNear !== true;
const holds = (unit: WeighedPlace, town: WeighedPlace): boolean =>
  unit.precision === 'admin2' && town.precision !== 'admin2' && town.admin2 === unit.name;

const SEAT_KM = 3;

/** "had attacked X ... had already killed 21 at Y": each with a town of its own, though they lie not far apart. */
function areOtherTowns(next: Draft, prior: Draft): boolean {
  const [mine, theirs] = [mainPlace(next), mainPlace(prior)];
  if (next.isDefinite || next.places.length === 0 || !isLocal(mine) || !isLocal(theirs)) return false;
  // A commune and its seat bear one name.
  const km = distanceKm(mine, theirs);
  if (km !== null && km <= SEAT_KM) return false;
  // A district may hold the town.
  if (holds(mine, theirs) || holds(theirs, mine)) return false;
  // "raided X and Y ... In Y, they burnt the market"
  const isByThoseTold =
    next.initiators.length > 0 && next.initiators.every(({ rules }) => rules.includes('actor/pronoun'));
  return !isByThoseTold || prior.places.every(({ place }) => comparePlaces(mine, place) !== 'same');
}

/** A title names so many days only over many incidents. */
const MANY_DAYS = 31;
const DAY = 86_400_000;

/** "Timeline of attacks from May 2015 to June 2017": a stretch that no incident lasts. */
export function isLongStretch(edtf: string | null): boolean {
  const days = edtf === null ? null : daysOf(edtf);
  return days !== null && days[1] - days[0] > MANY_DAYS * DAY;
}

/** Whether places that seem apart are those of one telling. */
export function isThereToo(next: Draft, prior: Draft): boolean {
  const myPlace = mainPlace(next);
  const theirPlace = mainPlace(prior);
  // "raided X and Y ... In Y, they burnt the market": one of the places told together.
  const isAlsoThere = myPlace !== null && prior.places.some(({ place }) => comparePlaces(myPlace, place) === 'same');
  // "in the villages of X and Y, in the commune of Z", where the story is told of Z
  const isInside =
    theirPlace !== null &&
    narrowness(theirPlace) >= LOCAL &&
    next.places.some(({ within }) => within !== null && comparePlaces(within.place, theirPlace) === 'same');
  // "attacks Zembara community", and below "attacked Tibo, a village near Zembara"
  const isOfTitle =
    prior.isHeadline && next.acts.some(({ toponyms }) => toponyms.some(({ name }) => name === theirPlace?.name));
  return isAlsoThere || isInside || isOfTitle;
}
