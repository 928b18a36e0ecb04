import { expect, test } from '@jest/globals';
import { errorsOf } from '../errors/errorsOf.js';
import { evaluate } from '../score/evaluate.js';
import { FIELDS } from '../score/fields.js';
import { goldDoc, goldEvent, perfectEvent, town } from '../testing/made.js';
import { renderErrorsHtml } from './errorsHtml.js';
import { renderErrorsText } from './errorsText.js';
import { FIELD_LABELS, renderTable } from './table.js';

const TEXT = 'A match was played. Gunmen <killed> seven in Dori on 4 March. Later a "blast" hit Gossi.';
const raid = goldEvent({
  key: 'raid',
  date: '2021-03-04',
  place: town('Dori', 14.03, -0.03, 'BF'),
  killed: { min: 7, max: 7 },
});
const blast = goldEvent({ key: 'blast', type: 'grenade', date: '2021-03-06', place: town('Gossi', 15.82, -1.31) });
const doc = goldDoc('d<1>', [raid, blast], { text: TEXT, tags: ['t'] });
const start = TEXT.indexOf('Gunmen');
const came = perfectEvent(raid, {
  evidence: [{ start, end: TEXT.indexOf(' Later') }],
  totals: { ...perfectEvent(raid).totals, killed: { min: 1, max: 1 } },
  derivation: [
    {
      field: 'killed',
      value: '1',
      rules: ['en/toll/x'],
      spans: [{ start: TEXT.indexOf('seven'), end: TEXT.indexOf('seven') + 5 }],
      lost: [{ value: '7', reason: 'later' }],
    },
    { field: 'date', value: '2021-03-04', rules: [], spans: [], lost: [] },
  ],
});
const results = evaluate(
  [doc],
  [
    { id: doc.id, events: [came], mentions: null },
    { id: 'stray', events: [], mentions: null },
  ],
  { resamples: 10 },
);

test('the table has a line a field with counts and the figures of the results', () => {
  const table = renderTable(results);
  for (const field of FIELDS) expect(table).toContain(FIELD_LABELS[field]);
  expect(table).toMatch(/^event detection +100\.0 +50\.0 +66\.7 +- +1 +0 +1 +66\.7 +100\.0 +1\/1$/m);
  expect(table).toMatch(/^killed +0\.0 +0\.0 +0\.0 +- +0 +1 +1 +0\.0 +0\.0 +0\/1$/m);
  expect(table).toContain('Without gold (not scored): stray');
});

test('errors come with sentence, expectation, what came and the derivation of that field', () => {
  const groups = errorsOf(results);
  expect(groups.map((group) => [group.field, group.kind, group.cause])).toEqual([
    ['event', 'miss', 'not extracted'],
    ['killed', 'wrong', 'killed: other figure'],
  ]);
  expect(groups[0]?.errors[0]).toMatchObject({ gold: 'blast', sentence: 'Later a "blast" hit Gossi.' });
  expect(groups[1]?.errors[0]).toEqual({
    doc: 'd<1>',
    gold: 'raid',
    event: 'p-raid',
    expected: '7',
    came: '1',
    sentence: 'Gunmen <killed> seven in Dori on 4 March.',
    derivation: ['killed = 1 | en/toll/x | "seven" | lost: 7 (later)'],
  });
  expect(renderErrorsText(groups)).toContain('expected 7; came 1');
  expect(renderErrorsText(groups, { most: 0 })).toContain('and 1 more');
});

test('the page of errors loads nothing and escapes all text', () => {
  const html = renderErrorsHtml(results, { title: '<Title>' });
  expect(html).toContain('&lt;killed&gt;');
  expect(html).toContain('Later a &quot;blast&quot; hit Gossi.');
  expect(html).toContain('d&lt;1&gt;');
  expect(html).not.toContain('<killed>');
  expect(html).not.toMatch(/<script|src=|href="http/);
});
