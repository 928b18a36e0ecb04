import { parse } from 'csv-parse/sync';

/** The cells of one row of a CSV; null when it is none, or more than one. `end` is what ends lines. */
export function cellsOf(
  text: string,
  { delimiter, end }: { readonly delimiter: string; readonly end: string },
): readonly string[] | null {
  try {
    const rows = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: end === '\n' ? ['\r\n', '\n'] : [end],
    });
    return rows.length === 1 ? (rows[0] ?? null) : null;
  } catch {
    return null;
  }
}
