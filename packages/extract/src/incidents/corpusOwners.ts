import type { Example } from './corpus.js';

/** Whose men, things and colleagues are told, and who guards whom. Written for the rules. */
export const owners: readonly Example[] = [
  // "Its men": of the force that speaks; "ten of its men": of the side that was hit
  [
    'The army of Burkina Faso said on Saturday that its men had killed nine militants near Sebba on Friday.',
    [
      {
        type: 'armed-clash',
        by: ['Burkina Faso Armed Forces'],
        on: ['Unidentified armed group (Burkina Faso)'],
        killed: '9',
      },
    ],
  ],
  [
    'JNIM suffered a setback near Niono, Mali, on Friday: the army killed ten of its men.',
    [{ by: ['Malian Armed Forces'], on: ['JNIM'], killed: '10' }],
  ],
  [
    'Men on motorcycles killed nine people in Koro, Mali, on Friday.',
    [{ by: ['Unidentified armed group (Mali)'], on: ['Civilians (Mali)'], killed: '9' }],
  ],
  // "Four of them": of those whom it befell, and people where people are told
  [
    'Malian soldiers were on their way to Gao, Mali, on Friday when one of their vehicles hit a mine. Four of them died.',
    [{ on: ['Malian Armed Forces'], killed: '4' }],
  ],
  [
    'Soldiers pulled out of Labbezanga, Mali, on Friday after Islamic State fighters overran their camp. Six of them died.',
    [{ by: ['ISGS'], on: ['Malian Armed Forces'], killed: '6' }],
  ],
  [
    'Gunmen attacked traders near Koro, Mali, on Friday. Six of them died.',
    [{ on: ['Civilians (Mali)'], killed: '6' }],
  ],
  // Colleagues are of the side of those with whom they are told
  [
    'Two gendarmes were wounded by gunmen in Gao, Mali, on Friday. Two of their colleagues died.',
    [{ on: ['Malian Gendarmerie'], killed: '2', injured: '2' }],
  ],
  [
    'Gunmen killed a teacher in Gao, Mali, on Friday. Two of his colleagues were abducted.',
    [{ on: ['Civilians (Mali)'], killed: '1', abducted: '2' }],
  ],
  // Who holds a post was attacked
  [
    'Gunmen attacked a post held by VDP fighters in Titao, Burkina Faso, on Friday.',
    [{ type: 'armed-clash', on: ['VDP'] }],
  ],
  // Those who guard were attacked with those whom they guard
  [
    'An attack on a bus escorted by gendarmes killed nine people near Pama, Burkina Faso, on Friday.',
    [
      {
        by: ['Unidentified armed group (Burkina Faso)'],
        on: ['Burkina Faso Gendarmerie', 'Civilians (Burkina Faso)'],
        killed: '9',
      },
    ],
  ],
  [
    'Gunmen attacked soldiers escorting gold miners near Arlit, Niger, on Friday.',
    [{ on: ['Civilians (Niger)', 'Nigerien Armed Forces'] }],
  ],
  [
    'Gunmen attacked a bus near Pama, Burkina Faso, on Friday. Gendarmes searched the area.',
    [{ on: ['Civilians (Burkina Faso)'] }],
  ],
  // Workers of an agency are people
  [
    'Four aid workers of Action Against Hunger were abducted on Friday in Diffa, Niger.',
    [{ on: ['Civilians (Niger)'], abducted: '4' }],
  ],
  [
    'JNIM fighters killed four hunters who guarded the village of Farabougou, Mali, on Friday.',
    [{ by: ['JNIM'], on: ['Unidentified communal militia (Mali)'], killed: '4' }],
  ],
  // "Violence between X and Y" has two sides, which later clashes of the text have as well
  [
    'Communal violence between Dogon and Fulani left nine dead in Koro, Mali, on Friday.',
    [{ type: 'armed-clash', by: ['Dogon militia (Mali)'], on: ['Fulani militia (Mali)'], killed: '9' }],
  ],
  [
    'Herders and farmers fought each other in Mangalme, Chad, on Friday; ten people died. Clashes in Mongo had left seven dead in May 2020.',
    [
      { type: 'armed-clash', by: ['Herders (Chad)'], on: ['Farmers (Chad)'], killed: '10' },
      { type: 'armed-clash', by: ['Herders (Chad)'], on: ['Farmers (Chad)'], killed: '7' },
    ],
  ],
  [
    'Herders killed ten people in Agatu, Nigeria, on Friday. Clashes between gangs had left seven dead in Lagos in May 2020.',
    [{ by: ['Herders (Nigeria)'], killed: '10' }, { killed: '7' }],
  ],
  // Forces that come from a country are its own, gunmen are not
  [
    'Two soldiers from Chad were killed by gunmen in Gao, Mali, on Friday.',
    [{ by: ['Unidentified armed group (Mali)'], on: ['Chadian Armed Forces'], killed: '2' }],
  ],
  [
    'Gunmen from Mali killed two soldiers in Tera, Niger, on Friday.',
    [{ by: ['Unidentified armed group (Niger)'], on: ['Nigerien Armed Forces'], killed: '2' }],
  ],
  // Whom those who tell of it call members of a group
  [
    'Two traders were abducted in Tera, Niger, on Friday by men whom residents described as fighters of Boko Haram.',
    [{ by: ['Boko Haram?'], on: ['Civilians (Niger)'], abducted: '2' }],
  ],
  [
    'Six soldiers were killed in an ambush near Djibo, Burkina Faso, on Friday. The gunmen were, an official said, members of JNIM.',
    [{ by: ['JNIM?'], on: ['Burkina Faso Armed Forces'], killed: '6' }],
  ],
  [
    'Six soldiers were killed in an ambush near Djibo, Burkina Faso, on Friday. The gunmen were not members of JNIM, an official said.',
    [{ by: ['Unidentified armed group (Burkina Faso)'], on: ['Burkina Faso Armed Forces'], killed: '6' }],
  ],
  // To whom fighters surrender
  [
    'The Multinational Joint Task Force said that 26 Boko Haram fighters gave themselves up in Wulgo, Nigeria, on Friday.',
    [{ by: ['Boko Haram'], on: ['Multinational Joint Task Force'] }],
  ],
  // Verbs of blame over any deed, and "we" in a quotation
  [
    'Three workers were kidnapped in Bandiagara, Mali, on Friday. The army pinned the raid on Katiba Macina.',
    [{ by: ['Katiba Macina?'], on: ['Civilians (Mali)'], abducted: '3' }],
  ],
  [
    '"We captured twenty soldiers," a spokesman for the Azawad Liberation Front said after fighting in Bourem, Mali, on Friday.',
    [{ by: ['FLA'], on: ['Malian Armed Forces'], captured: '20' }],
  ],
  [
    'Two nurses of Doctors Without Borders were killed in Dosso, Niger, on Friday.',
    [{ on: ['Civilians (Niger)'], killed: '2' }],
  ],
];
