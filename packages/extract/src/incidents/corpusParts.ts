import type { Example } from './corpus.js';

/** Parts of a country as places: named by a wind, unless the words name what lies there or a unit that is called so. */
export const partsOfCountries: readonly Example[] = [
  ['Gunmen killed 12 villagers in northern Mali on Friday.', [{ place: 'northern Mali', killed: '12' }]],
  [
    'Gunmen killed 12 villagers in the north of Burkina Faso on Friday.',
    [{ place: 'north of Burkina Faso', killed: '12' }],
  ],
  [
    "Gunmen killed 12 villagers in Nigeria's restive northeast on Friday.",
    [{ place: 'northeast Nigeria', killed: '12' }],
  ],
  [
    'Gunmen killed 12 villagers in north-central Nigeria on Friday.',
    [{ place: 'north-central Nigeria', killed: '12' }],
  ],
  // What the text places more exactly, also in another sentence
  ['Gunmen killed 12 villagers in Tarkint, northern Mali, on Friday.', [{ place: 'Tarkint', killed: '12' }]],
  [
    'Gunmen killed 12 villagers in the northeast state of Borno, Nigeria, on Friday.',
    [{ place: 'Borno', killed: '12' }],
  ],
  ["Gunmen killed 12 villagers in Mali's central region of Mopti on Friday.", [{ place: 'Mopti', killed: '12' }]],
  // A unit that is called by a wind is that unit
  ["Gunmen killed 12 villagers in Cameroon's Far North region on Friday.", [{ place: 'Far North', killed: '12' }]],
  // Winds in a country's name, and countries at large
  ['Gunmen killed 12 villagers in South Sudan on Friday.', [{ place: 'South Sudan', killed: '12' }]],
  ['Gunmen killed 12 villagers in Niger on Friday.', [{ place: 'Niger', killed: '12' }]],
];
