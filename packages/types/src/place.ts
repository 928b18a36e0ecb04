import { z } from 'zod';
import { basisSchema, spansSchema } from './span.js';

/** The grain of a place. `area`: no administrative unit (a border region, a stretch of road, a forest). */
export const placePrecisionSchema = z.enum(['site', 'town', 'admin2', 'admin1', 'country', 'area']);
export type PlacePrecision = z.infer<typeof placePrecisionSchema>;

/** ISO 3166-1 alpha-2. */
export const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/, 'not an ISO 3166-1 alpha-2 country code');
/** WGS 84 decimal degrees. */
export const latSchema = z.number().min(-90).max(90);
export const lonSchema = z.number().min(-180).max(180);

export const placeCandidateSchema = z
  .strictObject({
    id: z.string().nullable(),
    name: z.string(),
    lat: latSchema.nullable(),
    lon: lonSchema.nullable(),
    country: countryCodeSchema.nullable(),
    admin1: z.string().nullable(),
    /** Higher is better; comparable only within one mention. */
    score: z.number(),
    /** Why this candidate lost. */
    reason: z.string(),
  })
  .readonly();
export type PlaceCandidate = z.infer<typeof placeCandidateSchema>;

export const eventPlaceSchema = z
  .strictObject({
    /** Gazetteer id; null for a place that no gazetteer has and for a place reckoned from others. */
    id: z.string().nullable(),
    /** Null when the text gives no place. */
    name: z.string().nullable(),
    lat: latSchema.nullable(),
    lon: lonSchema.nullable(),
    country: countryCodeSchema.nullable(),
    /** All countries of an area that lies in several; else the one country, or empty. */
    countries: z.array(countryCodeSchema).readonly(),
    /** Names, not codes; null when unknown or not applicable. */
    admin1: z.string().nullable(),
    admin2: z.string().nullable(),
    precision: placePrecisionSchema.nullable(),
    basis: basisSchema,
    spans: spansSchema,
    alternatives: z.array(placeCandidateSchema).readonly(),
    /** Why name or coordinates are null; null when nothing is missing. */
    reason: z.string().nullable(),
  })
  .readonly();
export type EventPlace = z.infer<typeof eventPlaceSchema>;

/** The place of an event whose text gives none. */
export const NO_PLACE: EventPlace = {
  id: null,
  name: null,
  lat: null,
  lon: null,
  country: null,
  countries: [],
  admin1: null,
  admin2: null,
  precision: null,
  basis: 'inferred',
  spans: [],
  alternatives: [],
  reason: 'the text gives no place',
};

/** What the words around a name say about the sort of place. */
export const FEATURE_HINTS = [
  'town',
  'village',
  'region',
  'district',
  'commune',
  'country',
  'river',
  'lake',
  'forest',
  'hill',
  'camp',
  'area',
] as const;
export type FeatureHint = (typeof FEATURE_HINTS)[number];
