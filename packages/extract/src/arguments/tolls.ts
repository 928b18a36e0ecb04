import type { Bounds, Outcome } from '@harmattan/types';
import type { SentenceView } from '../mentions/view.js';
import type { Hit, Party, Trigger } from '../document.js';
import type { ActToll } from './act.js';
import { type Chunk, type SentenceMentions, chunksOf, classOfChunk } from './chunks.js';
import { coordinated, isCounted, isSomeOfThem } from './coordination.js';
import { type Filler, fillerOf, isVerbal, normOf } from './fillers.js';
import { isAmongThem, wordAt } from './role.js';
import { behindAside, endOfFigures, listedAfter } from './lists.js';
import { FIGURE_CUES, hasCueBefore, isInsideAnother, isOldReport } from './tollWords.js';

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
  const from = behindSetting(view, chunks, at + 1);
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
    if (normOf(chunk) === ':') return madeUpOf(chunks, cursor + 1);
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

/** How far behind "toll" its figure stands ("un bilan officiel, rendu public lundi soir, fait état de 12 morts"). */
const TOLL_REACH = 14;
const OF_PHRASE: ReadonlySet<string> = new Set(['of', 'on', 'in', 'from', 'by', 'adjective']);
const MAX_SETTING = 8;
const SETTING: ReadonlySet<string | null> = new Set(['in', 'on', 'det', 'mark', 'noun']);

function isSetting(chunk: Chunk | undefined): boolean {
  if (chunk === undefined) return false;
  return ['date', 'place', 'object'].includes(chunk.kind) || (SETTING.has(classOfChunk(chunk)) && !isStop(chunk));
}

/** "trois morts parmi les soldats et deux parmi les policiers": whose losses they are. */
const isSide = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.kind === 'party' &&
  !isCounted(chunks[at]) &&
  ['in', 'noun', 'det'].includes(classOfChunk(chunks[at - 1]) ?? '');

const isStop = (chunk: Chunk): boolean => chunk.kind === 'word' && [';', ':', '.'].includes(chunk.norm);

/** "Three soldiers were killed, as were five militants", "ainsi que cinq assaillants": people added behind a passive. */
function addedAfter(view: SentenceView, chunks: readonly Chunk[], trigger: Trigger): Filler[] {
  if (trigger.form !== 'passive' && trigger.form !== 'predicate' && trigger.frame !== 'victim') return [];
  let at = chunks.findIndex((chunk) => chunk.kind === 'trigger' && chunk.trigger === trigger) + 1;
  if (at === 0) return [];
  // Day and place may stand between.
  for (let steps = 0; steps < MAX_SETTING && (isSetting(chunks[at]) || isSide(chunks, at)); steps++) at += 1;
  if (normOf(chunks[at]) === ',') at += 1;
  const company = view.hits(chunks[at]?.first ?? view.last).find(isCompany);
  const link = classOfChunk(chunks[at]);
  if (company === undefined && (link === null || !['sub', 'toward', 'and'].includes(link))) return [];
  if (company !== undefined) while ((chunks[at]?.first ?? company.last) < company.last) at += 1;
  else while (classOfChunk(chunks[at]) === link) at += 1;
  const isInverted = classOfChunk(chunks[at]) === 'be';
  if (link !== 'and' && company === undefined && !isInverted) return [];
  if (isInverted) at += 1;
  const added = fillerOf(chunks, at);
  if (added?.kind !== 'party' || !(added.party.isCounted || isSingle(chunks, added))) return [];
  const next = chunks[behindAside(chunks, at + 1)];
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
function revised(view: SentenceView, first: number, count: Bounds): Bounds {
  const isChange = count.min !== null && count.max !== null && hasCueBefore(view, first, 'revised');
  return isChange ? { min: count.max, max: count.max } : count;
}

/** "raises the toll from 8 to 54": behind the noun for a toll "from" tells a change as well. */
const revisedToll = (view: SentenceView, first: number, count: Bounds): Bounds =>
  view.classAt(first - 1) === 'from' && count.max !== null
    ? { min: count.max, max: count.max }
    : revised(view, first, count);

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
  }: {
    readonly trigger: Trigger;
    readonly patients: readonly Filler[];
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
    if (filler.kind !== 'party' || filler.party.isPronoun || isCraft(view, filler.party)) return [];
    const { party } = filler;
    return [
      {
        outcome,
        bounds: isNegated ? { min: 0, max: 0 } : (countOf(party) ?? { min: null, max: null }),
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
        rules: [...party.rules, ...trigger.rules],
      },
    ];
  };
  const added = isGapped ? [] : [...addedAfter(view, chunks, trigger), ...besides(view, chunks, patients)];
  const own = [...patients, ...added];
  // "He was shot dead, as was a boy": no noun tells that they are two.
  const isPair = added.length > 0 && own.some((f) => f.kind === 'party' && isOnePerson(f.party));
  const listed =
    !isGapped && patients.some((f) => f.kind === 'party' && f.party.isCounted)
      ? listedAfter(view, chunks, endOfFigures(chunks, trigger, own))
      : [];
  return [
    ...own.flatMap((filler) => [
      ...toll(filler, false).map((t) => (listed.length > 0 || isPair ? { ...t, isListed: true } : t)),
      ...partsAfter(view, chunks, filler.at).flatMap((part) => toll(part, true)),
    ]),
    ...listed.flatMap((filler) => toll(filler, false)).map((t) => ({ ...t, isListed: true })),
  ];
}

