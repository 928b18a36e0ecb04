import type { PlaceKind } from '../model.js';

/** The kinds by their number in an index. Append only. */
export const KINDS = [
  'populated',
  'admin1',
  'admin2',
  'admin3',
  'country',
  'area',
  'natural',
  'site',
] as const satisfies readonly PlaceKind[];

/** Boundary coordinates are kept as whole thousandths of a degree, as their source has them. */
export const SHAPE_SCALE = 1000;
