import type { Bounds, Outcome } from '@harmattan/types';
import type { SentenceView } from '../mentions/view.js';
import type { Party, Trigger } from '../document.js';
import type { ActToll } from './act.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { type Filler, coordinated, fillerOf } from './clause.js';

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
  for (let cursor = at + 1; cursor < Math.min(chunks.length, at + 4); cursor++) {
    const chunk = chunks[cursor];
    if (chunk === undefined) break;
    const cue = view.hits(chunk.first).find((hit) => hit.entry.kind === 'cue' && hit.entry.value === 'part');
    if (cue !== undefined) {
      let next = chunks.findIndex((c) => c.first >= cue.last);
      while (next >= 0 && (classOfChunk(chunks[next]) === 'det' || classOfChunk(chunks[next]) === 'adjective'))
        next += 1;
      return next < 0 ? [] : coordinated(chunks, next, 1).filter((f) => f.kind === 'party');
    }
    if (chunk.kind !== 'word' || chunk.norm !== ',') break;
  }
  return [];
}

/** Whether "including" or the like stands right before a phrase. */
function isPartOfTotal(view: SentenceView, first: number): boolean {
  for (const end of [first, first - 1]) {
    const cue = view.hitEnding(end, 'cue');
    if (cue?.entry.value === 'part') return true;
  }
  return false;
}

function hasCueBefore(view: SentenceView, first: number, value: string): boolean {
  for (let at = Math.max(view.first, first - 10); at < first; at++) {
    if (
      view
        .hits(at)
        .some(
          (hit) => hit.entry.kind === 'cue' && hit.entry.value === value && hit.last <= first && first - hit.last <= 3,
        )
    )
      return true;
  }
  return false;
}

/** How far behind "toll" its figure stands ("un bilan officiel, rendu public lundi soir, fait état de 12 morts"). */
const TOLL_REACH = 14;
const MAX_SETTING = 8;
const SETTING: ReadonlySet<string | null> = new Set(['in', 'det', 'mark']);

function isSetting(chunk: Chunk | undefined): boolean {
  if (chunk === undefined) return false;
  return chunk.kind === 'date' || chunk.kind === 'place' || (SETTING.has(classOfChunk(chunk)) && !isStop(chunk));
}

const isStop = (chunk: Chunk): boolean => chunk.kind === 'word' && [';', ':', '.'].includes(chunk.norm);

/** "Three soldiers were killed, as were five militants", "ainsi que cinq assaillants": people added behind a passive. */
function addedAfter(chunks: readonly Chunk[], trigger: Trigger): Filler[] {
  if (trigger.form !== 'passive' && trigger.form !== 'predicate') return [];
  let at = chunks.findIndex((chunk) => chunk.kind === 'trigger' && chunk.trigger === trigger) + 1;
  if (at === 0) return [];
  // Day and place may stand between.
  for (let steps = 0; steps < MAX_SETTING && isSetting(chunks[at]); steps++) at += 1;
  const link = classOfChunk(chunks[at]);
  if (link === null || !['sub', 'toward', 'and'].includes(link)) return [];
  while (classOfChunk(chunks[at]) === link) at += 1;
  const isInverted = classOfChunk(chunks[at]) === 'be';
  if (link !== 'and' && !isInverted) return [];
  if (isInverted) at += 1;
  const added = fillerOf(chunks, at);
  if (added?.kind !== 'party' || !added.party.isCounted) return [];
  const next = chunks[at + 1];
  const hasOwnVerb = next?.kind === 'trigger' || ['be', 'have', 'verb'].includes(classOfChunk(next) ?? '');
  return hasOwnVerb && !isInverted ? [] : [added];
}

/** "est passé de 22 à 35 morts", "rose from 22 to 35": of a figure that changed, what it is now. */
function revised(view: SentenceView, first: number, count: Bounds): Bounds {
  const isChange = count.min !== null && count.max !== null && hasCueBefore(view, first, 'revised');
  return isChange ? { min: count.max, max: count.max } : count;
}

