import type { Expected } from '../../testing/summary.js';

const GUNMEN = 'Unidentified armed group (Burkina Faso)';
const ARMY = 'Burkina Faso Armed Forces';

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

  // Positions are hammered, a point is made
  [
    'L’aviation a martelé les positions des djihadistes à Djibo, au Burkina Faso, vendredi.',
    [{ date: '2021-06-11', by: [ARMY] }],
  ],
  ['Le ministre a martelé sa position à Djibo, au Burkina Faso, vendredi.', []],
  [
    'L’armée a démenti toute responsabilité dans l’attaque qui a tué six civils vendredi à Djibo, au Burkina Faso.',
    [{ date: '2021-06-11', killed: '6' }],
  ],
  ['L’armée a démenti que ses soldats aient tué six civils à Djibo, au Burkina Faso, vendredi.', []],
  // A number that a pronoun takes up
  [
    'Des hommes armés ont enlevé six commerçants à Djibo, au Burkina Faso, vendredi, et les ont tués.',
    [{ by: [GUNMEN], killed: '6', abducted: '6' }],
  ],
  // A reader of the change of the fifth session of 2026-11-28: mortars are no aircraft, burials to come, deeds done several times, where men are from
  [
    'Les rebelles ont bombardé vendredi la ville de Kidal au mortier, tuant trois civils, au Mali.',
    [{ type: 'shelling-artillery-missile', killed: '3' }],
  ],
  [
    'Dix civils seront enterrés lundi après l’attaque de vendredi à Boni, au Mali.',
    [{ date: '2021-06-11', place: 'Boni', killed: '10' }],
  ],
  [
    'Le convoi des FAMa a été attaqué à deux reprises entre Gossi et Hombori, au Mali, faisant quatre morts.',
    [{ killed: '4' }],
  ],
  [
    'Cinq militaires natifs de Gao ont été tués vendredi dans une embuscade à Boni, au Mali.',
    [{ type: 'armed-clash', date: '2021-06-11', on: ['Malian Armed Forces'], killed: '5' }],
  ],
  // Feasts are no protests
  [
    'Des milliers de personnes sont descendues dans les rues de Bamako, au Mali, vendredi pour célébrer la victoire de leur équipe.',
    [],
  ],
  [
    'Des milliers de personnes sont descendues dans les rues de Bamako, au Mali, vendredi pour exiger le départ du président.',
    [{ type: 'peaceful-protest', date: '2021-06-11', place: 'Bamako' }],
  ],
];
