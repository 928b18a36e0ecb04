import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readInputs } from '../readers/inputs.js';
import { articleOf, type Article } from '../run/document.js';
import type { FieldNames, Found, Reading, Reject } from '../readers/reading.js';

/** A folder of files that goes when the tests are over. */
export type Scratch = {
  readonly folder: string;
  /** Writes a file, with the folders it lies in; gives its path. */
  readonly put: (name: string, content: string | Uint8Array) => string;
  /** The same gzip'ed, as `<name>.gz`. */
  readonly putPacked: (name: string, content: string | Uint8Array) => string;
  readonly remove: () => void;
};

/** Files put into a folder that is there. */
export function filesIn(folder: string): Scratch {
  const put = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  return {
    folder,
    put,
    putPacked: (name, content) => put(`${name}.gz`, gzipSync(content)),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A new scratch folder under the system's. */
export const scratch = (): Scratch => filesIn(mkdtempSync(join(tmpdir(), 'harmattan-readers-')));

/** All readings of the inputs. */
export async function readingsOf(
  paths: string | readonly string[],
  names: FieldNames = {},
): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readInputs([paths].flat(), names)) readings.push(reading);
  return readings;
}

/** The records that can be used. */
export const documentsOf = (readings: readonly Reading[]): readonly Found[] =>
  readings.filter((reading) => reading.kind === 'document');

/** The others. */
export const rejectsOf = (readings: readonly Reading[]): readonly Reject[] =>
  readings.filter((reading) => reading.kind === 'reject');

/** The body as words or HTML. @throws for a Word file. */
export function bodyText({ body }: Found): string {
  if (body.kind === 'docx') throw new Error('a Word file has no text before it is read');
  return body.kind === 'html' ? body.html : body.text;
}

const NO_DEFAULTS = { title: null, published: null, source: null, language: null };

/** The articles that come of the inputs: bodies read, dates made EDTF. */
export async function articlesOf(paths: string | readonly string[]): Promise<readonly (Article | Reject)[]> {
  const articles: (Article | Reject)[] = [];
  for (const reading of await readingsOf(paths))
    articles.push(reading.kind === 'reject' ? reading : await articleOf(reading, NO_DEFAULTS));
  return articles;
}