/** "There were no deaths", "caused no casualties": an explicit zero. */
export function zeroTolls(trigger: Trigger): ActToll[] {
  const outcomes: readonly Outcome[] =
    trigger.lemma === 'casualty'
      ? ['killed', 'injured']
      : trigger.act === 'die' || (trigger.act === 'kill' && trigger.form === 'passive')
        ? ['killed']
        : trigger.act === 'injure'
          ? ['injured']
          : [];
  return outcomes.map((outcome) => ({
    outcome,
    bounds: { min: 0, max: 0 },
    party: null,
    span: trigger.span,
    isPart: false,
    isRevision: false,
    isOutdated: false,
    isTotal: true,
    isListed: false,
    rules: ['toll/none', ...trigger.rules],
  }));
}

/** Whether the figure at `at` goes over to another one: "from 53 to 49". */
const isChangeTo = (view: SentenceView, chunks: readonly Chunk[], at: number): boolean =>
  view.language.words.rangeJoiners.has(normOf(chunks[at + 1])) &&
  classOfChunk(chunks[at + 1]) !== 'and' &&
  isCounted(chunks[at + 2]);

/** "the number of wounded": whom the words of a cue count. */
function countsInjured(view: SentenceView, cue: Hit): boolean {
  for (let at = cue.first; at < cue.last; at++)
    for (const { entry } of view.hits(at))
      if (entry.kind === 'trigger' && entry.value === 'injure' && entry.lemma !== 'casualty') return true;
  return false;
}

/** "put the number of the dead at 27": a word inside the noun for a toll, which tells of nobody by itself. */
export const isInTollNoun = (view: SentenceView, { first, last, form }: Trigger): boolean =>
  form !== 'active' &&
  Array.from({ length: TOLL_WORDS }, (_, i) => first - 1 - i).some((at) =>
    view.hits(at).some((hit) => hit.entry.kind === 'cue' && FIGURE_CUES.has(hit.entry.value) && hit.last >= last),
  );
/** Words that a noun for a toll has before its word for the dead ("put the number of the"). */
const TOLL_WORDS = 5;

/** What parts a figure from the noun for its toll: "the toll could rise as 16 people are missing". */
const ENDS_TOLL: ReadonlySet<string> = new Set(['and', 'rel', 'sub', 'modal', 'future']);

/** "ont fait trois victimes", "a déploré 13 victimes", "left four victims": counted by a verb of harm, of whom no more is said they are dead. */
function isOfVictims(view: SentenceView, chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  const { victims, leave, suffer } = view.language.words;
  if (chunk?.kind !== 'party' || !chunk.party.isCounted || !victims.has(chunk.party.noun ?? '')) return false;
  const before = wordAt(chunks, at - 1);
  return leave.has(before) || suffer.has(before);
}

const tollOfNoun = (view: SentenceView, party: Party, isInjured: boolean): ActToll => ({
  outcome: isInjured ? 'injured' : 'killed',
  bounds: party.count === null ? { min: null, max: null } : revisedToll(view, party.first, party.count),
  party,
  span: party.span,
  isPart: false,
  isRevision: hasCueBefore(view, party.first, 'revised'),
  isOutdated: hasCueBefore(view, party.first, 'earlier-figure') || isOldReport(view, party.first),
  isTotal: true,
  isListed: false,
  rules: [`${view.language.code}/toll/toll-noun`, ...party.rules],
});

