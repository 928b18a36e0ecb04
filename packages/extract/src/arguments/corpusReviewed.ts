import type { Example } from './corpus.js';

/** Sentences on which a reader of a change found rules that over-reached: what they must leave alone, beside what they are for. */
export const reviewed: readonly Example[] = [
  // Who is kidnapped near a hospital is not taken to it
  [
    'Two doctors were kidnapped near the hospital in Kano, Nigeria, on Monday.',
    [{ type: 'abduction-forced-disappearance', date: '2021-06-14', place: 'Kano', abducted: '2' }],
  ],
  ['Nine wounded villagers were taken to the hospital in Kano, Nigeria, in two ambulances on Monday.', []],
  // A large toll beside a small one is no war's
  [
    'A bomb killed 300 people in Mogadishu, Somalia, on Monday. Two were children.',
    [{ type: 'remote-explosive-landmine-ied', date: '2021-06-14', place: 'Mogadishu', killed: '300' }],
  ],
  // What a nation flies, and bombers whom police took
  [
    'French bombers hit a jihadist base near Kidal, Mali, on Monday, killing ten fighters.',
    [{ type: 'air-drone-strike', date: '2021-06-14', place: 'Kidal', killed: '10' }],
  ],
  [
    'Two suspected bombers were arrested by police in Kano, Nigeria, on Monday.',
    [{ type: 'arrests', date: '2021-06-14', place: 'Kano', by: ['Nigerian Police Force'], captured: '2' }],
  ],
  // A drill beside a deed
  [
    'The army held a security drill in Kano, Nigeria, on Sunday. On Monday gunmen killed six people in Kano, Nigeria.',
    [{ type: 'attack', date: '2021-06-14', place: 'Kano', killed: '6' }],
  ],
  // What takes lives and is no deed; who is taken out, or picked up, and not carried off
  ['The fire took twelve lives at a market in Kano, Nigeria, on Monday.', []],
  ['The blaze cost three firemen their lives in Lagos, Nigeria, on Monday.', []],
  ['Five survivors were taken from the rubble on Monday in Lagos, Nigeria.', []],
  ['Police picked up two lost children in Kano, Nigeria, on Monday.', []],
  // A village is attacked though a soldier falls there
  [
    'Gunmen attacked a village in Kaduna, Nigeria, on Monday, killing five farmers and a soldier.',
    [{ type: 'attack', date: '2021-06-14', killed: '6' }],
  ],
  // A group that only is about did nothing
  [
    'Gunmen killed two policemen near Gao, Mali, on Monday, in an area where JNIM is active.',
    [{ date: '2021-06-14', by: ['Unidentified armed group (Mali)'], on: ['Malian Police'], killed: '2' }],
  ],
];
