import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { english } from '../../languages/en/index.js';
import { french } from '../../languages/fr/index.js';
import { read } from '../../reading/index.js';
import { parseDate } from '../../resolution/dates.js';
import { findDates, findDocumentDates } from './index.js';

const DAY = '2021-03-10';

/** The dates of a text in order, as words and EDTF. */
function datesOf(text: string, published: string | null): (readonly [string, string | null])[] {
  const reading = read(text, english.reading);
  const found = findDocumentDates({
    text,
    reading,
    language: english,
    published: published === null ? null : parseDate(published),
  });
  return [...found.values()].flat().map(({ span, edtf }) => [text.slice(span.start, span.end), edtf] as const);
}

type Case = readonly [
  name: string,
  text: string,
  published: string | null,
  expected: readonly (readonly [string, string | null])[],
];

const CASES: readonly Case[] = [
  [
    'the day on which a figure was revised is none of the deed',
    'Gunmen struck on Sunday. The ministry revised its figure on Tuesday to 26. On the same day, a camp was hit.',
    DAY,
    [
      ['Sunday', '2021-03-07'],
      ['Tuesday', '2021-03-09'],
      ['On the same day', '2021-03-07'],
    ],
  ],
  [
    'what something comes after lies before it',
    'The fighting broke out on March 3. It came a week after the massacre of herders at Ogo.',
    DAY,
    [
      ['March 3', '2021-03-03'],
      ['a week after', '2021-02-24'],
    ],
  ],
  [
    'the week before is that before the week of writing where no day was told; since a coup none was',
    'Guards died near Tabo, the deadliest attack since a coup in July. The previous week, a post was stormed.',
    DAY,
    [
      ['July', '2020-07/2021-03'],
      ['The previous week', '2021-03-01/2021-03-07~'],
    ],
  ],
  [
    'the next day counts from the date told before',
    'Gunmen struck on Sunday. The next day, troops picked up four men.',
    DAY,
    [
      ['Sunday', '2021-03-07'],
      ['The next day', '2021-03-08'],
    ],
  ],
  [
    'not from the day on which it was said',
    'Gunmen struck on Saturday, the army said on Tuesday. The following morning the village was empty.',
    DAY,
    [
      ['Saturday', '2021-03-06'],
      ['Tuesday', '2021-03-09'],
      ['The following morning', '2021-03-07'],
    ],
  ],
  [
    'nor from a date to come',
    'Gunmen struck on Monday. A summit is set for 20 April. The same night a mine went off.',
    DAY,
    [
      ['Monday', '2021-03-08'],
      ['20 April', '2021-04-20'],
      ['The same night', '2021-03-08'],
    ],
  ],
  [
    'earlier and later by a number',
    'On 1 February a post was burnt. Two days earlier men had come. A week later they came again.',
    DAY,
    [
      ['1 February', '2021-02-01'],
      ['Two days earlier', '2021-01-30'],
      ['A week later', '2021-02-06'],
    ],
  ],
  [
    'within one sentence',
    'Raids on Tin, on Saturday, and on Ber two days later left ten dead.',
    DAY,
    [
      ['Saturday', '2021-03-06'],
      ['two days later', '2021-03-08'],
    ],
  ],
  [
    'that month',
    'Curfew is in force since 13 June. In that same month, three soldiers died.',
    DAY,
    [
      ['since 13 June', '2020-06-13/..'],
      ['In that same month', '2020-06'],
    ],
  ],
  [
    'a week after a mere month is in that month, near enough; two months later is not',
    'Twenty died in June. A week later the mine was shut. Two months later it opened.',
    DAY,
    [
      ['June', '2020-06'],
      ['A week later', '2020-06'],
      ['Two months later', '2020-08'],
    ],
  ],
  [
    'a calendar week',
    'A bus burned on 3 February. The following week the road was closed.',
    DAY,
    [
      ['3 February', '2021-02-03'],
      ['The following week', '2021-02-08/2021-02-14'],
    ],
  ],
  [
    'a month of the following year',
    'On 2 December 2019 gunmen came. In June of the following year five died. The following April it was quiet.',
    DAY,
    [
      ['2 December 2019', '2019-12-02'],
      ['June of the following year', '2020-06'],
      ['The following April', null],
    ],
  ],
  [
    'the following weekday',
    'On 3 February a mine went off. The following Friday another did.',
    DAY,
    [
      ['3 February', '2021-02-03'],
      ['The following Friday', '2021-02-05'],
    ],
  ],
  [
    '"after" counts back to what is told now',
    'The raid came on Sunday evening. It came nine days after three guards were killed.',
    DAY,
    [
      ['Sunday evening', '2021-03-07'],
      ['nine days after', '2021-02-26'],
    ],
  ],
  [
    '"after" counts on from what was told before',
    'A raid on 1 February killed ten. Three days after that, a patrol was hit.',
    DAY,
    [
      ['1 February', '2021-02-01'],
      ['Three days after', '2021-02-04'],
    ],
  ],
  [
    '"after" at the opening counts back from the publication',
    'Two days after a column was trapped, nobody agrees on the toll.',
    DAY,
    [['Two days after', '2021-03-08']],
  ],
  [
    'nights of a stretch',
    'From 1 to 5 March the force swept the hills. On the second night it lost a man.',
    DAY,
    [
      ['From 1 to 5 March', '2021-03-01/2021-03-05'],
      ['On the second night', '2021-03-02'],
    ],
  ],
  [
    'a day of the month spoken of',
    'Six raids were told in January. The worst was on the 14th.',
    DAY,
    [
      ['January', '2021-01'],
      ['the 14th', '2021-01-14'],
    ],
  ],
  [
    'nothing to count from',
    'That night gunmen came. Two days later they came again.',
    DAY,
    [
      ['That night', null],
      ['Two days later', null],
    ],
  ],
  [
    'nothing after the publication',
    'Gunmen came on Tuesday. A week later they were gone.',
    DAY,
    [
      ['Tuesday', '2021-03-09'],
      ['A week later', null],
    ],
  ],
  [
    'the weekdays of a round-up lie in its days',
    'The week in brief, 1 to 7 March\n\nOn Wednesday drones struck Ber. On Sunday a mine went off.',
    DAY,
    [
      ['1 to 7 March', '2021-03-01/2021-03-07'],
      ['Wednesday', '2021-03-03'],
      ['Sunday', '2021-03-07'],
    ],
  ],
  [
    'years as headings',
    'A chronology of the war\n\n2018\n\n22 March. Fighters attack the town.\n\n2019\n\n11 April. The town falls.',
    DAY,
    [
      ['2018', '2018'],
      ['22 March', '2018-03-22'],
      ['2019', '2019'],
      ['11 April', '2019-04-11'],
    ],
  ],
  [
    'the year goes on in a passage that is no news',
    'On 26 November 2018 a patrol hit a mine. On 2 December gunmen struck again.',
    '2021-07-10',
    [
      ['26 November 2018', '2018-11-26'],
      ['2 December', '2018-12-02'],
    ],
  ],
  [
    'but recent news keeps its own year',
    'The army took power on 18 August 2020. On 8 March gunmen killed five.',
    DAY,
    [
      ['18 August 2020', '2020-08-18'],
      ['8 March', '2021-03-08'],
    ],
  ],
  [
    'a dated heading stands for an unknown publication',
    'LOG, WEEK TO 22 FEB 2013\n\n18 FEB. POST ATTACKED.\n\nNEXT LOG 1 MARCH.',
    null,
    [
      ['22 FEB 2013', '2013-02-22'],
      ['18 FEB', '2013-02-18'],
      ['1 MARCH', '2013-03-01'],
    ],
  ],
  [
    'an unknown publication stays unknown',
    'A bus was hit on July 14. On Thursday drivers met.',
    null,
    [
      ['July 14', 'XXXX-07-14'],
      ['Thursday', null],
    ],
  ],
];

