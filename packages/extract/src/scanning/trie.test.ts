import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Hit, LexiconEntry, Token } from '../document.js';
import { tokenize } from '../reading/index.js';
import { type Scanner, buildScanner } from './trie.js';

const entry = (phrase: string, more: Partial<LexiconEntry> = {}): LexiconEntry => ({
  kind: 'word',
  phrase,
  value: phrase,
  ...more,
});
const tokensOf = (text: string): ReturnType<typeof tokenize> => tokenize(text, { mayGroupWithSpaces: false });

const hitsIn = (scanner: Scanner, tokens: readonly Token[], at: number): readonly Hit[] =>
  scanner.hitsFrom(scanner.numbered(tokens), at, tokens.length);

/** All phrases found, in order of their place and then the longest first. */
function found(entries: readonly LexiconEntry[], text: string): string[] {
  const tokens = tokensOf(text);
  const scanner = buildScanner(entries);
  return tokens.flatMap((_, at) =>
    hitsIn(scanner, tokens, at).map((hit) => `${hit.first}-${hit.last} ${hit.entry.phrase}`),
  );
}

/** The same by comparing every phrase with every stretch of the text. */
function foundNaively(entries: readonly LexiconEntry[], text: string): string[] {
  const tokens = tokensOf(text).map((token) => token.norm);
  return tokens.flatMap((_, first) =>
    entries
      .map((known) => ({ known, norms: tokensOf(known.phrase).map((token) => token.norm) }))
      .filter(({ norms }) => norms.length > 0 && norms.every((norm, i) => tokens[first + i] === norm))
      .map(({ known, norms }) => `${first}-${first + norms.length} ${known.phrase}`),
  );
}

describe('the scanner', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'ab');
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

  test('finds what a naive search finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { maxLength: 12 }), fc.array(word, { maxLength: 30 }), (phrases, words) => {
        const entries = phrases.map((text) => entry(text));
        const text = words.join(' ');
        expect(found(entries, text).sort()).toEqual(foundNaively(entries, text).sort());
      }),
      { numRuns: 500, seed: 31 },
    );
  });

  test('gives the longest first', () => {
    const entries = ['army', 'army camp', 'army camp guard', 'camp'].map((text) => entry(text));
    expect(found(entries, 'the army camp guard')).toEqual([
      '1-4 army camp guard',
      '1-3 army camp',
      '1-2 army',
      '2-3 camp',
    ]);
  });

  test('gives all entries of one phrase, and none for a phrase without words', () => {
    const entries = ['fire', 'fire', 'under fire', '', 'fire'].map((text, at) => entry(text, { value: `${at}` }));
    const tokens = tokensOf('fire, under fire');
    const scanner = buildScanner(entries);
    const valuesAt = (at: number): string[] => hitsIn(scanner, tokens, at).map((hit) => hit.entry.value);
    expect([0, 1, 2, 3].map(valuesAt)).toEqual([['4', '1', '0'], [], ['2'], ['4', '1', '0']]);
    expect(hitsIn(buildScanner([]), tokens, 0)).toEqual([]);
  });

  test('does not look beyond the end of the sentence', () => {
    const tokens = tokensOf('army camp');
    const scanner = buildScanner([entry('army camp'), entry('army')]);
    expect(scanner.hitsFrom(scanner.numbered(tokens), 0, 1).map((hit) => hit.entry.phrase)).toEqual(['army']);
  });

  test.each([
    ['accents', 'Ménaka', 'Menaka'],
    ['hyphens', 'al-Qaeda', 'al Qaeda'],
    ['apostrophes', "Jama'at", 'Jama’at'],
    ['capitals', 'car bomb', 'CAR BOMB'],
  ])('does not mind %s', (_, known, text) => expect(found([entry(known)], text)).toHaveLength(1));
});

describe('an acronym', () => {
  const known = [entry('IS', { kind: 'actor', isCased: true }), entry('MNLA', { kind: 'actor', isCased: true })];

  test.each([
    ['IS fighters', 1],
    ['it is clear', 0],
    ['Is it clear', 0],
    ['MNLA fighters', 1],
    ['mnla fighters', 0],
  ])('in "%s" is found %d times', (text, times) => expect(found(known, text)).toHaveLength(times));
});

describe('a name', () => {
  const known = [entry('Defenders of Islam', { kind: 'actor', isCased: true })];

  test.each([
    ['the Defenders of Islam', 1],
    ['DEFENDERS OF ISLAM', 1],
    ['the defenders of islam', 0],
  ])('in "%s" is found %d times', (text, times) => expect(found(known, text)).toHaveLength(times));
});
