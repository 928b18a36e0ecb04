import { goldPlaceSchema } from '@harmattan/evaluate';
import {
  FEATURE_HINTS,
  actorRoleSchema,
  articleRecordSchema,
  boundsSchema,
  edtfSchema,
  eventTypeSchema,
  totalsPolicySchema,
} from '@harmattan/types';
import { z } from 'zod';
import { Refusal } from './refusal.js';

/** Day, month or year of publication. */
const publication = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a day, month or year is expected, such as 2020-07-23');

/** An article to be read. */
export const extractRequestSchema = z.strictObject({
  text: z.string().min(1),
  id: z.string().min(1).max(500).optional(),
  title: z.string().nullish(),
  publishedAt: publication.nullish(),
  source: z.string().nullish(),
  /** `auto` by default. */
  language: z.enum(['auto', 'en', 'fr']).nullish(),
  totals: totalsPolicySchema.optional(),
  mentions: z.boolean().optional(),
});
export type ExtractRequest = z.infer<typeof extractRequestSchema>;
export const extractResponseSchema = articleRecordSchema;

/** A name to be found. */
export const placesRequestSchema = z.strictObject({
  name: z.string().min(1).max(200),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code is expected, such as ML')
    .optional(),
  admin1: z.string().max(200).optional(),
  hint: z.enum(FEATURE_HINTS).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});
export type PlacesRequest = z.infer<typeof placesRequestSchema>;

const actor = z.strictObject({ name: z.string().min(1), role: actorRoleSchema });

/** What a person changes of one event; fields left out stay as they were read. */
export const correctionSchema = z.strictObject({
  event: z.string().min(1),
  isRemoved: z.boolean().optional(),
  type: eventTypeSchema.optional(),
  date: edtfSchema.nullable().optional(),
  place: goldPlaceSchema.nullable().optional(),
  actors: z.array(actor).optional(),
  killed: boundsSchema.nullable().optional(),
  injured: boundsSchema.nullable().optional(),
});
export type Correction = z.infer<typeof correctionSchema>;

/** An article with its corrections, to be kept as gold. */
export const goldRequestSchema = z.strictObject({
  article: extractRequestSchema.omit({ totals: true, mentions: true }),
  corrections: z.array(correctionSchema).max(500),
});
export type GoldRequest = z.infer<typeof goldRequestSchema>;

/** Reads a request. @throws Refusal 400 that names the field and what is wrong with it. */
export function readAs<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue?.path.map(String).join('.') ?? '';
  throw new Refusal(
    400,
    'invalid-request',
    `${at === '' ? 'the request' : at}: ${issue?.message ?? 'is not as expected'}`,
  );
}
