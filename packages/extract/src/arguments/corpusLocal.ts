import type { Example } from './corpus.js';

const CIVILIANS = 'Civilians (Nigeria)';
const GUNMEN = 'Unidentified armed group (Nigeria)';
const POLICE = 'Nigerian Police Force';
const TROOPS = 'Nigerian Armed Forces';
const BANDITS = 'Bandits (Nigeria)';

/** How local papers write: given names that are days, "one" before a name, units by their kinds, who calls on whom; published on the day of the corpus. */
export const local: readonly Example[] = [
  // A day of the week that begins a person's name, and one that is a day
  [
    'Bandits killed Monday Audu in Kagoro, Kaduna State, Nigeria.',
    [{ type: 'attack', date: '2021-06-15~', by: [BANDITS], on: [CIVILIANS], killed: '1' }],
  ],
  [
    'Pastor Sunday Ike was shot dead by gunmen in Guma, Benue State, on Friday.',
    [{ type: 'attack', date: '2021-06-11', place: 'Guma', killed: '1' }],
  ],
  [
    'Sunday Boko Haram attack kills five in Konduga, Borno.',
    [{ type: 'attack', date: '2021-06-13', by: ['Boko Haram'], killed: '5' }],
  ],
  [
    'In the Friday attack, gunmen killed five persons in Guma, Benue State, Nigeria.',
    [{ date: '2021-06-11', killed: '5' }],
  ],
  // "one" before a name counts one
  [
    'Gunmen shot dead one Alhaji Sani Musa in Guma, Benue State, on Friday.',
    [{ type: 'attack', on: [CIVILIANS], killed: '1' }],
  ],
  [
    'Gunmen kidnapped one Dr Musa Dalle in Guma, Benue State, on Friday.',
    [{ type: 'abduction-forced-disappearance', on: [CIVILIANS], abducted: '1' }],
  ],
  ['Gunmen killed one soldier in Guma, Benue State, on Friday.', [{ type: 'armed-clash', on: [TROOPS], killed: '1' }]],
  // A list of some of them, between the people and their verb
  [
    'Three fighters including a self-styled “general” were killed on Friday by the Cameroonian military in Kumba.',
    [{ type: 'armed-clash', place: 'Kumba', by: ['Cameroonian Armed Forces'], killed: '3' }],
  ],
  [
    'More than 40 people including staff of a bank, traders and drivers were killed in Damboa, Nigeria, on Friday.',
    [{ killed: '40+', on: [CIVILIANS] }],
  ],
  [
    'At least 12 persons, among them four women, a policeman and two children, were killed in Damboa, Nigeria, on Friday.',
    [{ killed: '12+' }],
  ],
  [
    'Eight soldiers were killed in an ambush and three traders and a driver were wounded in Damboa, Nigeria, on Friday.',
    [{ killed: '8', injured: '4' }],
  ],
  // Who kills himself is among the dead
  [
    'A suicide bomber killed himself and five policemen in Konduga, Borno State, Nigeria, on Friday.',
    [{ type: 'suicide-bomb', on: [POLICE], killed: '6' }],
  ],
  [
    'Two suicide bombers killed themselves but no others in Konduga, Borno State, Nigeria, on Friday.',
    [{ type: 'suicide-bomb', killed: '2' }],
  ],
  [
    'A suicide bomber blew himself up and killed five traders in Konduga, Borno State, Nigeria, on Friday.',
    [{ type: 'suicide-bomb', killed: '5' }],
  ],
  // A village of a unit, and units that share the word for their kind
  [
    'Gunmen attacked Zizachi village of Kauru LGA on Friday and killed 10 persons.',
    [{ place: 'Zizachi', killed: '10' }],
  ],
  ['Gunmen attacked the Borno town of Bama on Friday and killed 10 persons.', [{ place: 'Bama', killed: '10' }]],
  [
    'Gunmen killed 20 people on Friday in Talata Mafara and Bakura Local Government Areas of Zamfara State. They stormed Yar Dawa village in Bakura and shot people.',
    [{ place: 'Yar Dawa', killed: '20' }],
  ],
  // Whole days told in hours, and hours
  [
    'Gunmen killed four people in Damboa, Nigeria, on Sunday. The incident happened barely 24 hours after gunmen killed 20 people in Gwoza.',
    [
      { date: '2021-06-13', place: 'Damboa', killed: '4' },
      { date: '2021-06-12', place: 'Gwoza', killed: '20' },
    ],
  ],
  [
    'Gunmen attacked Damboa, Nigeria, on Sunday, killing four. Two hours later they shot a trader dead in Gwoza.',
    [
      { date: '2021-06-13', place: 'Damboa', killed: '4' },
      { date: '2021-06-13', place: 'Gwoza', killed: '1' },
    ],
  ],
  // Whom a speaker calls on was not attacked; what was launched on him was
  [
    'Gunmen killed seven people in Gwoza, Nigeria, on Saturday. The governor condemned the attack and called on the police to find them.',
    [{ type: 'attack', on: [CIVILIANS], killed: '7' }],
  ],
  [
    'An attack planned and launched on the police by gunmen in Gwoza, Nigeria, on Saturday left seven dead.',
    [{ type: 'armed-clash', by: [GUNMEN], on: [POLICE], killed: '7' }],
  ],
  // Who finds the dead is none of them
  [
    'Gunmen attacked Gwoza, Nigeria, on Saturday. The military has recovered two more corpses.',
    [{ type: 'attack', on: [CIVILIANS], killed: '2' }],
  ],
  // The day of a speaker in an insertion, and one that is the deed's
  [
    'The convener, Sani Ali, on Thursday, said gunmen attacked Gwoza, Nigeria, and killed four.',
    [{ date: '2021-06-15~', killed: '4' }],
  ],
  [
    'Gunmen attacked Gwoza, Nigeria, and killed four, the governor said in a statement he issued yesterday in Maiduguri.',
    [{ date: '2021-06-15~', place: 'Gwoza', killed: '4' }],
  ],
  [
    'On Thursday, said the army, gunmen attacked Gwoza, Nigeria, and killed four.',
    [{ date: '2021-06-10', killed: '4' }],
  ],
  // Feasts are no places
  [
    'A suicide bomber killed two in an attack on a Christmas market in Mora, Cameroon, on Sunday.',
    [{ type: 'suicide-bomb', place: 'Mora', killed: '2' }],
  ],
  // News without a day: all of a bulletin
  [
    'Thirteen people have been killed in a series of attacks in Kaduna State, Nigeria.\n\nThe commissioner said bandits killed a farmer in Gora Dan village.\n\nHe thanked the troops.\n\nThe governor prayed for the dead.\n\nIn another incident, bandits attacked Zizachi village and killed 10 persons.',
    [
      { date: '2021-06-15~', place: 'Gora Dan', killed: '1' },
      { date: '2021-06-15~', place: 'Zizachi', killed: '10' },
    ],
  ],
  // A verb before "another", and somebody who was hurt
  [
    'Bandits have killed a policeman and injured another person in Shiroro, Niger State, Nigeria, on Friday.',
    [{ type: 'armed-clash', killed: '1', injured: '1' }],
  ],
  [
    'Another injured man was killed by gunmen in Shiroro, Niger State, Nigeria, on Friday.',
    [{ type: 'attack', killed: '1' }],
  ],
  // A figure for a quoted quantity; a quotation that ends before its speaker
  [
    'Nigerian troops killed "several" (estimated at ten) Boko Haram militants in Damboa, Borno, on Friday.',
    [{ type: 'armed-clash', by: [TROOPS], on: ['Boko Haram'], killed: '10' }],
  ],
  [
    '"Five were killed" villagers said in Gwoza, Nigeria, on Friday.',
    [{ type: 'attack', on: [CIVILIANS], killed: '5' }],
  ],
  // Those who fly kill from the air, unless they storm
  [
    'The Nigerian Air Force killed ten Boko Haram militants in Damboa, Borno, on Friday.',
    [{ type: 'air-drone-strike', by: [TROOPS], on: ['Boko Haram'], killed: '10' }],
  ],
  [
    'The air force stormed Damboa, Borno, Nigeria, on Friday and killed ten gunmen.',
    [{ type: 'armed-clash', by: [TROOPS], on: [GUNMEN], killed: '10' }],
  ],
  [
    'The air force reported the elimination of five terrorist commanders and over 35 foot soldiers in air strikes in Gwoza, Borno, Nigeria, on Friday.',
    [{ type: 'air-drone-strike', killed: '40+' }],
  ],
  // Another attack of a bulletin
  [
    'Bandits have killed a policeman in an attack in Shiroro Local Government Area of Niger State on Sunday.\n\nIn a similar attack, which took place on Sunday in Rafi Local Government Area, armed bandits struck and abducted five persons at Rijo village.',
    [
      { type: 'armed-clash', date: '2021-06-13', place: 'Shiroro', killed: '1' },
      { type: 'abduction-forced-disappearance', date: '2021-06-13', place: 'Rijo', abducted: '5' },
    ],
  ],
  // The day of telling before "also said"
  [
    'ISWAP in a post sighted by reporters on Monday night also said another soldier was killed when its fighters attacked Gwoza in Nigeria.',
    [{ date: '2021-06-15~', by: ['ISWAP'], on: [TROOPS], killed: '1' }],
  ],
  // Who marches against a raid, and the raid
  [
    'Residents of Jibia in Katsina State, Nigeria, protested on Monday after bandits killed two traders in Gurbi village on Sunday.',
    [
      { type: 'peaceful-protest', date: '2021-06-14', by: ['Protesters (Nigeria)'] },
      { type: 'attack', date: '2021-06-13', place: 'Gurbi', by: [GUNMEN], killed: '2' },
    ],
  ],
  // People told one by one, and one told again
  [
    'A man and a woman were killed by gunmen in Birnin Gwari, Nigeria, on Friday.',
    [{ type: 'attack', by: [GUNMEN], on: [CIVILIANS], killed: '2' }],
  ],
  [
    'Gunmen killed a man in Birnin Gwari, Nigeria, on Friday. The man was a teacher.',
    [{ type: 'attack', on: [CIVILIANS], killed: '1' }],
  ],
  // Whose a mine is stands before it; who clears mines is no target
  [
    'A Boko Haram landmine killed three soldiers in Gwoza, Borno State, on Friday.',
    [{ type: 'remote-explosive-landmine-ied', by: ['Boko Haram'], on: [TROOPS], killed: '3' }],
  ],
  [
    'An army mine clearing team killed three gunmen in Gwoza, Borno State, Nigeria, on Friday.',
    [{ by: [TROOPS], on: [GUNMEN], killed: '3' }],
  ],
  // Roads that are named by more than two towns, and towns in a row
  [
    'Gunmen attacked a bus on the Maiduguri-Damboa-Biu road in Borno State on Friday, killing six.',
    [{ place: 'between Maiduguri and Biu', killed: '6' }],
  ],
  [
    'Six people were killed on Friday when a mine exploded on the Maiduguri–Damboa–Biu federal highway in Borno State.',
    [{ place: 'between Maiduguri and Biu', killed: '6' }],
  ],
  [
    'Gunmen attacked a bus in Yan-Doton-Daji village, Zamfara State, on Friday, killing six.',
    [{ place: 'Yan Doton Daji', killed: '6' }],
  ],
  // The driver of something and those with him; what else was done to it
  [
    'Gunmen killed the driver of a bus and two passengers in Gwoza, Nigeria, on Friday.',
    [{ type: 'attack', on: [CIVILIANS], killed: '3' }],
  ],
  [
    'Gunmen killed the driver of a bus and burned two trucks in Gwoza, Nigeria, on Friday.',
    [{ type: 'attack', killed: '1' }],
  ],
  // A list inside what somebody says
  [
    'Six passengers died on Saturday when their bus hit a mine in Gwoza, Nigeria. The source said four others, among them a nurse, two pupils and the driver, were injured.',
    [{ type: 'remote-explosive-landmine-ied', killed: '6', injured: '4' }],
  ],
];
