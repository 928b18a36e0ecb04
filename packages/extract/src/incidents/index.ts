import { changed } from '../changed.js';
import { type Act, type ActToll, type Source, isOfOthers, voiceAt } from '../arguments/index.js';
import type { CalendarDate, DateMention, Party, Toponym } from '../document.js';
import { type ActorResolver, type ResolvedActor, isOpposition, isState } from '../resolution/actors.js';
import { LOCAL, type ResolvedToponym, narrowness } from '../resolution/places.js';
import { againAs } from './again.js';
import { dateOf, earlierThan, isOtherDayThan } from './anchored.js';
import { historyOf } from './background.js';
import { choosePlaces } from './choosePlace.js';
import { addClaims, claimedGroup } from './claims.js';
import {
  areJoinable,
  compareDates,
  comparePlacesTold,
  isDatedByStatement,
  mainDate,
  mainPlace,
} from './compatibility.js';
import { type Draft, type DraftClaim, type DraftToll } from './draft.js';
import { armedCommunity } from './communal.js';
import { fallenOf } from './fallen.js';
import { OF_FIGHTERS } from './fighters.js';
import { fillDates, fillPlaces, namedDates } from './fill.js';
import { EVENT_PREPOSITIONS, namedPlaces } from './named.js';
import { goOn, goOnElsewhere } from './listing.js';
import { areParts, besideIt, isToldByItself, partOf, sharedOut, tellingOf, withoutJointCounts } from './byPlace.js';
import { type OnFit, antecedentOf } from './merge.js';

import { nameOfTheGroup, withNamedGroup } from './naming.js';
import { isOnlyDate, settingOf, settle, withSetting } from './setting.js';
import { type Here, isDoing, resolveFillers, suffererIn, sufferersFor } from './sufferers.js';
import { type ToldSentence, isTold } from './told.js';
import { nameVoices } from './voices.js';
import { type Narration, newNarration, placeAgain, withRebel } from './narration.js';
import { areArrestsFor } from './joining.js';
import { isRoundedUp } from './retelling.js';

export type { Draft, DraftClaim, DraftDate, DraftToll } from './draft.js';
export { mainDate, mainPlace } from './compatibility.js';
export { ONLY_ANSWERED } from './draft.js';
export { COMMUNAL } from './communal.js';
export { AMONG_THE_HIT } from './fallen.js';
export { areCrowdHit } from './protest.js';
export { unnamedOf } from './unnamed.js';
export type { OnFit } from './merge.js';
export type { ToldSentence } from './told.js';

type Options = {
  readonly sentences: readonly ToldSentence[];
  readonly places: ReadonlyMap<Toponym, ResolvedToponym>;
  readonly resolver: ActorResolver;
  /** The day of publication, where it is known. */
  readonly published: CalendarDate | null;
  readonly onFit?: OnFit | undefined;
};

const DONE_FROM: ReadonlySet<string> = new Set(['abduct', 'capture', 'loot', 'withdraw']);

/** Places that can hold an act: told with a preposition of place, or filling one of its roles. */
function placesOf(act: Act, options: Options): ResolvedToponym[] {
  const fillers = new Set<Toponym>(
    [...act.targets, ...act.initiators].flatMap((f) => (f.kind === 'place' ? [f.toponym] : [])),
  );
  const targets = new Set<Toponym>(act.targets.flatMap((f) => (f.kind === 'place' ? [f.toponym] : [])));
  const found: ResolvedToponym[] = [];
  // What is attacked comes first: the main place of an incident is the first one told.
  for (const toponym of [...fillers, ...act.toponyms]) {
    if (toponym.isAnaphoric) continue;
    const resolved = options.places.get(toponym);
    if (resolved === undefined || found.includes(resolved)) continue;
    const isHeld =
      (toponym.preposition !== null && EVENT_PREPOSITIONS.has(toponym.preposition)) ||
      // "were carried off from X", "withdrew from X": people are taken, and leave, where they are.
      (toponym.preposition === 'from' &&
        DONE_FROM.has(act.trigger.act) &&
        act.trigger.span.end <= toponym.span.start) ||
      toponym.offset !== null ||
      toponym.relation !== null;
    const isContainer = act.toponyms.some(
      (inner) => inner.within !== null && options.places.get(inner)?.within === resolved,
    );
    // "raided the village of X": the object names the place itself.
    const isNamedObject =
      toponym.hint !== null &&
      toponym.countries.length === 0 &&
      !['from', 'with', 'by'].includes(toponym.preposition ?? '');
    if (isHeld || isContainer || isNamedObject || targets.has(toponym)) found.push(resolved);
  }
  return found;
}

