import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { ConflictEvent, Mention } from '@harmattan/types';
import fc from 'fast-check';
import { errorsOf } from '../errors/errorsOf.js';
import { parseGold } from '../gold/parseGold.js';
import type { GoldEvent } from '../gold/schema.js';
import { goldDoc, goldEvent, perfectEvent, perfectPrediction, town } from '../testing/made.js';
import { evaluate } from './evaluate.js';
import { EVENT_FIELDS, FIELDS, type Field } from './fields.js';
import { resultsSchema, type Results } from './results.js';

const FAST = { resamples: 50 };
const raid = goldEvent({
  key: 'raid',
  date: '2021-03-04',
  place: town('Dori', 14.03, -0.03, 'BF'),
  killed: { min: 7, max: 7 },
  injured: { min: 3, max: null },
  missing: { min: 2, max: 2 },
  claimedBy: 'JNIM',
  actors: [
    { name: 'JNIM', role: 'initiator' },
    { name: 'Burkina Faso Armed Forces', role: 'target' },
  ],
});
const blast = goldEvent({
  key: 'blast',
  type: 'remote-explosive-landmine-ied',
  date: '2021-03-06',
  place: town('Gossi', 15.82, -1.31),
  killed: { min: 2, max: null },
  actors: [{ name: 'Civilians (Mali)', role: 'target' }],
});

function run(golds: readonly GoldEvent[], cames: readonly ConflictEvent[]): Results {
  const results = evaluate([goldDoc('d1', golds)], [{ id: 'd1', events: cames, mentions: null }], FAST);
  return resultsSchema.parse(JSON.parse(JSON.stringify(results)));
}
const counts = (results: Results, field: Field): readonly number[] => {
  const { tp, fp, fn } = results.overall.fields[field];
  return [tp, fp, fn];
};

