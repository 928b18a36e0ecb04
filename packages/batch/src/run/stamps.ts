import { createHash, type Hash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readSync, readdirSync, statSync, type Stats } from 'node:fs';
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

/** Read piece by piece: after a block of megabytes is given back, malloc keeps as much for itself in every thread. */
const PIECE_BYTES = 65_536;

function addFile(hash: Hash, path: string): void {
  const handle = openSync(path, 'r');
  try {
    const piece = Buffer.alloc(PIECE_BYTES);
    for (let count = readSync(handle, piece); count > 0; count = readSync(handle, piece))
      hash.update(piece.subarray(0, count));
  } finally {
    closeSync(handle);
  }
}

const shortHash = (hash: Hash): string => hash.digest('hex').slice(0, 32);

/** The hash of a package's built files: its code, lexicons and index. */
function packageHash(name: string): string {
  const folder = fileURLToPath(new URL('.', import.meta.resolve(name)));
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) addFile(hash.update(relative(folder, file)).update('\0'), file);
  return shortHash(hash);
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

function indexHash(index: IndexSource): string {
  const hash = createHash('sha256');
  if (typeof index === 'string') addFile(hash, index);
  else hash.update(index);
  return shortHash(hash);
}

/** The stamp of the installed knowledge, of own places and of an own pack. @throws when an index cannot be read. */
export function knowledgeOf(indexes: readonly IndexSource[], pack?: Pack): KnowledgeStamp {
  return {
    extract: packageHash('@harmattan/extract'),
    gazetteer: packageHash('@harmattan/gazetteer'),
    indexes: indexes.map(indexHash),
    ...(pack === undefined ? {} : { pack: shortHash(createHash('sha256').update(JSON.stringify(pack))) }),
  };
}
