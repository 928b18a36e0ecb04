import type { Diagnostic } from '@harmattan/types';
import { decodeAs, decodeStream, encodingOf, isUtf8 } from '../vendor/encodings.js';

/** A record's text, and what has to be said of how it was decoded. */
export type Decoded = { readonly text: string; readonly diagnostics: readonly Diagnostic[] };

/** Says that a text was not UTF-8. */
export const encodingNote = (encoding: string): readonly Diagnostic[] =>
  encoding === 'utf-8'
    ? []
    : [{ code: 'other-encoding', message: `the text was read as ${encoding}, not as UTF-8`, span: null }];

/** The encoding that a page or an XML document names in its first bytes; null for none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return (
    (/^\s*<\?xml[^>]*\sencoding=["']([\w:.-]+)/i.exec(start) ??
      /<meta[^>]*\scharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start) ??
      /<meta[^>]*;\s*charset=([\w:.-]+)/i.exec(start))?.[1] ?? null
  );
}

/** Decodes a record by itself, so that one in another encoding harms no other. `usual` is the encoding of the file's head. */
export function decodeRecord(bytes: Uint8Array, usual: string): Decoded {
  const encoding = isUtf8(bytes) ? 'utf-8' : usual === 'utf-8' ? encodingOf(bytes) : usual;
  return { text: decodeAs(bytes, encoding), diagnostics: encodingNote(encoding) };
}

const isAsciiSafe = (encoding: string): boolean =>
  /^(utf-8|windows-125\d|iso-8859-\d+|koi8-[ru]|mac\w*)$/.test(encoding);

async function* recoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  for await (const text of decodeStream(chunks, encoding)) yield Buffer.from(text);
}

/** Bytes in which every byte below 128 is that ASCII character, so that records can be cut before they are decoded: UTF-16 and the like become UTF-8. */
export const cuttable = (chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncIterable<Uint8Array> =>
  isAsciiSafe(encoding) ? chunks : recoded(chunks, encoding);
