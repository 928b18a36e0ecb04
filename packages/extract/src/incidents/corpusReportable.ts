import type { Example } from './corpus.js';

/** What is an incident by its own day and place, and what stays a mention. Written for the rules; no text of the measured sets. */
export const reportables: readonly Example[] = [
  // A deed of war with its day and town needs no more
  [
    'Gunmen killed three herders in Djibo, Burkina Faso, on Sunday.\n\nIn May the head of the council had been beheaded at Arbinda.',
    [
      { date: '2021-06-13', place: 'Djibo', killed: '3' },
      { date: '2021-05', place: 'Aribinda' },
    ],
  ],
  [
    'Gunmen killed three herders in Djibo, Burkina Faso, on Sunday.\n\nOn 2 June eight workers had been seized close to Arbinda.',
    [
      { date: '2021-06-13', place: 'Djibo', killed: '3' },
      { type: 'abduction-forced-disappearance', date: '2021-06-02', place: 'Aribinda', abducted: '8' },
    ],
  ],
  [
    'Gunmen killed three herders in Djibo, Burkina Faso, on Sunday.\n\nArbinda was bombed on 2 June.',
    [
      { date: '2021-06-13', place: 'Djibo', killed: '3' },
      { date: '2021-06-02', place: 'Aribinda' },
    ],
  ],
  // People killed on a day of their own at a place of their own, not in an accident
  [
    'Gunmen killed three herders in Djibo, Burkina Faso, on Sunday.\n\nIn May, 37 villagers were slain at Arbinda.',
    [
      { date: '2021-06-13', place: 'Djibo', killed: '3' },
      { date: '2021-05', place: 'Aribinda', killed: '37' },
    ],
  ],
  [
    'Gunmen killed three herders in Djibo, Burkina Faso, on Sunday.\n\nIn May, 37 passengers perished at Arbinda when their bus overturned.',
    [{ date: '2021-06-13', place: 'Djibo', killed: '3' }],
  ],
  // The same day and place again: no further incident
  [
    'Gunmen killed three herders in Djibo, Burkina Faso, on Sunday.\n\nThe prosecutor said on Monday that some 60 people perished on Sunday in Djibo.',
    [{ date: '2021-06-13', place: 'Djibo', killed: '60' }],
  ],
];
