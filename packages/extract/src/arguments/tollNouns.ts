import type { Bounds } from '@harmattan/types';
import type { SentenceView } from '../mentions/view.js';
import type { Hit, Party, Trigger } from '../document.js';
import type { ActToll } from './act.js';
import { type Chunk, type SentenceMentions, chunksOf, classOfChunk } from './chunks.js';
import { isCounted } from './coordination.js';
import { fillerOf, isVerbal, normOf } from './fillers.js';
import { wordAt } from './role.js';
import { OUTCOME_OF_ACT, revised } from './tolls.js';
import { areGunmen } from '../resolution/actors.js';
import { FIGURE_CUES, hasCueBefore, isInsideAnother, isOldReport } from './tollWords.js';

/** How far behind "toll" its figure stands ("un bilan officiel, rendu public lundi soir, fait état de 12 morts"). */
const TOLL_REACH = 14;
const OF_PHRASE: ReadonlySet<string> = new Set(['of', 'on', 'in', 'from', 'by', 'adjective']);

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
  const { victims, leave, suffer, counting } = view.language.words;
  if (chunk?.kind !== 'party' || !chunk.party.isCounted || !victims.has(chunk.party.noun ?? '')) return false;
  const before = wordAt(chunks, at - 1);
  return leave.has(before) || suffer.has(before) || counting.has(before);
}

/** "raises the toll from 8 to 54": behind the noun for a toll "from" tells a change as well. */
const revisedToll = (view: SentenceView, first: number, count: Bounds): Bounds =>
  view.classAt(first - 1) === 'from' && count.max !== null
    ? { min: count.max, max: count.max }
    : revised(view, first, count);

/** What a figure counts, and whose. */
type Counted = { readonly outcome: 'killed' | 'injured'; readonly of: Party | null };

const MAX_COUNTED = 9;
const HARMED: ReadonlySet<string> = new Set(['kill', 'die', 'injure']);

/** "put at 71 the number of soldiers killed", "a porté à 54 le nombre des victimes": what a bare number behind a preposition counts, told behind it; null where nobody dead or hurt. */
function countedBehind(view: SentenceView, chunks: readonly Chunk[], at: number): Counted | null {
  const chunk = chunks[at];
  if (chunk?.kind !== 'party' || !chunk.party.isCounted) return null;
  if (!['to', 'toward', 'in', 'on'].includes(classOfChunk(chunks[at - 1]) ?? '')) return null;
  const { tallies, victims } = view.language.words;
  // "the number", and "le nombre de soldats", which is one phrase.
  const isTally = view.classAt(chunk.last) === 'det' && tallies.has(view.norm(chunk.last + 1));
  // "the number of those killed since 2015": a war's.
  const isRunning = chunks.slice(at).some(({ first: t }) => view.language.words.since.has(view.norm(t)));
  if (!isTally || isRunning) return null;
  let of: Party | null = null;
  for (let next = at + 1; next < Math.min(chunks.length, at + MAX_COUNTED); next++) {
    const near = chunks[next];
    if (near?.kind === 'word' && /^[,;:.]$/.test(near.norm)) return null;
    const isVictims = near?.kind === 'party' && victims.has(near.party.noun ?? '');
    if (isVictims) return { outcome: 'killed', of };
    if (near?.kind === 'party' && areGunmen(near.party.kind)) of = near.party;
    const isHarm = near?.kind === 'trigger' && HARMED.has(near.trigger.act) && near.trigger.form !== 'active';
    if (isHarm) return { outcome: near.trigger.act === 'injure' ? 'injured' : 'killed', of };
  }
  return null;
}

/** "puts the number of attackers killed at 24": the same, told before the figure. */
function countedBefore(view: SentenceView, chunks: readonly Chunk[], at: number): Counted | null {
  const [tally, link, of, harm] = chunks.slice(Math.max(0, at - MAX_BEFORE), at - 1);
  const isTally = tally?.kind === 'word' && view.language.words.tallies.has(tally.norm) && classOfChunk(link) === 'of';
  if (!isTally || of?.kind !== 'party' || !isCounted(chunks[at]) || classOfChunk(chunks[at - 1]) !== 'on') return null;
  if (harm?.kind !== 'trigger' || !HARMED.has(harm.trigger.act) || harm.trigger.form === 'active') return null;
  return {
    outcome: harm.trigger.act === 'injure' ? 'injured' : 'killed',
    of: areGunmen(of.party.kind) ? of.party : null,
  };
}
const MAX_BEFORE = 5;

