import { createReadStream, renameSync, rmSync } from 'node:fs';
import { extname } from 'node:path';
import type { IndexBuilder } from '../build/indexBuilder.js';
import { createIndexBuilder } from '../build/indexBuilder.js';
import { GazetteerError } from '../errors.js';
import { fileSink } from '../index/sink.js';
import { csvSplitter, readHeader, readRow } from './delimited.js';
import type { CellReader } from './delimited.js';
import { featureSplitter, readFeature } from './geojson.js';
import { readGeonamesLine } from './geonames.js';
import { placeRowOf, unitRowsOf } from './record.js';
import type { Reading } from './record.js';

export type ImportFormat = 'geonames' | 'tsv' | 'csv' | 'geojson';

export type ImportOptions = {
  /** Where the index is written; it appears there only when it is whole. */
  readonly out: string;
  /** Default: by the file's ending, `.txt` being a GeoNames dump. */
  readonly format?: ImportFormat | undefined;
  /** The credit to ship in the index. */
  readonly attribution?: string | undefined;
  /** Called every 100,000 rows. */
  readonly onProgress?: ((rows: number) => void) | undefined;
};

export type ImportSummary = {
  readonly rows: number;
  readonly places: number;
  /** Rows that are no places, and the first twenty with their reasons. */
  readonly rejected: number;
  readonly rejects: readonly { readonly row: number; readonly reason: string }[];
};

const PROGRESS_ROWS = 100_000;
const MAX_REJECTS = 20;
const BY_ENDING: Readonly<Record<string, ImportFormat>> = {
  '.txt': 'geonames',
  '.tsv': 'tsv',
  '.tab': 'tsv',
  '.csv': 'csv',
  '.geojson': 'geojson',
  '.json': 'geojson',
  '.ndjson': 'geojson',
  '.geojsonl': 'geojson',
};

/** A reader takes text piece by piece and gives what it reads. */
type Reader = { readonly push: (text: string) => Iterable<Reading>; readonly end: () => Iterable<Reading> };

function lineReader(read: (line: string) => Reading | null): Reader {
  let rest = '';
  function* lines(text: string): Iterable<Reading> {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const line = part.endsWith('\r') ? part.slice(0, -1) : part;
      const reading = line === '' ? null : read(line);
      if (reading !== null) yield reading;
    }
  }
  return { push: lines, end: () => (rest === '' ? [] : lines('\n')) };
}

function tsvReader(label: string): Reader {
  let cell: CellReader | null = null;
  return lineReader((line) => {
    const cells = line.split('\t');
    if (cell !== null) return readRow(cells, cell);
    cell = readHeader(cells, label);
    return null;
  });
}

function csvReader(label: string): Reader {
  const splitter = csvSplitter(',');
  let cell: CellReader | null = null;
  function* read(rows: readonly (readonly string[])[]): Iterable<Reading> {
    for (const row of rows) {
      if (cell === null) cell = readHeader(row, label);
      else if (row.length > 1 || row[0] !== '') yield readRow(row, cell);
    }
  }
  return { push: (text) => read(splitter.push(text)), end: () => read(splitter.end()) };
}

function geojsonReader(label: string): Reader {
  const splitter = featureSplitter(label);
  return {
    push: (text) => splitter.push(text).flatMap((feature) => readFeature(feature) ?? []),
    end: () => [],
  };
}

function readerOf(format: ImportFormat, label: string): Reader {
  switch (format) {
    case 'geonames':
      return lineReader(readGeonamesLine);
    case 'tsv':
      return tsvReader(label);
    case 'csv':
      return csvReader(label);
    case 'geojson':
      return geojsonReader(label);
  }
}

type Counter = {
  rows: number;
  rejected: number;
  readonly rejects: { readonly row: number; readonly reason: string }[];
};

function take(
  readings: Iterable<Reading>,
  builder: IndexBuilder,
  counter: Counter,
  onProgress: (rows: number) => void,
): void {
  for (const { place, reject } of readings) {
    counter.rows++;
    if (counter.rows % PROGRESS_ROWS === 0) onProgress(counter.rows);
    if (place === null) {
      counter.rejected++;
      if (counter.rejects.length < MAX_REJECTS) counter.rejects.push({ row: counter.rows, reason: reject });
      continue;
    }
    for (const unit of unitRowsOf(place)) builder.addUnit(unit);
    builder.add(placeRowOf(place, counter.rows));
  }
}

/**
 * Builds an index from a file of places, streaming: a row is held only in the columns of the index. The same file gives the same bytes.
 * @throws GazetteerError G006 when the file cannot be read, G022 when its format or header is not known, G023 when it is too large.
 */
export async function importPlaces(path: string, options: ImportOptions): Promise<ImportSummary> {
  const format = options.format ?? BY_ENDING[extname(path).toLowerCase()];
  if (format === undefined) {
    throw new GazetteerError('G022', `${path}: its ending tells no format; say which`, {
      path,
      expected: Object.keys(BY_ENDING),
    });
  }
  const builder = createIndexBuilder();
  const reader = readerOf(format, path);
  const counter: Counter = { rows: 0, rejected: 0, rejects: [] };
  const onProgress = options.onProgress ?? ((): void => undefined);
  const stream = createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 });
  try {
    for await (const text of stream) take(reader.push(String(text)), builder, counter, onProgress);
  } catch (cause) {
    if (cause instanceof GazetteerError) throw cause;
    throw new GazetteerError('G006', `${path} cannot be read`, { path }, cause);
  }
  take(reader.end(), builder, counter, onProgress);
  const places = builder.count();
  if (places === 0)
    throw new GazetteerError('G022', `${path}: no place in ${counter.rows} rows read as ${format}`, {
      path,
      ...counter,
    });
  const part = `${options.out}.part`;
  try {
    builder.finish(fileSink(part), options.attribution ?? '');
    renameSync(part, options.out);
  } catch (cause) {
    rmSync(part, { force: true });
    throw cause;
  }
  return { ...counter, places };
}
