import { analyse } from 'chardet';
import iconv from 'iconv-lite';

const SAMPLE_BYTES = 65_536;

/** Whether bytes are UTF-8; a character cut off at the end is allowed. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The encoding of a text from its first bytes: a byte order mark, UTF-8 where valid, else the likeliest that can be decoded. */
export function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const sample = head.subarray(0, SAMPLE_BYTES);
  if (isUtf8(sample)) return 'utf-8';
  const guesses = analyse(sample).map(({ name }) => name);
  // ISO-8859-1 is a part of windows-1252, which is what the world writes under that name.
  const known = guesses.find((name) => iconv.encodingExists(name)) ?? 'windows-1252';
  return known === 'ISO-8859-1' || known === 'UTF-8' ? 'windows-1252' : known;
}

/** Decodes bytes as a whole; the byte order mark goes. */
export const decodeAs = (bytes: Uint8Array, encoding: string): string => iconv.decode(Buffer.from(bytes), encoding);

/** Decodes a stream chunk by chunk. */
export async function* decodeStream(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of chunks) yield decoder.write(Buffer.from(chunk));
  const rest = decoder.end();
  if (rest !== undefined && rest !== '') yield rest;
}
