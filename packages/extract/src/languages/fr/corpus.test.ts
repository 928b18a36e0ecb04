import { describe, test } from '@jest/globals';
import { checkExtraction } from '../../testing/checkExtraction.js';
import { testGaps } from '../../testing/gaps.js';
import { PUBLISHED_ON, corpus, gaps } from './corpus.js';
import { figures } from './corpusFigures.js';
import { names } from './corpusNames.js';
import { found } from './corpusFound.js';
import { press } from './corpusPress.js';
import { reported } from './corpusReported.js';
import { villages } from './corpusVillages.js';
import { who } from './corpusWho.js';

describe('French texts', () => {
  test.each([...corpus, ...names, ...reported, ...villages, ...figures, ...found, ...press, ...who])(
    '%s',
    (...example) => checkExtraction(example, PUBLISHED_ON, 'fr'),
  );
  testGaps(gaps, (example) => checkExtraction(example, PUBLISHED_ON, 'fr'));
});
