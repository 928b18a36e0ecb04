import { z } from 'zod';
import { actorKindSchema } from './actor.js';
import { edtfSchema } from './date.js';
import { countryCodeSchema, latSchema, lonSchema, placePrecisionSchema } from './place.js';
import { spanSchema } from './span.js';
import { outcomeSchema } from './toll.js';

const shared = { span: spanSchema, text: z.string(), rules: z.array(z.string()).readonly() };

export const actorMentionSchema = z.strictObject({
  kind: z.literal('actor'),
  ...shared,
  id: z.string().nullable(),
  name: z.string(),
  actorKind: actorKindSchema,
  country: countryCodeSchema.nullable(),
  suspected: z.boolean(),
});
export const placeMentionSchema = z.strictObject({
  kind: z.literal('place'),
  ...shared,
  id: z.string().nullable(),
  name: z.string(),
  lat: latSchema.nullable(),
  lon: lonSchema.nullable(),
  country: countryCodeSchema.nullable(),
  admin1: z.string().nullable(),
  precision: placePrecisionSchema.nullable(),
});
export const dateMentionSchema = z.strictObject({ kind: z.literal('date'), ...shared, edtf: edtfSchema.nullable() });
export const tollMentionSchema = z.strictObject({
  kind: z.literal('toll'),
  ...shared,
  outcome: outcomeSchema,
  min: z.int().nonnegative().nullable(),
  max: z.int().nonnegative().nullable(),
  group: z.string().nullable(),
});
export const weaponMentionSchema = z.strictObject({ kind: z.literal('weapon'), ...shared, weapon: z.string() });
export const sourceMentionSchema = z.strictObject({ kind: z.literal('source'), ...shared, name: z.string() });
export const triggerMentionSchema = z.strictObject({ kind: z.literal('trigger'), ...shared, act: z.string() });

/** A stretch of the text with its meaning; `text` is `input.slice(span.start, span.end)`. */
export const mentionSchema = z.discriminatedUnion('kind', [
  actorMentionSchema,
  placeMentionSchema,
  dateMentionSchema,
  tollMentionSchema,
  weaponMentionSchema,
  sourceMentionSchema,
  triggerMentionSchema,
]);
export type Mention = Readonly<z.infer<typeof mentionSchema>>;
export type MentionKind = Mention['kind'];
