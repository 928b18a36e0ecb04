import type { Expected } from '../../testing/summary.js';

const ARMS = 'disrupted-weapons-use';
const LOOTING = 'looting-property-destruction';

/** What kind of event a deed is by what it is done to and by whom, in French; and words that are none. */
export const deeds: readonly (readonly [text: string, events: readonly Expected[]])[] = [
  // Verbs that are deeds by their object: livestock, arms, bases
  [
    'Des hommes armés ont emporté plus de 300 têtes de bétail lundi à Djibo, au Burkina Faso.',
    [{ type: LOOTING, place: 'Djibo' }],
  ],
  ['Des commerçants ont emporté plus de 300 sacs de riz lundi à Djibo, au Burkina Faso.', []],
  [
    'Une cache de munitions a été découverte lundi par les militaires près de Kidal, au Mali.',
    [{ type: ARMS, place: 'Kidal' }],
  ],
  ['Une peinture rupestre a été découverte lundi par les militaires près de Kidal, au Mali.', []],
  ['Trois malfaiteurs armés ont été interceptés lundi à Diffa, au Niger.', [{ type: 'arrests', captured: '3' }]],
  [
    'Des jihadistes ont installé un campement lundi près de Djibo, au Burkina Faso.',
    [{ type: 'headquarters-or-base-established', place: 'Djibo' }],
  ],
  ['Des scouts ont installé un campement lundi près de Djibo, au Burkina Faso.', []],
  // Those who give themselves up, and those who go somewhere
  [
    'Vingt combattants de Boko Haram se sont rendus lundi à Mora, au Cameroun.',
    [{ type: 'change-to-group-activity', place: 'Mora' }],
  ],
  ['Vingt délégués se sont rendus lundi à Mora, au Cameroun.', []],
  // Who bears arms is no mob
  [
    'Un homme a été battu à mort dimanche par ses voisins à Ségou, au Mali.',
    [{ type: 'mob-violence', date: '2021-06-13', killed: '1' }],
  ],
  [
    'Un homme a été battu à mort dimanche par des soldats à Ségou, au Mali.',
    [{ type: 'attack', date: '2021-06-13', killed: '1' }],
  ],
  // Whose attack somebody was the target of
  [
    "Le poste de police de Bankass, au Mali, a été dimanche la cible d'hommes armés.",
    [{ type: 'armed-clash', date: '2021-06-13', place: 'Bankass' }],
  ],
  ['Le maire de Bankass, au Mali, a été dimanche la cible de critiques.', []],
  // Crimes of the family, beasts, crowds in a hurry, ordinary crime
  ['Un homme a poignardé à mort son épouse dimanche à Bamako, au Mali.', []],
  [
    'Des hommes armés ont poignardé à mort un berger dimanche à Bankass, au Mali.',
    [{ type: 'attack', place: 'Bankass', killed: '1' }],
  ],
  ["Les magasins de Bamako, au Mali, ont été pris d'assaut dimanche par les clients.", []],
  ['Des criquets ont attaqué des champs dimanche près de Djibo, au Burkina Faso.', []],
  ['La police de Bamako, au Mali, a interpellé dimanche un gang de voleurs de voitures.', []],
  // What was done to disperse a crowd; what is denied
  [
    'Des gendarmes ont tiré des coups de semonce lundi pour disperser des manifestants à Bamako, au Mali.',
    [{ type: 'protest-with-intervention', place: 'Bamako' }],
  ],
  ['Le Niger a nié jeudi que ses soldats aient tué des civils.', []],
];
