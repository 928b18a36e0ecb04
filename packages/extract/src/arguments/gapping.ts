import type { Bounds } from '@harmattan/types';
import type { WordSets } from '../languages/language.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { STOPS, isSubjectOfNext } from './coordination.js';
import { type Filler, fillerOf, normOf } from './fillers.js';
import type { Roles } from './roles.js';

/** A member of a coordination that leaves its verb out: "... six in X on Monday and four in Y on Sunday". */
export type Gap = {
  /** The chunk that joins it to what stands before. */
  readonly at: number;
  /** Whom it counts; null where only the day is another ("and again on Saturday"). */
  readonly patient: Extract<Filler, { kind: 'party' }> | null;
  /** Joined by a comma or colon: perhaps a list that shares a total out. */
  readonly isListed: boolean;
};

type Setting = { readonly hasPlace: boolean; readonly hasDate: boolean; readonly end: number };

const BEFORE_MEMBER: ReadonlySet<string | null> = new Set(['adverb', 'also', 'another', 'det', 'of']);
const IN_SETTING: ReadonlySet<string | null> = new Set([
  'in',
  'on',
  'det',
  'of',
  'toward',
  'voice',
  'adverb',
  'adjective',
  'noun',
]);
const countOf = (filler: Filler | null): Bounds | null => (filler?.kind === 'party' ? filler.party.count : null);

/** The places and days that stand from `from` on, up to the first chunk of another kind. */
function settingFrom(chunks: readonly Chunk[], from: number): Setting {
  let hasPlace = false;
  let hasDate = false;
  let at = from;
  for (; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'place') hasPlace = true;
    else if (chunk?.kind === 'date') hasDate = true;
    // "in that of Y"
    else if (!IN_SETTING.has(classOfChunk(chunk)) && classOfChunk(chunks[at + 1]) !== 'of') break;
  }
  return { hasPlace, hasDate, end: at };
}

/** Words for places that are no regions: two of them are two places. */
const TOWNS: ReadonlySet<string> = new Set(['village', 'town', 'city']);

/** "In X they killed 14": whether the clause of the trigger at `at` names a place before it. */
function isPlacedBefore(chunks: readonly Chunk[], at: number): boolean {
  for (let cursor = at - 1; cursor >= 0; cursor--) {
    const chunk = chunks[cursor];
    const cls = classOfChunk(chunk);
    if (chunk?.kind === 'place') return classOfChunk(chunks[cursor - 1]) === 'in';
    if (chunk?.kind === 'trigger' || cls === 'rel' || cls === 'sub' || cls === 'and' || STOPS.has(normOf(chunk)))
      return false;
  }
  return false;
}

/** A number alone, which takes its noun from the member before. */
const isBareCount = (filler: Filler): boolean =>
  filler.kind === 'party' && filler.party.rules.some((rule) => rule.endsWith('/actor/bare-count'));

/** The members that share the verb of the trigger at `at`, each with a place or day of its own where the one before has another. */
export function gapsAfter(
  chunks: readonly Chunk[],
  at: number,
  { words, patients }: { readonly words: WordSets; readonly patients: Roles['patients'] },
): Gap[] {
  const gaps: Gap[] = [];
  // "In X they killed 14, and 17 in Y": a number alone stands against the one before, so its place does as well.
  let isContrasted = isPlacedBefore(chunks, at);
  let hasPlace = false;
  let hasDate = false;
  let areTowns = false;
  for (let cursor = at + 1; cursor < chunks.length; cursor++) {
    const chunk = chunks[cursor];
    if (chunk?.kind === 'trigger' || classOfChunk(chunk) === 'rel' || classOfChunk(chunk) === 'sub') break;
    // "killing 105 people (73 in X and 32 in Y)": parts of a figure, no further deeds.
    if (normOf(chunk) === '(') {
      const close = chunks.findIndex((other, i) => i > cursor && normOf(other) === ')');
      if (close > 0) {
        cursor = close;
        continue;
      }
    }
    if (STOPS.has(normOf(chunk)) && normOf(chunk) !== ':') break;
    if (chunk?.kind === 'place') {
      hasPlace = true;
      isContrasted ||= TOWNS.has(chunk.toponym.hint ?? '');
    }
    if (chunk?.kind === 'date') hasDate = true;
    const isAnd = classOfChunk(chunk) === 'and';
    if (!isAnd && normOf(chunk) !== ',' && normOf(chunk) !== ':') continue;
    let next = cursor + 1;
    let isAgain = false;
    while (classOfChunk(chunks[next]) === 'and' || BEFORE_MEMBER.has(classOfChunk(chunks[next]))) {
      isAgain ||= words.again.has(normOf(chunks[next]));
      next += 1;
    }
    const member = fillerOf(chunks, next);
    const isCounted = member?.kind === 'party' && member.party.isCounted && !isSubjectOfNext(chunks, next);
    if (!isCounted && !isAgain) continue;
    const setting = settingFrom(chunks, isCounted ? next + 1 : next);
    const isListed = !isAnd;
    const isBare = isContrasted && member !== null && isBareCount(member);
    const isElsewhere = (setting.hasPlace && (hasPlace || isListed || isBare)) || (setting.hasDate && hasDate);
    if (!isElsewhere || (!isCounted && !setting.hasDate)) continue;
    areTowns ||= isBare && setting.hasPlace;
    gaps.push({ at: cursor, patient: isCounted ? member : null, isListed });
    ({ hasPlace, hasDate } = setting);
    cursor = setting.end - 1;
  }
  // ", four in X and three in Y": a list is one only with two members, or with others, or with more than could be part of those before;
  // "49 died in the village of X, 30 in that of Y" are two.
  const [only] = gaps;
  const isList = only?.isListed !== true || gaps.length > 1 || areTowns || only.patient?.party.isOther === true;
  return isList || isMore(only, patients) ? gaps : [];
}

/** "70 killed in X, 110 in Y": no part of those before. */
const isMore = ({ patient }: Gap, patients: Roles['patients']): boolean => {
  const before = totalOf(patients);
  return before > 0 && (countOf(patient)?.min ?? 0) > before;
};

const totalOf = (patients: Roles['patients']): number =>
  patients.reduce((sum, patient) => sum + (countOf(patient)?.min ?? 0), 0);

/** "Seven dead, four in X and three in Y": whether the members of a list make up the figure before them. */
export function isSharedOut(gaps: readonly Gap[], patients: Roles['patients']): boolean {
  if (gaps[0]?.isListed !== true || gaps.length < 2) return false;
  const sum = gaps.reduce((all, gap) => all + (countOf(gap.patient)?.min ?? 0), 0);
  return sum > 0 && sum <= totalOf(patients);
}
