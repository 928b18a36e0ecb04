import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { partPaths } from '@harmattan/batch';
import { articleRecordSchema, type ArticleRecord } from '@harmattan/types';
import { decode } from './decode.js';
import { causeOf, failure, type Failure } from './failure.js';
import { linesOf } from './jsonLines.js';

/** A record, or what kept its line from being read. */
export type RecordReading = { readonly kind: 'record'; readonly record: ArticleRecord } | Failure;

function recordOfLine(at: string, bytes: Uint8Array): RecordReading | null {
  const decoded = decode(bytes);
  if ('cause' in decoded) return failure(at, decoded.cause);
  const json = decoded.text.replace(/^\uFEFF/, '').trim();
  if (json === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return failure(at, `is not JSON (${causeOf(error)})`);
  }
  const parsed = articleRecordSchema.safeParse(value);
  if (parsed.success) return { kind: 'record', record: parsed.data };
  const [issue] = parsed.error.issues;
  return failure(
    at,
    `is no record of this version: ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`,
  );
}

/** Reads records as `extract` writes them, or the parts of a run's folder, a line at a time; a bad line is a failure that names it, and reading goes on. */
export async function* readRecords(
  path: string,
  stdin: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<RecordReading> {
  if (path === '-' || !existsSync(join(path, 'records'))) yield* readFile(path, stdin);
  else for (const part of partPaths(path)) yield* readFile(part, stdin);
}

async function* readFile(path: string, stdin: AsyncIterable<Uint8Array | string>): AsyncGenerator<RecordReading> {
  const name = path === '-' ? 'standard input' : path;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const source: AsyncIterable<Uint8Array | string> = path === '-' ? stdin : createReadStream(path);
    for await (const chunk of source) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  }
  try {
    for await (const { number, bytes } of linesOf(chunks())) {
      const reading = recordOfLine(`${name} line ${number}`, bytes);
      if (reading !== null) yield reading;
    }
  } catch (error) {
    yield failure(name, causeOf(error), error);
  }
}
