import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from './fold.js';
import { tokenize } from './tokens.js';

const TIGHT = { mayGroupWithSpaces: false };
const SPACED = { mayGroupWithSpaces: true };
const wordsOf = (text: string, options = TIGHT): string[] => tokenize(text, options).map((token) => token.text);

describe('tokens', () => {
  test.each([
    ['plain words and marks', 'Gunmen killed 12 people.', ['Gunmen', 'killed', '12', 'people', '.']],
    ['hyphens inside words are dropped', 'a nine-year-old boy', ['a', 'nine', 'year', 'old', 'boy']],
    ['dashes between words are kept', 'Gao – Kidal - road', ['Gao', '–', 'Kidal', '-', 'road']],
    ['straight apostrophes', "JNIM's attack", ['JNIM', 's', 'attack']],
    ['curly apostrophes', 'JNIM’s attack', ['JNIM', 's', 'attack']],
    ['a closing quotation mark after a word', '‘martyrs’ died', ['‘', 'martyrs', '’', 'died']],
    ['acronyms with points', 'the U.N. said', ['the', 'U.N.', 'said']],
    ['groups of digits', 'some 36,000 people', ['some', '36,000', 'people']],
    ['several groups of digits', '1,234,567 people', ['1,234,567', 'people']],
    ['a decimal', 'some 2.5 million', ['some', '2.5', 'million']],
    ['a list of numbers is no group', '10, 12 and 14', ['10', ',', '12', 'and', '14']],
    ['a date is no decimal', 'on 12.', ['on', '12', '.']],
    ['soft hyphens stay inside', 'Me\u00adnaka fell', ['Me\u00adnaka', 'fell']],
    ['zero-width marks stay inside', 'Ga\u200bo fell', ['Ga\u200bo', 'fell']],
    ['combining marks stay inside', 'Me\u0301naka fell', ['Me\u0301naka', 'fell']],
    ['letters of several scripts', 'Gao غاو Ωmega', ['Gao', 'غاو', 'Ωmega']],
    ['CRLF', 'one\r\ntwo', ['one', 'two']],
    ['brackets and quotes', '(“JNIM”)', ['(', '“', 'JNIM', '”', ')']],
    ['a rifle', 'an AK-47', ['an', 'AK', '47']],
  ])('%s', (_, text, expected) => expect(wordsOf(text)).toEqual(expected));

  test.each([
    ['spaces group thousands', 'près de 36 000 personnes', ['près', 'de', '36 000', 'personnes']],
    ['thin and no-break spaces too', '1\u202f234\u00a0567 morts', ['1\u202f234\u00a0567', 'morts']],
    ['a year and a number stay apart', 'en 2020 120 morts', ['en', '2020', '120', 'morts']],
    ['elision', 'l’armée d’Abidjan', ['l', 'armée', 'd', 'Abidjan']],
  ])('in French, %s', (_, text, expected) => expect(wordsOf(text, SPACED)).toEqual(expected));

  test('English does not group with spaces', () =>
    expect(wordsOf('killed 36 000 more')).toEqual(['killed', '36', '000', 'more']));

  test.each([
    ['nine-year-old', [null, 'hyphen', 'hyphen']],
    ['JNIM’s', [null, 'apostrophe']],
    ['Gao - Kidal', [null, null, null]],
    ['Ti‑n‑Zaouâtene', [null, 'hyphen', 'hyphen']],
  ])('%s knows what joined its words', (text, joins) =>
    expect(tokenize(text, TIGHT).map((token) => token.joined)).toEqual(joins),
  );

  test.each([
    ['killed', 'lower'],
    ['Gao', 'capital'],
    ['JNIM', 'upper'],
    ['12', 'digits'],
    ['36,000', 'digits'],
    ['3rd', 'mixed'],
    ['iPhone', 'mixed'],
    ['—', 'mark'],
    ['Éboulis', 'capital'],
    ['U.N.', 'upper'],
  ])('%s is written in the shape %s', (text, shape) =>
    expect(tokenize(text, TIGHT).map((token) => token.shape)).toEqual([shape]),
  );

  test('marks of direction are skipped, and offsets count them', () => {
    const text = '\u202bغاو\u202c Gao';
    expect(
      tokenize(text, TIGHT)
        .map(({ start, end }) => text.slice(start, end))
        .at(-1),
    ).toBe('Gao');
  });

  describe('of any text', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom('a', 'É', '1', '23', ',', '.', ' ', "'", '’', '-', '–', '\n', '\u00ad', 'e\u0301', '🧨', 'غ'),
          {
            maxLength: 40,
          },
        )
        .map((list) => list.join('')),
    );
    const check = (text: string, options: typeof TIGHT): void => {
      const tokens = tokenize(text, options);
      let end = 0;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(/[\p{L}\p{N}]/u.test(text.slice(end, token.start))).toBe(false);
        end = token.end;
      }
      expect(/[\p{L}\p{N}]/u.test(text.slice(end))).toBe(false);
    };

    test('they stand in order, are quoted exactly and cover every letter and digit', () => {
      fc.assert(
        fc.property(anything, (text) => {
          check(text, TIGHT);
          check(text, SPACED);
        }),
        { numRuns: 500, seed: 11 },
      );
    });
  });
});

