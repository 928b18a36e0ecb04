import type { Diagnostic } from '@harmattan/types';
import { decodeAs, decodeStream, encodingOf } from '../vendor/encodings.js';
import { linesOf } from './bytes.js';
import { articleOf, isObject, type Outside } from './fields.js';
import { elementsOf } from './jsonElements.js';
import { NO_FACTS, reject, type FieldNames, type Reading, type Readings, type Reject } from './reading.js';

const TOO_LONG = 'is longer than 16 MB, which no article is';

function parse<T extends Reading | null>(position: string, json: string, use: (value: unknown) => T): T | Reject {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return reject(position, `is not JSON (${error instanceof Error ? error.message.slice(0, 120) : 'broken'})`);
  }
  return use(value);
}

/** JSON Lines: an article a line; blank lines are no records. A line in another encoding is decoded, and said so. */
export async function* readJsonLines(input: string, chunks: AsyncIterable<Uint8Array>, names: FieldNames): Readings {
  for await (const { number, bytes } of linesOf(chunks)) {
    const position = `${input} line ${number}`;
    if (bytes === null) {
      yield reject(position, TOO_LONG);
      continue;
    }
    const encoding = encodingOf(bytes);
    const json = decodeAs(bytes, encoding).trim();
    if (json === '') continue;
    const reading = parse(position, json, (value) => articleOf(position, value, names));
    yield reading.kind === 'document' ? { ...reading, diagnostics: encodingNote(encoding) } : reading;
  }
}

/** Says that a text was not UTF-8. */
export function encodingNote(encoding: string): readonly Diagnostic[] {
  return encoding === 'utf-8'
    ? []
    : [{ code: 'other-encoding', message: `the text was read as ${encoding}, not as UTF-8`, span: null }];
}

/** A message of Telegram Desktop's export; service messages and pictures without words are null. */
function telegramOf(position: string, message: Outside, channel: string | null): Reading | null {
  const { text } = message;
  if (message['type'] === 'service') return null;
  const parts: readonly unknown[] = Array.isArray(text) ? text : [text];
  const words = parts.map((part) => (isObject(part) ? part['text'] : part));
  if (words.some((word) => typeof word !== 'string'))
    return reject(position, 'its text is neither words nor parts of words');
  const whole = words.join('');
  if (whole.trim() === '') return null;
  const facts = {
    id: idWord(message['id']),
    published: wordOrNull(message['date']),
    source: channel ?? wordOrNull(message['from']),
  };
  return {
    kind: 'document',
    position,
    facts: { ...NO_FACTS, ...facts },
    body: { kind: 'text', text: whole },
    diagnostics: [],
  };
}

const idWord = (value: unknown): string | null => (typeof value === 'number' ? String(value) : wordOrNull(value));
const wordOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** A report of ReliefWeb's API, version 2. */
function reliefWebOf(position: string, report: Outside): Reading {
  const { fields } = report;
  if (!isObject(fields)) return reject(position, 'the report has no fields');
  const { date, source, language } = fields;
  const first = (list: unknown): Outside => (Array.isArray(list) && isObject(list[0]) ? list[0] : {});
  const html = wordOrNull(fields['body-html']);
  const body = wordOrNull(fields['body']);
  if (html === null && body === null) return reject(position, 'the report has neither body nor body-html');
  return {
    kind: 'document',
    position,
    facts: {
      id: idWord(report['id']),
      title: wordOrNull(fields['title']),
      published: isObject(date) ? wordOrNull(date['original'] ?? date['created']) : null,
      crawled: null,
      source: wordOrNull(first(source)['name']),
      url: wordOrNull(fields['url']),
      language: wordOrNull(first(language)['code']),
    },
    body: body === null ? { kind: 'html', html: html ?? '' } : { kind: 'text', text: body },
    diagnostics: [],
  };
}

/** A JSON document: an array of articles, one article (news-please), Telegram's `result.json` or ReliefWeb's answer. */
export async function* readJson(
  input: string,
  chunks: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  names: FieldNames,
): Readings {
  const encoding = encodingOf(head);
  const start = decodeAs(head, encoding);
  const isTelegram = /^\s*\{/.test(start) && /"messages"\s*:\s*\[/.test(start);
  const isReliefWeb = /^\s*\{/.test(start) && /"(totalCount|href)"\s*:/.test(start) && /"data"\s*:\s*\[/.test(start);
  const channel = isTelegram ? (/"name"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(start)?.[1] ?? null) : null;
  for await (const { index, json, isCut } of elementsOf(decodeStream(chunks, encoding))) {
    const position = `${input} element ${index + 1}`;
    if (isCut) yield reject(position, 'the file ends in the middle of the array: it is cut off');
    else if (json === null) yield reject(position, TOO_LONG);
    else {
      const found = parse(position, json, (value) => {
        if (isTelegram && isObject(value)) return telegramOf(position, value, channel);
        return isReliefWeb && isObject(value) ? reliefWebOf(position, value) : articleOf(position, value, names);
      });
      if (found !== null) yield found;
    }
  }
}

/** One article in a JSON file. */
export function readJsonArticle(position: string, json: string, names: FieldNames): Reading {
  return parse(position, json, (value) => articleOf(position, value, names));
}
