import { z } from 'zod';
import { countryCodeSchema } from './place.js';
import { basisSchema, spansSchema } from './span.js';

/** Kinds of actors, after the actor types of ACLED (state forces, rebels, militias, rioters, protesters, civilians, external forces). */
export const actorKindSchema = z.enum([
  'state-forces',
  'police',
  'rebel-group',
  'political-militia',
  'identity-militia',
  'private-military',
  'peacekeepers',
  'government',
  'civilians',
  'protesters',
  'rioters',
  'unidentified',
  'other',
]);
export type ActorKind = z.infer<typeof actorKindSchema>;

/** `initiator` is ACLED's actor 1 and CAMEO's source; `target` is actor 2. */
export const actorRoleSchema = z.enum(['initiator', 'target']);
export type ActorRole = z.infer<typeof actorRoleSchema>;

export const eventActorSchema = z
  .strictObject({
    /** Registry id; null for a described group. */
    id: z.string().nullable(),
    /** Canonical name ("JNIM"), or the description of an unnamed group ("Unidentified armed group (Burkina Faso)"). */
    name: z.string(),
    kind: actorKindSchema,
    country: countryCodeSchema.nullable(),
    role: actorRoleSchema,
    /** The text hedges: suspected, believed, blamed. */
    suspected: z.boolean(),
    basis: basisSchema,
    spans: spansSchema,
  })
  .readonly();
export type EventActor = z.infer<typeof eventActorSchema>;

/** A record of an actor registry (knowledge pack). */
export const actorRecordSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    name: z.string().min(1),
    longName: z.string().nullable(),
    kind: actorKindSchema,
    countries: z.array(countryCodeSchema).readonly(),
    /** Year or year and month of the first and last known activity; null when open or not known. */
    from: z
      .string()
      .regex(/^\d{4}(-\d{2})?$/)
      .nullable(),
    to: z
      .string()
      .regex(/^\d{4}(-\d{2})?$/)
      .nullable(),
    parent: z.string().nullable(),
    /** Names by language code. */
    aliases: z.record(z.string(), z.array(z.string().min(1)).readonly()),
    /** Phrases that mean the group ("the al-Qaeda branch"), by language code. */
    descriptions: z.record(z.string(), z.array(z.string().min(1)).readonly()),
    /** Names that several actors bear; the document's context decides. */
    ambiguousAliases: z.record(z.string(), z.array(z.string().min(1)).readonly()).optional(),
    /** A community's fighters, told apart by country: "Dogon militia" is entered as "Dogon militia (Mali)". */
    isByCountry: z.boolean().optional(),
    /** The names are also ordinary words or places. */
    weak: z.boolean(),
    /** Where the facts can be checked. */
    source: z.string().min(1),
  })
  .readonly();
export type ActorRecord = z.infer<typeof actorRecordSchema>;
