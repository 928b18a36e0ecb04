import type { Example } from './corpus.js';

/** Who did it and to whom, where the words name them only by a place, by suspicion or once more by another name. Written for the rules. */
export const sides: readonly Example[] = [
  // Of a town that gunmen raided the people were attacked, unless it is told who else was
  [
    'Gunmen attacked Djibo, Burkina Faso, on Friday.',
    [{ type: 'attack', date: '2021-06-11', place: 'Djibo', on: ['Civilians (Burkina Faso)'] }],
  ],
  [
    'Gunmen attacked the army base in Djibo, Burkina Faso, on Friday.',
    [{ type: 'armed-clash', date: '2021-06-11', place: 'Djibo', on: ['Burkina Faso Armed Forces'] }],
  ],
  // Who is behind an attack did it
  [
    'Gunmen killed five farmers in Djibo, Burkina Faso, on Friday. JNIM is suspected of being behind the attack.',
    [{ date: '2021-06-11', by: ['JNIM'], killed: '5' }],
  ],
  [
    'Gunmen killed five farmers in Djibo, Burkina Faso, on Friday. JNIM said the motive behind the attack was unclear.',
    [{ date: '2021-06-11', by: ['Unidentified armed group (Burkina Faso)'], killed: '5' }],
  ],
  // "The attackers" are the herders told before; herders who take a settlement hold no front
  [
    'Herdsmen killed three farmers in Agatu, Benue State, Nigeria, on Friday. Hundreds were rendered homeless by the attackers.',
    [{ type: 'attack', date: '2021-06-11', by: ['Herders (Nigeria)'], displaced: '200+', killed: '3' }],
  ],
  [
    'Herdsmen killed three farmers in Agatu, Benue State, Nigeria, on Friday. The settlement was taken over by the herders, the chairman alleged.',
    [{ type: 'attack', date: '2021-06-11', by: ['Herders (Nigeria)'], killed: '3' }],
  ],
];
