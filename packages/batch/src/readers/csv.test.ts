import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bodyText, documentsOf, readingsOf, rejectsOf, scratch, type Scratch } from '../testing/scratch.js';

let at: Scratch;
beforeAll(() => {
  at = scratch();
});
afterAll(() => {
  at.remove();
});

const textsOf = async (file: string): Promise<readonly string[]> => documentsOf(await readingsOf(file)).map(bodyText);

describe.each(['plain', 'gzip'] as const)('tables, %s', (way) => {
  const put = (name: string, content: string | Uint8Array): string =>
    way === 'gzip' ? at.putPacked(name, content) : at.put(name, content);

  test.each([
    ['comma.csv', ','],
    ['semicolon.csv', ';'],
    ['tab.tsv', '\t'],
    ['bar.csv', '|'],
  ])('%s', async (name, delimiter) => {
    const rows = [
      ['Id', 'Title', 'Date_Publish', 'Content'],
      ['a1', '"Attack, again; and | again"', '2020-07-23', '"He said ""no"".\r\nThen he left, quickly."'],
      ['a2', 'Raid', '24/07/2020', '"Two\tcells"'],
    ];
    const file = put(name, `\uFEFF${rows.map((row) => row.join(delimiter)).join('\r\n')}\r\n\r\n`);
    const found = documentsOf(await readingsOf(file));
    expect(found.map(bodyText)).toEqual(['He said "no".\r\nThen he left, quickly.', 'Two\tcells']);
    expect(found.map(({ facts }) => facts)).toMatchObject([
      { id: 'a1', title: 'Attack, again; and | again', published: '2020-07-23' },
      { id: 'a2', title: 'Raid', published: '24/07/2020' },
    ]);
    expect(found[1]?.position).toBe(`${file} row 3`);
  });
});

describe('tables', () => {
  test('a column named by the caller', async () => {
    const file = at.put('own.csv', 'n,récit\n1,Une attaque.\n');
    const [found] = documentsOf(await readingsOf(file, { text: 'récit' }));
    expect(found === undefined ? '' : bodyText(found)).toBe('Une attaque.');
  });

  test('a table without a text says what columns it has', async () => {
    expect(await readingsOf(at.put('no-text.csv', 'id,when,where\n1,2020,Gao\n'))).toMatchObject([
      { kind: 'reject', reason: 'no column has a usual name for a text (the header has: id, when, where)' },
    ]);
  });

  test('a text that begins with usual names is a text', async () => {
    const file = at.put('prose.txt', 'The article, body and soul, was long.\nSecond line.\n');
    expect(await textsOf(file)).toEqual(['The article, body and soul, was long.\nSecond line.\n']);
  });

  test('windows-1252, found late, row by row', async () => {
    const start = `id,text\n${Array.from({ length: 3000 }, (_, i) => `${i},Plain words of row ${i} and more.\n`).join('')}`;
    const file = at.put(
      'late.csv',
      Buffer.concat([Buffer.from(start), Buffer.from('x,Tué à Ménaka\ny,plain\n', 'latin1')]),
    );
    const found = documentsOf(await readingsOf(file));
    expect(found.slice(-2).map(bodyText)).toEqual(['Tué à Ménaka', 'plain']);
    expect(found.slice(-2).map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      ['other-encoding'],
      [],
    ]);
  });

  test('lines of old Macs', async () => {
    expect(await textsOf(at.put('mac.csv', 'id,text\r1,One.\r2,Two.\r'))).toEqual(['One.', 'Two.']);
  });
});

describe('broken rows cost themselves only', () => {
  const read = async (
    name: string,
    rows: readonly string[],
  ): Promise<readonly [readonly (string | null)[], readonly string[]]> => {
    const readings = await readingsOf(at.put(name, ['id,text,title', ...rows].join('\n')));
    return [documentsOf(readings).map(({ facts }) => facts.id), rejectsOf(readings).map(({ reason }) => reason)];
  };
  const UNCLOSED = expect.stringContaining('a quote opens a cell and is not closed') as unknown as string;

  test('a quote that is not closed, before quoted cells', async () => {
    expect(await read('q1.csv', ['1,"One, two",A', '2,"Broken,B', '3,"Three, four",C', '4,Four,D'])).toEqual([
      ['1', '3', '4'],
      [UNCLOSED],
    ]);
  });

  test('a quote that is not closed, before plain cells', async () => {
    expect(await read('q2.csv', ['1,One,A', '2,"Broken,B', '3,Three,C', '4,Four,D'])).toEqual([
      ['1', '3', '4'],
      [UNCLOSED],
    ]);
  });

  test('a quote that is not closed, at the end', async () => {
    expect(await read('q3.csv', ['1,One,A', '2,Two,"B'])).toEqual([['1'], [UNCLOSED]]);
  });

  test('quotes inside cells are characters', async () => {
    expect(await read('q4.csv', ['1,The so-called "base" fell,A', '2,"He said "no" to them",B', '3,"x",C'])).toEqual([
      ['1', '2', '3'],
      [],
    ]);
  });

  test('blanks around quotes, carriage returns in cells, rows of nothing', async () => {
    expect(await read('blanks.csv', ['1,"One" ,A', '2, "Two",B', '3,Th\rree,C', ',,', '', '4,"Four",D'])).toEqual([
      ['1', '2', '3', '4'],
      ['has no text (text, body, content, maintext, article)'],
    ]);
  });

  test('too few and too many cells', async () => {
    expect(await read('cells.csv', ['1,One', '2,Two,B,more', '3,Three,C'])).toEqual([
      ['3'],
      ['has 2 cells; the header has 3', 'has 4 cells; the header has 3'],
    ]);
  });

  test('a cell longer than an article may be, quoted and plain', async () => {
    const huge = 'x y '.repeat(4_300_000);
    expect(await read('huge.csv', ['1,One,A', `2,"${huge}",B`, '3,Three,C', `4,${huge},D`, '5,Five,E'])).toEqual([
      ['1', '3', '5'],
      ['is longer than 16 MB, which no article is', 'is longer than 16 MB, which no article is'],
    ]);
  });

  test('a file of nothing but open quotes ends in time', async () => {
    const rows = Array.from({ length: 4000 }, (_, i) => `${i},"open and open and open,x`);
    const [found, rejects] = await read('open.csv', rows);
    expect(found.length + rejects.length).toBeGreaterThanOrEqual(1);
    expect(rejects[0]).toEqual(UNCLOSED);
  });
});
