import type { Bounds } from './toll.js';
import type { EventType } from './typology.js';

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
