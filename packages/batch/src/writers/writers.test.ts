import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { articleRecordSchema, type ArticleRecord, type Span } from '@harmattan/types';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import initSqlJs from 'sql.js';
import { madeActor, madeEvent, madeRecord, streamOf } from '../testing/made.js';
import { defused } from './csv.js';
import type { Format, WriteOptions } from './format.js';
import { writeRecords } from './writeRecords.js';

const TEXT = '𝕏: On 3 March JNIM raided\nDjibo, "killing" at least 12 soldiers.';
const spanOf = (words: string): readonly Span[] => {
  const start = TEXT.indexOf(words);
  return [{ start, end: start + words.length }];
};
const blank = madeEvent();
const RAID = madeEvent({
  triggers: spanOf('raided\nDjibo'),
  date: { edtf: '2021-03-03', precision: 'day', basis: 'inferred', spans: spanOf('3 March'), reason: null },
  place: {
    ...blank.place,
    id: 'g1',
    name: 'Djibo, "la ville"',
    lat: 14.1,
    lon: -1.63,
    country: 'BF',
    admin1: 'Sahel',
    precision: 'town',
    spans: spanOf('Djibo'),
    reason: null,
  },
  actors: [
    { ...madeActor('JNIM', 'rebel-group', 'initiator', null), spans: spanOf('JNIM') },
    { ...madeActor('Burkina Faso Armed Forces', 'state-forces', 'target', 'BF'), spans: spanOf('soldiers') },
  ],
  tolls: [
    {
      outcome: 'killed',
      min: 12,
      max: null,
      group: '=1+1',
      groupActor: 'Burkina Faso Armed Forces',
      source: 'the army\nspokesman',
      status: 'reported',
      spans: spanOf('at least 12'),
    },
  ],
  totals: { ...blank.totals, killed: { min: 12, max: null } },
  fatalities: { low: 12, best: 12, high: 12 },
  claims: [{ actor: 'JNIM', actorId: 'jnim', stance: 'claims', spans: spanOf('JNIM') }],
});
const RECORDS: readonly ArticleRecord[] = [madeRecord('a,1', [RAID, madeEvent({ id: 'e2' })]), madeRecord('../b', [])];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'harmattan-writers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function written(format: Format, options: Partial<WriteOptions> = {}, records = RECORDS): Promise<string> {
  const to = join(folder, `out.${format}`);
  await writeRecords(streamOf(records), { format, to, ...options });
  return to;
}
type Row = Readonly<Record<string, string>>;
const csvRows = (file: string): readonly Row[] => parse(readFileSync(file, 'utf8'), { columns: true, bom: true });

describe('read back by other readers', () => {
  test('JSON Lines are the records', async () => {
    const lines = readFileSync(await written('jsonl'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => articleRecordSchema.parse(JSON.parse(line)))).toEqual(RECORDS);
  });

  test('CSV keeps commas, quotes and line ends', async () => {
    const [raid, bare] = csvRows(await written('csv'));
    expect(raid).toMatchObject({
      event: 'a,1#e1',
      place: 'Djibo, "la ville"',
      killed_min: '12',
      killed_max: '',
      longitude: '-1.63',
      background: 'false',
    });
    expect(bare).toMatchObject({ event: 'a,1#e2', date: '', latitude: '' });
    expect(csvRows(await written('tolls'))).toMatchObject([
      { source: 'the army\nspokesman', people: "'=1+1", min: '12', max: '' },
    ]);
    expect(csvRows(await written('claims'))).toMatchObject([{ actor: 'JNIM', stance: 'claims' }]);
  });

  test("ACLED's columns", async () => {
    const [raid, bare] = csvRows(await written('acled'));
    expect(raid).toMatchObject({
      event_date: '2021-03-03',
      year: '2021',
      time_precision: '1',
      disorder_type: 'Political violence',
      event_type: 'Battles',
      sub_event_type: 'Armed clash',
      actor1: 'JNIM',
      inter1: '2',
      actor2: 'Burkina Faso Armed Forces',
      inter2: '1',
      interaction: '12',
      iso: '854',
      country: 'Burkina Faso',
      admin1: 'Sahel',
      latitude: '14.1',
      geo_precision: '1',
      fatalities: '12',
      source: 'Wire',
    });
    expect(raid?.event_id_cnty).toMatch(/^BFA\d+$/);
    expect(bare).toMatchObject({ event_date: '', time_precision: '', fatalities: '', interaction: '', inter1: '0' });
    expect(bare?.notes).toContain('the text gives no date');
  });

  test("GED's columns hold deadly events only", async () => {
    const rows = csvRows(await written('ged'));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      relid: 'a,1#e1',
      type_of_violence: '1',
      side_a: 'Burkina Faso Armed Forces',
      side_b: 'JNIM',
      where_prec: '1',
      date_prec: '1',
      date_start: '2021-03-03',
      date_end: '2021-03-03',
      event_clarity: '1',
      deaths_a: '12',
      deaths_b: '0',
      deaths_civilians: '0',
      deaths_unknown: '0',
      best: '12',
      low: '12',
      high: '12',
      country_id: '439',
      gwnoa: '439',
      gwnob: '',
      geom_wkt: 'POINT (-1.63 14.1)',
    });
  });

  test('GeoJSON: longitude first, no point where none is known', async () => {
    const parsed: unknown = JSON.parse(readFileSync(await written('geojson'), 'utf8'));
    expect(parsed).toMatchObject({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [-1.63, 14.1] },
          properties: { placePrecision: 'town', killed: { min: 12, max: null } },
        },
        {
          type: 'Feature',
          geometry: null,
          properties: { placePrecision: null, placeReason: 'the text gives no place' },
        },
      ],
    });
    expect(JSON.parse(readFileSync(await written('geojson', {}, []), 'utf8'))).toEqual({
      type: 'FeatureCollection',
      features: [],
    });
  });

  test('Parquet, by hyparquet', async () => {
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(await written('parquet')) });
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ event: 'a,1#e1', killed_min: 12n, latitude: 14.1, background: false });
    expect(rows[1]).toMatchObject({ latitude: null, date: null });
    expect(await parquetReadObjects({ file: await asyncBufferFromFile(await written('parquet', {}, [])) })).toEqual([]);
  });

  test('SQLite, by sql.js', async () => {
    const { Database } = await initSqlJs();
    const database = new Database(readFileSync(await written('sqlite')));
    const [result] = database.exec(
      'SELECT e.place, e.latitude, t.min, t.max, c.stance FROM events e JOIN tolls t USING (event) JOIN claims c USING (event)',
    );
    expect(result?.values).toEqual([['Djibo, "la ville"', 14.1, 12, null, 'claims']]);
    expect(database.exec('SELECT count(*) FROM events')[0]?.values).toEqual([[2]]);
    database.close();
  });
});

