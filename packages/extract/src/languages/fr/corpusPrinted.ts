import type { Expected } from '../../testing/summary.js';

const GUNMEN = 'Unidentified armed group (Mali)';
const FORCES = 'Malian Armed Forces';
const SEIZED = 'non-state-actor-overtakes-territory';

/** How agencies and local papers of Mali put it, and what the same words tell otherwise; published on the day of `PUBLISHED_ON`. */
export const printed: readonly (readonly [text: string, events: readonly Expected[]])[] = [
  // Places that are taken
  [
    'Le camp militaire de Tessalit a été pris mercredi par le FLA.',
    [{ type: SEIZED, date: '2021-06-09', by: ['FLA'], on: [FORCES] }],
  ],
  ['Le FLA a pris la ville de Ber lundi, au Mali.', [{ type: SEIZED, place: 'Ber', by: ['FLA'] }]],
  ['La localité de Ber est passée mardi sous le contrôle des rebelles du FLA.', [{ type: SEIZED, by: ['FLA'] }]],
  ['Le JNIM revendique la prise de deux postes de sécurité lundi à Konobougou.', [{ type: SEIZED, by: ['JNIM'] }]],
  [
    'Des jihadistes ont pris le contrôle de deux postes de sécurité lundi à Konobougou.',
    [{ type: SEIZED, on: [FORCES] }],
  ],
  ['Des jihadistes ont pris le poste sous leur feu lundi à Konobougou.', [{ type: 'armed-clash', on: [FORCES] }]],
  ['Des jihadistes ont pris la patrouille à partie lundi à Hombori, au Mali.', [{ type: 'armed-clash' }]],
  ['Des jihadistes ont pris la route de Gao lundi.', []],
  ['Le gouverneur a pris ses fonctions lundi à Kidal, au Mali.', []],
  // Whose things are
  [
    'Une attaque contre un convoi FAMa a fait trois morts lundi à Hombori.',
    [{ type: 'armed-clash', by: [GUNMEN], on: [FORCES], killed: '3' }],
  ],
  [
    'Une unité affiliée au FLA a mené lundi une attaque contre un camp de l’armée malienne à Goundam.',
    [{ by: ['FLA'], on: [FORCES] }],
  ],
  [
    'L’explosion a visé lundi un camion transportant des militaires maliens à Nampala.',
    [{ type: 'remote-explosive-landmine-ied', on: [FORCES] }],
  ],
  [
    'Un camion transportant du riz a été attaqué lundi à Nampala, au Mali ; trois personnes ont été tuées.',
    [{ on: ['Civilians (Mali)'], killed: '3' }],
  ],
  [
    'Des hommes armés ont attaqué lundi un poste de contrôle douanier à Koutiala, au Mali.',
    [{ on: ['Customs (Mali)'] }],
  ],
  ['Une mission FAMa a été la cible d’attaque lundi près de Hombori.', [{ type: 'armed-clash', on: [FORCES] }]],
  ['Au Mali, trois personnels FAMa ont été tués lundi à Hombori.', [{ on: [FORCES], killed: '3' }]],
  // A line in capitals
  [
    'UN GENDARME ET UN DOUANIER TUÉS SAMEDI À KOUTIALA, AU MALI',
    [{ on: ['Customs (Mali)', 'Malian Gendarmerie'], killed: '2' }],
  ],
  // Two sides behind the verb
  [
    'Des affrontements ont été signalés lundi entre le GATIA et le MSA à Ménaka.',
    [{ type: 'armed-clash', by: ['GATIA'], on: ['MSA'] }],
  ],
  // Drones as means
  [
    'Le FLA a mené lundi une attaque au moyen de drones contre un camp de l’armée malienne à Goundam.',
    [{ type: 'air-drone-strike', by: ['FLA'], on: [FORCES] }],
  ],
  [
    'Des hommes armés ont attaqué lundi un camp de l’armée malienne à Goundam, où un drone a été vu.',
    [{ type: 'armed-clash' }],
  ],
  // Days of telling
  [
    'L’armée a donné ce lundi soir un premier bilan de l’embuscade tendue dimanche à une patrouille de l’armée près de Diabaly, au Mali : six soldats tués.',
    [{ date: '2021-06-13', killed: '6' }],
  ],
  [
    'Hombori, 12 juin (AMAP) Un gendarme malien a été tué, jeudi, dans l’attaque de la brigade de Koro.',
    [{ date: '2021-06-10', place: 'Koro', killed: '1' }],
  ],
  // Ways
  ['Les passagers allaient à Mopti lorsqu’ils ont été enlevés lundi près de Parou, au Mali.', [{ place: 'Parou' }]],
  ['Le bus se dirigeait vers la ville de Gao et a été attaqué lundi près de Hombori, au Mali.', [{ place: 'Hombori' }]],
  // People by their work
  [
    'Des hommes armés ont tué un conseiller communal lundi à Fatoma, au Mali.',
    [{ killed: '1', on: ['Civilians (Mali)'] }],
  ],
  [
    'Des hommes armés ont enlevé le président de la jeunesse lundi à Fatoma, au Mali.',
    [{ on: ['Civilians (Mali)'], abducted: '1' }],
  ],
  // Words in quotation marks behind the day and the place
  [
    'L’armée malienne affirme avoir tué lundi à Hombori, au Mali, « une dizaine de terroristes ».',
    [{ type: 'armed-clash', by: [FORCES], on: [GUNMEN], killed: '10' }],
  ],
  // Who goes with whom, and who only stands against whom
  [
    'Les FAMa, accompagnées par des chasseurs dozos, ont tué trois civils lundi à Sofara.',
    [{ by: ['Dozo hunters', FORCES], on: ['Civilians (Mali)'], killed: '3' }],
  ],
  ['Le maire, accompagné de deux conseillers, a visité lundi le marché de Sofara, au Mali.', []],
  [
    'Le camp de Tessit aurait été pris lundi par le groupe État islamique au Sahel, rival du JNIM.',
    [{ type: SEIZED, by: ['ISGS'] }],
  ],
  // Another village beside the one told of
  [
    'Au moins 25 personnes ont été tuées dimanche à Dembo, au Mali. Un autre village tout proche, Sogou, a également été attaqué.',
    [{ place: 'Dembo', killed: '25+' }, { place: 'Sogou' }],
  ],
  [
    'Selon le maire de la localité, Cheick Oumar Kassogué, dix villageois ont été tués samedi à Ogossagou, au Mali.',
    [{ place: 'Ogossagou', killed: '10' }],
  ],
  // The dead are taken to town
  [
    'Un gendarme a été tué samedi dans l’attaque de la brigade de Koro, au Mali. Son corps a été acheminé à la morgue de San où il sera inhumé lundi.',
    [{ place: 'Koro', killed: '1' }],
  ],
  // A base is its country's, whoever was spoken of before
  [
    'La force Barkhane a été prévenue. Lundi, des jihadistes ont attaqué le camp de Nampala, au Mali.',
    [{ on: [FORCES] }],
  ],
  ['Une base des soldats français a été visée lundi à Gossi, au Mali.', [{ on: ['French Armed Forces'] }]],
  // Two sides, with what they are called
  [
    'Des combats entre le GATIA (pro-gouvernemental) et la CMA (ex-rébellion) près de Kidal, au Mali, ont fait une dizaine de morts lundi.',
    [{ type: 'armed-clash', by: ['GATIA'], on: ['CMA'], killed: '10' }],
  ],
  ['Le GATIA a revendiqué lundi la prise d’In Khalil, au Mali.', [{ type: SEIZED, by: ['GATIA'] }]],
  ['Le JNIM a revendiqué lundi la paternité de l’attaque.', []],
  // Words that only look like others
  [
    'Pour les habitants, la mort de plus de 30 civils, vendredi, dans l’attaque d’un car près de Bandiagara, au Mali, est un choc.',
    [{ type: 'attack', killed: '30+' }],
  ],
  // Shells
  [
    'Un tir indirect de mortier a touché lundi le camp de la Minusma à Tombouctou, blessant deux soldats.',
    [{ type: 'shelling-artillery-missile', injured: '2' }],
  ],
  // What they came for
  ['Des jihadistes sont venus tuer lundi deux villageois à Niantiela, au Mali.', [{ type: 'attack', killed: '2' }]],
  ['Le ministre est venu ouvrir lundi la foire de Niantiela, au Mali.', []],
  ['Un chasseur donso a été tué lundi à Macina, au Mali, par des jihadistes.', [{ on: ['Dozo hunters'], killed: '1' }]],
  // The day after another deed
  [
    'Un camp de l’armée malienne a été visé vendredi à Gao, au lendemain d’une attaque qui a tué dix soldats à Bamba.',
    [
      { date: '2021-06-11', place: 'Gao' },
      { date: '2021-06-10', place: 'Bamba', killed: '10' },
    ],
  ],
  ['Un camp de l’armée malienne a été visé vendredi à Gao, au lendemain de la visite du ministre.', [{ place: 'Gao' }]],
  // Two sides that a clash involves; who began an intervention, and where it was
  [
    'Des affrontements impliquant le GATIA et la CMA ont éclaté dimanche à Anéfis.',
    [{ type: 'armed-clash', by: ['GATIA'], on: ['CMA'] }],
  ],
  [
    'Deux soldats maliens ont été tués lundi près de Soumpi. Les groupes jihadistes ont été en grande partie chassés par une intervention militaire lancée en 2013 à l’initiative de la France.',
    [{ place: 'Soumpi', killed: '2' }],
  ],
];
