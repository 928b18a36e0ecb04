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
];
