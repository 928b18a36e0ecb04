import { lstatSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { decodeAs, encodingOf } from '../vendor/encodings.js';
import { HEAD_BYTES, bytesOf, firstOf, wholeOf, type OnBytes } from './bytes.js';
import { readCsv } from './csv.js';
import { readFeed } from './feed.js';
import { hasTextField, isObject } from './fields.js';
import { encodingNote, readJson, readJsonArticle, readJsonLines } from './json.js';
import { pressOf, readPress } from './press.js';
import { NO_FACTS, reject, type Facts, type FieldNames, type Readings } from './reading.js';
import { readWarc } from './warc.js';

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  ELOOP: 'the link leads in a circle',
  ENAMETOOLONG: 'the name is too long',
};

const causeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return CAUSES[code] ?? (error instanceof Error ? error.message : String(error));
};

const idOf = (file: string): string =>
  basename(file)
    .replace(/\.gz$/i, '')
    .replace(/\.[^.]+$/, '');

function neighbour(file: string): Partial<Facts> {
  try {
    const meta: unknown = JSON.parse(readFileSync(file.replace(/\.[^./\\]+$/, '.meta.json'), 'utf8'));
    if (!isObject(meta)) return {};
    const word = (key: string): string | null => (typeof meta[key] === 'string' ? meta[key] : null);
    return {
      title: word('title'),
      source: word('source'),
      published: word('publishedAt'),
      language: word('language'),
      url: word('url'),
    };
  } catch {
    return {};
  }
}

/** The delimiter of a table whose header names a text; null when the first line is none. */
function delimiterOf(start: string, names: FieldNames): string | null {
  const line = start.split(/\r?\n/, 1)[0] ?? '';
  for (const delimiter of ['\t', ',', ';']) {
    const columns = line.split(delimiter).map((name) => name.replace(/^\uFEFF?"?|"$/g, ''));
    if (columns.length > 1 && hasTextField(columns, names)) return delimiter;
  }
  return null;
}

function isJsonLine(line: string): boolean {
  try {
    return isObject(JSON.parse(line));
  } catch {
    return false;
  }
}

/** How inputs are read. */
type How = { readonly names: FieldNames; readonly onBytes: OnBytes };

async function* readFile(file: string, { names, onBytes }: How): Readings {
  const head = await firstOf(bytesOf(file), HEAD_BYTES);
  const chunks = (): AsyncIterable<Uint8Array> => bytesOf(file, onBytes);
  if (head.length === 0) {
    yield reject(file, 'the file is empty');
    return;
  }
  const encoding = encodingOf(head);
  const start = decodeAs(head, encoding).replace(/^\uFEFF/, '');
  const first = start.trimStart();
  const ending = extname(file.replace(/\.gz$/i, '')).toLowerCase();
  if (start.startsWith('WARC/')) yield* readWarc(file, chunks());
  else if (start.startsWith('PK\u0003\u0004')) {
    const bytes = await wholeOf(file, chunks());
    yield 'kind' in bytes
      ? bytes
      : {
          kind: 'document',
          position: file,
          facts: { ...NO_FACTS, id: idOf(file), ...neighbour(file) },
          body: { kind: 'docx', bytes },
          diagnostics: [],
        };
  } else if (first.startsWith('[') && /^\[\s*(\{|\]|$)/.test(first)) yield* readJson(file, chunks(), head, names);
  else if (first.startsWith('{') || ['.jsonl', '.ndjson'].includes(ending)) {
    const firstLine = first.split('\n', 1)[0] ?? '';
    const isLines =
      ['.jsonl', '.ndjson'].includes(ending) || (isJsonLine(firstLine) && first.slice(firstLine.length).trim() !== '');
    if (isLines) yield* readJsonLines(file, chunks(), names);
    else if (
      /"(messages|data|articles|items)"\s*:\s*\[/.test(first) &&
      !/"(maintext|text|body)"\s*:\s*"/.test(first.split(/"(?:messages|data|articles|items)"\s*:\s*\[/)[0] ?? '')
    )
      yield* readJson(file, chunks(), head, names);
    else {
      const bytes = await wholeOf(file, chunks());
      yield 'kind' in bytes ? bytes : readJsonArticle(file, decodeAs(bytes, encoding), names);
    }
  } else if (/^(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*<(rss|feed|rdf:RDF)[\s>]/i.test(first))
    yield* readFeed(file, chunks(), head);
  else if (delimiterOf(start, names) !== null)
    yield* readCsv(file, chunks(), { head, delimiter: delimiterOf(start, names) ?? ',', names });
  else {
    const bytes = await wholeOf(file, chunks());
    if ('kind' in bytes) {
      yield bytes;
      return;
    }
    const text = decodeAs(bytes, encoding);
    const isPage =
      /<(!doctype html|html|head|body|article)[\s>]/i.test(start.slice(0, 4000)) || ['.html', '.htm'].includes(ending);
    const press = isPage ? pressOf(text) : null;
    if (press !== null) yield* readPress(file, text, press);
    else
      yield {
        kind: 'document',
        position: file,
        facts: { ...NO_FACTS, id: idOf(file), ...neighbour(file) },
        body: isPage ? { kind: 'html', html: text } : { kind: 'text', text },
        diagnostics: encodingNote(encoding),
      };
  }
}

async function* readOne(file: string, how: How): Readings {
  try {
    yield* readFile(file, how);
  } catch (error) {
    yield reject(file, causeOf(error));
  }
}

async function* readFolder(folder: string, how: How): Readings {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || /\.(meta|gold)\.json$/.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* guarded(path, how);
    else if (entry.isSymbolicLink()) yield* readLink(path, how);
    else if (entry.isFile()) yield* readOne(path, how);
    else yield reject(path, 'is neither a file nor a folder');
  }
}

async function* readLink(path: string, how: How): Readings {
  try {
    if (statSync(path).isFile()) yield* readOne(path, how);
    else
      yield reject(
        path,
        `is a link to the folder ${realpathSync(path)}; links to folders are not followed, as they may lead in circles`,
      );
  } catch (error) {
    yield reject(path, causeOf(error));
  }
}

async function* guarded(path: string, how: How): Readings {
  try {
    if (lstatSync(path).isDirectory() || statSync(path).isDirectory()) yield* readFolder(path, how);
    else yield* readOne(path, how);
  } catch (error) {
    yield reject(path, causeOf(error));
  }
}

/**
 * All records of the inputs, in the order given, folders in the order of names; the form is told by the content. `onBytes` is told of bytes
 * read from disk.
 */
export async function* readInputs(
  paths: readonly string[],
  names: FieldNames = {},
  onBytes: OnBytes = () => undefined,
): Readings {
  for (const path of paths) yield* guarded(path, { names, onBytes });
}
