import { analyse } from 'chardet';
import iconv from 'iconv-lite';

const SAMPLE_BYTES = 65_536;

/** Whether bytes are UTF-8; a character cut off at the end is allowed. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The name under which an encoding can be decoded; ISO-8859-1 is windows-1252, which is what the world writes under that name. Null when there is none. */
export function knownEncoding(name: string): string | null {
  const plain = name.trim().toLowerCase();
  if (/^(iso-?8859-?1|latin-?1|us-ascii|ascii|cp1252)$/.test(plain)) return 'windows-1252';
  return plain !== '' && iconv.encodingExists(plain) ? plain : null;
}

function marked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The likeliest encoding of bytes that are not UTF-8, from the stretch around the first that is not ASCII. */
function guessed(bytes: Uint8Array): string {
  const first = bytes.findIndex((byte) => byte > 127);
  const from = Math.max(0, first - SAMPLE_BYTES / 2);
  for (const { name } of analyse(bytes.subarray(from, from + SAMPLE_BYTES))) {
    const known = knownEncoding(name);
    if (known !== null && known !== 'utf-8') return known;
  }
  return 'windows-1252';
}

/** The encoding of a text: by its byte order mark, UTF-8 where valid, what the text declares, else the likeliest. */
export function encodingOf(bytes: Uint8Array, declared: string | null = null): string {
  const mark = marked(bytes);
  if (mark !== null) return mark;
  if (isUtf8(bytes)) return 'utf-8';
  const known = declared === null ? null : knownEncoding(declared);
  return known === null || known === 'utf-8' ? guessed(bytes) : known;
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