/** Towns that are taken are places, not people. */
const TAKING: ReadonlySet<string> = new Set(['seize', 'retake']);

function tollsOf(
  figures: readonly ActToll[],
  told: ToldSentence,
  options: Options,
  { at, ofOthers }: { readonly at: Here; readonly ofOthers: (party: Party) => Here },
): DraftToll[] {
  return figures.map((toll) => {
    const source = voiceAt(told.attribution.sources, toll);
    const { party } = toll;
    return {
      actor: party === null ? null : options.resolver.party(party, isOfOthers(party) ? ofOthers(party) : at),
      sentence: told.sentence.index,
      source: source?.words ?? null,
      isOfAnother: source?.isAnother === true,
      sourceStatus: source?.status ?? 'reported',
      isClaimed: isClaim(source, options, at),
      isHeadline: told.sentence.role === 'headline',
      isOfSeveral: false,
      ...toll,
    };
  });
}

/** What an armed group says of its own deeds is a claim, whatever the verb. */
function isClaim(source: Source | null, options: Options, at: Here): boolean {
  if (source?.filler == null) return false;
  return resolveFillers([source.filler], options.resolver, at).some(
    (actor) => isOpposition(actor.kind) && actor.isSpecific,
  );
}

function voicesOf(told: ToldSentence, options: Options, at: Here): ResolvedActor[] {
  const speaker = told.attribution.source?.filler;
  return speaker == null
    ? []
    : resolveFillers([speaker], options.resolver, at).filter(
        (actor) => actor.kind === 'state-forces' && actor.isSpecific,
      );
}

function draftOf(act: Act, told: ToldSentence, options: Options, narration: Narration): Draft {
  const places = placesOf(act, options);
  const anaphor = act.toponyms.find((t) => t.isAnaphoric);
  const dates = act.dates.map((mention) => {
    const counted = dateOf(mention, narration.lastDate ?? dayToldBefore(told, mention));
    const date = act.isEarlier ? earlierThan(counted, narration.lastDate) : counted;
    return act.statementDates.includes(mention) ? { isOfStatement: true as const, ...date } : date;
  });
  const country =
    places.map((p) => p.place.country).find((code) => code !== null) ?? narration.lastPlace?.country ?? null;
  const at = { country, discourse: narration.discourse };
  const doers = act.initiators.filter((f) => isDoing(f, act, narration.discourse));
  const initiators = resolveFillers(doers, options.resolver, at).map((actor) =>
    act.isSuspected ? changed(actor, { isSuspected: true }) : actor,
  );
  const ofOthers = sufferersFor({ doers: initiators, areFighters: act.trigger.lemma === OF_FIGHTERS }, narration, at);
  const targets = resolveFillers(
    act.targets.filter((f) => !(f.kind === 'object' && f.object.kind === 'civilians' && TAKING.has(act.trigger.act))),
    options.resolver,
    at,
    ofOthers,
  );
  const tolls = tollsOf(act.tolls, told, options, { at, ofOthers });
  return {
    acts: [act],
    sentences: [told.sentence.index],
    paragraph: told.sentence.paragraph,
    dates,
    places,
    inheritedPlace: anaphor === undefined ? null : placeAgain(anaphor, narration.lastPlace),
    initiators,
    targets: [...targets, ...fallenOf(tolls, { initiators, targets })],
    tolls,
    claims: [],
    voices: voicesOf(told, options, at),
    isHeadline: told.sentence.role === 'headline',
    isAnother: act.isAnother,
    isDefinite: act.trigger.form === 'nominal' && act.trigger.isDefinite && !act.isAnother,
    hasOwnDate: dates.some((d) => d.edtf !== null),
    isOnSomeOtherDay: act.isOnSomeOtherDay || dates.some(isOtherDayThan),
    isSummary: act.isSummary,
    isBackground: false,
    notes: [],
    tellings: [],
    placeChoices: [],
    chosenPlace: null,
  };
}

/** "said on Sunday that gunmen had attacked a day earlier": where no day was told yet, one counts from that told before in the sentence. */
const dayToldBefore = (told: ToldSentence, { first }: DateMention): string | null =>
  told.dates.findLast((other) => other.last <= first && other.edtf !== null)?.edtf ?? null;

const isWithdrawal = (draft: Draft): boolean => draft.acts.every((act) => act.trigger.act === 'withdraw');

/** "The mission was withdrawing, and its convoy was hit": who left did not do what befell them; nor did who took people for it. */
const doersIn = (draft: Draft, other: Draft): Draft['initiators'] =>
  (isWithdrawal(draft) && !isWithdrawal(other)) || (other.initiators.length > 0 && areArrestsFor(draft, other))
    ? []
    : draft.initiators;

