import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { EVENT_FIELDS, checkFloors, evaluate, formatBreach, parseFloors, predict, readGold } from '@harmattan/evaluate';
import { createExtractor } from '@harmattan/extract';

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const { analyze } = createExtractor();

describe('the seeds', () => {
  const { docs, problems } = readGold([at('seeds')]);
  const { documents } = evaluate(docs, predict(docs, analyze));

  test('have gold that can be scored', () => {
    expect(docs.length).toBeGreaterThan(0);
    expect(problems.filter((problem) => problem.severity === 'unusable')).toEqual([]);
  });

  test.each(documents.map((doc) => [doc.id, doc] as const))('%s: every field of every event is right', (_, doc) => {
    const wrong = doc.judgements
      .filter(({ field, fp, fn }) => EVENT_FIELDS.some((name) => name === field) && fp + fn > 0)
      .map(
        ({ field, gold, expected, came }) =>
          `${gold ?? 'no gold'} ${field}: expected ${expected ?? '-'}, came ${came ?? '-'}`,
      );
    expect(wrong).toEqual([]);
  });

  test.each(docs.map((doc) => [doc.id, doc] as const))(
    '%s: without a day of publication no year is guessed',
    (_, doc) => {
      const years = analyze(doc.text, {}).events.map((event) => event.date.edtf?.slice(0, 4) ?? 'null');
      expect(years.length).toBeGreaterThanOrEqual(documents.find(({ id }) => id === doc.id)?.required ?? 0);
      for (const year of years) expect(year === 'XXXX' || doc.text.includes(year)).toBe(true);
    },
  );
});

test('the development fixtures stay above their floors', () => {
  const { docs } = readGold([at('fixtures/dev')]);
  const floors = parseFloors(readFileSync(at('fixtures/floors.json'), 'utf8'), 'fixtures/floors.json');
  expect(checkFloors(evaluate(docs, predict(docs, analyze)), floors).map(formatBreach)).toEqual([]);
});
