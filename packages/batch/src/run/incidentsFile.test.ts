import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { incidentsOf } from '../linking/incidents.js';
import { reportsOf, type Report } from '../linking/report.js';
import { randomOf } from '../testing/dump.js';
import { madeEvent, madeRecord } from '../testing/made.js';
import { writeIncidents } from './incidentsFile.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'harmattan-incidents-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Reports of few towns and days, so that many tell the same incident; a tenth without a date. */
function madeReports(count: number): readonly Report[] {
  const random = randomOf(11);
  return Array.from({ length: count }, (_, i) => {
    const town = random(60);
    const day = 1 + random(28);
    const killed = random(6) === 0 ? null : { min: 1 + random(3), max: 1 + random(3) + 3 };
    const date = {
      edtf: `2021-03-${String(day).padStart(2, '0')}`,
      precision: 'day',
      basis: 'stated',
      spans: [],
      reason: null,
    } as const;
    const none = { edtf: null, precision: null, basis: 'stated', spans: [], reason: 'the text gives no date' } as const;
    const event = madeEvent({
      date: random(10) === 0 ? none : date,
      place: {
        ...madeEvent().place,
        name: `Town ${town}`,
        lat: 12 + (town % 10),
        lon: -3 + Math.floor(town / 10),
        country: 'ML',
        precision: 'town',
      },
      totals: { ...madeEvent().totals, killed },
    });
    return reportsOf(madeRecord(`é${i}`, [event]));
  }).flat();
}

async function* streamed(reports: readonly Report[]): AsyncGenerator<Report> {
  await Promise.resolve();
  yield* reports;
}

test('incidents written over files are those put together in memory, in the same order', async () => {
  const reports = madeReports(9000);
  const target = join(folder, 'incidents.jsonl');
  const count = await writeIncidents(target, () => streamed(reports));
  const expected = incidentsOf(reports);
  const lines = readFileSync(target, 'utf8').trimEnd().split('\n');
  expect(count).toBe(expected.length);
  expect(expected.length).toBeLessThan(reports.length / 2);
  expect(lines).toEqual(expected.map((incident) => JSON.stringify(incident)));
  expect(readdirSync(folder)).toEqual(['incidents.jsonl']);
});

test('what a killed run left is cleared, and no report gives an empty file', async () => {
  const target = join(folder, 'none.jsonl');
  expect(await writeIncidents(target, () => streamed([]))).toBe(0);
  expect(readFileSync(target, 'utf8')).toBe('');
});