describe('findDocumentDates', () => {
  test.each(CASES)('%s', (_, text, published, expected) => {
    expect(datesOf(text, published)).toEqual(expected);
  });

  test('a full date in the dateline is the day of publication where none is given', () => {
    const text = 'DAKAR, 16 May 2022 (Wire) - Gunmen killed 12 people on Saturday, officials said.';
    expect(datesOf(text, null)).toContainEqual(['Saturday', '2022-05-14']);
    expect(datesOf(text, null)).toContainEqual(['16 May 2022', '2022-05-16']);
  });
});

test('the day before counts from the day of speaking of its sentence, not from a deed told earlier', () => {
  const text = 'Gunmen struck on 1 March. The army said on Tuesday that two had died the day before.';
  expect(datesOf(text, DAY)).toContainEqual(['the day before', '2021-03-08']);
  const plain = 'Gunmen struck on 1 March. The day before, a mine went off.';
  expect(datesOf(plain, DAY)).toContainEqual(['The day before', '2021-02-28']);
});

describe('findDates', () => {
  test('reads one sentence: spans of the text, tokens under them, anchors open', () => {
    const text = 'First. Two days later, on Monday, gunmen killed ten in Tin.';
    const reading = read(text, english.reading);
    const sentence = reading.sentences[1];
    if (sentence === undefined) throw new Error('two sentences');
    const dates = findDates(sentence, { text, reading, language: english, published: parseDate(DAY) });
    expect(dates.map((date) => text.slice(date.span.start, date.span.end))).toEqual(['Two days later', 'Monday']);
    expect(dates.map((date) => reading.tokens.slice(date.first, date.last).map((token) => token.text))).toEqual([
      ['Two', 'days', 'later'],
      ['Monday'],
    ]);
    expect(dates[0]).toMatchObject({ edtf: null, anchor: { unit: 'day', offset: 2 }, isPeriod: false, sentence: 1 });
    expect(dates[1]).toMatchObject({ edtf: '2021-03-08', anchor: null, basis: 'inferred', use: null });
  });

  test('what lies ahead dates no event', () => {
    const text = 'The vote is set for 20 April.';
    const reading = read(text, english.reading);
    const [sentence] = reading.sentences;
    if (sentence === undefined) throw new Error('a sentence');
    const dates = findDates(sentence, { text, reading, language: english, published: parseDate(DAY) });
    expect(dates).toMatchObject([{ edtf: '2021-04-20', isPeriod: true, use: 'ahead' }]);
  });
});

