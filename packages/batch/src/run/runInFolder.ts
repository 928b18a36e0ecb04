import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { sharedIndexes } from '@harmattan/gazetteer';
import { SCHEMA_VERSION } from '@harmattan/types';
import { createCopies, type Copies, type Copy } from '../copies/copies.js';
import { bitsOf, createNumbered } from '../copies/growing.js';
import type { Signature } from '../copies/signature.js';
import { readInputs } from '../readers/inputs.js';
import type { Reading } from '../readers/reading.js';
import { BatchError } from './failures.js';
import { clearFinished, openFolder, standingOf, type Counts, type RunFolder } from './folder.js';
import type { Extracted, Outcome } from './outcome.js';
import { createPool, type Pool } from './pool.js';
import { writeResultsApart } from './writeResultsApart.js';
import type { RunControl, RunOptions, RunResult } from './options.js';
import { checkApart, knowledgeOf, stampOf } from './stamps.js';

/** A checkpoint is made after so many records or so many milliseconds, whichever comes first. */
const CHECKPOINT_RECORDS = 1000;
const CHECKPOINT_MS = 5000;
const DEFAULT_TIME_LIMIT = 30_000;

function manifestOf(options: RunOptions): { readonly inputBytes: number; readonly manifest: object } {
  const { inputs, indexes = [] } = options;
  const stamp = stampOf(inputs);
  const manifest = {
    schema: SCHEMA_VERSION,
    inputs,
    inputStamp: stamp,
    knowledge: knowledgeOf(indexes, options.pack),
    options: {
      fields: options.fields ?? {},
      published: options.published ?? null,
      title: options.title ?? null,
      source: options.source ?? null,
      language: options.language ?? null,
      totals: options.totals ?? 'stated',
      mentions: options.hasMentions ?? false,
      formats: [...(options.formats ?? [])].sort(),
    },
  };
  return { inputBytes: stamp.bytes, manifest };
}

const keyOf = (id: string): Uint32Array => bitsOf(createHash('sha256').update(id).digest('base64url'));

/** Ids and copies of the articles so far: what makes records unique and puts copies together. */
function createSeen(): {
  readonly idFor: (wanted: string) => string;
  readonly copyOf: (id: string, signature: Signature) => (Copy & { readonly group: string }) | null;
} {
  const copies: Copies = createCopies();
  const firsts: string[] = [];
  /** How often an id came, by its hash. */
  const ids = createNumbered();
  return {
    idFor: (wanted) => {
      let times = ids.get(keyOf(wanted)) ?? 0;
      let id = times === 0 ? wanted : `${wanted}~${times + 1}`;
      while (times > 0 && ids.get(keyOf(id)) !== undefined) {
        times += 1;
        id = `${wanted}~${times + 1}`;
      }
      ids.set(keyOf(wanted), times + 1);
      if (id !== wanted) ids.set(keyOf(id), 1);
      return id;
    },
    copyOf: (id, signature) => {
      const copy = copies.place(signature);
      if (copy === null) firsts.push(id);
      return copy === null ? null : { ...copy, group: firsts[copy.first] ?? id };
    },
  };
}
type Seen = ReturnType<typeof createSeen>;

/** A row about a text, from which a resumed run knows it again; of an exact copy only the id. */
const rowOf = (id: string, { words, values }: Signature, isExact: boolean): string =>
  JSON.stringify(isExact ? [id] : [id, words, values === null ? null : Buffer.from(values.buffer).toString('base64')]);

async function recall(rows: AsyncIterable<string>): Promise<Seen> {
  const seen = createSeen();
  for await (const row of rows) {
    const [wanted, words, packed = null] = JSON.parse(row) as [string, string?, (string | null)?];
    const id = seen.idFor(wanted);
    if (words === undefined) continue;
    const bytes = packed === null ? null : new Uint8Array(Buffer.from(packed, 'base64'));
    seen.copyOf(id, { words, values: bytes === null ? null : new Uint32Array(bytes.buffer) });
  }
  return seen;
}

/** Puts outcomes into the folder, in their order, and counts them. */
async function writerOf(
  folder: RunFolder,
): Promise<{ readonly write: (outcome: Outcome) => void; readonly counts: () => Counts }> {
  const seen = await recall(folder.seen());
  const counts = { ...folder.counts() };
  const writeRecord = ({ id: wanted, fields, events, signature }: Extracted): void => {
    const id = seen.idFor(wanted);
    const copy = seen.copyOf(id, signature);
    const duplicate =
      copy === null
        ? ''
        : `,"duplicate":${JSON.stringify({ group: copy.group, kind: copy.kind, similarity: copy.similarity })}`;
    folder.record(
      `{"schema":"${SCHEMA_VERSION}","id":${JSON.stringify(id)},${fields}${duplicate}}`,
      rowOf(wanted, signature, copy?.kind === 'exact'),
    );
    if (copy === null) counts.extracted += 1;
    else counts.duplicates += 1;
    counts.events += events;
  };
  return {
    write: (outcome) => {
      counts.records += 1;
      if (outcome.kind === 'extracted') writeRecord(outcome);
      else {
        folder.reject(JSON.stringify({ position: outcome.position, reason: outcome.reason }));
        counts.rejected += 1;
      }
    },
    counts: () => ({ ...counts }),
  };
}

