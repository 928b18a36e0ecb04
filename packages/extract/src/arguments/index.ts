import type { DateMention, Party, Toponym, Trigger } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import {
  ALSO,
  NEWEST,
  isNewest,
  isAlsoThere,
  isAnotherDevice,
  isAnotherOne,
  isAnotherPerson,
  isAnotherThing,
  isOneOfDeeds,
} from './another.js';
import { withTheirFate, withoutHurtDead } from './fate.js';
import { phraseFirst } from './phrase.js';
import type { Act, ActToll, Factuality } from './act.js';
import { isTakenToCare } from './care.js';
import { isNextBehind } from './counted.js';
import { type Chunk, type SentenceMentions, chunksOf } from './chunks.js';
import { withCompanions, withGuards } from './companions.js';
import {
  areApart,
  isOfMainVerb,
  isOnSomeOtherDay,
  deal,
  hasClauseBetween,
  isAnswered,
  isNarrated,
  isAsideFromDeeds,
  isSince,
  ownFirst,
  startsApart,
} from './deal.js';
import { ATTACKERS_HIT, areAttackers, isDescribingDisplaced, isDescribingFighter } from './describing.js';
import { isDaysAway } from './counted.js';
import { asTried, factualityOf, isAside, isOfNone, isPerfect, isPluperfect } from './factuality.js';
import { isGeneral, withoutGeneralities } from './generality.js';
import { ellipsesAfter } from './ellipsis.js';
import { type Gap, gapsAfter, isSharedOut } from './gapping.js';
import { identified } from './identity.js';
import {
  antecedent,
  asForces,
  asGunmen,
  countedAntecedent,
  elided,
  elidedBeside,
  namedSide,
  opponentBefore,
  sideAfter,
  taking,
  wholeOf,
} from './readjust.js';
import { menOf, ownedBySpeaker } from './owners.js';
import { type Filler } from './fillers.js';
import {
  MASS_NOUNS,
  isOfFewDays,
  isOfMany,
  isOfMonths,
  isRunningSum,
  isSomeOf,
  isSummary,
  sumsUpMany,
} from './manyDeeds.js';
import { isDriveWithoutBomb, withOwnMeans } from './means.js';
import { isOfNothing, isSet } from './ofNothing.js';
import { isOfRecovery } from './recovery.js';
import { INCLUDED, made } from './role.js';
import { type Roles, rolesOf } from './roles.js';
import { isOfLeadingStatement, isOfStatementNoun } from './statements.js';
import { placesOfDeed } from './whereabouts.js';
import { hasManyOrNone, isInRelativeClause, isOfRanking } from './stretches.js';
import { isInTollNoun, tollNouns } from './tollNouns.js';
import { OUTCOME_OF_ACT, tollsOf, zeroTolls } from './tolls.js';
import { isOfWhen } from './when.js';

export type { Act, ActToll, Factuality } from './act.js';
export type { SentenceMentions } from './chunks.js';
export { tollsWithoutDeed } from './tollNouns.js';
export { NONE_HURT, OUTCOME_OF_ACT, SELF } from './tolls.js';
export { ALSO, ATTACKERS_HIT, NEWEST };
export { BURIALS } from './burials.js';
export { withFiniteVerbs } from './finite.js';
export { narratedDates, placesOfSpeakers, placesReached } from './deal.js';
export { isNamedForTies } from './ties.js';
export { isOfOthers } from './owners.js';
export { type Attribution, type Source, attribute, voiceAt } from './attribution.js';
export type { Filler } from './fillers.js';

/** People counted over a year, without a place, are a statistic from this number on. */
const STATISTICAL = 50;
/** From this number on, wherever. */
const HUGE = 1000;
/** More than one deed's, where months are counted. */
const MANY = 10;
const HARM: ReadonlySet<string> = new Set(['kill', 'die', 'injure']);
/** So many no single deed kills or takes. */
const MANY_THOUSANDS = 5000;
const COUNTED_WHEN_TAKEN: ReadonlySet<string> = new Set(['abduct', 'capture', 'arrest']);

