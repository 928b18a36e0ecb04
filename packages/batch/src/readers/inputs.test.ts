import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bodyText, documentsOf, readingsOf, rejectsOf, scratch, type Scratch } from '../testing/scratch.js';

let at: Scratch;
beforeAll(() => {
  at = scratch();
});
afterAll(() => {
  at.remove();
});

const codesOf = (diagnostics: readonly { readonly code: string }[]): readonly string[] =>
  diagnostics.map(({ code }) => code);

describe('folders', () => {
  test('texts, Markdown and pages in the order of names, with what lies beside them', async () => {
    const folder = join(at.folder, 'mixed');
    at.put('mixed/b.txt', 'Second.');
    at.put('mixed/a.md', '# First\n\nWords.');
    at.put(
      'mixed/a.meta.json',
      JSON.stringify({ id: 'm-1', title: 'First', publishedAt: '2020-07-23', source: 'S', language: 'fr' }),
    );
    at.put('mixed/c/page.html', '<html><body><p>Third.</p></body></html>');
    at.putPacked('mixed/d.txt', 'Fourth.');
    at.put('mixed/d.meta.json', JSON.stringify({ publishedAt: '2020-07-24' }));
    at.put('mixed/e.txt', 'Fifth.');
    at.put('mixed/e.meta.json', '{broken');
    at.put('mixed/.hidden.txt', 'No.');
    at.put('mixed/a.gold.json', '{}');
    const readings = await readingsOf(folder);
    expect(rejectsOf(readings)).toEqual([]);
    expect(documentsOf(readings).map(({ facts }) => facts)).toMatchObject([
      { id: 'm-1', title: 'First', published: '2020-07-23', source: 'S', language: 'fr' },
      { id: 'b', published: null },
      { id: 'page' },
      { id: 'd', published: '2020-07-24' },
      { id: 'e', title: null },
    ]);
    expect(documentsOf(readings).map(bodyText)[3]).toBe('Fourth.');
    expect(documentsOf(readings)[4]?.diagnostics).toMatchObject([
      { code: 'broken-meta', message: expect.stringContaining('e.meta.json cannot be read') },
    ]);
  });

  test('links: to a file it is read; in circles, to folders and to nothing it is told', async () => {
    const folder = join(at.folder, 'links');
    at.put('links/a.txt', 'Words.');
    symlinkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    symlinkSync(folder, join(folder, 'c'));
    symlinkSync('nowhere.txt', join(folder, 'd.txt'));
    symlinkSync('e.txt', join(folder, 'f.txt'));
    symlinkSync('f.txt', join(folder, 'e.txt'));
    const readings = await readingsOf(folder);
    expect(documentsOf(readings).map(({ facts }) => facts.id)).toEqual(['a', 'b']);
    expect(rejectsOf(readings).map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^is a link to the folder .*links to folders are not followed/),
      'no such file or folder',
      'the link leads in a circle',
      'the link leads in a circle',
    ]);
  });

  test('what is no file is told, in a folder and by itself, and does not block', async () => {
    const pipe = join(at.folder, 'pipes', 'a.txt');
    mkdirSync(join(at.folder, 'pipes'));
    execFileSync('mkfifo', [pipe]);
    for (const input of [pipe, join(at.folder, 'pipes')])
      expect(await readingsOf(input)).toEqual([
        { kind: 'reject', position: pipe, reason: 'is neither a file nor a folder' },
      ]);
    expect(await readingsOf(join(at.folder, 'missing'))).toMatchObject([{ reason: 'no such file or folder' }]);
  });

  test('a file that may not be read, and a disk that fails', async () => {
    const file = at.put('secret/a.txt', 'Words.');
    chmodSync(file, 0);
    const isRoot = process.getuid?.() === 0;
    chmodSync(at.folder, 0o755);
    try {
      if (isRoot) process.seteuid?.(65_534);
      expect(await readingsOf(join(at.folder, 'secret'))).toEqual([
        { kind: 'reject', position: file, reason: 'permission denied' },
      ]);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
    // Linux has a file whose first byte cannot be read.
    const failing = process.platform === 'linux' ? ['/proc/self/mem'] : [];
    expect((await readingsOf(failing)).map(({ position }) => position)).toEqual(failing);
    expect(rejectsOf(await readingsOf(failing)).map(({ reason }) => reason)).toEqual(
      failing.map(() => 'the disk or device cannot read it (input/output error)'),
    );
  });
});

