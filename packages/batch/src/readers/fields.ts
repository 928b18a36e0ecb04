import { NO_FACTS, reject, type Body, type Facts, type FieldNames, type Reading } from './reading.js';

const NAMES: Readonly<Record<keyof Facts | 'text', readonly string[]>> = {
  text: ['text', 'body', 'content', 'maintext', 'article', 'article_text', 'full_text', 'texte', 'contenu'],
  id: ['id', 'uuid', 'guid', 'article_id', 'doc_id'],
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

function valueOf(record: Outside, field: keyof Facts | 'text', names: FieldNames): unknown {
  const own = names[field];
  if (own !== undefined)
    return own.split('.').reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), record);
  const lower = new Map(Object.entries(record).map(([key, value]) => [key.trim().toLowerCase(), value]));
  for (const name of NAMES[field]) {
    const value = lower.get(name);
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
}

/** Whether names of columns or fields hold a text's. */
export const hasTextField = (columns: readonly string[], names: FieldNames): boolean =>
  columns.some((column) => column === names.text || NAMES.text.includes(column.trim().toLowerCase()));

function wordOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return String(value);
  return isObject(value) ? wordOf(value['name'] ?? value['title'] ?? value['homepage']) : null;
}

/** Whether a text is HTML inside: it has several closing tags of paragraphs or the like. */
export const bodyOf = (text: string): Body =>
  /<\/(p|div|article|body|li|h[1-6])>|<br\s*\/?>/i.test(text) ? { kind: 'html', html: text } : { kind: 'text', text };

/** An article from an object with the usual field names. */
export function articleOf(position: string, value: unknown, names: FieldNames): Reading {
  if (!isObject(value)) return reject(position, `an article is expected, an object with a text; not ${show(value)}`);
  const text = valueOf(value, 'text', names);
  if (text === undefined) return reject(position, `has no text (${names.text ?? NAMES.text.slice(0, 5).join(', ')})`);
  if (typeof text !== 'string') return reject(position, `its text is no text: ${show(text)}`);
  const facts: Record<keyof Facts, string | null> = { ...NO_FACTS };
  for (const field of Object.keys(NO_FACTS) as (keyof Facts)[]) {
    const given = valueOf(value, field, names);
    facts[field] = wordOf(given);
    if (facts[field] === null && given !== undefined && given !== null && (field === 'published' || field === 'id'))
      return reject(position, `its ${field === 'id' ? 'id' : 'date'} is ${show(given)}`);
  }
  return { kind: 'document', position, facts, body: bodyOf(text), diagnostics: [] };
}