/** Whether a text names the town of what its title told. */
const isNearer = (draft: Draft, title: Draft): boolean =>
  title.isHeadline && !draft.isHeadline && mainPlace(draft)?.precision === 'town';

/** No article tells one incident in more deeds; beyond, nothing new is learnt and work stays bounded. */
const MAX_ACTS = 250;

/** The days of two tellings of one incident: that of a statement gives way to one of the deed. */
function datesOf(a: Draft, b: Draft): Draft['dates'] {
  if (a.hasOwnDate && isDatedByStatement(b)) return a.dates;
  return b.hasOwnDate && isDatedByStatement(a) && !isDatedByStatement(b) ? b.dates : [...a.dates, ...b.dates];
}

/** Joins what two drafts tell. */
export function unite(a: Draft, b: Draft, note: string | null): Draft {
  if (a.acts.length > MAX_ACTS) return a;
  return changed(a, {
    acts: [...a.acts, ...b.acts],
    sentences: [...new Set([...a.sentences, ...b.sentences])].sort((x, y) => x - y),
    paragraph: b.paragraph,
    dates: datesOf(a, b),
    // Titles name the town that readers know, the text where it was.
    places: [...new Set(isNearer(b, a) ? [...b.places, ...a.places] : [...a.places, ...b.places])],
    inheritedPlace: a.inheritedPlace ?? b.inheritedPlace,
    initiators: [...doersIn(a, b), ...doersIn(b, a)],
    targets: [...a.targets, ...b.targets],
    tolls: [...a.tolls, ...(note === null ? b.tolls : b.tolls.filter((toll) => !isRoundedUp(toll, b, a)))],
    claims: [...a.claims, ...b.claims],
    voices: [...a.voices, ...b.voices],
    isHeadline: a.isHeadline && b.isHeadline,
    hasOwnDate: a.hasOwnDate || b.hasOwnDate,
    isDefinite: a.isDefinite || b.isDefinite,
    isAnother: a.isAnother || b.isAnother,
    isOnSomeOtherDay: a.isOnSomeOtherDay || (note === null && b.isOnSomeOtherDay),
    // Within a sentence one summing word makes a summary; across sentences a deed told by itself wins.
    isSummary: note === null ? a.isSummary || b.isSummary : a.isSummary && b.isSummary,
    notes: note === null ? a.notes : [...a.notes, ...b.notes, note],
    tellings: [...a.tellings, ...b.tellings],
  });
}

function isOneInSentence(group: Draft, draft: Draft): boolean {
  return (
    areJoinable(group, draft, true) &&
    compareDates(mainDate(group)?.edtf ?? null, mainDate(draft)?.edtf ?? null) !== 'apart' &&
    comparePlacesTold(group, draft) !== 'apart'
  );
}

/** "Two days after gunmen killed nine, troops on Friday killed": the day of the main clause, from which the one before it counts. */
function countedFrom(act: Act, acts: readonly Act[]): string | null {
  const [day] = act.dates;
  if (act.dates.length !== 1 || day?.anchor == null || day.edtf !== null || day.anchor.offset >= 0) return null;
  const later = acts
    .slice(acts.indexOf(act) + 1)
    .find(({ isApart, dates }) => isApart && dates.some((d) => d.edtf !== null));
  return later?.dates.find((d) => d.edtf !== null)?.edtf ?? null;
}

/** The incidents that one sentence tells: acts part where their places, dates or kinds cannot be one. */
function groupsOf(told: ToldSentence, options: Options, narration: Narration): Draft[] {
  const groups: Draft[] = [];
  // "on Monday and, two days later, kidnapped": counted from the day told before it in the sentence.
  const within = { ...narration };
  for (const act of told.acts) {
    if (!isTold(act)) continue;
    const counted = countedFrom(act, told.acts);
    const draft = draftOf(act, told, options, counted === null ? within : { ...within, lastDate: counted });
    within.lastDate = draft.dates.find(({ edtf }) => edtf !== null)?.edtf ?? within.lastDate;
    // Between the acts of one incident another may be told: "killed 14, freed nine hostages in a raid".
    const at = act.isApart ? -1 : groups.findLastIndex((group) => isOneInSentence(group, draft));
    const group = groups[at];
    if (group === undefined) groups.push(draft);
    else groups[at] = unite(group, draft, null);
  }
  return groups.map((group) =>
    changed(group, {
      tellings: [tellingOf(group)],
      tolls: group.isSummary ? group.tolls.map((toll) => changed(toll, { isOfSeveral: true })) : group.tolls,
    }),
  );
}

