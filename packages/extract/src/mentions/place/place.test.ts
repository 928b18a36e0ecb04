import { describe, expect, test } from '@jest/globals';
import type { Toponym } from '../../document.js';
import { mentionsOf } from '../../testing/mentions.js';

const toponymsIn = (text: string): readonly Toponym[] => mentionsOf(text).toponyms;
const namesIn = (text: string): string[] => toponymsIn(text).map((toponym) => toponym.name);

describe('places are named in', () => {
  test.each([
    ['Gunmen attacked villagers in Tibo.', ['Tibo']],
    ['Gunmen attacked villagers near Tibo.', ['Tibo']],
    ['Gunmen attacked the village of Tibo.', ['Tibo']],
    ['Gunmen attacked Tibo village.', ['Tibo']],
    ['Gunmen came from Tibo.', ['Tibo']],
    ['Gunmen attacked Sandou.', ['Sandou']],
    ['Gunmen attacked villagers in Old Tibo.', ['Old Tibo']],
    ['Gunmen attacked villagers in Tibo, Kelba and Marka.', ['Tibo', 'Kelba', 'Marka']],
    ['Gunmen attacked villagers in Mali.', ['Mali']],
    ['Gunmen attacked the village of Zembara.', ['Zembara']],
    ['Gunmen attacked villagers in Moussa.', ['Moussa']],
    // What is attacked is a place where the clause goes on; so is each name right behind a deed, known or not.
    ['Gunmen attacked Zembara on Monday.', ['Zembara']],
    ["Gunmen attacked Tibo'are.", ["Tibo'are"]],
    ['Four men were killed in Zembara and two were shot dead in Wassou.', ['Zembara', 'Wassou']],
    ['Gunmen killed four men on Monday at Zembara, near Tibo.', ['Zembara', 'Tibo']],
    ['Shells hit the camp at Zembara and a post of Tibo.', ['Zembara', 'Tibo']],
    ['Gunmen attacked the weekly market of Zembara.', ['Zembara']],
    ['A mine killed four men between Zembara and Wassou.', ['Zembara']],
    ['Zembara, Wassou and Karam are the villages concerned.', ['Zembara', 'Wassou', 'Karam']],
    ['Among the villages attacked were Zembara and Wassou.', ['Zembara']],
    // In a sentence that tells no deed: those that were hit, where gunmen struck or came.
    ['The villages affected are Zembara, Wassou and Karam.', ['Zembara', 'Wassou', 'Karam']],
    ['The attackers struck Zembara at about 8 pm.', ['Zembara']],
    ['The attackers went from door to door in Zembara.', ['Zembara']],
    ['The gunmen arrived in Zembara on motorbikes.', ['Zembara']],
    ['It happened in Zembara at noon.', ['Zembara']],
    ['The villages thank Karamba and Zembara.', []],
    ['The minister spoke with Zembara at noon.', []],
    ['Gunmen killed four men and three women in Kwatar Mali.', ['Kwatar Mali']],
    // With no other place told, an unknown name after a preposition of place is one.
    ['Gunmen killed villagers in Zembara Wassou.', ['Zembara Wassou']],
    ['Gunmen killed villagers in Barkam, Chad.', ['Barkam', 'Chad']],
    ["Gunmen attacked villagers in the Kelba region's Tibo.", ['Kelba', 'Tibo']],
    ['Gunmen attacked two villages, Zembara and Wassou Ba, on Sunday.', ['Zembara', 'Wassou Ba']],
    ['Gunmen attacked three communities – Tibo, Zembara and Wassou – at dawn.', ['Tibo', 'Zembara', 'Wassou']],
    ['Gunmen attacked a locality called Zembara in the Kelba region.', ['Zembara', 'Kelba']],
    ['Gunmen attacked the Zembara base.', ['Zembara']],
    ['The mayor of the town of Tibo, Zembara Wassou, said so.', ['Tibo']],
    ['Gunmen attacked villagers on the island of Tibo Karam.', ['Tibo Karam']],
    // What is called a village is one, known or not, whole.
    ['Gunmen killed nine people at Zembara, a settlement of straw huts near Tibo.', ['Zembara', 'Tibo']],
    ['They raided Tibo Wassou, a small fishing village, at dawn.', ['Tibo Wassou']],
    ['Gunmen raided Zembara in the Kelba region.', ['Zembara', 'Kelba']],
    ['Tibo, which lies on the lake, was quiet.', ['Tibo']],
    // The word behind a name says what it is, and is no part of it; before it the name is whole.
    ['Gunmen killed nine people at Zembara Village in the Kelba region.', ['Zembara', 'Kelba']],
    ['Terrorists stormed Tibo Wassou village at dawn.', ['Tibo Wassou']],
    ['Troops killed two men within Zembara general area.', ['Zembara']],
    ['Troops killed two men within general reach of Zembara.', []],
    ['Four killed as residents Flee Communities in Tibo', ['Tibo']],
    ['Four injured as gunmen attack Attacks Tibo Community', ['Tibo']],
    // What is said of the last of a list by the word behind it holds for all.
    ['Gunmen killed five people in Zembara, Wassou Ba and Tibo communities.', ['Zembara', 'Wassou Ba', 'Tibo']],
    ['Gunmen killed five people, Moussa and Tibo villagers said.', []],
    // What is attacked is a place, also where it stands first.
    ['Tibo was attacked by gunmen.', ['Tibo']],
    ['Tibo was elected by the members.', []],
    // A unit that is called as a country is.
    ['Gunmen attacked villagers in Niger State.', ['Niger']],
    ['A mine went off on the Tibo–Kelba road.', ['Tibo']],
    // An end of a way that no gazetteer has leaves the other.
    ['A mine went off on the Zembara-Tibo road.', ['Tibo']],
    // The whole name is what lies there, though its half is known.
    ['Gunmen killed villagers in Tibo Wassou, Kelba region.', ['Tibo Wassou', 'Kelba']],
    ['Gunmen killed villagers in Tibo Wednesday.', ['Tibo']],
    ['Gunmen killed villagers in Zembara Wednesday.', ['Zembara']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  test.each([
    'Gunmen attacked General Moussa.',
    'Moussa Kelba said so.',
    'Gunmen attacked on Monday.',
    'In January gunmen attacked.',
    'RRF attacked soldiers.',
    'The attack was reported by France 24.',
    'Zembara said so.',
    'Zembara, Wassou and Karam are the men concerned.',
    'The talks in Zembara went on.',
    'Gunmen attacked Zembara leaders on Monday.',
    'Tibo, which fought on, was quiet.',
    'Zembara, a village head, said so.',
    'Zembara, a town-based group, said so.',
    'Two villages, Amnesty said, were attacked.',
    'They stormed the camp in Zembarian clothes.',
    'Gunmen attacked a man called Zembara.',
    'Gunmen attacked a RRF base.',
    'Three villagers, Zembara and Wassou, spoke.',
    // Letters that the words before spell; a headline's words.
    'Officials of the Tibo Investors Board Office (TIBO) said so.',
    'Raid Kills Six Soldiers in Camp',
  ])('none in: %s', (text) => expect(namesIn(text)).toEqual([]));
});

describe('a place knows', () => {
  const only = (text: string): Toponym | undefined => toponymsIn(text)[0];

  test.each([
    ['its feature, before it', 'They attacked the town of Tibo.', { name: 'Tibo', hint: 'town' }],
    ['its feature, after it', 'They attacked in the Kelba region.', { name: 'Kelba', hint: 'region' }],
    [
      'distance and direction',
      'They attacked 30 km north of Tibo.',
      { name: 'Tibo', offset: { distanceKm: 30, bearingDegrees: 0 } },
    ],
    ['miles', 'They attacked 10 miles south of Tibo.', { offset: { distanceKm: 16.1, bearingDegrees: 180 } }],
    [
      'a direction between two',
      'They attacked 12 kilometres north-east of Tibo.',
      { offset: { distanceKm: 12, bearingDegrees: 45 } },
    ],
    ['direction alone', 'They attacked south of Tibo.', { offset: { distanceKm: null, bearingDegrees: 180 } }],
    ['distance alone', 'They attacked 20 km from Tibo.', { offset: { distanceKm: 20, bearingDegrees: null } }],
    [
      'a stretch between two',
      'They attacked on the road between Tibo and Kelba.',
      { name: 'Tibo', relation: 'between', others: ['Kelba'] },
    ],
    [
      'a stretch between two towns named as such',
      'They attacked between the towns of Tibo and Kelba.',
      { name: 'Tibo', relation: 'between', others: ['Kelba'] },
    ],
    [
      'a border',
      'They attacked on the border between Mali and Niger.',
      { relation: 'border', countries: ['ML', 'NE'] },
    ],
    ['that it lies in a wider one', 'They attacked Tibo in the Kelba region.', { name: 'Tibo', within: 1 }],
    [
      'that all of a list lie in it',
      'They attacked the villages of Tibo and Sandou, in the Kelba region.',
      { name: 'Tibo', within: 2 },
    ],
    [
      'what it is called, and from where that is reckoned',
      'They attacked Zembara, a farming village 20 km from Tibo.',
      { name: 'Zembara', hint: 'village', within: 1 },
    ],
    [
      'what a village of certain people lies in',
      'They attacked Zembara, a village of fishermen and herders in the Kelba region.',
      { name: 'Zembara', within: 1 },
    ],
    ['the other end of a way', 'A mine went off on the Tibo–Kelba road.', { relation: 'between', others: ['Kelba'] }],
    ['that somebody enters it', 'Troops beat back men who entered Tibo.', { name: 'Tibo', preposition: 'verb' }],
    ['no country that is not far', 'They attacked Tibo in the Kelba region, not far from Mali.', { within: 1 }],
    ['no country for a unit of its name', 'They attacked in Niger State.', { countries: [], hint: 'region' }],
    ['its country', 'They attacked in Niger.', { countries: ['NE'], part: null }],
    ['a part of its country', 'They attacked in the far east of Niger.', { part: { name: 'far east of Niger' } }],
    ['a part behind its country', "They attacked in Niger's troubled east.", { part: { name: 'east Niger' } }],
    ['no part that is a neighbour', "They attacked in Niger's northern neighbour.", { part: null }],
    ['that it was told before', 'They attacked in the same village.', { isAnaphoric: true }],
  ])('%s', (_, text, expected) => expect(only(text)).toMatchObject(expected));

  test('its words', () => {
    const text = 'They attacked 30 km north of Tibo on Monday.';
    const spans = toponymsIn(text).map(({ span }) => text.slice(span.start, span.end));
    expect(spans).toEqual(['30 km north of Tibo']);
  });
});
