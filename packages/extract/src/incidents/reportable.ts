import type { EventPlace } from '@harmattan/types';
import type { Act } from '../arguments/index.js';
import { type ResolvedActor, isOpposition, isState } from '../resolution/actors.js';
import { LOCAL, narrowness } from '../resolution/places.js';
import { MODELS, type Sign, scoreOf } from '../models/linear.js';
import { areJoinable, compareDates, comparePlaces, mainDate, mainPlace } from './compatibility.js';
import { TOWN_BY_TOWN } from './byPlace.js';
import { DATE_OF_PUBLICATION, type Draft, SETTING_OF_THE_STORY } from './draft.js';

/** Acts that only tell what came of an incident, or that any noun for trouble evokes. */
const OUTCOME_ONLY: ReadonlySet<string> = new Set(['missing', 'displace', 'incident', 'free']);
/** Acts whose words mean violence of war whatever stands around them. */
const PLAIN_ACTS: ReadonlySet<string> = new Set([
  'suicide',
  'ambush',
  'abduct',
  'drone',
  'undergo',
  'lynch',
  'rape',
  'grenade',
  'agree',
]);
/** Weapons that stand for an attack; a rifle or a drone is also just named. */
const MIN_EVIDENCE = 2;

const CROWDS: ReadonlySet<string> = new Set(['protesters', 'rioters']);

/** A protest needs people who protest, or a town and a day. */
function isCrowd(draft: Draft): boolean {
  // "attacked by an angry crowd"
  const isDeed = draft.targets.length > 0 || draft.acts.some((act) => act.trigger.act === 'burn');
  if (isDeed && draft.initiators.some((a) => CROWDS.has(a.kind) && isTold(a))) return true;
  if (!draft.acts.some((act) => act.trigger.act === 'protest' || act.trigger.act === 'riot')) return false;
  const hasPeople = [...draft.initiators, ...draft.targets].some(
    (a) => a.kind === 'protesters' || a.kind === 'rioters' || a.kind === 'civilians',
  );
  return (
    hasPeople ||
    (draft.places.length > 0 && draft.dates.length > 0 && draft.acts.some((act) => act.trigger.form === 'nominal'))
  );
}

/** Acts that accidents, illness, business and sport have as well. */
const SOFT_ACTS: ReadonlySet<string> = new Set([
  'die',
  'missing',
  'displace',
  'free',
  'incident',
  'injure',
  'destroy',
  'burn',
  'withdraw',
  'surrender',
  'retake',
  'hit',
  'protest',
  'disperse',
  'arrest',
  'capture',
  'loot',
  'defuse',
  'arms',
  'establish',
  'explode',
]);
const SOFT_LEMMAS: ReadonlySet<string> = new Set([
  'operation',
  'strike',
  'engage',
  'target',
  'battle',
  'fight',
  'offensive',
  'shoot',
  'combat',
  'fighting',
  'violence',
  'attack',
  'raid',
  'pound',
  'shell',
  'storm',
  'assault',
  'seize',
  'occupation',
  'takeover',
  'confrontation',
  'shooting',
  'take',
  'fall',
  'capture',
  'rally',
  'march',
  'invade',
  'eliminate',
]);

/** "The bodies of six men were found": several who lie dead together were killed. */
const isOfBodies = ({ trigger, tolls }: Act): boolean =>
  trigger.lemma === 'bodies' && tolls.some(({ outcome, bounds }) => outcome === 'killed' && (bounds.min ?? 0) > 1);

function isSoft(act: Act): boolean {
  if (act.weapons.length > 0 || isOfBodies(act)) return false;
  // "Eight others had died in X": as those told before did.
  const isOfOthers = act.targets.some((of) => of.kind === 'party' && of.party.isOther && of.party.isCounted);
  if (act.trigger.act === 'die' && isOfOthers && act.toponyms.length > 0 && act.dates.length > 0) return false;
  // "eight workers had been seized": whoever takes people does violence, whatever the verb; "seized goods" may be trade.
  if (act.trigger.act === 'abduct' && act.targets.some((of) => of.kind === 'party')) return false;
  return SOFT_ACTS.has(act.trigger.act) || SOFT_LEMMAS.has(act.trigger.lemma);
}

/** "Six people died in an attack": where and when, an attack that kills is one. */
function isHarmfulAttack(draft: Draft): boolean {
  const isAttack = draft.acts.some(
    (act) =>
      ['assault', 'explode', 'clash'].includes(act.trigger.act) &&
      (act.trigger.form === 'nominal' || act.targets.length > 0),
  );
  const isHarmful = draft.tolls.some((t) => HARMED.has(t.outcome) && (t.bounds.min ?? 0) > 0);
  return isAttack && isHarmful && draft.places.length > 0;
}

