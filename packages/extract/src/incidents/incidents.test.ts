import { describe, expect, test } from '@jest/globals';
import { createExtractor, explain } from '../index.js';
import { testGaps } from '../testing/gaps.js';
import { comparable } from '../testing/summary.js';
import { type Example, PUBLISHED_ON, corpus, gaps } from './corpus.js';

const { extract } = createExtractor();

function check([text, expected]: Example): void {
  const events = extract(text, { publishedAt: PUBLISHED_ON, language: 'en' });
  const found = comparable(events, expected);
  try {
    expect(found).toEqual(expected);
  } catch (error) {
    // The derivation tells why, where the comparison only tells that.
    if (error instanceof Error) error.message += `\n\n${events.map(explain).join('\n\n')}`;
    throw error;
  }
}

describe('which acts are one incident', () => {
  test.each(corpus)('%s', (...example) => check(example));
  testGaps(gaps, check);
});