function advance(narration: Narration, told: ToldSentence, options: Options): void {
  const at = hereOf(narration);
  let { rebels, states } = narration.discourse;
  const actors: ResolvedActor[] = [];
  const doers = told.acts.flatMap((act) => resolveFillers(act.initiators, options.resolver, at));
  const speakers = told.attribution.claims.flatMap(({ filler }) =>
    filler === null ? [] : resolveFillers([filler], options.resolver, at),
  );
  const acting = new Set([...doers, ...speakers].map((actor) => actor.name));
  for (const filler of told.parties) {
    if (filler.kind !== 'party' || filler.party.isPronoun) continue;
    const actor = options.resolver.party(filler.party, at);
    if (actor === null) continue;
    actors.push(actor);
    if (!actor.isSpecific || actor.basis === 'inferred') continue;
    if (isOpposition(actor.kind) && actor.kind !== 'identity-militia')
      rebels = withRebel(rebels, actor, {
        isActing: acting.has(actor.name),
        isBeside: told.acts.length > 0 || narration.hasNamedDoer,
        isUnnamed: narration.hasUnnamedDoer,
      });
    else if (isState(actor.kind)) states = [...states.filter((s) => s.name !== actor.name), actor];
  }
  const subject = speakers[0] ?? doers[0] ?? actors.find((a) => a.kind !== 'civilians') ?? narration.discourse.subject;
  const community = armedCommunity(told, narration.discourse.community, { resolver: options.resolver, at });
  narration.discourse = { rebels, community, states, subject };
  narration.sufferer = suffererIn(told, options.resolver, at) ?? narration.sufferer;
  narration.hasNamedDoer ||= doers.some((actor) => isOpposition(actor.kind) && actor.isSpecific);
  narration.hasUnnamedDoer ||= doers.some((actor) => isOpposition(actor.kind) && !actor.isSpecific);
  for (const mention of told.dates) {
    const date = dateOf(mention, narration.lastDate);
    if (date.edtf !== null) narration.lastDate = date.edtf;
  }
}

function claimsIn(told: ToldSentence, options: Options, narration: Narration): DraftClaim[] {
  const at = hereOf(narration);
  const claims = told.attribution.claims.flatMap(({ filler, stance, span }) =>
    (filler === null ? at.discourse.rebels.slice(-1) : resolveFillers([filler], options.resolver, at)).map((actor) => ({
      actor: filler === null ? { ...actor, spans: [span] } : actor,
      stance,
      span,
    })),
  );
  const isDeedTold = told.acts.some(isTold);
  const { source } = told.attribution;
  if (
    source?.filler?.kind === 'party' &&
    (source.status === 'confirmed' || source.status === 'denied' || source.status === 'claimed')
  ) {
    const [actor] = resolveFillers([source.filler], options.resolver, at);
    const stance = source.status === 'confirmed' ? 'confirms' : source.status === 'denied' ? 'contradicts' : null;
    if (actor !== undefined && stance !== null && actor.kind !== 'civilians')
      claims.push({ actor, stance, span: source.filler.party.span });
  }
  // Whom a sentence without a deed blames in general is blamed for no deed.
  return claims.filter(
    ({ stance, actor }) => stance !== 'blamed' || actor.isSpecific || isDeedTold || actor.kind === 'identity-militia',
  );
}

function hereOf(narration: Narration): Here {
  return { country: narration.lastPlace?.country ?? null, discourse: narration.discourse };
}

/** "The assault came days after three died in X": with a town or a count of its own behind a deed told as known. */
function isElsewhere(group: Draft, first: Draft | undefined): boolean {
  const place = group.places.length > 0 ? mainPlace(group) : null;
  const isPlaced = place !== null && narrowness(place) >= LOCAL;
  const isCounted = group.tolls.some(({ bounds }) => bounds.min !== null);
  const isBehindKnown = first !== undefined && first !== group && first.isDefinite && first.tolls.length === 0;
  return isBehindKnown && group.acts.some((act) => act.isApart) && (isPlaced || isCounted);
}

const NO_OTHERS: ReadonlySet<number> = new Set();

