import { incidentsOf } from '../linking/incidents.js';
import { reportsOf, type Report } from '../linking/report.js';
import { ACLED_TABLE } from '../tables/acled.js';
import { GED_TABLE } from '../tables/ged.js';
import { CLAIMS_TABLE, EVENTS_TABLE, TOLLS_TABLE } from '../tables/long.js';
import { anyTable, type AnyTable } from '../tables/table.js';
import { csvOf } from './csv.js';
import type { Records, TextFormat } from './format.js';
import { geoJsonOf } from './geojson.js';
import { webAnnotationsOf } from './webAnnotation.js';

const csv =
  (table: AnyTable): TextFormat =>
  (records, options) =>
    csvOf(table, records, options);

async function* jsonLinesOf(records: Records): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}

/** Incidents over all articles, one a line: they can be told only when all reports are there. */
async function* incidentLinesOf(records: Records): AsyncGenerator<string> {
  const reports: Report[] = [];
  for await (const record of records) reports.push(...reportsOf(record));
  for (const incident of incidentsOf(reports)) yield `${JSON.stringify(incident)}\n`;
}

/** Formats that are written as text, piece after piece. */
export const TEXT_FORMATS = {
  jsonl: jsonLinesOf,
  csv: csv(anyTable(EVENTS_TABLE)),
  acled: csv(anyTable(ACLED_TABLE)),
  ged: csv(anyTable(GED_TABLE)),
  tolls: csv(anyTable(TOLLS_TABLE)),
  claims: csv(anyTable(CLAIMS_TABLE)),
  geojson: geoJsonOf,
  incidents: incidentLinesOf,
  'web-annotation': webAnnotationsOf,
} as const satisfies Readonly<Record<string, TextFormat>>;
