import type { Example } from './corpus.js';

/** The deed told last, once more; bodies found, quarrels between two sides, who died of it later. Written for the rules. */
export const again: readonly Example[] = [
  [
    'Militants raided an army post in Djibo, Burkina Faso, on Sunday. On Monday it was the turn of the gendarmerie post in Dori.',
    [
      { type: 'armed-clash', date: '2021-06-13', place: 'Djibo' },
      { type: 'armed-clash', date: '2021-06-14', place: 'Dori' },
    ],
  ],
  [
    'Gunmen killed three farmers in Kaya, Burkina Faso, on Sunday. On Monday it was the turn of two traders in Djibo.',
    [
      { type: 'attack', date: '2021-06-13', place: 'Kaya', killed: '3' },
      { type: 'attack', date: '2021-06-14', place: 'Djibo', killed: '2' },
    ],
  ],
  ['The minister spoke in Djibo, Burkina Faso, on Sunday. On Monday it was the turn of the mayor in Dori.', []],
  ['The second took place in Djibo, Burkina Faso, on Monday.', []],
  [
    'A mob lynched two suspected thieves in Mopti, Mali, on June 7.',
    [{ type: 'mob-violence', date: '2021-06-07', killed: '2' }],
  ],
  // Several who lie dead together
  [
    'Nine herders were found dead on Sunday in a field near Ouallam, in western Niger.',
    [{ type: 'attack', date: '2021-06-13', killed: '9' }],
  ],
  ['A herder was found dead on Sunday in a field near Ouallam, in western Niger.', []],
  ['Nine people were found dead on Sunday after a boat capsized near Gao, in Mali.', []],
  // Two sides
  [
    'A dispute between farmers and herders left nine dead on Sunday in Donia, Chad.',
    [{ type: 'armed-clash', date: '2021-06-13', killed: '9' }],
  ],
  ['A dispute between farmers and herders went to court on Sunday in Donia, Chad.', []],
  // At whose hands
  [
    'Fourteen farmers died at the hands of Boko Haram on Monday in Baga, Nigeria.',
    [{ type: 'attack', by: ['Boko Haram'], killed: '14' }],
  ],
  // Who died later, and by name
  [
    'Gunmen attacked the village of Gorgadji, Burkina Faso, on Sunday, killing four people. Another died in hospital.',
    [{ place: 'Gorgadji', killed: '5' }],
  ],
  [
    'Musa Bello, 24, died when gunmen attacked the village of Kwatarkwashi, Nigeria, on Sunday.',
    [{ type: 'attack', killed: '1' }],
  ],
  // What was destroyed beside fighters was theirs; aircraft are nobody
  [
    'Four militants were killed and 15 motorcycles destroyed in an operation near Djibo, Burkina Faso, on Friday.',
    [{ type: 'armed-clash', on: ['Unidentified armed group (Burkina Faso)'], killed: '4' }],
  ],
  [
    'The army announced the loss of two helicopters in clashes with jihadists near Menaka, Mali, on Monday.',
    [{ type: 'armed-clash', date: '2021-06-14' }],
  ],
  // What is fired is not what is hit
  [
    'Rockets were fired at the French base in Kidal, Mali, on Monday.',
    [{ type: 'shelling-artillery-missile', on: ['French Armed Forces'] }],
  ],
  ['Shots were fired at the French base in Kidal, Mali, on Monday.', [{ type: 'armed-clash', date: '2021-06-14' }]],
  // What the mob's victim is accused of is no deed of the mob
  [
    'A crowd beat two men to death in Niamey, Niger, on Sunday after they had looted a shop.',
    [{ type: 'mob-violence', date: '2021-06-13', killed: '2' }],
  ],
  // Who dies later of it, on whatever day
  [
    'Gunmen raided Djibo, Burkina Faso, on Sunday and killed seven people. Two more succumbed to their wounds on Monday.',
    [{ type: 'attack', date: '2021-06-13', killed: '9' }],
  ],
  // When it was, told by a sentence of its own
  [
    'Nine traders were shot dead at a market in Djibo, Burkina Faso. It happened on Saturday at around noon, a local official said.',
    [{ type: 'attack', date: '2021-06-12', killed: '9' }],
  ],
  [
    'Nine traders were shot at a market in Djibo, Burkina Faso. That was on Saturday; on Sunday the shops stayed shut.',
    [{ type: 'attack', date: '2021-06-12' }],
  ],
  // Unwanted: "it happened" without a day
  [
    '"It happened so fast," said a trader in Gao, Mali. Two people were killed there by a shell on Sunday.',
    [{ date: '2021-06-13', killed: '2' }],
  ],
  // A day before or after that counts from the day beside it
  [
    'The army lost four men near Tessit, Mali, the day before, a spokesman said on Sunday.',
    [{ date: '2021-06-12', killed: '4' }],
  ],
  [
    'A soldier died on Saturday near Tessit, Mali. Two more had been killed the day before.',
    [
      { date: '2021-06-12', killed: '1' },
      { date: '2021-06-11', killed: '2' },
    ],
  ],
  [
    'Five pupils were killed by a shell that hit their school in Koza, Cameroon, a teacher said on Friday, a day after the blast.',
    [{ date: '2021-06-10', killed: '5' }],
  ],
  [
    'A week after the massacre of 40 villagers in Kirtachi, Niger, the army says it is looking for the killers.',
    [{ type: 'attack', date: '2021-06-08~', killed: '40' }],
  ],
  // "Fighting between" is a deed, whatever follows
  [
    'Fighting between the army and rebels left at least 14 people dead in Kidal, Mali, on Friday.',
    [{ type: 'armed-clash', date: '2021-06-11', killed: '14+' }],
  ],
];
