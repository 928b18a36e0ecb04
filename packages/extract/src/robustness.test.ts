import { describe, expect, test } from '@jest/globals';
import { conflictEventSchema } from '@harmattan/types';
import fc from 'fast-check';
import { type Analysis, ExtractError, type TextOptions, createExtractor } from './index.js';
import { readText } from './testing/files.js';
import { brokenSpans, spansOf } from './testing/spans.js';

const extractor = createExtractor();
const MEGABYTE = 1_000_000;
const fill = (words: string): string => words.repeat(Math.ceil(MEGABYTE / words.length)).slice(0, MEGABYTE);

/** What does not hold of an analysis though it must of any text. */
function flawsOf(text: string, analysis: Analysis): string[] {
  const flaws = brokenSpans(text, analysis.events);
  for (const event of analysis.events) {
    const { error } = conflictEventSchema.safeParse(event);
    if (error !== undefined) flaws.push(`${event.id}: ${error.message}`);
    if (event.triggers.length === 0) flaws.push(`${event.id} has no trigger`);
  }
  for (const { span, text: words } of analysis.mentions)
    if (text.slice(span.start, span.end) !== words) flaws.push(`mention ${words} at ${span.start}`);
  let end = 0;
  for (const sentence of analysis.sentences) {
    if (sentence.start < end || sentence.end <= sentence.start) flaws.push(`sentence at ${sentence.start}`);
    end = sentence.end;
  }
  if (end > text.length) flaws.push('a sentence goes on after the text');
  if (new Set(analysis.events.map((event) => event.id)).size < analysis.events.length) flaws.push('two events, one id');
  return flaws;
}

function checkSurvives(text: string, options: TextOptions = { publishedAt: '2021-06-15' }): Analysis {
  const analysis = extractor.analyze(text, options);
  expect(flawsOf(text, analysis)).toEqual([]);
  return analysis;
}

describe('texts without an article', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \t\u00a0\n\r\n\u2028 '],
    ['one mark', '.'],
    ['a byte order mark', '\ufeff'],
    ['invisible marks', '\u200b\u200e\u2060\u00ad'],
    ['lone surrogates', '\ud800 \udfff \ud83d'],
    ['bytes of a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\x08\x06\0\0\0\x5c\x72\xa8\x66'],
    ['other scripts', 'قتل مسلحون اثني عشر مدنيا في غاو يوم الثلاثاء. 武装分子在加奥杀害了十二名平民。'],
    ['digits alone', '12 13 14 2021-03-04 20:15'],
    ['one trigger', 'killed'],
  ])('%s gives no event', (_, text) => {
    expect(checkSurvives(text).events).toEqual([]);
    expect(checkSurvives(text, { language: 'en' }).events).toEqual([]);
  });

  test('an empty text says so', () => {
    expect(checkSurvives('').diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['empty-text']);
  });

  test.each([
    ['en', 'Gunmen killed 11 policemen near Dori last Thursday.'],
    ['fr', 'Mine tue deux soldats à Djibo'],
  ])('a sentence without frequent words is read in %s by its deeds', (language, text) => {
    const analysis = checkSurvives(text);
    expect(analysis.language).toBe(language);
    expect(analysis.events).toHaveLength(1);
  });

  test('a text in no known language says so', () => {
    expect(
      checkSurvives('Wapiganaji waliwaua raia kumi na wawili mjini Gao siku ya Jumanne.').diagnostics,
    ).toMatchObject([{ code: 'unknown-language' }]);
  });
});

describe('a megabyte', () => {
  test.each([
    ['one letter', fill('a')],
    ['one capital', fill('K')],
    ['digits', fill('7')],
    ['grouped digits', fill('123,456,')],
    ['marks', fill('.')],
    ['quotes', fill('“')],
    ['brackets', fill('((((((((((')],
    ['newlines', fill('\n')],
    ['"soldiers"', fill('soldiers ')],
    ['numbers and conjunctions', fill('two and ')],
    ['capitalised places', fill('Gao, ')],
    ['combining marks', fill('e\u0301\u0300')],
    ['emoji', fill('👩🏽‍✈️')],
  ])('of %s ends', (_, text) => {
    checkSurvives(text, { publishedAt: '2021-06-15', language: 'en' });
  });

  // Acts of one sentence and incidents of one text are compared with each other, so these take longer and are smaller.
  const less = (text: string): string => text.slice(0, MEGABYTE / 5);
  test.each([
    ['"killed"', less(fill('killed '))],
    ['sentences that kill', less(fill('Gunmen killed 12 villagers in Gao on Monday.\n\n'))],
  ])('less of %s ends', (_, text) => {
    checkSurvives(text, { publishedAt: '2021-06-15', language: 'en' });
  });
});

