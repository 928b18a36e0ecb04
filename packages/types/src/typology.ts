import { z } from 'zod';

/**
 * ACLED's event types (here: category) and the sub-event types of each (here: type), in kebab case.
 * Source: ACLED Codebook (2023), tables "ACLED event types" and "sub-event types". Names are facts of the field; no ACLED data is used.
 */
export const TYPES_BY_CATEGORY = {
  battles: ['armed-clash', 'government-regains-territory', 'non-state-actor-overtakes-territory'],
  'explosions-remote-violence': [
    'chemical-weapon',
    'air-drone-strike',
    'suicide-bomb',
    'shelling-artillery-missile',
    'remote-explosive-landmine-ied',
    'grenade',
  ],
  'violence-against-civilians': ['attack', 'abduction-forced-disappearance', 'sexual-violence'],
  protests: ['peaceful-protest', 'protest-with-intervention', 'excessive-force-against-protesters'],
  riots: ['violent-demonstration', 'mob-violence'],
  'strategic-developments': [
    'agreement',
    'arrests',
    'change-to-group-activity',
    'disrupted-weapons-use',
    'headquarters-or-base-established',
    'looting-property-destruction',
    'non-violent-transfer-of-territory',
    'other',
  ],
} as const;

export type EventCategory = keyof typeof TYPES_BY_CATEGORY;
export type EventType = (typeof TYPES_BY_CATEGORY)[EventCategory][number];

/** The six event types of ACLED. */
export const EVENT_CATEGORIES = Object.keys(TYPES_BY_CATEGORY) as readonly EventCategory[];
/** The 25 sub-event types of ACLED, in the order of their categories. */
export const EVENT_TYPES = Object.values(TYPES_BY_CATEGORY).flat() as readonly EventType[];

const CATEGORY_BY_TYPE = new Map<EventType, EventCategory>(
  EVENT_CATEGORIES.flatMap((category) => TYPES_BY_CATEGORY[category].map((type) => [type, category] as const)),
);

export const eventTypeSchema = z.enum(EVENT_TYPES as readonly [EventType, ...EventType[]]);
export const eventCategorySchema = z.enum(EVENT_CATEGORIES as readonly [EventCategory, ...EventCategory[]]);

/** The category that an event type belongs to. */
export function categoryOf(type: EventType): EventCategory {
  return CATEGORY_BY_TYPE.get(type) ?? 'strategic-developments';
}