/** "The death toll rose to 12", "a toll of 12 dead": figures that hang on a noun for tolls and not on a trigger's people. */
export function tollNouns(
  view: SentenceView,
  chunks: readonly Chunk[],
): { readonly toll: ActToll; readonly at: number }[] {
  const found: { toll: ActToll; at: number }[] = [];
  for (const [index, chunk] of chunks.entries()) {
    if (isOfVictims(view, chunks, index) && chunk.kind === 'party') {
      if (found.every((f) => f.at !== index)) found.push({ at: index, toll: tollOfNoun(view, chunk.party, false) });
      continue;
    }
    if (view.hit(chunk.first, 'cue') === undefined) continue;
    const cue = view
      .hits(chunk.first)
      .find((hit) => hit.entry.kind === 'cue' && FIGURE_CUES.has(hit.entry.value) && !isInsideAnother(view, hit));
    if (cue === undefined) continue;
    for (let next = index + 1; next < Math.min(chunks.length, index + TOLL_REACH); next++) {
      // "brought it down to 35": words of the cue itself are nobody.
      if ((chunks[next]?.first ?? cue.last) < cue.last) continue;
      // "est passé de 53 à 49 soldats": what it is now stands behind.
      if (cue.entry.value === 'revised' && isCounted(chunks[next]) && isChangeTo(view, chunks, next)) next += 2;
      const filler = fillerOf(chunks, next);
      const norm = chunks[next];
      if (norm?.kind === 'word' && ([';', '.'].includes(norm.norm) || ENDS_TOLL.has(norm.cls))) break;
      // "had earlier kidnapped 80": a verb that counts its own people.
      if (norm?.kind === 'trigger' && isVerbal(norm) && OUTCOME_OF_ACT[norm.trigger.act] !== undefined) break;
      // "the death toll from the militant attack on soldiers in X": people of the noun's own phrase.
      const isOfPhrase =
        filler?.kind === 'party' &&
        (OF_PHRASE.has(classOfChunk(chunks[next - 1]) ?? '') || chunks[next + 1]?.kind === 'trigger');
      if (filler?.kind === 'party' && !filler.party.isCounted && !isOfPhrase) break;
      if (filler?.kind !== 'party' || !filler.party.isCounted) continue;
      const known = found.findIndex((f) => f.at === next);
      const earlier = found[known];
      if (earlier !== undefined) {
        // "the death toll has risen to 35": found by its noun already, replaced by its verb.
        found[known] = { ...earlier, toll: { ...earlier.toll, isRevision: cue.entry.value === 'revised' } };
        break;
      }
      const after = chunks[next + 1];
      const isInjured = (after?.kind === 'trigger' && after.trigger.act === 'injure') || countsInjured(view, cue);
      const toll = tollOfNoun(view, filler.party, isInjured);
      found.push({
        at: next,
        toll: {
          ...toll,
          isRevision: cue.entry.value === 'revised' || toll.isRevision,
          isOutdated: cue.entry.value === 'earlier-figure' || toll.isOutdated,
        },
      });
      break;
    }
  }
  return found;
}

/** Words that make a figure without a deed none of this incident. */
const OTHER_FIGURES: ReadonlySet<string> = new Set(['statistic', 'accident', 'trial', 'hypothetical']);

/** "He put the toll at 58.": what a sentence without a deed says of the toll of the incident that the text is about. */
export function tollsWithoutDeed(mentions: SentenceMentions): readonly ActToll[] {
  const { view } = mentions;
  if (mentions.triggers.length > 0 || mentions.dates.some((date) => date.isPeriod)) return [];
  for (let at = view.first; at < view.last; at++) {
    const isOther = view.hits(at).some((hit) => hit.entry.kind === 'cue' && OTHER_FIGURES.has(hit.entry.value));
    // "has since brought it down to 35" counts from nothing.
    const isSince = view.language.words.since.has(view.norm(at)) && view.classAt(at - 1) !== 'have';
    if (isOther || isSince) return [];
  }
  const chunks = chunksOf(mentions);
  // "raised to 3,000 the number of troops": what is counted follows.
  const isWhole = ({ toll, at }: { readonly toll: ActToll; readonly at: number }): boolean => {
    if (!toll.isRevision) return true;
    // "was raised to 15 on Tuesday"
    let next = at + 1;
    while (chunks[next]?.kind === 'date' || classOfChunk(chunks[next]) === 'on') next += 1;
    return chunks[next] === undefined || /^[,;.()]$/.test(normOf(chunks[next]));
  };
  return tollNouns(view, chunks)
    .filter(isWhole)
    .map(({ toll }) => toll);
}
