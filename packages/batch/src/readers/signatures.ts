const PACKED = 'which is not read here; unpack it, or pack it with gzip';

/** First bytes, as Latin-1, of files that hold no text by themselves. */
const SIGNATURES: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'is a PDF; take the text out of it first (for instance with pdftotext)'],
  ['{\\rtf', 'is an RTF file; save it as text, HTML or DOCX'],
  ['\u00d0\u00cf\u0011\u00e0', 'is an old Word or Excel file; save it as DOCX or CSV'],
  ['BZh', `is packed with bzip2, ${PACKED}`],
  ['\u00fd7zXZ\0', `is packed with xz, ${PACKED}`],
  ['(\u00b5/\u00fd', `is packed with zstd, ${PACKED}`],
  ['7z\u00bc\u00af', `is a 7z archive, ${PACKED}`],
  ['Rar!\u001a', `is a RAR archive, ${PACKED}`],
  ['PAR1', 'is a Parquet file; write it as JSON Lines first'],
  ['SQLite format 3\0', 'is an SQLite database; write it as JSON Lines or CSV first'],
  ['\u0089PNG', 'is a picture (PNG)'],
  ['\u00ff\u00d8\u00ff', 'is a picture (JPEG)'],
  ['GIF8', 'is a picture (GIF)'],
];

/** Why a file with these first bytes cannot hold articles that can be read; null when nothing speaks against it. */
export function unreadableBy(head: Uint8Array): string | null {
  const start = Buffer.from(head.subarray(0, 600)).toString('latin1');
  if (start.slice(257, 262) === 'ustar') return `is a tar archive, ${PACKED.replace(', or pack it with gzip', '')}`;
  return SIGNATURES.find(([bytes]) => start.startsWith(bytes))?.[1] ?? null;
}

/** Whether a ZIP is a Word file, by the names that such a file begins with. */
export const isWordFile = (head: Uint8Array, ending: string): boolean =>
  ending === '.docx' ||
  /\[Content_Types\]\.xml|word\/|_rels\/\.rels/.test(Buffer.from(head.subarray(0, 4096)).toString('latin1'));
