import { z } from 'zod';
import { eventActorSchema } from './actor.js';
import { claimSchema } from './claim.js';
import { eventDateSchema } from './date.js';
import { derivationStepSchema } from './derivation.js';
import { eventPlaceSchema } from './place.js';
import { spansSchema } from './span.js';
import { fatalitiesSchema, tollSchema, totalsSchema } from './toll.js';
import { eventCategorySchema, eventTypeSchema } from './typology.js';

export const weaponSchema = z
  .strictObject({
    /** Class of the means: `suicide-bomb`, `ied`, `mortar`, `drone` ... as in the language's lexicon. */
    kind: z.string(),
    spans: spansSchema,
  })
  .readonly();
export type Weapon = z.infer<typeof weaponSchema>;

/** One incident as an analyst would enter it. Every field carries the spans that it was read from. */
export const conflictEventSchema = z
  .strictObject({
    /** Stable for the same text and options. */
    id: z.string(),
    type: eventTypeSchema,
    category: eventCategorySchema,
    /** The words that evoke the event; never empty. */
    triggers: spansSchema,
    date: eventDateSchema,
    place: eventPlaceSchema,
    /** Further places of one incident that the text counts together. */
    alsoAt: z.array(eventPlaceSchema).readonly(),
    actors: z.array(eventActorSchema).readonly(),
    /** Every figure with its group, source and status; different sources are kept side by side. */
    tolls: z.array(tollSchema).readonly(),
    totals: totalsSchema,
    fatalities: fatalitiesSchema,
    weapons: z.array(weaponSchema).readonly(),
    claims: z.array(claimSchema).readonly(),
    /** The sentences that tell the incident. */
    evidence: spansSchema,
    /** Told as history, not as the article's news. */
    background: z.boolean(),
    /** 0..1: the share of such events that are right. */
    confidence: z.number().min(0).max(1),
    derivation: z.array(derivationStepSchema).readonly(),
  })
  .readonly();
export type ConflictEvent = z.infer<typeof conflictEventSchema>;
