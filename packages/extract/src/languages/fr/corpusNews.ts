import type { Expected } from '../../testing/summary.js';

const GUNMEN = 'Unidentified armed group (Burkina Faso)';
const ARMY = 'Burkina Faso Armed Forces';
const SEPARATISTS = 'Ambazonian separatists';
const RAID = 'Boko Haram a attaqué lundi le village de Zamga, au Cameroun.';

/** What reports from Burkina Faso, Niger, Chad, Cameroon, Togo and Benin tell; published on the day of `PUBLISHED_ON`. */
export const news: readonly (readonly [text: string, events: readonly Expected[]])[] = [
  // Adjectives between a deed and those who did it
  [
    'Dix civils ont été tués lundi à Kolofata, au Cameroun, dans des attaques similaires de Boko Haram.',
    [{ type: 'attack', by: ['Boko Haram'], killed: '10' }],
  ],
  [
    'Dix civils ont été tués lundi à Kolofata, au Cameroun, dans une incursion nocturne de Boko Haram.',
    [{ type: 'attack', by: ['Boko Haram'], killed: '10' }],
  ],
  [
    'Lundi, Boko Haram a mené une attaque meurtrière du camp de Kolofata, au Cameroun.',
    [{ by: ['Boko Haram'], on: ['Cameroonian Armed Forces'] }],
  ],
  // An article in capitals is no acronym
  [
    'CAMEROUN: TROIS SOLDATS TUÉS PAR UN ENGIN EXPLOSIF À KUMBO',
    [{ type: 'remote-explosive-landmine-ied', by: ['Unidentified armed group (Cameroon)'], killed: '3' }],
  ],
  [
    'L’ONU a dit lundi que Boko Haram a tué trois civils à Kolofata, au Cameroun.',
    [{ by: ['Boko Haram'], killed: '3' }],
  ],
  // Words for the separatists of one country are those of no other
  [
    'Des rebelles indépendantistes ont tué trois soldats camerounais lundi à Kumbo, dans le Nord-Ouest du Cameroun.',
    [{ by: [SEPARATISTS], killed: '3' }],
  ],
  [
    'Des indépendantistes ont tué trois soldats maliens lundi à Kidal, au Mali.',
    [{ by: ['Unidentified armed group (Mali)'], killed: '3' }],
  ],
  // Members of a body whose name stands in quotation marks
  [
    'Boko Haram a tué deux membres d’un « comité de vigilance de Kolofata » lundi au Cameroun.',
    [{ type: 'armed-clash', on: ['Vigilance committee (Cameroon)'], killed: '2' }],
  ],
  [
    'Boko Haram a tué deux membres d’une même « famille » lundi à Kolofata, au Cameroun.',
    [{ type: 'attack', on: ['Civilians (Cameroon)'], killed: '2' }],
  ],
  // Who was raided killed the raiders; whose base is hit the possessive tells
  [
    'L’armée a neutralisé quinze terroristes lundi lors d’une attaque contre sa base de Déou, au Burkina Faso.',
    [{ by: [GUNMEN], on: [ARMY], killed: '15' }],
  ],
  [
    'L’armée a tué quinze terroristes lundi lors d’une attaque contre leur base de Déou, au Burkina Faso.',
    [{ by: [ARMY], on: [GUNMEN], killed: '15' }],
  ],
  [
    'L’armée a tué quinze terroristes lundi lors d’une attaque contre une base des terroristes à Déou, au Burkina Faso.',
    [{ by: [ARMY], on: [GUNMEN], killed: '15' }],
  ],
  // A military base is taken, lorries are looted
  [
    'Boko Haram a pris contrôle d’une importante base militaire lundi près de Bosso, au Niger.',
    [{ type: 'non-state-actor-overtakes-territory', by: ['Boko Haram'] }],
  ],
  [
    'Boko Haram a pris le contrôle de trois camions lundi près de Bosso, au Niger.',
    [{ type: 'looting-property-destruction', by: ['Boko Haram'] }],
  ],
  [
    'Un véhicule militaire a sauté lundi sur une mine à Kolofata, au Cameroun, faisant la mort immédiate de trois soldats.',
    [{ type: 'remote-explosive-landmine-ied', killed: '3' }],
  ],
  // How things still are on a day
  [
    'Cinq soldats ont été tués lundi à Djibo, au Burkina Faso, et trois étaient toujours introuvables mardi.',
    [{ date: '2021-06-14', killed: '5' }],
  ],
  [
    `${RAID} Le bilan est de seize morts, a-t-il dit, ajoutant que plusieurs élus étaient encore introuvables mardi.`,
    [{ date: '2021-06-14', killed: '16' }],
  ],
  ['Trois civils ont été encore tués lundi à Djibo, au Burkina Faso.', [{ date: '2021-06-14', killed: '3' }]],
  // A title that ends with a bracket is one
  [
    'Tillabéri : au moins treize soldats tués dans une embuscade à Sanam (bilan provisoire)\nAu moins treize soldats ont été tués lundi dans une embuscade à Sanam, au Niger.',
    [{ type: 'armed-clash', place: 'Sanam', killed: '13+' }],
  ],
  // Who confirms a toll, who is missing, and whom a figure counts are no further dead
  [
    'L’attaque a fait « 24 morts et 7 blessés » lundi à Djibo, au Burkina Faso, selon un bilan qui évoque aussi « 5 disparus ».',
    [{ killed: '24', injured: '7', missing: '5' }],
  ],
  [`${RAID} Huit personnes ont été tuées, un bilan confirmé par une source policière.`, [{ killed: '8' }]],
  [`${RAID} Ils ont tué huit personnes, deux femmes et six hommes.`, [{ killed: '8' }]],
  [`${RAID} Ils ont tué huit femmes, deux hommes et quatre enfants.`, [{ killed: '14' }]],
  // What is counted up to now is no deed of today
  ['À ce jour, les attaques de Boko Haram ont causé la mort de 16 personnes au Cameroun.', []],
  [
    'Ce jour, les hommes de Boko Haram ont tué 16 personnes à Kolofata, au Cameroun.',
    [{ date: '2021-06-15', killed: '16' }],
  ],
  ['L’ONG a relevé jeudi que depuis le début de l’année, plus de 180 personnes ont été tuées au Burkina Faso.', []],
  [
    'L’ONG a relevé que jeudi dernier, 18 personnes ont été tuées à Djibo, au Burkina Faso.',
    [{ date: '2021-06-10', killed: '18' }],
  ],
  // Armies bomb from the air; people of one trade who fight each other fight
  [
    'La base du FACT a été bombardée lundi au Tchad, faisant trois morts.',
    [{ type: 'air-drone-strike', by: ['Chadian Armed Forces'], on: ['FACT'], killed: '3' }],
  ],
  [
    'Un affrontement entre agriculteurs de deux cantons a fait deux morts lundi à Kelo, au Tchad.',
    [{ type: 'armed-clash', killed: '2' }],
  ],
  ['Des éleveurs ont tué deux agriculteurs lundi à Kelo, au Tchad.', [{ type: 'attack', killed: '2' }]],
  // A likeness of names moves nothing abroad
  [
    'Au Burkina Faso, des individus non identifiés ont attaqué lundi un commissariat de police à Koutoukou, localité située à 40 kilomètres de la frontière du Mali.',
    [{ place: 'Koutoukou', on: ['Burkina Faso Police'] }],
  ],
  ['Boko Haram a tué trois civils lundi à Malanvile, au Bénin.', [{ place: 'Malanvile', killed: '3' }]],
  // A region that is called like a part of a country
  ['Boko Haram a tué trois civils lundi dans l’Extrême-Nord du Cameroun.', [{ place: 'Far North', killed: '3' }]],
  ['Boko Haram a tué trois civils lundi dans le nord du Cameroun.', [{ place: 'nord du Cameroun', killed: '3' }]],
  // Who is driven out; a comma that only ends the day
  [
    'Les forces de sécurité ont délogé ce mardi 8 juin 2021, des terroristes à Foutouri, au Burkina Faso.',
    [{ type: 'armed-clash', date: '2021-06-08', on: [GUNMEN] }],
  ],
  [
    'L’armée a chassé les rebelles de Djibo dimanche, au Burkina Faso.',
    [{ type: 'government-regains-territory', place: 'Djibo' }],
  ],
  [
    'Des hommes armés ont attaqué Djibo lundi, trois habitants ont été tués, au Burkina Faso.',
    [{ type: 'attack', killed: '3' }],
  ],
  // The day after the death of others
  [
    'Six policiers ont été tués vendredi à Sollé, au Burkina Faso, au lendemain de la mort de six soldats à Pama dans des conditions similaires.',
    [
      { date: '2021-06-11', killed: '6', on: ['Burkina Faso Police'] },
      { date: '2021-06-10', killed: '6', on: [ARMY] },
    ],
  ],
  // Where and when it was, told behind the deed
  [
    'Trois hommes ont été enlevés dans la commune de Pala, au Tchad. La situation se serait produite lundi dans le village de Gagal.',
    [{ date: '2021-06-14', place: 'Gagal', abducted: '3' }],
  ],
  [
    'Trois hommes ont été enlevés dans le département de Pala, au Tchad. L’incident a eu lieu lundi à Gagal.',
    [{ date: '2021-06-14', place: 'Gagal', abducted: '3' }],
  ],
  [
    'Trois hommes ont été enlevés lundi à Pala, au Tchad. Le préfet s’est rendu mardi dans le village de Gagal.',
    [{ date: '2021-06-14', place: 'Pala', abducted: '3' }],
  ],
  // What will be done has not been
  [
    'Trois commerçants ont été enlevés lundi à Pala, au Tchad. Si rien n’est payé, les victimes seront tuées.',
    [{ type: 'abduction-forced-disappearance', abducted: '3' }],
  ],
  ['Les soldats tués lundi à Djibo, au Burkina Faso, seront inhumés mardi.', [{ date: '2021-06-14', on: [ARMY] }]],
  // What was done again and again is no deed of a day
  ['La capitale Ouagadougou, au Burkina Faso, a aussi été prise pour cible à trois reprises.', []],
  [
    'Le drone a tiré à deux reprises lundi sur un village près de Téra, au Niger. Dix civils ont été tués.',
    [{ type: 'air-drone-strike', date: '2021-06-14', killed: '10' }],
  ],
  // Those of a force who are only called its elements; of members told with the same preposition all are counted
  [
    'Une équipe d’escorte de la gendarmerie a été la cible d’une embuscade lundi près de Fada, au Burkina Faso, au cours de laquelle trois éléments ont perdu la vie.',
    [{ type: 'armed-clash', on: ['Burkina Faso Gendarmerie'], killed: '3' }],
  ],
  [
    'Le bilan provisoire de l’attaque de lundi à Djibo, au Burkina Faso, est de seize VDP et de quatre civils tués.',
    [{ type: 'armed-clash', killed: '20' }],
  ],
  [
    'Une dispute a coûté la vie lundi à Kelo, au Tchad, à six éleveurs et fait une quinzaine de blessés.',
    [{ killed: '6', injured: '15' }],
  ],
  [
    'Neuf gardes ont été tués lundi à Inatès, au Niger, et deux gardes étaient toujours introuvables mardi matin.',
    [{ date: '2021-06-14', killed: '9' }],
  ],
];