describe('CSV for spreadsheets', () => {
  test.each(['=SUM(A1)', '+33', '-cmd', '@x', '\t=1', '\r=1', '\uFF1D1'])('%j is no formula any more', (cell) => {
    expect(defused(cell)).toBe(`'${cell}`);
  });
  test.each([-3.2, 7, null, true, 'a=b', 'Djibo', ''])('%j stays', (cell) => {
    expect(defused(cell)).toBe(cell);
  });
  test('byte order mark, HXL row, CRLF, and formulas kept when asked', async () => {
    const text = readFileSync(
      await written('tolls', { hasBom: true, hasHxl: true, areFormulasEscaped: false }),
      'utf8',
    );
    expect(text.startsWith('\uFEFFevent,article,')).toBe(true);
    expect(text.split('\r\n')[1]).toMatch(/^#event\+id,#meta\+id,/);
    expect(text).toContain(',=1+1,');
  });
});

describe('for annotators', () => {
  const textOf = (id: string) => (id === 'a,1' ? TEXT : '');

  test('Web Annotations quote the words and count code points', async () => {
    const lines = readFileSync(await written('web-annotation', { textOf }), 'utf8')
      .trimEnd()
      .split('\n');
    const annotations = lines.map(
      (line) =>
        JSON.parse(line) as {
          readonly id: string;
          readonly target: { readonly selector: readonly [{ readonly exact: string }, Span] };
        },
    );
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length);
    expect(annotations[1]).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      motivation: 'tagging',
    });
    const points = Array.from(TEXT);
    for (const { target } of annotations) {
      const [quote, position] = target.selector;
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
    }
  });

  test('brat: offsets mean the words, marks over a line end are cut, no name leaves the folder', async () => {
    const to = await written('brat', { textOf });
    expect(readdirSync(to).sort()).toEqual(expect.arrayContaining(['annotation.conf']));
    expect(readdirSync(to)).toHaveLength(5);
    const name = readdirSync(to).find((file) => file.startsWith('a_1') && file.endsWith('.ann')) ?? '';
    const standoff = readFileSync(join(to, name), 'utf8');
    const points = Array.from(readFileSync(join(to, name.replace(/ann$/, 'txt')), 'utf8'));
    const marks = standoff.split('\n').filter((line) => line.startsWith('T'));
    for (const mark of marks) {
      const [, place = '', words] = mark.split('\t');
      const pieces = place
        .slice(place.indexOf(' ') + 1)
        .split(';')
        .map((piece) => piece.split(' ').map(Number));
      expect(pieces.map(([start, end]) => points.slice(start, end).join('')).join(' ')).toBe(words);
    }
    expect(marks[0]).toContain(';');
    expect(standoff).toMatch(/^E1\tTrigger:T1 /m);
  });

  test.each(['brat', 'web-annotation'] as const)('%s without texts is refused, and leaves nothing', async (format) => {
    const to = join(folder, `refused-${format}`);
    await expect(writeRecords(streamOf(RECORDS), { format, to })).rejects.toMatchObject({ code: 'W001' });
    expect(existsSync(to)).toBe(false);
  });

  test('another text than the record was read from is refused', async () => {
    await expect(written('web-annotation', { textOf: () => 'short' })).rejects.toMatchObject({ code: 'W002' });
  });
});

test('a writer that fails leaves what was there', async () => {
  const file = await written('csv');
  const before = readFileSync(file, 'utf8');
  async function* broken(): AsyncGenerator<ArticleRecord> {
    yield* streamOf(RECORDS);
    throw new Error('cut off');
  }
  await expect(writeRecords(broken(), { format: 'csv', to: file })).rejects.toThrow('cut off');
  expect(readFileSync(file, 'utf8')).toBe(before);
  expect(existsSync(`${file}.unfinished`)).toBe(false);
});
