import { describe, test } from '@jest/globals';
import { checkExtraction } from '../testing/checkExtraction.js';
import { testGaps } from '../testing/gaps.js';
import { type Example, PUBLISHED_ON, corpus, gaps } from './corpus.js';
import { agency } from './corpusAgency.js';
import { again } from './corpusAgain.js';
import { doers } from './corpusDoers.js';
import { long } from './corpusLong.js';
import { names } from './corpusNames.js';
import { owners } from './corpusOwners.js';
import { partsOfCountries } from './corpusParts.js';
import { press } from './corpusPress.js';
import { retold } from './corpusRetold.js';
import { sides } from './corpusSides.js';
import { tellings } from './corpusTellings.js';
import { towns } from './corpusTowns.js';
import { villages } from './corpusVillages.js';
import { wires } from './corpusWires.js';
import { reportables } from './corpusReportable.js';
import { whenAndWhere } from './corpusWhere.js';

const check = (example: Example): void => checkExtraction(example, PUBLISHED_ON);

describe('which acts are one incident', () => {
  test.each([
    ...corpus,
    ...agency,
    ...again,
    ...doers,
    ...long,
    ...names,
    ...owners,
    ...partsOfCountries,
    ...press,
    ...retold,
    ...sides,
    ...tellings,
    ...towns,
    ...villages,
    ...wires,
    ...whenAndWhere,
    ...reportables,
  ])('%s', (...example) => check(example));
  testGaps(gaps, check);
});
