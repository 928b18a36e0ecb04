import type { ArticleRecord } from '@harmattan/types';

/** Everything that records can be written as. */
export const FORMATS = [
  'jsonl',
  'csv',
  'acled',
  'ged',
  'tolls',
  'claims',
  'geojson',
  'parquet',
  'sqlite',
  'web-annotation',
  'brat',
  'incidents',
] as const;
export type Format = (typeof FORMATS)[number];

/** Formats that mark words in the article's text and so need it. */
export const FORMATS_WITH_TEXT: ReadonlySet<Format> = new Set(['web-annotation', 'brat']);

export type WriteOptions = {
  readonly format: Format;
  /** A file; a folder for brat. */
  readonly to: string;
  /** CSV: a second row of HXL hashtags. */
  readonly hasHxl?: boolean;
  /** CSV: a byte order mark, without which Excel reads UTF-8 as something else. */
  readonly hasBom?: boolean;
  /** CSV: an apostrophe before cells that a spreadsheet would run as a formula. On unless switched off. */
  readonly areFormulasEscaped?: boolean;
  /** The text that a record was read from; null when there is none. */
  readonly textOf?: (articleId: string) => string | null;
};

export type Records = AsyncIterable<ArticleRecord>;
/** Encodes records as they come; the pieces in order are the file. */
export type TextFormat = (records: Records, options: WriteOptions) => AsyncIterable<string>;
