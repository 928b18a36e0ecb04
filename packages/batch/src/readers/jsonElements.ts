import { MAX_RECORD_BYTES } from './bytes.js';

/** An element of an array as raw bytes. `whole`: cut where the array's commas say; `broken`: brackets or quotes do not fit, may hold several; `long`: longer than a record may be, no bytes; `cut`: the file ends inside. */
export type Element = {
  readonly kind: 'whole' | 'broken' | 'long' | 'cut';
  readonly bytes: Uint8Array;
  /** The value of the member `name` that stands last before the array: a channel's, in Telegram's exports. */
  readonly name: string | null;
};

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const SPACE = 0x20;
const MAX_WORD = 400;
const NOTHING = Buffer.alloc(0);

/** Members of a document that hold its articles. */
export const LISTS = ['messages', 'data', 'articles', 'items', 'results', 'docs'] as const;

/** A line that begins, at its very start, with a whole value: elements stand a line each. */
const LINE = String.raw`,[ \t]*\r?\n(?=[{[\d]|null|true|false|"(?:[^"\\\n]|\\.)*"\s*[,\n\]])`;

/** Where elements begin: after a comma, with the same first key as the first one, or with a line. */
function marksOf(text: string): readonly number[] {
  const key = /^\s*\{\s*("(?:[^"\\]|\\.)*")\s*:/.exec(text)?.[1];
  const same = key === undefined ? '' : `|,\\s*(?=\\{\\s*${key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*:)`;
  return [...text.matchAll(new RegExp(LINE + same, 'g'))].map((match) => match.index + match[0].length);
}

/** Follows quotes and brackets byte by byte; bytes above 127 never matter to JSON's form. */
class Scanner {
  private depth = 0;
  private listDepth = 0;
  private isInString = false;
  private isEscaped = false;
  private isTooLong = false;
  private word: number[] = [];
  private key = '';
  private isValue = false;
  private name: string | null = null;
  private parts: Uint8Array[] = [];
  private length = 0;
  private hasList = false;
  /** The depth of the list that has ended last, and what came last after it. */
  private endedDepth = 0;
  private last = 0;

  *scan(chunk: Uint8Array): Generator<Element> {
    let rest: Uint8Array | null = chunk;
    while (rest !== null) rest = yield* this.scanPart(rest);
  }

  /** What is left over at the end of the file. */
  rest(): Element | null {
    if (this.hasList && this.listDepth === 0) return null;
    return { kind: 'cut', bytes: Buffer.concat(this.parts), name: this.name };
  }

