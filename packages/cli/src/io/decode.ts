/** Text, or why the bytes are none. */
export type Decoded = { readonly text: string } | { readonly cause: string };

const HEAD_BYTES = 8192;

/** Whether the bytes begin like a binary file: a NUL stands in the first 8 KiB. */
export function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, HEAD_BYTES).includes(0);
}

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** Reads UTF-8 strictly. A byte order mark stays in the text, so that offsets count from the file's first character. */
export function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { cause: 'is UTF-16; UTF-8 is expected' };
  if (bytes.includes(0)) return { cause: 'is a binary file, not text' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { cause: 'is not valid UTF-8 text' };
  }
}
