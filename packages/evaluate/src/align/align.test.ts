import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { goldEvent, perfectEvent, town } from '../testing/made.js';
import { agreementOf, isPairable } from './agreement.js';
import { align } from './align.js';
import { bestAssignment } from './assignment.js';

/** The greatest sum that any one-to-one assignment reaches, by trying them all. */
function bruteForce(weights: readonly (readonly number[])[], row = 0, used: ReadonlySet<number> = new Set()): number {
  const current = weights[row];
  if (current === undefined) return 0;
  let most = bruteForce(weights, row + 1, used);
  for (const [column, weight] of current.entries()) {
    if (weight <= 0 || used.has(column)) continue;
    most = Math.max(most, weight + bruteForce(weights, row + 1, new Set([...used, column])));
  }
  return most;
}

describe('bestAssignment', () => {
  test('prefers the best total to the best single pair', () => {
    expect(
      bestAssignment([
        [10, 9],
        [9, 1],
      ]),
    ).toEqual([1, 0]);
  });
  test('leaves free what has no positive weight', () => {
    expect(
      bestAssignment([
        [0, 0],
        [0, 5],
      ]),
    ).toEqual([null, 1]);
    expect(bestAssignment([])).toEqual([]);
    expect(bestAssignment([[], []])).toEqual([null, null]);
  });
  test('reaches the same total as trying everything', () => {
    const weights = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: -3, max: 20 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
    fc.assert(
      fc.property(weights, (table) => {
        const columns = bestAssignment(table);
        const taken = columns.filter((column) => column !== null);
        expect(new Set(taken).size).toBe(taken.length);
        const sum = columns.reduce<number>(
          (total, column, row) => total + (column === null ? 0 : (table[row]?.[column] ?? 0)),
          0,
        );
        expect(sum).toBe(bruteForce(table));
      }),
      { numRuns: 300 },
    );
  });
});

const dori = town('Dori', 14.03, -0.03, 'BF');
const gossi = town('Gossi', 15.82, -1.31);
const raid = goldEvent({
  key: 'raid',
  date: '2021-03-04',
  place: dori,
  killed: { min: 7, max: 7 },
  actors: [{ name: 'JNIM', role: 'initiator' }],
});
const blast = goldEvent({
  key: 'blast',
  type: 'remote-explosive-landmine-ied',
  date: '2021-03-06',
  place: gossi,
  killed: { min: 2, max: null },
});

describe('agreement', () => {
  test('is 1 for the same and 0..1 for anything', () => {
    expect(agreementOf(raid, perfectEvent(raid)).total).toBeCloseTo(1, 12);
    expect(agreementOf(raid, perfectEvent(blast)).total).toBeLessThan(0.3);
  });
  test('follows the formula of docs/evaluation.md', () => {
    // Place 0 (other country), date right, toll right, actors right, type right: (0 + .25 + .2 + .1 + .1) / 1.
    expect(agreementOf(raid, perfectEvent(raid, { place: perfectEvent(blast).place })).total).toBeCloseTo(0.65, 12);
    // Nothing but type and date known on either side: toll, actors and place are left out.
    const bare = goldEvent({ key: 'bare', date: '2021-03-04' });
    expect(agreementOf(bare, perfectEvent(bare, { type: 'grenade' })).total).toBeCloseTo((0.25 + 0.1 * 0.3) / 0.35, 12);
  });
  test('unrelated events are no pair, one field wrong still is', () => {
    expect(isPairable(agreementOf(raid, perfectEvent(blast)))).toBe(false);
    for (const part of ['date', 'place', 'totals', 'actors', 'type'] as const) {
      const changed = perfectEvent(raid, { [part]: perfectEvent(blast)[part] });
      expect([part, isPairable(agreementOf(raid, changed))]).toEqual([part, true]);
    }
  });
  test('same actors and type alone are not enough: place, date or toll must hold', () => {
    const other = goldEvent({ ...raid, key: 'other', date: '2020-01-01', place: gossi, killed: { min: 90, max: 90 } });
    expect(isPairable(agreementOf(raid, perfectEvent(other)))).toBe(false);
  });
});

describe('align', () => {
  test('pairs crosswise whatever the order', () => {
    const found = align([raid, blast], [perfectEvent(blast), perfectEvent(raid)]);
    expect(found.pairs.map(({ gold, came }) => [gold.key, came.id]).sort()).toEqual([
      ['blast', 'p-blast'],
      ['raid', 'p-raid'],
    ]);
  });
  test('one sure pair is worth more than two doubtful ones', () => {
    const twin = goldEvent({ ...raid, key: 'twin', place: gossi, killed: { min: 90, max: 90 } });
    const stranger = perfectEvent(goldEvent({ ...raid, key: 'stranger', date: '2020-01-01', killed: null }));
    const found = align([raid, twin], [perfectEvent(raid), stranger]);
    expect(found.pairs.map(({ gold, came }) => [gold.key, came.id])).toContainEqual(['raid', 'p-raid']);
  });
  test('a required event goes before an optional one that fits as well', () => {
    const option = goldEvent({ ...raid, key: 'a-first', optional: true });
    const found = align([option, raid], [perfectEvent(raid)]);
    expect(found.pairs.map(({ gold }) => gold.key)).toEqual(['raid']);
  });
  test('an optional event keeps the prediction that is clearly its own', () => {
    const option = goldEvent({
      ...raid,
      key: 'option',
      date: '2021-02-01',
      killed: { min: 3, max: 3 },
      optional: true,
    });
    const found = align([option, raid], [perfectEvent(option)]);
    expect(found.pairs.map(({ gold }) => gold.key)).toEqual(['option']);
    expect(found.misses.map((gold) => gold.key)).toEqual(['raid']);
  });
});