describe('encodings of texts', () => {
  const TEXT = "Le préfet de Ménaka a été tué : « Aidez-nous », a-t-il dit. L'armée enquête sur l'attaque.";

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`), []],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), ['other-encoding']],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16(), ['other-encoding']],
    ['windows-1252', Buffer.from(TEXT, 'latin1'), ['other-encoding']],
  ] as const)('%s', async (name, bytes, codes) => {
    for (const file of [at.put(`${name}.txt`, bytes), at.putPacked(`${name}.txt`, bytes)]) {
      const [found] = documentsOf(await readingsOf(file));
      expect(found === undefined ? '' : bodyText(found)).toBe(TEXT);
      expect(codesOf(found?.diagnostics ?? [])).toEqual(codes);
    }
  });

  test('windows-1252 that is found late in a text', async () => {
    const long = `${'Plain words. '.repeat(12_000)}Tué à Ménaka.`;
    const [found] = documentsOf(await readingsOf(at.put('late.txt', Buffer.from(long, 'latin1'))));
    expect(found === undefined ? '' : bodyText(found)).toBe(long);
  });
});

describe('mojibake', () => {
  test.each([
    ['UTF-8 read as windows-1252', Buffer.from('Le préfet de Ménaka, « tué »', 'utf8').toString('latin1'), '5 places'],
    ['a curly quote', 'Itâ€™s over', 'one place'],
    ['a lost character', 'M\uFFFDnaka', 'one place'],
  ])('%s is told with its place, and left as it is', async (_name, text, places) => {
    const [found] = documentsOf(await readingsOf(at.put('damaged.jsonl', JSON.stringify({ text }))));
    const [note] = found?.diagnostics ?? [];
    expect(note).toMatchObject({ code: 'mojibake', message: expect.stringContaining(places) });
    expect(found === undefined ? '' : bodyText(found)).toBe(text);
    expect(note?.message).toContain(JSON.stringify(text.slice(note?.span?.start, note?.span?.end)));
  });

  test.each(['À L’ÂGE DE 20 ANS, ÉLÈVE', 'São Tomé, Ângela, Ção', 'Ménaka – « tué » – 20 €', 'naïve Åse'])(
    '%s is none',
    async (text) => {
      const [found] = documentsOf(await readingsOf(at.put('whole.jsonl', JSON.stringify({ text }))));
      expect(found?.diagnostics).toEqual([]);
    },
  );
});

describe('files that hold no text are told by their name', () => {
  test.each([
    ['a.pdf', Buffer.from('%PDF-1.7 ...'), /^is a PDF/],
    ['a.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /^is an old Word or Excel file/],
    ['a.rtf', Buffer.from('{\\rtf1 x}'), /^is an RTF file/],
    ['a.jsonl.bz2', Buffer.from('BZh91AY'), /^is packed with bzip2/],
    ['a.jsonl.xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]), /^is packed with xz/],
    ['a.jsonl.zst', Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), /^is packed with zstd/],
    ['a.tar', Buffer.concat([Buffer.alloc(257, 'a'), Buffer.from('ustar'), Buffer.alloc(300)]), /^is a tar archive/],
    [
      'a.tar.gz',
      gzipSync(Buffer.concat([Buffer.alloc(257, 'a'), Buffer.from('ustar'), Buffer.alloc(300)])),
      /^is a tar archive/,
    ],
    ['a.parquet', Buffer.from('PAR1xx'), /^is a Parquet file/],
    ['a.sqlite', Buffer.from('SQLite format 3\0'), /^is an SQLite database/],
    ['a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]), /^is a picture/],
    ['a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), /^is a picture/],
    ['empty.txt', Buffer.alloc(0), /^the file is empty$/],
    ['numbers.json', Buffer.from('[1, 2]'), /^an article is expected, an object with a text; not 1$/],
    ['word.json', Buffer.from('"word"'), /^an article is expected/],
    ['broken.json', Buffer.from('{"text": "x"'), /^is not JSON/],
  ])('%s', async (name, bytes, reason) => {
    const [first] = rejectsOf(await readingsOf(at.put(name, bytes)));
    expect(first?.reason).toMatch(reason);
  });
});

describe('gzip', () => {
  test('damage: what comes before it is read', async () => {
    const lines = Array.from({ length: 500 }, (_, i) =>
      JSON.stringify({ id: `a${i}`, text: `Words ${i * 7919} of article.` }),
    );
    const whole = gzipSync(lines.join('\n'));
    const readings = await readingsOf(at.put('cut.jsonl.gz', whole.subarray(0, whole.length - 200)));
    const found = documentsOf(readings);
    expect(found.length).toBeGreaterThan(400);
    expect(found.map(({ facts }) => facts.id)).toEqual(lines.slice(0, found.length).map((_, i) => `a${i}`));
    expect(rejectsOf(readings).at(-1)?.reason).toMatch(
      /^the gzip is damaged or cut off \(unexpected end of file\); what comes after .* line \d+ is not read$/,
    );
  });

  test('several in one file, as gzip allows', async () => {
    const parts = ['{"text":"One."}\n', '{"text":"Two."}\n'].map((text) => gzipSync(text));
    expect(documentsOf(await readingsOf(at.put('parts.jsonl.gz', Buffer.concat(parts)))).map(bodyText)).toEqual([
      'One.',
      'Two.',
    ]);
  });

  test('several in one file: a damaged one costs itself only', async () => {
    const packed = Array.from({ length: 300 }, (_, i) =>
      gzipSync(
        `${JSON.stringify({ id: `a${i}`, text: `Words ${i * 7919} of an article, and ${i ** 3} more. `.repeat(10) })}\n`,
      ),
    );
    for (const damaged of [[150], [0], [10, 11, 290]]) {
      const bytes = packed.map((one, i) => {
        const copy = Buffer.from(one);
        if (damaged.includes(i)) copy.fill(0xff, 20, 40);
        return copy;
      });
      const readings = await readingsOf(at.put('some.jsonl.gz', Buffer.concat(bytes)));
      const lost = 300 - documentsOf(readings).length;
      const ids = documentsOf(readings).map(({ facts }) => facts.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.at(-1)).toBe('a299');
      expect(lost).toBeGreaterThanOrEqual(damaged.length);
      // zlib loses the four kilobytes that it holds back.
      expect(lost).toBeLessThanOrEqual(damaged.length * 12);
      expect(rejectsOf(readings).at(-1)?.reason).toMatch(
        /^the gzip is damaged in (one place|\d places) .*; what lies there is not read$/,
      );
    }
  });

  test('a zip bomb is stopped; much text that packs well is none', async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000));
    expect(rejectsOf(await readingsOf(at.put('bomb.jsonl.gz', bomb)))).toMatchObject([
      { reason: expect.stringMatching(/taken for a zip bomb/) },
    ]);
    const sentences = (n: number): string =>
      Array.from({ length: 2000 }, (_, i) => `Gunmen attacked village ${n * i} and killed ${i % 17}. `).join('');
    const lines = Array.from({ length: 600 }, (_, n) => JSON.stringify({ text: sentences(n) }));
    const dense = lines.join('\n');
    expect(dense.length).toBeGreaterThan(50_000_000);
    expect(documentsOf(await readingsOf(at.put('dense.jsonl.gz', gzipSync(dense))))).toHaveLength(600);
  }, 30_000);
});