const HARMED: ReadonlySet<string> = new Set(['killed', 'injured']);

/** "The village of X was attacked on Sunday", "X suffered an attack": a place of its own, attacked on a day of its own. */
function isAttackOnTown(draft: Draft): boolean {
  const place = mainPlace(draft);
  const isOnPlace = draft.acts.some(
    ({ trigger, targets, rules }) =>
      ATTACKS_ON_TOWNS.has(trigger.act) &&
      (trigger.form === 'passive' || rules.includes(SUFFERED)) &&
      targets.some((of) => of.kind === 'place' || (of.kind === 'object' && of.object.kind === 'civilians')),
  );
  const isOfThatDay = draft.notes.includes(TOWN_BY_TOWN) && mainDate(draft) !== null;
  return (
    isOnPlace && (draft.hasOwnDate || isOfThatDay) && place !== null && place.id !== null && narrowness(place) >= LOCAL
  );
}

/** "X suffered an attack". */
const SUFFERED = 'roles/suffered';
const ATTACKS_ON_TOWNS: ReadonlySet<string> = new Set(['assault', 'bomb', 'shell', 'airstrike', 'drone', 'ambush']);

/** "a contré une attaque" may be told of a match, these hardly, with their day and town. */
const DEEDS_OF_A_DAY: ReadonlySet<string> = new Set([
  'assault',
  'bomb',
  'shell',
  'airstrike',
  'grenade',
  'clash',
  'kill',
]);

/** "had been shot dead": a verb of killing, whoever the dead is. */
const isKilling = (act: Act): boolean => act.trigger.act === 'kill' && act.trigger.form !== 'nominal';

/** A deed with a day or month and a place within a country in its own words: no mere mention of violence. */
function isPinnedDeed(draft: Draft): boolean {
  const isDeed = draft.acts.some(
    (act) =>
      !isSoft(act) &&
      !act.isGeneral &&
      (PLAIN_ACTS.has(act.trigger.act) ||
        DEEDS_OF_A_DAY.has(act.trigger.act) ||
        (act.trigger.act === 'explode' && act.weapons.length > 0) ||
        isKilling(act)),
  );
  return isDeed && !draft.isDefinite && isSet(draft);
}

/** Its own words tell a day or month and a place within a country. */
function isSet(draft: Draft): boolean {
  const place = mainPlace(draft);
  const isDated = draft.hasOwnDate && (mainDate(draft)?.edtf ?? '').length >= MONTH;
  return isDated && draft.places.length > 0 && place !== null && place.id !== null && narrowness(place) >= LOCAL;
}

/** "Chiefs of X signed a truce": a deal, with those who made it. */
const isDealOfSides = (draft: Draft): boolean =>
  draft.initiators.length > 0 &&
  draft.acts.some(({ trigger }) => trigger.act === 'agree' && trigger.form !== 'nominal');

/** Told by the text, not filled in. */
function isTold(actor: ResolvedActor): boolean {
  return actor.isSpecific || (actor.spans.length > 0 && !actor.rules.some((rule) => rule.startsWith('incidents/')));
}

/** How many signs of war a draft shows: sides, people hurt, means, deeds that nothing else is called. */
function evidenceOf(draft: Draft): number {
  const actors = [...draft.initiators, ...draft.targets];
  const isArmed = actors.some((a) => (isState(a.kind) || isOpposition(a.kind)) && isTold(a));
  const isOnTown = isAttackOnTown(draft);
  if (!isArmed && !isCrowd(draft) && draft.acts.every(isSoft) && !isHarmfulAttack(draft) && !isOnTown) return 0;
  const hasVictims = draft.tolls.some((t) => t.bounds.min !== null || t.bounds.max !== null || t.party !== null);
  const hasTarget = draft.targets.length > 0;
  const hasWeapon = draft.acts.some((act) => act.weapons.length > 0);
  const isPlain = draft.acts.some(
    (act) =>
      PLAIN_ACTS.has(act.trigger.act) ||
      act.trigger.lemma.includes(' ') ||
      (!hasTarget && isKilling(act)) ||
      isOfBodies(act),
  );
  return (
    (isArmed ? 2 : 0) +
    (isCrowd(draft) ? 2 : 0) +
    (hasVictims ? 1 : 0) +
    (hasTarget ? 1 : 0) +
    (hasWeapon ? 1 : 0) +
    (isPlain ? 1 : 0) +
    (isHarmfulAttack(draft) ? 1 : 0) +
    (isPinnedDeed(draft) ? 1 : 0) +
    (isDealOfSides(draft) ? 1 : 0) +
    (isOnTown ? 2 : 0)
  );
}

