import type { Diagnostic } from '@harmattan/types';
import { encodingOf } from '../vendor/encodings.js';
import { linesOf } from './bytes.js';
import { causeOf } from './causes.js';
import { cuttable, decodeRecord, type Decoded } from './decoding.js';
import { articleOf, isObject } from './fields.js';
import { elementsOf, salvage } from './jsonElements.js';
import { reject, type FieldNames, type Reading, type Readings } from './reading.js';
import { reliefWebOf } from './reliefWeb.js';
import { telegramOf } from './telegram.js';

const CUT = 'the file ends in the middle of the list: it is cut off, or a quote or bracket is missing before';
const TOO_LONG = 'is longer than 16 MB, which no article is';

type Parsed = { readonly value: unknown } | { readonly error: string };

function parse(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: causeOf(error).slice(0, 120) };
  }
}

/** The reading of one parsed record, with what has to be said of its decoding. */
function readingOf<T extends Reading | null>(
  position: string,
  parsed: Parsed,
  { diagnostics, use }: { readonly diagnostics: readonly Diagnostic[]; readonly use: (value: unknown) => T },
): T | Reading {
  if ('error' in parsed) return reject(position, `is not JSON (${parsed.error})`);
  const reading = use(parsed.value);
  return reading?.kind === 'document' ? { ...reading, diagnostics: [...reading.diagnostics, ...diagnostics] } : reading;
}

/** JSON Lines: an article a line; blank lines are no records. A line in another encoding is decoded, and said so. */
export async function* readJsonLines(
  input: string,
  chunks: AsyncIterable<Uint8Array>,
  { head, names }: { readonly head: Uint8Array; readonly names: FieldNames },
): Readings {
  const usual = encodingOf(head);
  for await (const { number, bytes } of linesOf(cuttable(chunks, usual))) {
    const position = `${input} line ${number}`;
    if (bytes === null) {
      yield reject(position, TOO_LONG);
      continue;
    }
    const line = decodeRecord(bytes, usual);
    if (line.text.trim() === '') continue;
    yield readingOf(position, parse(line.text), { ...line, use: (value) => articleOf(position, value, names) });
  }
}

/** What an element's text holds: one, or several where one is broken and has swallowed the next. */
function piecesOf(
  text: string,
  isAtEnd: boolean,
  names: FieldNames,
): { readonly pieces: readonly Parsed[]; readonly isCut: boolean } {
  const whole = parse(text);
  const isArticle = (json: string): boolean => articleOf('', JSON.parse(json), names).kind === 'document';
  if ('value' in whole) return { pieces: [whole], isCut: isAtEnd };
  if (!isAtEnd) return { pieces: salvage(text, isArticle).map(parse), isCut: false };
  // The list's own end may be swallowed, too: without it the last piece may be whole.
  const inside = text.replace(/\]\s*\}?\s*$/, '');
  const pieces = salvage(inside, isArticle).map(parse);
  const isLastGood = 'value' in (pieces.at(-1) ?? whole);
  return { pieces: isLastGood ? pieces : pieces.slice(0, -1), isCut: !isLastGood || inside === text };
}

/** A JSON document with a list: an array of articles, Telegram's `result.json`, ReliefWeb's answer. */
export async function* readJson(
  input: string,
  chunks: AsyncIterable<Uint8Array>,
  { head, names }: { readonly head: Uint8Array; readonly names: FieldNames },
): Readings {
  const usual = encodingOf(head);
  const start = decodeRecord(head, usual).text;
  const isObjectFirst = /^\s*\{/.test(start);
  const isTelegram = isObjectFirst && /"messages"\s*:\s*\[/.test(start);
  const isReliefWeb = isObjectFirst && /"(totalCount|href)"\s*:/.test(start) && /"data"\s*:\s*\[/.test(start);
  let count = 0;
  const next = (parsed: Parsed, diagnostics: readonly Diagnostic[], channel: string | null): Reading | null => {
    count += 1;
    const position = `${input} element ${count}`;
    const use = (value: unknown): Reading | null => {
      if (isTelegram && isObject(value)) return telegramOf(position, value, channel);
      return isReliefWeb && isObject(value) ? reliefWebOf(position, value) : articleOf(position, value, names);
    };
    return readingOf(position, parsed, { diagnostics, use });
  };
  for await (const { kind, bytes, name } of elementsOf(cuttable(chunks, usual))) {
    if (kind === 'long') {
      count += 1;
      yield reject(`${input} element ${count}`, TOO_LONG);
      continue;
    }
    const { text, diagnostics } = decodeRecord(bytes, usual);
    const { pieces, isCut } = piecesOf(text, kind === 'cut', names);
    for (const piece of pieces) {
      const found = next(piece, diagnostics, name);
      if (found !== null) yield found;
    }
    if (isCut) yield reject(`${input} element ${count + 1}`, CUT);
  }
}

/** One article in a JSON file. */
export const readJsonArticle = (position: string, { text, diagnostics }: Decoded, names: FieldNames): Reading =>
  readingOf(position, parse(text), { diagnostics, use: (value) => articleOf(position, value, names) });
