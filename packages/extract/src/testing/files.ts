import { readFileSync, readdirSync } from 'node:fs';

const ROOT = new URL('../../../../', import.meta.url);

/** The text of a file of the repository, by its path from the root. */
export function readText(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** Paths from the root of the files in a folder with that ending, sorted. */
export function listFiles(folder: string, ending: string): string[] {
  return readdirSync(new URL(`${folder}/`, ROOT))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
}
