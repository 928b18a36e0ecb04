import type { Bounds, Outcome } from '@harmattan/types';
import { isByName } from '../mentions/actor/persons.js';
import type { SentenceView } from '../mentions/view.js';
import type { Hit, Party, Trigger } from '../document.js';
import type { ActToll } from './act.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { coordinated, behindQuoted, isCounted, isSomeOfThem } from './coordination.js';
import { type Filler, fillerOf, normOf } from './fillers.js';
import { isAmongThem } from './role.js';
import { behindAside, endOfFigures, listedAfter } from './lists.js';
import { hasCueBefore, isOldReport } from './tollWords.js';
import { voicedAfter } from './voiced.js';

/** The outcome that an act counts. */
export const OUTCOME_OF_ACT: Readonly<Record<string, Outcome>> = {
  kill: 'killed',
  lynch: 'killed',
  die: 'killed',
  injure: 'injured',
  abduct: 'abducted',
  arrest: 'captured',
  capture: 'captured',
  missing: 'missing',
  displace: 'displaced',
};

/** A part of a total that follows it: ", including three children and a nurse". */
function partsAfter(view: SentenceView, chunks: readonly Chunk[], at: number): Filler[] {
  // "13 morts, dont sept gendarmes": behind the word that says what they are.
  const noun = chunks[at + 1];
  const isNamed = noun?.kind === 'trigger' && noun.trigger.form === 'predicate' && noun.last > noun.first;
  const from = behindSetting(view, chunks, isNamed ? at + 2 : at + 1);
  for (let cursor = from; cursor < Math.min(chunks.length, from + 3); cursor++) {
    const chunk = chunks[cursor];
    if (chunk === undefined) break;
    const cue = view.hits(chunk.first).find((hit) => hit.entry.kind === 'cue' && hit.entry.value === 'part');
    if (cue !== undefined) {
      let next = chunks.findIndex((c) => c.first >= cue.last);
      while (next >= 0 && (classOfChunk(chunks[next]) === 'det' || classOfChunk(chunks[next]) === 'adjective'))
        next += 1;
      return next < 0 ? [] : coordinated(chunks, next, 1).filter((f) => f.kind === 'party');
    }
    const some = fillerOf(chunks, cursor);
    if (some?.kind === 'party' && normOf(chunks[cursor - 1]) === ',' && isSomeOfThem(chunks, cursor))
      return [some, ...whoTheyAre(chunks, cursor)];
    if (normOf(chunk) === ':' || normOf(chunk) === '(') return madeUpOf(chunks, cursor + 1);
    if (chunk.kind !== 'word' || chunk.norm !== ',') break;
  }
  return [];
}

/** "killed 27 people on Friday in X, two of them guards": behind day and place, where a part is told there; else right behind the figure. */
function behindSetting(view: SentenceView, chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (at < from + MAX_SETTING && isWhenOrWhere(chunks, at)) at += 1;
  const next = chunks[normOf(chunks[at]) === ',' ? at + 1 : at];
  const isPart =
    normOf(next) === ':' ||
    isSomeOfThem(chunks, at + 1) ||
    view.hits(next?.first ?? view.last).some(({ entry }) => entry.kind === 'cue' && entry.value === 'part');
  return at > from && isPart ? at : from;
}

/** A day, a town, what leads to them, or the comma between a town and its country. */
const isWhenOrWhere = (chunks: readonly Chunk[], at: number): boolean =>
  ['date', 'place'].includes(chunks[at]?.kind ?? '') ||
  ['in', 'on', 'toward'].includes(classOfChunk(chunks[at]) ?? '') ||
  (['det', ''].includes(classOfChunk(chunks[at]) ?? '') && chunks[at + 1]?.kind === 'place') ||
  (normOf(chunks[at]) === ',' && isWhenOrWhere(chunks, at + 1) && chunks[at + 1]?.kind !== 'word') ||
  (normOf(chunks[at]) === ',' && ['in', 'on'].includes(classOfChunk(chunks[at + 1]) ?? ''));

