import { z } from 'zod';

/**
 * Half-open range `[start, end)` of UTF-16 code units in the text exactly as the caller gave it:
 * `text.slice(start, end)` is always the words meant.
 */
export const spanSchema = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.start <= span.end, { message: 'a span must not end before it starts' })
  .readonly();
export type Span = z.infer<typeof spanSchema>;

export const spansSchema = z.array(spanSchema).readonly();

/** `stated`: read from words. `inferred`: inherited from elsewhere in the text or worked out; the reader is told so. */
export const basisSchema = z.enum(['stated', 'inferred']);
export type Basis = z.infer<typeof basisSchema>;
