import type { Expected } from '../../testing/summary.js';

/** The deed told last, once more; bodies found, victims, quarrels between two sides, places entered. Written for the rules. */
export const again: readonly (readonly [text: string, events: readonly Expected[]])[] = [
  [
    'Deux attaques ont frappé lundi des positions de l’armée burkinabè. La première a visé le camp de Djibo ; la seconde s’est produite à Dori.',
    [
      { type: 'armed-clash', date: '2021-06-14', place: 'Djibo' },
      { type: 'armed-clash', date: '2021-06-14', place: 'Dori' },
    ],
  ],
  [
    'Des hommes armés ont attaqué samedi le village de Djibo, au Burkina Faso. Dimanche, ce fut le tour de Dori.',
    [
      { type: 'attack', date: '2021-06-12', place: 'Djibo' },
      { type: 'attack', date: '2021-06-13', place: 'Dori' },
    ],
  ],
  ['Le ministre a parlé samedi à Djibo, au Burkina Faso. Dimanche, ce fut le tour du maire de Dori.', []],
  // Several who lie dead together
  [
    'Les corps de onze bergers ont été découverts dimanche près de Tillabéri, au Niger.',
    [{ type: 'attack', killed: '11' }],
  ],
  ['Les corps de trois enfants noyés ont été retrouvés dimanche à Ségou, au Mali.', []],
  ['Le corps d’une femme a été retrouvé dimanche à Ségou, au Mali.', []],
  // Victims that a verb of harm counts
  [
    'L’attaque du poste de Djibo, lundi, a fait treize victimes : sept gendarmes et six civils.',
    [{ type: 'armed-clash', killed: '13' }],
  ],
  ['Les treize victimes de l’attaque du poste de Djibo, lundi, ont reçu une aide.', [{ date: '2021-06-14' }]],
  // Two sides; a quarrel alone is none
  [
    'Un différend entre éleveurs et agriculteurs a éclaté vendredi à Mangalmé, au Tchad ; au moins 17 personnes ont été tuées.',
    [{ type: 'armed-clash', date: '2021-06-11', killed: '17+' }],
  ],
  ['Un différend entre éleveurs et agriculteurs a été réglé vendredi à Mangalmé, au Tchad.', []],
  // Who is hit where the figures name nobody
  [
    'La garde nationale tombe dans une embuscade dimanche à Ségou, au Mali. Un mort et six blessés dans ses rangs.',
    [{ type: 'armed-clash', on: ['Malian National Guard'], killed: '1', injured: '6' }],
  ],
  [
    'Une unité de l’armée burkinabè a perdu 51 hommes vendredi à Déou, dans une attaque.',
    [{ type: 'armed-clash', on: ['Burkina Faso Armed Forces'], killed: '51' }],
  ],
  [
    'Lundi, les forces nigériennes ont été prises dans deux embuscades à Tillabéri.',
    [{ type: 'armed-clash', on: ['Nigerien Armed Forces'] }],
  ],
  ['Les forces tchadiennes ont été attaquées lundi à Bol.', [{ type: 'armed-clash', on: ['Chadian Armed Forces'] }]],
  ['Les forces vives de la nation ont été reçues lundi à Bol, au Tchad.', []],
  // Places entered by force
  [
    'Des hommes armés ont investi vendredi le commissariat de Karimama, au Bénin, et tué un agent.',
    [{ type: 'armed-clash', killed: '1' }],
  ],
  ['La société a investi vendredi trois milliards dans le marché de Karimama, au Bénin.', []],
  ['Le candidat a été investi vendredi par son parti à Karimama, au Bénin.', []],
  // By whose fire
  [
    'Quatorze paysans ont péri lundi à Baga, au Nigeria, sous les balles de Boko Haram.',
    [{ type: 'attack', by: ['Boko Haram'], killed: '14' }],
  ],
  [
    'Quatre personnes ont été tuées samedi à Djibo dans une attaque. Une autre a succombé à ses blessures.',
    [{ type: 'attack', killed: '5' }],
  ],
  // A crowd that kills, streets that turn violent, people that merely come
  [
    'Un voleur présumé a été lynché par la foule dimanche à Bamako.',
    [{ type: 'mob-violence', date: '2021-06-13', killed: '1' }],
  ],
  ['Les sapeurs-pompiers ont neutralisé un incendie dimanche au marché de Bamako.', []],
  ['La population a investi dimanche le marché de Parakou pour les achats de la fête.', []],
  [
    'Une marche de soutien à l’armée a rassemblé des centaines de personnes samedi à Niamey.',
    [{ type: 'peaceful-protest', date: '2021-06-12' }],
  ],
  [
    'À N’Djamena, la police a fait usage de gaz lacrymogènes samedi contre des marcheurs.',
    [{ type: 'protest-with-intervention', date: '2021-06-12' }],
  ],
  // Quand cela s'est passé, en une phrase à part
  [
    'Des hommes armés ont tué neuf commerçants au marché de Djibo, au Burkina Faso. Cela s’est passé samedi vers midi, selon un élu.',
    [{ type: 'attack', date: '2021-06-12', killed: '9' }],
  ],
  [
    'Neuf commerçants ont été abattus à Djibo, au Burkina Faso. Les faits remontent à jeudi.',
    [{ type: 'attack', date: '2021-06-10', killed: '9' }],
  ],
  // Sans jour, « c'était » ne date rien
  [
    "C'était la deuxième fois qu'il venait à Gao, au Mali. Vendredi, une roquette y a tué deux personnes.",
    [{ date: '2021-06-11', killed: '2' }],
  ],
  // La veille de celui qui parle, le jour d'après ce qu'on a dit
  [
    'Quatre militaires sont tombés la veille près de Tessit, au Mali, a déclaré dimanche un porte-parole.',
    [{ date: '2021-06-12', killed: '4' }],
  ],
  [
    'Lundi, le gouvernement a réagi à l’embuscade de Tamou, au Niger, survenue la veille et qui a coûté la vie à six gendarmes.',
    [{ date: '2021-06-13', killed: '6' }],
  ],
  [
    'Deux bergers ont été tués jeudi à Ménaka, au Mali, a raconté un habitant contacté samedi par téléphone.',
    [{ date: '2021-06-10', killed: '2' }],
  ],
  // Le sport et les pirates informatiques n'attaquent personne
  ['Le footballeur malien a été pris d’assaut par ses supporters dimanche à Bamako, au Mali.', []],
  ['Des pirates informatiques ont attaqué l’université de Niamey, au Niger, vendredi, et exigé une rançon.', []],
  [
    'Des milliers de jeunes sont descendus dans la rue à Bamako, au Mali, dimanche, contre la junte.',
    [{ type: 'peaceful-protest', date: '2021-06-13' }],
  ],
  // Une partie du pays dont parle le texte
  [
    'Le gouvernement malien dit avoir tué 25 jihadistes vendredi dans l’est.',
    [{ place: 'eastern Mali', killed: '25' }],
  ],
  ['Au Bénin, six soldats ont été tués dimanche dans l’extrême nord.', [{ place: 'northern Benin', killed: '6' }]],
  ['Dix soldats ont été tués dimanche dans le nord malien.', [{ place: 'northern Mali', killed: '10' }]],
  ['Mali : une attaque dans le centre a fait dix morts dimanche.', [{ place: 'central Mali', killed: '10' }]],
  [
    'Au Burkina Faso, deux militaires ont été tués samedi à Boulgou. La veille, dans le nord, un attentat avait coûté la vie à deux gendarmes.',
    [
      { place: 'Boulgou', killed: '2' },
      { place: 'northern Burkina Faso', killed: '2' },
    ],
  ],
  // Ce qui s'y trouve, ou le centre d'une ville, n'en est pas une
  [
    'Le village de Gorgadji, situé dans le nord, a été attaqué samedi au Burkina Faso : cinq morts.',
    [{ place: 'Gorgadji', killed: '5' }],
  ],
  [
    'Une bombe a explosé lundi dans le centre de Bamako, au Mali, tuant deux personnes.',
    [{ place: 'Bamako', killed: '2' }],
  ],
  // Près d'une ville : le village que la suite nomme
  [
    'Au Burkina Faso, quinze civils ont été tués samedi dans une attaque près de Dori. C’est le village de Gangaol qui a été visé, a indiqué le gouverneur.',
    [{ place: 'Gangaol', killed: '15' }],
  ],
  [
    'Vingt personnes ont été tuées dimanche près de Gwoza, au Nigeria. Les survivants ont fui vers Madagali.',
    [{ place: 'Gwoza', killed: '20' }],
  ],
  // Là d'où l'on parle, rien ne s'est passé
  [
    'Neuf personnes ont été tuées dimanche dans la province du Yagha, au Burkina Faso. Depuis Dori, le gouverneur a condamné l’attaque.',
    [{ place: 'Yagha', killed: '9' }],
  ],
  [
    'Neuf personnes ont été tuées dimanche dans la province du Yagha, au Burkina Faso. Les assaillants ont pillé le marché de Sebba.',
    [{ place: 'Sebba', killed: '9' }],
  ],
  // Un concert attaqué est une cible
  [
    'Des hommes armés ont attaqué un concert à Gao, au Mali, vendredi. Dix personnes sont mortes.',
    [{ type: 'attack', place: 'Gao', killed: '10' }],
  ],
];