describe('cases reckoned by hand', () => {
  test('perfect: everything right', () => {
    const results = run([raid, blast], [perfectEvent(raid), perfectEvent(blast)]);
    const expected = {
      event: 2,
      type: 2,
      category: 2,
      date: 2,
      dateOverlap: 2,
      place: 2,
      initiator: 1,
      target: 2,
      killed: 2,
      injured: 1,
      otherOutcomes: 1,
      claim: 1,
    };
    for (const field of EVENT_FIELDS) {
      expect([field, ...counts(results, field)]).toEqual([field, expected[field], 0, 0]);
      expect(results.overall.fields[field]).toMatchObject({
        precision: 1,
        recall: 1,
        f1: 1,
        aligned: { pairs: 2, right: 2, accuracy: 1 },
      });
    }
    expect(results.overall).toMatchObject({ exactNumber: 1, meanNumberError: 0, medianPlaceErrorKm: 0, placePairs: 2 });
    expect(errorsOf(results)).toEqual([]);
  });

  test('empty: all missed, no precision', () => {
    const results = run([raid, blast], []);
    expect(counts(results, 'event')).toEqual([0, 0, 2]);
    expect(counts(results, 'injured')).toEqual([0, 0, 1]);
    expect(results.overall.fields.event).toMatchObject({
      precision: null,
      recall: 0,
      f1: 0,
      aligned: { pairs: 0, accuracy: null },
    });
    expect(results.overall.meanNumberError).toBe(2);
    expect(errorsOf(results).map((group) => [group.field, group.cause, group.errors.length])).toEqual([
      ['event', 'nothing extracted from the text', 2],
    ]);
  });

  test('a text without events in which one is found', () => {
    const results = run([], [perfectEvent(blast)]);
    expect(counts(results, 'event')).toEqual([0, 1, 0]);
    expect(counts(results, 'initiator')).toEqual([0, 0, 0]);
    expect(results.overall.fields.event).toMatchObject({ precision: 0, recall: null, f1: 0 });
    expect(errorsOf(results)[0]?.cause).toBe('text without an event');
  });

  test('swapped: the dates of two events exchanged', () => {
    const [a, b] = [perfectEvent(raid), perfectEvent(blast)];
    const results = run(
      [raid, blast],
      [
        { ...a, date: b.date },
        { ...b, date: a.date },
      ],
    );
    expect(counts(results, 'event')).toEqual([2, 0, 0]);
    expect(counts(results, 'date')).toEqual([0, 2, 2]);
    expect(counts(results, 'dateOverlap')).toEqual([0, 2, 2]);
    expect(counts(results, 'place')).toEqual([2, 0, 0]);
    expect(results.overall.fields.date.aligned).toEqual({ pairs: 2, right: 0, accuracy: 0 });
    expect(errorsOf(results).find((group) => group.field === 'date')).toMatchObject({
      cause: 'wrong day',
      kind: 'wrong',
    });
  });

  test('swapped: the roles of one event exchanged', () => {
    const came = perfectEvent(raid, {
      actors: perfectEvent(raid).actors.map((actor) => ({
        ...actor,
        role: actor.role === 'target' ? 'initiator' : 'target',
      })),
    });
    const results = run([raid], [came]);
    expect(counts(results, 'initiator')).toEqual([0, 1, 1]);
    expect(errorsOf(results).find((group) => group.field === 'initiator')?.cause).toBe('initiator: roles reversed');
  });

  test('split: one incident told as two', () => {
    const half = perfectEvent(raid, { id: 'half', totals: { ...perfectEvent(raid).totals, killed: null } });
    const results = run([raid], [perfectEvent(raid), half]);
    expect(counts(results, 'event')).toEqual([1, 1, 0]);
    expect(results.overall.fields.event).toMatchObject({ precision: 0.5, recall: 1, f1: 2 / 3 });
    expect(results.overall).toMatchObject({ splits: 1, merges: 0, meanNumberError: 1, exactNumber: 0 });
    expect(errorsOf(results)[0]?.cause).toBe('told again: one incident split');
  });

  test('merged: two incidents told as one', () => {
    const next = goldEvent({ ...raid, key: 'next', date: '2021-03-05', killed: { min: 9, max: 9 } });
    const results = run([raid, next], [perfectEvent(raid)]);
    expect(counts(results, 'event')).toEqual([1, 0, 1]);
    expect(counts(results, 'killed')).toEqual([1, 0, 1]);
    expect(results.overall).toMatchObject({ splits: 0, merges: 1 });
    expect(errorsOf(results)[0]?.cause).toBe('merged with another incident');
  });

  test('optional: neither helps nor hurts, found or not', () => {
    const option = goldEvent({ ...blast, key: 'option', optional: true });
    const without = run([raid], [perfectEvent(raid)]);
    const missed = run([raid, option], [perfectEvent(raid)]);
    const found = run([raid, option], [perfectEvent(raid), perfectEvent(option)]);
    expect(missed.overall.fields).toEqual(without.overall.fields);
    expect(found.overall.fields).toEqual(without.overall.fields);
    expect(found.overall).toMatchObject({ required: 1, optional: 1, predicted: 2, pairedOptional: 1, exactNumber: 1 });
  });

  test('duplicate: the same event given twice is one false alarm', () => {
    const results = run([blast], [perfectEvent(blast), perfectEvent(blast)]);
    expect(counts(results, 'event')).toEqual([1, 1, 0]);
    expect(counts(results, 'killed')).toEqual([1, 1, 0]);
    expect(results.overall.splits).toBe(1);
  });

  test('joint tolls, stated zeros, other types and further places are treated as the guidelines say', () => {
    const joint = goldEvent({
      key: 'e1',
      date: '2021-09-16',
      place: town('Bui', 6.2, 10.7, 'CM'),
      typeAlso: ['attack'],
      alsoAt: [town('Kumbo', 6.2, 10.68, 'CM')],
      jointToll: { events: ['e1'], killed: { min: 15, max: null } },
    });
    const totals = { ...perfectEvent(joint).totals, killed: { min: 15, max: null }, injured: { min: 0, max: 0 } };
    const results = run(
      [joint],
      [
        perfectEvent(joint, {
          totals,
          type: 'attack',
          category: 'violence-against-civilians',
          place: perfectEvent(goldEvent({ key: 'x', place: town('Kumbo', 6.2, 10.68, 'CM') })).place,
        }),
      ],
    );
    expect(counts(results, 'killed')).toEqual([0, 0, 0]);
    expect(results.overall.fields.killed.aligned.pairs).toBe(0);
    expect(counts(results, 'injured')).toEqual([0, 0, 0]);
    expect([counts(results, 'type'), counts(results, 'category'), counts(results, 'place')]).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [1, 0, 0],
    ]);
  });

  test('a toll counts only when both ends are right; an invented one is a false alarm', () => {
    const totals = { ...perfectEvent(raid).totals, killed: { min: 7, max: null }, captured: { min: 1, max: 1 } };
    const results = run([raid], [perfectEvent(raid, { totals })]);
    expect(counts(results, 'killed')).toEqual([0, 1, 1]);
    expect(counts(results, 'otherOutcomes')).toEqual([1, 1, 0]);
    expect(errorsOf(results).map((group) => group.cause)).toEqual(['killed: one bound right', 'captured invented']);
  });

  test('micro scores sum counts, document scores average F1, the seeds of the bootstrap are fixed', () => {
    const docs = [
      goldDoc('a', [raid, blast], { lang: 'en', tags: ['t'] }),
      goldDoc('b', [blast], { lang: 'fr' }),
      goldDoc('c', []),
    ];
    const predictions = [
      { id: 'a', events: [perfectEvent(raid)], mentions: null },
      { id: 'b', events: [perfectEvent(blast)], mentions: null },
    ];
    const results = evaluate(docs, predictions, FAST);
    expect(results.overall.fields.event).toMatchObject({
      tp: 2,
      fp: 0,
      fn: 1,
      f1: 0.8,
      byDocument: { f1: (2 / 3 + 1) / 2, documents: 2 },
    });
    expect(results.byLanguage['fr']?.fields.event.f1).toBe(1);
    expect(results.byTag['t']?.fields.event.recall).toBe(0.5);
    expect(results.withoutPrediction).toEqual(['c']);
    const [low = 1, high = 0] = results.overall.fields.event.interval ?? [];
    expect(low).toBeLessThanOrEqual(0.8);
    expect(high).toBeGreaterThanOrEqual(0.8);
    expect(evaluate([...docs].reverse(), [...predictions].reverse(), FAST)).toEqual({
      ...results,
      withoutPrediction: ['c'],
    });
  });
});

