import type { Summary } from '../../testing/summary.js';

/** French news that tells its incidents again: which tellings are one. Written for the rules. */
export const tellings: readonly (readonly [text: string, expected: readonly Partial<Summary>[]])[] = [
  [
    "Mali : deux attaques font 34 morts\n\nL'attaque de Diankabou a eu lieu dans la nuit de samedi. Vingt-deux personnes y ont péri. Selon un habitant, les assaillants ont tiré en l'air avant de repartir. Vendredi, douze villageois ont été tués dans une autre attaque à Bandiagara.",
    [
      { date: '2021-06-12', place: 'Diankabou', killed: '22' },
      { date: '2021-06-11', place: 'Bandiagara', killed: '12' },
    ],
  ],
  [
    "Des hommes armés ont tué 22 villageois à Diankabou, dans le centre du Mali. Les assaillants ont ouvert le feu dimanche sur tous ceux qu'ils rencontraient.",
    [{ date: '2021-06-13', place: 'Diankabou', killed: '22' }],
  ],
  [
    'Des attaques ont fait 19 morts dans le centre du Mali. Douze villageois ont été tués à Diankabou dimanche. Samedi, sept commerçants avaient été tués à Bandiagara par des hommes armés.',
    [
      { date: '2021-06-13', place: 'Diankabou', killed: '12' },
      { date: '2021-06-12', place: 'Bandiagara', killed: '7' },
    ],
  ],
  [
    'Des hommes armés ont tué 26 soldats à Diankabou samedi. « Vingt-six de nos soldats ont été tués », a déclaré dimanche le porte-parole.',
    [{ date: '2021-06-12', place: 'Diankabou', killed: '26' }],
  ],
  [
    'Des hommes armés ont tué quatre personnes à Diankabou dimanche. Deux ont été égorgées et deux abattues.',
    [{ date: '2021-06-13', place: 'Diankabou', killed: '4' }],
  ],
  [
    'Des hommes armés ont tué 12 personnes à Bandiagara samedi. Dimanche, entre vingt et trente hommes à moto se sont présentés devant une petite église de Diankabou au moment où la messe allait finir. Ils ont tué cinq fidèles.',
    [
      { date: '2021-06-12', place: 'Bandiagara', killed: '12' },
      { date: '2021-06-13', place: 'Diankabou', killed: '5' },
    ],
  ],
  [
    "Des hommes armés ont enlevé un gendarme à Adel Bagrou dimanche. Ils l'ont intercepté vers 15 heures.",
    [{ type: 'abduction-forced-disappearance', date: '2021-06-13', place: '’Adel Bagrou', abducted: '1' }],
  ],
  // The day of telling opens the sentence; the deed has its own
  [
    "Lundi, l'armée a annoncé la mort de 12 soldats dans une embuscade près de Tarkint, au Mali. L'embuscade a eu lieu vendredi.",
    [{ date: '2021-06-11', place: 'Tarkint', killed: '12' }],
  ],
  [
    "Lundi, l'armée a tué 12 terroristes près de Tarkint, au Mali, a indiqué mardi l'état-major.",
    [{ date: '2021-06-14', place: 'Tarkint', killed: '12' }],
  ],
  [
    'Deux jours après la mort de 30 villageois, tués par des hommes armés à Tarkint, au Mali, le président a décrété lundi un deuil national.',
    [{ date: '2021-06-12', place: 'Tarkint', killed: '30' }],
  ],
  // "manifestant a" is not "manifestant à"
  [
    "Un manifestant a été tué lundi à N'Djamena, au Tchad, par la police.",
    [{ type: 'excessive-force-against-protesters', date: '2021-06-14', killed: '1' }],
  ],
  // "des" behind a weekday or a verb is an article
  [
    'Des hommes armés ont attaqué lundi des villageois à Diankabou, au Mali.',
    [{ type: 'attack', date: '2021-06-14', place: 'Diankabou' }],
  ],
  [
    'Des hommes armés ont tué des éleveurs lundi à Diankabou, au Mali.',
    [{ type: 'attack', date: '2021-06-14', on: ['Civilians (Mali)'] }],
  ],
  // Two groups of one phrase fight each other
  [
    "Des combattants du Jnim et de l'EIGS se sont affrontés lundi près de Gossi, au Mali, faisant 20 morts.",
    [{ type: 'armed-clash', date: '2021-06-14', by: ['JNIM'], on: ['ISGS'], killed: '20' }],
  ],
  [
    "Le massacre par l'armée et Wagner d'environ 300 personnes à Tarkint, au Mali, lundi, inquiète l'ONU.",
    [{ type: 'attack', on: ['Civilians (Mali)'], killed: '300' }],
  ],
  // What munitions are told to do
  [
    'Des obus ont visé lundi le camp de la Minusma à Gao, au Mali.',
    [{ type: 'shelling-artillery-missile', date: '2021-06-14', on: ['MINUSMA'] }],
  ],
  // A craft that is hit is no means
  [
    "Des rebelles du CSP ont abattu lundi un drone de l'armée malienne près de Kidal.",
    [{ type: 'armed-clash', by: ['CSP'], on: ['Malian Armed Forces'] }],
  ],
];
