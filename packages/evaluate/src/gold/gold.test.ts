import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SCHEMA_VERSION, type ArticleRecord } from '@harmattan/types';
import { goldEvent, perfectEvent, perfectMentions, goldDoc, town } from '../testing/made.js';
import { draftGold, renderGold } from './draft.js';
import { duplicateMembers } from './duplicateMembers.js';
import { formatProblem } from './problem.js';
import { readGold } from './readGold.js';

const TEXT = 'DORI - JNIM fighters killed seven soldiers near Dori on 4 March.';
const EVENT = {
  key: 'e1',
  type: 'armed-clash',
  date: '2021-03-04',
  place: null,
  actors: [],
  killed: { min: 7, max: 7 },
  injured: null,
};
const ENTITIES = {
  actors: ['JNIM'],
  places: [{ text: 'Dori', lat: 14.03, lon: -0.03 }],
  dates: [{ text: '4 March', edtf: '2021-03-04' }],
};
const gold = (id: string, changes: object = {}): object => ({
  id,
  text: { file: 'a.txt' },
  lang: 'en',
  published: '2021-03-05',
  words: 12,
  events: [EVENT],
  entities: ENTITIES,
  ...changes,
});

let root = '';
const write = (name: string, content: object | string): void => {
  writeFileSync(join(root, name), typeof content === 'string' ? content : JSON.stringify(content));
};
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'gold-'));
  for (const folder of ['good/deep', 'bad', 'corpora']) mkdirSync(join(root, folder), { recursive: true });
  for (const folder of ['good', 'bad', 'good/deep']) write(`${folder}/a.txt`, TEXT);
  write('corpora/c.jsonl', `${JSON.stringify({ id: 'c-1', text: TEXT })}\n${JSON.stringify({ id: 2, text: TEXT })}\n`);
  write('good/one.json', gold('one', { tags: ['tolls/bounds'] }));
  write('good/deep/two.json', gold('two'));
  write('good/line.json', gold('line', { text: { file: 'corpora/c.jsonl', id: 'c-1' } }));
  write('good/manifest.json', { files: 3 });
  write('bad/type.json', gold('type', { events: [{ ...EVENT, type: 'armed_clash' }] }));
  write(
    'bad/date.json',
    gold('date', {
      events: [
        { ...EVENT, date: '2021-02-30' },
        { ...EVENT, key: 'e2', killed: { min: 9, max: 7 } },
      ],
    }),
  );
  write(
    'bad/span.json',
    gold('span', { entities: { ...ENTITIES, places: [{ text: 'Djibo', lat: 14.1, lon: -1.63 }] } }),
  );
  write('bad/key.json', gold('key', { events: [EVENT, EVENT] }));
  write('bad/member.json', JSON.stringify(gold('member')).replace('"date":', '"date":"2021","date":'));
  write('bad/unknown.json', gold('unknown', { events: [{ ...EVENT, kiled: null }] }));
  write('bad/missing.json', gold('missing', { events: [{ ...EVENT, killed: undefined }], lang: 7 }));
  write('bad/text.json', gold('text', { text: { file: 'nowhere.txt' } }));
  write('bad/id.json', gold('span'));
  write('bad/json.json', '{"id": ');
  write(
    'bad/joint.json',
    gold('joint', {
      words: 99,
      events: [{ ...EVENT, killed: null, jointToll: { events: ['e1', 'e9'], killed: { min: 15, max: null } } }],
    }),
  );
});
afterAll(() => rmSync(root, { recursive: true }));

