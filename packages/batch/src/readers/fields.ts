import { NO_FACTS, reject, type Body, type Facts, type FieldNames, type Reading } from './reading.js';

const NAMES: Readonly<Record<keyof Facts | 'text', readonly string[]>> = {
  text: ['text', 'body', 'content', 'maintext', 'article', 'article_text', 'full_text', 'texte', 'contenu'],
  id: ['id', 'uuid', 'guid', 'article_id', 'doc_id', '_id'],
  title: ['title', 'headline', 'titre'],
  published: [
    'publishedat',
    'date',
    'published',
    'pub_date',
    'date_publish',
    'pubdate',
    'published_at',
    'publication_date',
    'datepublished',
    'date_published',
  ],
  crawled: ['crawledat', 'date_download', 'crawled', 'crawl_date', 'crawled_at', 'date_crawled'],
  source: ['source', 'publisher', 'source_domain', 'outlet', 'site'],
  url: ['url', 'link', 'uri'],
  language: ['language', 'lang'],
};

/** An object of the outside world. */
export type Outside = Readonly<Record<string, unknown>>;
/** Whether a value is an object with fields. */
export const isObject = (value: unknown): value is Outside =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value in few words; the inside of lists and objects is not shown: it may be too deep to write out. */
function show(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'an object';
  const json = JSON.stringify(value);
  return json.length > 40 ? `${json.slice(0, 37)}...` : json;
}

/** What programs write for nothing: Python, SQL, data frames, spreadsheets. */
const NOTHING = /^\s*(none|null|nan|nat|n\/a|undefined|\\n)?\s*$/i;
const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && NOTHING.test(value));

function valueOf(record: Outside, field: keyof Facts | 'text', names: FieldNames): unknown {
  const own = names[field];
  if (own !== undefined)
    return Object.hasOwn(record, own)
      ? record[own]
      : own.split('.').reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), record);
  const lower = new Map(Object.entries(record).map(([key, value]) => [key.trim().toLowerCase(), value]));
  for (const name of NAMES[field]) {
    const value = lower.get(name);
    if (!isNothing(value)) return value;
  }
  return undefined;
}

/** How many names of columns or fields are usual ones of articles. */
export const knownFields = (columns: readonly string[]): number =>
  columns.filter((column) => Object.values(NAMES).some((names) => names.includes(column.trim().toLowerCase()))).length;

/** Whether names of columns or fields hold a text's. */
export const hasTextField = (columns: readonly string[], names: FieldNames): boolean =>
  columns.some((column) => column === names.text || NAMES.text.includes(column.trim().toLowerCase()));

/** Members that hold an object's word: a publisher's name, MongoDB's dates and ids. */
const WORDS = ['name', 'title', 'homepage', '$date', '$oid', '$numberLong'];
const MAX_DEPTH = 3;

function wordOf(value: unknown, depth = 0): string | null {
  if (isNothing(value) || depth > MAX_DEPTH) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  // A list of one, such as the only publisher, is that one.
  if (Array.isArray(value)) return value.length === 1 ? wordOf(value[0], depth + 1) : null;
  return isObject(value)
    ? wordOf(
        WORDS.map((key) => value[key]).find((one) => !isNothing(one)),
        depth + 1,
      )
    : null;
}

const MARKUP = /<\/(p|div|article|body|li|h[1-6])>|<br\s*\/?>/i;
const CHARACTER = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8});/i;
const asMarkup = (text: string): string =>
  text
    .split(/\n+/)
    .map((line) => `<p>${line.replace(/</g, '&lt;')}</p>`)
    .join('\n');

/** The body of a text that may be HTML inside: by a tag of paragraphs or the like, or by characters written as in HTML (`&#8217;`). */
export function bodyOf(text: string): Body {
  if (MARKUP.test(text)) return { kind: 'html', html: text };
  return CHARACTER.test(text) ? { kind: 'html', html: asMarkup(text) } : { kind: 'text', text };
}

/** Paragraphs in a list, as scrapers write them, are one text. */
const joined = (text: unknown): unknown =>
  Array.isArray(text) && text.every((part) => typeof part === 'string') ? text.join('\n\n') : text;

/** An article from an object with the usual field names. */
export function articleOf(position: string, value: unknown, names: FieldNames): Reading {
  if (!isObject(value)) return reject(position, `an article is expected, an object with a text; not ${show(value)}`);
  const text = joined(valueOf(value, 'text', names));
  if (isNothing(text)) return reject(position, `has no text (${names.text ?? NAMES.text.slice(0, 5).join(', ')})`);
  if (typeof text !== 'string') return reject(position, `its text is no text: ${show(text)}`);
  const facts: Record<keyof Facts, string | null> = { ...NO_FACTS };
  for (const field of Object.keys(NO_FACTS) as (keyof Facts)[]) {
    const given = valueOf(value, field, names);
    facts[field] = wordOf(given);
    if (facts[field] === null && !isNothing(given) && (field === 'published' || field === 'id'))
      return reject(position, `its ${field === 'id' ? 'id' : 'date'} is ${show(given)}`);
  }
  return { kind: 'document', position, facts, body: bodyOf(text), diagnostics: [] };
}
