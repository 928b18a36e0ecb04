import type { ActorKind, ConflictEvent, EventActor, EventCategory, EventType } from '@harmattan/types';

/** Event types as ACLED spells them. Source: ACLED Codebook (2023), "Event types". */
export const ACLED_EVENT_TYPES = {
  battles: 'Battles',
  'explosions-remote-violence': 'Explosions/Remote violence',
  'violence-against-civilians': 'Violence against civilians',
  protests: 'Protests',
  riots: 'Riots',
  'strategic-developments': 'Strategic developments',
} as const satisfies Readonly<Record<EventCategory, string>>;

/** Sub-event types as ACLED spells them. Source: ACLED Codebook (2023), "Sub-event types". */
export const ACLED_SUB_EVENT_TYPES = {
  'armed-clash': 'Armed clash',
  'government-regains-territory': 'Government regains territory',
  'non-state-actor-overtakes-territory': 'Non-state actor overtakes territory',
  'chemical-weapon': 'Chemical weapon',
  'air-drone-strike': 'Air/drone strike',
  'suicide-bomb': 'Suicide bomb',
  'shelling-artillery-missile': 'Shelling/artillery/missile attack',
  'remote-explosive-landmine-ied': 'Remote explosive/landmine/IED',
  grenade: 'Grenade',
  attack: 'Attack',
  'abduction-forced-disappearance': 'Abduction/forced disappearance',
  'sexual-violence': 'Sexual violence',
  'peaceful-protest': 'Peaceful protest',
  'protest-with-intervention': 'Protest with intervention',
  'excessive-force-against-protesters': 'Excessive force against protesters',
  'violent-demonstration': 'Violent demonstration',
  'mob-violence': 'Mob violence',
  agreement: 'Agreement',
  arrests: 'Arrests',
  'change-to-group-activity': 'Change to group/activity',
  'disrupted-weapons-use': 'Disrupted weapons use',
  'headquarters-or-base-established': 'Headquarters or base established',
  'looting-property-destruction': 'Looting/property destruction',
  'non-violent-transfer-of-territory': 'Non-violent transfer of territory',
  other: 'Other',
} as const satisfies Readonly<Record<EventType, string>>;

/**
 * ACLED's numeric actor type (`inter1`, `inter2`): 1 state forces, 2 rebel groups, 3 political militias, 4 identity militias, 5 rioters,
 * 6 protesters, 7 civilians, 8 external and other forces; 0 stands for no actor. Source: ACLED Codebook (2023), "Actor types" and "Interaction".
 * Unidentified armed groups are political militias there.
 */
export const ACLED_INTER = {
  'state-forces': 1,
  police: 1,
  government: 1,
  'rebel-group': 2,
  'political-militia': 3,
  unidentified: 3,
  'identity-militia': 4,
  rioters: 5,
  protesters: 6,
  civilians: 7,
  'private-military': 8,
  peacekeepers: 8,
  other: 8,
} as const satisfies Readonly<Record<ActorKind, number>>;

/**
 * An actor's type in an event. Forces of a state that act in another country are external forces (8), whoever they fight; with one of the two
 * countries unknown they are taken to be at home. Source: ACLED Codebook (2023), "Inter Code 8: External/Other Forces".
 */
export function acledInter(actor: Pick<EventActor, 'kind' | 'country'> | null, placeCountry: string | null): number {
  if (actor === null) return 0;
  const inter = ACLED_INTER[actor.kind];
  const isAbroad = actor.country !== null && placeCountry !== null && actor.country !== placeCountry;
  return inter === ACLED_INTER['state-forces'] && isAbroad ? ACLED_INTER.other : inter;
}

/** ACLED's `interaction`: both actor types, the lower first; one actor alone is its type followed by 0. Null without any actor. */
export function acledInteraction(inter1: number, inter2: number): number | null {
  if (inter1 === 0 && inter2 === 0) return null;
  const [low, high] = inter1 < inter2 ? [inter1, inter2] : [inter2, inter1];
  return low === 0 ? high * 10 : low * 10 + high;
}

/** ACLED's `disorder_type`. Source: ACLED Codebook (2023), "Disorder types". */
export function disorderType(event: Pick<ConflictEvent, 'type' | 'category'>): string {
  if (event.type === 'excessive-force-against-protesters') return 'Political violence; Demonstrations';
  if (event.type === 'violent-demonstration' || event.category === 'protests') return 'Demonstrations';
  return event.category === 'strategic-developments' ? 'Strategic developments' : 'Political violence';
}

/**
 * ACLED's `geo_precision`: 1 the town itself, 2 a part of a region or the surroundings of a town, 3 a larger region. A country alone is
 * nothing that ACLED would enter: null. Source: ACLED Codebook (2023), "Geo-precision".
 */
export function acledGeoPrecision(precision: ConflictEvent['place']['precision']): 1 | 2 | 3 | null {
  switch (precision) {
    case 'site':
    case 'town':
      return 1;
    case 'admin2':
    case 'area':
      return 2;
    case 'admin1':
      return 3;
    default:
      return null;
  }
}
