import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failed, causeOf } from './failure.js';

/** Reads a text file that the command cannot do without. @throws Failed naming file and cause. */
export function readNeeded(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failed(`${file}: ${causeOf(error)}`, { cause: error });
  }
}

/** Reads a file with a parser; what the parser throws becomes one line. @throws Failed naming file and cause. */
export function readParsed<T>(file: string, parse: (text: string) => T): T {
  const text = readNeeded(file);
  try {
    return parse(text);
  } catch (error) {
    throw new Failed(`${file}: ${firstIssue(error) ?? causeOf(error)}`, { cause: error });
  }
}

/** Writes a file, making its folder. @throws Failed naming file and cause. */
export function writeResult(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new Failed(`${file}: ${causeOf(error)}`, { cause: error });
  }
}

/** The first complaint of a zod error. */
function firstIssue(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('issues' in error) || !Array.isArray(error.issues)) return null;
  const [issue] = error.issues as readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
  if (issue === undefined) return null;
  return `${issue.path.length === 0 ? '' : `${issue.path.map(String).join('.')}: `}${issue.message}`;
}
