import { hasTextField, isObject, knownFields } from './fields.js';
import { LISTS } from './jsonElements.js';
import { pressOf, type Archive } from './archives.js';
import type { FieldNames } from './reading.js';
import { isWordFile, unreadableBy } from './signatures.js';

/** What a file holds, told by its first bytes; its ending is asked only where these leave it open. */
export type Form =
  | { readonly kind: 'warc' | 'docx' | 'json-list' | 'json-lines' | 'json-article' | 'feed' | 'html' | 'text' }
  | { readonly kind: 'press'; readonly archive: Archive }
  | { readonly kind: 'table'; readonly delimiter: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

const DELIMITERS = ['\t', ',', ';', '|'] as const;
const LIST = new RegExp(`"(?:${LISTS.join('|')})"\\s*:\\s*\\[`);
const TABLES = ['.csv', '.tsv'];

function isJsonObject(line: string): boolean {
  try {
    return isObject(JSON.parse(line));
  } catch {
    return false;
  }
}

/** A table, by its header. A comma may also stand in the first line of a text: two usual names are wanted there, or the ending. */
function tableOf(start: string, ending: string, names: FieldNames): Form | null {
  const line = start.split(/\r\n|\r|\n/, 1)[0] ?? '';
  const headers = DELIMITERS.map((delimiter) => ({
    delimiter,
    columns: line.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, '')),
  })).filter(({ columns }) => columns.length > 1);
  const isNamed = TABLES.includes(ending);
  for (const { delimiter, columns } of headers)
    if (hasTextField(columns, names) && (isNamed || names.text !== undefined || knownFields(columns) > 1))
      return { kind: 'table', delimiter };
  if (!isNamed) return null;
  const columns = headers[0]?.columns.slice(0, 12).join(', ') ?? line.slice(0, 60);
  return { kind: 'unreadable', reason: `no column has a usual name for a text (the header has: ${columns})` };
}

/** JSON that begins with an object: one a line, a document with a list of articles in it, or an article. */
function objectForm(first: string): Form {
  const line = first.split('\n', 1)[0] ?? '';
  if (isJsonObject(line) && first.slice(line.length).trim() !== '') return { kind: 'json-lines' };
  const list = LIST.exec(first);
  const isArticle = /"(?:maintext|text|body)"\s*:\s*"/.test(first.slice(0, list?.index ?? 0));
  if (list !== null && !isArticle) return { kind: 'json-list' };
  // A first line longer than the sample may be the only one or the first of many; read by lines, both come out right.
  return { kind: line.length === first.length ? 'json-lines' : 'json-article' };
}

/** The form of a file whose first bytes, decoded, are `start`. `ending`: in lower case, without `.gz`. */
export function formOf(
  { head, start, ending }: { readonly head: Uint8Array; readonly start: string; readonly ending: string },
  names: FieldNames,
): Form {
  const first = start.trimStart();
  const reason = unreadableBy(head);
  if (reason !== null) return { kind: 'unreadable', reason };
  if (start.startsWith('WARC/')) return { kind: 'warc' };
  if (start.startsWith('PK\u0003\u0004'))
    return isWordFile(head, ending)
      ? { kind: 'docx' }
      : { kind: 'unreadable', reason: 'is a ZIP archive, which is not read here; unpack it' };
  const isLines = ['.jsonl', '.ndjson'].includes(ending);
  if (first.startsWith('[') && (ending === '.json' || /^\[\s*(\{|\]|$)/.test(first))) return { kind: 'json-list' };
  if (isLines) return { kind: 'json-lines' };
  if (first.startsWith('{')) return objectForm(first);
  if (ending === '.json') return { kind: 'json-article' };
  if (/^(<\?xml[^>]*>\s*)?(<[!?][^>]*>\s*)*<(rss|feed|rdf:RDF)[\s>]/i.test(first)) return { kind: 'feed' };
  const table = tableOf(start, ending, names);
  if (table !== null) return table;
  const isPage =
    /<(!doctype html|html|head|body|article)[\s>]/i.test(start.slice(0, 4000)) ||
    ['.html', '.htm', '.xhtml'].includes(ending);
  const archive = isPage ? pressOf(start) : null;
  if (archive !== null) return { kind: 'press', archive };
  return { kind: isPage ? 'html' : 'text' };
}
