import { describe, expect, test } from '@jest/globals';
import { SCHEMA_VERSION, type ArticleRecord, type ConflictEvent } from '@harmattan/types';
import { renderComparison } from '../report/comparisonText.js';
import { evaluate } from '../score/evaluate.js';
import { EvaluateError } from '../errors.js';
import { parseResults, type Results } from '../score/results.js';
import { goldDoc, goldEvent, perfectEvent, town } from '../testing/made.js';
import { compareRuns } from './compareRuns.js';
import { checkFloors, floorsSchema, formatBreach, parseFloors } from './floors.js';
import {
  acceptChanges,
  diffSnapshots,
  fingerprintOf,
  readSnapshot,
  renderSnapshot,
  renderSnapshotDiff,
} from './snapshot.js';

const raid = goldEvent({
  key: 'raid',
  date: '2021-03-04',
  place: town('Dori', 14.03, -0.03, 'BF'),
  killed: { min: 7, max: 7 },
});
const blast = goldEvent({
  key: 'blast',
  type: 'grenade',
  date: '2021-03-06',
  place: town('Gossi', 15.82, -1.31),
  killed: { min: 2, max: 2 },
});
const strange = perfectEvent(
  goldEvent({ key: 'strange', type: 'agreement', date: '1999', place: town('Lima', -12, -77, 'PE') }),
);
const right = [perfectEvent(raid), perfectEvent(blast)] as const;

function run(
  first: readonly ConflictEvent[],
  second: readonly ConflictEvent[] = [perfectEvent(blast)],
  golds = [raid, blast],
): Results {
  const docs = [goldDoc('a', golds), goldDoc('b', [blast])];
  return evaluate(
    docs,
    [
      { id: 'a', events: first, mentions: null },
      { id: 'b', events: second, mentions: null },
    ],
    { resamples: 100 },
  );
}
const perfect = run(right);

describe('compareRuns', () => {
  test('results are read back as they were written', () => {
    expect(parseResults(JSON.stringify(perfect), 'r.json')).toEqual(perfect);
    expect(() => parseResults('[]', 'r.json')).toThrow(EvaluateError);
  });

  test('the same run twice: nothing changed', () => {
    const comparison = compareRuns(perfect, perfect);
    expect(comparison).toMatchObject({ verdict: 'pass', changes: [], onlyBefore: [], onlyAfter: [] });
    expect(comparison.fields.every((field) => field.difference === null || field.difference === 0)).toBe(true);
  });

  test('a wrong date is found, named, and fails the run; the way back is better', () => {
    const worse = run([{ ...right[0], date: { ...right[0].date, edtf: '2021-03-09' } }, right[1]]);
    const comparison = compareRuns(perfect, worse);
    expect(comparison.verdict).toBe('fail');
    expect(comparison.fields.filter((field) => field.hasFallen).map((field) => field.field)).toEqual([
      'date',
      'dateOverlap',
    ]);
    expect(comparison.fields.find((field) => field.field === 'date')).toMatchObject({ before: 1, after: 2 / 3 });
    expect(comparison.changes[0]).toEqual({
      doc: 'a',
      field: 'date',
      gold: 'raid',
      expected: '2021-03-04',
      before: '2021-03-04',
      after: '2021-03-09',
      direction: 'worse',
    });
    expect(compareRuns(worse, perfect)).toMatchObject({
      verdict: 'pass',
      changes: [{ direction: 'better' }, { direction: 'better' }],
    });
    expect(renderComparison(comparison)).toMatch(/FAIL: date \(exact\) \(tolerance 1\.0\), date \(overlap\)/);
    expect(renderComparison(compareRuns(worse, perfect), { most: 1 })).toMatch(/and 1 more\nNo field fell/);
  });

  test('a tolerance holds for all fields or for one', () => {
    const worse = run([{ ...right[0], date: { ...right[0].date, edtf: '2021-03-09' } }, right[1]]);
    expect(compareRuns(perfect, worse, { tolerance: 0.34 }).verdict).toBe('pass');
    expect(compareRuns(perfect, worse, { tolerance: { date: 0.5, default: 0.01 } }).verdict).toBe('fail');
    expect(compareRuns(perfect, worse, { tolerance: { date: 0.5, dateOverlap: 0.5 } }).verdict).toBe('pass');
  });

  test('false alarms come and go, misses too', () => {
    const comparison = compareRuns(perfect, run([right[0], strange]));
    const events = comparison.changes.filter((change) => change.field === 'event');
    expect(events.map(({ gold, before, after, direction }) => [gold, before, after, direction])).toEqual([
      ['blast', 'grenade', null, 'worse'],
      [null, null, 'agreement', 'worse'],
    ]);
  });

  test('edited gold is told apart, documents of one run alone are named', () => {
    const edited = run(right, undefined, [{ ...raid, date: '2021-03-05' }, blast]);
    expect(compareRuns(perfect, edited).changes).toContainEqual(
      expect.objectContaining({ field: 'date', direction: 'gold' }),
    );
    const fewer = { ...perfect, documents: perfect.documents.slice(0, 1) };
    expect(compareRuns(perfect, fewer)).toMatchObject({ onlyBefore: ['b'], onlyAfter: [] });
  });
});