/** The figures that the people of one trigger give, with the parts told after them. */
export function tollsOf(
  view: SentenceView,
  chunks: readonly Chunk[],
  {
    trigger,
    patients,
    isNegated,
  }: { readonly trigger: Trigger; readonly patients: readonly Filler[]; readonly isNegated: boolean },
): ActToll[] {
  const outcome = OUTCOME_OF_ACT[trigger.act];
  // Casualties are dead and hurt together: only "no casualties" is a figure.
  if (outcome === undefined || (trigger.lemma === 'casualty' && !isNegated)) return [];
  // "a man, his wife and their two children": beside counted people a single one counts one.
  const isCountedList = patients.length > 1 && patients.some((f) => f.kind === 'party' && f.party.count !== null);
  const countOf = (party: Party): Bounds | null =>
    party.count === null
      ? isCountedList && party.isDefinite && !party.isPlural && !party.isPronoun
        ? { min: 1, max: 1 }
        : null
      : revised(view, party.first, party.count);
  const toll = (filler: Filler, isPart: boolean): ActToll[] => {
    if (filler.kind !== 'party' || filler.party.isPronoun) return [];
    const { party } = filler;
    return [
      {
        outcome,
        bounds: isNegated ? { min: 0, max: 0 } : (countOf(party) ?? { min: null, max: null }),
        party,
        span: party.span,
        isPart: isPart || isPartOfTotal(view, party.first),
        isRevision: hasCueBefore(view, party.first, 'revised'),
        isOutdated: hasCueBefore(view, party.first, 'earlier-figure'),
        isTotal: false,
        rules: [...party.rules, ...trigger.rules],
      },
    ];
  };
  return [...patients, ...addedAfter(chunks, trigger)].flatMap((filler) => [
    ...toll(filler, false),
    ...partsAfter(view, chunks, filler.at).flatMap((part) => toll(part, true)),
  ]);
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
    rules: ['toll/none', ...trigger.rules],
  }));
}

/** "The death toll rose to 12", "a toll of 12 dead": figures that hang on a noun for tolls and not on a trigger's people. */
export function tollNouns(
  view: SentenceView,
  chunks: readonly Chunk[],
): { readonly toll: ActToll; readonly at: number }[] {
  const found: { toll: ActToll; at: number }[] = [];
  for (const [index, chunk] of chunks.entries()) {
    const cue = view
      .hits(chunk.first)
      .find(
        (hit) =>
          hit.entry.kind === 'cue' &&
          (hit.entry.value === 'toll-noun' || hit.entry.value === 'revised' || hit.entry.value === 'earlier-figure'),
      );
    if (cue === undefined) continue;
    for (let next = index + 1; next < Math.min(chunks.length, index + TOLL_REACH); next++) {
      const filler = fillerOf(chunks, next);
      const norm = chunks[next];
      if (norm?.kind === 'word' && ([';', '.'].includes(norm.norm) || norm.cls === 'and' || norm.cls === 'rel')) break;
      if (filler?.kind === 'party' && !filler.party.isCounted) break;
      if (filler?.kind !== 'party' || !filler.party.isCounted) continue;
      const known = found.findIndex((f) => f.at === next);
      const earlier = found[known];
      if (earlier !== undefined) {
        // "the death toll has risen to 35": found by its noun already, replaced by its verb.
        found[known] = { ...earlier, toll: { ...earlier.toll, isRevision: cue.entry.value === 'revised' } };
        break;
      }
      const after = chunks[next + 1];
      const isInjured = after?.kind === 'trigger' && after.trigger.act === 'injure';
      found.push({
        at: next,
        toll: {
          outcome: isInjured ? 'injured' : 'killed',
          bounds:
            filler.party.count === null
              ? { min: null, max: null }
              : revised(view, filler.party.first, filler.party.count),
          party: filler.party,
          span: filler.party.span,
          isPart: false,
          isRevision: cue.entry.value === 'revised' || hasCueBefore(view, filler.party.first, 'revised'),
          isOutdated: cue.entry.value === 'earlier-figure' || hasCueBefore(view, filler.party.first, 'earlier-figure'),
          isTotal: true,
          rules: [`${view.language.code}/toll/toll-noun`, ...filler.party.rules],
        },
      });
      break;
    }
  }
  return found;
}