async function* readingsFrom(
  options: RunOptions,
  skipped: number,
  { signal, onBytes }: { readonly signal: AbortSignal | undefined; readonly onBytes: (bytes: number) => void },
): AsyncGenerator<Reading> {
  let at = 0;
  for await (const reading of readInputs(options.inputs, options.fields ?? {}, onBytes)) {
    if (signal?.aborted === true) return;
    at += 1;
    if (at > skipped) yield reading;
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');

type Running = {
  readonly options: RunOptions;
  readonly control: RunControl;
  readonly folder: RunFolder;
  readonly inputBytes: number;
};

/** Reads and extracts from where the folder stands; false when it was stopped. */
async function extractAll({ options, control, folder, inputBytes }: Running, pool: Pool): Promise<boolean> {
  const { signal, onProgress } = control;
  const before = folder.counts();
  const writer = await writerOf(folder);
  let bytesRead = 0;
  const readings = readingsFrom(options, before.records, {
    signal,
    onBytes: (bytes) => {
      bytesRead += bytes;
    },
  });
  let last = { records: before.records, time: performance.now() };
  for await (const outcomes of pool.outcomes(readings)) {
    for (const outcome of outcomes) writer.write(outcome);
    const counts = writer.counts();
    onProgress?.({ counts, before, bytesRead, bytes: inputBytes, stage: 'reading' });
    const time = performance.now();
    if (counts.records - last.records < CHECKPOINT_RECORDS && time - last.time < CHECKPOINT_MS) continue;
    folder.checkpoint(counts, false);
    last = { records: counts.records, time };
  }
  const isRead = signal?.aborted !== true;
  folder.checkpoint(writer.counts(), isRead);
  return isRead;
}

async function runIn(running: Running): Promise<RunResult> {
  const { options, control, folder } = running;
  if (!folder.isRead) {
    const pool = createPool({
      workers: control.workers ?? availableParallelism(),
      timeLimit: control.timeLimit ?? DEFAULT_TIME_LIMIT,
      setup: {
        defaults: {
          title: options.title ?? null,
          published: options.published ?? null,
          source: options.source ?? null,
          language: options.language ?? null,
        },
        totals: options.totals ?? 'stated',
        gazetteer: sharedIndexes({ indexes: options.indexes ?? [] }),
        pack: options.pack ?? null,
        hasMentions: options.hasMentions ?? false,
      },
    });
    try {
      if (!(await extractAll(running, pool)))
        return { kind: 'stopped', counts: folder.counts(), incidents: null, groups: null };
    } finally {
      await pool.close();
    }
  }
  const counts = folder.counts();
  control.onProgress?.({
    counts,
    before: counts,
    bytesRead: running.inputBytes,
    bytes: running.inputBytes,
    stage: 'linking',
  });
  const { incidents, groups } = await writeResultsApart(
    { folder: folder.path, parts: folder.partPaths(), formats: options.formats ?? [] },
    counts.events,
  );
  folder.finish({ counts, incidents, groups });
  return { kind: 'finished', counts, incidents, groups };
}

/** `runBatch` itself. */
export async function runInFolder(options: RunOptions, control: RunControl): Promise<RunResult> {
  const { inputs, out } = options;
  for (const input of inputs) if (!existsSync(input)) throw new BatchError(`${input}: no such file or folder`);
  checkApart(inputs, out);
  const { manifest, inputBytes } = manifestOf(options);
  const standing = standingOf(out, manifest);
  if (standing.kind === 'finished') {
    clearFinished(out);
    return { kind: 'finished-before', ...standing.summary };
  }
  if (standing.kind === 'unfinished' && control.mayResume !== true)
    throw new BatchError(`${out} holds an unfinished run: add --resume to go on with it, or choose another folder`);
  let folder: RunFolder | null = null;
  try {
    folder = openFolder(out, manifest);
    return await runIn({ options, control, folder, inputBytes });
  } catch (error) {
    if (!isFull(error)) throw error;
    throw new BatchError(
      `no space is left on the disk of ${out}. Nothing is lost: make room, then run the same command with --resume`,
      { cause: error },
    );
  } finally {
    folder?.close();
  }
}
