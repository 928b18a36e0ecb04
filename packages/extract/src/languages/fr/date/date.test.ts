import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDate, resolveDate } from '../../../resolution/dates.js';
import { DATE_CORPUS, NO_DATES, PUBLISHED } from './corpus.js';
import { MAY_HOLD_DATE, readDates } from './index.js';
import { DATE_RULES } from './rules.js';

const read = (text: string) =>
  readDates(text).map(({ start, end, expression, rule }) => ({
    words: text.slice(start, end),
    edtf: resolveDate(expression, parseDate(PUBLISHED)).edtf,
    rule,
  }));
const wanted = DATE_CORPUS.flatMap(({ rule, gives }) =>
  gives.map(([text, words, edtf]) => ({ rule, text, words, edtf })),
);

describe('the corpus of French dates', () => {
  test.each(wanted)('$rule reads "$text"', ({ rule, text, words, edtf }) => {
    expect(MAY_HOLD_DATE.test(text)).toBe(true);
    expect(read(text)).toContainEqual({ words, edtf, rule: `fr/date/${rule}` });
  });

  test.each(NO_DATES)('leaves "%s" alone', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('names rules that exist, each once', () => {
    const ids = DATE_RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(DATE_CORPUS.filter(({ rule }) => !ids.includes(`fr/date/${rule}`))).toEqual([]);
  });
});

describe('what the words around a date say', () => {
  test.each([
    ["Les faits ont été condamnés, a déclaré lundi l'état-major.", 'telling'],
    ['Lundi, le gouvernement a porté le bilan à 65 morts.', 'telling'],
    ['Dimanche, le gouverneur s’est rendu à Kukawa.', 'telling'],
    ['Trois bergers ont péri, a raconté un habitant contacté samedi.', 'telling'],
    ["Lundi, l'armée a tué 12 terroristes, a annoncé l'état-major.", undefined],
    ["L'armée a dit avoir neutralisé jeudi dix terroristes.", undefined],
    ["Autre fait d'armes, daté du 15 janvier : la destruction d'un dépôt.", undefined],
    ['Le procès reprendra le 25 mars.', 'ahead'],
    ["Le ministre s'est rendu sur place mardi.", 'aside'],
    ["Le ministre s'est rendu sur les lieux de l'attaque mardi.", 'aside'],
    ['Le bilan est passé de 5 à 7 morts mercredi.', 'aside'],
    ['Trois gendarmes ont péri à la veille des élections municipales de dimanche.', 'aside'],
    ['Chaque 1er décembre, le village honore ses morts.', 'aside'],
    ['Ce 1er décembre, le village a été attaqué.', undefined],
    ['Les combats ont débuté vendredi.', undefined],
    ["L'attaque a visé un bureau de vote dimanche.", undefined],
    ['Douze soldats ont été tués lundi.', undefined],
  ])('%s', (text, use) => {
    expect(readDates(text).map((reading) => reading.expression.use)).toEqual([use]);
  });
});

test('any text gives spans inside it, in order and apart', () => {
  const words = fc.constantFrom(
    'le',
    '3',
    'mars',
    'mardi',
    'é',
    'e\u0301',
    'İ',
    'nuit',
    'du',
    'au',
    '4',
    '\u00a0',
    'hier',
    '2021',
    '.',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
      const text = parts.join(' ');
      let last = 0;
      for (const { start, end } of readDates(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});
