import type { Example } from './corpus.js';

/** Who was hit, where the words tell it by a branch, a nation, a relative clause, a pronoun or what passed by. Written for the rules. */
export const who: readonly Example[] = [
  // Bodies keep the name of what they are
  [
    'Gunmen attacked the customs post at Kandi, Benin, on Friday.',
    [{ type: 'armed-clash', date: '2021-06-11', place: 'Kandi', on: ['Customs (Benin)'] }],
  ],
  [
    'Gunmen killed five vigilantes in Anka, Zamfara State, Nigeria, on Friday.',
    [{ type: 'armed-clash', date: '2021-06-11', on: ['Vigilantes (Nigeria)'], killed: '5' }],
  ],
  // People are of the nation that is told with them; a state that bears a country's name is none
  [
    'A Colombian nun was kidnapped on Friday in Koutiala, Mali, by armed men.',
    [{ date: '2021-06-11', on: ['Civilians (Colombia)'], abducted: '1' }],
  ],
  [
    'Residents of Niger State were killed by bandits on Friday in Anka, Nigeria.',
    [{ date: '2021-06-11', on: ['Civilians (Nigeria)'] }],
  ],
  // Soldiers of a mission are the mission's, unless one deed tells both
  [
    'Two peacekeepers were killed on Friday near Gao, Mali, in an ambush. Eight soldiers were wounded, MINUSMA said.',
    [{ date: '2021-06-11', on: ['MINUSMA'], killed: '2', injured: '8' }],
  ],
  [
    'Two peacekeepers and three Malian soldiers were killed on Friday near Gao, Mali, in an ambush.',
    [{ date: '2021-06-11', on: ['MINUSMA', 'Malian Armed Forces'], killed: '5' }],
  ],
  // Who comes by an explosion is hit by it, not who tells of it
  [
    'A bomb exploded on Friday under a vehicle of the gendarmerie near Djibo, Burkina Faso, killing two people.',
    [{ date: '2021-06-11', on: ['Burkina Faso Gendarmerie'], killed: '2' }],
  ],
  [
    'A bomb exploded on Friday in Gao, Mali, killing two people, according to a soldier travelling with them.',
    [{ date: '2021-06-11', on: ['Civilians (Mali)'], killed: '2' }],
  ],
  // What a relative clause or a pronoun before the verb tells of
  [
    'A position that JNIM fighters attacked on Friday at Djibo, Burkina Faso, was reinforced.',
    [{ date: '2021-06-11', by: ['JNIM'], on: ['Burkina Faso Armed Forces'] }],
  ],
  [
    'The army said that gunmen attacked on Friday near Gao, Mali.',
    [{ date: '2021-06-11', by: ['Unidentified armed group (Mali)'], on: [] }],
  ],
  // A participle between people and their verb has its object to itself
  [
    'Fourteen soldiers escorting election officials fell in an ambush near Torodi, Niger, on Friday.',
    [{ date: '2021-06-11', on: ['Nigerien Armed Forces'], killed: '14' }],
  ],
  // Forces in general are those that are named
  [
    'The police and other security forces were attacked on Friday in Kano, Nigeria, by gunmen.',
    [{ date: '2021-06-11', on: ['Nigerian Police Force'] }],
  ],
  // A row of days and places may stand between a verb and its object; behind an open comma somebody else begins
  [
    'Armed men attacked on Friday near Gao, Mali, a convoy of the gendarmerie.',
    [{ date: '2021-06-11', by: ['Unidentified armed group (Mali)'], on: ['Malian Gendarmerie'] }],
  ],
  [
    'Armed men attacked on Friday in Gao, in the north of Mali, soldiers of the base said.',
    [{ date: '2021-06-11', by: ['Unidentified armed group (Mali)'], on: [] }],
  ],
  // Parts of a toll that bear arms were hit beside the people; former ones and attackers were not
  [
    'Gunmen killed 27 people on Friday in Djibo, Burkina Faso, two of them soldiers.',
    [{ date: '2021-06-11', on: ['Burkina Faso Armed Forces', 'Civilians (Burkina Faso)'], killed: '27' }],
  ],
  [
    'The attack killed 16 people on Friday in Djibo, Burkina Faso: 12 civilians and four soldiers.',
    [{ date: '2021-06-11', on: ['Burkina Faso Armed Forces', 'Civilians (Burkina Faso)'], killed: '16' }],
  ],
  [
    'Ten civilians, including a retired soldier, were killed on Friday in Djibo, Burkina Faso, by gunmen.',
    [{ date: '2021-06-11', on: ['Civilians (Burkina Faso)'], killed: '10' }],
  ],
  [
    'Soldiers killed 12 people on Friday in Djibo, Burkina Faso, among them two militants.',
    [{ date: '2021-06-11', on: ['Civilians (Burkina Faso)'], killed: '12' }],
  ],
  // Forces at large that are counted beside a body are others
  [
    'Three soldiers and two gendarmes were killed in an ambush near Dori, Burkina Faso, on Friday.',
    [{ date: '2021-06-11', on: ['Burkina Faso Armed Forces', 'Burkina Faso Gendarmerie'], killed: '5' }],
  ],
  // Drones with which somebody attacks, and whose they are; no army strikes its own camp with them
  [
    'FLA fighters attacked a Malian army camp in Goundam on Friday with kamikaze drones.',
    [{ type: 'air-drone-strike', date: '2021-06-11', by: ['FLA'], on: ['Malian Armed Forces'] }],
  ],
  [
    'FLA drones struck a Malian army camp in Lere on Friday.',
    [{ type: 'air-drone-strike', date: '2021-06-11', by: ['FLA'], on: ['Malian Armed Forces'] }],
  ],
  [
    'A drone struck a Malian army camp in Lere on Friday, killing three soldiers.',
    [
      {
        type: 'air-drone-strike',
        date: '2021-06-11',
        by: ['Unidentified armed group (Mali)'],
        on: ['Malian Armed Forces'],
        killed: '3',
      },
    ],
  ],
  [
    'A drone struck a village near Lere, Mali, on Friday, killing three people.',
    [{ type: 'air-drone-strike', date: '2021-06-11', by: ['Malian Armed Forces'], killed: '3' }],
  ],
];