/** "two of them soldiers" */
function whoTheyAre(chunks: readonly Chunk[], at: number): Filler[] {
  const who = fillerOf(chunks, at + 3);
  return who?.kind === 'party' && !who.party.isPronoun && !isCounted(chunks[at + 3]) ? [who] : [];
}

/** "forty dead: six soldiers and 34 guards": people with numbers, one and all. */
function madeUpOf(chunks: readonly Chunk[], at: number): Filler[] {
  const members = coordinated(chunks, at, 1);
  return members.length > 1 && members.every((f) => f.kind === 'party' && isCounted(chunks[f.at])) ? members : [];
}

/** Whether "including" or the like stands right before a phrase; or "whose", as in "a resident whose cousin died". */
function isPartOfTotal(view: SentenceView, first: number): boolean {
  if (view.language.words.whose.has(view.norm(first - 1))) return true;
  for (const end of [first, first - 1]) {
    const cue = view.hitEnding(end, 'cue');
    if (cue?.entry.value === 'part') return true;
  }
  return false;
}

/** "38 dead, the three bombers included", "les trois kamikazes compris": behind a comma, and closed by the word for a part. */
function isIncluded(
  view: SentenceView,
  chunks: readonly Chunk[],
  filler: Filler & { readonly kind: 'party' },
): boolean {
  const { last } = filler.party;
  const cue = view.hits(last).find(({ entry }) => entry.kind === 'cue' && PART_BEHIND.has(entry.value));
  return cue !== undefined && opensAside(chunks, filler.at) && /^[,;.:)]?$/.test(view.norm(cue.last));
}
const PART_BEHIND: ReadonlySet<string> = new Set(['part', 'part-behind']);