describe('readGold', () => {
  test('reads folders with all below them, finds texts beside, above and below the root, skips other JSON', () => {
    const { docs, problems, skipped } = readGold([join(root, 'good')]);
    expect(problems).toEqual([]);
    expect(docs.map((doc) => [doc.id, doc.corpus, doc.text])).toEqual([
      ['two', 'texts', TEXT],
      ['line', 'c', TEXT],
      ['one', 'texts', TEXT],
    ]);
    expect(skipped).toEqual([join(root, 'good', 'manifest.json')]);
    expect(readGold([join(root, 'good', 'line.json')], { textsRoot: root }).docs).toHaveLength(1);
  });

  test('reports every problem of every file in one pass, a line each', () => {
    const { docs, problems } = readGold([join(root, 'bad'), join(root, 'none')], { textsRoot: join(root, 'bad') });
    const lines = problems.map((problem) => formatProblem(problem).replace(`${root}/`, ''));
    expect(lines.map((line) => line.replaceAll(root, '~').replace(/(not JSON): .*/, '$1')).sort()).toEqual(
      [
        'none: no such file or folder',
        'bad/type.json: event e1: type: unknown value "armed_clash"; did you mean "armed-clash"?',
        'bad/date.json: event e1: date: "2021-02-30" is not an EDTF date (examples: 2017-05-03, 2017-05, 199X, 2017-05-02/2017-05-03)',
        'bad/date.json: event e2: killed: min must not exceed max',
        'bad/span.json: entities.places: "Djibo" does not stand in the text (still scored)',
        'bad/key.json: event e1: key: the key "e1" is given to 2 events',
        'bad/member.json: event e1: date: "date" stands twice in one object',
        'bad/unknown.json: event e1: unknown field "kiled" (still scored)',
        'bad/missing.json: event e1: killed: is missing',
        'bad/missing.json: lang: string is expected, not 7',
        'bad/text.json: text: no file "nowhere.txt" in ~/bad, ~',
        'bad/span.json: id: "span" is the id of ~/bad/id.json too',
        'bad/json.json: not JSON',
        'bad/joint.json: event e1: jointToll.events: there is no event "e9" (still scored)',
        'bad/joint.json: words: 99 are entered, the text has 12 (still scored)',
      ].sort(),
    );
    expect(docs.map((doc) => doc.id)).toEqual(['span', 'joint', 'unknown']);
  });
});

test('members given twice are found with their path, whatever the strings hold', () => {
  const json = '{"a": {"x": 1, "y": ["x", {"k": "{\\"k\\": ,", "k": 2}], "x": 3}, "b": "a"}';
  expect(duplicateMembers(json)).toEqual([
    { path: ['a', 'y', 1], name: 'k' },
    { path: ['a'], name: 'x' },
  ]);
  expect(duplicateMembers('[]')).toEqual([]);
});

test('a draft from an extraction passes the check of gold files', () => {
  const event = goldEvent({
    key: 'e1',
    date: '2021-03-04',
    place: town('Dori', 14.0354, -0.0345, 'BF'),
    alsoAt: [town('Gorom', 14.44, -0.23, 'BF')],
    killed: { min: 7, max: 7 },
    missing: { min: 1, max: null },
    claimedBy: 'JNIM',
    actors: [{ name: 'JNIM', role: 'initiator' }],
  });
  const toll = {
    outcome: 'killed',
    min: 7,
    max: 7,
    group: 'soldiers',
    groupActor: null,
    source: 'the army',
    status: 'reported',
    spans: [],
  } as const;
  const record: ArticleRecord = {
    schema: SCHEMA_VERSION,
    id: 'draft',
    source: 'Radio',
    publishedAt: '2021-03-05',
    language: 'en',
    events: [
      perfectEvent(event, { tolls: [toll, { ...toll, min: 12, max: 12, group: null, source: 'JNIM' }] }),
      perfectEvent(goldEvent({ key: 'e2' })),
    ],
    diagnostics: [],
    mentions: [...perfectMentions(goldDoc('draft', [], { entities: ENTITIES }))],
  };
  write('good/deep/draft.json', renderGold(draftGold(record, TEXT, { textFile: 'a.txt' })));
  const { docs, problems } = readGold([join(root, 'good', 'deep', 'draft.json')]);
  expect(problems).toEqual([]);
  expect(docs[0]?.entities).toEqual(ENTITIES);
  expect(docs[0]?.events[0]).toEqual({
    ...event,
    place: town('Dori', 14.04, -0.03, 'BF'),
    byGroup: [{ outcome: 'killed', group: 'soldiers', min: 7, max: 7 }],
    disputed: 'the army: 7 killed; JNIM: 12 killed',
  });
  expect(readFileSync(join(root, 'good', 'deep', 'draft.json'), 'utf8')).toMatch(/^\{\n {2}"id": "draft"/);
});
