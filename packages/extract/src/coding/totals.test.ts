import { describe, test } from '@jest/globals';
import { checkExtraction } from '../testing/checkExtraction.js';
import { PUBLISHED_ON, corpus } from './corpus.js';
import { accounts } from './corpusAccounts.js';
import { deeds } from './corpusDeeds.js';
import { voices } from './corpusVoices.js';

describe('what an incident is and comes to', () => {
  test.each([...corpus, ...accounts, ...deeds, ...voices])('%s', (...example) =>
    checkExtraction(example, PUBLISHED_ON),
  );
});
