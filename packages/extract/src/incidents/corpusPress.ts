import type { Example } from './corpus.js';

const ATTACK = 'attack';
const CLASH = 'armed-clash';
const SUICIDE = 'suicide-bomb';
const CIVILIANS = 'Civilians (Nigeria)';
const GUNMEN = 'Unidentified armed group (Nigeria)';
const TROOPS = 'Nigerian Armed Forces';

/** How the local press tells it: states in titles, troops who answer, groups known from the rest of the text, what is denied. */
export const press: readonly Example[] = [
  // A title names the state, in which the village lies that the text names; a town of the state's name is meant by "town"
  [
    'Bandits kill six in Niger\n\nBandits killed six persons on Friday at Kuchi in Munya Local Government Area of Niger State, residents said.',
    [{ type: ATTACK, date: '2021-06-11', place: 'Kuchi', on: [CIVILIANS], killed: '6' }],
  ],
  [
    'Bandits attack Niger communities, kill six\n\nBandits on Friday killed six persons at Kuchi in Munya Local Government Area of Niger State, residents said.',
    [{ type: ATTACK, date: '2021-06-11', place: 'Kuchi', killed: '6' }],
  ],
  [
    'Gunmen kill 15 in Kebbi community\n\nFifteen people were killed on Friday when gunmen invaded Mera in Augie Local Government Area of Kebbi State.',
    [{ type: ATTACK, date: '2021-06-11', place: 'Mera', killed: '15' }],
  ],
  [
    'Boko Haram killed ten people near Diffa, Niger, on Friday. Militants killed two farmers in Niger State, Nigeria, on Thursday.',
    [
      { date: '2021-06-11', on: ['Civilians (Niger)'], killed: '10' },
      { date: '2021-06-10', place: 'Niger', on: [CIVILIANS], killed: '2' },
    ],
  ],
  // Where a bus was bound for is not where it was attacked
  [
    'Gunmen on Friday waylaid a Bolgatanga-bound vehicle at Binduri, Ghana, and killed the driver.',
    [{ type: ATTACK, date: '2021-06-11', place: 'Binduri', killed: '1' }],
  ],
  // People who carry bombs are nobody's people, and those of the one group of the story
  [
    'Two girls blew themselves up on Friday in Kolofata, Cameroon, killing seven people. "Only Boko Haram does this," the governor said.',
    [{ type: SUICIDE, place: 'Kolofata', by: ['Boko Haram'], on: ['Civilians (Cameroon)'], killed: '7' }],
  ],
  [
    'Two girls were killed by a suicide bomber on Friday in Fotokol, Cameroon.',
    [{ type: SUICIDE, place: 'Fotokol', on: ['Civilians (Cameroon)'], killed: '2' }],
  ],
  // Whom troops fight in a story of one group, which its lead names; not where the group is only named behind
  [
    'Boko Haram fighters attacked troops at Damboa, Borno State, on Friday. At Gwoza, troops killed one terrorist on Thursday.',
    [
      { type: CLASH, date: '2021-06-11', place: 'Damboa', by: ['Boko Haram'] },
      { type: CLASH, date: '2021-06-10', place: 'Gwoza', by: [TROOPS], on: ['Boko Haram'], killed: '1' },
    ],
  ],
  [
    'Troops killed four bandits at Zurmi, Zamfara State, on Friday. The troops came from Gusau. The state is far from the areas of Boko Haram.',
    [{ type: CLASH, date: '2021-06-11', place: 'Zurmi', by: [TROOPS], on: [GUNMEN], killed: '4' }],
  ],
  // Who attacks a camp of a group is not of it
  [
    'Gunmen attacked an ISWAP camp at Duguri, Borno State, on Friday, killing 20.',
    [{ type: CLASH, date: '2021-06-11', by: [GUNMEN], on: ['ISWAP'], killed: '20' }],
  ],
  // An attack that was foiled was made by those who came; a plot that was foiled was not
  [
    "Troops foiled bandits' attack on Zurmi in Zamfara State on Friday, killing five.",
    [{ type: CLASH, date: '2021-06-11', place: 'Zurmi', by: [GUNMEN], on: [TROOPS], killed: '5' }],
  ],
  ['Police foiled a plot to bomb a market in Kano, Nigeria, on Friday.', []],
  [
    'Vigilantes repelled an attack on Zurmi in Zamfara State on Friday, killing five bandits.',
    [{ type: CLASH, by: [GUNMEN], on: ['Vigilantes (Nigeria)'], killed: '5' }],
  ],
  // What is feared is what came of the clash, not the clash
  [
    'Four persons are feared dead in a clash between farmers and herders at Hadejia, Jigawa State.',
    [{ type: CLASH, place: 'Hadejia', killed: '4' }],
  ],
  ['Residents feared a clash between farmers and herders at Hadejia, Jigawa State, on Friday.', []],
  // People in general who fell where two armed sides met are on neither; people of a kind are people
  [
    'At least 12 people died when vigilantes clashed with bandits at Faskari, Katsina State, on Friday.',
    [{ type: CLASH, by: ['Vigilantes (Nigeria)'], on: [GUNMEN], killed: '12+' }],
  ],
  [
    'Six traders were killed when soldiers clashed with Boko Haram at Gwoza, Borno State, on Friday.',
    [{ type: CLASH, on: [CIVILIANS, TROOPS], killed: '6' }],
  ],
  // Whose they are, told of them in a sentence of its own
  [
    'Gunmen killed 20 people at Gwoza in Borno State on Friday. The assailants are said to be members of Boko Haram.',
    [{ type: ATTACK, by: ['Boko Haram?'], killed: '20' }],
  ],
  [
    'Gunmen killed 20 people at Gwoza in Borno State on Friday. The victims are said to be members of Boko Haram.',
    [{ by: [GUNMEN], killed: '20' }],
  ],
  // Separatists of Cameroon, and of Mali
  [
    'Separatist fighters on Friday killed three soldiers at Bamessing, in the North West region of Cameroon.',
    [{ type: CLASH, by: ['Ambazonian separatists'], killed: '3' }],
  ],
  [
    'Separatist fighters on Friday killed three soldiers near Kidal, Mali.',
    [{ type: CLASH, by: ['Unidentified armed group (Mali)'], killed: '3' }],
  ],
  // "The marauders" are the herders told of before
  [
    'Herders on Friday killed nine people at Logo, Benue State. On Thursday, the marauders killed eight at Abaji in Katsina-Ala.',
    [
      { date: '2021-06-11', by: ['Herders (Nigeria)'], killed: '9' },
      { date: '2021-06-10', by: ['Herders (Nigeria)'], killed: '8' },
    ],
  ],
  [
    'Herders on Friday killed nine people at Logo, Benue State. On Thursday, gunmen killed eight at Makurdi.',
    [
      { date: '2021-06-11', by: ['Herders (Nigeria)'], killed: '9' },
      { date: '2021-06-10', by: [GUNMEN], killed: '8' },
    ],
  ],
  // Of what somebody says of others, the others did it
  [
    'Residents said the bandits came to Kundu, Niger State, on Friday and killed two men.',
    [{ type: ATTACK, date: '2021-06-11', by: [GUNMEN], on: [CIVILIANS], killed: '2' }],
  ],
  [
    'Residents of Kundu in Niger State said the bandits returned on Friday and burnt several houses.',
    [{ type: 'looting-property-destruction', date: '2021-06-11', place: 'Kundu', by: [GUNMEN] }],
  ],
  // A day in the possessive is that of the deed, the other one that of the main verb
  [
    "The governor on Friday visited Birnin Gwari, Kaduna State, over Thursday's attack in which bandits killed nine persons.",
    [{ type: ATTACK, date: '2021-06-10', place: 'Birnin Gwari', killed: '9' }],
  ],
  // Asked, denied, charged
  ['Did Boko Haram attack Biu, Nigeria, on Friday?', []],
  [
    'The Nigerian Army has debunked a report by a blog that gunmen kidnapped three wives of soldiers in Biu on Friday.',
    [],
  ],
  ['A court in Lagos, Nigeria, on Friday ordered the remand of three men over the alleged kidnap of a trader.', []],
  // A crowd that kills, and one that is shot at
  [
    'Youths in Makurdi, Nigeria, took to the streets on Friday and killed two traders.',
    [{ type: 'mob-violence', place: 'Makurdi', killed: '2' }],
  ],
  [
    'Soldiers opened fire on youths who took to the streets of Makurdi, Nigeria, on Friday, killing two.',
    [{ type: 'excessive-force-against-protesters', by: [TROOPS], killed: '2' }],
  ],
  // Named fighters who throw fire bombs at a post and kill are no rioters
  [
    'Members of the ESN on Friday attacked the police station at Ogidi, Anambra State, and threw petrol bombs. Two policemen were killed.',
    [{ type: CLASH, by: ['ESN'], on: ['Nigerian Police Force'], killed: '2' }],
  ],
  // A bomb where people watched a match is no sport
  [
    'The toll of a suicide bombing in Konduga, Borno State, on Friday rose to 30. People had come to watch football.',
    [{ type: SUICIDE, place: 'Konduga', killed: '30' }],
  ],
  // A church called after a saint is no place
  [
    'Gunmen on Friday attacked St. Ignatius Church at Makurdi, Nigeria, killing two priests.',
    [{ type: ATTACK, place: 'Makurdi', killed: '2' }],
  ],
  // A building that caves in kills by accident
  ['Three persons were killed on Friday when a storey building caved in at Kano, Nigeria.', []],
  // "Two days after X, Y": the first counts from the second; after a deed told as known nothing is counted anew
  [
    'Two days after bandits killed nine farmers at Zurmi, Zamfara State, troops on Friday killed 13 bandits at Maradun.',
    [
      { type: ATTACK, date: '2021-06-09', place: 'Zurmi', killed: '9' },
      { type: CLASH, date: '2021-06-11', place: 'Maradun', by: [TROOPS], killed: '13' },
    ],
  ],
  [
    'Gunmen killed nine farmers at Zurmi, Zamfara State, on Wednesday. Two days after the attack, troops killed four gunmen at Zurmi.',
    [
      { date: '2021-06-09', place: 'Zurmi', killed: '9' },
      { type: CLASH, date: '2021-06-11', place: 'Zurmi', killed: '4' },
    ],
  ],
  // Where a school stands, told behind a comma; the hospital is not where they were hit
  [
    'Gunmen on Friday invaded Government Science College, Kagara, in Niger State, and seized 27 students.',
    [{ type: 'abduction-forced-disappearance', place: 'Kagara', abducted: '27' }],
  ],
  [
    "Gunmen on Friday abducted 300 pupils of St. Mary's School, Papiri, Niger State.",
    [{ type: 'abduction-forced-disappearance', place: 'Papiri', abducted: '300' }],
  ],
  [
    'Gunmen killed two people at Kwakware, Katsina State, on Friday. Four others were rushed to General Hospital, Jibia.',
    [{ type: ATTACK, date: '2021-06-11', place: 'Kwakware', killed: '2' }],
  ],
  // Weeks are counted roughly; another count is another deed
  [
    'Bandits have released 11 of the 17 people abducted three weeks ago at Pandogari in Niger State. The villagers had been seized on May 27 when gunmen blocked the road.',
    [{ type: 'abduction-forced-disappearance', date: '2021-05-27', place: 'Pandogari', abducted: '17' }],
  ],
  [
    'Gunmen killed four people at Zurmi, Zamfara State, about two weeks ago. On May 31, gunmen killed six people at Zurmi.',
    [
      { date: '2021-06-01~', killed: '4' },
      { date: '2021-05-31', killed: '6' },
    ],
  ],
  // The day of a count, right before its verb
  [
    'The train was attacked on Thursday night near Katari, Kaduna State, and eight people were killed. The commissioner had on Friday put the death toll at seven, with 26 injured.',
    [{ date: '2021-06-10', place: 'Katari', killed: '8', injured: '26' }],
  ],
  // A claim names its deed by the town
  [
    'Terrorists on Friday attacked the prison in Kuje, Nigeria. Five people were killed. ISWAP on Monday claimed the Kuje attack.',
    [{ type: CLASH, date: '2021-06-11', place: 'Kuje', by: ['ISWAP'], killed: '5' }],
  ],
  // What a crowd protests at is no deed of theirs; what gunmen block is no protest
  [
    'Protesters on Friday blocked the Kaduna-Abuja road over the killing of two commuters by soldiers.',
    [{ type: 'peaceful-protest', date: '2021-06-11' }],
  ],
  [
    'Youths protest killing of five farmers in Kaduna, Nigeria',
    [{ type: 'peaceful-protest' }, { type: ATTACK, place: 'Kaduna', killed: '5' }],
  ],
  [
    'Bandits on Friday blocked the Gusau-Sokoto road, Nigeria, and went away with 18 travellers.',
    [{ type: 'abduction-forced-disappearance', date: '2021-06-11', abducted: '18' }],
  ],
  // What goes on is of the sentence before it, not of the other half of the title
  [
    'Gunmen kill seven in Kaduna pit, abduct monarch in Plateau\n\nSeven miners were on Friday shot dead at a pit in Birnin Gwari, Kaduna State. Eleven of their colleagues were seized.\n\nIn Plateau, the monarch of Batura was abducted on Saturday.',
    [
      { date: '2021-06-11', place: 'Birnin Gwari', killed: '7', abducted: '11' },
      { type: 'abduction-forced-disappearance', date: '2021-06-12', abducted: '1' },
    ],
  ],
];
