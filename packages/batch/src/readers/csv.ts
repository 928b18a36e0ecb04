import type { Diagnostic } from '@harmattan/types';
import { cellsOf } from '../vendor/csv.js';
import { encodingOf } from '../vendor/encodings.js';
import { csvRecordsOf, lineEnd } from './csvRecords.js';
import { cuttable, decodeRecord } from './decoding.js';
import { articleOf } from './fields.js';
import { reject, type FieldNames, type Reading, type Readings } from './reading.js';

const WHY = {
  long: 'is longer than 16 MB, which no article is',
  broken:
    'a quote opens a cell and is not closed where a cell ends: the line is left out, reading goes on with the next',
  odd: 'cannot be cut into cells',
} as const;

type Row = { readonly cells: readonly string[]; readonly diagnostics: readonly Diagnostic[] };

/** CSV or TSV with a line of column names: an article a row. A row that is broken costs no other. */
export async function* readCsv(
  input: string,
  chunks: AsyncIterable<Uint8Array>,
  { head, delimiter, names }: { readonly head: Uint8Array; readonly delimiter: string; readonly names: FieldNames },
): Readings {
  const usual = encodingOf(head);
  let columns: readonly string[] | null = null;
  let row = 0;
  const reading = (position: string, { cells, diagnostics }: Row, of: readonly string[]): Reading => {
    if (cells.length !== of.length) return reject(position, `has ${cells.length} cells; the header has ${of.length}`);
    const found = articleOf(position, Object.fromEntries(of.map((name, i) => [name, cells[i]])), names);
    return found.kind === 'document' ? { ...found, diagnostics } : found;
  };
  const end = lineEnd(head);
  for await (const { kind, bytes } of csvRecordsOf(cuttable(chunks, usual), { delimiter, end })) {
    const { text, diagnostics } = decodeRecord(bytes, usual);
    if (kind === 'row' && /^[\r\n]*$/.test(text)) continue;
    row += 1;
    const position = `${input} row ${row}`;
    const cells = kind === 'row' ? cellsOf(text, { delimiter, end: String.fromCharCode(end) }) : null;
    if (cells === null) {
      yield reject(position, WHY[kind === 'row' ? 'odd' : kind]);
      continue;
    }
    if (columns === null) columns = cells.map((name) => name.trim());
    else yield reading(position, { cells, diagnostics }, columns);
  }
}