const CARE: ReadonlySet<string> = new Set(['treated', 'cares', 'buried', 'buries']);

/** Rules that found a trigger's words to mean something else. */
const NO_DEED: ReadonlySet<string> = new Set(['roles/takes-nobody', 'roles/loses-nothing', 'roles/falls-nobody']);

/** Verbs that tell of the dead only where people are what they take: "three mines buried in the road". */
const OF_PEOPLE_ONLY: ReadonlySet<string> = new Set(['claims-lives', 'buries']);

const NO_ROLES: Roles = made('toll-noun', {});

/** A trigger with its roles, before places, dates and figures are dealt out. */
type Candidate = {
  readonly at: number;
  readonly trigger: Trigger;
  readonly original: Trigger;
  readonly roles: Roles;
  /** Members that leave this verb out; told as acts of their own. */
  readonly gaps: readonly Gap[];
  /** Itself such a member. */
  readonly isGapped: boolean;
};

function candidatesIn(view: SentenceView, chunks: readonly Chunk[]): Candidate[] {
  const side = namedSide(view, chunks);
  let lastPatient: Party | null = side;
  return chunks.flatMap((chunk, at): Candidate[] => {
    if (chunk.kind !== 'trigger' || isOfWhen(view, chunk.trigger)) return [];
    const plain = isInTollNoun(view, chunk.trigger) ? NO_ROLES : rolesOf(view, chunks, at);
    const ofLeader = (filler: Filler): Filler => menOf(chunks, filler, plain);
    const own = OUTCOME_OF_ACT[chunk.trigger.act] === undefined ? null : sideAfter(view, chunks, at);
    const before = lastPatient ?? opponentBefore(chunks, at, plain.initiators);
    const roles: Roles = {
      ...plain,
      initiators: withCompanions(
        view,
        chunks,
        plain.initiators.filter((f) => !isOneOfDeeds(view, f)).map((f) => identified(view, chunks, f)),
      )
        // "fighters of X and of Y fought": the other side is no company.
        .filter(
          (filler) =>
            plain.initiators.some(({ at }) => at === filler.at) || !plain.targets.some(({ at }) => at === filler.at),
        )
        .map((filler) => asForces(chunks, antecedent(chunks, ownedBySpeaker(chunks, filler), false), at))
        .map((filler) => asGunmen(view, filler, chunk.trigger)),
      targets: withGuards(view, chunks, at, plain.targets.map(ofLeader)).map((filler) =>
        antecedent(
          chunks,
          elided(filler, own ?? wholeOf(view, chunks, filler) ?? before, own ?? side),
          true,
          plain.initiators,
        ),
      ),
      patients: elidedBeside(view, chunks, plain.patients.map(ofLeader)).map((filler) =>
        countedAntecedent(
          chunks,
          elided(filler, own ?? wholeOf(view, chunks, filler) ?? before, own ?? side),
          plain.initiators,
        ),
      ),
    };
    const patient = roles.patients.find((f) => f.kind === 'party' && f.party.kind !== 'people');
    if (patient?.kind === 'party') lastPatient = patient.party;
    const trigger = taking(view, asTried(view, chunk.trigger), plain);
    const isNone =
      roles.rules.some((rule) => NO_DEED.has(rule)) ||
      (OF_PEOPLE_ONLY.has(chunk.trigger.frame) && roles.patients.length === 0);
    return trigger === null ||
      isNone ||
      isDriveWithoutBomb(view, chunk.trigger) ||
      isTakenToCare(view, chunk.trigger) ||
      isDescribingDisplaced(view, chunk.trigger) ||
      isDescribingFighter(chunks, at) ||
      isOfNothing(trigger, roles, isSet(chunks, at))
      ? []
      : withGaps(view, chunks, { at, trigger, original: chunk.trigger, roles, gaps: [], isGapped: false });
  });
}

