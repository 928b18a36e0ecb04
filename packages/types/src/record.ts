import { z } from 'zod';
import { edtfSchema } from './date.js';
import { diagnosticSchema } from './diagnostic.js';
import { conflictEventSchema } from './event.js';
import { mentionSchema } from './mention.js';

/** Version of the schema of everything written to disk. Raised with every change of the records' form. */
export const SCHEMA_VERSION = '1.0';

/** One line of the JSON Lines output: one article. */
export const articleRecordSchema = z
  .strictObject({
    schema: z.literal(SCHEMA_VERSION),
    /** The input's own id, else the file name without its ending. */
    id: z.string(),
    source: z.string().nullable(),
    publishedAt: edtfSchema.nullable(),
    language: z.string().nullable(),
    events: z.array(conflictEventSchema).readonly(),
    diagnostics: z.array(diagnosticSchema).readonly(),
    /** The rest is there where known, and never in records written before it was. */
    title: z.string().nullable().optional(),
    url: z.string().nullable().optional(),
    /** The day on which the page was fetched: neither the day of publication nor that of any event. */
    crawledAt: edtfSchema.nullable().optional(),
    /** Copies of one text (wire stories reprinted) share a group: the id of the first of them in the dump. */
    duplicate: z
      .strictObject({
        group: z.string(),
        kind: z.enum(['exact', 'near']),
        /** Estimated share of common word sequences, 0..1. */
        similarity: z.number().min(0).max(1),
      })
      .readonly()
      .optional(),
    /** Only when asked for. */
    mentions: z.array(mentionSchema).readonly().optional(),
  })
  .readonly();
export type ArticleRecord = z.infer<typeof articleRecordSchema>;

/** One article as read from JSON Lines input. */
export const articleInputSchema = z.looseObject({
  id: z.union([z.string().min(1), z.number().transform(String)]),
  text: z.string(),
  title: z.string().nullish(),
  publishedAt: edtfSchema.nullish(),
  source: z.string().nullish(),
  language: z.string().nullish(),
});
export type ArticleInput = z.infer<typeof articleInputSchema>;
