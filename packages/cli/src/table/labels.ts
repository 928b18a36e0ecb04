import type { ConflictEvent } from '@harmattan/types';

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
