import type { Example } from './corpus.js';

/** News sentences about how many suffered what: parts, one person more, lives, wounds. Written for the rules. */
export const figures: readonly Example[] = [
  // Parts behind their whole
  ['Militants stormed Djibo on Monday and killed 31 people, two of them volunteers.', [{ killed: '31' }]],
  ['A raid on Djibo on Monday killed 23 people, nine of whom were children.', [{ killed: '23' }]],
  [
    'They killed 18 people in Djibo on Monday, eleven of them from abroad, and were then shot dead.',
    [{ killed: '18' }],
  ],
  ['A mine killed 38 people near Djibo on Monday, the three drivers included.', [{ killed: '38' }]],
  ['Gunmen attacked teachers in Djibo on Monday. Four of them were killed.', [{ killed: '4' }]],
  // One person more
  [
    'Gunmen killed two soldiers in Djibo on Monday; a third was wounded and a fourth abducted.',
    [{ killed: '2', injured: '1', abducted: '1' }],
  ],
  ['A third attack hit Djibo on Monday, killing two traders.', [{ killed: '2' }]],
  ['A fourth of the fields of Djibo was burned on Monday.', []],
  // The number before once more
  ['The attack on Djibo on Monday left five dead and as many injured.', [{ killed: '5', injured: '5' }]],
  ['The attack on Djibo on Monday left 65 dead and twice as many wounded.', [{ killed: '65', injured: '130' }]],
  ['It was the third attack on Djibo in as many weeks; two people died on Monday.', [{ killed: '2' }]],
  // Lives
  ['Militants stormed Djibo on Monday, took three lives and wounded one person.', [{ killed: '3', injured: '1' }]],
  ['The ambush near Djibo on Monday cost two traders their lives.', [{ killed: '2' }]],
  ['The raid on Djibo on Monday cost the firm millions of dollars.', []],
  // Wounds
  [
    'Gunmen attacked Djibo on Monday. Two guards died, and two other guards suffered light wounds.',
    [{ killed: '2', injured: '2' }],
  ],
  [
    'Gunmen attacked Djibo on Monday, leaving eight people dead and four others with serious wounds.',
    [{ killed: '8', injured: '4' }],
  ],
  [
    'Gunmen attacked Djibo on Monday, killing five. Two others are in critical condition.',
    [{ killed: '5', injured: '2' }],
  ],
  ['Two soldiers did not survive the attack on Djibo on Monday.', [{ killed: '2' }]],
  // People between "put" and "to death"; another verb's subjects; the third of them; a toll raised later; losses of things
  ['Militants put nine people to death in Djibo on Monday.', [{ killed: '9' }]],
  ['The mayor put nine people to work in Djibo on Monday.', []],
  [
    'Gunmen attacked Djibo on Monday. A child was killed, and a soldier and the helmsman were hurt.',
    [{ killed: '1', injured: '1' }],
  ],
  ['Gunmen attacked Djibo on Monday; two guards were killed and the third was hurt.', [{ killed: '2', injured: '1' }]],
  ['Gunmen attacked Djibo on Monday and killed 12 people. The toll was raised to 15 on Tuesday.', [{ killed: '15' }]],
  ['The army announced the loss of nine soldiers in Djibo on Monday.', [{ killed: '9' }]],
  ['The army announced the loss of three armoured vehicles in Djibo on Monday.', []],
  // Nobody hurt: the dead as well, unless some are told of
  ['A rocket fell on Djibo on Monday but no one was hurt.', [{ killed: '0', injured: '0' }]],
  ['Two soldiers were killed by a mine near Djibo on Monday. No one else was hurt.', [{ killed: '2', injured: '0' }]],
  ['A bomb went off near Djibo on Monday, causing damage but no injuries.', [{ killed: '0', injured: '0' }]],
  ['A clash in Djibo on Monday left three fatalities and four injuries.', [{ killed: '3', injured: '4' }]],
  ['There were no fatalities in the raid on Djibo on Monday.', [{ killed: '0', date: '2021-06-14' }]],
  // The number before once more, with no noun behind it
  ['A car bomb killed three people and injured as many in Djibo on Monday.', [{ killed: '3', injured: '3' }]],
  ['The attack on Djibo on Monday left four dead and the same number wounded.', [{ killed: '4', injured: '4' }]],
  // A figure before what it counts, and the day of counting
  [
    'Militants attacked Djibo on Monday. The ministry put at 71 the number of soldiers killed.',
    [{ killed: '71', date: '2021-06-14' }],
  ],
  ['Militants attacked Djibo on Monday. The ministry put at 71 the number of troops sent there.', [{}]],
  [
    'A first count spoke of 11 dead after gunmen raided Djibo on Friday. By Monday the toll stood at 16, with 12 wounded.',
    [{ killed: '16', injured: '12', date: '2021-06-11' }],
  ],
  ['The toll of an attack on Djibo on Saturday rose to 14 after three people died in hospital.', [{ killed: '14' }]],
  ['Gunmen burned the market of Djibo on Friday. The government counted 132 victims.', [{ killed: '132' }]],
  ['Boko Haram attacked Djibo on Monday. The governor mourned nine soldiers.', [{ killed: '9' }]],
  ['Three mines buried in the road near Djibo were defused on Monday.', []],
  // Persons in a row, with names and ages
  ['Gunmen shot dead Amadou Diallo, 45, and his son in Djibo on Sunday.', [{ killed: '2' }]],
  ['Ibrahim Maiga and Oumar Cisse were executed by militants in Djibo on Saturday.', [{ killed: '2' }]],
  ['Gunmen killed a trader, Amadou Diallo, 45, in Djibo on Sunday.', [{ killed: '1' }]],
  ['Five aid workers – four Nigerians and a Kenyan – were murdered in Djibo on Sunday.', [{ killed: '5' }]],
  // Words that carry a number
  ['The whole family, seven people, died when a rocket hit Djibo on Sunday.', [{ killed: '7' }]],
  ['Both guards were killed when gunmen attacked Djibo on Sunday.', [{ killed: '2' }]],
  ['Eight, perhaps ten people were killed when gunmen attacked Djibo on Sunday.', [{ killed: '8-10' }]],
  // Who died is not among the hurt
  ['The bodies of nine men with bullet wounds were found in Djibo on Monday.', [{ killed: '9' }]],
  // Lists behind a colon, figures that change, people who are named behind their number
  ['Gunmen attacked Djibo on Monday. Wounded: some 28, of whom 20 are soldiers.', [{ injured: '28' }]],
  ['The police corrected the toll of the clash in Djibo on Friday downwards, from 19 dead to 14.', [{ killed: '14' }]],
  [
    'Two brothers, Adama and Boukary Ouedraogo, aged 24 and 27, were killed by militiamen in Djibo on Sunday.',
    [{ killed: '2' }],
  ],
  [
    'Thirteen soldiers were killed near Djibo on Sunday. Eight others had died in Dori on Wednesday.',
    [
      { killed: '13', place: 'Djibo' },
      { killed: '8', place: 'Dori' },
    ],
  ],
  // Who speaks of how many
  [
    'Thirty people were killed when gunmen raided Djibo on Sunday, the governor said. Unconfirmed accounts from the town speak of about 60 dead.',
    [{ killed: '30-60' }],
  ],
  [
    'Ten people were killed in Djibo on Sunday, police said. The mayor said four of them were children.',
    [{ killed: '10' }],
  ],
  // Whose the dead are that a number counts, a figure behind "up to"
  ['The army lost four men at Djibo on Monday. It puts the number of attackers killed at 24.', [{ killed: '28' }]],
  [
    'Attackers hit a bar in Djibo on Saturday. Police at first reported nine dead; the count had gone up to 14 by Sunday.',
    [{ killed: '14' }],
  ],
];
