import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Diagnostic } from '@harmattan/types';
import { decodeAs, encodingOf } from '../vendor/encodings.js';
import { bytesOf, headOf, wholeOf } from './bytes.js';
import { causeOf } from './causes.js';
import { readCsv } from './csv.js';
import { declaredEncoding, encodingNote } from './decoding.js';
import { readFeed } from './feed.js';
import { isObject } from './fields.js';
import { formOf } from './form.js';
import { readJson, readJsonArticle, readJsonLines } from './json.js';
import { mojibakeNote } from './mojibake.js';
import { pressOf } from './archives.js';
import { readPress } from './press.js';
import { NO_FACTS, reject, type Facts, type FieldNames, type Reading, type Readings } from './reading.js';
import { Unreadable, type OnBytes } from './unreadable.js';
import { readWarc } from './warc.js';

const idOf = (file: string): string =>
  basename(file)
    .replace(/\.gz$/i, '')
    .replace(/\.[^.]+$/, '');

/** What `<name>.meta.json` beside a file of one text says, as in `harmattan extract`; one that cannot be read is told. */
function besides(file: string): { readonly facts: Facts; readonly diagnostics: readonly Diagnostic[] } {
  const bare = { ...NO_FACTS, id: idOf(file) };
  const path = `${file.replace(/\.gz$/i, '').replace(/\.[^./\\]+$/, '')}.meta.json`;
  if (!existsSync(path)) return { facts: bare, diagnostics: [] };
  try {
    const meta: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (!isObject(meta)) throw new Unreadable('an object is expected');
    const word = (key: string): string | null => (typeof meta[key] === 'string' ? meta[key] : null);
    const facts = {
      id: word('id') ?? bare.id,
      title: word('title'),
      source: word('source'),
      published: word('publishedAt'),
      language: word('language'),
      url: word('url'),
      crawled: null,
    };
    return { facts, diagnostics: [] };
  } catch (error) {
    const message = `${basename(path)} cannot be read (${causeOf(error)}): what it says is not known`;
    return { facts: bare, diagnostics: [{ code: 'broken-meta', message, span: null }] };
  }
}

type Whole = { readonly bytes: Uint8Array; readonly kind: 'docx' | 'html' | 'text' | 'json-article' };

/** A file that is one document, or an export of several in one page. */
async function* readWhole(file: string, { bytes, kind }: Whole, names: FieldNames): Readings {
  const { facts, diagnostics } = besides(file);
  if (kind === 'docx') {
    yield { kind: 'document', position: file, facts, body: { kind, bytes }, diagnostics };
    return;
  }
  const encoding = encodingOf(bytes, kind === 'html' ? declaredEncoding(bytes) : null);
  const text = decodeAs(bytes, encoding);
  const archive = kind === 'html' ? pressOf(text) : null;
  if (kind === 'json-article') yield readJsonArticle(file, { text, diagnostics: encodingNote(encoding) }, names);
  // Its marks may come after more styles than the sample holds.
  else if (archive !== null) yield* readPress(file, Readable.from([bytes]), { head: bytes, archive });
  else
    yield {
      kind: 'document',
      position: file,
      facts,
      body: kind === 'html' ? { kind, html: text } : { kind, text },
      diagnostics: [...diagnostics, ...encodingNote(encoding)],
    };
}

/** How inputs are read. */
type How = { readonly names: FieldNames; readonly onBytes: OnBytes };

async function* readFile(file: string, { names, onBytes }: How): Readings {
  const head = await headOf(file);
  if (head.length === 0) {
    yield reject(file, 'the file is empty');
    return;
  }
  const start = decodeAs(head, encodingOf(head)).replace(/^\uFEFF/, '');
  const ending = extname(file.replace(/\.gz$/i, '')).toLowerCase();
  const form = formOf({ head, start, ending }, names);
  if (form.kind === 'unreadable') {
    yield reject(file, form.reason);
    return;
  }
  const chunks = bytesOf(file, onBytes);
  switch (form.kind) {
    case 'warc':
      yield* readWarc(file, chunks);
      return;
    case 'json-list':
      yield* readJson(file, chunks, { head, names });
      return;
    case 'json-lines':
      yield* readJsonLines(file, chunks, { head, names });
      return;
    case 'feed':
      yield* readFeed(file, chunks, head);
      return;
    case 'press':
      yield* readPress(file, chunks, { head, archive: form.archive });
      return;
    case 'table':
      yield* readCsv(file, chunks, { head, delimiter: form.delimiter, names });
      return;
    default: {
      const bytes = await wholeOf(file, chunks);
      if ('kind' in bytes) yield bytes;
      else yield* readWhole(file, { bytes, kind: form.kind }, names);
    }
  }
}

function noted(reading: Reading): Reading {
  if (reading.kind === 'reject' || reading.body.kind === 'docx') return reading;
  const { body, diagnostics } = reading;
  const notes = body.kind === 'text' ? mojibakeNote(body.text, true) : mojibakeNote(body.html, false);
  return notes.length === 0 ? reading : { ...reading, diagnostics: [...diagnostics, ...notes] };
}

async function* readOne(file: string, how: How): Readings {
  let last: string | null = null;
  try {
    for await (const reading of readFile(file, how)) {
      last = reading.position;
      yield noted(reading);
    }
  } catch (error) {
    const lost = error instanceof Unreadable ? error.lost : null;
    const rest = last === null ? null : `what comes after ${last} is not read`;
    yield reject(file, [causeOf(error), lost ?? rest].filter((part) => part !== null).join('; '));
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
    const stat = statSync(path);
    if (stat.isDirectory()) yield* readFolder(path, how);
    else if (stat.isFile()) yield* readOne(path, how);
    else yield reject(path, 'is neither a file nor a folder');
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
