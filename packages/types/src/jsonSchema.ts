import { z } from 'zod';
import { actorRecordSchema } from './actor.js';
import { conflictEventSchema } from './event.js';
import { mentionSchema } from './mention.js';
import { articleInputSchema, articleRecordSchema } from './record.js';

const PUBLISHED = {
  record: articleRecordSchema,
  event: conflictEventSchema,
  mention: mentionSchema,
  article: articleInputSchema,
  actor: actorRecordSchema,
} as const;

export type SchemaName = keyof typeof PUBLISHED;
/** The names that `jsonSchemaOf` knows. */
export const SCHEMA_NAMES = Object.keys(PUBLISHED) as readonly SchemaName[];

/** The JSON Schema (draft 2020-12) of one of the published records; the input side where a schema transforms. */
export function jsonSchemaOf(name: SchemaName): Record<string, unknown> {
  return z.toJSONSchema(PUBLISHED[name], { io: 'input' });
}