  private *scanPart(chunk: Uint8Array): Generator<Element, Uint8Array | null> {
    let from = 0;
    for (let i = 0; i < chunk.length; i += 1) {
      const byte = chunk[i] ?? 0;
      if (this.isInString) {
        this.inString(byte);
        continue;
      }
      if (this.listDepth === 0 && this.goesOn(byte)) {
        this.listDepth = this.endedDepth;
        this.depth = this.endedDepth;
        from = i;
      }
      if (byte === QUOTE) {
        this.isInString = true;
        this.word = [];
      } else if (this.listDepth === 0) {
        if (this.outside(byte)) from = i + 1;
        continue;
      } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) this.depth += 1;
      // A brace cannot close the list: it is one too many, and its element is broken.
      else if (byte === CLOSE_LIST || (byte === CLOSE_OBJECT && this.depth > this.listDepth)) this.depth -= 1;
      const isEnd = this.depth < this.listDepth;
      if (!isEnd && !(byte === COMMA && this.depth === this.listDepth)) continue;
      this.keep(chunk.subarray(from, i));
      from = i + 1;
      yield* this.element();
      if (isEnd) this.end();
    }
    if (this.listDepth > 0) this.keep(chunk.subarray(from));
    return this.length > MAX_RECORD_BYTES ? yield* this.overlong() : null;
  }

  private inString(byte: number): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (byte === BACKSLASH) this.isEscaped = true;
    else if (byte === QUOTE) {
      this.isInString = false;
      if (this.listDepth === 0 && this.isValue && this.key === 'name') this.name = this.wordText();
      return;
    }
    if (this.listDepth === 0 && this.word.length < MAX_WORD) this.word.push(byte);
  }

  private end(): void {
    this.endedDepth = this.listDepth;
    this.listDepth = 0;
    this.last = CLOSE_LIST;
  }

  /** Whether the bracket that seemed to end the list was one too many: more elements follow where none could. */
  private goesOn(byte: number): boolean {
    if (this.endedDepth === 0 || byte <= SPACE) return false;
    if (this.endedDepth === 1) return this.depth === 0 && byte !== OPEN_LIST;
    const isInPlace = this.depth === this.endedDepth - 1 && this.last === COMMA;
    return byte === OPEN_OBJECT && (isInPlace || this.depth <= 0);
  }

  /** Whether a list that is wanted begins. */
  private outside(byte: number): boolean {
    if (byte > SPACE) this.last = byte;
    if (byte === COLON) {
      this.key = this.wordText() ?? '';
      this.isValue = true;
    } else if (byte === COMMA) this.isValue = false;
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) this.depth -= 1;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      this.depth += 1;
      const isWanted =
        this.depth === 1 ||
        (this.isValue &&
          (this.key === 'messages' || (this.depth === 2 && (LISTS as readonly string[]).includes(this.key))));
      this.isValue = false;
      if (byte === OPEN_LIST && isWanted) {
        this.listDepth = this.depth;
        this.hasList = true;
        return true;
      }
    }
    return false;
  }

  private wordText(): string | null {
    try {
      return String(JSON.parse(`"${Buffer.from(this.word).toString('utf8')}"`));
    } catch {
      return null;
    }
  }

  private keep(part: Uint8Array): void {
    if (this.isTooLong || part.length === 0) return;
    this.parts.push(part);
    this.length += part.length;
  }

  private *element(): Generator<Element> {
    const bytes = Buffer.concat(this.parts);
    const kind = this.isTooLong || bytes.length > MAX_RECORD_BYTES ? 'long' : 'whole';
    this.parts = [];
    this.length = 0;
    this.isTooLong = false;
    if (kind === 'long') yield { kind, bytes: NOTHING, name: this.name };
    else if (bytes.toString('latin1').trim() !== '') yield { kind, bytes, name: this.name };
  }

  /** What grows too long is a long element, or a broken one that has swallowed others: then the last of these is where reading goes on. */
  private *overlong(): Generator<Element, Uint8Array | null> {
    const bytes = Buffer.concat(this.parts);
    const last = marksOf(bytes.toString('latin1')).at(-1);
    this.parts = [];
    this.length = 0;
    if (last === undefined) {
      this.isTooLong = true;
      return null;
    }
    yield { kind: 'broken', bytes: bytes.subarray(0, last), name: this.name };
    this.depth = this.listDepth;
    this.isInString = false;
    this.isEscaped = false;
    return bytes.subarray(last);
  }
}

/**
 * Streams the elements of the array that a JSON document is, or that its member `messages` (at any depth), `data`, `articles` ... is. Elements are not
 * parsed here, so that a broken one costs that one only: a parser of the whole would stop there.
 */
export async function* elementsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Element> {
  const scanner = new Scanner();
  for await (const chunk of chunks) yield* scanner.scan(chunk);
  const rest = scanner.rest();
  if (rest !== null) yield rest;
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Lists inside an element may look like the next element; so many pieces are put together again at most. */
const MAX_JOINED = 12;

function piecesAt(text: string, inner: readonly number[]): readonly string[] {
  const marks = [0, ...inner, text.length];
  const pieces: string[] = [];
  let at = 0;
  while (at < marks.length - 1) {
    const start = marks[at] ?? 0;
    const ends = marks.slice(at + 1, at + 1 + MAX_JOINED);
    const cut = (end: number): string => text.slice(start, end).replace(/,\s*$/, '');
    const good = ends.findIndex((end) => isJson(cut(end)));
    pieces.push(cut(ends[Math.max(good, 0)] ?? text.length));
    at += Math.max(good, 0) + 1;
  }
  return pieces;
}

/** Elements that begin with another key than the first and were swallowed by a broken one: taken where they are articles, as lists inside elements look the same. */
function swallowed(piece: string, isArticle: (json: string) => boolean): readonly string[] {
  const anyObject = [...piece.matchAll(/,\s*(?=\{\s*")/g)].map((match) => match.index + match[0].length);
  return piecesAt(piece, anyObject)
    .slice(1)
    .filter((one) => isJson(one) && isArticle(one));
}

/** Cuts a stretch that is no JSON into elements, good and broken. */
export const salvage = (text: string, isArticle: (json: string) => boolean): readonly string[] =>
  piecesAt(text, marksOf(text)).flatMap((piece) => (isJson(piece) ? [piece] : [piece, ...swallowed(piece, isArticle)]));
