import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { articleRecordSchema } from '@harmattan/types';

jest.setTimeout(240_000);

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../../../fixtures/dev/', import.meta.url));
const ARTICLES = 200;

let folder = '';
const at = (...names: readonly string[]): string => join(folder, ...names);

type Ran = { readonly code: number | null; readonly out: string; readonly err: string };
function harmattan(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HARMATTAN_LOG: '' },
  });
  return { code: status, out: stdout, err: stderr };
}

/** All files of a run with their contents. */
function contentsOf(run: string, below = ''): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const entry of readdirSync(join(run, below), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const name = join(below, entry.name);
    if (entry.isDirectory()) for (const [inner, content] of contentsOf(run, name)) contents.set(inner, content);
    else contents.set(name, readFileSync(join(run, name), 'utf8'));
  }
  return contents;
}

const linesOf = (file: string): readonly unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

/** A dump of fixtures with other dates, copies and broken lines among them. */
function madeDump(): string {
  const names = ['en', 'fr'].flatMap((language) =>
    readdirSync(join(FIXTURES, language))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(FIXTURES, language, name)),
  );
  const lines: string[] = [];
  for (let i = 0; i < ARTICLES; i++) {
    const text = readFileSync(names[i % names.length] ?? '', 'utf8');
    const publishedAt = `20${String(12 + (i % 13))}-0${1 + (i % 9)}-1${i % 10}`;
    lines.push(JSON.stringify({ id: `a${i}`, publishedAt, source: 'Wire', text: `${text}\n\nReport number ${i}.` }));
    if (i % 40 === 7) lines.push('{"id": "cut", "text": "Gunmen');
    if (i % 50 === 9) lines.push(lines.at(-1) ?? '');
  }
  return `${lines.join('\n')}\n`;
}

beforeAll(() => {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is not built: npm run build`);
  folder = mkdtempSync(join(tmpdir(), 'harmattan-batch-'));
  writeFileSync(at('dump.jsonl'), madeDump());
  const { code, err } = harmattan('batch', 'dump.jsonl', '-o', 'undisturbed', '--workers', '1', '--format', 'acled');
  if (code !== 0) throw new Error(err);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a run', () => {
  test('ends every record as extracted, duplicate or rejected; the counts add up and are printed', () => {
    const { out } = harmattan('batch', 'dump.jsonl', '-o', 'undisturbed', '--format', 'acled');
    const lines = readFileSync(at('dump.jsonl'), 'utf8').trimEnd().split('\n').length;
    const records = linesOf(at('undisturbed', 'records', 'part-00001.jsonl')).map((record) =>
      articleRecordSchema.parse(record),
    );
    const rejects = linesOf(at('undisturbed', 'rejects.jsonl'));
    expect(records.length + rejects.length).toBe(lines);
    expect(rejects).toHaveLength(5);
    expect(rejects[0]).toEqual({
      position: 'dump.jsonl line 9',
      reason: expect.stringMatching(/^is not JSON \(/) as unknown,
    });
    const copies = records.filter(({ duplicate }) => duplicate !== undefined);
    const events = records.reduce((sum, record) => sum + record.events.length, 0);
    expect(copies.length).toBeGreaterThan(20);
    expect(events).toBeGreaterThan(200);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    const { counts } = JSON.parse(readFileSync(at('undisturbed', 'summary.json'), 'utf8')) as {
      readonly counts: unknown;
    };
    expect(counts).toEqual({
      records: lines,
      extracted: records.length - copies.length,
      duplicates: copies.length,
      rejected: 5,
      events,
    });
    expect(out).toContain(
      `${lines} records = ${records.length - copies.length} extracted + ${copies.length} duplicates`,
    );
  });

  test('keeps the records in the order of the input, whatever the workers', () => {
    const undisturbed = contentsOf(at('undisturbed'));
    for (const workers of ['2', '4']) {
      const run = at(`workers-${workers}`);
      expect(harmattan('batch', 'dump.jsonl', '-o', run, '--workers', workers, '--format', 'acled').code).toBe(0);
      expect(contentsOf(run)).toEqual(undisturbed);
    }
    const ids = linesOf(at('undisturbed', 'records', 'part-00001.jsonl')).map(
      (record) => (record as { id: string }).id,
    );
    const numbers = ids.filter((id) => /^a\d+$/.test(id)).map((id) => Number(id.slice(1)));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  test('says of copies which articles and events they are, and of incidents which copies tell them', () => {
    const groups = linesOf(at('undisturbed', 'copies.jsonl')) as readonly {
      readonly group: string;
      readonly articles: readonly {
        readonly article: string;
        readonly kind: string;
        readonly events: readonly string[];
      }[];
    }[];
    const [first] = groups;
    if (first === undefined) throw new Error('the dump has copies');
    expect(first.articles[0]).toMatchObject({ article: first.group, kind: 'first' });
    expect(first.articles.length).toBeGreaterThan(1);
    for (const { articles } of groups)
      for (const { article, events } of articles)
        for (const key of events) expect(key.startsWith(`${article}#`)).toBe(true);
    const keys = (
      linesOf(at('undisturbed', 'incidents.jsonl')) as readonly { reports: readonly { key: string }[] }[]
    ).flatMap(({ reports }) => reports.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    const exact = groups.flatMap(({ articles }) => articles).find(({ kind }) => kind === 'exact');
    expect(exact?.article).toMatch(/^a\d+~2$/);
  });

  test('gives the same table by `convert` as by --format', () => {
    expect(harmattan('convert', 'undisturbed', '--to', 'acled', '-o', 'converted.csv').code).toBe(0);
    expect(readFileSync(at('converted.csv'), 'utf8')).toBe(readFileSync(at('undisturbed', 'acled.csv'), 'utf8'));
  });

  test('a second one over a finished folder does nothing', () => {
    const before = contentsOf(at('undisturbed'));
    const file = at('undisturbed', 'summary.json');
    const time = statSync(file).mtimeMs;
    const { code, err } = harmattan('batch', 'dump.jsonl', '-o', 'undisturbed', '--format', 'acled', '--resume');
    expect({ code, err }).toEqual({ code: 0, err: 'harmattan: undisturbed is finished; nothing to do\n' });
    expect(contentsOf(at('undisturbed'))).toEqual(before);
    expect(statSync(file).mtimeMs).toBe(time);
  });
});

