import type { Trigger, WordClass } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { behindQuoted } from './coordination.js';
import { type Filler, fillerOf, normOf } from './fillers.js';

/** What may stand between a figure and the next one of a list: where, when and who they were. */
const SETTING: ReadonlySet<WordClass> = new Set([
  'in',
  'on',
  'of',
  'from',
  'during',
  'toward',
  'voice',
  'with',
  'between',
  'det',
  'poss',
  'adjective',
  'noun',
  'proper',
  'adverb',
  'another',
  'mark',
]);
const MAX_SETTING = 9;
/** Words of one figure's own clause ("who were guarding the fields") before the list goes on. */
const MAX_CLAUSE = 12;
const MAX_ITEMS = 12;

/** The chunk behind where and when the people at `at` suffered, and whether a town or a day was named there. */
function settingAfter(chunks: readonly Chunk[], at: number): { readonly end: number; readonly isNamed: boolean } {
  let end = at;
  let isNamed = false;
  for (let steps = 0; steps < MAX_SETTING; steps++) {
    const chunk = chunks[end];
    const cls = classOfChunk(chunk);
    const isSet = cls !== null && SETTING.has(cls) && normOf(chunk) !== ',' && !/^[;:.()"“”]$/.test(normOf(chunk));
    if (chunk?.kind === 'place' || chunk?.kind === 'date') isNamed = true;
    else if (chunk?.kind !== 'object' && chunk?.kind !== 'weapon' && !isSet) break;
    end += 1;
  }
  const next = chunks[end + 1];
  const isClause = classOfChunk(chunks[end]) === 'rel' || (next?.kind === 'party' && next.party.isPronoun);
  if (!isClause) return { end, isNamed };
  // "six in the fields where they were guarding the millet, and five ..."
  for (let clause = end + 1; clause < Math.min(chunks.length, end + MAX_CLAUSE); clause++)
    if (normOf(chunks[clause]) === ',') return { end: clause, isNamed };
  return { end, isNamed };
}

const MAX_ASIDE = 8;

/** Where the clause goes on behind adverbs and an aside between commas: "and 16 others, four of them gravely, were hurt". */
export function behindAside(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (classOfChunk(chunks[at]) === 'adverb') at += 1;
  if (normOf(chunks[at]) !== ',') return at;
  for (let end = at + 1; end < at + MAX_ASIDE; end++) {
    const chunk = chunks[end];
    if (chunk === undefined || /^[;:.]$/.test(normOf(chunk))) return at;
    const isVerb = ['be', 'have'].includes(classOfChunk(chunks[end + 1]) ?? '') || chunks[end + 1]?.kind === 'trigger';
    // "and his brother, Yusuf, 55, was hurt"
    if (normOf(chunk) === ',' && isVerb) return end + 1;
  }
  return at;
}

/** Whether the phrase at `at` is the subject of a clause of its own that tells another fate than the list. */
function hasOwnFate(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[behindAside(chunks, behindQuoted(chunks, at))];
  const cls = classOfChunk(next);
  return next?.kind === 'trigger' || (cls !== null && ['be', 'have', 'verb', 'modal', 'participle'].includes(cls));
}

/**
 * Figures that go on a list: "killing three at the gate, four in the market and four more in hospital". `from` is the chunk behind
 * the figure before. Where each figure has a town or a day of its own the text tells several incidents, and nothing is listed.
 */
export function listedAfter(view: SentenceView, chunks: readonly Chunk[], from: number): Filler[] {
  const found: Filler[] = [];
  let { end, isNamed } = settingAfter(chunks, from);
  while (found.length < MAX_ITEMS) {
    let at = end;
    while (normOf(chunks[at]) === ',' || classOfChunk(chunks[at]) === 'and') at += 1;
    if (at === end) break;
    const item = fillerOf(chunks, at);
    if (item?.kind !== 'party' || !item.party.isCounted || item.party.isPart) break;
    // "ten, three of them children": some of those told before.
    if (view.classAt(item.party.last) === 'of' || hasOwnFate(chunks, at)) break;
    // "his brother, 12, lost a foot", "three, one gravely": an age, and one of the three.
    const isJoined = classOfChunk(chunks[at - 1]) === 'and';
    const next = classOfChunk(chunks[at + 1]);
    const after = settingAfter(chunks, at + 1);
    const isSet = (after.end > at + 1 && next !== 'adverb') || next === 'rel';
    if ((!isSet && !isJoined) || (isNamed && after.isNamed)) break;
    found.push(item);
    end = after.end;
    isNamed ||= after.isNamed;
  }
  return found;
}

/** The chunk behind the figures of a trigger, from which a list may go on. */
export function endOfFigures(chunks: readonly Chunk[], trigger: Trigger, patients: readonly Filler[]): number {
  const at = chunks.findIndex((chunk) => chunk.kind === 'trigger' && chunk.trigger === trigger);
  return Math.max(at, ...patients.map((patient) => patient.at)) + 1;
}
