import { createReadStream, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { growingFile, replaceFile, type GrowingFile } from './durable.js';
import { BatchError } from './failures.js';

/** Records in a part. */
const PART_RECORDS = 10_000;

const countsSchema = z
  .strictObject({
    /** Records of the input; the sum of the next three. */
    records: z.number().int(),
    extracted: z.number().int(),
    /** Extracted as well, but a copy of an earlier one. */
    duplicates: z.number().int(),
    rejected: z.number().int(),
    events: z.number().int(),
  })
  .readonly();
/** What became of the records so far. */
export type Counts = z.infer<typeof countsSchema>;
export const NO_COUNTS: Counts = { records: 0, extracted: 0, duplicates: 0, rejected: 0, events: 0 };

const checkpointSchema = z
  .strictObject({
    counts: countsSchema,
    isRead: z.boolean(),
    part: z.number().int(),
    lengths: z.strictObject({ part: z.number().int(), rejects: z.number().int(), seen: z.number().int() }),
  })
  .readonly();
type Checkpoint = z.infer<typeof checkpointSchema>;
const START: Checkpoint = { counts: NO_COUNTS, isRead: false, part: 1, lengths: { part: 0, rejects: 0, seen: 0 } };

const summarySchema = z
  .strictObject({ counts: countsSchema, incidents: z.number().int(), groups: z.number().int() })
  .readonly();
/** What a finished run holds. */
export type Summary = z.infer<typeof summarySchema>;

/** The folder of a run, open for writing. */
export type RunFolder = {
  readonly path: string;
  readonly counts: () => Counts;
  /** Whether the inputs were read to their end before. */
  readonly isRead: boolean;
  /** Rows about the texts seen before the checkpoint. */
  readonly seen: () => AsyncIterable<string>;
  readonly record: (line: string, seen: string) => void;
  readonly reject: (line: string) => void;
  /** Makes everything so far survive whatever happens; `counts` must be those of what was written. */
  readonly checkpoint: (counts: Counts, isRead: boolean) => void;
  readonly partPaths: () => readonly string[];
  /** Writes the summary, which makes the run a finished one, and clears what only resuming needs. */
  readonly finish: (summary: Summary) => void;
  readonly close: () => void;
};

const NAMES = {
  manifest: 'manifest.json',
  checkpoint: 'checkpoint.json',
  summary: 'summary.json',
  rejects: 'rejects.jsonl',
  seen: 'seen.jsonl',
  lock: 'lock',
  records: 'records',
} as const;

const partName = (part: number): string => `part-${String(part).padStart(5, '0')}.jsonl`;
const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function readAs<T>(schema: z.ZodType<T>, path: string): T {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const cause = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    throw new BatchError(`${path} is damaged (${cause}); the run cannot go on from it: begin again in another folder`);
  }
}