/** "killed six in X on Monday and four in Y on Sunday": the trigger once more for each member that leaves it out. */
function withGaps(view: SentenceView, chunks: readonly Chunk[], candidate: Candidate): Candidate[] {
  const { at, trigger, roles } = candidate;
  if (trigger.form === 'nominal') return [candidate];
  const isCounting = OUTCOME_OF_ACT[trigger.act] !== undefined && roles.patients.length > 0;
  const gaps = gapsAfter(chunks, at, { words: view.language.words, patients: roles.patients }).filter(
    (gap) => gap.patient === null || isCounting,
  );
  const rules = [...roles.rules, 'arguments/gapped'];
  if (gaps.length === 0)
    return [
      candidate,
      ...ellipsesAfter(chunks, at, roles).map(({ at: joint, target }): Candidate => {
        const targets = target === null ? roles.targets : [target];
        const patients = isCounting && target !== null ? targets : [];
        return { ...candidate, at: joint, roles: { ...roles, targets, patients, rules }, isGapped: true };
      }),
    ];
  const [patient] = roles.patients;
  const before = patient?.kind === 'party' ? patient.party : null;
  const members = new Set(gaps.flatMap((gap) => (gap.patient === null ? [] : [gap.patient.party.first])));
  const isOwn = (filler: Filler): boolean => filler.kind !== 'party' || !members.has(filler.party.first);
  const alone = { ...roles, targets: roles.targets.filter(isOwn), patients: roles.patients.filter(isOwn) };
  return [
    { ...candidate, roles: alone, gaps },
    ...gaps.map((gap): Candidate => {
      const own = gap.patient === null ? [] : [elided(gap.patient, before, null)];
      const targets = gap.patient === null ? roles.targets : own;
      return { ...candidate, at: gap.at, roles: { ...roles, targets, patients: own, rules }, isGapped: true };
    }),
  ];
}

/** What the sentence says of time, for the question whether a trigger tells a fact. */
type Timing = {
  readonly hasDay: boolean;
  /** Told of a day of the calendar, not of a month or a longer stretch. */
  readonly isOfOneDay: boolean;
  /** "Since 2014, 3,000 people ...": the only dates are those from which something is counted. */
  readonly isRunning: boolean;
  /** Counted since a month or a year, and not from a day. */
  readonly isOverYears: boolean;
};

/** Many people over a year or in sum, nowhere in particular: a statistic. */
function assess(
  view: SentenceView,
  candidate: Candidate,
  { hasDay, isOfOneDay, isRunning, isOverYears }: Timing,
  told: {
    readonly hasPeriod: boolean;
    readonly dates: readonly DateMention[];
    readonly toponyms: readonly Toponym[];
    /** Where its sentence is set, the nearest first; asked when the act has no place of its own. */
    readonly sentencePlaces: readonly Toponym[];
    /** "killed in an attack": the sentence names the one deed that did it. */
    readonly isOfOneDeed: boolean;
  },
): Factuality {
  const { trigger, roles } = candidate;
  const { dates, toponyms, hasPeriod, isOfOneDeed } = told;
  const start = phraseFirst(view, trigger.first);
  const isVague =
    trigger.isPlural && (view.hitEnding(start, 'quantity') !== undefined || view.classAt(start - 1) === 'indef');
  const assessed = factualityOf(view, trigger, { hasDay, hasPeriod, isVague });
  const isOverMonths = dates.length > 0 && dates.every(isOfMonths);
  const isAssumed = assessed === 'fact' || assessed === 'reported';
  if (isAssumed && (sumsUpMany(view, trigger, isOfOneDay) || (isOverMonths && isOfMany(view, candidate))))
    return 'statistic';
  if (assessed === 'fact' && !hasDay && isRecurrent(view, candidate) && told.sentencePlaces.length === 0)
    return 'statistic';
  if (assessed !== 'fact' || OUTCOME_OF_ACT[trigger.act] === undefined) return assessed;
  // "stands accused of the death of 20,000 people": no single deed of a day that the sentence does not tell.
  if (!hasDay && isSomeOf(roles, MANY_THOUSANDS)) return 'statistic';
  // "since January 2013 some 40 soldiers have lost their lives"
  if (isOverYears && HARM.has(trigger.act) && isSomeOf(roles, MANY)) return 'statistic';
  // "in an area where militants have massacred hundreds of civilians": how things are where it happened.
  const isOfPlace =
    isPerfect(view, trigger) && dates.length === 0 && isInRelativeClause(view, trigger.first) && hasManyOrNone(roles);
  if (isOfPlace) return 'statistic';
  if (dates.length > 0 && dates.every(isOfMonths) && isSomeOf(roles, STATISTICAL)) return 'statistic';
  const isYearly = dates.length > 0 && dates.every((d) => d.edtf === null || /^\d{3}[\dX]$/.test(d.edtf));
  const isSum =
    isYearly || isRunning || (hasPeriod && !hasDay) || (isPerfect(view, trigger) && !hasDay && !isOfOneDeed);
  const around = toponyms.length > 0 ? toponyms : told.sentencePlaces.slice(0, 1);
  const isWide = around.every((t) => t.countries.length > 0 || t.hint === 'region' || t.hint === 'area');
  // "have killed over 420 civilians in 2021"
  const isTally = isPerfect(view, trigger) && isYearly;
  return isSum && isSomeOf(roles, STATISTICAL) && (isWide || isTally || isSomeOf(roles, HUGE)) ? 'statistic' : assessed;
}