describe('deep nests', () => {
  const depth = 500;
  test.each([
    ['brackets', `${'('.repeat(depth)}Gunmen killed 12 people in Gao.${')'.repeat(depth)}`],
    ['quotes', `${'“'.repeat(depth)}Gunmen killed 12 people in Gao.${'”'.repeat(depth)}`],
    ['relative clauses', `Gunmen ${'who attacked soldiers '.repeat(depth)}killed 12 people in Gao.`],
    ['of-phrases', `The killing ${'of the soldiers '.repeat(depth)}in Gao.`],
    ['coordination', `Gunmen killed ${'soldiers and '.repeat(depth)}police in Gao.`],
  ])('of %s end', (_, text) => {
    checkSurvives(text, { publishedAt: '2021-06-15', language: 'en' });
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...[
      ...'killed wounded attacked ambushed abducted exploded died claimed denied said by in on near between of the a'.split(
        ' ',
      ),
      ...'at least two dozens 12 40 1,200 soldiers gunmen villagers JNIM (JNIM) Malian French army base convoy'.split(
        ' ',
      ),
      ...'Gao Mopti Niger Monday yesterday March 2020 north km “ ” ( ) , . ; - — \n \r\n 🧨 é who while and but not'.split(
        ' ',
      ),
    ],
  );
  const newswire = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));

  test('of any characters is survived', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (text) => void checkSurvives(text, { language: 'en' }),
      ),
      { numRuns: 200, seed: 1 },
    ));

  test('of newswire words in any order is survived', () =>
    fc.assert(
      fc.property(newswire, (text) => void checkSurvives(text, { publishedAt: '2021-06-15', language: 'en' })),
      { numRuns: 400, seed: 2 },
    ));

  test('gives the same twice, also from another extractor', () => {
    const other = createExtractor();
    fc.assert(
      fc.property(newswire, (text) => {
        const options = { publishedAt: '2021-06', language: 'en' };
        const first = extractor.analyze(text, options);
        expect(JSON.stringify(extractor.analyze(text, options))).toBe(JSON.stringify(first));
        expect(JSON.stringify(other.analyze(text, options))).toBe(JSON.stringify(first));
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  test('an analysis without mentions has the same events', () => {
    const text = 'Gunmen killed 12 villagers in Tarkint on Monday.';
    const whole = extractor.analyze(text, { publishedAt: '2021-03-03' });
    expect(whole.mentions).not.toEqual([]);
    const bare = extractor.analyze(text, { publishedAt: '2021-03-03', mentions: false });
    expect(bare).toEqual({ ...whole, mentions: [], triggers: [] });
  });

  test('is left as it was: a text before has no bearing on the next', () => {
    const text = 'On Monday, gunmen killed 12 villagers in Tarkint. The attackers fled.';
    const before = createExtractor().analyze(text, { publishedAt: '2021-03-03' });
    extractor.analyze(readText('seeds/jnim-targets-french-troops.txt'), { publishedAt: '2020-07' });
    expect(extractor.analyze(text, { publishedAt: '2021-03-03' })).toEqual(before);
  });
});

describe('spans are those of the text as given', () => {
  const PLAIN = 'On 3 March 2021, gunmen killed 12 Malian soldiers in Tarkint, in the Gao Region.';
  const ASKED = ['killed', '3 March 2021', 'Tarkint', '12 Malian soldiers'];
  const quotesOf = (text: string): string[] =>
    extractor
      .extract(text, { language: 'en' })
      .flatMap((event) => spansOf(event).map(({ span }) => text.slice(span.start, span.end)));

  test.each([
    ['emoji before', `🧨👩🏽‍✈️ 🇲🇱 ${PLAIN}`],
    ['CRLF paragraphs', `Central Mali mourns again.\r\n\r\n${PLAIN}\r\n`],
    ['curly quotes', `“It was terrible,” one resident’s brother said. ${PLAIN}`],
    ['combining accents', `Be\u0301ni\u0301ng residents were spared. ${PLAIN}`],
    ['a byte order mark', `\ufeff${PLAIN}`],
    ['characters outside the first plane', `𝔐𝔞𝔩𝔦 — ${PLAIN}`],
  ])('with %s', (_, text) => expect(quotesOf(text)).toEqual(expect.arrayContaining(ASKED)));

  test.each([
    ['precomposed', 'M\u00e9naka'],
    ['decomposed', 'Me\u0301naka'],
    ['with a soft hyphen', 'Me\u00adnaka'],
  ])('a name written %s is quoted as written', (_, name) => {
    const text = `Gunmen killed 12 villagers in ${name} on 3 March 2021.`;
    expect(quotesOf(text)).toEqual(expect.arrayContaining([name]));
  });
});

describe('wrong calls', () => {
  const codeOf = (call: () => unknown): string => {
    try {
      call();
    } catch (error) {
      if (error instanceof ExtractError) return error.code;
      throw error;
    }
    return 'none';
  };
  const untyped: unknown[] = [null, undefined, 12, {}, ['killed']];

  test.each(untyped.map((text) => [String(text), text]))('E001: %s is no text', (_, text) =>
    expect(codeOf(() => extractor.extract(text as string))).toBe('E001'),
  );

  test.each(['', 'yesterday', '2020-7', '20-07-2020', '07/2020', '2020-07-23T10:00', '2020-13-01', '2020-02-30'])(
    'E002: "%s" is no date of publication',
    (publishedAt) => expect(codeOf(() => extractor.extract('Gunmen killed two.', { publishedAt }))).toBe('E002'),
  );

  test.each(['xx', 'english', ''])('E003: "%s" is no language', (language) =>
    expect(codeOf(() => extractor.extract('Gunmen killed two.', { language }))).toBe('E003'),
  );

  test.each([undefined, null, '2020', '2020-07', '2020-07-23'])('publishedAt %p is fine', (publishedAt) =>
    expect(codeOf(() => extractor.extract('Gunmen killed two.', { publishedAt }))).toBe('none'),
  );

  test('the message names what came and what was expected', () =>
    expect(() => extractor.extract('x', { publishedAt: 'soon' })).toThrow(/E002.*"soon".*2020-07/));
});
