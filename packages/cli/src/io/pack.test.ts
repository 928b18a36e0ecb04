import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createExtractor } from '@harmattan/extract';
import { createGazetteer } from '@harmattan/gazetteer';
import { readPack } from './pack.js';

const PACK = {
  id: 'valley',
  countries: ['CO'],
  areAirStrikesByState: true,
  places: { source: 'written for this test', licence: 'CC0' },
};
const ACTOR = {
  id: 'river-front',
  name: 'River Front',
  longName: null,
  kind: 'rebel-group',
  countries: ['CO'],
  from: null,
  to: null,
  parent: null,
  aliases: { en: ['Frente del Rio'] },
  descriptions: { en: [] },
  weak: false,
  source: 'written for this test',
};
const PLACES =
  'id\tname\talternates\tlat\tlon\tcountry\tkind\nv:1\tQuebradilla Honda\tOld Ferry Town\t4.5\t-72.25\tCO\tpopulated\n';
const FILES = {
  'pack.json': JSON.stringify(PACK),
  'actors/groups.jsonl': `${JSON.stringify(ACTOR)}\n`,
  'places.tsv': PLACES,
};

let made: string[] = [];
afterEach(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
  made = [];
});

/** A folder with the files of a tiny pack; a file given as null is left out. */
function packFolder(changes: Readonly<Record<string, string | null>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'harmattan-pack-test-'));
  made.push(folder);
  const files: Readonly<Record<string, string | null>> = { ...FILES, ...changes };
  for (const [name, content] of Object.entries(files)) {
    if (content === null) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

describe('a domain that the engine has never seen', () => {
  const TEXT = 'Frente del Rio fighters killed four soldiers in Old Ferry Town on 3 March 2021.';

  test('gives its actors and places to the events', async () => {
    const { pack, index } = await readPack(packFolder());
    const gazetteer = createGazetteer({ indexes: index === null ? [] : [index] });
    const [event] = createExtractor({ pack, gazetteer }).extract(TEXT);
    expect(event?.place).toMatchObject({ id: 'v:1', name: 'Quebradilla Honda', country: 'CO', lat: 4.5, lon: -72.25 });
    expect(event?.actors.find(({ role }) => role === 'initiator')).toMatchObject({ id: 'river-front' });
    expect(event?.totals.killed).toMatchObject({ min: 4, max: 4 });
  });

  test('is unknown to the default pack', () => {
    const [event] = createExtractor().extract(TEXT);
    expect(event).toBeDefined();
    expect(event?.place.id).not.toBe('v:1');
    expect(event?.actors.map(({ id }) => id)).not.toContain('river-front');
  });

  test('gives the same bytes each time', async () => {
    const folder = packFolder();
    expect((await readPack(folder)).index).toEqual((await readPack(folder)).index);
  });

  test('may bring no places', async () => {
    expect((await readPack(packFolder({ 'places.tsv': null }))).index).toBeNull();
  });
});

describe('a pack that cannot be used', () => {
  const line = (change: object): string => `${JSON.stringify({ ...ACTOR, ...change })}\n`;
  test.each<[string, Readonly<Record<string, string | null>>, RegExp]>([
    ['no pack.json', { 'pack.json': null }, /pack\.json: no such file/],
    ['pack.json that is no JSON', { 'pack.json': '{' }, /pack\.json: .*JSON/],
    ['an unknown field', { 'pack.json': JSON.stringify({ ...PACK, colour: 1 }) }, /pack\.json: .*colour/],
    ['a country that is none', { 'pack.json': JSON.stringify({ ...PACK, countries: ['Colombia'] }) }, /countries\.0/],
    ['no actors', { 'actors/groups.jsonl': null }, /actors: no such file/],
    ['an empty list of actors', { 'actors/groups.jsonl': '\n' }, /holds no actor/],
    ['a line that is no JSON', { 'actors/groups.jsonl': `${line({})}{x\n` }, /groups\.jsonl line 2: no JSON/],
    ['an unknown kind', { 'actors/groups.jsonl': line({ kind: 'army' }) }, /groups\.jsonl line 1: kind: /],
    [
      'an id twice',
      { 'actors/more.jsonl': line({}) },
      /more\.jsonl line 1: id "river-front" is already that of .*groups/,
    ],
    ['an unknown parent', { 'actors/groups.jsonl': line({ parent: 'nobody' }) }, /line 1: parent "nobody"/],
    ['a place without a point', { 'places.tsv': `${PLACES}v:2\tNowhere\t\t\t\tCO\t\n` }, /places\.tsv row 2: no point/],
    ['a table without columns', { 'places.tsv': 'a\tb\n1\t2\n' }, /places\.tsv: .*column/],
    ['two tables', { 'places.csv': 'name,lat,lon\n' }, /places\.tsv and places\.csv/],
    [
      'places without their source',
      { 'pack.json': JSON.stringify({ ...PACK, places: undefined }) },
      /source and licence/,
    ],
  ])('%s', async (_, changes, message) => {
    await expect(readPack(packFolder(changes))).rejects.toThrow(message);
  });
});
