import { createReadStream, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { articleOf, type ArticleDefaults, type Reading } from './article.js';
import { decode } from './decode.js';
import { causeOf, failure } from './failure.js';
import { filesBelow } from './folder.js';
import { articleOfLine, readJsonLines } from './jsonLines.js';
import { metadataOf } from './metadata.js';

/** Where articles come from. */
export type Inputs = {
  /** Files, folders, and `-` for standard input. */
  readonly paths: readonly string[];
  readonly defaults: ArticleDefaults;
  readonly stdin: AsyncIterable<Uint8Array | string>;
};

/** Forms that hold an article somewhere inside, which is not ours to find. */
const OTHER_FORMS: ReadonlySet<string> = new Set(['.json', '.html', '.htm', '.xml', '.csv', '.tsv', '.docx', '.pdf']);

const isJsonLines = (file: string): boolean => ['.jsonl', '.ndjson'].includes(extname(file).toLowerCase());

/** A text's id: the file's name without its ending. */
const idOf = (file: string): string => basename(file, extname(file));

/** One text file. `hasNeighbours`: it was found in a folder, where metadata may stand beside it. */
function readText(file: string, defaults: ArticleDefaults, hasNeighbours: boolean): Reading {
  const decoded = decode(readFileSync(file));
  if ('cause' in decoded) return failure(file, decoded.cause);
  const own = hasNeighbours ? metadataOf(file) : {};
  if ('kind' in own) return own;
  const id = own.id ?? idOf(file);
  return articleOf({ id, text: decoded.text, input: file }, own, defaults);
}

async function* readFile(file: string, defaults: ArticleDefaults, hasNeighbours: boolean): AsyncGenerator<Reading> {
  try {
    if (isJsonLines(file)) yield* readJsonLines(file, createReadStream(file), defaults);
    else yield readText(file, defaults, hasNeighbours);
  } catch (error) {
    yield failure(file, causeOf(error), error);
  }
}

async function* readPath(path: string, defaults: ArticleDefaults): AsyncGenerator<Reading> {
  try {
    if (!statSync(path).isDirectory()) {
      const ending = extname(path).toLowerCase();
      if (OTHER_FORMS.has(ending)) yield failure(path, `${ending} is not read; .txt, .md or .jsonl is expected`);
      else yield* readFile(path, defaults, false);
      return;
    }
    const files = filesBelow(path);
    if (files.length === 0) yield failure(path, 'the folder has no article (.txt, .md or .jsonl)');
    for (const file of files) yield* readFile(file, defaults, true);
  } catch (error) {
    yield failure(path, causeOf(error), error);
  }
}

/** Standard input is JSON Lines when its first line is a JSON object, else one text with the id `stdin`. */
async function* readStdin(stdin: Inputs['stdin'], defaults: ArticleDefaults): AsyncGenerator<Reading> {
  const parts: Uint8Array[] = [];
  for await (const chunk of stdin) parts.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  const input = 'standard input';
  const decoded = decode(Buffer.concat(parts));
  if ('cause' in decoded) {
    yield failure(input, decoded.cause);
    return;
  }
  if (!/^\uFEFF?\s*\{\s*"/.test(decoded.text)) {
    yield articleOf({ id: 'stdin', text: decoded.text, input }, {}, defaults);
    return;
  }
  for (const [i, line] of decoded.text.split('\n').entries())
    if (line.trim() !== '') yield articleOfLine(`${input} line ${i + 1}`, line, defaults);
}

/** All articles of the inputs in the order given; what cannot be read comes as a failure in its place. */
export async function* readArticles({ paths, defaults, stdin }: Inputs): AsyncGenerator<Reading> {
  for (const path of paths) yield* path === '-' ? readStdin(stdin, defaults) : readPath(path, defaults);
}
