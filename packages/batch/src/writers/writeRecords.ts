import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { WriteError } from './writeError.js';
import { FORMATS_WITH_TEXT, type Records, type TextFormat, type WriteOptions } from './format.js';

/** Each format's code and libraries are loaded when it is asked for: the command starts without them. */
async function writeFileOf(records: Records, options: WriteOptions, file: string): Promise<void> {
  switch (options.format) {
    case 'parquet':
      return (await import('./parquet.js')).writeParquet(records, file);
    case 'sqlite':
      return (await import('./sqlite.js')).writeSqlite(records, file);
    case 'brat':
      return (await import('./brat.js')).writeBrat(records, { ...options, to: file });
    default: {
      const { TEXT_FORMATS } = await import('./textFormats.js');
      const encode: TextFormat = TEXT_FORMATS[options.format];
      return pipeline(Readable.from(encode(records, options)), createWriteStream(file));
    }
  }
}

/**
 * Writes records in a format, as they come: memory does not grow with their number. A file appears only when it is whole; one that is there is
 * replaced. brat writes into a folder. @throws WriteError W001 when the format needs texts and has none, W002 when a text is another one.
 */
export async function writeRecords(records: Records, options: WriteOptions): Promise<void> {
  if (FORMATS_WITH_TEXT.has(options.format) && options.textOf === undefined)
    throw new WriteError('W001', `${options.format} marks words in the articles' texts: say where they are (--texts)`);
  if (options.format === 'brat') return writeFileOf(records, options, options.to);
  const unfinished = `${options.to}.unfinished`;
  await mkdir(dirname(options.to), { recursive: true });
  await rm(unfinished, { force: true });
  try {
    await writeFileOf(records, options, unfinished);
    await rename(unfinished, options.to);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
