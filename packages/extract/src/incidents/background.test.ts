import { expect, test } from '@jest/globals';

import { extractEvents } from '../pipeline.js';

const backgroundOf = (text: string, publishedAt?: string): boolean[] =>
  extractEvents(text, publishedAt === undefined ? {} : { publishedAt }).map((event) => event.background);

test.each<[why: string, text: string, publishedAt: string | undefined, expected: boolean[]]>([
  [
    'what happened long before publication is history',
    'In May 2013 gunmen killed five guards in Agadez, Niger.',
    '2021-06-15',
    [true],
  ],
  [
    'without a publication what lies years before the newest date told is history',
    'In May 2013 gunmen killed five guards in Agadez, Niger. The trial opened in Niamey on 3 June 2021.',
    undefined,
    [true],
  ],
  [
    'a date to come does not make history',
    'On 11 June 2021 gunmen killed five guards in Agadez, Niger. Elections are set for 12 December 2024.',
    undefined,
    [false],
  ],
  [
    'the month before the newest date is news',
    'On 11 May 2021 gunmen killed five guards in Agadez, Niger. On 3 June 2021 the minister came.',
    undefined,
    [false],
  ],
  [
    'without a publication a year behind the opening is history',
    'The rebels keep rockets in Gao, Mali. Their range is short. Analysts doubt their aim. In the last raid, in 2014, they killed nine civilians in Gao. On 3 June 2021 a minister came.',
    undefined,
    [true],
  ],
  [
    'without a publication the months of a report that tells no days are its news',
    'Rights groups asked 40 people in Gao, Mali. They came from ten villages. All had fled. In March 2014 soldiers killed nine civilians in Gao.',
    undefined,
    [false],
  ],
  [
    'without a publication the year of what a text opens with is news',
    'In March 2014 gunmen killed nine civilians in Gao, Mali. They fled on motorbikes.',
    undefined,
    [false],
  ],
])('%s', (_, text, publishedAt, expected) => {
  expect(backgroundOf(text, publishedAt)).toEqual(expected);
});
