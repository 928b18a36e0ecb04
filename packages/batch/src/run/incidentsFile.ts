import { appendFileSync, closeSync, createReadStream, mkdirSync, openSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { incidentOf } from '../linking/incidents.js';
import { linkKeys, linkableOf, type Linkable } from '../linking/linkReports.js';
import type { Report } from '../linking/report.js';
import { replaceFile } from './durable.js';

/** Reports that are put together in memory at once, about. */
const BUCKET_REPORTS = 4000;
const FLUSH_CHARACTERS = 262_144;

/** All reports of a run, walked as often as needed. */
export type Reports = () => AsyncIterable<Report>;

/** Where an incident's line stands in the unsorted file. */
type Place = { readonly sortedBy: string; readonly at: number; readonly length: number };

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Spreads reports over files, all of one incident into the same. */
async function spread(
  reports: Reports,
  incidents: ReadonlyMap<string, string>,
  bucketPath: (bucket: number) => string,
): Promise<number> {
  const buckets = Math.max(1, Math.ceil(incidents.size / BUCKET_REPORTS));
  const waiting = new Array<string>(buckets).fill('');
  const flush = (bucket: number): void => {
    appendFileSync(bucketPath(bucket), waiting[bucket] ?? '');
    waiting[bucket] = '';
  };
  const bound = FLUSH_CHARACTERS / Math.max(1, Math.sqrt(buckets));
  for await (const report of reports()) {
    const incident = incidents.get(report.key) ?? '';
    const bucket = parseInt(incident.slice(1, 9), 16) % buckets;
    const lines = `${waiting[bucket] ?? ''}${JSON.stringify([incident, report])}\n`;
    waiting[bucket] = lines;
    if (lines.length > bound) flush(bucket);
  }
  for (let bucket = 0; bucket < buckets; bucket++) flush(bucket);
  return buckets;
}

/** The incidents of a bucket, each with what it is sorted by. */
async function* incidentsIn(path: string): AsyncGenerator<readonly [sortedBy: string, line: string]> {
  const groups = new Map<string, Report[]>();
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    const [incident, report] = JSON.parse(line) as [string, Report];
    const group = groups.get(incident);
    if (group === undefined) groups.set(incident, [report]);
    else group.push(report);
  }
  for (const [incident, reports] of groups) {
    const told = incidentOf({ incident, reports });
    yield [`${told.date ?? '~'} ${incident}`, `${JSON.stringify(told)}\n`];
  }
}

async function linkAll(reports: Reports): Promise<ReadonlyMap<string, string>> {
  const linkables: Linkable[] = [];
  for await (const report of reports()) linkables.push(linkableOf(report));
  return linkKeys(linkables);
}

/**
 * Links the reports of a run and writes the incidents as JSON Lines, in the order of date and id; without a date last. In memory are the facts
 * that linking compares, then a small part of the reports at a time: the rest goes over files in a folder beside the target.
 */
export async function writeIncidents(target: string, reports: Reports): Promise<number> {
  const folder = `${target}.unsorted`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const bucketPath = (bucket: number): string => join(folder, `reports-${bucket}.jsonl`);
  const unsorted = join(folder, 'incidents.jsonl');
  const places: Place[] = [];
  let bytes = 0;
  const buckets = await spread(reports, await linkAll(reports), bucketPath);
  for (let bucket = 0; bucket < buckets; bucket++) {
    let lines = '';
    for await (const [sortedBy, line] of incidentsIn(bucketPath(bucket))) {
      const length = Buffer.byteLength(line);
      places.push({ sortedBy, at: bytes, length });
      bytes += length;
      lines += line;
    }
    appendFileSync(unsorted, lines);
    rmSync(bucketPath(bucket));
  }
  places.sort((a, b) => byText(a.sortedBy, b.sortedBy));
  const handle = openSync(unsorted, 'r');
  try {
    replaceFile(target, piecesOf(handle, places));
  } finally {
    closeSync(handle);
  }
  rmSync(folder, { recursive: true });
  return places.length;
}

function* piecesOf(handle: number, places: readonly Place[]): Generator<string> {
  let piece = '';
  for (const { at, length } of places) {
    const buffer = Buffer.alloc(length);
    readSync(handle, buffer, 0, length, at);
    piece += buffer.toString('utf8');
    if (piece.length < FLUSH_CHARACTERS) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
