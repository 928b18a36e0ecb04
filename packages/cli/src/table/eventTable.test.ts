import { expect, test } from '@jest/globals';
import { madeEvent, madePlace, madeRecord, spansOf } from '../testing/made.js';
import { renderArticle } from './eventTable.js';
import { paintFor } from './style.js';
import { widthOf } from './text.js';

const text =
  'On 5 March suspected members of JNIM killed at least 20 soldiers near Tarkint in the Gao Region, the army said. JNIM claimed the raid.';
const raid = madeEvent({
  triggers: spansOf(text, 'killed', 'raid'),
  date: { edtf: '2020-03-05', precision: 'day', basis: 'inferred', spans: spansOf(text, '5 March'), reason: null },
  place: madePlace({
    name: 'Tarkint',
    country: 'ML',
    countries: ['ML'],
    admin1: 'Gao',
    precision: 'town',
    spans: spansOf(text, 'Gao Region', 'Tarkint'),
  }),
  actors: [
    {
      id: 'jnim',
      name: 'JNIM',
      kind: 'rebel-group',
      country: null,
      role: 'initiator',
      suspected: true,
      basis: 'stated',
      spans: spansOf(text, 'suspected members of JNIM'),
    },
    {
      id: 'fama',
      name: 'Malian Armed Forces',
      kind: 'state-forces',
      country: 'ML',
      role: 'target',
      suspected: false,
      basis: 'inferred',
      spans: spansOf(text, 'soldiers'),
    },
  ],
  tolls: [
    {
      outcome: 'killed',
      min: 20,
      max: null,
      group: 'soldiers',
      groupActor: null,
      source: 'the army',
      status: 'confirmed',
      spans: spansOf(text, 'at least 20 soldiers'),
    },
  ],
  totals: { ...madeEvent().totals, killed: { min: 20, max: null }, abducted: { min: 3, max: 3 } },
  claims: [{ actor: 'JNIM', actorId: 'jnim', stance: 'claims', spans: spansOf(text, 'JNIM claimed') }],
});
const unknown = madeEvent({ background: true });

const render = (
  options: { readonly width?: number; readonly hasColour?: boolean; readonly hasWords?: boolean } = {},
): string =>
  renderArticle(
    { record: madeRecord([raid, unknown], { source: 'LWJ', publishedAt: '2020-07' }), text, title: 'A raid' },
    { width: options.width ?? 110, paint: paintFor(options.hasColour ?? false), hasWords: options.hasWords ?? false },
  );

test('the table has a row an event, with ? for what is unknown and – for what is not told', () => {
  expect(render()).toBe(
    [
      'A raid (a)',
      'LWJ · published 2020-07 · en · 2 events',
      '',
      ' #  date         place                   who → whom                   killed  injured  type, claims',
      '──  ───────────  ──────────────────────  ───────────────────────────  ──────  ───────  ───────────────────────',
      ' 1  2020-03-05   Tarkint                 JNIM (suspected)                20+        –  Armed clash',
      '                 Gao, Mali               → Malian Armed Forces                         3 abducted',
      '                                                                                       claimed by JNIM',
      '',
      ' 2  ?            ?                       ?                                 –        –  Armed clash',
      '    background                           → ?',
      '',
    ].join('\n'),
  );
});

test('with words, each field shows what it was read from, in the order of the text', () => {
  const lines = render({ hasWords: true }).split('\n');
  expect(lines.slice(8, 15)).toEqual([
    '    date      “5 March” (inferred)',
    '    place     “Tarkint” · “Gao Region”',
    '    initiator JNIM (suspected): “suspected members of JNIM”',
    '    target    Malian Armed Forces: “soldiers” (inferred)',
    '    killed    20+, confirmed by the army: “at least 20 soldiers”',
    '    type      “killed” · “raid”',
    '    claim     claimed by JNIM: “JNIM claimed”',
  ]);
});

test.each([80, 100, 110, 120])('no line is longer than %d columns', (width) => {
  const widest = Math.max(...render({ width, hasWords: true }).split('\n').map(widthOf));
  expect(widest).toBeLessThanOrEqual(width);
});

test('colours change nothing but colours', () => {
  const painted = render({ hasColour: true, hasWords: true });
  expect(painted).toContain('\u001B[1;31m20+');
  // eslint-disable-next-line no-control-regex
  expect(painted.replace(/\u001B\[[\d;]*m/g, '')).toBe(render({ hasWords: true }));
});

test('an article without events is one line and its heading', () => {
  const options = { width: 100, paint: paintFor(false), hasWords: false };
  expect(renderArticle({ record: madeRecord([]), text: '', title: null }, options)).toBe(
    'a\nday of publication not given · en · no event\n',
  );
});