/** The incidents of a document, in the order in which they are first told. */
export function findIncidents(options: Options): Draft[] {
  const narration = newNarration();
  narration.isChronology = options.sentences.filter(isOnlyDate).length > 1;
  const days = namedDates(options.sentences);
  const isHistory = historyOf(days, options.published);
  let drafts: Draft[] = [];
  let focus = -1;
  let lastDeed: Act | null = null;
  for (const given of nameVoices(options.sentences)) {
    const again = againAs(given.acts, lastDeed);
    lastDeed = again.last;
    const told = again.acts === given.acts ? given : { ...given, acts: again.acts };
    const claims = claimsIn(told, options, narration);
    const read = groupsOf(told, options, narration);
    const shared = areParts(read, drafts[focus]) ? drafts[focus] : undefined;
    const groups = read.map((group) => (shared === undefined ? besideIt(group, drafts[focus]) : partOf(group, shared)));
    if (shared !== undefined) drafts = drafts.map((d) => (d === shared ? sharedOut(d) : d));
    // What is shared out town by town is none of its parts.
    const sharedOutNow = shared === undefined ? NO_OTHERS : new Set([focus]);
    const claimed = claimedGroup(groups, claims);
    const joined = new Set<number>();
    for (const group of groups) {
      const whole = drafts.findLastIndex((draft) => isToldByItself(group, draft));
      const joint = drafts[whole];
      if (joint !== undefined) drafts = drafts.map((d, i) => (i === whole ? withoutJointCounts(d, group) : d));
      const parted = joint === undefined ? group : partOf(group, joint);
      const withClaims = group === claimed ? addClaims(parted, claims) : parted;
      const placed = withSetting(withClaims, narration.setting);
      const antecedent = antecedentOf(placed, drafts, {
        isStale: isHistory,
        isInList: told.sentence.role === 'bullet',
        // "The attack comes three days after 30 were killed in X": two, whatever the lead has told.
        others: isElsewhere(group, groups[0]) ? joined : sharedOutNow,
        onFit: options.onFit,
      });
      if (antecedent === null) {
        const draft = settle(
          goOnElsewhere(goOn(placed, drafts.at(-1), told.dates.length > 0), drafts[focus]),
          drafts[focus],
        );
        drafts = [...drafts, draft];
        focus = drafts.length - 1;
        joined.add(focus);
        narration.lastPlace = mainPlace(draft) ?? narration.lastPlace;
      } else {
        const again = antecedent.isOnTheirDay ? changed(withClaims, { dates: [] }) : withClaims;
        drafts = drafts.map((d, i) =>
          i === antecedent.index
            ? unite(d, again, `joined: ${antecedent.signs.map(({ name }) => name).join(', ')}`)
            : d,
        );
        focus = antecedent.index;
        joined.add(focus);
        const whole = drafts[focus];
        narration.lastPlace = (whole === undefined ? null : mainPlace(whole)) ?? narration.lastPlace;
      }
    }
    drafts = drafts.map((d, i) => (i === focus ? withFigures(d, told, options, narration) : d));
    const name = nameOfTheGroup(told.parties);
    const [group] =
      name === null ? [] : resolveFillers([{ kind: 'party', party: name, at: 0 }], options.resolver, hereOf(narration));
    if (group !== undefined)
      drafts = drafts.map((d, i) => (i === focus ? withNamedGroup(d, group, told.sentence.index) : d));
    // A claim in a sentence of its own is about the incident told last.
    if (claimed === null && claims.length > 0 && focus >= 0) {
      drafts = drafts.map((d, i) =>
        i === focus
          ? changed(addClaims(d, claims), { sentences: [...new Set([...d.sentences, told.sentence.index])] })
          : d,
      );
    }
    advance(narration, told, options);
    narration.setting = settingOf(told, options.places, narration) ?? narration.setting;
  }
  const named = namedPlaces(options.sentences, options.places);
  return choosePlaces(fillDates(fillPlaces(drafts, named), days, options.published), { named, isHistory });
}

/** Figures told without a deed count the incident told last, unless they are told of another day. */
function withFigures(draft: Draft, told: ToldSentence, options: Options, narration: Narration): Draft {
  const day = mainDate(draft)?.edtf ?? null;
  const isOfAnotherDay = told.narratedDates.some((date) => compareDates(date.edtf, day) === 'apart');
  // "The toll was raised to 15 on Tuesday": the day of a revision is not that of the deed.
  const figures = isOfAnotherDay ? told.figures.filter((toll) => toll.isRevision) : told.figures;
  if (figures.length === 0) return draft;
  return changed(draft, {
    sentences: [...new Set([...draft.sentences, told.sentence.index])],
    tolls: [
      ...draft.tolls,
      ...tollsOf(figures, told, options, {
        at: hereOf(narration),
        ofOthers: sufferersFor({ doers: [], areFighters: false }, narration, hereOf(narration)),
      }),
    ],
  });
}
