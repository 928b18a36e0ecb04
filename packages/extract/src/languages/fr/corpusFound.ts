import type { Expected } from '../../testing/summary.js';

const GUNMEN = 'Unidentified armed group (Burkina Faso)';
const ABDUCTION = 'abduction-forced-disappearance';

/** Deeds that French tells by other verbs and forms, and what these tell otherwise; published on the day of `PUBLISHED_ON`. */
export const found: readonly (readonly [text: string, events: readonly Expected[]])[] = [
  // A date behind a participle is no object of it
  [
    'Deux institutrices, enlevées le 2 juin près de Djibo, au Burkina Faso, sont toujours captives.',
    [{ type: ABDUCTION, date: '2021-06-02', place: 'Djibo', abducted: '2' }],
  ],
  // Sides that fighting sets against each other
  [
    'De violents combats ont opposé dimanche à Gao, au Mali, l’armée à des hommes armés.',
    [{ type: 'armed-clash', place: 'Gao', on: ['Malian Armed Forces'] }],
  ],
  [
    'Un accrochage a mis aux prises les FAMa et des hommes armés dimanche à Gao, au Mali.',
    [{ type: 'armed-clash', place: 'Gao', on: ['Malian Armed Forces'] }],
  ],
  ['La finale a opposé le Mali au Sénégal dimanche à Bamako.', []],
  ['Le débat a opposé dimanche à Bamako le ministre à des syndicats.', []],
  // Into whose hands people and towns fall
  [
    'Trois bergers sont tombés aux mains de bandits dimanche près de Djibo, au Burkina Faso.',
    [{ type: ABDUCTION, date: '2021-06-13', place: 'Djibo', abducted: '3' }],
  ],
  [
    'La ville de Djibo est tombée aux mains des jihadistes dimanche, au Burkina Faso.',
    [{ type: 'non-state-actor-overtakes-territory', place: 'Djibo' }],
  ],
  ['Le rendez-vous est tombé dimanche à Djibo, au Burkina Faso.', []],
  // What is burnt down, what is torn to pieces, who is harassed
  [
    'Deux villages ont été réduits en cendres par des assaillants dimanche près de Djibo, au Burkina Faso.',
    [{ type: 'looting-property-destruction', place: 'Djibo', by: [GUNMEN] }],
  ],
  [
    'Quatre gendarmes ont été déchiquetés par une mine dimanche à Djibo, au Burkina Faso.',
    [{ type: 'remote-explosive-landmine-ied', place: 'Djibo', killed: '4' }],
  ],
  ['La ministre dit avoir été harcelée sur Internet dimanche à Djibo, au Burkina Faso.', []],
  // Where armed men gather is struck; a screenshot captures nobody
  [
    'L’aviation malienne a frappé un rassemblement de terroristes dimanche à Gao, au Mali.',
    [{ type: 'air-drone-strike', place: 'Gao', by: ['Malian Armed Forces'] }],
  ],
  ['Une capture d’écran a été publiée dimanche à Gao, au Mali.', []],
];
