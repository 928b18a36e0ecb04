import { describe, expect, test } from '@jest/globals';
import { mentionsOf } from '../../testing/mentions.js';
import { testGaps } from '../../testing/gaps.js';
import { writeBounds } from '../../testing/summary.js';
import { behind } from './corpusBehind.js';

/** People counted in a sentence, as bounds, left to right. */
const countsIn = (text: string): string[] =>
  mentionsOf(text)
    .parties.filter((party) => party.isCounted)
    .map((party) => (party.count === null ? 'none' : writeBounds(party.count)));

const wanted: readonly (readonly [phrase: string, bounds: string])[] = [
  ['12 villagers', '12'],
  ['twelve villagers', '12'],
  ['twenty-one villagers', '21'],
  ['one hundred and five villagers', '105'],
  ['two hundred villagers', '200'],
  ['three thousand villagers', '3000'],
  ['1,200 villagers', '1200'],
  ['1.2 million villagers', '1200000'],
  ['at least 20 villagers', '20+'],
  ['no fewer than 20 villagers', '20+'],
  ['a minimum of 20 villagers', '20+'],
  ['more than 20 villagers', '20+'],
  ['over 20 villagers', '20+'],
  ['up to 40 villagers', '-40'],
  ['as many as 40 villagers', '-40'],
  ['a maximum of 40 villagers', '-40'],
  ['about 40 villagers', '40'],
  ['around 40 villagers', '40'],
  ['some 40 villagers', '40'],
  ['nearly 40 villagers', '40'],
  ['an estimated 40 villagers', '40'],
  ['a total of 40 villagers', '40'],
  ['seven or more villagers', '7+'],
  ['ten or so villagers', '10'],
  ['between 10 and 15 villagers', '10-15'],
  ['10 to 15 villagers', '10-15'],
  ['10-15 villagers', '10-15'],
  ['10–15 villagers', '10-15'],
  ['ten or twelve villagers', '10-12'],
  ['dozens of villagers', '24+'],
  ['a dozen villagers', '12'],
  ['two dozen villagers', '24'],
  ['a couple of villagers', '2'],
  ['scores of villagers', '40+'],
  ['hundreds of villagers', '200+'],
  ['at least two dozen villagers', '24+'],
  ['several villagers', '?'],
  ['many villagers', '?'],
];

describe('people are counted in', () => {
  test.each(wanted)('"%s killed": %s', (phrase, bounds) =>
    expect(countsIn(`Gunmen killed ${phrase} near Sandou.`)).toEqual([bounds]),
  );

  test.each([
    ['Gunmen killed 12 in Sandou.', ['12']],
    ['Seven were killed and another 17 wounded.', ['7', '17']],
    ['Gunmen killed 12 villagers and two soldiers.', ['12', '2']],
    ['Two of the soldiers died.', ['2']],
    ['At least nine people, including five women, died.', ['9+', '5']],
  ])('%s', (text, bounds) => expect(countsIn(text)).toEqual(bounds));
});

describe('hedges behind the noun', () => {
  test.each(behind)('%s', (text, bounds) => expect(countsIn(text)).toEqual(bounds));
});

describe('no people are counted in', () => {
  test.each([
    'Gunmen killed a nine-year-old boy.',
    'Gunmen burned 40 houses.',
    'Gunmen stole 200 head of cattle.',
    'Gunmen attacked 30 km north of Sandou.',
    'The attack lasted three hours.',
    'Gunmen on 50 motorcycles attacked.',
    'They demanded $2,000 for the hostage.',
    'Gunmen attacked on 12 March 2021.',
    'About 60 percent of the town was destroyed in the attack.',
    'They seized 12 rifles.',
  ])('%s', (text) => expect(countsIn(text)).toEqual([]));
});

describe('not read yet', () => {
  testGaps<readonly [string, string[]]>([['Route 40 was attacked.', []]], ([text, bounds]) =>
    expect(countsIn(text)).toEqual(bounds),
  );
});
