import { readFileSync } from 'node:fs';
import { GazetteerError } from '../errors.js';

/** A row of a table with a header, by column name; a column that the row lacks reads as ''. */
export type TableRow = { readonly get: (column: string) => string; readonly number: (column: string) => number };

/**
 * Reads a tab-separated table with one header row and no quoting.
 * @throws GazetteerError G020 with file and line, when a row has another number of columns or a number is none.
 */
export function readTable(path: string): readonly TableRow[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
  const at = new Map(header.split('\t').map((column, i) => [column, i]));
  return lines.map((line, i) => {
    const cells = line.split('\t');
    const where = { file: path, line: i + 2 };
    if (cells.length !== at.size) {
      throw new GazetteerError('G020', `${path}:${i + 2} has ${cells.length} columns, expected ${at.size}`, where);
    }
    const get = (column: string): string => cells[at.get(column) ?? -1] ?? '';
    return {
      get,
      number(column) {
        const text = get(column);
        const value = text === '' ? NaN : Number(text);
        if (Number.isNaN(value)) {
          throw new GazetteerError('G020', `${path}:${i + 2}: ${column} is not a number: "${text}"`, {
            ...where,
            column,
          });
        }
        return value;
      },
    };
  });
}

/** The parts of a cell that holds alternates. */
export function alternatesOf(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split('|').filter((part) => part !== '');
}
