import type { Format } from '../writers/format.js';

/** Files of the forms that a run writes beside its records. */
export const RUN_FILES = {
  csv: 'events.csv',
  acled: 'acled.csv',
  ged: 'ged.csv',
  tolls: 'tolls.csv',
  claims: 'claims.csv',
  geojson: 'events.geojson',
  parquet: 'events.parquet',
  sqlite: 'events.sqlite',
} as const satisfies Partial<Record<Format, string>>;
/** A form that a run can write: those that need no texts. */
export type RunFormat = keyof typeof RUN_FILES;
