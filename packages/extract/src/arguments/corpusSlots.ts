import type { Example } from './corpus.js';

/** News sentences whose parts stand elsewhere than usual: one deed, told with its words, places, days and speakers in other orders. Written for the rules. */
export const slots: readonly Example[] = [
  // "state" behind any adjective, or before "of", is a noun
  [
    'Thirty farmers were killed in the northeastern state of Borno on Monday.',
    [{ type: 'attack', date: '2021-06-14', place: 'Borno', killed: '30' }],
  ],
  [
    'Gunmen killed six traders in the restive state of Zamfara on Monday.',
    [{ date: '2021-06-14', place: 'Zamfara', killed: '6' }],
  ],
  ['Officials state that farmers in Zamfara were attacked often.', []],
  // Miles in brackets behind kilometres
  [
    'Gunmen killed six traders some 15 kilometres (9 miles) north of Djibo, in the Sahel region, on Monday.',
    [{ date: '2021-06-14', place: '15 km north of Djibo', killed: '6' }],
  ],
  // Words of blame that only describe the deed leave it its day and place; a day on which somebody was blamed is the speaker's
  [
    'Ten farmers were killed in an attack blamed on gunmen near Djibo on Monday.',
    [{ type: 'attack', date: '2021-06-14', place: 'Djibo', killed: '10' }],
  ],
  [
    'An attack blamed on JNIM on Monday killed seven students in the town of Torodi, Tillaberi region, Niger.',
    [{ date: '2021-06-14', place: 'Torodi', by: ['JNIM?'], killed: '7' }],
  ],
  [
    'Gunmen killed five farmers in Djibo, Burkina Faso, on Saturday. The army blamed JNIM on Monday.',
    [{ date: '2021-06-12', killed: '5' }],
  ],
  // A day between a subject and its verb is the deed's, whoever says so
  [
    'A military spokesman said gunmen on Sunday attacked an army base in Djibo, Burkina Faso, killing ten soldiers.',
    [{ type: 'armed-clash', date: '2021-06-13', killed: '10' }],
  ],
  // Of the day before a verb the figure is no number of people
  [
    'Boko Haram fighters on the night of June 10 killed up to 16 traders near Gwoza, Nigeria.',
    [{ date: '2021-06-10', by: ['Boko Haram'], killed: '-16' }],
  ],
  ['Gunmen on Friday, June 11 killed nine students in Mora, Cameroon.', [{ date: '2021-06-11', killed: '9' }]],
  // Whose the militants are
  [
    'Twenty fishermen were abducted by militants belonging to the Islamic State West Africa Province (ISWAP) near Bosso, Niger, on Monday.',
    [{ type: 'abduction-forced-disappearance', by: ['ISWAP'], abducted: '20' }],
  ],
  [
    'Gunmen killed six traders in a house belonging to a Malian soldier in Niono, Mali, on Monday.',
    [{ type: 'attack', by: ['Unidentified armed group (Mali)'], killed: '6' }],
  ],
  // Munitions that hit or fall on something
  [
    'Mortar shells fell on a market in Bama, Nigeria, on Monday, killing six traders.',
    [{ type: 'shelling-artillery-missile', date: '2021-06-14', killed: '6' }],
  ],
  [
    'Two rockets hit a residential area of Bama, Nigeria, on Monday, killing six people.',
    [{ type: 'shelling-artillery-missile', date: '2021-06-14', killed: '6' }],
  ],
  ['Drought hit a residential area of Bama, Nigeria, on Monday.', []],
  // Clashes that somebody speaks of
  [
    'The governor said that clashes between Nigerian soldiers and bandits left 24 people dead near Zurmi, Zamfara State, on Monday.',
    [{ type: 'armed-clash', date: '2021-06-14', on: ['Nigerian Armed Forces'], killed: '24' }],
  ],
  [
    'Residents said clashes between Nigerian soldiers and Boko Haram left ten people dead in Gwoza, Nigeria, on Monday.',
    [{ type: 'armed-clash', by: ['Boko Haram'], on: ['Nigerian Armed Forces'], killed: '10' }],
  ],
  // Who speaks behind a figure is none of those counted
  [
    'A landmine exploded under a bus near Niono, Mali, on Monday, killing 34, police spokesman Ibrahim Musa said.',
    [{ type: 'remote-explosive-landmine-ied', on: ['Civilians (Mali)'], killed: '34' }],
  ],
  [
    'A landmine exploded under a bus near Niono, Mali, on Monday, killing 34 traders and two policemen.',
    [{ on: ['Civilians (Mali)', 'Malian Police'], killed: '36' }],
  ],
  // A bare figure before its day
  [
    'The death toll from an attack by gunmen in Geidam, Nigeria, rose to twenty last Friday.',
    [{ date: '2021-06-11', killed: '20' }],
  ],
  [
    'Gunmen attacked a village near Gwoza, Nigeria, killing 12 Monday, police said.',
    [{ date: '2021-06-14', killed: '12' }],
  ],
  [
    'Gunmen attacked a village near Gwoza, Nigeria, at 7 Monday, killing a trader.',
    [{ date: '2021-06-14', killed: '1' }],
  ],
  // Men with weapons who hurt people
  [
    'Men armed with machetes wounded 23 passengers near Djibo, Burkina Faso, on Monday.',
    [{ by: ['Unidentified armed group (Burkina Faso)'], injured: '23' }],
  ],
  // Of people whom a deed befell the town is the deed's, whoever speaks behind them
  [
    'Gunmen killed eighteen traders in Ansongo, Gao region, on Thursday, the authorities said.',
    [{ date: '2021-06-10', place: 'Ansongo', killed: '18' }],
  ],
  [
    'Gunmen killed eighteen farmers in Gwoza, Nigeria, on Thursday, traders in Maiduguri said.',
    [{ date: '2021-06-10', place: 'Gwoza', killed: '18' }],
  ],
  // The town of the hospital
  [
    'Gunmen killed nine traders in Agatu, Nigeria, on Thursday. Eight others were injured and taken to hospital in Makurdi.',
    [{ place: 'Agatu', killed: '9', injured: '8' }],
  ],
  [
    'Eight people were wounded in an attack in Agatu, Nigeria, on Thursday and taken to a hospital in Makurdi.',
    [{ place: 'Agatu', injured: '8' }],
  ],
  [
    'Gunmen attacked a hospital in Makurdi, Nigeria, on Thursday, killing two nurses.',
    [{ place: 'Makurdi', killed: '2' }],
  ],
  // What a group is made of
  [
    'Gunmen opened fire on a group of soldiers in Djibo, Burkina Faso, on Monday, killing 35.',
    [{ type: 'armed-clash', on: ['Burkina Faso Armed Forces'], killed: '35' }],
  ],
  [
    'A group of armed men killed 12 people in Djibo, Burkina Faso, on Monday.',
    [{ type: 'attack', by: ['Unidentified armed group (Burkina Faso)'], killed: '12' }],
  ],
  // Who suffered stands behind those who did it
  [
    'The killing by soldiers of 30 villagers in Tarkint, Mali, on Monday shocked the country.',
    [{ type: 'attack', date: '2021-06-14', on: ['Civilians (Mali)'], killed: '30' }],
  ],
  [
    'The killing by fighters of JNIM on Monday in Tarkint, Mali, of 12 herders shocked the country.',
    [{ by: ['JNIM'], on: ['Civilians (Mali)'], killed: '12' }],
  ],
];
