import type { Expected } from '../../testing/summary.js';

const GUNMEN = 'Unidentified armed group (Burkina Faso)';
const ARMY = 'Burkina Faso Armed Forces';
const DAY = { date: '2021-06-11', place: 'Djibo' } as const;

/** Verbs of several words, and where those speak who tell of a deed, in French. */
export const phrases: readonly (readonly [text: string, events: readonly Expected[]])[] = [
  [
    'Des hommes armés ont pris un prêtre en otage à Djibo, au Burkina Faso, vendredi.',
    [{ ...DAY, type: 'abduction-forced-disappearance', abducted: '1' }],
  ],
  ['Un photographe a pris une photo en plongée à Djibo, au Burkina Faso, vendredi.', []],
  [
    'Des hommes armés ont jeté une grenade dans un bar à Djibo, au Burkina Faso, vendredi.',
    [{ ...DAY, type: 'grenade' }],
  ],
  ['Des hommes ont jeté un filet dans un lac à Djibo, au Burkina Faso, vendredi.', []],
  ['L’armée a quitté sa base de Djibo, au Burkina Faso, vendredi.', [{ date: '2021-06-11', by: [ARMY] }]],
  ['L’équipe a quitté sa base de Djibo, au Burkina Faso, vendredi.', []],
  [
    'Des jihadistes ont hissé leur drapeau à Djibo, au Burkina Faso, vendredi.',
    [{ ...DAY, type: 'non-state-actor-overtakes-territory' }],
  ],
  ['Des élèves ont hissé leur drapeau à Djibo, au Burkina Faso, vendredi.', []],
  [
    'L’armée s’est heurtée à des jihadistes près de Djibo, au Burkina Faso, vendredi.',
    [{ ...DAY, type: 'armed-clash' }],
  ],
  ['L’armée s’est heurtée à des difficultés près de Djibo, au Burkina Faso, vendredi.', []],
  [
    'Un bus a actionné un engin explosif près de Djibo, au Burkina Faso, vendredi.',
    [{ ...DAY, type: 'remote-explosive-landmine-ied' }],
  ],
  ['Six corps ont été retrouvés à Djibo, au Burkina Faso, vendredi.', [{ ...DAY, killed: '6' }]],
  ['Des hommes armés ont tué six adultes à Djibo, au Burkina Faso, vendredi.', [{ ...DAY, by: [GUNMEN], killed: '6' }]],
  [
    'Un kamikaze a précipité son véhicule contre un camp à Djibo, au Burkina Faso, vendredi.',
    [{ ...DAY, type: 'suicide-bomb' }],
  ],
  ['Un chauffeur a précipité son véhicule contre un mur à Djibo, au Burkina Faso, vendredi.', []],
  [
    'Des ravisseurs ont emporté deux enfants à Djibo, au Burkina Faso, vendredi.',
    [{ ...DAY, type: 'abduction-forced-disappearance', abducted: '2' }],
  ],
  ['Le fleuve a emporté deux enfants à Djibo, au Burkina Faso, vendredi.', []],
  [
    'Le camp de Djibo, au Burkina Faso, a essuyé des tirs de roquettes vendredi.',
    [{ ...DAY, type: 'shelling-artillery-missile' }],
  ],
  [
    'Le ministre, qui était à Bamako, a déclaré que six soldats ont été tués à Djibo, au Burkina Faso, vendredi.',
    [{ ...DAY, on: [ARMY], killed: '6' }],
  ],
  [
    'L’attaque de Djibo, au Burkina Faso, a indiqué le ministre, a coûté la vie vendredi à six soldats.',
    [{ ...DAY, on: [ARMY], killed: '6' }],
  ],
  [
    'Ali Diallo, un chef du JNIM, a été tué par des hommes armés à Djibo, au Burkina Faso, vendredi.',
    [{ ...DAY, by: [GUNMEN], on: ['JNIM'], killed: '1' }],
  ],
  [
    'Le maire a été tué en même temps que deux autres personnes par des hommes armés à Djibo, au Burkina Faso, vendredi.',
    [{ ...DAY, by: [GUNMEN], killed: '3' }],
  ],
  [
    'Des soldats maliens accompagnés de combattants de Wagner ont tué six villageois à Hombori, au Mali, vendredi.',
    [{ date: '2021-06-11', by: ['Malian Armed Forces', 'Wagner Group'], killed: '6' }],
  ],
  // A day between the verb and those whom it takes
  [
    'La police a tiré vendredi sur des manifestants à Conakry, en Guinée, tuant trois d’entre eux.',
    [{ date: '2021-06-11', by: ['Guinean Police'], on: ['Protesters (Guinea)'], killed: '3' }],
  ],
  [
    'L’armée a bombardé vendredi des villageois à Djibo, au Burkina Faso, tuant trois d’entre eux.',
    [{ ...DAY, by: [ARMY], on: ['Civilians (Burkina Faso)'], killed: '3' }],
  ],
  // A name that two appositions part from its verb
  [
    'Ali Diallo, enseignant de français, père de six enfants, a été tué par des hommes armés à Djibo, au Burkina Faso, vendredi.',
    [{ ...DAY, by: [GUNMEN], killed: '1' }],
  ],
  // A leader who fell with others in an attack was hit, and did not make it
  [
    'Ali Diallo, chef du JNIM, a été tué en même temps que deux autres personnes dans une fusillade à Djibo, au Burkina Faso, vendredi.',
    [{ ...DAY, on: ['Civilians (Burkina Faso)', 'JNIM'], killed: '3' }],
  ],
];