describe('folding', () => {
  test.each([
    ['Ménaka', 'menaka'],
    ['Me\u0301naka', 'menaka'],
    ['Me\u00adnaka', 'menaka'],
    ['KIDAL', 'kidal'],
    ['œuvre', 'oeuvre'],
    ['Ɗanja', 'danja'],
    ['ﬁghters', 'fighters'],
    ['2021', '2021'],
    ['غاو', 'غاو'],
  ])('%s is %s', (word, folded) => expect(fold(word)).toBe(folded));

  test('once is enough', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => expect(fold(fold(word))).toBe(fold(word))),
      { numRuns: 500, seed: 12 },
    );
  });
});

describe('words that are read without the pattern, and those beside them', () => {
  const told = (text: string): string[] =>
    tokenize(text, TIGHT).map(({ text: word, norm, shape, joined }) =>
      [word, norm, shape, ...(joined === null ? [] : [joined])].join(' | '),
    );
  test.each([
    [
      'ASCII words of each shape',
      'the Army UN mNLA B2 3e',
      [
        'the | the | lower',
        'Army | army | capital',
        'UN | un | upper',
        'mNLA | mnla | mixed',
        'B2 | b2 | upper',
        '3e | 3e | mixed',
      ],
    ],
    ['an acronym with stops', 'U.N.', ['U.N. | un | upper']],
    ['one letter and a stop', 'K.', ['K | k | capital', '. | . | mark']],
    [
      'figures with marks in them',
      '1,200 2.5 12.',
      ['1,200 | 1,200 | digits', '2.5 | 2.5 | digits', '12 | 12 | digits', '. | . | mark'],
    ],
    ['figures after a letter', 'a1,2', ['a1 | a1 | lower', ', | , | mark', '2 | 2 | digits']],
    [
      'accents in and after ASCII',
      'Ménaka blessé État',
      ['Ménaka | menaka | capital', 'blessé | blesse | lower', 'État | etat | capital'],
    ],
    ['an invisible mark inside', 'sol\u00addier', ['sol\u00addier | soldier | lower']],
    [
      'what joins',
      'al-Qaeda’s N`Djamena',
      [
        'al | al | lower',
        'Qaeda | qaeda | capital | hyphen',
        's | s | lower | apostrophe',
        'N | n | capital',
        'Djamena | djamena | capital | apostrophe',
      ],
    ],
    [
      'what joins nothing',
      '- a -, b- c',
      [
        '- | - | mark',
        'a | a | lower',
        '- | - | mark',
        ', | , | mark',
        'b | b | lower',
        '- | - | mark',
        'c | c | lower',
      ],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});
