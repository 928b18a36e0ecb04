import {
  actorRoleSchema,
  boundsSchema,
  countryCodeSchema,
  eventTypeSchema,
  latSchema,
  lonSchema,
} from '@harmattan/types';
import { outcomeSchema, placePrecisionSchema } from '@harmattan/types';
import { z } from 'zod';
import { readEdtf } from '../match/edtf.js';

const edtf = z.string().refine((text) => readEdtf(text) !== null, {
  error: (issue) =>
    `${JSON.stringify(issue.input)} is not an EDTF date (examples: 2017-05-03, 2017-05, 199X, 2017-05-02/2017-05-03)`,
});
const edtfDay = z.string().refine((text) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && readEdtf(text) !== null, {
  error: (issue) => `${JSON.stringify(issue.input)} is not a day, month or year (example: 2018-01-23)`,
});

/** A place of a gold event. An area may name its `countries` instead of one `country`. */
export const goldPlaceSchema = z
  .strictObject({
    name: z.string().min(1),
    admin1: z.string().nullable().default(null),
    admin2: z.string().nullable().optional(),
    country: countryCodeSchema.nullable().default(null),
    countries: z.array(countryCodeSchema).readonly().optional(),
    lat: latSchema.nullable(),
    lon: lonSchema.nullable(),
    precision: placePrecisionSchema,
  })
  .refine((place) => (place.lat === null) === (place.lon === null), {
    error: 'lat and lon are given together or both null',
  })
  .readonly();
export type GoldPlace = z.infer<typeof goldPlaceSchema>;

const goldActorSchema = z.strictObject({ name: z.string().min(1), role: actorRoleSchema }).readonly();
const bounds = boundsSchema.nullable();
const byGroup = z
  .array(
    z
      .strictObject({
        outcome: outcomeSchema,
        group: z.string(),
        min: z.int().nonnegative().nullable(),
        max: z.int().nonnegative().nullable(),
      })
      .readonly(),
  )
  .readonly();
const tolls = {
  missing: bounds.optional(),
  abducted: bounds.optional(),
  captured: bounds.optional(),
  displaced: bounds.optional(),
};

/** One incident as the annotator entered it; conventions as in the guidelines (docs/evaluation.md names what is scored). */
export const goldEventSchema = z
  .strictObject({
    key: z.string().min(1),
    type: eventTypeSchema,
    /** Other types that are right as well. */
    typeAlso: z.array(eventTypeSchema).readonly().optional(),
    date: edtf.nullable(),
    place: goldPlaceSchema.nullable(),
    alsoAt: z.array(goldPlaceSchema).readonly().optional(),
    actors: z.array(goldActorSchema).readonly(),
    killed: bounds,
    injured: bounds,
    ...tolls,
    byGroup: byGroup.optional(),
    /** A toll counted over several events together: its outcomes are not scored on any of them. */
    jointToll: z
      .strictObject({
        events: z.array(z.string()).readonly(),
        killed: bounds.optional(),
        injured: bounds.optional(),
        ...tolls,
        byGroup: byGroup.optional(),
      })
      .readonly()
      .optional(),
    disputed: z.string().optional(),
    claimedBy: z.string().nullable().optional(),
    note: z.string().optional(),
    optional: z.boolean().default(false),
  })
  .readonly();
export type GoldEvent = z.infer<typeof goldEventSchema>;

const entitiesSchema = z
  .strictObject({
    actors: z.array(z.string().min(1)).readonly(),
    places: z
      .array(
        z.strictObject({ text: z.string().min(1), lat: latSchema.nullable(), lon: lonSchema.nullable() }).readonly(),
      )
      .readonly(),
    dates: z.array(z.strictObject({ text: z.string().min(1), edtf: edtf.nullable() }).readonly()).readonly(),
  })
  .readonly();

/** One gold file. */
export const goldFileSchema = z
  .strictObject({
    id: z.string().min(1),
    text: z.strictObject({ file: z.string().min(1), id: z.string().optional() }).readonly(),
    lang: z.string().min(2),
    title: z.string().nullable().default(null),
    source: z.string().nullable().default(null),
    published: edtfDay.nullable(),
    publishedInferred: z.boolean().optional(),
    words: z.int().nonnegative().optional(),
    /** Phenomena that the text shows; `:trap` marks a look-alike. */
    tags: z.array(z.string().min(1)).readonly().default([]),
    events: z.array(goldEventSchema).readonly(),
    /** Null where nobody has annotated them: the mentions of such a text are not scored. */
    entities: entitiesSchema.nullable(),
  })
  .readonly();
export type GoldFile = z.infer<typeof goldFileSchema>;

/** A gold file together with the text that it annotates. */
export type GoldDoc = Omit<GoldFile, 'text'> & {
  /** The gold file's path as given. */
  readonly file: string;
  /** The text's collection: the name of the JSONL that it was taken from, else "texts". Stands in for a source that is not known. */
  readonly corpus: string;
  /** The whole text, as the extractor gets it. */
  readonly text: string;
};
