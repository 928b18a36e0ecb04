import { z } from 'zod';
import { spansSchema } from './span.js';

/** One step of why a field has its value: rule and knowledge ids, the words read, and what lost against them. */
export const derivationStepSchema = z
  .strictObject({
    field: z.string(),
    value: z.string(),
    /** Ids of rules (`en/toll/at-least`) and knowledge (`actor/jnim`, `place/gn:2456917`). */
    rules: z.array(z.string()).readonly(),
    spans: spansSchema,
    lost: z.array(z.strictObject({ value: z.string(), reason: z.string() }).readonly()).readonly(),
  })
  .readonly();
export type DerivationStep = z.infer<typeof derivationStepSchema>;
