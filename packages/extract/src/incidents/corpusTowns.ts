import type { Example } from './corpus.js';

/** Towns told together, then one by one. Written for the rules; no text of the measured sets. */
export const towns: readonly Example[] = [
  // Each with a count of its own is an incident with the day and the doers of the lead
  [
    'Gunmen attacked Djibo and Dori, in Burkina Faso, on Sunday. In Djibo they killed 14 people. In Dori 17 villagers died, an official said.',
    [
      { type: 'attack', date: '2021-06-13', place: 'Djibo', killed: '14' },
      { type: 'attack', date: '2021-06-13', place: 'Dori', killed: '17' },
    ],
  ],
  // A number alone stands against the one before it, so its town does as well
  [
    'Gunmen attacked Djibo and Dori, in Burkina Faso, on Sunday. In Djibo they killed 14, and 17 in Dori, an official said.',
    [
      { date: '2021-06-13', place: 'Djibo', killed: '14' },
      { date: '2021-06-13', place: 'Dori', killed: '17' },
    ],
  ],
  [
    'Gunmen killed 79 people in two villages in Burkina Faso on Sunday. Forty-nine died in the village of Djibo, around 30 in that of Dori.',
    [
      { date: '2021-06-13', place: 'Djibo', killed: '49' },
      { date: '2021-06-13', place: 'Dori', killed: '30' },
    ],
  ],
  [
    'Gunmen killed nine people in Burkina Faso on Sunday. Six were killed in Djibo and three died in Dori.',
    [
      { date: '2021-06-13', place: 'Djibo', killed: '6' },
      { date: '2021-06-13', place: 'Dori', killed: '3' },
    ],
  ],
  // A place attacked as well is another one than that told before; what is told of the same place again is not
  [
    'Gunmen killed three herders in Djibo, Burkina Faso, on Sunday. The village of Silgadji was also attacked. A man was killed and two were wounded.',
    [
      { date: '2021-06-13', place: 'Djibo', killed: '3' },
      { date: '2021-06-13', place: 'Silgadji', killed: '1', injured: '2' },
    ],
  ],
  [
    'Gunmen killed three herders in Djibo, Burkina Faso, on Sunday. Dori, a town in the east, was attacked as well, the governor said.',
    [
      { date: '2021-06-13', place: 'Djibo', killed: '3' },
      { date: '2021-06-13', place: 'Dori' },
    ],
  ],
  [
    'Gunmen attacked Djibo, Burkina Faso, on Sunday. The market of Djibo was also attacked, a resident said.',
    [{ date: '2021-06-13', place: 'Djibo' }],
  ],
  // Parts of one town, a country before its town and the places of graves part nothing
  [
    'Gunmen killed nine people in Djibo, Burkina Faso, on Sunday. Six were killed in the market and three in the mosque.',
    [{ date: '2021-06-13', place: 'Djibo', killed: '9' }],
  ],
  [
    'In Burkina Faso, gunmen killed 14 soldiers and three civilians in Djibo on Sunday.',
    [{ date: '2021-06-13', place: 'Djibo', killed: '17' }],
  ],
  [
    'Gunmen killed nine people in Burkina Faso on Sunday. Six were buried in Djibo and three in Dori.',
    [{ date: '2021-06-13', killed: '9' }],
  ],
  [
    'Six people were killed in Djibo, Burkina Faso, on Sunday, four in the market.',
    [{ date: '2021-06-13', place: 'Djibo', killed: '6' }],
  ],
];