const DEATHS: ReadonlySet<string> = new Set([
  'kill',
  'die',
  'injure',
  'incident',
  'missing',
  'displace',
  'assault',
  'explode',
]);
const LARGE = 150;
/** So many dead in a country at large are those of a war. */
const HUGE = 1000;

/** Deaths counted over a year or a country are statistics, whatever the grammar says. */
function isSummary(draft: Draft): boolean {
  const date = mainDate(draft)?.edtf ?? null;
  const place = mainPlace(draft);
  const isCoarse = date === null || date.replace(/[~?%]/g, '').length <= 4;
  const isRegion = place?.precision === 'area' && (place.lat === null || place.id?.startsWith('area:') === true);
  const isWide = place === null || place.precision === 'country' || isRegion;
  const count = draft.tolls.reduce((most, t) => Math.max(most, t.bounds.min ?? 0), 0);
  if (isWide && count >= HUGE) return true;
  if (!isCoarse || !isWide) return false;
  if (
    draft.initiators.some((a) => isTold(a) && a.kind !== 'civilians') &&
    draft.acts.some((act) => !DEATHS.has(act.trigger.act) || act.trigger.act === 'assault')
  )
    return false;
  if (count >= LARGE || (count === 0 && draft.initiators.every((a) => a.basis === 'inferred'))) return true;
  return draft.acts.every((act) => DEATHS.has(act.trigger.act)) && draft.initiators.every((a) => !a.isSpecific);
}

/** "Fifty were killed in several raids the week before": many deeds over days or weeks, nowhere in particular. */
function isTally(draft: Draft): boolean {
  const date = mainDate(draft)?.edtf ?? null;
  const isSpan = date === null || date.includes('/') || date.length <= MONTH;
  return draft.isSummary && draft.places.length === 0 && isSpan && (draft.sentences[0] ?? 0) >= LEAD_SENTENCES;
}

const MONTH = '2020-07'.length;
const DAY = '2020-07-23'.length;

/** "A helicopter crashed, but no casualties were reported": nobody hurt, and no deed told that could have hurt. */
const isOfNobody = (draft: Draft): boolean =>
  draft.tolls.length > 0 &&
  draft.tolls.every((toll) => toll.bounds.max === 0) &&
  draft.targets.length === 0 &&
  draft.acts.every((act) => HARM.has(act.trigger.act));

const HARM: ReadonlySet<string> = new Set(['kill', 'die', 'injure', 'missing', 'incident']);

/** Told of no day and no month, and of no place within a country. */
function isEra(draft: Draft): boolean {
  const date = mainDate(draft)?.edtf ?? null;
  const place = mainPlace(draft);
  return (date === null || date.replace(/[~?%]/g, '').length <= 4) && (place === null || place.precision === 'country');
}

/** Words for a deed told of elsewhere or for deeds in general ("the fight", "violence"), with nobody counted and no day of its own: no deed is told. */
function isMention(draft: Draft): boolean {
  const isDated = draft.hasOwnDate || (draft.dates.length > 0 && !draft.notes.some((note) => BORROWED_DATES.has(note)));
  return (
    !isDated && draft.acts.every((act) => act.isGeneral || (act.trigger.form === 'nominal' && act.trigger.isDefinite))
  );
}

const BORROWED_DATES: ReadonlySet<string> = new Set([
  SETTING_OF_THE_STORY,
  DATE_OF_PUBLICATION,
  'incidents/date-of-the-story',
]);

const isLocal = (place: EventPlace | null): boolean => place !== null && narrowness(place) >= LOCAL;

/** What happened before is history, no news. */
const FIRST_YEAR = 1900;

/** Told of an earlier century. */
const isHistory = (draft: Draft): boolean => Number.parseInt(mainDate(draft)?.edtf?.slice(0, 4) ?? '', 10) < FIRST_YEAR;

/** The news that an article is about stands in its first sentences. */
const LEAD_SENTENCES = 4;

const hasToll = (draft: Draft): boolean => draft.tolls.some((t) => t.bounds.min !== null || t.bounds.max !== null);
const isOwnNews = (draft: Draft): boolean => (draft.sentences[0] ?? 0) < LEAD_SENTENCES;
/** Neither day nor place nor number of its own: an aside of the story, no further incident. */
const isAside = (draft: Draft): boolean =>
  draft.notes.includes(SETTING_OF_THE_STORY) && draft.places.length === 0 && !hasToll(draft) && !draft.hasOwnDate;
