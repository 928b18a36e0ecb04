import { readFileSync } from 'node:fs';
import { GazetteerError } from '../errors.js';

/** The row of a table that is being read, by column name; a column that the table lacks reads as ''. */
export type TableRow = { readonly get: (column: string) => string; readonly number: (column: string) => number };

/**
 * Reads a tab-separated table with one header row and no quoting, and gives what `read` makes of each row. The row is valid only
 * during the call: tables have a quarter of a million rows.
 * @throws GazetteerError G020 with file and line, when a row has another number of columns or a number is none.
 */
export function mapTable<T>(path: string, read: (row: TableRow) => T): T[] {
  const lines = readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
  const at = new Map((lines[0] ?? '').split('\t').map((column, i) => [column, i]));
  let cells: readonly string[] = [];
  let line = 1;
  const get = (column: string): string => cells[at.get(column) ?? -1] ?? '';
  const row: TableRow = {
    get,
    number(column) {
      const text = get(column);
      const value = text === '' ? NaN : Number(text);
      if (Number.isNaN(value)) {
        throw new GazetteerError('G020', `${path}:${line}: ${column} is not a number: "${text}"`, {
          path,
          line,
          column,
        });
      }
      return value;
    },
  };
  return lines.slice(1).map((text) => {
    cells = text.split('\t');
    line++;
    if (cells.length !== at.size) {
      throw new GazetteerError('G020', `${path}:${line} has ${cells.length} columns, expected ${at.size}`, {
        path,
        line,
      });
    }
    return read(row);
  });
}

/** The parts of a cell that holds alternates. */
export function alternatesOf(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split('|').filter((part) => part !== '');
}
