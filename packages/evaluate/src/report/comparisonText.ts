import type { Change } from '../regression/changes.js';
import type { Comparison } from '../regression/compareRuns.js';
import { alignColumns, FIELD_LABELS } from './table.js';

const percent = (share: number | null): string => (share === null ? '-' : (share * 100).toFixed(1));
const signed = (points: number): string => `${points > 0 ? '+' : ''}${(points * 100).toFixed(1)}`;

function changeLine(change: Change): string {
  const where = change.gold === null ? change.doc : `${change.doc} ${change.gold}`;
  return `  ${change.direction.padEnd(7)} ${where}, ${FIELD_LABELS[change.field]}: ${change.before ?? '-'} -> ${change.after ?? '-'} (expected ${change.expected ?? 'nothing'})`;
}

/** The comparison of two runs as a text: F1 by field, what changed, the verdict. `most`: how many changes are listed. */
export function renderComparison(comparison: Comparison, options: { readonly most?: number } = {}): string {
  const most = options.most ?? Infinity;
  const rows = comparison.fields.map((field) => [
    FIELD_LABELS[field.field],
    percent(field.before),
    percent(field.after),
    field.difference === null ? '-' : signed(field.difference),
    field.interval === null ? '-' : `${signed(field.interval[0])} to ${signed(field.interval[1])}`,
    field.hasFallen ? 'FELL' : field.difference !== null && field.difference > 0 ? 'better' : '',
  ]);
  const order = ['worse', 'better', 'changed', 'gold'];
  const changes = [...comparison.changes].sort((a, b) => order.indexOf(a.direction) - order.indexOf(b.direction));
  const count = (direction: string): number => changes.filter((change) => change.direction === direction).length;
  const fallen = comparison.fields.filter((field) => field.hasFallen);
  return [
    alignColumns([['F1', 'before', 'after', 'change', '95 %', ''], ...rows]),
    '',
    `Splits ${comparison.splits.join(' -> ')}, merges ${comparison.merges.join(' -> ')}.`,
    `${count('better')} better, ${count('worse')} worse, ${count('changed')} wrong in another way, ${count('gold')} with edited gold.`,
    ...changes.slice(0, most).map(changeLine),
    ...(changes.length > most ? [`  and ${changes.length - most} more`] : []),
    ...(comparison.onlyBefore.length > 0 ? [`Only in the first run: ${comparison.onlyBefore.join(', ')}`] : []),
    ...(comparison.onlyAfter.length > 0 ? [`Only in the second run: ${comparison.onlyAfter.join(', ')}`] : []),
    comparison.verdict === 'pass'
      ? 'No field fell by more than its tolerance.'
      : `FAIL: ${fallen.map((field) => `${FIELD_LABELS[field.field]} (tolerance ${(field.tolerance * 100).toFixed(1)})`).join(', ')} fell too far.`,
  ].join('\n');
}
