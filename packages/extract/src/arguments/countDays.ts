import type { DateMention } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import { type Chunk, chunkAt } from './chunks.js';

const FIGURE_REACH = 10;

/** "up from 11 given by the police the day before": the day of the earlier count, not that of the deed. */
export function isOfEarlierFigure(view: SentenceView, mention: { readonly first: number }): boolean {
  for (let at = mention.first - 1; at >= Math.max(view.first, mention.first - FIGURE_REACH); at--) {
    if ([',', ';', ':', '(', ')'].includes(view.norm(at))) return false;
    if (view.hits(at).some((hit) => hit.entry.kind === 'trigger')) return false;
    if (view.hits(at).some((hit) => hit.entry.kind === 'cue' && hit.entry.value === 'earlier-figure')) return true;
  }
  return false;
}

const COUNT_REACH = 8;
/** "On", "By", "As of" */
const MAX_LEAD = 3;
const LEADS: ReadonlySet<string> = new Set(['on', 'in', 'of', 'by', 'toward', 'adverb', 'from', 'during']);
const BEFORE_COUNT: ReadonlySet<string> = new Set([
  'mark',
  'det',
  'adjective',
  'noun',
  'adverb',
  'proper',
  'participle',
]);

/** "By Monday the toll stood at 16", "Lundi, un nouveau bilan": the day on which the dead were counted. */
export function isOfCount(view: SentenceView, date: DateMention): boolean {
  // "had on Friday put the death toll at eight": a day right before the verb of counting.
  if (view.hits(date.last).some(({ entry }) => entry.kind === 'cue' && entry.value === 'toll-noun')) return true;
  // "the toll of an attack in X on Friday has risen to": the day of what is counted.
  for (let at = date.first - 1; at >= view.first; at--)
    if (at < date.first - MAX_LEAD || !LEADS.has(view.classAt(at))) return false;
  for (let at = date.last; at < Math.min(view.last, date.last + COUNT_REACH); at++) {
    const hits = view.hits(at);
    if (hits.some(({ entry }) => entry.kind === 'cue' && COUNTS.has(entry.value))) return true;
    if (!BEFORE_COUNT.has(view.classAt(at)) || hits.some(({ entry }) => entry.kind === 'trigger')) return false;
  }
  return false;
}
const COUNTS: ReadonlySet<string> = new Set(['toll-noun', 'revised']);

const OWNED_REACH = 4;
/** "Tuesday's deadly attack": a day in the possessive before the noun of a deed. */
export function isOwnerOf(
  view: SentenceView,
  chunks: readonly Chunk[],
  {
    trigger,
    mention,
  }: { readonly trigger: number; readonly mention: { readonly first: number; readonly last: number } },
): boolean {
  if (!('edtf' in mention) || view.classAt(mention.last) !== 'poss') return false;
  const at = chunkAt(chunks, mention.first);
  return trigger > at && trigger - at <= OWNED_REACH;
}
