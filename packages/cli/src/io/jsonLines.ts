import { articleInputSchema } from '@harmattan/types';
import { articleOf, type ArticleDefaults, type Reading } from './article.js';
import { decode, isBinary } from './decode.js';
import { causeOf, failure } from './failure.js';

/** A line as bytes with its number, counted from 1. */
export type Line = { readonly number: number; readonly bytes: Uint8Array };

const NEWLINE = 10;

/** Cuts a stream of bytes into lines; memory grows with the longest line, not with the stream. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let number = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      parts.push(chunk.subarray(from, to));
      number += 1;
      yield { number, bytes: parts.length === 1 ? (parts[0] ?? chunk) : Buffer.concat(parts) };
      parts = [];
      from = to + 1;
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (parts.length > 0) yield { number: number + 1, bytes: Buffer.concat(parts) };
}

function show(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  return json === undefined ? 'nothing' : json.length > 40 ? `${json.slice(0, 37)}...` : json;
}

/** The words of the first issue of a value that is no article. */
function complaint(value: unknown, issue: { readonly path: PropertyKey[]; readonly message: string }): string {
  const [field] = issue.path;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `an object with "id" and "text" is expected, not ${show(value)}`;
  if (field === undefined) return issue.message;
  const given = (value as Readonly<Record<PropertyKey, unknown>>)[field];
  if (given === undefined) return `has no "${String(field)}"`;
  if (field === 'publishedAt')
    return `"publishedAt" ${show(given)} is not an EDTF day, month or year such as 2020-07-23`;
  return `"${String(field)}" ${show(given)} is not a ${field === 'id' ? 'text or number' : 'text'}`;
}

/** Reads one line of JSON Lines input. */
export function articleOfLine(input: string, json: string, defaults: ArticleDefaults): Reading {
  let value: unknown;
  try {
    value = JSON.parse(json.startsWith('\uFEFF') ? json.slice(1) : json);
  } catch (error) {
    return failure(input, `is not JSON (${causeOf(error)})`);
  }
  const parsed = articleInputSchema.safeParse(value);
  if (parsed.success) return articleOf({ id: parsed.data.id, text: parsed.data.text, input }, parsed.data, defaults);
  const [issue] = parsed.error.issues;
  return failure(input, issue === undefined ? 'is no article' : complaint(value, issue));
}

/** Reads JSON Lines: an article a line, blank lines skipped; a bad line is a failure that names it, and reading goes on. */
export async function* readJsonLines(
  input: string,
  chunks: AsyncIterable<Uint8Array>,
  defaults: ArticleDefaults,
): AsyncGenerator<Reading> {
  for await (const { number, bytes } of linesOf(chunks)) {
    if (number === 1 && isBinary(bytes)) {
      yield failure(input, 'is a binary file, not JSON Lines');
      return;
    }
    const at = `${input} line ${number}`;
    const decoded = decode(bytes);
    if ('cause' in decoded) yield failure(at, decoded.cause);
    else if (decoded.text.trim() !== '') yield articleOfLine(at, decoded.text, defaults);
  }
}
