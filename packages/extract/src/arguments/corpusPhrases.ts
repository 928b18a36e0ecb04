import type { Example } from './corpus.js';

const GUNMEN = 'Unidentified armed group (Burkina Faso)';
const ARMY = 'Burkina Faso Armed Forces';
const CIVILIANS = 'Civilians (Burkina Faso)';
const DAY = { date: '2021-06-11', place: 'Djibo' } as const;

/** Verbs of several words and verbs beside their phrases, and what stands between a subject and its verb. Written for the rules; published on the day of the corpus. */
export const phrases: readonly Example[] = [
  // Words of a verb that its object parts
  [
    'Soldiers put six fighters out of action near Djibo, Burkina Faso, on Friday.',
    [{ type: 'armed-clash', killed: '6' }],
  ],
  ['A broken pump put six clinics out of action near Djibo, Burkina Faso, on Friday.', []],
  [
    'Gunmen burned six men alive in Djibo, Burkina Faso, on Friday.',
    [{ type: 'attack', on: [CIVILIANS], killed: '6' }],
  ],
  ['Soldiers took six fighters prisoner in Djibo, Burkina Faso, on Friday.', [{ type: 'arrests', captured: '6' }]],
  ['Gunmen stabbed six men to death in Djibo, Burkina Faso, on Friday.', [{ type: 'attack', killed: '6' }]],
  // A verb and a word that is nobody
  [
    'Clashes took place in Djibo, Burkina Faso, on Friday between the army and gunmen.',
    [{ ...DAY, type: 'armed-clash', by: [GUNMEN], on: [ARMY] }],
  ],
  ['Elections took place in Djibo, Burkina Faso, on Friday.', []],
  ['Six teachers took part in a debate in Djibo, Burkina Faso, on Friday.', []],
  // A number of lives
  ['An attack on Djibo, Burkina Faso, on Friday cost six lives.', [{ ...DAY, killed: '6' }]],
  ['Repairs in Djibo, Burkina Faso, on Friday cost six millions.', []],
  ['The attack in Djibo, Burkina Faso, on Friday claimed the life of a teacher.', [{ ...DAY, killed: '1' }]],
  [
    'Six traders lost their lives to bandits near Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, type: 'attack', killed: '6' }],
  ],
  ['Six traders lost their lives to fever near Djibo, Burkina Faso, on Friday.', []],
  // The name of a weapon that ends in a verb
  [
    'A mine exploded under a bus near Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, type: 'remote-explosive-landmine-ied' }],
  ],
  ['A mine opened near Djibo, Burkina Faso, on Friday.', []],
  // What is blown up, and by whom
  ['Gunmen blew up a bridge near Djibo, Burkina Faso, on Friday.', [{ ...DAY, by: [GUNMEN] }]],
  [
    'Gunmen went on a rampage in Djibo, Burkina Faso, on Friday, killing six.',
    [{ ...DAY, type: 'attack', killed: '6' }],
  ],
  ['Youths went on a rampage in Djibo, Burkina Faso, on Friday.', [{ ...DAY, type: 'violent-demonstration' }]],
  // A craft stands for those who fly it
  [
    'A helicopter opened fire on a village near Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, type: 'air-drone-strike' }],
  ],
  ['Soldiers in a helicopter watched Djibo, Burkina Faso, on Friday.', []],
  // Left, taken back, tried
  ['The army won back Djibo, Burkina Faso, on Friday.', [{ ...DAY, type: 'government-regains-territory', by: [ARMY] }]],
  ['The party won back Djibo, Burkina Faso, on Friday.', []],
  ['Gunmen made an attempt to storm a base in Djibo, Burkina Faso, on Friday.', [{ ...DAY, by: [GUNMEN], on: [ARMY] }]],
  ['The police foiled an attempt to storm a base in Djibo, Burkina Faso, on Friday.', []],
  ['Jihadists have struck in Djibo, Burkina Faso.', [{ place: 'Djibo', by: [GUNMEN] }]],
  ['Prices have struck in Djibo, Burkina Faso.', []],
  ['Two bases near Djibo, Burkina Faso, have been attacked by gunmen.', [{ place: 'Djibo', on: [ARMY] }]],
  ['Bases around Djibo, Burkina Faso, have been attacked by gunmen.', []],
  // A day behind the last word of a verb is no object of it
  ['Six soldiers fell on Friday in an ambush near Djibo, Burkina Faso.', [{ ...DAY, on: [ARMY], killed: '6' }]],
  ['Prices fell on Friday in the market of Djibo, Burkina Faso.', []],
  // Who is quoted is neither doer nor sufferer
  [
    'According to the army, gunmen attacked a village near Djibo, Burkina Faso, on Friday, killing six people.',
    [{ ...DAY, by: [GUNMEN], on: [CIVILIANS], killed: '6' }],
  ],
  [
    'Gunmen burned a school in Djibo, Burkina Faso, on Friday, according to residents, then killed six teachers.',
    [{ ...DAY, type: 'attack', by: [GUNMEN], on: [CIVILIANS], killed: '6' }],
  ],
  [
    'The minister, who was in Paris, said six soldiers had been killed in Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, on: [ARMY], killed: '6' }],
  ],
  [
    'The army, which has been fighting rebels since 2015, said gunmen had killed six farmers in Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, type: 'attack', by: [GUNMEN], killed: '6' }],
  ],
  [
    'On Friday a car bomb, claimed by JNIM, went off in Djibo, Burkina Faso, killing six.',
    [{ ...DAY, by: ['JNIM'], killed: '6' }],
  ],
  [
    'From our correspondent in Kaya: gunmen killed six people in Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, killed: '6' }],
  ],
  // Who they are, told behind the noun
  [
    'Six villagers were killed by men believed to be members of JNIM in Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, by: ['JNIM?'], killed: '6' }],
  ],
  [
    'Six villagers were killed by militants linked to JNIM in Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, by: ['JNIM?'], killed: '6' }],
  ],
  [
    'Officials said gunmen whose names are not known had killed six farmers in Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, by: [GUNMEN], killed: '6' }],
  ],
  [
    'Six people attending a wedding were killed in an attack on Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, on: [CIVILIANS], killed: '6' }],
  ],
  [
    'Six militiamen who support the army were killed by gunmen in Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, by: [GUNMEN], killed: '6' }],
  ],
  [
    'An attack on Djibo, Burkina Faso, on Friday left six people, including two women, dead.',
    [{ ...DAY, killed: '6' }],
  ],
  // One place more
  [
    'Gunmen killed six people in Burkina Faso on Friday. They also killed three in Djibo.',
    [
      { date: '2021-06-11', killed: '6' },
      { ...DAY, killed: '3' },
    ],
  ],
  [
    'Gunmen killed six people in Djibo, Burkina Faso, on Friday. They also wounded three people in the market.',
    [{ ...DAY, killed: '6', injured: '3' }],
  ],
  ['Djibo, Burkina Faso, suffered an attack on Friday.', [DAY]],
  // Clauses and deeds between a subject and its verb
  [
    'The base in which he was stationed near Djibo, Burkina Faso, was hit by an attack on Friday.',
    [{ ...DAY, type: 'armed-clash', on: [ARMY] }],
  ],
  [
    'Two JNIM fighters implicated in executions, have been captured by soldiers in Djibo, Burkina Faso.',
    [{ type: 'arrests', place: 'Djibo', by: [ARMY], on: ['JNIM'], captured: '2' }],
  ],
  ['Musa Gao, 32, from Dori, was killed in an attack on Djibo, Burkina Faso, on Friday.', [{ ...DAY, killed: '1' }]],
  // Whose man a person called by name was
  [
    'Musa Bello, a commander of JNIM, was killed by gunmen in Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, by: [GUNMEN], on: ['JNIM'], killed: '1' }],
  ],
  [
    'JNIM commander Musa Bello was killed by French forces in Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, by: ['French Armed Forces'], on: ['JNIM'], killed: '1' }],
  ],
  [
    'Musa Bello, a captain in the army, was killed in Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, on: [ARMY], killed: '1' }],
  ],
  [
    'Musa Bello, a critic of JNIM, was killed by gunmen in Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, on: [CIVILIANS], killed: '1' }],
  ],
  // Ground that is taken, and a year before the noun of a deed
  [
    'The army captured large swaths of territory near Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, type: 'government-regains-territory', by: [ARMY] }],
  ],
  ['The firm captured large swaths of the market in Djibo, Burkina Faso, on Friday.', []],
  ['Six people were killed in a 2015 airstrike on Djibo, Burkina Faso.', [{ date: '2015', killed: '6' }]],
  // Vehicles driven by those who carry a bomb, and goods carried off
  [
    'A suicide bomber drove a truck into an army camp in Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, type: 'suicide-bomb', on: [ARMY] }],
  ],
  ['A farmer drove a truck into an army camp in Djibo, Burkina Faso, on Friday.', []],
  [
    'Gunmen carried off food and fuel in Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, type: 'looting-property-destruction', by: [GUNMEN] }],
  ],
  [
    'The son of an imam was taken from his home at gunpoint in Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, type: 'abduction-forced-disappearance', abducted: '1' }],
  ],
  // The day and the town of a burial are not those of the deed
  [
    'Gunmen killed six traders in Djibo, Burkina Faso, on Friday. The six traders were buried in Dori on Sunday.',
    [{ ...DAY, killed: '6' }],
  ],
  // Names in a row, with and without their ages
  [
    'Musa Bello, 45, Fatima Sani, 8, and Ali Sani were killed by gunmen in Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, by: [GUNMEN], killed: '3' }],
  ],
  [
    'Gunmen killed Musa Bello, 45, Fatima Sani, 8, and Ali Sani in Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, by: [GUNMEN], killed: '3' }],
  ],
  [
    'Gunmen killed a farmer, Musa Bello, 45, his wife and a neighbour in Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, by: [GUNMEN], killed: '3' }],
  ],
  [
    'Gunmen killed Musa Bello, 45, a farmer, in Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, by: [GUNMEN], killed: '1' }],
  ],
  // Who made a deal, and who only talks of one
  [
    'A ceasefire between the Macina Liberation Front and Dogon hunters was reached in Koro, Mali, on Friday.',
    [{ type: 'agreement', by: ['Dogon militia (Mali)', 'Katiba Macina'] }],
  ],
  ['Chiefs called for a ceasefire between the army and JNIM in Koro, Mali, on Friday.', []],
  // A negation inside the words of a deed is not that of the next
  [
    'At least nine villagers did not survive a raid on Djibo, Burkina Faso, on Friday.',
    [{ ...DAY, type: 'attack', killed: '9+' }],
  ],
  // A verb that is a deed only of armed people, upon a place
  [
    'Bandits sacked Kuryan, a village near Djibo, Burkina Faso, on Friday.',
    [{ date: '2021-06-11', place: 'Kuryan', type: 'attack' }],
  ],
  ['The governor sacked six officials in Djibo, Burkina Faso, on Friday.', []],
  ['The firm sacked its manager in Djibo, Burkina Faso, on Friday.', []],
];
