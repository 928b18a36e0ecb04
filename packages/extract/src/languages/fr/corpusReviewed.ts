import type { Expected } from '../../testing/summary.js';

/** Sentences on which a reader of a change found rules that over-reached: what they must leave alone. */
export const reviewed: readonly (readonly [text: string, events: readonly Expected[]])[] = [
  [
    'Deux médecins ont été enlevés lundi près de l’hôpital de Djibo, au Burkina Faso.',
    [{ type: 'abduction-forced-disappearance', date: '2021-06-14', place: 'Djibo', abducted: '2' }],
  ],
  ['Une altercation entre deux chauffeurs a fait un blessé lundi à Gao, au Mali.', []],
  ['Une bagarre entre élèves a fait trois blessés lundi à Niamey, au Niger.', []],
  ['Un escroc a fait quarante victimes lundi à Bamako, au Mali.', []],
  ['Les mineurs ont fait sauter leurs charges lundi dans une carrière de Kayes, au Mali.', []],
  ['La police a cerné le quartier lundi à Bamako, au Mali.', []],
  // A group that only is about did nothing
  [
    'Quatre soldats maliens ont été attaqués dimanche près de Gao, dans une zone souvent traversée par le JNIM.',
    [{ place: 'Gao', by: ['Unidentified armed group (Mali)'], on: ['Malian Armed Forces'] }],
  ],
];