/** "since 2015", "since January": an open stretch that no day begins. */
const isSinceMonth = ({ edtf }: DateMention): boolean => /^\d{4}(?:-\d\d)?\/\.\.$/.test(edtf ?? '');

/** News tells its deed in the perfect too; beyond its top that tells what has gone on for long. */
const NEWS_SENTENCES = 4;

/** "they have clashed with herders": further down, with nobody counted. */
function isRecurrent(view: SentenceView, { trigger, roles }: Candidate): boolean {
  if (view.sentence.index < NEWS_SENTENCES || !isPerfect(view, trigger)) return false;
  return [...roles.patients, ...roles.targets].every((f) => f.kind !== 'party' || f.party.count === null);
}

/** "in an attack", "in the ambush": one deed, where "in attacks" and "in violence" are many. */
function isOneDeed(view: SentenceView, trigger: Trigger): boolean {
  return (
    trigger.form === 'nominal' &&
    !trigger.isPlural &&
    OUTCOME_OF_ACT[trigger.act] === undefined &&
    !MASS_NOUNS.has(trigger.act) &&
    view.classAt(phraseFirst(view, trigger.first) - 1) === 'det'
  );
}

/** What every trigger of a sentence tells, in order. */
export function findActs(mentions: SentenceMentions): Act[] {
  const { view } = mentions;
  const chunks = chunksOf(mentions);
  const candidates = candidatesIn(view, chunks);
  const positions = candidates.map(({ at }) => at);
  const datings = mentions.dates.filter((d) => isNarrated(view, chunks, d));
  const places = deal<Toponym>(
    view,
    chunks,
    positions,
    mentions.toponyms.filter((t) => !isAsideFromDeeds(mentions, chunks, t)),
  );
  // A day of speaking dates no deed where its sentence tells another day.
  const told = datings.some((d) => d.use !== 'telling') ? datings.filter((d) => d.use !== 'telling') : datings;
  const dates = deal<DateMention>(view, chunks, positions, told);
  const nouns = isRunningSum(view) ? [] : tollNouns(view, chunks);
  const isSetApart = startsApart(view);
  const isAway = candidates.length > 0 && isDaysAway(mentions);
  const hasStretch = mentions.dates.some((d) => d.isPeriod);
  // "in a report of September, 229 dead since 2015": the day of telling is no day of what a stretch of time counts.
  const isSpoken = (d: DateMention): boolean => d.use === 'telling' || view.classAt(d.last) === 'sub';
  const days = mentions.dates.filter((d) => !d.isPeriod && !(hasStretch && isSpoken(d)) && !isOfStatementNoun(view, d));
  const timing: Timing = {
    hasDay: days.some((d) => (d.edtf === null ? d.anchor !== null : d.edtf.length >= 7 && !isOfMonths(d))),
    isOfOneDay: datings.some((d) => (d.edtf === null ? d.anchor !== null : isOfFewDays(d.edtf))),
    isRunning: datings.length === 0 && mentions.dates.some((d) => isSince(view, d) || /\/\.\.$/.test(d.edtf ?? '')),
    isOverYears: datings.length === 0 && mentions.dates.some(isSinceMonth),
  };
  const read = candidates.map((candidate, order): Act => {
    const { at, trigger, original, roles, gaps, isGapped } = candidate;
    // "are in hospital at X", "the hospital of X took in": where the hurt lie, not where they were hit.
    // "Two more succumbed to their wounds on Monday": the day they died is not that of what hurt them.
    const isLaterDeath =
      trigger.lemma === 'succumb' && roles.patients.some((f) => f.kind === 'party' && f.party.isOther);
    const isCare = CARE.has(trigger.frame) || isLaterDeath;
    const settingOf = (position: number): Pick<Act, 'dates' | 'toponyms'> => {
      const days = isCare || isOfRecovery(view, chunks, position) ? [] : (dates.get(position) ?? []);
      const held = isCare ? [] : (places.get(position) ?? []);
      return {
        dates: ownFirst(view, chunks, position, days),
        toponyms: placesOfDeed(
          mentions,
          held.filter((mention) => !isOfMainVerb(view, chunks, { trigger: position, mention })),
        ),
      };
    };
    const setting = settingOf(at);
    // "killed six in X on Monday and four on Tuesday": what a member leaves out is that of its verb.
    const full = isGapped
      ? candidates.slice(0, order).findLast((c) => c.trigger === trigger && !c.isGapped)
      : undefined;
    const shared = full === undefined ? setting : settingOf(full.at);
    // "the raid was claimed on Tuesday": of a deed told as known only what was said of it is new on that day.
    const tellsNobody = [...roles.initiators, ...roles.targets].every(({ kind }) => kind === 'place');
    const isKnown = trigger.form === 'nominal' && trigger.isDefinite && tellsNobody;
    const dated = setting.dates.length > 0 ? setting.dates : shared.dates;
    const own = {
      dates: isKnown ? dated.filter((d) => d.use !== 'telling') : dated,
      toponyms: setting.toponyms.length > 0 ? setting.toponyms : shared.toponyms,
    };
    const hasPeriod = mentions.dates.some(
      (d) => d.isPeriod && !isAside(view, trigger.first, d.first) && !isOfRanking(view, trigger.last, d),
    );
    const isOfOneDeed = candidates.some((other) => other.at > at && isOneDeed(view, other.trigger));
    const sentencePlaces = mentions.toponyms.filter((t) => t.first > trigger.first);
    const factuality = assess(view, candidate, timing, { hasPeriod, isOfOneDeed, sentencePlaces, ...own });
    const isZero = factuality === 'negated' && OUTCOME_OF_ACT[trigger.act] !== undefined && isOfNone(view, trigger);
    const areTaken = COUNTED_WHEN_TAKEN.has(trigger.act) && original.act !== trigger.act;
    const patients = areTaken ? roles.targets : roles.patients;
    // "il n'y a pas de blessé": a pronoun that means nobody.
    const isOfNobody =
      patients.length === 0 ||
      (trigger.form === 'predicate' && patients.every((f) => f.kind === 'party' && f.party.isPronoun));
    const counted =
      isZero && isOfNobody
        ? zeroTolls(trigger)
        : tollsOf(view, chunks, {
            trigger,
            patients,
            doers: roles.initiators,
            isNegated: isZero,
            isGapped: isGapped || gaps.length > 0,
            areParts: roles.rules.includes(`roles/${INCLUDED}`),
          });
    // "no passenger was hurt": of whom nobody died.
    const areCivilians = patients.every((f) => f.kind === 'party' && ['people', 'civilians'].includes(f.party.kind));
    if (isZero && !isOfNobody && trigger.act === 'injure' && areCivilians)
      counted.push(...zeroTolls(trigger).filter(({ outcome }) => outcome === 'killed'));
    const next = positions[order + 1] ?? chunks.length;
    const previous = positions[order - 1] ?? -1;
    const nounTolls = nouns
      .filter((n) => (n.at > at && n.at < next) || (order === 0 && n.at < at && n.at > previous))
      .map((n) => n.toll);
    // "the toll has risen to 132 people and many others wounded": who the toll counts as dead is not among the wounded.
    const ofNouns = (toll: ActToll): boolean =>
      nouns.some((n) => n.toll.span.start === toll.span.start && n.toll.outcome !== toll.outcome);
    const tolls: readonly ActToll[] = [
      ...counted.filter((toll) => !ofNouns(toll)),
      ...nounTolls.filter(
        (toll) => !counted.some((t) => t.span.start === toll.span.start && t.outcome === toll.outcome),
      ),
    ];
    const isBehindFronted = isNextBehind(view, chunks, { from: previous, to: at });
    const isAnother =
      isBehindFronted ||
      isAnotherOne(view, trigger) ||
      trigger.act === 'again' ||
      (order > 0 && isAnswered(view, chunks, { from: previous, to: at })) ||
      isAnotherDevice(view, trigger) ||
      roles.targets.some((filler) => isAnotherThing(view, filler)) ||
      (trigger.form === 'nominal' && roles.patients.some(isAnotherPerson));
    const statementDates = own.dates.filter((d) => d.use === 'telling' || isOfLeadingStatement(view, chunks, d));
    const told: Omit<Act, 'isGeneral'> = {
      trigger,
      initiators: roles.initiators,
      targets: isZero ? [] : roles.targets,
      tolls,
      weapons: mentions.weapons,
      ...own,
      statementDates,
      factuality: isZero && counted.length > 0 ? 'reported' : factuality,
      isApart:
        isGapped ||
        (order > 0 &&
          (isBehindFronted ||
            areApart(view, chunks, previous, at) ||
            (isAnother && hasClauseBetween(chunks, { from: previous, to: at })))),
      isEarlier: isPluperfect(view, trigger, own.dates[0]),
      isOnSomeOtherDay:
        own.dates.length === 0 &&
        (isAway || isBehindFronted || isOnSomeOtherDay(view, chunks, { from: previous, to: at })),
      isSummary: isSummary(view, trigger) || isSharedOut(gaps, roles.patients),
      isSuspected: roles.isSuspected,
      isAnother: isAnother || (isSetApart && !trigger.isDefinite),
      rules: [
        ...roles.rules,
        ...(isAlsoThere(view, trigger, { ...mentions, ...roles }) ? [ALSO] : []),
        ...(isNewest(view, trigger) ? [NEWEST] : []),
        ...(areAttackers(view, roles) ? [ATTACKERS_HIT] : []),
      ],
    };
    return { ...told, isGeneral: isGeneral(view, told) };
  });
  const acts = withTheirFate(
    candidates,
    withOwnMeans(read, deal(view, chunks, positions, mentions.weapons), positions),
  );
  // One statistic in a sentence makes the other bare figures of it statistics as well.
  const statistics = timing.hasDay ? [] : acts.filter((act) => act.factuality === 'statistic');
  const assessed = acts.map((act): Act =>
    statistics.some(({ trigger }) => !isAside(view, act.trigger.first, trigger.first))
      ? { ...act, factuality: 'statistic' }
      : act,
  );
  return withoutGeneralities(withoutHurtDead(assessed));
}