/** The parts of a run's records in their order. */
export function partPaths(folder: string): readonly string[] {
  const records = join(folder, NAMES.records);
  return readdirSync(records)
    .filter((name) => /^part-\d+\.jsonl$/.test(name))
    .sort()
    .map((name) => join(records, name));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function lock(folder: string): void {
  const path = join(folder, NAMES.lock);
  const holder = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0;
  if (holder > 0 && holder !== process.pid && isAlive(holder))
    throw new BatchError(`${folder} is being written by process ${holder}; if that is no run of ours, delete ${path}`);
  writeFileSync(path, String(process.pid));
}

/** Names what of two manifests differs. */
function differenceOf(old: unknown, now: unknown): string | null {
  const fields = (value: unknown): Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const [before, after] = [fields(old), fields(now)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return changed.length === 0 ? null : changed.join(', ');
}

/** What stands in a folder: nothing, an unfinished run, or a finished one. */
export type Standing =
  { readonly kind: 'new' } | { readonly kind: 'unfinished' } | { readonly kind: 'finished'; readonly summary: Summary };

/** What a run leaves that was killed before its manifest stood. */
function isTrace(folder: string, name: string): boolean {
  const isEmptyRecords = (): boolean => name === NAMES.records && readdirSync(join(folder, name)).length === 0;
  return name === NAMES.lock || name.endsWith('.unfinished') || isEmptyRecords();
}

/** Looks at a folder before a run. @throws BatchError when it is of another run, or no run's. */
export function standingOf(folder: string, manifest: object): Standing {
  if (!existsSync(folder) || readdirSync(folder).every((name) => isTrace(folder, name))) return { kind: 'new' };
  if (!existsSync(join(folder, NAMES.manifest)))
    throw new BatchError(`${folder} holds other files and no run; choose an empty or a new folder`);
  const old: unknown = readAs(z.unknown(), join(folder, NAMES.manifest));
  const difference = differenceOf(old, JSON.parse(JSON.stringify(manifest)));
  if (difference !== null)
    throw new BatchError(
      `${folder} holds another run: ${difference} differ; choose another folder, or call it as then`,
    );
  const summary = join(folder, NAMES.summary);
  return existsSync(summary) ? { kind: 'finished', summary: readAs(summarySchema, summary) } : { kind: 'unfinished' };
}

/** Clears what only resuming needs; a run killed right after its summary left it. */
export function clearFinished(folder: string): void {
  for (const name of ['checkpoint', 'seen', 'lock'] as const) rmSync(join(folder, NAMES[name]), { force: true });
}

/** Opens a run's folder at its last checkpoint; what was written after it is cut off. */
export function openFolder(path: string, manifest: object): RunFolder {
  const at = (name: keyof typeof NAMES): string => join(path, NAMES[name]);
  mkdirSync(at('records'), { recursive: true });
  lock(path);
  if (!existsSync(at('manifest'))) replaceFile(at('manifest'), [written(manifest)]);
  const from = existsSync(at('checkpoint')) ? readAs(checkpointSchema, at('checkpoint')) : START;
  for (const old of partPaths(path)) if (old > join(at('records'), partName(from.part))) rmSync(old);

  let { counts, part } = from;
  const partFile = (number: number, length: number): GrowingFile =>
    growingFile(join(at('records'), partName(number)), length);
  let records = partFile(part, from.lengths.part);
  let inPart = counts.extracted + counts.duplicates - (part - 1) * PART_RECORDS;
  const rejects = growingFile(at('rejects'), from.lengths.rejects);
  const seen = growingFile(at('seen'), from.lengths.seen);
  const closeAll = (): void => {
    for (const file of [records, rejects, seen]) file.close();
  };
  let waiting = { records: '', rejects: '', seen: '' };
  const flush = (): void => {
    records.append(waiting.records);
    rejects.append(waiting.rejects);
    seen.append(waiting.seen);
    waiting = { records: '', rejects: '', seen: '' };
  };
  return {
    path,
    counts: () => counts,
    isRead: from.isRead,
    seen: () => createInterface({ input: createReadStream(at('seen')), crlfDelay: Infinity }),
    record: (line, row) => {
      if (inPart === PART_RECORDS) {
        flush();
        records.sync();
        records.close();
        part += 1;
        records = partFile(part, 0);
        inPart = 0;
      }
      inPart += 1;
      waiting.records += `${line}\n`;
      waiting.seen += `${row}\n`;
      if (waiting.records.length > 1_000_000) flush();
    },
    reject: (line) => {
      waiting.rejects += `${line}\n`;
    },
    checkpoint: (now, isRead) => {
      flush();
      for (const file of [records, rejects, seen]) file.sync();
      counts = now;
      const lengths = { part: records.length(), rejects: rejects.length(), seen: seen.length() };
      replaceFile(at('checkpoint'), [JSON.stringify({ counts, isRead, part, lengths } satisfies Checkpoint)]);
    },
    partPaths: () => partPaths(path),
    finish: (summary) => {
      replaceFile(at('summary'), [written(summary)]);
      clearFinished(path);
    },
    close: () => {
      closeAll();
      rmSync(at('lock'), { force: true });
    },
  };
}
