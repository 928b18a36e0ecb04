import type { Example } from './corpus.js';

/** Texts whose figures are given by several voices, at several times, or for a whole war. Written for the rules. */
export const voices: readonly Example[] = [
  // Another voice's figure above a floor is its own account
  [
    'At least 12 civilians were killed in Djibo, Burkina Faso, on Monday, two officials said. The mayor said that 19 people had been killed.',
    [{ killed: '12-19' }],
  ],
  // What a war cost is no figure of one incident
  [
    'Gunmen killed 16 soldiers in Djibo, Burkina Faso, on Monday. The insurgency of the group has left about 20,000 people dead.',
    [{ killed: '16' }],
  ],
  // Some of the hurt in a grave state
  [
    'Gunmen killed twelve people in Djibo, Burkina Faso, on Monday. Sixteen were wounded, four of whom are in critical condition.',
    [{ killed: '12', injured: '16' }],
  ],
  // A figure that somebody had given before
  [
    'Eight soldiers were killed on Monday in Djibo, Burkina Faso, the authorities had said to begin with. They now say that 54 soldiers died.',
    [{ killed: '54' }],
  ],
  ['Eight soldiers were killed on Monday in Djibo, Burkina Faso, the authorities said.', [{ killed: '8' }]],
];
