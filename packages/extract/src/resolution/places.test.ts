import { describe, expect, test } from '@jest/globals';
import { analyze } from '../index.js';

/** Names and regions of the places that a text tells of, as the embedded gazetteer resolves them. */
const placesIn = (text: string): (readonly [string | null, string | null, string | null])[] =>
  analyze(text, { publishedAt: '2023-08-17' }).mentions.flatMap((mention) =>
    mention.kind === 'place' ? [[mention.name, mention.country, mention.precision] as const] : [],
  );

describe('places are told apart by their neighbours', () => {
  test.each([
    // Both ends of a way have namesakes: the pair that lies closest is meant.
    ['Seven soldiers died between the towns of Bani and Gorom-Gorom.', ['between Bani and Gorom-Gorom', 'BF', 'area']],
    ['Four people died in Koulouba, 8 km from Timbuktu.', ['Koulouba', 'ML', 'town']],
    ['Nine people were killed in Kourfayel, a village 15 km from Djibo.', ['Kourfayel', 'BF', 'town']],
    // A namesake in another state is not meant where the distance is told.
    ['Gunmen raided Gidan Baushe, a farming village 25 km from the town of Jibia.', ['Gidan Baushe', 'NG', 'area']],
    // A text that names units and no country is about theirs.
    ['Terrorists attacked Garin Boka in Borno. Troops from Damboa came.', ['Garin Boka', 'NG', 'town']],
    // ... nor does another one's nationality move it, where no place of that one is told.
    ['Bandits in Zamfara State took two Malian traders. Troops from Gusau came.', ['Zamfara', 'NG', 'admin1']],
    ['Gunmen killed nine in Plateau. Troops came from Barkin Ladi.', ['Plateau', 'NG', 'admin1']],
    // A village somewhere in a unit, and a town that is called as its unit is.
    ['Gunmen raided a Borno village in Nigeria.', ['Borno', 'NG', 'admin1']],
    ['Gunmen raided Benue communities in Nigeria.', ['Benue', 'NG', 'admin1']],
    ['Gunmen raided the town of Mopti in Mali.', ['Mopti', 'ML', 'town']],
    ['Bandits killed 18 villagers in Niger State.', ['Niger', 'NG', 'admin1']],
    // A unit is what the words call one; a quarter of a town is none.
    ['Deux hommes sont morts dans le département de Mayo Moskota.', ['Mayo Moskota', 'CM', 'admin2']],
    ['Two men died in the Boukoki district of Niamey.', ['Boukoki', 'NE', 'town']],
    ['Deux hommes sont morts dans la région de Tillabéry.', ['Tillabéri', 'NE', 'admin1']],
    // A known town is not moved by a distance that a reporter rounded.
    ['Gunmen killed 12 people in Gayéri, some 100 km east of Fada N’Gourma.', ['Gayéri', 'BF', 'town']],
  ])('%s', (text, [name, country, precision]) => expect(placesIn(text)[0]).toEqual([name, country, precision]));

  test('what is told by its distance lies there, though a namesake lies elsewhere', () => {
    const [place] = analyze('Four people were killed in Koulouba, 8 km from Timbuktu.').mentions.filter(
      (mention) => mention.kind === 'place',
    );
    expect(place).toMatchObject({ name: 'Koulouba', country: 'ML' });
    expect(place?.kind === 'place' && Math.abs((place.lat ?? 0) - 16.77)).toBeLessThan(0.3);
  });

  test('what is said once of a name holds for the text', () => {
    const text = 'A mine killed four in Komala village in Borno State. In April a mine killed eight in Komala.';
    expect(placesIn(text).filter(([name]) => name === 'Komala')).toEqual([
      ['Komala', 'NG', 'town'],
      ['Komala', 'NG', 'town'],
    ]);
    const komala = analyze(text).mentions.filter((mention) => mention.kind === 'place' && mention.name === 'Komala');
    expect(komala.map((mention) => mention.kind === 'place' && mention.admin1)).toEqual(['Borno', 'Borno']);
  });

  test('a village of another region than the text says is left unresolved', () => {
    const [kwana] = analyze(
      'Gunmen killed 12 people in Kwana village in Ussa district of Taraba State.',
    ).mentions.filter((mention) => mention.kind === 'place');
    expect(kwana).toMatchObject({ name: 'Kwana', admin1: 'Taraba', lat: null });
  });
});
