import mammoth from 'mammoth';

/** The words of a Word file, a paragraph a line. */
export async function wordsOfDocx(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value.trim();
}
