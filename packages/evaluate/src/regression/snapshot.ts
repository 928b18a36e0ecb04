import { createHash } from 'node:crypto';
import { articleRecordSchema, type ArticleRecord } from '@harmattan/types';
import { z } from 'zod';
import { parseAs } from '../errors.js';

/** Version of the form of snapshots. */
export const SNAPSHOT_SCHEMA = 'harmattan-snapshot/1';

const snapshotSchema = z.strictObject({
  schema: z.literal(SNAPSHOT_SCHEMA),
  records: z.record(z.string(), articleRecordSchema),
});

/** One value that differs between two snapshots. `path` is empty when the whole record came or went. */
export type SnapshotChange = {
  readonly id: string;
  /** `events[2].date.edtf` */
  readonly path: string;
  /** JSON; null when the value was not there. */
  readonly before: string | null;
  readonly after: string | null;
};

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}

/** Outputs as a text to keep under version control: records by id, keys sorted, a value a line. */
export function renderSnapshot(records: readonly ArticleRecord[]): string {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = Object.fromEntries(sorted.map((record) => [record.id, sortKeys(record)]));
  return `${JSON.stringify({ schema: SNAPSHOT_SCHEMA, records: byId }, null, 1)}\n`;
}

/** Reads what `renderSnapshot` wrote. @throws EvaluateError E001, E002. */
export function readSnapshot(text: string, name = 'snapshot'): readonly ArticleRecord[] {
  return Object.values(parseAs(snapshotSchema, text, name).records);
}

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(sortKeys(value)));

function diff(id: string, path: string, before: unknown, after: unknown): readonly SnapshotChange[] {
  const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;
  if (!isBranch(before) || !isBranch(after) || Array.isArray(before) !== Array.isArray(after)) {
    const [x, y] = [json(before), json(after)];
    return x === y ? [] : [{ id, path, before: x, after: y }];
  }
  const [a, b] = [new Map<string, unknown>(Object.entries(before)), new Map<string, unknown>(Object.entries(after))];
  const step = (key: string): string =>
    Array.isArray(after) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) => diff(id, step(key), a.get(key), b.get(key)));
}

/** Every value that differs, record by record in the order of ids. */
export function diffSnapshots(
  before: readonly ArticleRecord[],
  after: readonly ArticleRecord[],
): readonly SnapshotChange[] {
  const [old, now] = [
    new Map(before.map((record) => [record.id, record])),
    new Map(after.map((record) => [record.id, record])),
  ];
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return ids.flatMap((id) => diff(id, '', old.get(id), now.get(id)));
}

/** Short fingerprint of a difference: what a reviewer has read can be named when it is accepted. Empty difference: `none`. */
export function fingerprintOf(changes: readonly SnapshotChange[]): string {
  if (changes.length === 0) return 'none';
  return createHash('sha256').update(JSON.stringify(changes)).digest('hex').slice(0, 12);
}

/** The snapshot after accepting the new records of some ids; the others stay as they were. Without `ids`, all are accepted. */
export function acceptChanges(
  before: readonly ArticleRecord[],
  after: readonly ArticleRecord[],
  ids: readonly string[] | null = null,
): readonly ArticleRecord[] {
  if (ids === null) return after;
  const accepted = new Set(ids);
  return [...before.filter((record) => !accepted.has(record.id)), ...after.filter((record) => accepted.has(record.id))];
}

/** The difference as a text: a line a value, by record. */
export function renderSnapshotDiff(changes: readonly SnapshotChange[]): string {
  let last: string | null = null;
  return changes
    .flatMap((change) => {
      const head = change.id === last ? [] : [change.id];
      last = change.id;
      const path = change.path === '' ? 'record' : change.path;
      return [...head, `  ${path}: ${change.before ?? '(nothing)'} -> ${change.after ?? '(nothing)'}`];
    })
    .join('\n');
}
