import { describe, test } from '@jest/globals';
import { checkExtraction } from '../../testing/checkExtraction.js';
import { testGaps } from '../../testing/gaps.js';
import { PUBLISHED_ON, corpus, gaps } from './corpus.js';
import { again } from './corpusAgain.js';
import { deeds } from './corpusDeeds.js';
import { figures } from './corpusFigures.js';
import { local } from './corpusLocal.js';
import { tellings } from './corpusTellings.js';
import { names } from './corpusNames.js';
import { owners } from './corpusOwners.js';
import { found } from './corpusFound.js';
import { news } from './corpusNews.js';
import { phrases } from './corpusPhrases.js';
import { press } from './corpusPress.js';
import { printed } from './corpusPrinted.js';
import { reported } from './corpusReported.js';
import { reviewed } from './corpusReviewed.js';
import { villages } from './corpusVillages.js';
import { who } from './corpusWho.js';

describe('French texts', () => {
  test.each([
    ...corpus,
    ...again,
    ...deeds,
    ...reviewed,
    ...names,
    ...owners,
    ...reported,
    ...villages,
    ...figures,
    ...found,
    ...phrases,
    ...press,
    ...printed,
    ...local,
    ...tellings,
    ...who,
    ...news,
  ])('%s', (...example) => checkExtraction(example, PUBLISHED_ON, 'fr'));
  testGaps(gaps, (example) => checkExtraction(example, PUBLISHED_ON, 'fr'));
});
