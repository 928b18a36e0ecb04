import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { NO_COUNTS, openFolder, partPaths, standingOf, type Counts } from './folder.js';

const MANIFEST = { inputs: ['dump.jsonl'], options: { totals: 'stated' } };

let run = '';
beforeEach(() => {
  run = join(mkdtempSync(join(tmpdir(), 'harmattan-folder-')), 'run');
});
afterEach(() => {
  rmSync(join(run, '..'), { recursive: true, force: true });
});

const counts = (extracted: number): Counts => ({ ...NO_COUNTS, records: extracted, extracted });
const seenRows = async (folder: ReturnType<typeof openFolder>): Promise<readonly string[]> => {
  const rows: string[] = [];
  for await (const row of folder.seen()) rows.push(row);
  return rows;
};

describe('a run folder', () => {
  test('goes on from its checkpoint: what was written after it is gone', async () => {
    const first = openFolder(run, MANIFEST);
    first.record('{"id":"a"}', 'a');
    first.reject('{"reason":"r"}');
    first.checkpoint(counts(1), false);
    first.record('{"id":"b"}', 'b');
    first.reject('{"reason":"s"}');
    first.close();
    writeFileSync(join(run, 'records', 'part-00002.jsonl'), 'half a li');
    expect(standingOf(run, MANIFEST)).toEqual({ kind: 'unfinished' });
    const again = openFolder(run, MANIFEST);
    expect(again.counts()).toEqual(counts(1));
    expect(await seenRows(again)).toEqual(['a']);
    again.record('{"id":"c"}', 'c');
    again.checkpoint(counts(2), true);
    again.close();
    expect(partPaths(run)).toHaveLength(1);
    expect(readFileSync(partPaths(run)[0] ?? '', 'utf8')).toBe('{"id":"a"}\n{"id":"c"}\n');
    expect(readFileSync(join(run, 'rejects.jsonl'), 'utf8')).toBe('{"reason":"r"}\n');
  });

  test('begins a part after 10,000 records, also when it is opened again at that point', () => {
    const folder = openFolder(run, MANIFEST);
    for (let i = 0; i < 10_000; i++) folder.record(`{"id":${i}}`, String(i));
    folder.checkpoint(counts(10_000), false);
    folder.close();
    const again = openFolder(run, MANIFEST);
    again.record('{"id":10000}', '10000');
    again.checkpoint(counts(10_001), true);
    again.close();
    const lines = partPaths(run).map((part) => readFileSync(part, 'utf8').trimEnd().split('\n').length);
    expect(lines).toEqual([10_000, 1]);
  });

  test('is finished when its summary stands, and keeps nothing that only resuming needs', () => {
    const folder = openFolder(run, MANIFEST);
    folder.checkpoint(counts(0), true);
    const summary = { counts: counts(0), incidents: 0, groups: 0 };
    folder.finish(summary);
    folder.close();
    expect(standingOf(run, MANIFEST)).toEqual({ kind: 'finished', summary });
    for (const name of ['checkpoint.json', 'seen.jsonl', 'lock']) expect(existsSync(join(run, name))).toBe(false);
  });

  test('that was killed before its manifest stood is a new one', () => {
    mkdirSync(join(run, 'records'), { recursive: true });
    writeFileSync(join(run, 'lock'), '1');
    writeFileSync(join(run, 'manifest.json.unfinished'), '{');
    expect(standingOf(run, MANIFEST)).toEqual({ kind: 'new' });
  });

  test.each([
    ['of another call', { ...MANIFEST, options: { totals: 'acled' } }, 'holds another run: options differ'],
    ['of other inputs', { ...MANIFEST, inputs: ['other.jsonl'] }, 'holds another run: inputs differ'],
  ])('%s is refused, with what differs', (_, manifest, message) => {
    openFolder(run, MANIFEST).close();
    expect(() => standingOf(run, manifest)).toThrow(message);
  });

  test('with a damaged checkpoint is refused by name', () => {
    openFolder(run, MANIFEST).close();
    writeFileSync(join(run, 'checkpoint.json'), '{"counts": {');
    expect(() => openFolder(run, MANIFEST)).toThrow(/checkpoint\.json is damaged .* begin again in another folder/);
  });
});
