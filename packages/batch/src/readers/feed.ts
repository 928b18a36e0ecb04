import type { Diagnostic } from '@harmattan/types';
import { encodingOf } from '../vendor/encodings.js';
import { readXml } from '../vendor/xml.js';
import { cuttable, declaredEncoding, decodeRecord } from './decoding.js';
import { feedItemsOf } from './feedItems.js';
import { bodyOf } from './fields.js';
import { NO_FACTS, reject, type Reading, type Readings } from './reading.js';

const TEXTS = ['content:encoded', 'content', 'description', 'summary'];

type Fields = Readonly<Record<string, string>>;
/** The channel's own words, for all its items. */
type Channel = { readonly title: string | null; readonly language: string | null };

const escaped = (text: string): string => text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);

/** The direct children of an element with their words; where they have elements inside (Atom's XHTML), these as HTML. */
function childrenOf(xml: string): { readonly fields: Fields; readonly errors: readonly string[] } {
  const fields: Record<string, string> = {};
  let path: string[] = [];
  let isXhtml = false;
  const add = (text: string): void => {
    const name = path[1];
    if (name !== undefined) fields[name] = (fields[name] ?? '') + text;
  };
  const errors = readXml(xml, {
    open: (name, attributes) => {
      path = [...path, name];
      if (path.length === 2) isXhtml = attributes['type'] === 'xhtml';
      if (path.length > 2) add(`<${name}>`);
      const { href, rel = 'alternate' } = attributes;
      if (path.length === 2 && name === 'link' && href !== undefined && rel === 'alternate') fields['link'] = href;
    },
    text: (text) => add(isXhtml ? escaped(text) : text),
    close: (name) => {
      if (path.length > 2) add(`</${name}>`);
      path = path.slice(0, -1);
    },
  });
  return { fields, errors };
}

const first = (fields: Fields, ...names: readonly string[]): string | null =>
  names.map((name) => fields[name]?.trim() ?? '').find((value) => value !== '') ?? null;

/** Words without elements: `source` is a name in RSS and a feed of its own in Atom. */
const plain = (text: string | null): string | null => (text?.includes('<') === true ? null : text);

/** The channel's title and language; its XML ends before the items, so it is always told to be broken. */
function channelOf(head: string): Channel {
  const said: Record<string, string> = {};
  let path: readonly string[] = [];
  readXml(head, {
    open: (name, attributes) => {
      path = [...path, name];
      if (path.length === 1 && attributes['xml:lang'] !== undefined) said['language'] = attributes['xml:lang'];
    },
    text: (text) => {
      const name = path.at(-1) ?? '';
      const isOfChannel = path.length <= 3 && !path.includes('image');
      if (isOfChannel && ['title', 'language', 'dc:language'].includes(name)) said[name] = (said[name] ?? '') + text;
    },
    close: () => {
      path = path.slice(0, -1);
    },
  });
  return { title: first(said, 'title'), language: first(said, 'language', 'dc:language') };
}

const broken = (errors: readonly string[]): readonly Diagnostic[] =>
  errors.length === 0
    ? []
    : [{ code: 'broken-xml', message: `the item's XML has errors: ${errors[0] ?? ''}`, span: null }];

function itemOf(position: string, xml: string, channel: Channel): Reading {
  const { fields, errors } = childrenOf(xml);
  const text = first(fields, ...TEXTS);
  if (text === null) {
    const why = errors[0] === undefined ? '' : `; its XML is broken: ${errors[0]}`;
    return reject(position, `the item has no text (content:encoded, content, description or summary)${why}`);
  }
  const facts = {
    id: first(fields, 'guid', 'id', 'link'),
    title: first(fields, 'title'),
    published: first(fields, 'pubDate', 'published', 'dc:date', 'updated'),
    source: plain(first(fields, 'source')) ?? channel.title,
    url: first(fields, 'link'),
    language: first(fields, 'dc:language') ?? channel.language,
  };
  return {
    kind: 'document',
    position,
    facts: { ...NO_FACTS, ...facts },
    body: bodyOf(text),
    diagnostics: broken(errors),
  };
}

/** RSS 2, RSS 1 (RDF) and Atom: an article an item, its fullest text. Broken XML is read as far as it goes, and said so. */
export async function* readFeed(input: string, chunks: AsyncIterable<Uint8Array>, head: Uint8Array): Readings {
  const usual = encodingOf(head, declaredEncoding(head));
  let channel: Channel = { title: null, language: null };
  let count = 0;
  for await (const { kind, bytes } of feedItemsOf(cuttable(chunks, usual))) {
    const { text, diagnostics } = decodeRecord(bytes, usual);
    if (kind === 'head') {
      channel = channelOf(text);
      continue;
    }
    count += 1;
    const position = `${input} item ${count}`;
    if (kind === 'long') yield reject(position, 'is longer than 16 MB, which no article is');
    else if (kind === 'cut') yield reject(position, 'the file ends in the middle of the item: it is cut off');
    else {
      const reading = itemOf(position, text, channel);
      yield reading.kind === 'document'
        ? { ...reading, diagnostics: [...diagnostics, ...reading.diagnostics] }
        : reading;
    }
  }
  if (count === 0) yield reject(input, 'the feed has no item');
}
