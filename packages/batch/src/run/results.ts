import { appendFileSync, createReadStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ArticleRecord } from '@harmattan/types';
import { reportsOf, type Report } from '../linking/report.js';
import { writeRecords } from '../writers/writeRecords.js';
import { replaceFile } from './durable.js';
import { writeIncidents } from './incidentsFile.js';
import { RUN_FILES, type RunFormat } from './runFiles.js';

/** The values of files of JSON Lines, a line in memory at a time. */
async function* linesIn<Value>(paths: readonly string[]): AsyncGenerator<Value> {
  for (const path of paths)
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity }))
      yield JSON.parse(line) as Value;
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

/** What the results need of an article: its reports, without spans and derivations. */
type Summary = {
  readonly id: string;
  readonly duplicate: ArticleRecord['duplicate'];
  readonly reports: readonly Report[];
};

const FLUSH_CHARACTERS = 262_144;

/** Writes the summaries of all records to a file, so that the records are parsed once; returns the ids of those that have copies. */
async function summarize(parts: readonly string[], path: string): Promise<ReadonlySet<string>> {
  const firsts = new Set<string>();
  rmSync(path, { force: true });
  let lines = '';
  for await (const record of linesIn<ArticleRecord>(parts)) {
    const { id, duplicate } = record;
    if (duplicate !== undefined) firsts.add(duplicate.group);
    lines += `${JSON.stringify({ id, duplicate, reports: reportsOf(record) } satisfies Summary)}\n`;
    if (lines.length < FLUSH_CHARACTERS) continue;
    appendFileSync(path, lines);
    lines = '';
  }
  appendFileSync(path, lines);
  return firsts;
}

/** Groups of copies with the keys of their events, in the order of their first members. */
async function groupsIn(
  summaries: string,
  firsts: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly Member[]>> {
  const groups = new Map<string, Member[]>([...firsts].map((id) => [id, []]));
  if (groups.size === 0) return groups;
  for await (const { id, duplicate, reports } of linesIn<Summary>([summaries])) {
    const { kind, similarity } = duplicate ?? { kind: 'first' as const, similarity: 1 };
    groups.get(duplicate?.group ?? id)?.push({ article: id, kind, similarity, events: reports.map(({ key }) => key) });
  }
  return groups;
}

/** All reports; the first of a group of copies is told to be one, too. */
async function* reportsIn(summaries: string, firsts: ReadonlySet<string>): AsyncGenerator<Report> {
  for await (const { id, duplicate, reports } of linesIn<Summary>([summaries])) {
    const copies = duplicate?.group ?? (firsts.has(id) ? id : null);
    for (const report of reports) yield { ...report, copies };
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
  const summaries = join(folder, 'summaries.unfinished');
  const firsts = await summarize(parts, summaries);
  const groups = await groupsIn(summaries, firsts);
  const copies = [...groups].map(([group, articles]) => ({ group, articles }));
  replaceFile(join(folder, 'copies.jsonl'), linesOf(copies));
  const incidents = await writeIncidents(join(folder, 'incidents.jsonl'), () => reportsIn(summaries, firsts));
  rmSync(summaries);
  for (const format of formats) {
    const to = join(folder, RUN_FILES[format]);
    rmSync(to, { force: true });
    await writeRecords(linesIn<ArticleRecord>(parts), { format, to });
  }
  return { incidents, groups: groups.size };
}