describe('a call that cannot be right', () => {
  test.each([
    ['no such input', ['none.jsonl', '-o', 'x1'], 'none.jsonl: no such file or folder'],
    ['the run folder inside an input', ['.', '-o', 'x2'], 'x2 lies in the input .'],
    [
      'the run folder of other options',
      ['dump.jsonl', '-o', 'undisturbed', '--mentions'],
      'holds another run: options differ',
    ],
    ['a folder that is no run', ['dump.jsonl', '-o', 'other'], 'other holds other files and no run'],
  ])('%s', (_, args, message) => {
    mkdirSync(at('other'), { recursive: true });
    writeFileSync(at('other', 'mine.txt'), 'mine');
    const { code, err } = harmattan('batch', ...args);
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(readFileSync(at('other', 'mine.txt'), 'utf8')).toBe('mine');
  });

  test('inputs that changed since the run began', () => {
    writeFileSync(at('one.jsonl'), '{"id": "a", "text": "Rebels killed 3 herders in Menaka on 5 May 2022."}\n');
    expect(harmattan('batch', 'one.jsonl', '-o', 'changed').code).toBe(0);
    appendFileSync(at('one.jsonl'), '{"id": "b", "text": "Rain fell."}\n');
    expect(harmattan('batch', 'one.jsonl', '-o', 'changed').err).toContain('inputStamp differ');
  });

  test.each([
    [['--format', 'brat'], 'Allowed choices are csv, acled'],
    [['--field', 'story'], 'Expected is field=name'],
    [['--workers', '0'], 'A whole number above 0'],
  ])('%j', (args, message) => {
    const { code, err } = harmattan('batch', 'dump.jsonl', '-o', 'x3', ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('documents that break a worker', () => {
  test('one that takes too long is rejected with its reason; its neighbours are extracted', () => {
    const raid =
      'Gunmen killed 12 villagers in Tarkint on 3 March 2021. Soldiers attacked a base near Gao, and 5 fighters died. ';
    const line = (id: string, text: string): string => JSON.stringify({ id, text });
    writeFileSync(at('slow.jsonl'), [line('a', raid), line('b', raid.repeat(20_000)), line('c', raid)].join('\n'));
    expect(harmattan('batch', 'slow.jsonl', '-o', 'slow', '--time-limit', '5').code).toBe(0);
    expect(linesOf(at('slow', 'rejects.jsonl'))).toEqual([
      { position: 'slow.jsonl line 2', reason: 'took longer than 5 s and was given up' },
    ]);
    const records = linesOf(at('slow', 'records', 'part-00001.jsonl')).map((record) =>
      articleRecordSchema.parse(record),
    );
    expect(records.map(({ id, events }) => [id, events.length])).toEqual([
      ['a', 2],
      ['c', 2],
    ]);
  });
});

/** A run as a child process, to be killed. */
function start(
  run: string,
  ...more: readonly string[]
): { readonly child: ChildProcess; readonly ended: Promise<number | null> } {
  const args = [MAIN, 'batch', 'dump.jsonl', '-o', run, '--workers', '2', '--format', 'acled', '--resume', ...more];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => {
    child.on('exit', resolve);
  });
  return { child, ended };
}

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Moments from a seed, in milliseconds after the start. */
function moments(seed: number, longest: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return 300 + (state % longest);
  };
}

describe('a run that is cut off', () => {
  test('after kill -9 at 20 random moments the output is byte for byte that of an undisturbed run', async () => {
    const undisturbed = contentsOf(at('undisturbed'));
    let kills = 0;
    for (let chain = 1; kills < 20; chain++) {
      const run = at(`killed-${chain}`);
      const random = moments(chain * 7919, 1500);
      for (let times = 0; times < 6; times++) {
        const { child, ended } = start(run);
        await Promise.race([wait(random()), ended]);
        if (child.exitCode !== null) break;
        child.kill('SIGKILL');
        await ended;
        kills += 1;
      }
      expect(await start(run).ended).toBe(0);
      expect(contentsOf(run)).toEqual(undisturbed);
    }
  });

  test('after Ctrl-C it says how to go on, and going on gives the same output', async () => {
    const args = [MAIN, 'batch', 'dump.jsonl', '-o', 'stopped', '--workers', '1', '--format', 'acled'];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let told = '';
    child.stderr.on('data', (chunk: Buffer) => {
      told += chunk.toString();
    });
    const ended = new Promise<number | null>((resolve) => {
      child.on('exit', resolve);
    });
    while (child.exitCode === null && !existsSync(at('stopped', 'lock'))) await wait(20);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(told).toContain('stopped; go on with the same command and --resume');
    expect(existsSync(at('stopped', 'checkpoint.json'))).toBe(true);
    const refused = harmattan('batch', 'dump.jsonl', '-o', 'stopped', '--format', 'acled');
    expect(refused).toMatchObject({
      code: 1,
      err: expect.stringContaining('holds an unfinished run: add --resume') as unknown,
    });
    expect(harmattan('batch', 'dump.jsonl', '-o', 'stopped', '--format', 'acled', '--resume').code).toBe(0);
    expect(contentsOf(at('stopped'))).toEqual(contentsOf(at('undisturbed')));
  });

  test('two runs do not write into one folder', async () => {
    const { child, ended } = start(at('held'));
    while (child.exitCode === null && !existsSync(at('held', 'lock'))) await wait(20);
    const { code, err } = harmattan('batch', 'dump.jsonl', '-o', 'held', '--format', 'acled', '--resume');
    child.kill('SIGKILL');
    await ended;
    expect({ code, err }).toMatchObject({
      code: 1,
      err: expect.stringContaining(`is being written by process`) as unknown,
    });
  });

  test('a full disk stops it with a clear message, and it goes on when there is room', () => {
    const disk = at('disk');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=700k', 'tmpfs', disk]);
    if (mounted.status !== 0) {
      process.stderr.write(
        'batch.test: a small disk cannot be mounted here (no right to mount): the full disk is not tested\n',
      );
      return;
    }
    try {
      const full = harmattan('batch', 'dump.jsonl', '-o', 'disk/run', '--format', 'acled');
      expect(full.code).toBe(1);
      expect(full.err).toContain('no space is left on the disk of disk/run. Nothing is lost: make room');
      expect(spawnSync('mount', ['-o', 'remount,size=64m', disk]).status).toBe(0);
      expect(harmattan('batch', 'dump.jsonl', '-o', 'disk/run', '--format', 'acled', '--resume').code).toBe(0);
      expect(contentsOf(at('disk', 'run'))).toEqual(contentsOf(at('undisturbed')));
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});
