import { describe, test } from '@jest/globals';
import { checkExtraction } from '../testing/checkExtraction.js';
import { PUBLISHED_ON, corpus } from './corpus.js';
import { accounts } from './corpusAccounts.js';
import { voices } from './corpusVoices.js';

describe('what the figures of an incident come to', () => {
  test.each([...corpus, ...accounts, ...voices])('%s', (...example) => checkExtraction(example, PUBLISHED_ON));
});