/** "announced the withdrawal of troops from the country": a policy; who leaves a town leaves it on a day. */
const isPolicy = (draft: Draft): boolean =>
  draft.acts.every((act) => act.trigger.act === 'withdraw') && !isLocal(mainPlace(draft));
/** Told at no time and with nobody counted, further down: how things are, not what happened. */
const isCondition = (draft: Draft): boolean =>
  draft.dates.length === 0 && !isOwnNews(draft) && (!hasToll(draft) || draft.places.length === 0);

/** "Three rifles were seized": by nobody, on no day and at no place of its own. */
const isFind = (draft: Draft): boolean =>
  draft.acts.every((act) => act.trigger.act === 'arms' && act.initiators.length === 0) &&
  (draft.notes.includes(SETTING_OF_THE_STORY) || (!draft.hasOwnDate && draft.places.length === 0));

/** Whether a draft can be entered at all: a deed since 1900, and when, where, how many or against whom. */
function isEntry(draft: Draft): boolean {
  if (draft.acts.every((act) => OUTCOME_ONLY.has(act.trigger.act)) || isHistory(draft) || isFind(draft)) return false;
  return (
    mainDate(draft) !== null || mainPlace(draft) !== null || hasToll(draft) || draft.targets.some((t) => t.isSpecific)
  );
}

/** Whether a draft tells enough to be entered: a deed of war, and where, when, how many or against whom. */
function isReportable(draft: Draft): boolean {
  if (!isEntry(draft) || evidenceOf(draft) < MIN_EVIDENCE || isSummary(draft) || isTally(draft) || isOfNobody(draft))
    return false;
  if (isAside(draft) || isPolicy(draft) || isCondition(draft)) return false;
  // A year and a country, and nobody counted: a war or an era, no incident.
  if (!hasToll(draft) && (isEra(draft) || isMention(draft))) return false;
  const facts = [
    hasToll(draft),
    draft.dates.length > 0,
    draft.places.length > 0,
    draft.initiators.some((a) => a.name !== '' && a.basis === 'stated'),
    draft.targets.length > 0,
  ].filter(Boolean).length;
  return facts >= 2;
}

/** An incident is pinned down by so many things that its own words tell. */
const OWN_FACTS = 3;
/** Of what opens an article so many are enough. */
const OPENING_FACTS = 2;
/** What an article is about is told in so many sentences. */
const OPENING_SENTENCES = 7;
/** A text of no more sentences has no room for anything but its news. */
const BRIEF_SENTENCES = 5;

/** How much the own words of a draft tell: day or month, place within a country, number, doer, sufferer. */
function ownFactsOf(draft: Draft): number {
  const place = mainPlace(draft);
  return [
    draft.hasOwnDate && (mainDate(draft)?.edtf ?? '').length >= MONTH,
    draft.places.length > 0 && place !== null && place.precision !== 'country',
    draft.tolls.some((t) => t.bounds.min !== null || t.bounds.max !== null),
    draft.initiators.some((a) => a.basis === 'stated' && isTold(a)),
    draft.targets.some(isTold),
  ].filter(Boolean).length;
}

/** "Two attacks: 64 dead": a title that counts people is that of news, whatever it leaves out. */
const isCountedLead = (draft: Draft): boolean =>
  draft.isHeadline && draft.tolls.some((toll) => (toll.bounds.min ?? 0) > 0);

const MANY_SENTENCES = 20;
const MOST_FACTS = 5;
const MOST_EVIDENCE = 6;

/** Whether two incidents could be one by kind, date and place. */
const couldBeOne = (a: Draft, b: Draft): boolean =>
  areJoinable(a, b) &&
  compareDates(mainDate(a)?.edtf ?? null, mainDate(b)?.edtf ?? null) !== 'apart' &&
  comparePlaces(mainPlace(a), mainPlace(b)) !== 'apart';