/** Whether a comma or bracket stands before the list of people that ends at `at` ("women and children included"). */
function opensAside(chunks: readonly Chunk[], at: number): boolean {
  let before = at - 1;
  while (chunks[before]?.kind === 'party' || ['and', 'det'].includes(classOfChunk(chunks[before]) ?? '')) before -= 1;
  return /^[,(]$/.test(normOf(chunks[before]));
}

/** "killed ten, three of them from abroad, and fled": some of those told before, of whom nothing else is told. */
const isAside = (chunks: readonly Chunk[], at: number): boolean =>
  normOf(chunks[at - 1]) === ',' &&
  isSomeOfThem(chunks, at) &&
  !(chunks[at + 3]?.kind === 'trigger' || ['be', 'have', 'verb'].includes(classOfChunk(chunks[at + 3]) ?? ''));

const MAX_SETTING = 12;
const SETTING: ReadonlySet<string | null> = new Set(['in', 'on', 'det', 'mark', 'noun']);

/** When, where and in what deed ("in an ambush near X on Friday"). */
function isSetting(chunk: Chunk | undefined): boolean {
  if (chunk === undefined) return false;
  if (chunk.kind === 'trigger')
    return chunk.trigger.form === 'nominal' && OUTCOME_OF_ACT[chunk.trigger.act] === undefined;
  return ['date', 'place', 'object'].includes(chunk.kind) || (SETTING.has(classOfChunk(chunk)) && !isStop(chunk));
}

/** "trois morts parmi les soldats et deux parmi les policiers": whose losses they are. */
const isSide = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.kind === 'party' &&
  !isCounted(chunks[at]) &&
  ['in', 'noun', 'det'].includes(classOfChunk(chunks[at - 1]) ?? '');

const isStop = (chunk: Chunk): boolean => chunk.kind === 'word' && [';', ':', '.'].includes(chunk.norm);

/** "Three soldiers were killed, as were five militants", "killed three soldiers near X, along with a guide": people added behind. */
function addedAfter(
  view: SentenceView,
  chunks: readonly Chunk[],
  trigger: Trigger,
  patients: readonly Filler[],
): Filler[] {
  const isOfVictims = trigger.form === 'passive' || trigger.form === 'predicate' || trigger.frame === 'victim';
  const start = chunks.findIndex((chunk) => chunk.kind === 'trigger' && chunk.trigger === trigger);
  if (start < 0 || (!isOfVictims && trigger.form !== 'active')) return [];
  let at = isOfVictims ? start + 1 : Math.max(start, ...patients.map((patient) => patient.at)) + 1;
  // Day and place may stand between.
  for (let steps = 0; steps < MAX_SETTING && (isSetting(chunks[at]) || isSide(chunks, at)); steps++) at += 1;
  if (normOf(chunks[at]) === ',') at += 1;
  const company = view.hits(chunks[at]?.first ?? view.last).find(isCompany);
  const link = classOfChunk(chunks[at]);
  if (company === undefined && !isOfVictims) return [];
  if (company === undefined && (link === null || !['sub', 'toward', 'and'].includes(link))) return [];
  if (company !== undefined) while ((chunks[at]?.first ?? company.last) < company.last) at += 1;
  else while (classOfChunk(chunks[at]) === link) at += 1;
  const isInverted = classOfChunk(chunks[at]) === 'be';
  if (link !== 'and' && company === undefined && !isInverted) return [];
  if (isInverted) at += 1;
  const added = fillerOf(chunks, at);
  if (added?.kind !== 'party' || !(added.party.isCounted || isSingle(chunks, added))) return [];
  const next = chunks[behindAside(chunks, behindQuoted(chunks, at))];
  const hasOwnVerb = isVerb(next) || isVerb(chunks[behindPair(chunks, at)]);
  return hasOwnVerb && !isInverted ? [] : coordinated(chunks, at, 1).filter((f) => f.kind === 'party');
}

const isVerb = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'trigger' || ['be', 'have', 'verb'].includes(classOfChunk(chunk) ?? '');

/** "and a soldier and the helmsman were hurt": the chunk behind a second member. */
function behindPair(chunks: readonly Chunk[], at: number): number {
  let next = at + 1;
  if (classOfChunk(chunks[next]) !== 'and') return next;
  do next += 1;
  while (chunks[next]?.kind === 'party' || ['det', 'adjective', 'noun'].includes(classOfChunk(chunks[next]) ?? ''));
  return next;
}

/** "killing five civilians besides herself": the bomber is among the dead. */
function besides(view: SentenceView, chunks: readonly Chunk[], patients: readonly Filler[]): Filler[] {
  const at = Math.max(-1, ...patients.map((patient) => patient.at)) + 1;
  const next = chunks[at];
  if (at === 0 || next === undefined) return [];
  const company = view.hits(next.first).find(isCompany);
  const link = company?.last ?? (classOfChunk(next) === 'and' ? next.last : null);
  const self = chunks.findIndex((chunk) => chunk.first === link);
  const filler = fillerOf(chunks, self);
  const isReflexive = filler?.kind === 'party' && view.language.words.reflexive.has(view.norm(filler.party.first));
  return isReflexive ? [filler] : [];
}

const isCompany = (hit: Hit): boolean => hit.entry.kind === 'cue' && hit.entry.value === 'companion';

/** "..., along with a cook": one person, of whom nothing else is told than who it is. */
function isSingle(chunks: readonly Chunk[], { party, at }: Filler & { readonly kind: 'party' }): boolean {
  const next = chunks[at + 1];
  const isEnd = next === undefined || next.kind === 'date' || /^[,;.]$/.test(normOf(next));
  return (
    party.count !== null &&
    !party.isDefinite &&
    !party.isPlural &&
    (isEnd || ['rel', 'in', 'and', 'of', 'from', 'with'].includes(classOfChunk(next) ?? ''))
  );
}

/** "est passé de 22 à 35 morts", "rose from 22 to 35": of a figure that changed, what it is now. */
export function revised(view: SentenceView, first: number, count: Bounds): Bounds {
  const isChange = count.min !== null && count.max !== null && hasCueBefore(view, first, 'revised');
  return isChange ? { min: count.max, max: count.max } : count;
}

/** "He was shot dead": one, of whom no noun tells. */
const isOnePerson = (party: Party): boolean =>
  !party.isPlural && !party.isPronoun && party.rules.some((rule) => rule.endsWith('/actor/pronoun'));

/** "the loss of two helicopters", "un drone de l'armée": those who fly act, but are not counted. */
const isCraft = (view: SentenceView, { first, last }: Party): boolean => {
  const isDetermined =
    view.classAt(first) === 'det' || view.classAt(first) === 'indef' || view.classAt(first) === 'number';
  const noun = isDetermined ? first + 1 : first;
  const craft =
    (view.language.isHeadFirst === true ? view.hit(noun, 'weapon') : undefined) ?? view.hitEnding(last, 'weapon');
  return craft?.entry.value === 'aircraft' || craft?.entry.value === 'drone';
};

/** People told one by one, of whom one noun says no more than that they are people. */
const areSingles = (patients: readonly Filler[]): boolean =>
  patients.every((f) => f.kind === 'party' && f.party.count?.max === 1 && !f.party.isPlural) &&
  patients.some((f) => f.kind === 'party' && f.party.kind === 'people') &&
  patients.some((f) => f.kind === 'party' && f.party.kind === 'civilians');

/** Rule of those who killed themselves in their own deed. */
export const SELF = 'toll/self';

/** "Two bombers killed themselves": as many as did it. */
const countOfFirst = ([first]: readonly Filler[]): Bounds | null =>
  first?.kind === 'party' ? first.party.count : null;

/** The figures that the people of one trigger give, with the parts told after them. */
export function tollsOf(
  view: SentenceView,
  chunks: readonly Chunk[],
  {
    trigger,
    patients,
    isNegated,
    isGapped,
    areParts,
    doers,
  }: {
    readonly trigger: Trigger;
    readonly patients: readonly Filler[];
    readonly doers: readonly Filler[];
    readonly isNegated: boolean;
    /** Members that leave the verb out are acts of their own. */
    readonly isGapped: boolean;
    /** They are some of a total, or all of it where no sentence tells one. */
    readonly areParts: boolean;
  },
): ActToll[] {
  const outcome = OUTCOME_OF_ACT[trigger.act];
  // Casualties are dead and hurt together: only "no casualties" is a figure.
  if (outcome === undefined || (trigger.lemma === 'casualty' && !isNegated)) return [];
  // "a man, his wife and their two children": beside counted people a single one counts one.
  const isCountedList = patients.length > 1 && patients.some((f) => f.kind === 'party' && f.party.count !== null);
  const countOf = (party: Party): Bounds | null =>
    party.count === null
      ? isOnePerson(party) || (isCountedList && party.isDefinite && !party.isPlural && !party.isPronoun)
        ? { min: 1, max: 1 }
        : null
      : revised(view, party.first, party.count);
  const toll = (filler: Filler, isPart: boolean): ActToll[] => {
    if (filler.kind !== 'party' || isCraft(view, filler.party)) return [];
    const { party } = filler;
    // "Il est mort sur le coup": of those who die a pronoun in the singular is one.
    const isOneDead = party.isPronoun && !party.isPlural && trigger.act === 'die' && trigger.frame === 'victim';
    const isSelf = view.language.words.reflexive.has(view.norm(party.first)) && doers.length === 1;
    if (party.isPronoun && !isOneDead && !isSelf) return [];
    const count = isSelf && party.isPlural ? countOfFirst(doers) : countOf(party);
    return [
      {
        outcome,
        bounds: isNegated ? { min: 0, max: 0 } : (count ?? { min: null, max: null }),
        party,
        span: party.span,
        isPart:
          isPart ||
          areParts ||
          isPartOfTotal(view, party.first) ||
          isAmongThem(view, trigger) ||
          isAside(chunks, filler.at) ||
          (trigger.act === 'injure' && isSomeOfThem(chunks, filler.at) && normOf(chunks[filler.at - 1]) === ',') ||
          isIncluded(view, chunks, filler),
        isRevision: hasCueBefore(view, party.first, 'revised'),
        isOutdated: hasCueBefore(view, party.first, 'earlier-figure') || isOldReport(view, party.first),
        isTotal: false,
        isListed: false,
        rules: isSelf ? [SELF, ...party.rules, ...trigger.rules] : [...party.rules, ...trigger.rules],
      },
    ];
  };
  const added = isGapped ? [] : [...addedAfter(view, chunks, trigger, patients), ...besides(view, chunks, patients)];
  const own = [...patients, ...added];
  const isSpelledOut = isSumOfRest(patients);
  // "He was shot dead, as was a boy": no noun tells that they are two.
  const isPair =
    (added.length > 0 && own.some((f) => f.kind === 'party' && isOnePerson(f.party))) ||
    // "a man and a woman": people of whom one noun tells more than the other
    (patients.length > 1 && areSingles(patients)) ||
    // "Musa Bello and his son"
    (patients.length > 1 && patients.some((f) => f.kind === 'party' && isByName(f.party.rules)));
  const isOfFigures = !isGapped && patients.some((f) => f.kind === 'party' && f.party.isCounted);
  const end = isOfFigures ? endOfFigures(chunks, trigger, own) : chunks.length;
  const voiced = voicedAfter(view, chunks, end);
  const listed = isOfFigures && voiced.length === 0 ? listedAfter(view, chunks, end) : [];
  return [
    ...own.flatMap((filler, i) => [
      ...toll(filler, isSpelledOut && i > 0 && i < patients.length).map((t) =>
        listed.length > 0 || isPair ? { ...t, isListed: true } : t,
      ),
      ...partsAfter(view, chunks, filler.at).flatMap((part) => toll(part, true)),
    ]),
    ...listed.flatMap((filler) => toll(filler, false)).map((t) => ({ ...t, isListed: true })),
    ...voiced.flatMap((filler) => toll(filler, false)).map((t) => ({ ...t, party: whoseOf(own) ?? t.party })),
  ];
}

const exactly = (f: Filler): number | null =>
  f.kind === 'party' && f.party.count !== null && f.party.count.min === f.party.count.max ? f.party.count.min : null;

/** "killed eight people, two women and six men": a figure with those whom it counts. */
function isSumOfRest([whole, ...rest]: readonly Filler[]): boolean {
  const sum = whole === undefined || rest.length < 2 ? null : exactly(whole);
  if (sum === null || rest.some(({ at }) => at < (whole?.at ?? 0))) return false;
  let total = 0;
  for (const part of rest) total += exactly(part) ?? NaN;
  return total === sum;
}

/** The only people that figures count. */
const whoseOf = ([first, ...rest]: readonly Filler[]): Party | null =>
  first?.kind === 'party' && rest.length === 0 ? first.party : null;

/** Rule of a zero that is only understood: of whom nobody was hurt nobody died, unless the text tells of dead. */
export const NONE_HURT = 'toll/none-hurt';

/** "There were no deaths", "caused no casualties": an explicit zero; "nobody was hurt" tells of the dead as well. */
export function zeroTolls(trigger: Trigger): ActToll[] {
  const none = (outcome: Outcome, rule: string): ActToll => ({
    outcome,
    bounds: { min: 0, max: 0 },
    party: null,
    span: trigger.span,
    isPart: false,
    isRevision: false,
    isOutdated: false,
    isTotal: true,
    isListed: false,
    rules: [rule, ...trigger.rules],
  });
  if (trigger.lemma === 'casualty') return [none('killed', NONE), none('injured', NONE)];
  if (trigger.act === 'die' || (trigger.act === 'kill' && trigger.form === 'passive')) return [none('killed', NONE)];
  return trigger.act === 'injure' ? [none('injured', NONE), none('killed', NONE_HURT)] : [];
}
const NONE = 'toll/none';