test('any sequence of sentences is read, in order and alike', () => {
  const sentence = fc.constantFrom(
    'Gunmen struck on Monday.',
    'Two days later they came back.',
    'On the same day a mine went off.',
    '2019',
    'On 2 December ten died.',
    'From 3 to 9 May 2018 it was quiet.',
    'In that month, on the 14th, it rained.',
    'Curfew holds since 2013.',
    'The next summit is set for 30 June.',
    'In June of the following year five died.',
    'The week, 1 to 7 March',
  );
  fc.assert(
    fc.property(
      fc.array(sentence, { maxLength: 12 }),
      fc.constantFrom(DAY, '2021-03', null),
      (sentences, published) => {
        const text = sentences.join('\n\n');
        const found = datesOf(text, published);
        expect(datesOf(text, published)).toEqual(found);
        let from = 0;
        for (const [words] of found) {
          const at = text.indexOf(words, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + words.length;
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('"janvier dernier" is the last one before the publication, whatever year was told before', () => {
  const text =
    'En décembre 2019, des hommes armés ont pris un poste. En janvier dernier, un village a brûlé. En mars, un pont a sauté.';
  const published = parseDate(DAY);
  const found = findDocumentDates({ text, reading: read(text, french.reading), language: french, published });
  expect([...found.values()].flat().map(({ edtf }) => edtf)).toEqual(['2019-12', '2021-01', '2021-03']);
});
