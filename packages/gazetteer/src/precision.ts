import type { PlacePrecision } from '@harmattan/types';

/** The precision codes of the two event datasets. */
export type PrecisionCodes = {
  /** UCDP GED `where_prec`, 1 (exact) to 7 (at sea or in the air, never given here). */
  readonly ucdp: 1 | 2 | 3 | 4 | 5 | 6;
  /** ACLED `geo_precision`, 1 (town) to 3 (region). */
  readonly acled: 1 | 2 | 3;
};

/** Within this of a known point UCDP still codes 2. */
const NEAR_KM = 25;
const SMALL_AREA_KM = 50;

/**
 * The codes that UCDP and ACLED would give a place, resolved or reckoned. A reckoned point has no id: it is near a known place, never
 * exact. Sources: UCDP GED Codebook 20.1, `where_prec`; ACLED Codebook, "Geo-precision".
 */
export function precisionCodes(place: {
  readonly id?: string;
  readonly precision: PlacePrecision;
  readonly radiusKm: number | null;
}): PrecisionCodes {
  const radiusKm = place.radiusKm ?? 0;
  switch (place.precision) {
    case 'site':
    case 'town':
      if (place.id !== undefined) return { ucdp: 1, acled: 1 };
      return { ucdp: radiusKm <= NEAR_KM ? 2 : 5, acled: 2 };
    case 'admin2':
      return { ucdp: 3, acled: 2 };
    case 'admin1':
      return { ucdp: 4, acled: 3 };
    case 'area':
      return { ucdp: radiusKm <= NEAR_KM ? 2 : 5, acled: radiusKm <= SMALL_AREA_KM ? 2 : 3 };
    case 'country':
      return { ucdp: 6, acled: 3 };
  }
}
