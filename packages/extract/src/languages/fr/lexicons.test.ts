import { describe, expect, test } from '@jest/globals';
import type { LexiconEntry, LexiconKind } from '../../document.js';
import { tokenize } from '../../reading/index.js';
import { buildScanner } from '../../scanning/index.js';
import { french } from './index.js';

const entries: readonly LexiconEntry[] = french.entries();
const scanner = buildScanner(entries);

/** The entries of a kind that cover the whole text. */
function whole(text: string, kind: LexiconKind): LexiconEntry[] {
  const tokens = tokenize(text, { mayGroupWithSpaces: true });
  return scanner
    .hitsFrom(scanner.numbered(tokens), 0, tokens.length)
    .filter((hit) => hit.last === tokens.length && hit.entry.kind === kind)
    .map((hit) => hit.entry);
}

describe('verbs', () => {
  test.each([
    ['tué', 'kill', 'part'],
    ['tuées', 'kill', 'part'],
    ['tuait', 'kill', 'past'],
    ['tuèrent', 'kill', 'past'],
    ['tuant', 'kill', 'ing'],
    ['tue', 'kill', 's'],
    ['égorgeant', 'kill', 'ing'],
    ['abattus', 'kill', 'part'],
    ['enlève', 'abduct', 's'],
    ['enlevés', 'abduct', 'part'],
    ['permis de neutraliser', 'kill', 'ing'],
    ['ont pu neutraliser', 'kill', 'ing'],
    ["avant d'incendier", 'burn', 'ing'],
    ['pris en otage', 'abduct', 'part'],
    ['ouvert le feu sur', 'assault', 'part'],
    ['trouvé la mort', 'die', 'part'],
    ['sauté sur une mine', 'explode', 'part'],
    ['sont tombés dans une embuscade', 'ambush', 'part'],
    ["s'est emparé de", 'seize', 'past'],
    ["s'est emparée du", 'seize', 'past'],
    ['se sont fait exploser', 'suicide', 'past'],
    ['coûté la vie aux', 'kill', 'part'],
  ])('%s: %s, %s', (text, act, form) => {
    const found = text.startsWith('sont ') ? whole(text.slice(5), 'trigger') : whole(text, 'trigger');
    expect(found.map((entry) => [entry.value, entry.form])).toContainEqual([act, form]);
  });

  test.each(['pendant', 'marché', 'tuer', 'incendies', 'contre', 'aurait pu tuer'])('%s is no deed', (text) => {
    expect(whole(text, 'trigger')).toEqual([]);
  });

  test('accents tell the noun from the participle, and capitals need none', () => {
    expect(whole('attaque', 'trigger').map((entry) => entry.form)).not.toContain('part');
    expect(whole('attaqué', 'trigger').map((entry) => entry.pos)).toEqual(['verb']);
    expect(whole('ATTAQUE', 'trigger').map((entry) => entry.form)).toEqual(
      expect.arrayContaining(['part', 'singular']),
    );
  });
});

describe('nouns', () => {
  test.each<[string, LexiconKind, string]>([
    ['hommes armés non identifiés', 'person', 'unidentified'],
    ['assaillantes', 'person', 'unidentified'],
    ['gardes-frontières', 'person', 'state-forces'],
    ['chefs de village', 'person', 'civilians'],
    ['bases militaires', 'object', 'state-forces'],
    ['postes de gendarmerie', 'object', 'police'],
    ['camions-citernes', 'object', 'civilians'],
    ['engins explosifs improvisés', 'weapon', 'ied'],
  ])('%s is a %s: %s', (text, kind, value) => {
    expect(whole(text, kind).map((entry) => entry.value)).toContain(value);
  });

  test.each([
    ['nigérien', 'NE'],
    ['nigériennes', 'NE'],
    ['nigérian', 'NG'],
    ['nigérianes', 'NG'],
    ['burkinabè', 'BF'],
    ['maliens', 'ML'],
  ])('%s is of %s', (text, country) => {
    expect(whole(text, 'demonym').map((entry) => entry.value)).toEqual([country]);
  });
});

describe('numbers', () => {
  test.each([
    ['dix-sept', '17'],
    ['vingt et un', '21'],
    ['trente-deux', '32'],
    ['soixante et onze', '71'],
    ['soixante-dix-sept', '77'],
    ['quatre-vingts', '80'],
    ['quatre-vingt-dix-neuf', '99'],
  ])('%s is %s', (text, value) => {
    expect(whole(text, 'number').map((entry) => entry.value)).toContain(value);
  });

  test.each([
    ['une dizaine de', 10, 10],
    ["une quarantaine d'", 40, 40],
    ['des dizaines de', 24, null],
    ['plusieurs', null, null],
  ])('%s counts %s to %s', (text, min, max) => {
    const found = whole(text.replace(/'$/, ''), 'quantity');
    expect(found.map((entry) => [entry.min, entry.max])).toContainEqual([min, max]);
  });
});
