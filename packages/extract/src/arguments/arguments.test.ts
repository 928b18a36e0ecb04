import { describe, expect, test } from '@jest/globals';
import { checkExtraction } from '../testing/checkExtraction.js';
import { testGaps } from '../testing/gaps.js';
import { type Example, PUBLISHED_ON, corpus, gaps } from './corpus.js';
import { reviewed } from './corpusReviewed.js';
import { reported } from './corpusReported.js';
import { slots } from './corpusSlots.js';
import { found } from './corpusFound.js';
import { phrases } from './corpusPhrases.js';
import { local } from './corpusLocal.js';
import { taken } from './corpusTaken.js';
import { figures } from './corpusFigures.js';
import { notMeant } from './corpusNotMeant.js';
import { times } from './corpusTimes.js';
import { who } from './corpusWho.js';
import { doers } from './corpusDoers.js';

const check = (example: Example): void => checkExtraction(example, PUBLISHED_ON);

describe('who did what to whom', () => {
  test.each([
    ...corpus,
    ...reviewed,
    ...notMeant,
    ...times,
    ...reported,
    ...slots,
    ...taken,
    ...local,
    ...figures,
    ...found,
    ...phrases,
    ...who,
    ...doers,
  ])('%s', (...example) => check(example));
  testGaps(gaps, check);
});

test('the corpus is wide', () => {
  expect(corpus.length + gaps.length).toBeGreaterThanOrEqual(120);
  expect(corpus.filter(([, events]) => events.length === 0).length).toBeGreaterThanOrEqual(15);
});