describe('mentions', () => {
  const text = 'JNIM fighters attacked Dori on Monday night, the army said.';
  const entities = {
    actors: ['JNIM', 'army'],
    places: [{ text: 'Dori', lat: 14.03, lon: -0.03 }],
    dates: [{ text: 'Monday night', edtf: '2021-03-08' }],
  };
  const doc = goldDoc('m', [], { text, entities });
  test('are counted once a text, by their words and by what they mean', () => {
    const perfect = perfectPrediction(doc);
    const mentions = (perfect.mentions ?? []).flatMap((mention): Mention[] => {
      if (mention.kind === 'actor' && mention.text === 'army') return [];
      if (mention.kind === 'place') return [{ ...mention, lat: 1, lon: 1 }];
      if (mention.kind === 'date')
        return [
          { ...mention, text: 'on Monday night' },
          { ...mention, text: 'on Monday night' },
        ];
      return [mention];
    });
    const results = evaluate([doc], [{ ...perfect, mentions }], FAST);
    expect(counts(results, 'mentionActors')).toEqual([1, 0, 1]);
    expect(counts(results, 'mentionPlaces')).toEqual([1, 0, 0]);
    expect(counts(results, 'mentionPlacesResolved')).toEqual([0, 1, 1]);
    expect(counts(results, 'mentionDatesResolved')).toEqual([1, 0, 0]);
  });
  test('are not scored where the record has none', () => {
    const results = evaluate([doc], [{ id: 'm', events: [], mentions: null }], FAST);
    expect(counts(results, 'mentionActors')).toEqual([0, 0, 0]);
  });
});

