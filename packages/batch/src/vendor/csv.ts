import { Readable } from 'node:stream';
import { parse } from 'csv-parse';

/** Rows of a CSV as they come: cells, or what is wrong with the row. */
export async function* rowsOf(chunks: AsyncIterable<string>, delimiter: string): AsyncGenerator<readonly string[]> {
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: 16_000_000,
  });
  const source = Readable.from(chunks);
  source.on('error', (error) => parser.destroy(error));
  yield* source.pipe(parser) as AsyncIterable<readonly string[]>;
}
