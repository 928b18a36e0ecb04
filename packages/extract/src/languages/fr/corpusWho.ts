import type { corpus } from './corpus.js';

/** Who was hit, where the words tell it by a branch, a nation, a pronoun or what passed by. Written for the rules. */
export const who: typeof corpus = [
  // Bodies keep the name of what they are
  [
    'Deux douaniers ont été tués vendredi par des hommes armés à Koutiala, au Mali.',
    [{ type: 'armed-clash', date: '2021-06-11', on: ['Customs (Mali)'], killed: '2' }],
  ],
  // People are of the nation that is told with them; a state that bears a country's name is none
  [
    'Cette Française de 57 ans a été enlevée vendredi à Gao, au Mali.',
    [{ date: '2021-06-11', on: ['Civilians (France)'], abducted: '1' }],
  ],
  // Who comes by an explosion is hit by it, not who tells of it
  [
    "Une mine a explosé vendredi au passage d'un véhicule de la gendarmerie près de Djibo, au Burkina Faso, tuant deux personnes.",
    [{ date: '2021-06-11', on: ['Burkina Faso Gendarmerie'], killed: '2' }],
  ],
  // What a relative clause or a pronoun before the verb tells of
  [
    "Le préfet était en déplacement vendredi lorsque des hommes armés l'ont kidnappé près de Gao, au Mali.",
    [{ date: '2021-06-11', on: ['Civilians (Mali)'], abducted: '1' }],
  ],
  // Who only came to help was not attacked; who was attacked and fired back was
  [
    "Des hommes armés ont attaqué vendredi le village de Koro, au Mali, tuant douze habitants ; l'armée a riposté.",
    [{ type: 'attack', date: '2021-06-11', on: ['Civilians (Mali)'], killed: '12' }],
  ],
  [
    "Les soldats ont riposté vendredi après l'attaque de leur camp à Djibo, au Burkina Faso.",
    [{ type: 'armed-clash', date: '2021-06-11', on: ['Burkina Faso Armed Forces'] }],
  ],
  // Of whom no more is told, an operation kills fighters
  [
    'Une opération spéciale a eu lieu vendredi autour de Djibo, au Burkina Faso : cinq tués et quatre blessés.',
    [
      {
        type: 'armed-clash',
        by: ['Burkina Faso Armed Forces'],
        on: ['Unidentified armed group (Burkina Faso)'],
        killed: '5',
        injured: '4',
      },
    ],
  ],
  [
    'Un raid a eu lieu vendredi à Djibo, au Burkina Faso : six tués.',
    [{ type: 'attack', on: ['Civilians (Burkina Faso)'], killed: '6' }],
  ],
  // Une suite de jours et de lieux sépare le verbe de son objet ; une virgule ouverte commence autre chose
  [
    'Des hommes armés ont tué vendredi à Koro, dans le centre du Mali, douze cultivateurs.',
    [{ date: '2021-06-11', by: ['Unidentified armed group (Mali)'], on: ['Civilians (Mali)'], killed: '12' }],
  ],
  [
    'Des hommes armés ont attaqué, vendredi, dans la région de Gao, au Mali, un poste de la gendarmerie.',
    [{ date: '2021-06-11', by: ['Unidentified armed group (Mali)'], on: ['Malian Gendarmerie'] }],
  ],
  [
    'Des hommes armés ont attaqué vendredi à Gao, au Mali, des soldats ont riposté.',
    [{ date: '2021-06-11', by: ['Unidentified armed group (Mali)'], on: ['Civilians (Mali)'] }],
  ],
  // Ceux d'un bilan qui portent les armes ont été visés avec les autres
  [
    "Au moins dix personnes, dont cinq gendarmes, ont été tuées vendredi à Barsalogho, au Burkina Faso, dans l'attaque d'un marché.",
    [{ date: '2021-06-11', on: ['Burkina Faso Gendarmerie', 'Civilians (Burkina Faso)'], killed: '10+' }],
  ],
  // Derrière un jour, le lieu est celui du fait si un objet suit
  [
    "Des hommes armés ont attaqué vendredi à Boni, dans le centre du Mali, un convoi de l'armée.",
    [{ date: '2021-06-11', by: ['Unidentified armed group (Mali)'], on: ['Malian Armed Forces'] }],
  ],
  // Une querelle qui tue oppose deux groupes
  [
    'Un conflit entre éleveurs et agriculteurs a fait 14 morts vendredi à Goz Beida, au Tchad.',
    [{ type: 'armed-clash', by: ['Herders (Chad)'], on: ['Farmers (Chad)'], killed: '14' }],
  ],
  ['Un conflit entre éleveurs et agriculteurs a été porté vendredi devant le juge à Goz Beida, au Tchad.', []],
  // Forces d'une nation, alliés, escortes, assaillants
  [
    'Les forces maliennes ont tué cinq jihadistes vendredi à Hombori, au Mali.',
    [{ date: '2021-06-11', by: ['Malian Armed Forces'], on: ['Unidentified armed group (Mali)'], killed: '5' }],
  ],
  ['Le préfet de Gao a uni ses forces à celles des maires vendredi, au Mali.', []],
  [
    'Des soldats et leurs supplétifs du groupe Wagner ont tué cinq hommes vendredi à Hombori, au Mali.',
    [{ date: '2021-06-11', by: ['Malian Armed Forces', 'Wagner Group'], on: ['Civilians (Mali)'], killed: '5' }],
  ],
  [
    'Un bus escorté par des gendarmes a été attaqué vendredi près de Djibo, au Burkina Faso.',
    [
      {
        date: '2021-06-11',
        by: ['Unidentified armed group (Burkina Faso)'],
        on: ['Burkina Faso Gendarmerie', 'Civilians (Burkina Faso)'],
      },
    ],
  ],
  [
    "L'armée a tué les assaillants vendredi près de Djibo, au Burkina Faso.",
    [{ by: ['Unidentified armed group (Burkina Faso)'], on: ['Burkina Faso Armed Forces'] }],
  ],
  // De la main de qui ; une attaque tentée en est une
  [
    'Deux cultivateurs sont morts vendredi sous les balles de bandits à Djibo, au Burkina Faso.',
    [{ type: 'attack', by: ['Unidentified armed group (Burkina Faso)'], killed: '2' }],
  ],
  [
    "Des hommes armés ont tenté de s'emparer du camp de Djibo, au Burkina Faso, vendredi.",
    [{ type: 'armed-clash', by: ['Unidentified armed group (Burkina Faso)'], on: ['Burkina Faso Armed Forces'] }],
  ],
  ['Des hommes armés ont tenté de tuer le maire de Djibo, au Burkina Faso, vendredi.', []],
  // Qui est tenu pour l'auteur, dit dans la phrase suivante
  [
    'Douze villageois ont été tués vendredi à Djibo, au Burkina Faso. Le mode opératoire désigne le GSIM.',
    [{ by: ['JNIM?'], on: ['Civilians (Burkina Faso)'], killed: '12' }],
  ],
  [
    'Douze villageois ont été tués vendredi à Djibo, au Burkina Faso. Le GSIM est pointé du doigt.',
    [{ by: ['JNIM?'], on: ['Civilians (Burkina Faso)'], killed: '12' }],
  ],
  [
    'Douze villageois ont été tués vendredi à Djibo, au Burkina Faso. Les assaillants appartiendraient au GSIM.',
    [{ by: ['JNIM?'], on: ['Civilians (Burkina Faso)'], killed: '12' }],
  ],
  [
    'Douze villageois ont été tués vendredi à Djibo, au Burkina Faso. Le parlement a débattu de la menace du GSIM.',
    [{ by: ['Unidentified armed group (Burkina Faso)'], on: ['Civilians (Burkina Faso)'], killed: '12' }],
  ],
  // Des choses ne sont pas arrêtées
  ['Les terroristes ont mis la main sur des armes vendredi à Djibo, au Burkina Faso.', []],
  // Ce que des mots pour des gens ne font que qualifier ; un axe n'est personne ; des moyens avant l'objet
  [
    'Le FLA a mené vendredi une attaque au moyen de drones kamikazes contre un camp de l’armée malienne à Goundam.',
    [{ type: 'air-drone-strike', date: '2021-06-11', by: ['FLA'], on: ['Malian Armed Forces'] }],
  ],
  [
    'Le FLA a attaqué vendredi avec des drones une position de l’armée malienne à Léré.',
    [{ type: 'air-drone-strike', date: '2021-06-11', by: ['FLA'], on: ['Malian Armed Forces'] }],
  ],
  [
    'Vendredi, trois voyageurs sur l’axe Agadez-Tabelot ont été tués par des hommes armés, au Niger.',
    [{ date: '2021-06-11', on: ['Civilians (Niger)'], killed: '3' }],
  ],
];
