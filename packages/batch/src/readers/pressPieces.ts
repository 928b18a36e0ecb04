import { MAX_RECORD_BYTES } from './bytes.js';
import type { Archive } from './archives.js';

/** A document of an export as bytes; none for one that is too `long`. */
export type PressPiece = { readonly kind: 'document' | 'long'; readonly bytes: Uint8Array };

/** The tag that a document begins with. */
const MARKS: Readonly<Record<Archive, RegExp>> = {
  europresse: /<article[\s>]/g,
  factiva: /<div(?=[^>]*\sclass=["'][^"'>]*\b[a-z]{2}Article\b)[^>]*>/g,
};
/** Longer than a mark that may be cut in two by the end of a chunk. */
const MARK_CHARS = 1000;

/** Cuts an export into its documents, from one mark to the next, so that the page of a thousand documents is never held as a whole. Bytes are looked at as Latin-1. */
export async function* pressPiecesOf(chunks: AsyncIterable<Uint8Array>, archive: Archive): AsyncGenerator<PressPiece> {
  let rest = '';
  let isIn = false;
  let isLong = false;
  let searched = 0;
  const piece = (text: string): PressPiece =>
    isLong ? { kind: 'long', bytes: Buffer.alloc(0) } : { kind: 'document', bytes: Buffer.from(text, 'latin1') };
  for await (const chunk of chunks) {
    rest += Buffer.from(chunk).toString('latin1');
    const mark = new RegExp(MARKS[archive]);
    mark.lastIndex = searched;
    for (let found = mark.exec(rest); found !== null; found = mark.exec(rest)) {
      if (isIn) yield piece(rest.slice(0, found.index));
      isIn = true;
      isLong = false;
      rest = rest.slice(found.index);
      mark.lastIndex = 1;
    }
    if (!isIn) rest = rest.slice(-MARK_CHARS);
    else if (rest.length > MAX_RECORD_BYTES) {
      isLong = true;
      rest = rest.slice(-MARK_CHARS);
    }
    // The mark that a piece begins with is not its end.
    searched = Math.max(isIn && !isLong ? 1 : 0, rest.length - MARK_CHARS);
  }
  if (isIn) yield piece(rest);
}
