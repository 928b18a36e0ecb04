import { decodeStream, encodingOf } from '../vendor/encodings.js';
import { rowsOf } from '../vendor/csv.js';
import { articleOf } from './fields.js';
import { encodingNote } from './json.js';
import { reject, type FieldNames, type Readings } from './reading.js';

/** CSV or TSV with a line of column names: an article a row. */
export async function* readCsv(
  input: string,
  chunks: AsyncIterable<Uint8Array>,
  { head, delimiter, names }: { readonly head: Uint8Array; readonly delimiter: string; readonly names: FieldNames },
): Readings {
  const encoding = encodingOf(head);
  let columns: readonly string[] | null = null;
  let row = 1;
  try {
    for await (const cells of rowsOf(decodeStream(chunks, encoding), delimiter)) {
      if (columns === null) {
        columns = cells;
        continue;
      }
      row += 1;
      const position = `${input} row ${row}`;
      if (cells.length !== columns.length) {
        yield reject(position, `has ${cells.length} cells; the header has ${columns.length}`);
        continue;
      }
      const reading = articleOf(position, Object.fromEntries(columns.map((name, i) => [name, cells[i]])), names);
      yield reading.kind === 'document' ? { ...reading, diagnostics: encodingNote(encoding) } : reading;
    }
  } catch (error) {
    yield reject(`${input} row ${row + 1}`, `cannot be read on: ${error instanceof Error ? error.message : 'broken'}`);
  }
}
