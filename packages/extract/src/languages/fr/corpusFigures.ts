import type { Summary } from '../../testing/summary.js';

/** News sentences in French about how many suffered what. Written for the rules. */
export const figures: readonly (readonly [text: string, expected: readonly Partial<Summary>[]])[] = [
  // Hedges behind the noun that their number counts
  ['Neuf habitants au moins ont été tués lundi à Djibo.', [{ date: '2021-06-14', place: 'Djibo', killed: '9+' }]],
  ["L'attaque de Djibo a fait quatre morts au moins et six blessés lundi.", [{ killed: '4+', injured: '6' }]],
  ['Trente villageois au bas mot ont été massacrés lundi à Djibo.', [{ killed: '30+' }]],
  ['Une quinzaine de civils au minimum ont été tués lundi à Djibo.', [{ killed: '15+' }]],
  ["Huit habitants au moins d'un hameau voisin de Djibo ont été tués lundi.", [{ killed: '8+' }]],
  ['Cinq soldats, voire plus, ont été tués lundi à Djibo.', [{ killed: '5+' }]],
  ["L'attaque de Djibo a fait deux morts, au moins trois blessés lundi.", [{ killed: '2', injured: '3+' }]],
  ['Deux soldats ont été tués lundi à Djibo, au moins selon le maire.', [{ killed: '2' }]],
  ['Deux soldats ont été tués lundi à Djibo, plus ou moins à la même heure.', [{ killed: '2' }]],
];
