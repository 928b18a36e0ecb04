import type { ActorKind, ActorRecord } from '@harmattan/types';
import { COUNTRIES } from '../generated/countries.js';

/** A domain's knowledge: who fights there and where. Engine code gets it passed in. */
export type Pack = {
  readonly id: string;
  readonly actors: readonly ActorRecord[];
  /** ISO codes of the countries that the pack is about. */
  readonly countries: readonly string[];
  /** Who flies there: where only states have aircraft, an air strike without a doer is that of the country's forces. */
  readonly areAirStrikesByState: boolean;
};

type Country = {
  readonly country: string;
  readonly name: string;
  readonly adjective: string;
  readonly names: string;
  /** Left out where news calls two towns so. */
  readonly capital?: string;
};
const ROWS = JSON.parse(COUNTRIES) as readonly Country[];
const COUNTRY_BY_CODE = new Map(ROWS.map((row) => [row.country, row]));

/** All countries with every name that texts use. */
export function countryRows(): readonly { readonly country: string; readonly names: readonly string[] }[] {
  return ROWS.map((row) => ({ country: row.country, names: row.names.split('|') }));
}

/** English name of a country by ISO code; the code itself when unknown. */
export function countryName(code: string): string {
  return COUNTRY_BY_CODE.get(code)?.name ?? code;
}

/** The adjective that canonical names of forces bear ("Malian"); the code itself when unknown. */
export function countryAdjective(code: string): string {
  return COUNTRY_BY_CODE.get(code)?.adjective ?? code;
}

/** The capital of a country by ISO code; null where none is known or two are called so. */
export const capitalOf = (code: string): string | null => COUNTRY_BY_CODE.get(code)?.capital || null;

const FORCE_NAMES: Partial<Record<ActorKind, string>> = {
  'state-forces': 'Armed Forces',
  police: 'Police',
  government: 'Government',
};

/** The name that the tables of branches give forces of a state of which no branch is told. */
export const ANY_FORCES = 'Security forces';

/** Name of a group known by what its members are: "Herders (Chad)". */
export function describedGroup(label: string, country: string | null): string {
  return country === null ? label : `${label} (${countryName(country)})`;
}

/** Canonical name of a country's force ("Malian Armed Forces") or of a described group ("Civilians (Mali)"). */
export function describedName(kind: ActorKind, country: string | null): string {
  const force = FORCE_NAMES[kind];
  if (force !== undefined)
    return country === null ? `Unidentified ${force.toLowerCase()}` : `${countryAdjective(country)} ${force}`;
  const label: Partial<Record<ActorKind, string>> = {
    civilians: 'Civilians',
    protesters: 'Protesters',
    rioters: 'Rioters',
    'identity-militia': 'Unidentified communal militia',
    'political-militia': 'Unidentified armed group',
    peacekeepers: 'Peacekeepers',
    'private-military': 'Private military contractors',
  };
  const name = label[kind] ?? 'Unidentified armed group';
  return country === null ? name : `${name} (${countryName(country)})`;
}
