import type { Example } from './corpus.js';

/** Long articles in one paragraph: what stands far apart in them is not one incident, and what they only name is none. */
export const long: readonly Example[] = [
  // Told as known, but of a deed that stands far off and was not the news
  [
    'The governor opened a market in Gao, Mali, on Sunday. Traders praised the new roof. The mayor thanked the donors. A choir sang. Rain fell in the afternoon. The guests left early. In March, gunmen killed eight traders in Ansongo. The bank lent the money. Its director made a speech. Prices have risen since. A second hall is being built. Buyers come from afar. The stalls are let by lot. The war killed her brother, a widow said.',
    [{ date: '2021-03', place: 'Ansongo', killed: '8' }],
  ],
  // An article of something else names deeds without day, number and people
  [
    'The minister presented the budget in Bamako, Mali, on Sunday. Spending on schools will rise. Roads come second. The opposition was not convinced. A vote is due in July. The debt has grown. Its critics point to the fighting in Kidal.',
    [],
  ],
  // The same opening with a deed that its own words pin down
  [
    'The minister presented the budget in Bamako, Mali, on Sunday. Spending on schools will rise. Roads come second. The opposition was not convinced. A vote is due in July. The debt has grown. Jihadists killed six soldiers in Kidal in March.',
    [{ date: '2021-03', place: 'Kidal', killed: '6' }],
  ],
  // What happened on another day did not happen where the story does
  [
    'Gunmen killed 12 villagers in Boni, Mali, on Sunday. In March, they killed a trader.',
    [
      { date: '2021-06-13', place: 'Boni', killed: '12' },
      { date: '2021-03', killed: '1' },
    ],
  ],
  // A rift between countries that do not touch is no border
  [
    'A rift between Mali and the United States grew after Malian soldiers killed four traders on Sunday.',
    [{ date: '2021-06-13', killed: '4' }],
  ],
  // A withdrawal from a country is a policy
  ['France announced the withdrawal of its troops from Mali on Sunday.', []],
  // Expected, feared, ruled out
  ['The army ruled out an attack on Gao on Sunday, with 50 soldiers in the town.', []],
  ['Residents of Gao, Mali, spoke on Sunday of a looming assault on the town by 200 jihadists.', []],
];
