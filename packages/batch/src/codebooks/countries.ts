import countries from 'i18n-iso-countries';

/** Country codes of Gleditsch and Ward, which UCDP uses. Source: Gleditsch & Ward (1999), list of independent states. */
const GLEDITSCH_WARD: Readonly<Record<string, number>> = {
  AF: 700,
  AO: 540,
  BF: 439,
  BI: 516,
  BJ: 434,
  BW: 571,
  CD: 490,
  CF: 482,
  CG: 484,
  CI: 437,
  CM: 471,
  DJ: 522,
  DZ: 615,
  EG: 651,
  ER: 531,
  ET: 530,
  FR: 220,
  GA: 481,
  GH: 452,
  GM: 420,
  GN: 438,
  GQ: 411,
  GW: 404,
  IL: 666,
  IQ: 645,
  IR: 630,
  JO: 663,
  KE: 501,
  LB: 660,
  LR: 450,
  LS: 570,
  LY: 620,
  MA: 600,
  MG: 580,
  ML: 432,
  MR: 435,
  MW: 553,
  MZ: 541,
  NA: 565,
  NE: 436,
  NG: 475,
  PK: 770,
  RU: 365,
  RW: 517,
  SD: 625,
  SL: 451,
  SN: 433,
  SO: 520,
  SS: 626,
  SY: 652,
  SZ: 572,
  TD: 483,
  TG: 461,
  TN: 616,
  TR: 640,
  TZ: 510,
  UA: 369,
  UG: 500,
  YE: 678,
  ZA: 560,
  ZM: 551,
  ZW: 552,
};

/** A country by ISO 3166-1 alpha-2 code, as the codebooks name it; what is not known is null. */
export type Country = {
  readonly name: string;
  readonly alpha3: string | null;
  readonly numeric: number | null;
  readonly gleditschWard: number | null;
};

const WELL_KNOWN_NAMES: Readonly<Record<string, string>> = {
  CI: 'Ivory Coast',
  CD: 'Democratic Republic of Congo',
  CG: 'Republic of Congo',
  GM: 'Gambia',
  LY: 'Libya',
  RU: 'Russia',
  SY: 'Syria',
  TZ: 'Tanzania',
  TR: 'Turkey',
  IR: 'Iran',
};

/** Names and codes of a country. Null for null. */
export function countryOf(alpha2: string | null): Country | null {
  if (alpha2 === null) return null;
  const numeric = countries.alpha2ToNumeric(alpha2);
  return {
    name: WELL_KNOWN_NAMES[alpha2] ?? countries.getName(alpha2, 'en') ?? alpha2,
    alpha3: countries.alpha2ToAlpha3(alpha2) ?? null,
    numeric: numeric === undefined ? null : Number(numeric),
    gleditschWard: GLEDITSCH_WARD[alpha2] ?? null,
  };
}
