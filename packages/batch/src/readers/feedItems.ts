import { MAX_RECORD_BYTES } from './bytes.js';

/** A piece of a feed as bytes: its `head` before the first item, an item, one that is too `long` (no bytes), or one that the file's end cuts off. */
export type FeedPiece = { readonly kind: 'head' | 'item' | 'long' | 'cut'; readonly bytes: Uint8Array };

const OPEN = /<(item|entry)(?=[\s>/])/g;
const NOTHING = Buffer.alloc(0);
/** Longer than any mark that may be cut in two by the end of a chunk. */
const MARK_CHARS = 16;

/** Where an item ends; null when its end is not there yet. An end inside CDATA counts only when that is not closed before the next item. */
function endOf(text: string, from: number, name: string): number | null {
  const close = new RegExp(`</${name}\\s*>`, 'g');
  close.lastIndex = from;
  for (let found = close.exec(text); found !== null; found = close.exec(text)) {
    const end = found.index + found[0].length;
    const opened = text.lastIndexOf('<![CDATA[', found.index);
    if (opened < 0 || text.indexOf(']]>', opened) < found.index) return end;
    const next = text.slice(end).search(/\]\]>|<(?:item|entry)[\s>/]/);
    if (next < 0 || text[end + next] === '<') return end;
  }
  return null;
}

/** Cuts a feed into its items, so that broken XML in one costs that one only. Bytes are looked at as Latin-1: marks are ASCII. */
export async function* feedItemsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<FeedPiece> {
  let rest = '';
  let isHead = true;
  let isSkipping = false;
  let searched = 0;
  const piece = (kind: FeedPiece['kind'], text: string): FeedPiece => ({ kind, bytes: Buffer.from(text, 'latin1') });
  for await (const chunk of chunks) {
    rest += Buffer.from(chunk).toString('latin1');
    for (;;) {
      OPEN.lastIndex = 0;
      const open = OPEN.exec(rest);
      if (open === null) {
        if (!isHead) rest = rest.slice(-MARK_CHARS);
        break;
      }
      if (isHead) yield piece('head', rest.slice(0, open.index));
      isHead = false;
      rest = rest.slice(open.index);
      const end = endOf(rest, Math.max(searched - MARK_CHARS, 0), open[1] ?? '');
      searched = end === null ? rest.length : 0;
      if (end === null) break;
      yield isSkipping || end > MAX_RECORD_BYTES ? { kind: 'long', bytes: NOTHING } : piece('item', rest.slice(0, end));
      isSkipping = false;
      rest = rest.slice(end);
    }
    if (rest.length > MAX_RECORD_BYTES) {
      // Only its opening mark is kept, so that its end is found.
      isSkipping = !isHead;
      rest = isHead
        ? rest.slice(0, MAX_RECORD_BYTES)
        : `<${/^<(\w+)/.exec(rest)?.[1] ?? 'item'}>${rest.slice(-MARK_CHARS)}`;
      searched = 0;
    }
  }
  if (isHead) yield piece('head', rest);
  else if (isSkipping) yield { kind: 'long', bytes: NOTHING };
  else if (/^<(item|entry)/.test(rest)) yield piece('cut', rest);
}