/** "corrected the toll from 19 dead to 14": what the figure at `at`, told with its dead, goes over to behind a word for a toll; null where it does not. */
function changedTo(
  view: SentenceView,
  chunks: readonly Chunk[],
  at: number,
): { readonly at: number; readonly party: Party; readonly isInjured: boolean } | null {
  const [figure, harm, joint, next] = [chunks[at], chunks[at + 1], chunks[at + 2], chunks[at + 3]];
  if (figure?.kind !== 'party' || !figure.party.isCounted || harm?.kind !== 'trigger') return null;
  const isChange = ['from', 'of'].includes(classOfChunk(chunks[at - 1]) ?? '');
  const isJoined = view.language.words.rangeJoiners.has(normOf(joint)) && classOfChunk(joint) !== 'and';
  if (!isChange || !isJoined || next?.kind !== 'party' || !next.party.isCounted) return null;
  const isOfToll = chunks
    .slice(0, at)
    .some(({ first }) => view.hits(first).some(({ entry }) => entry.kind === 'cue' && FIGURE_CUES.has(entry.value)));
  return isOfToll && HARMED.has(harm.trigger.act)
    ? { at: at + 3, party: next.party, isInjured: harm.trigger.act === 'injure' }
    : null;
}

/** "had gone up to 14": the figure that takes the last words of a cue as its hedge, as it is without them; null where none does. */
function insideCue(chunk: Chunk | undefined, cue: Hit): Party | null {
  if (chunk?.kind !== 'party' || cue.entry.value !== 'revised' || chunk.first >= cue.last) return null;
  const { count, isCounted: isFigure, last } = chunk.party;
  const most = count?.max ?? null;
  return isFigure && last > cue.last && count?.min === null && most !== null
    ? { ...chunk.party, count: { min: most, max: most } }
    : null;
}

/** "put its losses at 20", "put the army's losses at 60": whose dead the figure at `at` counts; null where no losses are told. */
function lossesBefore(view: SentenceView, chunks: readonly Chunk[], at: number): Counted | null {
  if (classOfChunk(chunks[at - 1]) !== 'on' || !isCounted(chunks[at])) return null;
  if (!view.language.words.losses.has(normOf(chunks[at - 2]))) return null;
  // "its": of those who put them so, before the verb; "the army's": before the mark of the owner.
  const isNamed = chunks[at - 4]?.kind === 'party';
  const owner = isNamed ? fillerOf(chunks, at - 4) : fillerOf(chunks, at - 5);
  return { outcome: 'killed', of: owner?.kind === 'party' && !owner.party.isPronoun ? owner.party : null };
}

/** How far before its new figure the noun for a toll may stand ("brought the number of the dead down to 35"). */
const RECOUNT_REACH = 7;

