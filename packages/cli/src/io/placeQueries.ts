import type { ResolveContext } from '@harmattan/gazetteer';
import { FEATURE_HINTS, type FeatureHint } from '@harmattan/types';
import { z } from 'zod';
import { decode } from './decode.js';
import { causeOf, failure, type Failure } from './failure.js';
import { linesOf } from './jsonLines.js';

/** Other words for hints, English and French. */
const HINT_WORDS: Readonly<Record<string, FeatureHint>> = {
  city: 'town',
  ville: 'town',
  localité: 'village',
  locality: 'village',
  hamlet: 'village',
  state: 'region',
  province: 'region',
  région: 'region',
  cercle: 'district',
  department: 'district',
  département: 'district',
  lga: 'district',
  municipality: 'commune',
  pays: 'country',
  wadi: 'river',
  fleuve: 'river',
  rivière: 'river',
  lac: 'lake',
  forêt: 'forest',
  mountain: 'hill',
  colline: 'hill',
  base: 'camp',
  zone: 'area',
};

/** A hint as written ("town of", "Village", "cercle de") to the sort it means; undefined when it means none. */
export function hintOf(words: string): FeatureHint | undefined {
  const [word = ''] = words.toLowerCase().trim().split(/\s+/u);
  return FEATURE_HINTS.find((hint) => hint === word) ?? HINT_WORDS[word];
}

const text = z.string().nullish();
const querySchema = z.object({
  name: z.string(),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'not an ISO 3166-1 alpha-2 code')
    .nullish(),
  admin1: text,
  admin2: text,
  hint: text,
});

/** A query as the gazetteer takes it. */
export type PlaceQuery = { readonly kind: 'query'; readonly name: string; readonly context: ResolveContext };

function queryOf(input: string, json: string): PlaceQuery | Failure {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return failure(input, `is not JSON (${causeOf(error)})`);
  }
  const parsed = querySchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return failure(input, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is no query'}`.replace(/^: /, ''));
  }
  const { name, country, admin1, admin2, hint } = parsed.data;
  const sort = hint === null || hint === undefined ? undefined : hintOf(hint);
  return {
    kind: 'query',
    name,
    context: {
      ...(country === null || country === undefined ? {} : { country: country.toUpperCase() }),
      ...(admin1 === null || admin1 === undefined ? {} : { admin1 }),
      ...(admin2 === null || admin2 === undefined ? {} : { admin2 }),
      ...(sort === undefined ? {} : { hint: sort }),
    },
  };
}

async function* bytesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** Queries from JSON Lines; a bad line is a failure that names it, and reading goes on. */
export async function* readQueries(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<PlaceQuery | Failure> {
  for await (const { number, bytes } of linesOf(bytesOf(chunks))) {
    const input = `standard input line ${number}`;
    const decoded = decode(bytes);
    if ('cause' in decoded) yield failure(input, decoded.cause);
    else if (decoded.text.trim() !== '') yield queryOf(input, decoded.text);
  }
}
