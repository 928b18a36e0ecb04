import type { Example } from './corpus.js';

const GUNMEN = 'Unidentified armed group (Niger)';

/** How wires tell: leads without a day and their details behind the background, sums told in a title, news beside news, regions of before. */
export const wires: readonly Example[] = [
  // Background may part the lead from its day and place; what happened long before is something else
  [
    'In Niger 14 soldiers were killed and six wounded in an attack by gunmen, the defence ministry said. Armed groups have fought the army there for a decade. They have often crossed the border. Troops from three countries take part in operations. On the night of June 10-11, an army position in the Zinder region was attacked, officials said.',
    [{ date: '2021-06-10/2021-06-11', place: 'Zinder', killed: '14', injured: '6' }],
  ],
  [
    'In Niger 14 soldiers were killed on Friday in an attack by gunmen, the defence ministry said. Armed groups have fought the army there for a decade. They have often crossed the border. On March 3, an army position in the Zinder region was attacked, officials said.',
    [
      { date: '2021-06-11', killed: '14' },
      { date: '2021-03-03', place: 'Zinder' },
    ],
  ],
  // A sum that a title puts in a town is told of no third attack
  [
    '19 killed in Burkina attacks in Ouagadougou\n\nNineteen people were killed in two attacks in Burkina Faso, officials said. Seven soldiers were killed in an attack on Thursday in the village of Dori. On Saturday, gunmen killed 12 people at Djibo.',
    [
      { date: '2021-06-10', place: 'Dori', killed: '7' },
      { date: '2021-06-12', place: 'Djibo', killed: '12' },
    ],
  ],
  // Other people who died on a day of their own by a deed not told before, and the same people told again
  [
    'Gunmen have killed at least 22 people in an attack on a village in the Dosso region of Niger, officials said. The raiders came on motorbikes.\n\nOfficials gave no further figures.\n\nOn Wednesday, 14 soldiers were killed in an ambush in the same region. The army said its men had walked into a trap.',
    [{ killed: '22+' }, { date: '2021-06-09', killed: '14', by: [GUNMEN] }],
  ],
  [
    'Gunmen have killed at least 22 people in an attack on a village in the Dosso region of Niger, officials said. The raiders came on motorbikes.\n\nOfficials gave no further figures.\n\nOn Wednesday, 22 villagers were killed in the raid.',
    [{ date: '2021-06-09', killed: '22+' }],
  ],
  // A town lies in the region of before as well, not in any other
  [
    'Six soldiers were killed in an attack in the Gao region of Mali, the army said. On the night of June 10 to 11, soldiers were attacked in Anderamboukane by gunmen.',
    [{ date: '2021-06-10/2021-06-11', place: 'Andéranboukan', killed: '6' }],
  ],
  [
    'Six soldiers were killed in an attack in the Kayes region of Mali, the army said. On the night of June 10 to 11, soldiers were attacked in Anderamboukane by gunmen.',
    [
      { place: 'Kayes', killed: '6' },
      { date: '2021-06-10/2021-06-11', place: 'Andéranboukan' },
    ],
  ],
  // Where those were of whom somebody speaks, and where he speaks himself
  [
    'An attack by gunmen in western Niger killed nine soldiers, the army said. The defence minister says the soldiers were on patrol in the town of Abala when gunmen attacked them on Thursday.',
    [{ date: '2021-06-10', place: 'Abala', killed: '9' }],
  ],
  [
    'An attack by gunmen in western Niger killed nine soldiers on Thursday. The defence minister told reporters in Dosso that the gunmen had fled.',
    [{ date: '2021-06-10', place: 'western Niger', killed: '9' }],
  ],
  // A border that only says where a province lies, and one at which it happened
  [
    'Fourteen people were killed when a bus hit a mine in northern Burkina Faso, officials said. The incident occurred in Yatenga province, near the border with Mali, where armed groups have increased attacks.',
    [{ place: 'Yatenga', killed: '14' }],
  ],
  [
    'Fourteen people were killed when a bus hit a mine near the border between Burkina Faso and Mali, officials said.',
    [{ place: 'border of Burkina Faso and Mali', killed: '14' }],
  ],
];
