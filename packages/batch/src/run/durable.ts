import { appendFileSync, closeSync, existsSync, fsyncSync, ftruncateSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes a folder's entries survive a power cut. Some systems do not let folders be opened; there it is left to them. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Nothing is lost but the guarantee.
  }
}

/** Writes a file so that at any moment it is either the old one or the new one, whole. Pieces are written as they come. */
export function replaceFile(path: string, pieces: Iterable<string>): void {
  const unfinished = `${path}.unfinished`;
  try {
    const handle = openSync(unfinished, 'w');
    try {
      for (const piece of pieces) appendFileSync(handle, piece);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** A file that only grows; `sync` makes what was appended survive. */
export type GrowingFile = {
  readonly append: (text: string) => void;
  /** Bytes appended so far, from the file's start. */
  readonly length: () => number;
  readonly sync: () => void;
  readonly close: () => void;
};

/** Opens a file to append, cut to `length` bytes: what a killed run wrote after its last checkpoint goes. */
export function growingFile(path: string, length: number): GrowingFile {
  const isNew = !existsSync(path);
  const appending = openSync(path, 'a');
  ftruncateSync(appending, length);
  if (isNew) syncFolder(dirname(path));
  let bytes = length;
  return {
    append: (text) => {
      if (text === '') return;
      appendFileSync(appending, text);
      bytes += Buffer.byteLength(text);
    },
    length: () => bytes,
    sync: () => {
      fsyncSync(appending);
    },
    close: () => {
      closeSync(appending);
    },
  };
}
