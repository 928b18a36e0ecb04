import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexSink } from '../index/sink.js';
import { readEmbeddedRows } from './embeddedRows.js';
import { guardRows } from './guard.js';
import { createIndexBuilder } from './indexBuilder.js';

/**
 * Builds the embedded index from the tables of `data`, and gives the number of places.
 * @throws GazetteerError G020 for a row that cannot be read, G021 when the build check finds something missing or wrong.
 */
export function buildEmbedded(data: string, sink: IndexSink): number {
  const rows = readEmbeddedRows(data);
  guardRows(rows);
  const builder = createIndexBuilder();
  for (const unit of rows.units) builder.addUnit(unit);
  for (const place of rows.places) builder.add(place);
  for (const shape of rows.shapes) builder.addShape(shape);
  for (const name of rows.shyNames) builder.addShyName(name);
  const count = builder.count();
  builder.finish(sink, readFileSync(join(data, 'ATTRIBUTION.txt'), 'utf8'));
  return count;
}