/** The signs that speak for or against a draft being an incident of its own that is worth an entry. */
export function reportingSigns(draft: Draft, all: readonly Draft[]): readonly Sign[] {
  const signs: Sign[] = [];
  const note = (isThere: boolean, name: string, value = 1): void => {
    if (isThere) signs.push({ name, value });
  };
  const place = mainPlace(draft);
  const date = mainDate(draft)?.edtf ?? null;
  const isOwnPlace = draft.places.length > 0;
  note(isReportable(draft), 'tells enough');
  note(isSummary(draft), 'a statistic');
  note(isTally(draft), 'a tally');
  note(isOfNobody(draft), 'nobody was hurt');
  note(isAside(draft), 'an aside');
  note(isPolicy(draft), 'a policy');
  note(isCondition(draft), 'a condition');
  note(isEra(draft), 'an era');
  note(isMention(draft), 'a mention');
  note(true, 'signs of war', Math.min(evidenceOf(draft), MOST_EVIDENCE) / MOST_EVIDENCE);
  note(true, 'facts of its own', ownFactsOf(draft) / MOST_FACTS);
  note(hasToll(draft), 'counts people');
  note(!hasToll(draft) && draft.tolls.length > 0, 'tells of people without counting them');
  note(draft.hasOwnDate, `dated by its words, ${(date ?? '').length >= DAY ? 'to the day' : 'roughly'}`);
  note(!draft.hasOwnDate && date !== null, 'dated from elsewhere');
  note(date === null, all.some((other) => mainDate(other) !== null) ? 'undated' : 'undated, as all of the text');
  note(place !== null, `${isOwnPlace ? 'at' : 'put at'} a ${place?.precision ?? 'place'}`);
  note(place === null, 'nowhere');
  for (const [role, actors] of [
    ['initiator', draft.initiators],
    ['target', draft.targets],
  ] as const) {
    note(actors.some(isTold), `${role} told`);
    note(
      actors.some((actor) => actor.isSpecific),
      `${role} named`,
    );
    note(actors.length === 0, `no ${role}`);
    for (const kind of new Set(actors.map((actor) => actor.kind))) note(true, `${role}: ${kind}`);
  }
  const deeds = new Set(draft.acts.map(({ trigger }) => trigger.act));
  note(true, deeds.size === 1 ? `only deed: ${[...deeds].join(' ')}` : 'several deeds');
  note(
    draft.acts.every(({ trigger }) => trigger.form === 'nominal'),
    'told by nouns alone',
  );
  note(
    draft.acts.every(({ trigger }) => trigger.form === 'nominal' && trigger.isDefinite),
    'told as known alone',
  );
  note(
    draft.acts.every((act) => act.isGeneral),
    'how things are',
  );
  note(
    draft.acts.some((act) => act.weapons.length > 0),
    'a weapon is named',
  );
  note(draft.isAnother, 'told as another');
  note(draft.isHeadline, 'told in the headline alone');
  note(draft.isSummary, 'sums up several');
  note(draft.isBackground, 'history');
  note(draft.sentences.length > 1, 'told in several sentences');
  note(isOwnNews(draft), 'opens the text');
  note(true, 'how far down', Math.min(draft.sentences[0] ?? 0, MANY_SENTENCES) / MANY_SENTENCES);
  const enough = all.filter(isReportable);
  note(enough[0] === draft, 'the first of the text that tells enough');
  note(enough.length === 1 && enough[0] === draft, 'the only one of the text that tells enough');
  note(enough.length === 0, 'none of the text tells enough');
  const likes = all.filter((other) => other !== draft && isReportable(other) && couldBeOne(draft, other));
  note(likes.length > 0, 'could be another of the text');
  note(likes.length > 0 && !isOwnPlace && !draft.hasOwnDate, 'could be another of the text, set by it alone');
  note(
    likes.some((other) => (other.sentences[0] ?? 0) < (draft.sentences[0] ?? 0)),
    'could be an earlier one of the text',
  );
  return signs;
}

/**
 * The incidents that are worth an entry. Of a text about the countries of the pack those for whom the signs speak; of another that opens
 * with an incident also its further ones, however little it tells of them; one that opens with something else only names what
 * happened, unless its words pin it down.
 */
export function reportableOf(
  drafts: readonly Draft[],
  { sentences, isOfDomain }: { readonly sentences: number; readonly isOfDomain: boolean },
): Draft[] {
  // What a text opens with is its news.
  const news = drafts.find((draft) => isOwnNews(draft) && isReportable(draft));
  if (isOfDomain)
    return drafts.filter(
      (draft) => draft === news || (isEntry(draft) && scoreOf(MODELS.reporting, reportingSigns(draft, drafts)) >= 0),
    );
  const reportable = drafts.filter(isReportable);
  const isPinned = (draft: Draft): boolean => ownFactsOf(draft) >= OWN_FACTS;
  const isNews = drafts.some(
    (draft) =>
      (draft.sentences[0] ?? OPENING_SENTENCES) < OPENING_SENTENCES &&
      (ownFactsOf(draft) >= OPENING_FACTS || isCountedLead(draft)),
  );
  return isNews || sentences <= BRIEF_SENTENCES ? reportable : reportable.filter(isPinned);
}
