import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GazetteerError, answerQuery, createGazetteer, embeddedGazetteer, importPlaces } from '../index.js';
import { csvSplitter } from './delimited.js';
import { featureSplitter } from './geojson.js';

const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const GEONAMES = [
  '1\tGao\tGao\tGawgaw,Гао\t16.27\t-0.04\tP\tPPLA\tML\t\t09\t\t\t\t87000\t\t265\tAfrica/Bamako\t2014-01-01',
  '2\tGao Region\tGao Region\t\t16.5\t0.5\tA\tADM1\tML\t\t09\t\t\t\t0\t\t\tAfrica/Bamako\t2014-01-01',
  '3\tBroken\tBroken\t\tnorth\t0.5\tP\tPPL\tML\t\t09\t\t\t\t0\t\t\t\t',
  'too short',
].join('\n');
const FILES = {
  'places.txt': GEONAMES,
  'places.tsv': 'name\tlatitude\tlongitude\tcountry_code\tadmin1\nGao\t16.27\t-0.04\tml\tGao Region\n\t1\t1\tml\t\n',
  'places.csv':
    '\ufeffId,Name,Lat,Lon,Country,Admin1,Aliases\r\n7,"Gao, the ""town""",16.27,-0.04,ML,Gao Region,Gao|Gawgaw\r\n8,Nowhere,,,ML,,\r\n',
  'places.geojson': JSON.stringify({
    type: 'FeatureCollection',
    name: 'features',
    features: [
      {
        type: 'Feature',
        id: 5,
        geometry: { type: 'Point', coordinates: [-0.04, 16.27] },
        properties: { name: 'Gao', country: 'ML', admin1: 'Gao Region' },
      },
      { type: 'Feature', geometry: null, properties: { name: 'Nowhere } ] "' } },
    ],
  }),
  'places.ndjson': `${JSON.stringify({
    type: 'Feature',
    geometry: {
      type: 'LineString',
      coordinates: [
        [-0.05, 16.26],
        [-0.03, 16.28],
      ],
    },
    properties: { name: 'Gao', country: 'ML', admin1: 'Gao Region' },
  })}\n{"type":"Feature","geometry":null}\n`,
} as const;

async function imported(
  file: keyof typeof FILES,
  out = 'out.index',
): Promise<{ readonly path: string; readonly summary: Awaited<ReturnType<typeof importPlaces>> }> {
  writeFileSync(join(folder, file), FILES[file]);
  const path = join(folder, out);
  return { path, summary: await importPlaces(join(folder, file), { out: path, attribution: 'Mine.' }) };
}

describe('importPlaces', () => {
  test.each(Object.keys(FILES) as (keyof typeof FILES)[])('%s gives an index that finds its place', async (file) => {
    const { path, summary } = await imported(file);
    expect(summary.places).toBe(file === 'places.txt' ? 2 : 1);
    expect(summary.rejected).toBe(file === 'places.txt' ? 2 : 1);
    expect(summary.rejects[0]?.reason).toMatch(/no |columns/);
    const gazetteer = createGazetteer({ indexes: [path], embedded: false });
    const [gao] = gazetteer.lookup('Gao');
    expect(gao).toMatchObject({ country: 'ML', admin1: 'Gao Region', lat: 16.27, lon: -0.04 });
    expect(gazetteer.resolve('Gao', { admin1: 'Gao Region' }).place).toEqual(gao);
    expect(gazetteer.attribution).toBe('Mine.');
  });

  test('the same file gives the same bytes', async () => {
    const first = readFileSync((await imported('places.txt', 'a.index')).path);
    expect(readFileSync((await imported('places.txt', 'b.index')).path).equals(first)).toBe(true);
  });

  test('layers go before the embedded index; a record of one id hides the one below', async () => {
    writeFileSync(
      join(folder, 'own.tsv'),
      'id\tname\tlat\tlon\tcountry\ngn:2457163\tGao\t16.3\t-0.1\tML\nmy:1\tCamp Zulu\t15\t0\tML\n',
    );
    const out = join(folder, 'own.index');
    await importPlaces(join(folder, 'own.tsv'), { out });
    const gazetteer = createGazetteer({ indexes: [out] });
    expect(gazetteer.lookup('Gao').find(({ id }) => id === 'gn:2457163')?.lat).toBe(16.3);
    expect(gazetteer.resolve('Camp Zulu').place?.id).toBe('my:1');
    expect(gazetteer.resolve('Ménaka').place?.admin1).toBe('Ménaka');
    expect(gazetteer.attribution).toContain('GeoNames');
  });

  test.each([
    ['a.xyz', 'name', 'G022'],
    ['b.tsv', 'a\tb\n1\t2\n', 'G022'],
    ['c.txt', 'nothing here', 'G022'],
  ])('%s is refused', async (file, text, code) => {
    writeFileSync(join(folder, file), text);
    await expect(importPlaces(join(folder, file), { out: join(folder, 'no.index') })).rejects.toMatchObject({ code });
  });

  test('a missing file is told by name', async () => {
    await expect(importPlaces('/nowhere/x.tsv', { out: join(folder, 'no.index') })).rejects.toThrow(GazetteerError);
  });
});

describe('splitters', () => {
  test('CSV comes out the same however it is cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' '), minLength: 1, maxLength: 6 });
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.nat(40),
        (rows, cut) => {
          const text = rows.map((cells) => cells.map(quoted).join(',')).join('\n');
          const splitter = csvSplitter(',');
          const found = [...splitter.push(text.slice(0, cut)), ...splitter.push(text.slice(cut)), ...splitter.end()];
          expect(found).toEqual(rows);
        },
      ),
    );
  });

  test('features come out the same however the text is cut', () => {
    const text = FILES['places.geojson'];
    const whole = featureSplitter('test').push(text);
    expect(whole).toHaveLength(2);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const splitter = featureSplitter('test');
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const found = [text.slice(0, from), text.slice(from, to), text.slice(to)].flatMap((piece) =>
          splitter.push(piece),
        );
        expect(found).toEqual(whole);
      }),
    );
  });
});

describe('queries', () => {
  test('are answered with the place and why', () => {
    expect(answerQuery(embeddedGazetteer(), { name: 'Bamba', country: 'ML', admin1: 'Mopti' })).toMatchObject({
      name: 'Bamba',
      place: { id: 'gn:2460583' },
      reason: expect.stringContaining('in Mopti as stated'),
    });
    expect(answerQuery(embeddedGazetteer(), { name: 'Barkhane' })).toMatchObject({
      place: null,
      reason: expect.any(String),
    });
  });
});
