import { MAX_RECORD_BYTES } from './bytes.js';

/** A row as bytes. `broken`: a quote opens a cell and is not closed where a cell ends; only its first line is given up, what follows is read anew. */
export type CsvRecord = { readonly kind: 'row' | 'long' | 'broken'; readonly bytes: Uint8Array };

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const NOTHING = Buffer.alloc(0);
/** So many bytes may be read anew after open quotes; a file that needs more is no table. */
const MAX_REREAD_BYTES = 20 * MAX_RECORD_BYTES;

/** The byte that ends lines: the line feed, in files of old Macs the carriage return. */
export const lineEnd = (head: Uint8Array): number => (!head.includes(LF) && head.includes(CR) ? CR : LF);

/** `stray`: a quoted cell goes on after a quote that is not doubled. */
type State = 'start' | 'plain' | 'quoted' | 'closing' | 'stray';

/** Follows cells and quotes as RFC 4180 has them; a quote inside a plain cell is a character like others. */
class Cutter {
  private state: State = 'start';
  private parts: Uint8Array[] = [];
  private length = 0;
  private hasLineEnd = false;
  private isBroken = false;
  private last = 0;
  private isSkipping = false;
  private reread = 0;

  private readonly delimiter: number;
  private readonly end: number;

  constructor(delimiter: number, end: number) {
    this.delimiter = delimiter;
    this.end = end;
  }

  *cut(chunk: Uint8Array): Generator<CsvRecord> {
    let rest: Uint8Array | null = chunk;
    while (rest !== null) rest = yield* this.cutPart(rest);
  }

  *finish(): Generator<CsvRecord> {
    while (this.length > 0) {
      const rest: Uint8Array | null = yield* this.record(this.isBroken || this.isOpen());
      if (rest !== null) yield* this.cut(rest);
    }
  }

  private *cutPart(chunk: Uint8Array): Generator<CsvRecord, Uint8Array | null> {
    let from = 0;
    for (let i = 0; i < chunk.length; i += 1) {
      if (!this.endsRow(chunk[i] ?? 0)) continue;
      this.keep(chunk.subarray(from, i + 1));
      const after = chunk.subarray(i + 1);
      const again: Uint8Array | null = yield* this.record(this.isBroken);
      if (again !== null) return Buffer.concat([again, after]);
      from = i + 1;
    }
    this.keep(chunk.subarray(from));
    if (this.length <= MAX_RECORD_BYTES || this.isSkipping) return null;
    this.isSkipping = true;
    this.parts = [];
    return null;
  }

  /** Takes a byte; whether a row ends with it. */
  private endsRow(byte: number): boolean {
    const before = this.last;
    if (byte !== CR) this.last = byte;
    if (this.state === 'quoted') {
      if (byte === QUOTE) this.state = 'closing';
      else if (byte === this.end) this.hasLineEnd = true;
      return false;
    }
    if (this.state === 'closing' && byte === QUOTE) {
      this.state = 'quoted';
      return false;
    }
    const isCellEnd = byte === this.end || byte === this.delimiter;
    if (isCellEnd && this.state === 'stray' && (this.hasLineEnd || before !== QUOTE)) this.isBroken = true;
    if (isCellEnd) {
      this.state = 'start';
      this.hasLineEnd = false;
    } else if (this.state === 'start') this.state = byte === QUOTE ? 'quoted' : 'plain';
    else if (this.state === 'closing' && byte !== CR && byte !== SPACE) this.state = 'stray';
    return byte === this.end;
  }

  /** Whether the cell that is being read could not end here. */
  private isOpen(): boolean {
    return this.state === 'quoted' || (this.state === 'stray' && this.last !== QUOTE);
  }

  private keep(part: Uint8Array): void {
    this.length += part.length;
    if (!this.isSkipping) this.parts.push(part);
  }

  /** Gives the row that has ended; of a broken one the first line, and what is to be read anew. */
  private *record(isBroken: boolean): Generator<CsvRecord, Uint8Array | null> {
    const bytes = Buffer.concat(this.parts);
    const mayReread = isBroken && !this.isSkipping && this.reread < MAX_REREAD_BYTES;
    const isLong = this.isSkipping || this.length > MAX_RECORD_BYTES;
    this.state = 'start';
    this.parts = [];
    this.length = 0;
    this.hasLineEnd = false;
    this.isBroken = false;
    this.isSkipping = false;
    if (mayReread) {
      const first = bytes.indexOf(this.end) + 1 || bytes.length;
      this.reread += bytes.length - first;
      yield { kind: 'broken', bytes: bytes.subarray(0, first) };
      return first < bytes.length ? bytes.subarray(first) : null;
    }
    yield isLong ? { kind: 'long', bytes: NOTHING } : { kind: isBroken ? 'broken' : 'row', bytes };
    return null;
  }
}

/** Cuts a table into its rows, blank lines too. */
export async function* csvRecordsOf(
  chunks: AsyncIterable<Uint8Array>,
  { delimiter, end }: { readonly delimiter: string; readonly end: number },
): AsyncGenerator<CsvRecord> {
  const cutter = new Cutter(delimiter.charCodeAt(0), end);
  for await (const chunk of chunks) yield* cutter.cut(chunk);
  yield* cutter.finish();
}
