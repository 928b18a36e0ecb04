import { z } from 'zod';
import { parseAs } from '../errors.js';
import { FIELDS } from './fields.js';

/** Version of the form of results; raised with every change of it. */
export const RESULTS_SCHEMA = 'harmattan-evaluation/1';

const countsShape = { tp: z.int().nonnegative(), fp: z.int().nonnegative(), fn: z.int().nonnegative() };
const share = z.number().min(0).max(1).nullable();

/** One comparison of one field: of a pair of events, of an event without partner, or of a mention. All counts 0: rightly absent. */
export const judgementSchema = z
  .strictObject({
    field: z.enum(FIELDS),
    /** Key of the gold event; null for a false alarm and for mentions. */
    gold: z.string().nullable(),
    /** Id of the predicted event; null for a miss and for mentions. */
    event: z.string().nullable(),
    expected: z.string().nullable(),
    came: z.string().nullable(),
    ...countsShape,
    /** Only where something is wrong: the kind of error, words of the text that show it, and the derivation of what came. */
    cause: z.string().optional(),
    sentence: z.string().nullable().optional(),
    derivation: z.array(z.string()).readonly().optional(),
  })
  .readonly();
export type Judgement = z.infer<typeof judgementSchema>;

const documentSchema = z
  .strictObject({
    id: z.string(),
    file: z.string(),
    lang: z.string(),
    source: z.string(),
    tags: z.array(z.string()).readonly(),
    /** Gold events that must be found. */
    required: z.int(),
    optional: z.int(),
    predicted: z.int(),
    /** Predictions that were paired with an optional gold event, and so are not scored. */
    pairedOptional: z.int(),
    splits: z.int(),
    merges: z.int(),
    /** Whether the scores of mentions were asked of this document. */
    hasMentions: z.boolean(),
    /** Distance between gold and extracted points, for pairs with a gold town or site. */
    placeErrorsKm: z.array(z.number()).readonly(),
    judgements: z.array(judgementSchema).readonly(),
  })
  .readonly();
export type DocumentResult = z.infer<typeof documentSchema>;

const fieldScoreSchema = z
  .strictObject({
    /** End to end: pairs, misses and false alarms. */
    ...countsShape,
    precision: share,
    recall: share,
    f1: share,
    /** Bootstrap 95 % interval of F1, documents resampled. */
    interval: z.tuple([z.number(), z.number()]).readonly().nullable(),
    /** Mean F1 of the documents in which the field has anything to score. */
    byDocument: z.strictObject({ f1: share, documents: z.int() }).readonly(),
    /** Paired events alone: how many were judged, how many were wholly right (an absent value rightly absent counts). */
    aligned: z.strictObject({ pairs: z.int(), right: z.int(), accuracy: share }).readonly(),
  })
  .readonly();
export type FieldScore = z.infer<typeof fieldScoreSchema>;

const groupSchema = z
  .strictObject({
    documents: z.int(),
    required: z.int(),
    optional: z.int(),
    predicted: z.int(),
    pairedOptional: z.int(),
    splits: z.int(),
    merges: z.int(),
    /** Documents with as many scored predictions as required gold events. */
    exactNumber: z.int(),
    /** Mean distance between the two numbers. */
    meanNumberError: z.number().nullable(),
    /** Median distance in km of paired towns and sites; null without any. */
    medianPlaceErrorKm: z.number().nullable(),
    placePairs: z.int(),
    fields: z.record(z.enum(FIELDS), fieldScoreSchema).readonly(),
  })
  .readonly();
export type GroupResult = z.infer<typeof groupSchema>;

const groups = z.record(z.string(), groupSchema).readonly();

/** Everything that an evaluation found; JSON all through. */
export const resultsSchema = z
  .strictObject({
    schema: z.literal(RESULTS_SCHEMA),
    options: z.strictObject({ seed: z.int(), resamples: z.int() }).readonly(),
    overall: groupSchema,
    byLanguage: groups,
    bySource: groups,
    byTag: groups,
    documents: z.array(documentSchema).readonly(),
    /** Gold documents for which no prediction was given; scored as if nothing was extracted. */
    withoutPrediction: z.array(z.string()).readonly(),
    /** Predictions for which there is no gold; not scored. */
    withoutGold: z.array(z.string()).readonly(),
  })
  .readonly();
export type Results = z.infer<typeof resultsSchema>;

/** Reads results back, for instance as the baseline of a comparison. @throws EvaluateError E001, E002. */
export function parseResults(json: string, name: string): Results {
  return parseAs(resultsSchema, json, name);
}
