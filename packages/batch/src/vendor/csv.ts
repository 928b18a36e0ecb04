import { parse } from 'csv-parse/sync';

/** The rows of a piece of a CSV that ends where a row ends; blank lines are left out. @throws when a quote is not closed. */
export const rowsOf = (text: string, delimiter: string): readonly (readonly string[])[] =>
  parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
