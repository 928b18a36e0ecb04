/** How well known a place is by its GeoNames feature code, 0..254. Units stand under their seats: a bare "Gao" is the town. */
const BY_FEATURE: Readonly<Record<string, number>> = {
  PPLC: 225,
  PPLA: 185,
  PPLA2: 150,
  PPLA3: 125,
  PPLA4: 120,
  PPL: 70,
  PPLF: 55,
  PPLL: 50,
  PPLS: 60,
  PPLX: 40,
  PPLQ: 30,
  PPLH: 20,
  PPLW: 20,
  LK: 58,
  LKI: 40,
  STM: 45,
  STMI: 24,
  WAD: 30,
  FRST: 50,
  RESF: 45,
  PRK: 60,
  RES: 45,
  AREA: 45,
  RGN: 50,
  LCTY: 28,
  WLL: 32,
  WTRH: 28,
  SPNG: 26,
  OAS: 50,
  CMP: 12,
  MT: 30,
  MTS: 45,
  HLL: 24,
  HLLS: 24,
  ISL: 40,
  PASS: 40,
  MN: 45,
  MNAU: 45,
  AIRP: 20,
  AIRB: 40,
  RUIN: 10,
};

/** Curated and UCDP's places are in the tables because news names them; OCHA's are those that GeoNames found too small. */
const SOURCE_BONUS: Readonly<Record<string, number>> = { curated: 45, ucdp: 25, ocha: -12 };

/** Weight of a place that is no unit, country or area. `source` as in the tables. */
export function placeWeight(featureCode: string | null, population: number | null, source: string): number {
  const base = BY_FEATURE[featureCode ?? ''] ?? (featureCode?.startsWith('PPL') ? 60 : 22);
  const people =
    population === null || population < 1 ? 0 : Math.max(0, Math.min(60, (Math.log10(population) - 2) * 15));
  const bonus = SOURCE_BONUS[source] ?? 0;
  return Math.min(245, base + people * (base > 140 ? 0.5 : 1) + bonus);
}

/** Weights of what is no point. */
export const UNIT_WEIGHT = { country: 250, admin1: 142, admin2: 105, admin3: 95, former1: 138 } as const;

/** Weight of an area: large ones are meant more often than a namesake, small ones seldom. */
export function areaWeight(radiusKm: number): number {
  return radiusKm >= 250 ? 186 : radiusKm >= 90 ? 128 : 112;
}

/** Weight of a town outside the covered countries. */
export function worldWeight(featureCode: string, population: number): number {
  const people = population < 1 ? 0 : Math.log10(population) * 12;
  return Math.min(235, (featureCode === 'PPLC' ? 130 : 45) + people);
}