describe('properties', () => {
  const place = fc.constantFrom(
    null,
    town('Dori', 14.03, -0.03, 'BF'),
    town('Gossi', 15.82, -1.31),
    town('Tel', null, null),
    { ...town('Mali', 17, -4), precision: 'country' as const },
  );
  const bounds = fc.constantFrom(null, { min: 7, max: 7 }, { min: 7, max: null }, { min: 2, max: 9 });
  const actor = fc.record({
    name: fc.constantFrom('JNIM', 'VDP', 'Civilians (Mali)'),
    role: fc.constantFrom('initiator' as const, 'target' as const),
  });
  const fields = fc.record({
    type: fc.constantFrom('armed-clash' as const, 'attack' as const, 'grenade' as const),
    date: fc.constantFrom(null, '2021-03-04', '2021-03', '2021-03-06~', 'XXXX-03-04'),
    place,
    killed: bounds,
    injured: bounds,
    actors: fc.array(actor, { maxLength: 2 }),
    optional: fc.boolean(),
  });
  const events = fc
    .array(fields, { maxLength: 5 })
    .map((list) => list.map((one, i) => goldEvent({ key: `e${i}`, ...one })));
  const predictions = events.map((list) => list.map((event) => perfectEvent(event)));

  test('scores lie in 0..1 and agree with their counts', () => {
    fc.assert(
      fc.property(events, predictions, (golds, cames) => {
        const results = run(golds, cames);
        const required = golds.filter((event) => !event.optional).length;
        for (const field of FIELDS) {
          const { precision, recall, f1, byDocument, aligned } = results.overall.fields[field];
          for (const rate of [precision, recall, f1, byDocument.f1, aligned.accuracy]) {
            expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true);
          }
        }
        const [tp = 0, fp = 0, fn = 0] = counts(results, 'event');
        expect([tp + fn, tp + fp + results.overall.pairedOptional]).toEqual([required, cames.length]);
      }),
      { numRuns: 60 },
    );
  });

  test('adding a wrong event never raises precision', () => {
    const wrong = perfectEvent(
      goldEvent({
        key: 'wrong',
        type: 'agreement',
        date: '1999-01-01',
        place: town('Lima', -12.05, -77.04, 'PE'),
        killed: { min: 1234, max: 1234 },
      }),
    );
    fc.assert(
      fc.property(events, predictions, (golds, cames) => {
        const [before, after] = [run(golds, cames), run(golds, [...cames, wrong])];
        for (const field of EVENT_FIELDS) {
          const [old, now] = [before.overall.fields[field], after.overall.fields[field]];
          expect(now.precision ?? 0).toBeLessThanOrEqual(old.precision ?? 1);
          expect(now.recall).toBe(old.recall);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the order of events changes nothing', () => {
    const both = fc
      .tuple(events, predictions)
      .chain(([golds, cames]) =>
        fc.tuple(
          fc.constant([golds, cames] as const),
          fc.shuffledSubarray(golds, { minLength: golds.length }),
          fc.shuffledSubarray(cames, { minLength: cames.length }),
        ),
      );
    fc.assert(
      fc.property(both, ([[golds, cames], otherGolds, otherCames]) => {
        expect(run(otherGolds, otherCames)).toEqual(run(golds, cames));
      }),
      { numRuns: 60 },
    );
  });

  test('an optional event never lowers precision or recall of event detection when its prediction is given', () => {
    fc.assert(
      fc.property(events, (golds) => {
        const results = run(
          golds,
          golds.map((gold) => perfectEvent(gold)),
        );
        const [tp, fp, fn] = counts(results, 'event');
        expect([tp, fp, fn]).toEqual([golds.filter((gold) => !gold.optional).length, 0, 0]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the seed gold', () => {
  const json = readFileSync(new URL('../testing/seed.gold.json', import.meta.url), 'utf8');
  const { gold, problems } = parseGold('seed.gold.json', json);
  test('is well formed and scores 100 % against itself, without its optional event', () => {
    expect(problems).toEqual([]);
    if (gold === null) throw new Error('the seed gold cannot be read');
    const doc = goldDoc(gold.id, gold.events, { entities: gold.entities, published: gold.published });
    const results = evaluate([doc], [perfectPrediction(doc)], FAST);
    expect(results.overall).toMatchObject({ required: 6, optional: 1, predicted: 6 });
    expect(errorsOf(results)).toEqual([]);
    expect(counts(results, 'killed')).toEqual([6, 0, 0]);
    expect(counts(results, 'mentionPlacesResolved')).toEqual([6, 0, 0]);
  });
});
