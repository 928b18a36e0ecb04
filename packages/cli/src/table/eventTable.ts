import type { ArticleRecord, ConflictEvent } from '@harmattan/types';
import { actorsCell, countCell, dateCell, placeCell, textCell, typeCell, type Cell } from './cells.js';
import type { Paint } from './style.js';
import { pad, tame, wrap } from './text.js';
import { renderWords } from './words.js';

/** How a table is drawn. `width` in columns; it is kept between 80 and 120. */
export type TableOptions = { readonly width: number; readonly paint: Paint; readonly hasWords: boolean };

type Column = {
  readonly title: string;
  readonly width: number;
  readonly side: 'left' | 'right';
  readonly cell: (event: ConflictEvent, n: number) => Cell;
};

const GAP = 2;
const NARROWEST = 80;
const WIDEST = 120;
const FIXED = { number: 2, date: 11, killed: 6, injured: 7 } as const;
/** How the columns of words share what the others leave; type and claims take the rest. */
const SHARES = { place: 0.3, actors: 0.37 } as const;

function columnsFor(width: number): readonly Column[] {
  const fixed = Object.values(FIXED).reduce((sum, column) => sum + column + GAP, 0);
  const free = width - fixed - GAP * 2;
  const place = Math.round(free * SHARES.place);
  const actors = Math.round(free * SHARES.actors);
  return [
    { title: '#', width: FIXED.number, side: 'right', cell: (_, n) => textCell('quiet', `${n}`) },
    { title: 'date', width: FIXED.date, side: 'left', cell: dateCell },
    { title: 'place', width: place, side: 'left', cell: placeCell },
    { title: 'who → whom', width: actors, side: 'left', cell: actorsCell },
    { title: 'killed', width: FIXED.killed, side: 'right', cell: (event) => countCell(event, 'killed') },
    { title: 'injured', width: FIXED.injured, side: 'right', cell: (event) => countCell(event, 'injured') },
    { title: 'type, claims', width: free - place - actors, side: 'left', cell: typeCell },
  ];
}

function row(columns: readonly Column[], cells: readonly Cell[], paint: Paint): readonly string[] {
  const filled = columns.map(({ width }, i) => cells[i]?.(width) ?? []);
  const height = Math.max(...filled.map((cell) => cell.length));
  return Array.from({ length: height }, (_, y) => {
    const parts = columns.map(({ width, side }, i) => {
      const { text, tone } = filled[i]?.[y] ?? { text: '', tone: 'plain' as const };
      const padded = pad(text, width, side);
      // Only the words are painted: a painted blank would keep trailing blanks alive.
      return text === '' ? padded : padded.replace(text, () => paint(tone, text));
    });
    return parts.join(' '.repeat(GAP)).trimEnd();
  });
}

function headOf(record: ArticleRecord, title: string | null, width: number, paint: Paint): readonly string[] {
  const count = record.events.length;
  const events = count === 0 ? 'no event' : count === 1 ? '1 event' : `${count} events`;
  const about = [
    record.source,
    record.publishedAt === null ? 'day of publication not given' : `published ${record.publishedAt}`,
    record.language,
    events,
  ];
  const said = about.flatMap((part) => (part === null ? [] : tame(part))).join(' · ');
  const name = title === null || title.trim() === '' ? record.id : `${title} (${record.id})`;
  return [
    ...wrap(tame(name), width).map((line) => paint('strong', line)),
    ...wrap(said, width).map((line) => paint('quiet', line)),
  ];
}

/**
 * One article's events as a table for people: a row an event, with the words that each field was read from below it where asked for.
 * `text` is the article's text, which the spans are offsets into. Ends with a line break.
 */
export function renderArticle(
  { record, text, title }: { readonly record: ArticleRecord; readonly text: string; readonly title: string | null },
  { width: wanted, paint, hasWords }: TableOptions,
): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, wanted));
  const columns = columnsFor(width);
  const heading = headOf(record, title, width, paint);
  if (record.events.length === 0) return `${heading.join('\n')}\n`;
  const rule = columns.map((column) => '─'.repeat(column.width)).join(' '.repeat(GAP));
  const rows = record.events.flatMap((event, i) => [
    ...(i > 0 ? [''] : []),
    ...row(
      columns,
      columns.map(({ cell }) => cell(event, i + 1)),
      paint,
    ),
    ...(hasWords ? renderWords(event, text, width, paint) : []),
  ]);
  const head = columns
    .map(({ title: label, width: w, side }) => pad(label, w, side))
    .join(' '.repeat(GAP))
    .trimEnd();
  return `${[...heading, '', paint('label', head), paint('quiet', rule), ...rows].join('\n')}\n`;
}
