import type { Example } from './corpus.js';

/** Who attacked and who answered, who was only sent, and whose the people and forces are. Written for the rules. */
export const doers: readonly Example[] = [
  // A village militia that answers gunmen was attacked; what it does by itself is its own deed
  [
    'Gunmen killed nine people in Anka, Zamfara State, Nigeria, on Friday. The vigilantes killed two bandits.',
    [
      {
        type: 'attack',
        date: '2021-06-11',
        by: ['Unidentified armed group (Nigeria)'],
        on: ['Civilians (Nigeria)', 'Vigilantes (Nigeria)'],
        killed: '11',
      },
    ],
  ],
  [
    'Vigilantes killed nine bandits in Anka, Zamfara State, Nigeria, on Friday.',
    [{ type: 'armed-clash', date: '2021-06-11', by: ['Vigilantes (Nigeria)'], killed: '9' }],
  ],
  [
    'Soldiers and vigilantes killed nine bandits in Anka, Zamfara State, Nigeria, on Friday.',
    [
      {
        date: '2021-06-11',
        by: ['Nigerian Armed Forces', 'Vigilantes (Nigeria)'],
        on: ['Unidentified armed group (Nigeria)'],
        killed: '9',
      },
    ],
  ],
  // What somebody was sent for is not what they did; what is sent in from the air attacks
  [
    'A patrol of soldiers was sent to arrest the gunmen in Djibo, Burkina Faso, on Friday but ran into an ambush that killed four of them.',
    [{ date: '2021-06-11', by: ['Unidentified armed group (Burkina Faso)'], killed: '4' }],
  ],
  ['Policemen were dispatched to attack the bandits in Anka, Nigeria, on Friday.', []],
  // A thing that stands there attacks nobody
  [
    'Malian border post attacked; three soldiers dead\n\nGunmen killed three soldiers at a border post in Hombori, Mali, on Friday.',
    [{ date: '2021-06-11', by: ['Unidentified armed group (Mali)'], on: ['Malian Armed Forces'], killed: '3' }],
  ],
  // "its army": that of the country that speaks
  [
    "Chad said its army killed nine militants of Nigeria's Boko Haram on an island in Lake Chad on Friday.",
    [{ date: '2021-06-11', by: ['Chadian Armed Forces'], on: ['Boko Haram'], killed: '9' }],
  ],
  // Fighters who take losses were hit; firms were not
  [
    'Soldiers took heavy losses in fighting with Boko Haram in Damasak, Nigeria, on Friday.',
    [{ date: '2021-06-11', by: ['Boko Haram'], on: ['Nigerian Armed Forces'] }],
  ],
  ['The telecoms company suffered heavy losses in Nigeria on Friday.', []],
  // A source of the army is none of those killed
  [
    'Gunmen killed six miners in Boungou, Burkina Faso, on Friday. A military source put the number of dead at six.',
    [{ type: 'attack', date: '2021-06-11', on: ['Civilians (Burkina Faso)'], killed: '6' }],
  ],
  // People told by their nation are of it, wherever they are
  [
    'Four Mauritanians were killed in Nara, Mali, on Friday. The traders were on their way home.',
    [{ date: '2021-06-11', on: ['Civilians (Mauritania)'], killed: '4' }],
  ],
  [
    'Gunmen killed four Malian traders in Nara, Mali, on Friday.',
    [{ date: '2021-06-11', on: ['Civilians (Mali)'], killed: '4' }],
  ],
  // Clothes that name a militia
  [
    'Men in the garb of Dozo hunters killed seven villagers in Bankass, Mali, on Friday.',
    [{ date: '2021-06-11', by: ['Dozo hunters'], killed: '7' }],
  ],
  // Bombers who died made the attack; who was shot before it did not get to
  [
    'Two suicide bombers died in Mora, Cameroon, on Friday.',
    [{ type: 'suicide-bomb', date: '2021-06-11', by: ['Unidentified armed group (Cameroon)'], killed: '2' }],
  ],
  [
    'Soldiers shot dead a suicide bomber in Mora, Cameroon, on Friday.',
    [{ date: '2021-06-11', by: ['Cameroonian Armed Forces'], killed: '1' }],
  ],
  // The one group that the story is about sent them; of several nobody knows which
  [
    'A suicide bomber blew himself up at a market in Mora, Cameroon, on Friday, killing six people. Boko Haram has killed thousands in the region.',
    [{ type: 'suicide-bomb', date: '2021-06-11', by: ['Boko Haram'], killed: '6' }],
  ],
  [
    'A suicide bomber blew himself up at a market in Mora, Cameroon, on Friday, killing six people. Boko Haram and ISWAP have killed thousands in the region.',
    [{ type: 'suicide-bomb', date: '2021-06-11', by: ['Unidentified armed group (Cameroon)'], killed: '6' }],
  ],
];
