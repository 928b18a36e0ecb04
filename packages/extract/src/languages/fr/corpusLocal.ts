import type { Expected } from '../../testing/summary.js';

/** How the press of the region tells: voices behind figures, items of a round-up, clefts, parts without commas. Written for the rules. */
export const local: readonly (readonly [text: string, events: readonly Expected[]])[] = [
  // Each figure has the voice behind it
  [
    'L’attaque de Djibo, au Burkina Faso, dimanche, a fait 132 morts selon le gouvernement, 160 selon des sources locales.',
    [{ type: 'attack', date: '2021-06-13', place: 'Djibo', killed: '132-160' }],
  ],
  [
    'Dimanche, une embuscade à Djibo, au Burkina Faso, a coûté la vie à huit soldats selon l’état-major et à quinze d’après une source sécuritaire.',
    [{ type: 'armed-clash', place: 'Djibo', killed: '8-15' }],
  ],
  [
    'Trois civils ont été tués dimanche à Djibo, au Burkina Faso, selon un élu, et cinq blessés, selon une source hospitalière.',
    [{ type: 'attack', place: 'Djibo', killed: '3', injured: '5' }],
  ],
  // Some of those counted, without a comma; "dont les corps" is no part of them
  [
    'Lundi, huit civils dont trois femmes et un enfant ont été tués à Djibo, au Burkina Faso, par des hommes armés.',
    [{ type: 'attack', date: '2021-06-14', place: 'Djibo', killed: '8' }],
  ],
  [
    'Lundi, cinq personnes parmi lesquelles un enseignant ont été enlevées à Djibo, au Burkina Faso.',
    [{ type: 'abduction-forced-disappearance', place: 'Djibo', abducted: '5' }],
  ],
  [
    'Lundi, plusieurs familles dont un membre a été tué en mai ont fui Djibo, au Burkina Faso.',
    [{ date: '2021-05', killed: '1' }],
  ],
  // A name before a dash heads an item below the first paragraph; above it is a dateline, between two dashes an aside
  [
    'Burkina Faso : le point de la semaine\n\nDjibo – Un poste de police a été attaqué lundi par des hommes armés.\n\nDori – Un convoi de commerçants a été attaqué samedi. On dénombre cinq soldats tués.',
    [
      { type: 'armed-clash', date: '2021-06-14', place: 'Djibo' },
      { type: 'armed-clash', date: '2021-06-12', place: 'Dori', killed: '5' },
    ],
  ],
  [
    'Ouagadougou – Des hommes armés ont attaqué lundi un poste de police à Djibo, au Burkina Faso.\n\nDori – la capitale du Sahel – pleure encore ses morts.',
    [{ type: 'armed-clash', date: '2021-06-14', place: 'Djibo' }],
  ],
  // Nights told again are as long as they were; a claim is no deed of its day
  [
    'Dans la nuit du 4 au 5 juin, un massacre a fait 132 morts à Djibo, au Burkina Faso. La même nuit, à Tin-Akoff, quatorze personnes ont été tuées par des hommes armés.',
    [
      { date: '2021-06-04/2021-06-05', place: 'Djibo', killed: '132' },
      { date: '2021-06-04/2021-06-05', place: 'Tin-Akoff', killed: '14' },
    ],
  ],
  [
    'Samedi, des hommes armés ont attaqué Djibo, au Burkina Faso. La nuit suivante, à Dori, quatre hommes ont été égorgés.',
    [
      { date: '2021-06-12', place: 'Djibo' },
      { date: '2021-06-12/2021-06-13', place: 'Dori', killed: '4' },
    ],
  ],
  [
    'Le camp de Djibo, au Burkina Faso, a été attaqué mardi 8 juin. L’attaque a été revendiquée jeudi par le JNIM. La veille du drame, à Dori, trois soldats avaient été tués par des hommes armés.',
    [
      { date: '2021-06-08', place: 'Djibo', by: ['JNIM'] },
      { date: '2021-06-07', place: 'Dori', killed: '3' },
    ],
  ],
  // Arrests after a clash, with a day of their own or without
  [
    'Des hommes armés ont tué lundi six villageois à Djibo, au Burkina Faso. Mardi, l’armée a annoncé l’arrestation de trois suspects.',
    [
      { type: 'attack', date: '2021-06-14', place: 'Djibo', killed: '6' },
      { type: 'arrests', date: '2021-06-15', captured: '3' },
    ],
  ],
  [
    'Des hommes armés ont tué lundi six villageois à Djibo, au Burkina Faso. Trois suspects ont été interpellés par la police.',
    [{ type: 'attack', date: '2021-06-14', place: 'Djibo', killed: '6', captured: '3' }],
  ],
  // "encore" between a verb and its helper
  [
    'Boko Haram a encore frappé dimanche à Diffa, au Niger, tuant six personnes.',
    [{ type: 'attack', date: '2021-06-13', place: 'Diffa', by: ['Boko Haram'], killed: '6' }],
  ],
  [
    'Dimanche, deux soldats ont encore été tués à Diffa, au Niger, par Boko Haram.',
    [{ type: 'armed-clash', date: '2021-06-13', by: ['Boko Haram'], killed: '2' }],
  ],
  // What befell a name, behind where it lies or in a cleft
  [
    'Le 28 mai, Bourem, dans la région de Gao, au Mali, a été attaquée par des jihadistes.',
    [{ date: '2021-05-28', place: 'Bourem' }],
  ],
  [
    'Le CSP s’est emparé samedi du camp de Bourem, au Mali. Le 28 mai, c’est Dioura qui avait été attaquée.',
    [
      { type: 'non-state-actor-overtakes-territory', date: '2021-06-12', place: 'Bourem', by: ['CSP'] },
      { date: '2021-05-28', place: 'Dioura' },
    ],
  ],
  ['Le 28 mai, Bourem, dans la région de Gao, au Mali, a été visitée par le ministre.', []],
  [
    'Le CSP s’est emparé samedi du camp de Bourem, au Mali. Le 17 mai, le camp de Léré avait subi le même sort.',
    [
      { type: 'non-state-actor-overtakes-territory', date: '2021-06-12', place: 'Bourem' },
      { type: 'non-state-actor-overtakes-territory', date: '2021-05-17', place: 'Léré' },
    ],
  ],
  [
    'Les rebelles du CSP ont pris samedi le camp de Bourem, au Mali.',
    [{ type: 'non-state-actor-overtakes-territory', date: '2021-06-12', place: 'Bourem', by: ['CSP'] }],
  ],
  [
    'Des hommes armés ont pris pour cible samedi le camp de Bourem, au Mali.',
    [{ type: 'armed-clash', date: '2021-06-12', place: 'Bourem' }],
  ],
  // Force against a crowd is excessive where bullets hit, not where shots are fired in the air
  [
    'Samedi, à Kaya, au Burkina Faso, des militaires ont tiré pour disperser la foule. Quatre personnes ont été blessées par balle.',
    [{ type: 'excessive-force-against-protesters', date: '2021-06-12', place: 'Kaya', injured: '4' }],
  ],
  [
    'Samedi, à Bamako, au Mali, la police a dispersé une marche à coups de gaz lacrymogènes. Quatre personnes ont été blessées.',
    [{ type: 'protest-with-intervention', date: '2021-06-12', place: 'Bamako', injured: '4' }],
  ],
  [
    'Vendredi, des milliers de manifestants ont envahi l’Assemblée nationale à Bamako, au Mali.',
    [{ type: 'violent-demonstration', date: '2021-06-11', place: 'Bamako', by: ['Protesters (Mali)'] }],
  ],
  // Armed men pay visits, and so do ministers
  [
    'Lundi, le village de Dori, au Burkina Faso, recevait la visite d’individus armés.',
    [{ type: 'attack', date: '2021-06-14', place: 'Dori', on: ['Civilians (Burkina Faso)'] }],
  ],
  ['Lundi, le village de Dori, au Burkina Faso, recevait la visite du ministre.', []],
  ['« Ces bandits sont aux abois », a martelé lundi le ministre à Bol, au Tchad.', []],
  // The same day, at a town of its own
  [
    'Une patrouille a sauté dimanche sur un engin explosif à Mandouri, au Togo : un mort, deux blessés. Le même dimanche, des inconnus ont emporté une cinquantaine de bœufs à Koundjoaré.',
    [
      { type: 'remote-explosive-landmine-ied', date: '2021-06-13', place: 'Mandouri', killed: '1', injured: '2' },
      { type: 'looting-property-destruction', date: '2021-06-13', place: 'Koundjoaré' },
    ],
  ],
  [
    'Des VDP sont tombés dimanche dans une embuscade à Djibo, au Burkina Faso. Une vingtaine de terroristes ont été neutralisés par l’aviation près de Pobé-Mengao le même jour.',
    [
      { type: 'armed-clash', date: '2021-06-13', place: 'Djibo', on: ['VDP'] },
      { type: 'air-drone-strike', date: '2021-06-13', place: 'Pobé Mengao', killed: '20' },
    ],
  ],
  // Who the dead were, behind the word for them
  [
    'Samedi, des hommes armés ont tendu une embuscade à Djibo, au Burkina Faso. Le bilan est de 13 morts : sept gendarmes et six civils.',
    [{ type: 'armed-clash', on: ['Burkina Faso Gendarmerie', 'Civilians (Burkina Faso)'], killed: '13' }],
  ],
  [
    'Samedi, une attaque à Djibo, au Burkina Faso, a fait quarante morts : six soldats et trente-quatre VDP.',
    [{ type: 'armed-clash', on: ['Burkina Faso Armed Forces', 'VDP'], killed: '40' }],
  ],
  [
    'Samedi, une attaque à Djibo, au Burkina Faso, a fait quarante morts : le deuil est national.',
    [{ type: 'attack', on: ['Civilians (Burkina Faso)'], killed: '40' }],
  ],
  // Volunteers are murdered by somebody
  [
    'Lundi, deux VDP ont été assassinés à Djibo, au Burkina Faso.',
    [{ type: 'armed-clash', by: ['Unidentified armed group (Burkina Faso)'], on: ['VDP'], killed: '2' }],
  ],
  // What a group did, behind a colon
  [
    'Dimanche, à Diffa, au Niger, Boko Haram a frappé : trois femmes enlevées.',
    [{ type: 'abduction-forced-disappearance', by: ['Boko Haram'], abducted: '3' }],
  ],
  ['Dimanche, à Diffa, au Niger, l’inflation a frappé : trois femmes endettées.', []],
  // Who proceeded to arrests; those taken for laying mines have blown up nothing
  [
    'Le 10 juin, à Macina, au Mali, les FAMa ont procédé à l’interpellation de deux individus suspectés d’être des poseurs d’engins explosifs.',
    [{ type: 'arrests', date: '2021-06-10', by: ['Malian Armed Forces'], captured: '2' }],
  ],
  [
    'Deux poseurs d’engins explosifs ont été tués lundi à Macina, au Mali, par les FAMa.',
    [{ type: 'armed-clash', date: '2021-06-14', by: ['Malian Armed Forces'], killed: '2' }],
  ],
  // Who arrests for a clash is no side in it
  [
    'Éleveurs et agriculteurs se sont affrontés samedi à Mongo, au Tchad : onze morts. Les forces de l’ordre ont procédé à l’interpellation de 30 personnes.',
    [{ type: 'armed-clash', on: ['Farmers (Chad)'], by: ['Herders (Chad)'], killed: '11', captured: '30' }],
  ],
  // "cette fois" before the doer
  [
    'Lundi, Djibo, au Burkina Faso, a été attaquée, cette fois par des jihadistes du Jnim.',
    [{ date: '2021-06-14', place: 'Djibo', by: ['JNIM'] }],
  ],
  ['Lundi, Djibo, au Burkina Faso, a été visitée, cette fois par des élus.', []],
  // A number behind its sign counts nobody
  [
    'Samedi, une position du secteur n°1 de la Force multinationale mixte à Sagmé, au Cameroun, a été prise d’assaut par l’Iswap. Huit militaires ont été tués.',
    [{ type: 'armed-clash', by: ['ISWAP'], killed: '8' }],
  ],
  // What raiders carried off is not what was done once more; what looters did is
  [
    'Samedi, un poste de Sagmé, au Cameroun, a été pris d’assaut par l’Iswap. Les assaillants ont emporté des armes. Lundi, le poste de Zigué a subi le même sort.',
    [
      { type: 'armed-clash', date: '2021-06-12', place: 'Sagmé' },
      { type: 'armed-clash', date: '2021-06-14', place: 'Zigué' },
    ],
  ],
  [
    'Samedi, des hommes armés ont pillé Dori, au Burkina Faso. Lundi, le village de Djibo a subi le même sort.',
    [
      { type: 'looting-property-destruction', date: '2021-06-12', place: 'Dori' },
      { type: 'looting-property-destruction', date: '2021-06-14', place: 'Djibo' },
    ],
  ],
  [
    'Samedi, à Zimtenga, au Burkina Faso, quatre catholiques ont été abattus par des hommes armés.',
    [{ type: 'attack', date: '2021-06-12', on: ['Civilians (Burkina Faso)'], killed: '4' }],
  ],
];
