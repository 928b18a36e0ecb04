import type { Example } from './corpus.js';

const GUNMEN = 'Unidentified armed group (Burkina Faso)';
const ABDUCTION = 'abduction-forced-disappearance';

/** Deeds told by verbs that mean something else as well, and what they tell otherwise; published on the day of the corpus. */
export const found: readonly Example[] = [
  // Whom a deed costs their lives
  [
    'An ambush cost nine gendarmes their lives near Djibo, Burkina Faso, on Sunday.',
    [{ date: '2021-06-13', killed: '9' }],
  ],
  ['The drought cost herders their livelihood near Djibo, Burkina Faso, in May.', []],
  ['The project cost farmers a fortune near Djibo, Burkina Faso, in May.', []],
  // Hands laid on people
  [
    'Bandits laid hands on a teacher and two pupils at Djibo, Burkina Faso, on Sunday.',
    [{ type: ABDUCTION, date: '2021-06-13', by: [GUNMEN], abducted: '3' }],
  ],
  // Whom soldiers or the police pick up
  ['A bus picked up nine passengers at Djibo, Burkina Faso, on Sunday.', []],
  ['Trade picked up at Djibo, Burkina Faso, on Sunday.', []],
  // Where or when somebody was taken, told behind the verb or behind those who were taken along
  [
    'A Swiss nurse was taken in Djibo, Burkina Faso, in May.',
    [{ type: ABDUCTION, date: '2021-05', place: 'Djibo', abducted: '1' }],
  ],
  [
    'Two drivers were taken with three others on Sunday near Djibo, Burkina Faso.',
    [{ type: ABDUCTION, abducted: '2' }],
  ],
  [
    'Forty pupils were herded away on Sunday from a school in Djibo, Burkina Faso.',
    [{ type: ABDUCTION, abducted: '40' }],
  ],
  ['The decision was taken in Djibo, Burkina Faso, on Sunday.', []],
  ['Photos of soldiers taken in Djibo, Burkina Faso, in May were shown on Sunday.', []],
  ['The minister was taken to hospital in Djibo, Burkina Faso, on Sunday.', []],
  // Who is marched is taken, who marches is not
  [
    'Gunmen stopped a bus near Djibo, Burkina Faso, on Sunday and marched nine passengers into the forest.',
    [{ type: ABDUCTION, date: '2021-06-13', place: 'Djibo', abducted: '9' }],
  ],
  [
    'Thousands of protesters marched through Djibo, Burkina Faso, on Sunday.',
    [{ type: 'peaceful-protest', date: '2021-06-13', place: 'Djibo' }],
  ],
  ['The coach marched his players into the stadium at Djibo, Burkina Faso, on Sunday.', []],
  // Names put to an agreement
  [
    'The army and the rebels put their names to a peace accord at Djibo, Burkina Faso, on Sunday.',
    [{ type: 'agreement', date: '2021-06-13', place: 'Djibo' }],
  ],
  ['The firm put its name to a contract at Djibo, Burkina Faso, on Sunday.', []],
  // What stands between commas before those who were arrested
  [
    'The arrest, at Djibo, in Burkina Faso, of five men by the army was announced on Sunday.',
    [{ type: 'arrests', place: 'Djibo', captured: '5' }],
  ],
  // Bombers are suicide bombers, unless they fly
  [
    'A bomber killed six worshippers at a mosque in Mora, Cameroon, on Sunday.',
    [{ type: 'suicide-bomb', place: 'Mora', killed: '6' }],
  ],
  [
    'Explosives strapped to a girl went off at a market in Mora, Cameroon, on Sunday, killing six people.',
    [{ type: 'suicide-bomb', place: 'Mora', killed: '6' }],
  ],
  [
    'Antonov bombers struck a market in Gwoza, Nigeria, on Sunday, killing six people.',
    [{ type: 'air-drone-strike', place: 'Gwoza', killed: '6' }],
  ],
  // "their assault": whose it is the subject tells
  [
    'Boko Haram fighters burned two planes in their assault on the airport of Maiduguri, Nigeria, on Sunday.',
    [{ place: 'Maiduguri', by: ['Boko Haram'] }],
  ],
  // A negation inside a clause that ends before the verb
  [
    'Gunmen whom nobody has identified attacked a market in Djibo, Burkina Faso, on Sunday.',
    [{ type: 'attack', date: '2021-06-13', place: 'Djibo' }],
  ],
  [
    'Assailants whose identity is not known attacked a base in Djibo, Burkina Faso, on Sunday.',
    [{ type: 'armed-clash', date: '2021-06-13', place: 'Djibo' }],
  ],
  ['Gunmen who came to Djibo, Burkina Faso, on Sunday have not attacked the market.', []],
  // So many no deed kills whose day is not told
  [
    'Soldiers killed nine Boko Haram fighters near Gwoza, Nigeria, on Sunday. The group stands accused of the death of 20,000 people.',
    [{ place: 'Gwoza', killed: '9' }],
  ],
];
