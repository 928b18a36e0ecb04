import { boundsLabel } from '@harmattan/types';
import { namesOf, type Row } from './reading.js';

const COLUMNS = [
  'article',
  'source',
  'published',
  'event',
  'date',
  'category',
  'type',
  'place',
  'admin1',
  'country',
  'precision',
  'lat',
  'lon',
  'initiators',
  'targets',
  'killed',
  'injured',
  'fatalities_low',
  'fatalities_best',
  'fatalities_high',
  'confidence',
  'background',
] as const;
type Column = (typeof COLUMNS)[number];
type Cell = string | number | boolean | null;

const ofOutcome = ({ event }: Row, outcome: 'killed' | 'injured'): string | null => {
  const bounds = event.totals[outcome];
  return bounds === null ? null : boundsLabel(bounds);
};

function cellsOf(row: Row): Readonly<Record<Column, Cell>> {
  const { article, event } = row;
  return {
    article: article.id,
    source: article.source,
    published: article.publishedAt,
    event: event.id,
    date: event.date.edtf,
    category: event.category,
    type: event.type,
    place: event.place.name,
    admin1: event.place.admin1,
    country: event.place.country,
    precision: event.place.precision,
    lat: event.place.lat,
    lon: event.place.lon,
    initiators: namesOf(event, 'initiator').join('; '),
    targets: namesOf(event, 'target').join('; '),
    killed: ofOutcome(row, 'killed'),
    injured: ofOutcome(row, 'injured'),
    fatalities_low: event.fatalities.low,
    fatalities_best: event.fatalities.best,
    fatalities_high: event.fatalities.high,
    confidence: event.confidence,
    background: event.background,
  };
}

/** A cell of CSV (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe before it. */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV: UTF-8 with a byte order mark, without which Excel reads it as something else. */
export function toCsv(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const cells = cellsOf(row);
    return COLUMNS.map((column) => csvCell(cells[column])).join(',');
  });
  return `\uFEFF${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

/** Rows as GeoJSON (RFC 7946); the geometry is null where no coordinates are known. */
export function toGeoJson(rows: readonly Row[]): string {
  const features = rows.map((row) => {
    const { lat, lon, ...properties } = cellsOf(row);
    const geometry = lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] };
    return { type: 'Feature', id: row.key, geometry, properties };
  });
  return JSON.stringify({ type: 'FeatureCollection', features }, null, 1);
}

/** Hands a file to the reader. */
export function save(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}
