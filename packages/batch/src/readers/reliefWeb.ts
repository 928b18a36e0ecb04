import { isObject, type Outside } from './fields.js';
import { reject, type Reading } from './reading.js';

const wordOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const first = (list: unknown): Outside => (Array.isArray(list) && isObject(list[0]) ? list[0] : {});

/** A report of ReliefWeb's API, version 1 or 2. The date is the original document's, else that of ReliefWeb's entry. */
export function reliefWebOf(position: string, report: Outside): Reading {
  const { fields, id } = report;
  if (!isObject(fields)) return reject(position, 'the report has no fields');
  const { date, source, language } = fields;
  const html = wordOrNull(fields['body-html']);
  const body = wordOrNull(fields['body']);
  if (html === null && body === null) return reject(position, 'the report has neither body nor body-html');
  const { name, shortname } = first(source);
  return {
    kind: 'document',
    position,
    facts: {
      id: typeof id === 'number' ? String(id) : wordOrNull(id),
      title: wordOrNull(fields['title']),
      published: isObject(date) ? (wordOrNull(date['original']) ?? wordOrNull(date['created'])) : null,
      crawled: null,
      source: wordOrNull(name) ?? wordOrNull(shortname),
      url: wordOrNull(fields['url_alias']) ?? wordOrNull(fields['url']),
      language: wordOrNull(first(language)['code']),
    },
    body: body === null ? { kind: 'html', html: html ?? '' } : { kind: 'text', text: body },
    diagnostics: [],
  };
}