/** "lowered the number of dead to 35", "brought the figure down to 35": what a verb of counting anew counts at `at`; null where none does. */
function recounted(view: SentenceView, chunks: readonly Chunk[], at: number): Counted['outcome'] | null {
  const figure = chunks[at];
  if (figure?.kind !== 'party' || !figure.party.isCounted) return null;
  // "up to 40" is read as one figure, and no hedge here.
  const isHedged = figure.party.count?.min === null;
  if (classOfChunk(chunks[at - 1]) !== 'to' && !isHedged) return null;
  const { tallies, recounting, victims } = view.language.words;
  let outcome: Counted['outcome'] | null = null;
  let isOfNobody = true;
  for (let before = at - 1; before > Math.max(0, at - RECOUNT_REACH); before--) {
    const chunk = chunks[before];
    // "the figure" may be a person as well.
    const noun = chunk?.kind === 'party' ? chunk.party.noun : normOf(chunk);
    if (tallies.has(noun ?? '')) {
      const isVerb = chunks
        .slice(Math.max(0, before - 3), before)
        .some(({ first }) => recounting.has(view.norm(first)));
      return isVerb && (outcome !== null || isOfNobody) ? (outcome ?? 'killed') : null;
    }
    if (chunk?.kind === 'trigger') {
      if (!HARMED.has(chunk.trigger.act) || chunk.trigger.form === 'active') return null;
      outcome = chunk.trigger.act === 'injure' ? 'injured' : 'killed';
    } else if (chunk?.kind === 'party') {
      if (victims.has(chunk.party.noun ?? '')) outcome = 'killed';
    } else if (chunk?.kind !== 'word' || /^[,;:.]$/.test(chunk.norm)) return null;
    else if (chunk.cls === 'of') isOfNobody = false;
  }
  return null;
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
    const counted =
      countedBehind(view, chunks, index) ?? countedBefore(view, chunks, index) ?? lossesBefore(view, chunks, index);
    if (counted !== null && chunk.kind === 'party') {
      // "the number of attackers killed": a side's.
      const { of } = counted;
      const whose = of === null ? {} : { kind: of.kind, country: of.country, actorId: of.actorId, noun: of.noun ?? '' };
      const party = { ...chunk.party, ...whose };
      const toll = { ...tollOfNoun(view, party, counted.outcome === 'injured'), isTotal: of === null };
      const known = found.findIndex((f) => f.at === index);
      if (known < 0) found.push({ at: index, toll });
      else found[known] = { at: index, toll: { ...toll, isRevision: true } };
      continue;
    }
    const recount = recounted(view, chunks, index);
    if (recount !== null && chunk.kind === 'party') {
      const max = chunk.party.count?.max ?? null;
      const bounds = chunk.party.count?.min === null ? { min: max, max } : chunk.party.count;
      const toll = tollOfNoun(view, { ...chunk.party, count: bounds }, recount === 'injured');
      const known = found.findIndex((f) => f.at === index);
      if (known >= 0) found.splice(known, 1);
      found.push({ at: index, toll: { ...toll, isRevision: true } });
      continue;
    }
    const change = changedTo(view, chunks, index);
    if (change !== null && found.every((f) => f.at !== change.at)) {
      found.push({ at: change.at, toll: { ...tollOfNoun(view, change.party, change.isInjured), isRevision: true } });
      continue;
    }
    if (view.hit(chunk.first, 'cue') === undefined) continue;
    const cue = view
      .hits(chunk.first)
      .find((hit) => hit.entry.kind === 'cue' && FIGURE_CUES.has(hit.entry.value) && !isInsideAnother(view, hit));
    if (cue === undefined) continue;
    for (let next = index + 1; next < Math.min(chunks.length, index + TOLL_REACH); next++) {
      // "had gone up to 14": the words of the cue are no hedge of the figure.
      const inside = insideCue(chunks[next], cue);
      if (inside !== null) {
        found.push({ at: next, toll: { ...tollOfNoun(view, inside, countsInjured(view, cue)), isRevision: true } });
        break;
      }
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
      // "the toll, confirmed by two sources", "and put at five those missing"
      if (classOfChunk(chunks[next - 1]) === 'by') continue;
      if (after?.kind === 'trigger' && OTHERS.has(after.trigger.act)) break;
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

/** What befell people who are not among the dead and hurt. */
const OTHERS: ReadonlySet<string> = new Set(['missing', 'abduct', 'capture', 'free']);

/** Words that make a figure without a deed none of this incident. */
const OTHER_FIGURES: ReadonlySet<string> = new Set(['statistic', 'accident', 'trial', 'hypothetical']);

/** "a recensé 132 victimes": a word for statistics that counts the dead. */
const isCountOfVictims = (view: SentenceView, { last }: Hit): boolean =>
  view.language.words.counting.has(view.norm(last - 1)) &&
  [last + 1, last + 2, last + 3].some((at) => view.language.words.victims.has(view.norm(at)));

/** "He put the toll at 58.": what a sentence without a deed says of the toll of the incident that the text is about. */
export function tollsWithoutDeed(mentions: SentenceMentions): readonly ActToll[] {
  const { view } = mentions;
  if (mentions.triggers.length > 0 || mentions.dates.some((date) => date.isPeriod)) return [];
  for (let at = view.first; at < view.last; at++) {
    const isOther = view
      .hits(at)
      .some((hit) => hit.entry.kind === 'cue' && OTHER_FIGURES.has(hit.entry.value) && !isCountOfVictims(view, hit));
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
    // "down to 35 on Monday, after a count"
    if (['sub', 'during'].includes(classOfChunk(chunks[next]) ?? '')) return true;
    return chunks[next] === undefined || /^[,;.()]$/.test(normOf(chunks[next]));
  };
  return tollNouns(view, chunks)
    .filter(isWhole)
    .map(({ toll }) => toll);
}
