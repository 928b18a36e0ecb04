import { z } from 'zod';
import { spansSchema } from './span.js';

export const outcomeSchema = z.enum(['killed', 'injured', 'missing', 'abducted', 'captured', 'displaced']);
export type Outcome = z.infer<typeof outcomeSchema>;
/** All outcomes that a toll counts. */
export const OUTCOMES = outcomeSchema.options;

/** A number of people with open ends: `at least 20` is `{min: 20, max: null}`, `up to 40` is `{min: null, max: 40}`. */
export const boundsSchema = z
  .strictObject({ min: z.int().nonnegative().nullable(), max: z.int().nonnegative().nullable() })
  .refine((b) => b.min === null || b.max === null || b.min <= b.max, { message: 'min must not exceed max' })
  .readonly();
export type Bounds = z.infer<typeof boundsSchema>;

export const tollStatusSchema = z.enum(['reported', 'claimed', 'confirmed', 'denied', 'revised']);
export type TollStatus = z.infer<typeof tollStatusSchema>;

export const tollSchema = z
  .strictObject({
    outcome: outcomeSchema,
    min: z.int().nonnegative().nullable(),
    max: z.int().nonnegative().nullable(),
    /** The people concerned, in the text's words ("Malian soldiers"); null when not told. */
    group: z.string().nullable(),
    /** Who the people were: an actor's name as in `actors`; null when not known. */
    groupActor: z.string().nullable(),
    /** Who gives the figure, in the text's words; null when the article itself reports it. */
    source: z.string().nullable(),
    status: tollStatusSchema,
    spans: spansSchema,
  })
  .readonly();
export type Toll = z.infer<typeof tollSchema>;

/** Policies that turn tolls into totals: `stated` keeps the text's bounds, `acled` takes the most conservative figure, `ucdp` low/best/high. */
export const totalsPolicySchema = z.enum(['stated', 'acled', 'ucdp']);
export type TotalsPolicy = z.infer<typeof totalsPolicySchema>;

/** Totals by outcome; an outcome without a figure is null (not zero). */
export const totalsSchema = z
  .strictObject({
    policy: totalsPolicySchema,
    killed: boundsSchema.nullable(),
    injured: boundsSchema.nullable(),
    missing: boundsSchema.nullable(),
    abducted: boundsSchema.nullable(),
    captured: boundsSchema.nullable(),
    displaced: boundsSchema.nullable(),
  })
  .readonly();
export type Totals = z.infer<typeof totalsSchema>;

/** Deaths as UCDP GED gives them; each null when the text has no figure. */
export const fatalitiesSchema = z
  .strictObject({
    low: z.int().nonnegative().nullable(),
    best: z.int().nonnegative().nullable(),
    high: z.int().nonnegative().nullable(),
  })
  .readonly();
export type Fatalities = z.infer<typeof fatalitiesSchema>;
