import { z } from 'zod';
import { spansSchema } from './span.js';

/** What somebody says about responsibility or about the incident. */
export const stanceSchema = z.enum(['claims', 'denies', 'confirms', 'contradicts', 'blames', 'blamed']);
export type Stance = z.infer<typeof stanceSchema>;

export const claimSchema = z
  .strictObject({
    /** Who speaks; with stance `blamed`, who is blamed. */
    actor: z.string(),
    actorId: z.string().nullable(),
    stance: stanceSchema,
    spans: spansSchema,
  })
  .readonly();
export type Claim = z.infer<typeof claimSchema>;
