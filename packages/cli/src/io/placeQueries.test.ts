import { FEATURE_HINTS } from '@harmattan/types';
import { expect, test } from '@jest/globals';
import { hintOf, readQueries } from './placeQueries.js';

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

test('queries are read line by line; a bad one fails with its number', async () => {
  const lines = [
    '{"name":"Gao","country":"ml","admin1":null,"hint":"region of"}',
    '',
    '{"name":1}',
    'x',
    '{"name":"B","country":"Mali"}',
  ];
  const read = [];
  for await (const query of readQueries(chunks(lines.join('\n')))) read.push(query);
  expect(read).toEqual([
    { kind: 'query', name: 'Gao', context: { country: 'ML', hint: 'region' } },
    expect.objectContaining({ kind: 'failure', input: 'standard input line 3' }),
    expect.objectContaining({ kind: 'failure', input: 'standard input line 4' }),
    expect.objectContaining({ cause: 'country: not an ISO 3166-1 alpha-2 code' }),
  ]);
});

test.each([
  ['Town of', 'town'],
  ['cercle de', 'district'],
  ['rivière', 'river'],
  ['galaxy', undefined],
  ['', undefined],
])('the hint %j means %j', (words, hint) => {
  expect(hintOf(words)).toBe(hint);
});

test.each(FEATURE_HINTS)('the hint %s is itself', (hint) => {
  expect(hintOf(hint)).toBe(hint);
});
