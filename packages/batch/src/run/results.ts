import { createReadStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ArticleRecord } from '@harmattan/types';
import { reportsOf, type Report } from '../linking/report.js';
import { eventKey } from '../tables/identity.js';
import { writeRecords } from '../writers/writeRecords.js';
import { replaceFile } from './durable.js';
import { writeIncidents } from './incidentsFile.js';
import { RUN_FILES, type RunFormat } from './runFiles.js';

/** The records of a run in their order, a line in memory at a time. */
export async function* recordsOf(parts: readonly string[]): AsyncGenerator<ArticleRecord> {
  for (const part of parts)
    for await (const line of createInterface({ input: createReadStream(part), crlfDelay: Infinity }))
      yield JSON.parse(line) as ArticleRecord;
}

/** The run whose results are to be written. */
export type ResultsTask = {
  readonly folder: string;
  readonly parts: readonly string[];
  readonly formats: readonly RunFormat[];
};
export type Results = { readonly incidents: number; readonly groups: number };

type Member = {
  readonly article: string;
  readonly kind: 'first' | 'exact' | 'near';
  readonly similarity: number;
  readonly events: readonly string[];
};

const keysOf = (record: ArticleRecord): readonly string[] => record.events.map(({ id }) => eventKey(record.id, id));

/** Groups of copies with the keys of their events: one walk tells who is a first, the next reads them. */
async function groupsIn(parts: readonly string[]): Promise<ReadonlyMap<string, readonly Member[]>> {
  const groups = new Map<string, Member[]>();
  for await (const { duplicate } of recordsOf(parts))
    if (duplicate !== undefined && !groups.has(duplicate.group)) groups.set(duplicate.group, []);
  if (groups.size === 0) return groups;
  for await (const record of recordsOf(parts)) {
    const { kind, similarity } = record.duplicate ?? { kind: 'first' as const, similarity: 1 };
    groups
      .get(record.duplicate?.group ?? record.id)
      ?.push({ article: record.id, kind, similarity, events: keysOf(record) });
  }
  return groups;
}

/** All reports; the first of a group of copies is told to be one, too. */
async function* reportsIn(parts: readonly string[], groups: ReadonlyMap<string, unknown>): AsyncGenerator<Report> {
  for await (const record of recordsOf(parts)) {
    const copies = record.duplicate?.group ?? (groups.has(record.id) ? record.id : null);
    for (const report of reportsOf(record)) yield { ...report, copies };
  }
}

function* linesOf(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}

/**
 * Writes what only the whole run tells: `copies.jsonl` (groups of copies, with the events of each), `incidents.jsonl` (reports of one incident put
 * together) and the forms asked for. Begins anew when it was cut off, as all of it follows from the records.
 */
export async function writeResults({ folder, parts, formats }: ResultsTask): Promise<Results> {
  const groups = await groupsIn(parts);
  const copies = [...groups].map(([group, articles]) => ({ group, articles }));
  replaceFile(join(folder, 'copies.jsonl'), linesOf(copies));
  const incidents = await writeIncidents(join(folder, 'incidents.jsonl'), () => reportsIn(parts, groups));
  for (const format of formats) {
    const to = join(folder, RUN_FILES[format]);
    rmSync(to, { force: true });
    await writeRecords(recordsOf(parts), { format, to });
  }
  return { incidents, groups: groups.size };
}
