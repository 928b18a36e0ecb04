import { isObject, type Outside } from './fields.js';
import { NO_FACTS, reject, type Reading } from './reading.js';

const wordOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/**
 * A message of Telegram Desktop's export. Null for what is no record of words: service messages, pictures and stickers without a caption. Messages are
 * numbered in each channel, so an id has the channel's name before it.
 */
export function telegramOf(position: string, message: Outside, channel: string | null): Reading | null {
  const { text, id } = message;
  if (message['type'] === 'service') return null;
  const parts: readonly unknown[] = Array.isArray(text) ? text : [text];
  const words = parts.map((part) => (isObject(part) ? part['text'] : part));
  if (words.some((word) => typeof word !== 'string'))
    return reject(position, 'its text is neither words nor parts of words');
  const whole = words.join('');
  if (whole.trim() === '') return null;
  const number = typeof id === 'number' ? String(id) : wordOrNull(id);
  const facts = {
    id: number === null || channel === null ? number : `${channel}/${number}`,
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
