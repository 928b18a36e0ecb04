import type { Expected } from '../../testing/summary.js';

/** What French sentences say of who did what to whom; published on the day of `PUBLISHED_ON`. */
export const reported: readonly (readonly [text: string, events: readonly Expected[]])[] = [
  // A date behind a verb keeps its first word
  [
    'Le village de Silgadji, au Burkina Faso, a été attaqué au cours de la nuit de samedi à dimanche par des hommes armés.',
    [{ place: 'Silgadji', date: '2021-06-12/2021-06-13', by: ['Unidentified armed group (Burkina Faso)'] }],
  ],
  // A comma alone joins nobody to what a preposition governs
  [
    'Lors de la fuite de plusieurs éleveurs, un gendarme a été tué dimanche par des hommes armés à Gao, au Mali.',
    [{ place: 'Gao', on: ['Malian Gendarmerie'], killed: '1' }],
  ],
  // Who qualifies the place of a deed did not do it
  [
    'Quatre soldats maliens ont été tués dimanche près de Gao dans une attaque menée par le JNIM.',
    [{ place: 'Gao', by: ['JNIM'], on: ['Malian Armed Forces'], killed: '4' }],
  ],
  // Who attributes a deed did not do it
  [
    "Une explosion a fait huit morts dimanche à Bosso, au Niger. L'explosion a été attribuée par l'armée à Boko Haram.",
    [{ place: 'Bosso', by: ['Boko Haram?'], on: ['Civilians (Niger)'], killed: '8' }],
  ],
  // Police of a town are attacked, soldiers of a country attack
  [
    "L'attaque de la gendarmerie de Djibo, au Burkina Faso, a fait deux morts dimanche parmi les gendarmes.",
    [{ place: 'Djibo', on: ['Burkina Faso Gendarmerie'], killed: '2' }],
  ],
  [
    "L'attaque de l'armée malienne près de Gao a fait deux morts dimanche parmi les habitants.",
    [{ place: 'Gao', by: ['Malian Armed Forces'], on: ['Civilians (Mali)'], killed: '2' }],
  ],
  // Shells that fall, men who pour in, a charge that somebody sets off
  [
    'Des obus sont tombés dimanche soir sur Ansongo, au Mali, tuant trois habitants.',
    [{ type: 'shelling-artillery-missile', place: 'Ansongo', on: ['Civilians (Mali)'], killed: '3' }],
  ],
  [
    'Des hommes armés ont déferlé dimanche sur Dioura, au Mali, et tué onze habitants.',
    [{ type: 'attack', place: 'Dioura', on: ['Civilians (Mali)'], killed: '11' }],
  ],
  ['Onze touristes sont tombés dimanche sur un marchand à Dioura, au Mali.', []],
  [
    'Un kamikaze a déclenché sa charge dimanche au marché de Gao, au Mali, tuant neuf marchands.',
    [{ type: 'suicide-bomb', place: 'Gao', killed: '9' }],
  ],
  // Other deeds are nobody
  [
    'Une explosion a fait trois morts dimanche à Bosso, au Niger. Deux autres explosions ont blessé quatre vendeurs près du port.',
    [{ place: 'Bosso', on: ['Civilians (Niger)'], killed: '3' }],
  ],
  // A thing that is called as a region is
  [
    'Des hommes armés ont tué trois habitants dimanche à Intikane, au Niger, avant de mettre le feu au Centre de Santé Intégré.',
    [{ place: 'Intikane', by: ['Unidentified armed group (Niger)'], killed: '3' }],
  ],
  // One person of a noun that is spelt alike for several
  [
    "Un pasteur, son fils et trois fidèles ont été tués dimanche par des hommes armés dans l'église de Silgadji, au Burkina Faso.",
    [{ place: 'Silgadji', killed: '5' }],
  ],
  // A count that somebody published since a year is a sum
  ['Selon un bilan publié fin mai, les attaques ont fait au total 312 morts au Burkina Faso depuis 2016.', []],
];
