import { FIELDS, type Field } from '../score/fields.js';
import type { FieldScore, GroupResult, Results } from '../score/results.js';

/** What a field is called in tables. */
export const FIELD_LABELS: Readonly<Record<Field, string>> = {
  event: 'event detection',
  type: 'type',
  category: 'category',
  date: 'date (exact)',
  dateOverlap: 'date (overlap)',
  place: 'place',
  initiator: 'initiator',
  target: 'target',
  killed: 'killed',
  injured: 'injured',
  otherOutcomes: 'other outcomes',
  claim: 'claim of responsibility',
  mentionActors: 'mentions: actors',
  mentionPlaces: 'mentions: places',
  mentionPlacesResolved: 'mentions: places, located',
  mentionDates: 'mentions: dates',
  mentionDatesResolved: 'mentions: dates, resolved',
};

const percent = (share: number | null): string => (share === null ? '-' : (share * 100).toFixed(1));

/** Rows of cells as text, columns aligned: the first to the left, the others to the right. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function fieldRow(field: Field, score: FieldScore): readonly string[] {
  const interval = score.interval === null ? '-' : `${percent(score.interval[0])}-${percent(score.interval[1])}`;
  return [
    FIELD_LABELS[field],
    percent(score.precision),
    percent(score.recall),
    percent(score.f1),
    interval,
    `${score.tp}`,
    `${score.fp}`,
    `${score.fn}`,
    percent(score.byDocument.f1),
    percent(score.aligned.accuracy),
    `${score.aligned.right}/${score.aligned.pairs}`,
  ];
}

/** The table of one group: a line a field. */
export function renderGroup(group: GroupResult): string {
  const head = ['field', 'P', 'R', 'F1', '95 %', 'right', 'wrong', 'missed', 'F1/text', 'paired %', 'paired'];
  const rows = FIELDS.map((field) => fieldRow(field, group.fields[field])).map((row) =>
    row[9] === '-' ? [...row.slice(0, 9), '', ''] : row,
  );
  const km = group.medianPlaceErrorKm === null ? '-' : group.medianPlaceErrorKm.toFixed(1);
  return [
    alignColumns([head, ...rows]),
    '',
    `${group.documents} texts; ${group.required} required and ${group.optional} optional gold events; ${group.predicted} extracted, ${group.pairedOptional} of them optional ones.`,
    `Number of events right in ${group.exactNumber} of ${group.documents} texts, off by ${(group.meanNumberError ?? 0).toFixed(2)} on average; ${group.splits} split, ${group.merges} merged.`,
    `Towns and sites: median error ${km} km over ${group.placePairs} pairs.`,
  ].join('\n');
}

const SHORT: readonly Field[] = ['event', 'type', 'date', 'place', 'initiator', 'target', 'killed', 'injured'];

/** Groups of fewer texts say little: they are counted in a last line, and stand in the JSON. */
const MIN_GROUP_TEXTS = 3;

function renderBreakdown(title: string, groups: Readonly<Record<string, GroupResult>>): string {
  const all = Object.entries(groups);
  const entries = all.filter(([, group]) => group.documents >= MIN_GROUP_TEXTS);
  const left = all.length - entries.length;
  if (entries.length === 0) return '';
  const head = [
    title,
    'texts',
    'events',
    ...SHORT.map((field) => FIELD_LABELS[field].replace(' detection', '').replace(' (exact)', '')),
  ];
  const rows = entries.map(([name, group]) => [
    name,
    `${group.documents}`,
    `${group.required}`,
    ...SHORT.map((field) => percent(group.fields[field].f1)),
  ]);
  const rest = left === 0 ? '' : `(${left} more with fewer than ${MIN_GROUP_TEXTS} texts each: in the JSON)\n`;
  return `${alignColumns([head, ...rows])}\n${rest}`;
}

/** The results as a text for a terminal: all fields, then F1 by language, source and tag. Shares in percent; `paired` counts paired events alone. */
export function renderTable(results: Results): string {
  const notes = [
    ...(results.withoutPrediction.length > 0 ? [`Without a prediction: ${results.withoutPrediction.join(', ')}`] : []),
    ...(results.withoutGold.length > 0 ? [`Without gold (not scored): ${results.withoutGold.join(', ')}`] : []),
  ];
  const parts = [
    `${renderGroup(results.overall)}\n`,
    Object.keys(results.byLanguage).length > 1 ? renderBreakdown('F1 by language', results.byLanguage) : '',
    Object.keys(results.bySource).length > 1 ? renderBreakdown('F1 by source', results.bySource) : '',
    renderBreakdown('F1 by tag', results.byTag),
    notes.length === 0 ? '' : `${notes.join('\n')}\n`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}
