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
  // Of whom no more is told than that they were neutralised, or fell in an operation, the forces killed fighters; civilians stay civilians
  [
    'Six others were neutralised near Monguno, Nigeria, on Friday.',
    [{ type: 'armed-clash', by: ['Nigerian Armed Forces'], on: ['Unidentified armed group (Nigeria)'], killed: '6' }],
  ],
  [
    'JNIM said it neutralised five men in Djibo, Burkina Faso, on Friday.',
    [{ type: 'attack', by: ['JNIM'], on: ['Civilians (Burkina Faso)'], killed: '5' }],
  ],
  [
    'The army neutralised fifteen civilians in Djibo, Burkina Faso, on Friday.',
    [{ type: 'attack', by: ['Burkina Faso Armed Forces'], on: ['Civilians (Burkina Faso)'], killed: '15' }],
  ],
  [
    'A drone strike on a wedding near Bounti, Mali, killed 19 on Friday, residents said.',
    [{ type: 'air-drone-strike', on: ['Civilians (Mali)'], killed: '19' }],
  ],
  // A massacre of nobody in particular is one of people
  [
    'A massacre took place on Friday in Djibo, Burkina Faso.',
    [{ type: 'attack', date: '2021-06-11', place: 'Djibo', on: ['Civilians (Burkina Faso)'] }],
  ],
  // Who is behind an attack did it
  [
    'Gunmen killed five farmers in Djibo, Burkina Faso, on Friday. JNIM is suspected of being behind the attack.',
    [{ date: '2021-06-11', by: ['JNIM'], killed: '5' }],
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
  // A lead in the perfect that tells of one vehicle is news; what people are, and what one speaks of, is no deed of theirs
  [
    'Boko Haram members have ambushed a military vehicle conveying a captain along the Biu-Buratai road in Borno State, Nigeria.',
    [{ type: 'armed-clash', by: ['Boko Haram'], on: ['Nigerian Armed Forces'] }],
  ],
  [
    'Two soldiers were killed on Friday in an ambush by Boko Haram near Banki, Nigeria, said a militiaman fighting the jihadists in the town.',
    [{ date: '2021-06-11', by: ['Boko Haram'], on: ['Nigerian Armed Forces'], killed: '2' }],
  ],
  ['The town of Banki in Nigeria houses 45,000 people displaced by the fighting with Boko Haram.', []],
  // "major" is no rank where it only says how large something is
  [
    'Boko Haram killed four farmers in Mora, Cameroon, on Friday. The militants caused major damage in the town.',
    [{ date: '2021-06-11', by: ['Boko Haram'], killed: '4' }],
  ],
  // "yet another assault" is one more than those of other days, and the one of its headline
  [
    'Boko Haram strikes again: three soldiers killed in Borno\n\nIn yet another assault, Boko Haram fighters attacked an army base in Isige, Borno State, Nigeria, on Friday, killing three soldiers.',
    [{ type: 'armed-clash', date: '2021-06-11', by: ['Boko Haram'], killed: '3' }],
  ],
  [
    'Boko Haram fighters attacked an army base in Isige, Borno State, Nigeria, on Friday, killing three soldiers. In yet another assault, gunmen killed six traders in Zurmi, Zamfara State.',
    [
      { date: '2021-06-11', place: 'Isige', killed: '3' },
      { place: 'Zurmi', killed: '6' },
    ],
  ],
  // The short name in brackets stands inside a phrase
  [
    'Multinational Joint Task Force (MNJTF) troops killed nine terrorists in Damasak, Nigeria, on Friday.',
    [{ date: '2021-06-11', by: ['Multinational Joint Task Force'], killed: '9' }],
  ],
  [
    'The Multinational Joint Task Force (MNJTF) said troops killed nine terrorists in Damasak, Nigeria, on Friday.',
    [{ date: '2021-06-11', killed: '9' }],
  ],
  // Nomads are herders where they attack or fight, and people where they are killed
  [
    'Three people were killed by nomads in Sarh, Chad, on Sunday.',
    [{ type: 'attack', by: ['Herders (Chad)'], on: ['Civilians (Chad)'], killed: '3' }],
  ],
  [
    'Gunmen killed three nomads in Ménaka, Mali, on Sunday.',
    [{ type: 'attack', by: ['Unidentified armed group (Mali)'], on: ['Civilians (Mali)'], killed: '3' }],
  ],
];
