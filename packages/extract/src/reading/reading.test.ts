import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { english } from '../languages/en/index.js';
import { read } from './index.js';

const sentencesOf = (text: string): string[] =>
  read(text, english.reading).sentences.map(({ start, end }) => text.slice(start, end));
const rolesOf = (text: string): string[] =>
  read(text, english.reading).sentences.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);

describe('sentences', () => {
  test.each([
    ['two', 'Gunmen attacked Gao. Four died.', ['Gunmen attacked Gao.', 'Four died.']],
    ['a title', 'Gen. Moussa Traoré spoke. He left.', ['Gen. Moussa Traoré spoke.', 'He left.']],
    ['an initial', 'J. Koné spoke. He left.', ['J. Koné spoke.', 'He left.']],
    ['a short month', 'It fell on Jan. 5 in Gao.', ['It fell on Jan. 5 in Gao.']],
    ['an hour', 'It began at 5 a.m. on Monday.', ['It began at 5 a.m. on Monday.']],
    ['an hour before its day', 'It was hit at 10 p.m. Sunday. He left.', ['It was hit at 10 p.m. Sunday.', 'He left.']],
    ['an hour at the end', 'It was hit at 10 p.m. The army left.', ['It was hit at 10 p.m.', 'The army left.']],
    ['an acronym', 'The U.N. Security Council met.', ['The U.N. Security Council met.']],
    ['a decimal', 'Some 2.5 million fled.', ['Some 2.5 million fled.']],
    ['a quotation', '“They came at dawn.” Four died.', ['“They came at dawn.”', 'Four died.']],
    ['a question', 'Who did it? Nobody knows.', ['Who did it?', 'Nobody knows.']],
    ['an exclamation inside', 'Shouting “Fire!” they ran.', ['Shouting “Fire!” they ran.']],
    ['an ellipsis', 'They came… and killed. Four died.', ['They came… and killed.', 'Four died.']],
    [
      'a join without a space',
      'They died in Mopti town.The army left.',
      ['They died in Mopti town.', 'The army left.'],
    ],
    ['a web address', 'See example.com for more.', ['See example.com for more.']],
    ['a paragraph without a stop', 'Four died\n\nThe army left.', ['Four died', 'The army left.']],
    ['a bracket', 'Four died (two of them women). Two fled.', ['Four died (two of them women).', 'Two fled.']],
  ])('%s', (_, text, expected) => expect(sentencesOf(text)).toEqual(expected));

  test('every token belongs to exactly one', () => {
    const piece = fc.constantFrom(
      'Gao',
      'the',
      'U.N.',
      'Gen.',
      'a.m.',
      '.',
      '?',
      '”',
      '“',
      '(',
      ')',
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '12',
      '-',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { tokens, sentences } = read(pieces.join(' '), english.reading);
        let at = 0;
        for (const sentence of sentences) {
          expect(sentence.first).toBe(at);
          expect(sentence.last).toBeGreaterThan(at);
          expect(sentence.bodyFirst).toBeGreaterThanOrEqual(sentence.first);
          expect(sentence.bodyFirst).toBeLessThanOrEqual(sentence.last);
          at = sentence.last;
        }
        expect(at).toBe(tokens.length);
      }),
      { numRuns: 500, seed: 21 },
    );
  });
});

