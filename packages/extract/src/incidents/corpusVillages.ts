import type { Example } from './corpus.js';

/** Villages that no gazetteer has, names that are none, and what lies beside a country. Written for the rules; no text of the measured sets. */
export const villages: readonly Example[] = [
  // Who lives in a place or enters it names it
  [
    'Gunmen on Friday killed five residents of Gidan Zarko in Nigeria.',
    [{ date: '2021-06-11', place: 'Gidan Zarko', killed: '5' }],
  ],
  [
    'Bandits invaded Gidan Zarko on Friday and killed seven farmers in Nigeria.',
    [{ date: '2021-06-11', place: 'Gidan Zarko', killed: '7' }],
  ],
  // So do the scene of the deed, a site called after it, the way to it and what it lies near
  [
    'Gunmen killed ten farmers in Niger on Friday. The scene of the attack was Tizigorko, the army said.',
    [{ date: '2021-06-11', place: 'Tizigorko', killed: '10' }],
  ],
  [
    'Jihadists attacked the military post of Sourembo on Friday in Cameroon, killing six soldiers.',
    [{ date: '2021-06-11', place: 'Sourembo', killed: '6' }],
  ],
  [
    'Gunmen killed four soldiers on Friday on the road to Zamgalo in Cameroon.',
    [{ date: '2021-06-11', place: 'Zamgalo', killed: '4' }],
  ],
  [
    'A pastor was murdered on Friday in Bouloutour, near Arbinda, in Burkina Faso.',
    [{ date: '2021-06-11', place: 'Bouloutour', killed: '1' }],
  ],
  [
    'The village, Dumbako, was attacked on Friday by Boko Haram in Borno State, Nigeria.',
    [{ date: '2021-06-11', place: 'Dumbako' }],
  ],
  ['Six soldiers were killed at Easter in Mali, Moussa Keita said.', [{ place: 'Mali', killed: '6' }]],
  // Whoever is spoken to or marched for is no place; nor are agencies, articles and words of a title
  [
    'Militants killed six soldiers in Mali on Friday, according to SITE.',
    [{ date: '2021-06-11', place: 'Mali', killed: '6' }],
  ],
  [
    'Bandits killed six farmers on Friday in Nigeria. The victims were helped by Aid to the Church in Need.',
    [{ date: '2021-06-11', place: 'Nigeria', killed: '6' }],
  ],
  // So many km from a country is not in it
  [
    'Gunmen killed six soldiers on Friday at Boulkessi, some 10 km from Burkina Faso, in central Mali.',
    [{ date: '2021-06-11', place: 'Boulkessi', killed: '6' }],
  ],
  // Winds alone are a unit or a part of the country, and no town
  [
    'Gunmen killed six Malian soldiers in the North on Friday.',
    [{ date: '2021-06-11', place: 'North Mali', killed: '6' }],
  ],
  // The day that the words go on to tell beats a distance from now and a weekend
  [
    "Six farmers were killed at the weekend in Djibo, Burkina Faso. Saturday's attack was repelled, the army said.",
    [{ date: '2021-06-12', place: 'Djibo', killed: '6' }],
  ],
];
