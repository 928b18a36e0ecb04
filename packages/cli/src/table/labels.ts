import type { Bounds, ConflictEvent, EventType } from '@harmattan/types';

/** What the sub-event types of ACLED's codebook are called. */
export const TYPE_LABELS: Readonly<Record<EventType, string>> = {
  'armed-clash': 'Armed clash',
  'government-regains-territory': 'Government regains territory',
  'non-state-actor-overtakes-territory': 'Non-state actor overtakes territory',
  'chemical-weapon': 'Chemical weapon',
  'air-drone-strike': 'Air or drone strike',
  'suicide-bomb': 'Suicide bomb',
  'shelling-artillery-missile': 'Shelling, artillery or missile',
  'remote-explosive-landmine-ied': 'Remote explosive, landmine or IED',
  grenade: 'Grenade',
  attack: 'Attack on civilians',
  'abduction-forced-disappearance': 'Abduction or forced disappearance',
  'sexual-violence': 'Sexual violence',
  'peaceful-protest': 'Peaceful protest',
  'protest-with-intervention': 'Protest with intervention',
  'excessive-force-against-protesters': 'Excessive force against protesters',
  'violent-demonstration': 'Violent demonstration',
  'mob-violence': 'Mob violence',
  agreement: 'Agreement',
  arrests: 'Arrests',
  'change-to-group-activity': 'Change to group or activity',
  'disrupted-weapons-use': 'Disrupted weapons use',
  'headquarters-or-base-established': 'Headquarters or base established',
  'looting-property-destruction': 'Looting or property destruction',
  'non-violent-transfer-of-territory': 'Non-violent transfer of territory',
  other: 'Other',
};

/** A figure as people write it: `7`, `20+` (at least), `≤40` (at most), `9–12`, `–` (no figure), `?` (some, unknown how many). */
export function boundsLabel(bounds: Bounds | null): string {
  if (bounds === null) return '–';
  const { min, max } = bounds;
  if (min === null) return max === null ? '?' : `≤${max}`;
  if (max === null) return `${min}+`;
  return min === max ? `${min}` : `${min}–${max}`;
}

const COUNTRY_NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** English name of a country by its ISO code. */
export function countryLabel(code: string): string {
  return COUNTRY_NAMES.of(code) ?? code;
}

const CLAIM_LABELS = {
  claims: (actor) => `claimed by ${actor}`,
  denies: (actor) => `denied by ${actor}`,
  confirms: (actor) => `confirmed by ${actor}`,
  contradicts: (actor) => `contradicted by ${actor}`,
  blames: (actor) => `${actor} lays blame`,
  blamed: (actor) => `${actor} is blamed`,
} as const satisfies Record<ConflictEvent['claims'][number]['stance'], (actor: string) => string>;

/** Who says what of the responsibility: "claimed by JNIM". */
export function claimLabel({ actor, stance }: ConflictEvent['claims'][number]): string {
  return CLAIM_LABELS[stance](actor);
}

const STANCES = ['claims', 'denies', 'confirms', 'contradicts', 'blames', 'blamed'] as const;

/** The claims of an event: who claims it first, then who denies it, and so on. */
export function sortedClaims({ claims }: ConflictEvent): ConflictEvent['claims'] {
  return [...claims].sort((a, b) => STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance));
}
