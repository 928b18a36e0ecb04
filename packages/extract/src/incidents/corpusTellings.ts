import type { Example } from './corpus.js';

/** Which tellings are one incident: leads that count several, scenes, days of telling, parts; published on the day of the corpus. */
export const tellings: readonly Example[] = [
  // What came of one of several is told of that one, not of the headline that sums them up
  [
    'Mali: two raids leave 34 dead\n\nThe attack on Diankabou took place on Saturday night, officials said. Twenty-two people died there. Residents said the attackers fired in the air before they left. On Friday, twelve villagers were killed in another attack at Bandiagara.',
    [
      { date: '2021-06-12', place: 'Diankabou', killed: '22' },
      { date: '2021-06-11', place: 'Bandiagara', killed: '12' },
    ],
  ],
  // One sentence of the news tells where, the next one when; another raid, and the day before, are others
  [
    'A raid by men on motorbikes has left 22 villagers dead at Diankabou, in central Mali, residents said. The raiders opened fire on whoever they met on Sunday.',
    [{ date: '2021-06-13', place: 'Diankabou', killed: '22' }],
  ],
  [
    'Gunmen have killed 22 villagers at Diankabou, in central Mali, residents said. Another raid on Sunday killed four traders.',
    [
      { place: 'Diankabou', killed: '22' },
      { date: '2021-06-13', killed: '4' },
    ],
  ],
  [
    'A raid by men on motorbikes has left 22 villagers dead at Diankabou, in central Mali, residents said. The day before, gunmen had killed four traders.',
    [{ place: 'Diankabou', killed: '22' }, { killed: '4' }],
  ],
  // A lead that counts together what is told one by one; a lead with a town of its own
  [
    'Raids left 19 dead in central Mali, officials said. Twelve villagers were killed at Diankabou on Sunday. On Saturday, gunmen had killed seven traders at Bandiagara.',
    [
      { date: '2021-06-13', place: 'Diankabou', killed: '12' },
      { date: '2021-06-12', place: 'Bandiagara', killed: '7' },
    ],
  ],
  [
    'Gunmen killed 19 villagers at Douentza, officials said. Twelve villagers were killed at Diankabou on Sunday. On Saturday, gunmen had killed seven traders at Bandiagara.',
    [
      { place: 'Douentza', killed: '19' },
      { date: '2021-06-13', place: 'Diankabou', killed: '12' },
      { date: '2021-06-12', place: 'Bandiagara', killed: '7' },
    ],
  ],
  // A count told again carries the day of its telling; in another town it is another
  [
    'Gunmen killed 26 soldiers at Diankabou on Saturday. On Sunday the army spokesman said that 26 soldiers were killed by the gunmen.',
    [{ date: '2021-06-12', place: 'Diankabou', killed: '26' }],
  ],
  [
    'Gunmen killed 26 soldiers at Diankabou on Saturday. On Sunday 26 soldiers were killed at Bandiagara.',
    [
      { date: '2021-06-12', place: 'Diankabou', killed: '26' },
      { date: '2021-06-13', place: 'Bandiagara', killed: '26' },
    ],
  ],
  // Parts that add up to the figure told before
  [
    'Eleven people died in an attack in Djibo, Burkina Faso.\n\nGunmen killed nine men and two women there on Sunday, a witness said.',
    [{ type: 'attack', date: '2021-06-13', place: 'Djibo', killed: '11' }],
  ],
  // Smaller counts of those just told of; soldiers elsewhere are others
  [
    'Gunmen killed four people at Diankabou on Sunday. Two had their throats cut and two were shot dead.',
    [{ date: '2021-06-13', place: 'Diankabou', killed: '4' }],
  ],
  [
    'Gunmen killed four people at Diankabou on Sunday. Two soldiers were killed at Bandiagara.',
    [
      { place: 'Diankabou', killed: '4' },
      { place: 'Bandiagara', killed: '2' },
    ],
  ],
  // A scene with its day and town sets what is told right after it; a visit does not set the attack that is known
  [
    'Gunmen killed 12 people at Bandiagara on Saturday. On Sunday, between twenty and thirty men on motorcycles turned up at a small church in Diankabou as the service was about to end. They killed five worshippers.',
    [
      { date: '2021-06-12', place: 'Bandiagara', killed: '12' },
      { date: '2021-06-13', place: 'Diankabou', killed: '5' },
    ],
  ],
  [
    'Gunmen killed 12 people at Bandiagara on Saturday. The president went to a small church in Diankabou on Sunday and spoke for almost half an hour with the families. The attack lasted three hours.',
    [{ date: '2021-06-12', place: 'Bandiagara', killed: '12' }],
  ],
  // Another village, told by its number
  [
    'Gunmen killed 23 people in the Fulani village of Diankabou in Mali on Sunday. A third village was attacked that evening.',
    [{ date: '2021-06-13', place: 'Diankabou', killed: '23' }, { date: '2021-06-13' }],
  ],
  // "One ... the other", "the second": deeds told together, then each by its town; people who are meant are none
  [
    'Jihadists killed ten people in two attacks on Thursday in Burkina Faso. One, at Djibo, left six dead; the other, at Dori, claimed four lives.',
    [
      { date: '2021-06-10', place: 'Djibo', killed: '6' },
      { date: '2021-06-10', place: 'Dori', killed: '4' },
    ],
  ],
  [
    'Two attacks were reported on Monday in Burkina Faso: one in Djibo, where five people were shot dead, and one in Dori, where three were killed.',
    [
      { date: '2021-06-14', place: 'Djibo', killed: '5' },
      { date: '2021-06-14', place: 'Dori', killed: '3' },
    ],
  ],
  [
    'Gunmen attacked two villages on Thursday in Burkina Faso. The first raid, in Djibo, killed six traders. The second, in Dori, left four dead.',
    [
      { date: '2021-06-10', place: 'Djibo', killed: '6' },
      { date: '2021-06-10', place: 'Dori', killed: '4' },
    ],
  ],
  // An attack that comes days after another, behind a lead without a day
  [
    'Five soldiers have been killed in an ambush in western Niger. The attack comes three days after 30 villagers were killed in Tillia.',
    [
      { type: 'armed-clash', killed: '5' },
      { type: 'attack', place: 'Tillia', killed: '30' },
    ],
  ],
  [
    'Five soldiers have been killed in an ambush in western Niger. The attack took place in Tillia on Saturday.',
    [{ type: 'armed-clash', date: '2021-06-12', place: 'Tillia', killed: '5' }],
  ],
  // A day set between commas behind the word that joins is that of what follows, counted from the day before it
  [
    'Armed men killed a nurse in Djibo, Burkina Faso, on Monday 7 June and, two days later, kidnapped a teacher in Dori.',
    [
      { type: 'attack', date: '2021-06-07', place: 'Djibo', killed: '1' },
      { type: 'abduction-forced-disappearance', date: '2021-06-09', place: 'Dori', abducted: '1' },
    ],
  ],
];
