import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { articleRecordSchema } from '@harmattan/types';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const SEED = fileURLToPath(new URL('../../../seeds/jnim-targets-french-troops.txt', import.meta.url));
const SEED_TEXT = readFileSync(SEED, 'utf8');
const RAID =
  'At least 12 soldiers were killed when JNIM militants attacked an army base in Djibo, in northern Burkina Faso, on 3 March 2021.';

let folder = '';
beforeAll(() => {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is not built: npm run build`);
  folder = mkdtempSync(join(tmpdir(), 'harmattan-main-'));
  mkdirSync(join(folder, 'none'));
  mkdirSync(join(folder, 'news'));
  for (const [name, content] of Object.entries({
    'empty.txt': '',
    'long.txt': 'a'.repeat(1_000_000),
    'binary.txt': Buffer.from([0x25, 0, 0xff, 0xfe, 0x80]),
    'dump.jsonl': `${JSON.stringify({ id: 'one', text: RAID, publishedAt: '2021-03-05', source: 'Wire' })}\n{"id": "two"}\n{"id": "three", "text": "Rain fell."}\n`,
    'news/raid.txt': RAID,
    'news/raid.meta.json': '{"source": "Wire", "publishedAt": "2021-03-05"}',
    'bad.json':
      '{"id": "x", "text": {"file": "empty.txt"}, "lang": "en", "published": "2020-13-40", "events": [{"key": "e1", "type": "raid", "date": "yesterday", "place": null, "actors": [], "killed": null, "injured": null}], "entities": {"actors": [], "places": [], "dates": []}}',
  }))
    writeFileSync(join(folder, name), content);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

function harmattan(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: { ...process.env, HARMATTAN_LOG: '', ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
const recordsOf = (out: string): readonly ReturnType<typeof articleRecordSchema.parse>[] =>
  linesOf(out).map((line) => articleRecordSchema.parse(JSON.parse(line)));

describe('doctor', () => {
  test('says what is loaded and reads a sentence of each language', () => {
    const { code, out } = harmattan(['doctor']);
    expect(code).toBe(0);
    for (const line of [
      /^✓ machine {4}Node \d+/m,
      /pack sahel \(\d+ actors/,
      /^✓ gazetteer .*hash [\da-f]{32}$/m,
      /^✓ reads en /m,
      /^✓ reads fr /m,
    ])
      expect(out).toMatch(line);
  });

  test('names an index that cannot be used', () => {
    const { code, out } = harmattan(['doctor', '--index', 'binary.txt']);
    expect(code).toBe(1);
    expect(out).toMatch(/^✗ loading .*binary\.txt/m);
  });
});

describe('convert', () => {
  test('records of an extraction become rows; a line that is none is told and left out', () => {
    const { out } = harmattan(['extract', 'news']);
    const records = `${out}{"id": "none"}\n`;
    const { code, err } = harmattan(['convert', '-', '--to', 'acled', '-o', 'made/events.csv'], records);
    expect(code).toBe(1);
    expect(err).toContain('standard input line 2: is no record');
    const lines = readFileSync(join(folder, 'made/events.csv'), 'utf8').trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(',2021-03-03,2021,1,Political violence,Battles,Armed clash,JNIM,');
  });

  test('annotators get marks in the text, and a clear word where there is none', () => {
    const { out } = harmattan(['extract', 'news']);
    const refused = harmattan(['convert', '-', '--to', 'brat', '-o', 'made/brat'], out);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.err).toContain('--texts');
    expect(harmattan(['convert', '-', '--to', 'brat', '--texts', 'news', '-o', 'made/brat'], out)).toMatchObject({
      code: 0,
      err: '',
    });
    expect(readFileSync(join(folder, 'made/brat/raid.ann'), 'utf8')).toMatch(/\tInitiator \d+ \d+\tJNIM militants$/m);
  });

  test('an unknown form is a wrong call', () => {
    expect(harmattan(['convert', 'x.jsonl', '--to', 'xls', '-o', 'x'])).toMatchObject({ code: 2 });
  });
});

describe('extract', () => {
  test('in a pipe: one valid record an article; spans mean the words of the file', () => {
    const { code, out, err } = harmattan(['extract', '--published', '2020-07', '--mentions', SEED]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [record, ...others] = recordsOf(out);
    expect(others).toEqual([]);
    expect(record).toMatchObject({ id: 'jnim-targets-french-troops', publishedAt: '2020-07', language: 'en' });
    expect(record?.events.length).toBeGreaterThanOrEqual(6);
    for (const { span, text } of record?.mentions ?? []) expect(SEED_TEXT.slice(span.start, span.end)).toBe(text);
  });

  test('without --published no year is guessed', () => {
    const [record] = recordsOf(harmattan(['extract', SEED]).out);
    expect(record?.publishedAt).toBeNull();
    expect(record?.events.map((event) => event.date.edtf)).toContain('XXXX-07-23');
  });

  test('a table for people has no colours in a pipe', () => {
    const { code, out } = harmattan(['extract', '--format', 'table', '--words', 'news']);
    expect(code).toBe(0);
    expect(out).toMatch(/^raid\nWire · published 2021-03-05 · en · 1 event\n/);
    expect(out).toMatch(/2021-03-03 +Djibo .*12\+/);
    expect(out).toContain('“At least 12 soldiers”');
    expect(out).not.toContain('\u001B');
  });

  test('bad inputs fail with a line each, the others are worked on', () => {
    const { code, out, err } = harmattan([
      'extract',
      'none.txt',
      'none',
      'binary.txt',
      'dump.jsonl',
      'empty.txt',
      'long.txt',
    ]);
    expect(code).toBe(1);
    expect(linesOf(err)).toEqual([
      'harmattan: none.txt: no such file or folder',
      'harmattan: none: the folder has no article (.txt, .md or .jsonl)',
      'harmattan: binary.txt: is a binary file, not text',
      'harmattan: dump.jsonl line 2: has no "text"',
    ]);
    expect(recordsOf(out).map(({ id, source, events }) => [id, source, events.length])).toEqual([
      ['one', 'Wire', 1],
      ['three', null, 0],
      ['empty', null, 0],
      ['long', null, 0],
    ]);
  });

  test('standard input, as one JSON array', () => {
    const { code, out } = harmattan(['extract', '--format', 'json', '-'], RAID);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ id: 'stdin', events: [{ date: { edtf: '2021-03-03' } }] }]);
    expect(JSON.parse(harmattan(['extract', '--format', 'json', 'none.txt']).out)).toEqual([]);
  });
});

describe('wrong calls', () => {
  test.each([
    [['extract'], "missing required argument 'inputs'"],
    [['extract', '--published', '2020-13', 'empty.txt'], '2020-13'],
    [['extract', '--language', 'tlh', 'empty.txt'], 'tlh'],
    [['extract', '--format', 'xml', 'empty.txt'], 'xml'],
    [['extract', '--colour', 'empty.txt'], '--colour'],
    [['explode'], 'explode'],
    [['schema', 'planet'], 'planet'],
    [['explain', '--event', '0', 'empty.txt'], '--event'],
    [['places'], 'a name is expected'],
    [['annotate', 'draft', 'news'], 'one text file is expected'],
    [['evaluate', '.', '--tolerance', 'some'], '--tolerance'],
  ])('%j ends with 2 and says why', (args, said) => {
    const { code, out, err } = harmattan(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('so does a level of the log that is none', () => {
    expect(harmattan(['extract', 'empty.txt'], '', { HARMATTAN_LOG: 'loud' })).toMatchObject({ code: 2, out: '' });
  });
});

test('explain shows rules and words', () => {
  const { code, out } = harmattan(['explain', '--event', '1', 'news/raid.txt']);
  expect(code).toBe(0);
  expect(out).toMatch(/^raid, event 1\n/);
  expect(out).toContain('“At least 12 soldiers”');
  expect(harmattan(['explain', '--event', '5', 'news/raid.txt'])).toMatchObject({
    code: 2,
    err: 'harmattan: --event 5: raid has 1 event\n',
  });
});

test('schema prints a JSON Schema', () => {
  expect(JSON.parse(harmattan(['schema', 'event']).out)).toHaveProperty('properties.fatalities');
});

describe('places', () => {
  test('answers with candidates and reasons', () => {
    const { code, out } = harmattan(['places', 'Bamba', '--country', 'ml', '--admin1', 'Gao']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Bamba → Bamba, Bourem, Gao, Mali/);
  });

  test('--jsonl answers a line a query', () => {
    const { code, out, err } = harmattan(
      ['places', '--jsonl'],
      '{"name":"Gossi","country":"ML"}\n{"name":"Xqzwy"}\n{"nom":"Gao"}\n',
    );
    expect(code).toBe(1);
    const answers = linesOf(out).map((line) => JSON.parse(line) as unknown);
    expect(answers).toMatchObject([
      { name: 'Gossi', place: { name: 'Gossi', country: 'ML' } },
      { name: 'Xqzwy', place: null, reason: expect.stringContaining('Xqzwy') },
    ]);
    expect(err).toMatch(/^harmattan: standard input line 3: name: /);
  });
});

test('places import builds an index that places and extract ask first', () => {
  writeFileSync(join(folder, 'own.csv'), 'id,name,lat,lon,country\nv1,Xandoboro,13.5,-1.25,BF\nv2,Nowhere,,,\n');
  const { code, out, err } = harmattan(['places', 'import', 'own.csv', '--out', 'own.index']);
  expect(code).toBe(0);
  expect(out).toBe('own.index: 1 places of 2 rows, 1 left out.\n');
  expect(err).toMatch(/^harmattan: own.csv row 2: /);
  expect(harmattan(['places', '--index', 'own.index', 'Xandoboro']).out).toContain('(13.5000, -1.2500)');
  const [record] = recordsOf(
    harmattan(['extract', '--index', 'own.index', '-'], RAID.replace('Djibo', 'Xandoboro')).out,
  );
  expect(record?.events[0]?.place).toMatchObject({ name: 'Xandoboro', lat: 13.5 });
  for (const bad of ['own.csv', 'none.index']) {
    const failed = harmattan(['places', '--index', bad, 'Gao']);
    expect(failed.code).toBe(1);
    expect(failed.err).toContain(bad);
  }
});

describe('evaluate', () => {
  test('a draft can be scored against its own text, and compared with itself', () => {
    expect(
      harmattan(['annotate', 'draft', '--published', '2021-03-05', 'news/raid.txt', '--out', 'gold/raid.gold.json'])
        .code,
    ).toBe(0);
    const { code, out } = harmattan(['evaluate', 'gold', '--out', 'before.json', '--html', 'errors.html']);
    expect(code).toBe(0);
    expect(out).toMatch(/event detection +100\.0 +100\.0 +100\.0/);
    expect(readFileSync(join(folder, 'errors.html'), 'utf8')).toContain('<!doctype html>');
    const again = harmattan(['evaluate', 'gold', '--baseline', 'before.json', '--json']);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ comparison: { verdict: 'pass', changes: [] } });
  });

  test('predictions that miss everything fall below baseline and floors', () => {
    writeFileSync(
      join(folder, 'nothing.jsonl'),
      '{"schema":"1.0","id":"raid","source":null,"publishedAt":null,"language":"en","events":[],"diagnostics":[]}\n',
    );
    writeFileSync(join(folder, 'floors.json'), '{"overall": {"event": {"recall": 0.5}}}');
    const fallen = harmattan([
      'evaluate',
      'gold',
      '--predictions',
      'nothing.jsonl',
      '--baseline',
      'before.json',
      '--floors',
      'floors.json',
      '--errors',
    ]);
    expect(fallen.code).toBe(1);
    expect(fallen.out).toContain('FAIL: event detection');
    expect(fallen.err).toContain('below the floor of 50.0 %');
    expect(harmattan(['evaluate', 'gold', '--baseline', 'none.json'])).toMatchObject({
      code: 1,
      err: 'harmattan: none.json: no such file or folder\n',
    });
  });

  test('--check reports every problem, a line each', () => {
    const { code, err } = harmattan(['evaluate', '--check', 'bad.json', 'none.json']);
    expect(code).toBe(1);
    for (const part of ['"raid"', '"yesterday"', '"2020-13-40"', 'none.json: no such file or folder'])
      expect(linesOf(err).filter((line) => line.includes(part))).toHaveLength(1);
  });
});

test('snapshot records, holds, and accepts only the difference that was read', () => {
  const snapshot = (...args: readonly string[]): Ran => harmattan(['snapshot', 'news', '--file', 'kept.json', ...args]);
  expect(snapshot()).toMatchObject({
    code: 1,
    err: 'harmattan: kept.json: there is no snapshot yet; --update records one\n',
  });
  expect(snapshot('--update').code).toBe(0);
  expect(snapshot()).toMatchObject({ code: 0, out: 'kept.json: nothing changed in 1 articles.\n' });
  writeFileSync(join(folder, 'news/raid.txt'), RAID.replace('12', '13'));
  const changed = snapshot();
  expect(changed.code).toBe(1);
  expect(changed.out).toContain('totals.killed.min: 12 -> 13');
  expect(snapshot('--accept', 'ffffffffffff').code).toBe(1);
  expect(snapshot('--accept', /--accept (\w+)/.exec(changed.out)?.[1] ?? '').code).toBe(0);
  expect(snapshot().code).toBe(0);
});

test.each([
  ['extract'],
  ['explain'],
  ['schema'],
  ['places'],
  ['evaluate'],
  ['annotate', 'draft'],
  ['snapshot'],
  ['places', 'import'],
])('%s %s has help with examples', (...command) => {
  const { code, out } = harmattan([...command.filter((part) => typeof part === 'string'), '--help']);
  expect(code).toBe(0);
  expect(out).toContain('Examples:');
});

test('the reader of a pipe may leave early', () => {
  const line = `${JSON.stringify({ id: 'x', text: '' })}\n`;
  const command = `"${process.execPath}" "${MAIN}" extract --format jsonl - | head -n 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8', input: line.repeat(5000) });
  expect(linesOf(stdout)).toHaveLength(1);
  expect(stderr).toBe('');
});
