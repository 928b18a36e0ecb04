import { expect, test } from '@jest/globals';
import { SCHEMA_VERSION } from '@harmattan/types';
import { goldDoc, goldEvent, perfectEvent } from '../testing/made.js';
import { predict, type AnalyzeOptions } from './predict.js';
import { readPredictions } from './predictions.js';

test('predictions are read from the JSONL of article records, and bad lines are named', () => {
  const record = {
    schema: SCHEMA_VERSION,
    id: 'a',
    source: null,
    publishedAt: null,
    language: 'en',
    events: [perfectEvent(goldEvent({ key: 'e' }))],
    diagnostics: [],
  };
  const lines = [record, { ...record, id: 'b', mentions: [] }, record, { ...record, id: 'c', schema: '0' }].map(
    (line) => JSON.stringify(line),
  );
  const { predictions, problems } = readPredictions([lines[0], '', lines[1], '{', lines[2], lines[3]].join('\n'));
  expect(predictions.map(({ id, events, mentions }) => [id, events.length, mentions])).toEqual([
    ['a', 1, null],
    ['b', 1, []],
  ]);
  expect(problems.map(({ line }) => line)).toEqual([4, 5, 6]);
  expect(problems.map(({ message }) => message)).toEqual([
    'not JSON',
    'id "a" stands on line 1 too',
    expect.stringContaining('schema'),
  ]);
});

test('an extractor gets the text, the publication day, title and source, and nothing of the annotation', () => {
  const seen: [string, AnalyzeOptions][] = [];
  const analyze = (text: string, options: AnalyzeOptions): { events: [] } => {
    seen.push([text, options]);
    return { events: [] };
  };
  const docs = [
    goldDoc('a', [], { text: 'A', title: 'T', source: 'S' }),
    goldDoc('b', [], { text: 'B', published: null }),
  ];
  expect(predict(docs, analyze)).toEqual([
    { id: 'a', events: [], mentions: null },
    { id: 'b', events: [], mentions: null },
  ]);
  expect(seen).toEqual([
    ['A', { publishedAt: '2021-03-08', title: 'T', source: 'S' }],
    ['B', {}],
  ]);
});