describe('paragraphs', () => {
  test.each([
    [
      'a headline',
      'Nine soldiers killed in Mali\n\nGunmen attacked a camp.',
      ['headline: Nine soldiers killed in Mali', 'body: Gunmen attacked a camp.'],
    ],
    ['a text of one line is no headline', 'Nine soldiers killed in Mali', ['body: Nine soldiers killed in Mali']],
    [
      'a heading within',
      'Four died.\n\nA long war\n\nTwo fled.',
      ['body: Four died.', 'heading: A long war', 'body: Two fled.'],
    ],
    [
      'bullets',
      'Four died.\n\n- Two in Gao.\n- Two in Kidal.',
      ['body: Four died.', 'bullet: - Two in Gao.', 'bullet: - Two in Kidal.'],
    ],
    [
      'numbered bullets',
      'Four died.\n\n1. Two in Gao.\n2. Two in Kidal.',
      ['body: Four died.', 'bullet: 1.', 'bullet: Two in Gao.', 'bullet: 2.', 'bullet: Two in Kidal.'],
    ],
    [
      'the page’s own lines',
      'Four died.\n\nRead also: Ten killed in Niger\n\nTwo fled.',
      ['body: Four died.', 'boilerplate: Read also: Ten killed in Niger', 'body: Two fled.'],
    ],
    [
      'a link that runs on',
      'Four died. READ ALSO: Ten killed in Niger. Two fled.',
      ['body: Four died.', 'boilerplate: READ ALSO: Ten killed in Niger.', 'body: Two fled.'],
    ],
    [
      'words that only seem to lead to a link',
      'Four died. Read the report, they said. Related attacks killed two.',
      ['body: Four died.', 'body: Read the report, they said.', 'body: Related attacks killed two.'],
    ],
    ['a caption', 'Photo: soldiers in Gao\n\nFour died.', ['boilerplate: Photo: soldiers in Gao', 'body: Four died.']],
    [
      'what follows the tags',
      'Four died.\n\nTags:\n\nBoko Haram killed ten in Niger.',
      ['body: Four died.', 'boilerplate: Tags:', 'boilerplate: Boko Haram killed ten in Niger.'],
    ],
    [
      'a note on the author',
      'Four died.\n\nTwo fled.\n\nAwa Diallo is a senior analyst who covers attacks in Mali.',
      [
        'body: Four died.',
        'body: Two fled.',
        'boilerplate: Awa Diallo is a senior analyst who covers attacks in Mali.',
      ],
    ],
    [
      'a byline with an office',
      'By Awa Diallo, Bamako\n\nFour died.',
      ['boilerplate: By Awa Diallo, Bamako', 'body: Four died.'],
    ],
    [
      'a name and an office under the headline',
      'Four die in Gao\n\nAwa Diallo, Bamako\n\nFour died.',
      ['headline: Four die in Gao', 'boilerplate: Awa Diallo, Bamako', 'body: Four died.'],
    ],
    [
      'several of them',
      'Four die in Gao\n\nAwa Issa Diallo, Bamako, Musa Bello , Gao and Ali Sani, Niamey\n\nFour died.',
      [
        'headline: Four die in Gao',
        'boilerplate: Awa Issa Diallo, Bamako, Musa Bello , Gao and Ali Sani, Niamey',
        'body: Four died.',
      ],
    ],
    [
      'a place and its unit in the body',
      'Attacks\n\nFour died.\n\nOuro Tada, Gao\n\nTwo died.',
      ['headline: Attacks', 'body: Four died.', 'heading: Ouro Tada, Gao', 'body: Two died.'],
    ],
    [
      'no byline',
      'By Monday, four people had died.\n\nBy Monday, April 5, six had died',
      ['body: By Monday, four people had died.', 'heading: By Monday, April 5, six had died'],
    ],
    [
      'a line that announces a link, and the title under it',
      'Four died in Gao.\n\nRead more:\n\nNiger: ten gunmen killed\n\nTwo fled.',
      [
        'body: Four died in Gao.',
        'boilerplate: Read more:',
        'boilerplate: Niger: ten gunmen killed',
        'body: Two fled.',
      ],
    ],
    ['a byline', 'By Awa Diallo\n\nFour died.', ['boilerplate: By Awa Diallo', 'body: Four died.']],
    [
      'hard-wrapped lines go on',
      'Gunmen attacked an army camp in the north of the\ncountry before dawn on Monday, and they killed\nnine soldiers.',
      [
        'body: Gunmen attacked an army camp in the north of the\ncountry before dawn on Monday, and they killed\nnine soldiers.',
      ],
    ],
    [
      'hard-wrapped lines go on with CRLF',
      'Gunmen attacked an army camp in the north of the\r\ncountry before dawn on Monday.',
      ['body: Gunmen attacked an army camp in the north of the\r\ncountry before dawn on Monday.'],
    ],
  ])('%s', (_, text, expected) => expect(rolesOf(text)).toEqual(expected));
});

describe('datelines', () => {
  const datelineOf = (text: string): string | null => {
    const { dateline } = read(text, english.reading);
    return dateline === null ? null : text.slice(dateline.span.start, dateline.span.end);
  };

  test.each([
    ['BAMAKO, June 14 (Reuters) - Gunmen killed four people.', 'BAMAKO, June 14 (Reuters) -'],
    ['OUAGADOUGOU — Gunmen killed four people.', 'OUAGADOUGOU —'],
    ['Niamey (AFP) – Gunmen killed four people.', 'Niamey (AFP) –'],
    ['DAKAR: Gunmen killed four people.', 'DAKAR:'],
    ['Niamey, Aug 2, 2021, SPA -- Gunmen killed four people.', 'Niamey, Aug 2, 2021, SPA --'],
    ['Gao [Mali], March 3 (ANI/Xinhua): Gunmen killed four people.', 'Gao [Mali], March 3 (ANI/Xinhua):'],
    ['GAO, Mali, Jan. 5 (AP) — Gunmen killed four people.', 'GAO, Mali, Jan. 5 (AP) —'],
  ])('%s', (text, dateline) => expect(datelineOf(text)).toBe(dateline));

  test.each([
    'Gunmen killed four people - two of them women - in Gao.',
    'Mali – a vast country – was attacked.',
    'The army said: “we won” – and left.',
    'JNIM: Fighters killed four people.',
  ])('none in: %s', (text) => expect(datelineOf(text)).toBeNull());
});
