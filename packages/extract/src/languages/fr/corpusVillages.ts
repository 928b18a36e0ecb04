import type { corpus } from './corpus.js';

/** Villages that no gazetteer has, names that are none, and what lies beside a country. Written for the rules; no text of the measured sets. */
export const villages: typeof corpus = [
  // What is told to lie in a unit is a place, whether the unit is known or not
  [
    "Mali : à Tombolara, dans l'arrondissement de Kessouna, des hommes armés ont tué six bergers vendredi.",
    [{ date: '2021-06-11', place: 'Tombolara', killed: '6' }],
  ],
  [
    'À Zarkolé, village de la commune de Tanzoula au Niger, des hommes armés ont tué quatre personnes vendredi.',
    [{ date: '2021-06-11', place: 'Zarkolé', killed: '4' }],
  ],
  [
    'Des hommes armés ont attaqué vendredi Djibo, au Burkina Faso. À Zarkolé, dans la même province, ils avaient tué trois bergers le 2 juin.',
    [{ place: 'Djibo' }, { date: '2021-06-02', place: 'Zarkolé', killed: '3' }],
  ],
  // Who lives in a place or enters it names it
  [
    'Niger : trois habitants de Zarkolé ont été tués vendredi par des hommes armés.',
    [{ date: '2021-06-11', place: 'Zarkolé', killed: '3' }],
  ],
  // Whoever is spoken to or marched for is no place; nor are agencies, articles and words of a title
  [
    'Des hommes armés ont tué six soldats vendredi au Mali, a déclaré à Zarkolé Presse le ministère.',
    [{ date: '2021-06-11', place: 'Mali', killed: '6' }],
  ],
  // So many km from a country is not in it
  [
    'Des hommes armés ont tué six bergers vendredi à Dolbel, au Niger, à une vingtaine de kilomètres du Burkina Faso.',
    [{ date: '2021-06-11', place: 'Dolbèl', killed: '6' }],
  ],
  // Winds alone are a unit or a part of the country, and no town
  [
    'Des hommes armés ont tué six soldats burkinabè vendredi dans le Centre-Nord.',
    [{ date: '2021-06-11', place: 'Centre-Nord', killed: '6' }],
  ],
  // The day that the words go on to tell beats a distance from now and a weekend
  [
    'Il y a deux semaines à peine, le 2 juin, des hommes armés ont tué six bergers à Djibo, au Burkina Faso.',
    [{ date: '2021-06-02', place: 'Djibo', killed: '6' }],
  ],
  // What is told to lie so far from a town, and a site called after where it stands; a post that is an office is none
  [
    'Les assaillants se sont rués vendredi sur Maibortou, à cinq kilomètres de Maiduguri, et ont tué dix personnes au Nigeria.',
    [{ date: '2021-06-11', place: 'Maibortou', killed: '10' }],
  ],
  [
    'Vendredi, le poste de Sanloagou a été attaqué par des hommes armés au Togo, tuant six soldats.',
    [{ date: '2021-06-11', place: 'Sanloagou', killed: '6' }],
  ],
  [
    'Vendredi, des hommes armés ont tué un candidat au poste de Premier ministre au Mali.',
    [{ date: '2021-06-11', place: 'Mali', killed: '1' }],
  ],
  // A name that heads a line says whereabouts where the line names a place of its own; a kind of place with a capital is no name
  ['Gao : deux civils tués vendredi à Ansongo', [{ date: '2021-06-11', place: 'Ansongo', killed: '2' }]],
  ['Diffa : Boko Haram attaque Toumour, dix morts', [{ place: 'Toumour', killed: '10' }]],
  ['Gao : deux civils tués vendredi par des hommes armés', [{ date: '2021-06-11', place: 'Gao', killed: '2' }]],
  [
    'Vendredi, une position de l’armée béninoise a été attaquée dans le Département de l’Atacora.',
    [{ date: '2021-06-11', place: 'Atakora' }],
  ],
  // The day of a visit is not that of the deed told before it; a night that ends today
  [
    'Deux soldats ont été tués lundi à Soumpi, au Mali. Cette attaque survient après la visite dimanche des ambassadeurs à Sévaré.',
    [{ date: '2021-06-14', place: 'Soumpi', killed: '2' }],
  ],
  // A unit whose name goes on with a small letter
  [
    'Vendredi, un raid a fait 17 morts dans la province du Logone oriental, au Tchad.',
    [{ date: '2021-06-11', place: 'Logone Oriental', killed: '17' }],
  ],
];