describe('checkFloors', () => {
  test('names what lies below, and nothing else', () => {
    const results = run([right[0]]);
    const floors = floorsSchema.parse({
      overall: { '*': { f1: 0.5 }, event: { recall: 0.9, precision: 1 } },
      byLanguage: { en: { event: { f1: 0.8 } }, fr: { event: { f1: 0.1 } } },
    });
    const breaches = checkFloors(results, floors);
    expect(breaches.map(formatBreach)).toEqual([
      'overall: event recall 66.7 %, below the floor of 90.0 %',
      'byLanguage fr: event f1 nothing to score, below the floor of 10.0 %',
    ]);
    expect(checkFloors(perfect, { overall: { '*': { f1: 1, precision: 1, recall: 1 } } })).toEqual([]);
  });
  test('an unknown field or rate is refused', () => {
    expect(floorsSchema.safeParse({ overall: { events: { f1: 1 } } }).success).toBe(false);
    expect(floorsSchema.safeParse({ overall: { event: { f1: 80 } } }).success).toBe(false);
    expect(() => parseFloors('{', 'floors.json')).toThrow(/^E001 floors\.json is not JSON/);
  });
});

describe('snapshots', () => {
  const record = (id: string, events: readonly ConflictEvent[]): ArticleRecord => ({
    schema: SCHEMA_VERSION,
    id,
    source: null,
    publishedAt: null,
    language: 'en',
    events: [...events],
    diagnostics: [],
  });
  const old = [record('b', right), record('a', [])];
  const now = [record('a', []), record('b', [{ ...right[0], type: 'attack' }, right[1]]), record('c', [])];

  test('are the same text in any order and read back', () => {
    expect(renderSnapshot(old)).toBe(renderSnapshot([...old].reverse()));
    expect(diffSnapshots(readSnapshot(renderSnapshot(old)), old)).toEqual([]);
    expect(() => readSnapshot('{"schema": "other"}', 's.json')).toThrow(
      /^E002 s\.json is not in the expected form: schema/,
    );
  });
  test('show every value that differs, and accept what was reviewed', () => {
    const changes = diffSnapshots(old, now);
    expect(changes[0]).toEqual({ id: 'b', path: 'events[0].type', before: '"armed-clash"', after: '"attack"' });
    expect(changes[1]).toMatchObject({ id: 'c', path: '', before: null });
    expect(renderSnapshotDiff(changes)).toMatch(
      /^b\n {2}events\[0\]\.type: "armed-clash" -> "attack"\nc\n {2}record: \(nothing\) -> /,
    );
    expect(fingerprintOf(changes)).toMatch(/^[0-9a-f]{12}$/);
    expect(fingerprintOf([])).toBe('none');
    expect(diffSnapshots(acceptChanges(old, now, ['b']), now).map((change) => change.id)).toEqual(['c']);
    expect(diffSnapshots(acceptChanges(old, now), now)).toEqual([]);
  });
});
