import type { Example } from './corpus.js';

/** Which place a name and the words around it mean. Written for the rules; no text of the measured sets. */
export const names: readonly Example[] = [
  // A spelling that the gazetteer does not have stays as it is written
  [
    'Gunmen killed four farmers in Gorgaji, in northern Burkina Faso, on Friday.',
    [{ date: '2021-06-11', place: 'Gorgaji', killed: '4' }],
  ],
  [
    'Troops killed two terrorists on Friday in Tongomael, also in northern Burkina Faso.',
    [{ date: '2021-06-11', place: 'Tongomael', killed: '2' }],
  ],
  // What lies opposite a country lies in no such country
  [
    'Gunmen killed six Ivorian soldiers on Friday in Téhini, opposite Burkina Faso.',
    [{ date: '2021-06-11', place: 'Téhini', by: ['Unidentified armed group (Côte d’Ivoire)'], killed: '6' }],
  ],
];
