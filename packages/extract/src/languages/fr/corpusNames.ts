import type { Expected } from '../../testing/summary.js';

/** Which place a name and the words around it mean. Written for the rules; no text of the measured sets. */
export const names: readonly (readonly [text: string, events: readonly Expected[]])[] = [
  // A region on a country's border lies in no such country
  [
    'Neuf éleveurs nigériens ont été tués vendredi à Tassara, dans la région de Tahoua, frontalière du Mali.',
    [{ date: '2021-06-11', place: 'Tassara', by: ['Unidentified armed group (Niger)'], killed: '9' }],
  ],
  // What lies somewhere and was attacked is a place, known or not; a person who stands there is none
  [
    'Le même soir, Tandoula, près de la frontière avec le Mali, a également été attaquée, faisant deux morts au Burkina Faso.',
    [{ place: 'Tandoula', killed: '2' }],
  ],
  [
    'Vendredi, à Djibo, au Burkina Faso, Moussa Tandoula, près de son étal, a été tué par des hommes armés.',
    [{ date: '2021-06-11', place: 'Djibo', killed: '1' }],
  ],
  // "this region" is that of the place told before
  [
    'Des hommes armés ont tué deux villageois vendredi à Bankass, au Mali. Dans cette région, des hommes armés ont tué neuf éleveurs le 2 juin.',
    [
      { date: '2021-06-11', place: 'Bankass', killed: '2' },
      { date: '2021-06-02', place: 'Bandiagara', killed: '9' },
    ],
  ],
  // A health centre is no region; a region that is called so is
  [
    'Des hommes armés ont tué deux villageois vendredi à Djibo, au Burkina Faso, avant de mettre le feu au Centre de Santé Communal.',
    [{ date: '2021-06-11', place: 'Djibo', killed: '2' }],
  ],
  // "est" is the verb or the wind
  [
    "Vendredi, c'est dans Djibo, au Burkina Faso, que des hommes armés ont tué deux villageois.",
    [{ date: '2021-06-11', place: 'Djibo', killed: '2' }],
  ],
  [
    "Des hommes armés ont tué deux villageois vendredi à l'est de Djibo, au Burkina Faso.",
    [{ date: '2021-06-11', place: 'east of Djibo', killed: '2' }],
  ],
  // A lake and a park with the word for their kind
  [
    'Un soldat camerounais a été tué vendredi à Darak, dans la zone camerounaise du lac Tchad.',
    [{ date: '2021-06-11', place: 'Darak', on: ['Cameroonian Armed Forces'], killed: '1' }],
  ],
  [
    'Six gardes ont été tués vendredi dans le parc national du W, dans le nord du Bénin.',
    [{ date: '2021-06-11', place: 'W National Park', killed: '6' }],
  ],
  // A day between the deed and the word of place; each deed of a sentence may name its own village
  [
    'Vingt-deux personnes ont été tuées vendredi à Zembarago, au Niger.',
    [{ date: '2021-06-11', place: 'Zembarago', killed: '22' }],
  ],
  [
    'Huit éleveurs ont été tués vendredi à la foire de Zembarago, au Mali.',
    [{ date: '2021-06-11', place: 'Zembarago', killed: '8' }],
  ],
  // Where people are from or go to, and where somebody is who speaks
  [
    'Un enseignant de Nara, qui rentrait de Bamako, a été tué vendredi à Goumbou, au Mali.',
    [{ date: '2021-06-11', place: 'Goumbou', killed: '1' }],
  ],
  [
    'Un convoi parti de Bobo-Dioulasso pour Dédougou a été attaqué vendredi à Safané, au Burkina Faso, faisant deux morts.',
    [{ date: '2021-06-11', place: 'Safané', killed: '2' }],
  ],
  [
    'Deux policiers ont été tués vendredi à Markoye, a indiqué le gouverneur, joint à Dori, au Burkina Faso.',
    [{ date: '2021-06-11', place: 'Markoye', killed: '2' }],
  ],
  [
    'La brigade de gendarmerie de Dori, dans le nord du Burkina Faso, a été attaquée vendredi.',
    [{ date: '2021-06-11', place: 'Dori' }],
  ],
  [
    "Une patrouille de l'armée malienne partie de Mondoro pour Douentza est tombée vendredi dans une embuscade près de Petakoli ; trois soldats ont été tués.",
    [{ date: '2021-06-11', place: 'Pétakoli', killed: '3' }],
  ],
  [
    "Trois Casques bleus sont morts vendredi au Mali dans l'explosion d'une mine au passage de leur convoi, parti de Tombouctou pour Goundam. L'explosion s'est produite près de Tonka.",
    [{ date: '2021-06-11', place: 'Tonka', killed: '3' }],
  ],
  [
    'Sept éleveurs de Bassikounou ont été tués vendredi au Mali, près de Nampala.',
    [{ date: '2021-06-11', place: 'Nampala', killed: '7' }],
  ],
  // Beside a country is not in it; where somebody came from is not where it was
  [
    "L'armée tchadienne a perdu cinq hommes vendredi dans une attaque contre ses positions non loin du Niger. Les combats ont eu lieu à Ngouboua.",
    [{ date: '2021-06-11', place: "N'Gouboua", killed: '5' }],
  ],
  [
    'Huit gendarmes ont été tués vendredi à Barani par des jihadistes venus du Mali, ont dit les autorités de Ouagadougou.',
    [{ date: '2021-06-11', place: 'Barani', killed: '8' }],
  ],
];
