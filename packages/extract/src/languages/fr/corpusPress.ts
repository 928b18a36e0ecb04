import type { Expected } from '../../testing/summary.js';

const GUNMEN = 'Unidentified armed group (Mali)';
const FORCES = 'Malian Armed Forces';
const ABDUCTION = 'abduction-forced-disappearance';
const RAID = 'Des jihadistes ont attaqué le village de Hombori dimanche, au Mali.';

/** Constructions of the Sahelian press, and what they tell otherwise; published on the day of `PUBLISHED_ON`. */
export const press: readonly (readonly [text: string, events: readonly Expected[]])[] = [
  // Nobody: nouns behind a negation
  [`${RAID} L’attaque n’a fait aucune victime.`, [{ type: 'attack', killed: '0', injured: '0' }]],
  [`${RAID} L’attaque n’a pas fait de victimes.`, [{ type: 'attack', killed: '0', injured: '0' }]],
  [`${RAID} L’incursion n’a fait aucun mort.`, [{ type: 'attack', killed: '0' }]],
  [`${RAID} Les victimes ont été enterrées lundi.`, [{ type: 'attack' }]],
  [`${RAID} Il n’y a pas de victimes identifiées, mais sept morts.`, [{ type: 'attack', killed: '7' }]],
  [`${RAID} Le chef du village n’est pas mort.`, [{ type: 'attack', killed: '0' }]],
  // What came of a raid tells of no other people than the town's
  [`${RAID} Les blessés sont au nombre de 14.`, [{ type: 'attack', injured: '14', on: ['Civilians (Mali)'] }]],
  [`${RAID} Le nombre des morts est de neuf.`, [{ type: 'attack', killed: '9', on: ['Civilians (Mali)'] }]],
  // Titles
  [
    'Mort de sept soldats maliens dimanche à Hombori, au Mali, dans une embuscade.',
    [{ type: 'armed-clash', killed: '7', on: [FORCES] }],
  ],
  ['Mort de froid dimanche à Hombori, au Mali.', []],
  // Lives and victims that a deed takes
  [`${RAID} Sept habitants y ont laissé leur vie.`, [{ killed: '7' }]],
  [`${RAID} Sept terroristes sont restés sur le carreau.`, [{ killed: '7' }]],
  ['L’équipe a fait sept points dimanche à Hombori, au Mali.', []],
  // One more
  [
    `Dimanche à Hombori, au Mali, une mine a tué deux soldats et en a blessé un troisième.`,
    [{ killed: '2', injured: '1', on: [FORCES] }],
  ],
  // A date between a verb and its own noun
  [
    'Des hommes armés ont tendu dimanche une embuscade à une patrouille de l’armée malienne près de Hombori.',
    [{ type: 'armed-clash', by: [GUNMEN], on: [FORCES] }],
  ],
  // Bombs that are set off by those who wear them
  // What is made safe
  [
    'L’armée malienne a désamorcé dimanche trois engins explosifs près de Hombori, au Mali.',
    [{ type: 'disrupted-weapons-use', by: [FORCES] }],
  ],
  // Out of where armed people are driven
  [
    'L’armée malienne a chassé les rebelles de Hombori dimanche, a indiqué l’état-major. Trois soldats ont été tués.',
    [{ type: 'government-regains-territory', place: 'Hombori', killed: '3' }],
  ],
  // Somebody by his nationality
  ['Ce Suédois a été enlevé dimanche par des hommes armés à Hombori, au Mali.', [{ type: ABDUCTION, abducted: '1' }]],
  ['Le Suédois a remporté le tournoi dimanche à Hombori, au Mali.', []],
  // Customs and prison guards are services of their own
  [
    'Deux douaniers ont été tués dimanche à Hombori, au Mali, par des hommes armés.',
    [{ on: ['Customs (Mali)'], killed: '2' }],
  ],
  // Into whose hands people fall tells what it was
  [
    'Deux hommes sont tombés dimanche aux mains de la gendarmerie malienne à Hombori, a indiqué un officier.',
    [{ type: 'arrests', captured: '2' }],
  ],
  // Who is missed
  [
    `${RAID} Trois soldats ont trouvé la mort et cinq autres manquent à l’appel.`,
    [{ killed: '3', missing: '5', on: [FORCES] }],
  ],
  [`${RAID} Trois soldats ont péri et l’on est sans nouvelles de cinq autres.`, [{ killed: '3', missing: '5' }]],
  [`${RAID} On est sans nouvelles du projet de route.`, [{ type: 'attack' }]],
  // Marches that turn violent
  [
    'Des manifestants ont saccagé dimanche le commissariat de Gao, au Mali.',
    [{ type: 'violent-demonstration', place: 'Gao' }],
  ],
  // Who fights in company, and who guards those who are attacked
  [
    'L’armée malienne, épaulée par le GATIA, a tué dix terroristes dimanche près de Hombori, au Mali.',
    [{ type: 'armed-clash', by: ['GATIA', FORCES], killed: '10' }],
  ],
  [
    'Un convoi de marchands escorté par des soldats maliens a été attaqué dimanche près de Hombori par des hommes armés.',
    [{ type: 'armed-clash', by: [GUNMEN] }],
  ],
  ['Un convoi de marchands encadré par deux motos a gagné Hombori dimanche, au Mali.', []],
  // Deeds whose words a date parts, in texts that tell of no other
  [
    'Des hommes armés ont mis dimanche le feu à une école de Diankabou, au Mali.',
    [{ date: '2021-06-13', place: 'Diankabou' }],
  ],
  [
    "Des hommes armés ont pris dimanche pour cible une patrouille de l'armée malienne près de Diankabou.",
    [{ type: 'armed-clash', date: '2021-06-13', place: 'Diankabou' }],
  ],
  [
    'Des éléments du JNIM ont pris dimanche le contrôle de Diankabou, au Mali.',
    [{ type: 'non-state-actor-overtakes-territory', date: '2021-06-13', place: 'Diankabou' }],
  ],
  ['Le Mali a mis dimanche fin à la mission de son ambassadeur à Bamako.', []],
  // Whoever sows death, is defeated, wiped out or led off
  [
    "L'armée malienne a infligé dimanche une lourde défaite aux terroristes à Diankabou.",
    [{ type: 'armed-clash', date: '2021-06-13', place: 'Diankabou' }],
  ],
  ['Les équipes maliennes ont infligé dimanche une lourde défaite à leurs adversaires à Bamako.', []],
  ['Mali : des hommes à moto sèment la mort dans deux villages du cercle de Koro', [{ type: 'attack' }]],
  ['Le choléra sème la mort à Bamako, au Mali, depuis dimanche.', []],
  [
    "Une colonne de terroristes a été anéantie dimanche par l'armée malienne près de Diankabou.",
    [{ date: '2021-06-13', place: 'Diankabou' }],
  ],
  ["L'équipe malienne a anéanti dimanche les espoirs de la Côte d'Ivoire à Bamako.", []],
  [
    'Des hommes armés sont partis dimanche avec douze filles de Diankabou, au Mali.',
    [{ type: 'abduction-forced-disappearance', date: '2021-06-13', abducted: '12' }],
  ],
  ['Les soldats sont partis dimanche avec leurs familles de Diankabou, au Mali.', []],
  [
    'Trois villageois sont retenus contre rançon depuis dimanche près de Diankabou, au Mali.',
    [{ type: 'abduction-forced-disappearance', place: 'Diankabou', abducted: '3' }],
  ],
  [
    'Douze villageois sont tombés sous les balles dimanche à Diankabou, au Mali.',
    [{ date: '2021-06-13', place: 'Diankabou', killed: '12' }],
  ],
  // Several towns or people under one verb, each with a day or place of its own
  [
    'Au Mali, Bandiagara a été attaqué le 3 juin, Koro le 5, Douentza le 7 et, dernier en date, Bankass le 9.',
    [
      { date: '2021-06-03', place: 'Bandiagara' },
      { date: '2021-06-05', place: 'Koro' },
      { date: '2021-06-07', place: 'Douentza' },
      { date: '2021-06-09', place: 'Bankass' },
    ],
  ],
  [
    'Au Mali, Oumar Keïta, préfet de Koro, a été enlevé le 6 juin et Issa Diallo, maire de Bandiagara, le 8.',
    [
      { type: 'abduction-forced-disappearance', date: '2021-06-06', place: 'Koro', abducted: '1' },
      { type: 'abduction-forced-disappearance', date: '2021-06-08', place: 'Bandiagara' },
    ],
  ],
  [
    'Deux villages maliens ont été attaqués dimanche : six personnes ont été tuées à Bandiagara, huit à Koro.',
    [
      { place: 'Bandiagara', killed: '6' },
      { place: 'Koro', killed: '8' },
    ],
  ],
  [
    'Plusieurs sources font état de dix habitants tués samedi à Koro, au Mali, et de cinq autres à Bandiagara.',
    [
      { place: 'Koro', killed: '10' },
      { place: 'Bandiagara', killed: '5' },
    ],
  ],
  [
    'Douze personnes ont été tuées samedi à Koro, au Mali, trois dans le village de Diankabou.',
    [{ place: 'Koro', killed: '12' }],
  ],
  [
    'Le village de Koro, au Mali, a été attaqué samedi, et le marché dimanche est resté fermé.',
    [{ date: '2021-06-12', place: 'Koro' }],
  ],
  [
    'Le préfet de Koro, au Mali, a été enlevé samedi, le gouverneur a été informé dimanche.',
    [{ date: '2021-06-12', place: 'Koro', abducted: '1' }],
  ],
];
