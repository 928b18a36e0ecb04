import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ArticleDefaults, Reading } from './article.js';
import { readArticles } from './articles.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'harmattan-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function* chunksOf(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk));
}

async function read(
  paths: readonly string[],
  { stdin = '', defaults = {} }: { readonly stdin?: string; readonly defaults?: ArticleDefaults } = {},
): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readArticles({ paths, defaults, stdin: chunksOf(stdin) })) readings.push(reading);
  return readings;
}

/** What a test compares: the article's id, or the failure's cause. */
const brief = (readings: readonly Reading[]): readonly string[] =>
  readings.map((reading) =>
    reading.kind === 'article' ? reading.id : `${reading.input.replace(folder, '')}: ${reading.cause}`,
  );

describe('files', () => {
  test('a text is one article, named after its file', async () => {
    const [article] = await read([put('2020.07.gossi.txt', 'Après l’attaque 🔥\r\n')]);
    expect(article).toEqual({
      kind: 'article',
      id: '2020.07.gossi',
      text: 'Après l’attaque 🔥\r\n',
      title: null,
      publishedAt: null,
      source: null,
      language: null,
      input: join(folder, '2020.07.gossi.txt'),
    });
  });

  test('a file named by itself is read as it is, whatever stands beside it', async () => {
    put('a.meta.json', '{"publishedAt": "2020-07"}');
    expect(await read([put('a.txt', 'x')])).toMatchObject([{ publishedAt: null }]);
  });

  test('a byte order mark stays, so that offsets are those of the file', async () => {
    expect(await read([put('a.txt', '\uFEFFx')])).toMatchObject([{ text: '\uFEFFx' }]);
  });

  test.each([
    ['nul.txt', Buffer.from('abc\0def'), 'is a binary file, not text'],
    ['latin1.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20]), 'is not valid UTF-8 text'],
    ['utf16.txt', Buffer.from('\uFEFFx', 'utf16le'), 'is UTF-16; UTF-8 is expected'],
    ['page.html', '<p>', '.html is not read; .txt, .md or .jsonl is expected'],
    ['nul.jsonl', Buffer.from('{"id"\0'), 'is a binary file, not JSON Lines'],
  ])('%s fails with its cause', async (name, content, cause) => {
    expect(brief(await read([put(name, content)]))).toEqual([`/${name}: ${cause}`]);
  });

  test('what is not there fails, and the others are read', async () => {
    const last = put('b.md', 'x');
    expect(brief(await read([join(folder, 'none.txt'), join(last, 'under'), last]))).toEqual([
      '/none.txt: no such file or folder',
      '/b.md/under: no such file or folder',
      'b',
    ]);
  });
});

describe('folders', () => {
  test('are read to the bottom in the order of names; gold, other JSON and hidden files are no articles', async () => {
    for (const name of [
      'b.txt',
      'a/z.md',
      'a/y.txt',
      'B.txt',
      'b.gold.json',
      'b.meta.json',
      'notes.json',
      '.hidden.txt',
      '.git/c.txt',
    ])
      put(name, name.endsWith('.json') ? '{}' : 'x');
    put('c.jsonl', '{"id": 7, "text": "x"}\n');
    symlinkSync(folder, join(folder, 'circle'));
    expect(brief(await read([folder]))).toEqual(['B', 'y', 'z', 'b', '7']);
  });

  test('metadata beside a text says title, source, day and language; the command line fills what is missing', async () => {
    put('a.txt', 'x');
    put('a.meta.json', '{"title": "T", "source": "S", "publishedAt": "2020-07", "words": 3}');
    put('b.txt', 'x');
    expect(await read([folder], { defaults: { published: '2021', language: 'fr' } })).toMatchObject([
      { id: 'a', title: 'T', source: 'S', publishedAt: '2020-07', language: 'fr' },
      { id: 'b', title: null, source: null, publishedAt: '2021', language: 'fr' },
    ]);
  });

  test('broken metadata fails with its own name', async () => {
    put('a.txt', 'x');
    put('a.meta.json', '{"publishedAt": "July"}');
    expect(brief(await read([folder]))).toEqual([
      '/a.meta.json: publishedAt: not an EDTF day, month, year or interval of them',
    ]);
  });

  test('a folder without any article fails', async () => {
    expect(brief(await read([folder]))).toEqual([': the folder has no article (.txt, .md or .jsonl)']);
  });
});

describe('JSON Lines', () => {
  test('a bad line fails with its number, the others are read', async () => {
    const lines = [
      '{"id": "a", "text": "x", "publishedAt": "2020-07-23", "section": "world"}',
      '',
      '{"id": "b"}',
      '{"id": "c", "text": "x", "publishedAt": "2020-07-23T10:00:00Z"}',
      '["d"]',
      '{"id": "e", "text": 5}',
      '{"id": ',
      '{"id": "f", "text": ""}',
    ];
    const readings = brief(await read([put('dump.jsonl', lines.join('\r\n'))]));
    expect(readings.map((line) => line.replace('/dump.jsonl ', ''))).toEqual([
      'a',
      'line 3: has no "text"',
      'line 4: "publishedAt" "2020-07-23T10:00:00Z" is not an EDTF day, month or year such as 2020-07-23',
      'line 5: an object with "id" and "text" is expected, not ["d"]',
      'line 6: "text" 5 is not a text',
      expect.stringMatching(/^line 7: is not JSON \(.+\)$/),
      'f',
    ]);
  });

  test('a line that is not UTF-8 fails alone', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id": "a", "text": "'),
      Buffer.from([0xe9]),
      Buffer.from('"}\n{"id": "b", "text": ""}'),
    ]);
    expect(brief(await read([put('dump.jsonl', bytes)]))).toEqual(['/dump.jsonl line 1: is not valid UTF-8 text', 'b']);
  });
});

describe('standard input', () => {
  test('is one text', async () => {
    expect(await read(['-'], { stdin: 'Gunmen {attacked}.' })).toMatchObject([
      { id: 'stdin', text: 'Gunmen {attacked}.' },
    ]);
  });
  test('is an empty text when nothing comes', async () => {
    expect(await read(['-'])).toMatchObject([{ id: 'stdin', text: '' }]);
  });
  test('is JSON Lines when it begins with an object', async () => {
    expect(brief(await read(['-'], { stdin: '{"id":"a","text":""}\n{"id":"b","text":""}\n{\n' }))).toEqual([
      'a',
      'b',
      expect.stringMatching(/^standard input line 3: is not JSON/),
    ]);
  });
});
