import { createHash, type Hash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync, statSync, type Stats } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack } from '@harmattan/extract';
import type { IndexSource } from '@harmattan/gazetteer';
import { BatchError } from './failures.js';

/** What the inputs are: enough to tell, on resuming, that they are still the same. */
export type InputStamp = { readonly files: number; readonly bytes: number; readonly hash: string };

function stampPath(path: string, stamp: { files: number; bytes: number; readonly hash: Hash }): void {
  let stats: Stats;
  try {
    stats = lstatSync(path);
    if (stats.isSymbolicLink()) stats = statSync(path);
    else if (stats.isDirectory()) {
      for (const name of readdirSync(path).sort()) if (!name.startsWith('.')) stampPath(join(path, name), stamp);
      return;
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    stamp.hash.update(`${path}\0${code}\n`);
    return;
  }
  if (!stats.isFile()) return;
  stamp.files += 1;
  stamp.bytes += stats.size;
  stamp.hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\n`);
}

/** The stamp of inputs from the names, sizes and times of their files; contents are not read. */
export function stampOf(inputs: readonly string[]): InputStamp {
  const stamp = { files: 0, bytes: 0, hash: createHash('sha256') };
  for (const input of inputs) stampPath(input, stamp);
  return { files: stamp.files, bytes: stamp.bytes, hash: stamp.hash.digest('hex').slice(0, 32) };
}

/** @throws BatchError when the run folder is an input or lies in one: the run would read what it writes. */
export function checkApart(inputs: readonly string[], folder: string): void {
  for (const input of inputs) {
    const way = relative(resolve(input), resolve(folder));
    if (way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way)))
      throw new BatchError(
        `${folder} lies in the input ${input}: the run would read what it writes; choose another --out`,
      );
  }
}

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (/\.(js|index)$/.test(entry.name) && !/\.test\./.test(entry.name)) yield path;
  }
}

/** The hash of a package's built files: its code, lexicons and index. */
function packageHash(name: string): string {
  const folder = fileURLToPath(new URL('.', import.meta.resolve(name)));
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) hash.update(relative(folder, file)).update('\0').update(readFileSync(file));
  return hash.digest('hex').slice(0, 32);
}

/** Hashes of what decides how a text is read. */
export type KnowledgeStamp = {
  /** Engine, lexicons, actors and models. */
  readonly extract: string;
  /** The gazetteer's code and embedded index. */
  readonly gazetteer: string;
  /** Own indexes, in their order. */
  readonly indexes: readonly string[];
  /** A pack of one's own; left out when there is none, so that stamps of earlier runs stay valid. */
  readonly pack?: string;
};

const shortHash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 32);

/** The stamp of the installed knowledge, of own places and of an own pack. @throws when an index cannot be read. */
export function knowledgeOf(indexes: readonly IndexSource[], pack?: Pack): KnowledgeStamp {
  return {
    extract: packageHash('@harmattan/extract'),
    gazetteer: packageHash('@harmattan/gazetteer'),
    indexes: indexes.map((index) => shortHash(typeof index === 'string' ? readFileSync(index) : index)),
    ...(pack === undefined ? {} : { pack: shortHash(JSON.stringify(pack)) }),
  };
}
