import { z } from 'zod';
import { basisSchema, spansSchema } from './span.js';

const DAY = '(?:\\d{4}|[\\dX]{4})(?:-(?:\\d{2}|XX)(?:-(?:\\d{2}|XX))?)?[~?%]?';
const EDTF = new RegExp(`^${DAY}(?:/(?:${DAY}|\\.\\.)?)?$`);

/**
 * The part of EDTF (ISO 8601-2) that event dates use: day, month or year, `X` for what is not known, `~` for about, and intervals:
 * `2020-07-23`, `2020-04`, `XXXX-07-23`, `2020-07~`, `2020-07-22/2020-07-24`.
 */
export const edtfSchema = z.string().regex(EDTF, 'not an EDTF day, month, year or interval of them');

/** The grain of an event date. `range` is an interval of days, months or years. */
export const datePrecisionSchema = z.enum(['day', 'month', 'year', 'decade', 'range']);
export type DatePrecision = z.infer<typeof datePrecisionSchema>;

export const eventDateSchema = z
  .strictObject({
    /** EDTF; null when neither text nor caller tells, with the cause in `reason`. */
    edtf: edtfSchema.nullable(),
    precision: datePrecisionSchema.nullable(),
    basis: basisSchema,
    spans: spansSchema,
    /** Why `edtf` is null or incomplete; null when nothing is missing. */
    reason: z.string().nullable(),
  })
  .readonly();
export type EventDate = z.infer<typeof eventDateSchema>;
