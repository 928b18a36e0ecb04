import { describe, expect, test } from '@jest/globals';
import edtf from 'edtf';
import {
  EVENT_CATEGORIES,
  EVENT_TYPES,
  SCHEMA_NAMES,
  categoryOf,
  edtfSchema,
  jsonSchemaOf,
  spanSchema,
  tollSchema,
} from './index.js';

test('the typology has 25 types in six categories, each type in one', () => {
  expect(EVENT_TYPES).toHaveLength(25);
  expect(new Set(EVENT_TYPES).size).toBe(25);
  expect(EVENT_CATEGORIES).toHaveLength(6);
  expect(categoryOf('suicide-bomb')).toBe('explosions-remote-violence');
  expect(categoryOf('attack')).toBe('violence-against-civilians');
});

describe('edtfSchema', () => {
  test.each(['2020-07-23', '2020-04', '2020', 'XXXX-07-23', 'XXXX-04', '2020-07~', '2020-07-22/2020-07-24', '199X'])(
    'takes %s, as the edtf library does',
    (value) => {
      expect(edtfSchema.safeParse(value).success).toBe(true);
      expect(() => edtf(value)).not.toThrow();
    },
  );
  test.each(['', 'yesterday', '2020-7-3', '23/07/2020', '2020-07-23T10:00', '2020-07-22 / 2020-07-24'])(
    'refuses %j',
    (value) => {
      expect(edtfSchema.safeParse(value).success).toBe(false);
    },
  );
});

test('a span may not run backwards', () => {
  expect(spanSchema.safeParse({ start: 3, end: 2 }).success).toBe(false);
  expect(spanSchema.safeParse({ start: 2, end: 2 }).success).toBe(true);
});

test('a toll may be open at either end', () => {
  const toll = {
    outcome: 'killed',
    min: 20,
    max: null,
    group: null,
    groupActor: null,
    source: null,
    status: 'reported',
    spans: [],
  };
  expect(tollSchema.safeParse(toll).success).toBe(true);
  expect(tollSchema.safeParse({ ...toll, min: -1 }).success).toBe(false);
});

test.each(SCHEMA_NAMES)('the JSON Schema of %s is an object schema', (name) => {
  expect(JSON.stringify(jsonSchemaOf(name))).toContain('"properties"');
});
