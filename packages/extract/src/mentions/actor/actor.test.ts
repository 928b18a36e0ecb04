import { describe, expect, test } from '@jest/globals';
import { mentionsOf } from '../../testing/mentions.js';

/** The parties of a sentence: words, then registry id or kind and country. */
const partiesIn = (text: string): string[] =>
  mentionsOf(text)
    .parties.filter((party) => !party.isPronoun)
    .map(
      (party) =>
        `${text.slice(party.core.start, party.core.end)} = ${party.actorId ?? party.kind}${party.country === null ? '' : ` ${party.country}`}`,
    );

describe('parties', () => {
  test.each([
    ['a name of the registry', 'The Red River Front attacked.', ['Red River Front = red-river ML']],
    ['an acronym', 'RRF attacked.', ['RRF = red-river ML']],
    ['a name with its acronym', 'The Red River Front (RRF) attacked.', ['Red River Front = red-river ML']],
    ['members of a group', 'RRF fighters attacked.', ['RRF fighters = red-river ML']],
    ['members of the group', 'Members of the Northern Dawn attacked.', ['Members = northern-dawn ML']],
    ['a possessive chain', 'Northern Dawn’s Dusk League attacked.', ['Dusk League = dusk-league NE']],
    ['a force by nationality', 'Malian soldiers attacked.', ['Malian soldiers = state-forces ML']],
    ['a force of a country', 'Soldiers of the Malian army attacked.', ['Soldiers = state-forces ML']],
    ['described people', 'Armed gunmen attacked.', ['Armed gunmen = unidentified']],
    ['civilians', 'The attackers killed farmers.', ['attackers = unidentified', 'farmers = civilians']],
    ['a nationality in the plural', 'Two Malians died.', ['Malians = civilians ML']],
    ['peacekeepers', 'A UN peacekeeper died.', ['UN peacekeeper = peacekeepers']],
    ['police', 'Police arrested two men.', ['Police = police', 'men = people']],
  ])('%s', (_, text, expected) => expect(partiesIn(text)).toEqual(expected));

  test.each([
    ['an acronym in small letters', 'They were attacked by rrf.'],
    ['a country that acts', 'Mali has attacked.'],
    ['no people at all', 'The weather was dry.'],
    ['an institution of another sort', 'The Ministry of Dawn opened.'],
  ])('none in: %s', (_, text) => expect(partiesIn(text).filter((party) => !/^They/.test(party))).toEqual([]));

  const party = (text: string): ReturnType<typeof mentionsOf>['parties'][number] | undefined =>
    mentionsOf(text).parties.find((p) => !p.isPronoun);

  test.each([
    ['suspected', 'Suspected RRF fighters attacked.', { isSuspected: true }],
    ['not suspected', 'RRF fighters attacked.', { isSuspected: false }],
    ['definite', 'The soldiers died.', { isDefinite: true }],
    ['indefinite singular counts one', 'A soldier died.', { isDefinite: false, count: { min: 1, max: 1 } }],
    ['other', 'Another 12 soldiers died.', { isOther: true, count: { min: 12, max: 12 } }],
    ['part of a set', 'Two of the soldiers died.', { isPart: true, count: { min: 2, max: 2 } }],
    ['plural without a count', 'Soldiers died.', { isPlural: true, count: null }],
  ])('know when they are %s', (_, text, expected) => expect(party(text)).toMatchObject(expected));

  test.each([
    ['they attacked', ['they']],
    ['it killed four', ['it']],
    // One person is never the force that the text spoke of.
    ['she was abducted by them', ['them']],
  ])('pronouns: %s', (text, expected) =>
    expect(
      mentionsOf(text)
        .parties.filter((p) => p.isPronoun)
        .map((p) => text.slice(p.span.start, p.span.end)),
    ).toEqual(expected),
  );

  test('do not overlap', () => {
    const { parties } = mentionsOf(
      'RRF fighters and two Malian soldiers of the Malian army killed 12 villagers, including five women, and another three of the herders.',
    );
    for (const [at, each] of parties.entries()) {
      const next = parties[at + 1];
      if (next !== undefined) expect(each.last).toBeLessThanOrEqual(next.first);
    }
  });
});

describe('objects that stand for their owners', () => {
  const objectsIn = (text: string): string[] =>
    mentionsOf(text).objects.map(
      (object) =>
        `${text.slice(object.span.start, object.span.end)} = ${object.actorId ?? object.kind}${object.country === null ? '' : ` ${object.country}`}`,
    );

  test.each([
    ['a base', 'They attacked a military base.', ['a military base = state-forces']],
    ['a base by nationality', 'They attacked a Malian army base.', ['a Malian army base = state-forces ML']],
    ['a base of an army', 'They attacked a base of the Malian army.', ['a base of the Malian army = state-forces ML']],
    ['a mission’s camp', 'They shelled the MINTEST camp.', ['the MINTEST camp = peace-mission ML']],
    ['a group’s hideout', 'Jets bombed an RRF hideout.', ['an RRF hideout = red-river ML']],
    ['a village', 'They raided a village.', ['a village = civilians']],
  ])('%s', (_, text, expected) => expect(objectsIn(text)).toEqual(expected));

  test.each(['They attacked at dawn.', 'On that basis they left.'])('none in: %s', (text) =>
    expect(objectsIn(text)).toEqual([]),
  );
});

describe('weapons', () => {
  const weaponsIn = (text: string): string[] => mentionsOf(text).weapons.map((weapon) => weapon.weapon);

  test.each([
    ['An IED killed two.', ['ied']],
    ['A roadside bomb killed two.', ['ied']],
    ['A suicide car bomb went off.', ['suicide-bomb']],
    ['Mortar shells fell on the camp.', ['mortar']],
    ['A drone hit the camp.', ['drone']],
    ['A grenade was thrown.', ['grenade']],
    ['The boy was mine.', []],
    ['The talks were a minefield.', []],
  ])('%s', (text, expected) => expect(weaponsIn(text)).toEqual(expected));
});
