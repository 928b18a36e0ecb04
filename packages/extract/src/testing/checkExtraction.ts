import { expect } from '@jest/globals';
import { createExtractor, explain } from '../index.js';
import { type Expected, comparable } from './summary.js';

const { extract } = createExtractor();

/** Extracts the text and compares the events; a failure tells also why each event came. */
export function checkExtraction(
  [text, expected]: readonly [text: string, expected: readonly Expected[]],
  publishedAt: string,
  language = 'en',
): void {
  const events = extract(text, { publishedAt, language });
  const found = comparable(events, expected);
  try {
    expect(found).toEqual(expected);
  } catch (error) {
    if (error instanceof Error) error.message += `\n\n${events.map(explain).join('\n\n')}`;
    throw error;
  }
}
