import { stringify, type Options } from 'csv-stringify/sync';
import type { AnyTable, Cell } from '../tables/table.js';
import type { Records, WriteOptions } from './format.js';

const BOM = '\uFEFF';
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * A cell that no spreadsheet runs as a formula. Only texts can be formulas: numbers, also below zero, stay numbers.
 * Source: OWASP, "CSV Injection".
 */
export function defused(cell: Cell): Cell {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
}

/** RFC 4180: CRLF, quotes where needed, quotes doubled. Booleans are words. */
const RFC_4180: Options = { record_delimiter: '\r\n', cast: { boolean: (value) => (value ? 'true' : 'false') } };

/** A table as CSV, a piece for every record. */
export async function* csvOf(table: AnyTable, records: Records, options: WriteOptions): AsyncGenerator<string> {
  const guard = options.areFormulasEscaped === false ? (cell: Cell) => cell : defused;
  const rows = (cells: Iterable<readonly Cell[]>): string =>
    stringify(
      Array.from(cells, (row) => row.map(guard)),
      RFC_4180,
    );
  const heads = [table.columns.map((column) => column.name)];
  if (options.hasHxl === true) heads.push(table.columns.map((column) => column.hxl ?? ''));
  yield `${options.hasBom === true ? BOM : ''}${stringify(heads, RFC_4180)}`;
  for await (const record of records) yield rows(table.cells(record));
}
