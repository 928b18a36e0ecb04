import type { Example } from './corpus.js';

/** How the press of Nigeria and the Sahel counts, and who counts what; published on the day of the corpus. */
export const accounts: readonly Example[] = [
  // Who gives another figure than the story gives an account of his own
  [
    'Bandits attacked Gwoza, Nigeria, on Sunday, killing 15 villagers. Some residents put the number of the dead at 27.',
    [{ killed: '15-27' }],
  ],
  [
    'Gunmen attacked Gwoza, Nigeria, on Sunday, killing nine people. A resident said 12 bodies were recovered.',
    [{ killed: '9-12' }],
  ],
  // A few told by name are some of the total that an official gives
  [
    'Gunmen killed two traders in Gwoza, Nigeria, on Sunday. The governor said that nine people had died in the attack.',
    [{ killed: '9' }],
  ],
  // The number of the hurt is no toll of the dead
  [
    'A policeman died and ten people were hurt in clashes in Gwoza, Nigeria, on Sunday, police said. A medic put the number of wounded at 20.',
    [{ killed: '1', injured: '10-20' }],
  ],
  // People hit but not counted leave the sum open
  ['Seven soldiers and several civilians were killed in an ambush near Gwoza, Nigeria, on Sunday.', [{ killed: '7+' }]],
  [
    'Fifteen soldiers and volunteer militiamen were killed in an ambush near Djibo, Burkina Faso, on Sunday.',
    [{ killed: '15' }],
  ],
  // One who is told with an article after a large total is one of it
  [
    'Hunters killed 37 villagers in Koro, Mali, on Sunday. A survivor said that the chief was dead.',
    [{ killed: '37' }],
  ],
  // Words for the hurt behind "with"
  [
    'An attack in Gwoza, Nigeria, on Sunday left 30 people dead and 15 with gunshot wounds.',
    [{ killed: '30', injured: '15' }],
  ],
  [
    'Gunmen attacked Gwoza, Nigeria, on Sunday. The attack left five herders with injuries of varying degrees.',
    [{ injured: '5' }],
  ],
  ['The hospital in Gwoza, Nigeria, treats people with burns.', []],
  // One figure that two words tell
  ['Gunmen attacked Gwoza, Nigeria, on Sunday. One guard was hospitalised with gunshot wounds.', [{ injured: '1' }]],
  // Lives, burials and bodies
  ['Gunmen attacked Gwoza, Nigeria, on Sunday. The governor said that 30 lives were lost.', [{ killed: '30' }]],
  [
    'Gunmen attacked Gwoza, Nigeria, on Saturday. Residents buried 30 victims on Sunday.',
    [{ date: '2021-06-12', killed: '30' }],
  ],
  ['Residents of Gwoza, Nigeria, buried two pots of gold on Sunday.', []],
  // What those killed were
  [
    'Gunmen attacked Gwoza, Nigeria, on Sunday. Those killed included 12 men, three women and a child.',
    [{ killed: '16' }],
  ],
  [
    'Gunmen attacked Gwoza, Nigeria, on Sunday, killing 30 people. The dead included 12 men and three women.',
    [{ killed: '30' }],
  ],
  // "All of the dead" are nobody who was named before
  [
    'Gunmen killed four nurses in Gwoza, Nigeria, on Sunday. She said that the missing woman was a trader, and that all of the dead were Nigerians.',
    [{ killed: '4' }],
  ],
  // A name and a place that commas set apart do not end a list
  ['Gunmen killed a farmer, Musa Bello, and his son in Gwoza, Nigeria, on Sunday.', [{ killed: '2' }]],
  ['Gunmen killed two farmers, Musa Bello and Sani Audu, in Gwoza, Nigeria, on Sunday.', [{ killed: '2' }]],
  // A leader and his men are of one side
  [
    'Soldiers killed a Boko Haram leader and ten of his men near Gwoza, Nigeria, on Sunday.',
    [{ type: 'armed-clash', on: ['Boko Haram'], killed: '11' }],
  ],
  ['Gunmen killed a farmer and two of his sons in Gwoza, Nigeria, on Sunday.', [{ killed: '3' }]],
  // What a relative clause tells is no subject of the verb behind it
  [
    'Three soldiers who were fighting rebels at the front have lost their lives near Gwoza, Nigeria.',
    [{ killed: '3' }],
  ],
  // A toll that changes from one figure to another
  [
    'Benin raises toll of attacks from eight to 54\n\nThe government of Benin said that at least 54 soldiers died when jihadists overran posts in Alibori on June 10.',
    [{ date: '2021-06-10', killed: '54+' }],
  ],
];
