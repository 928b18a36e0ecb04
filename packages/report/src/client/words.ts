import {
  TYPE_LABELS,
  type EventCategory,
  type EventType,
  type Outcome,
  type PlacePrecision,
  type Stance,
  type TollStatus,
} from '@harmattan/types';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The languages of the interface. */
export type Interface = 'en' | 'fr';

/** Everything that a page says. */
export type Words = {
  readonly code: Interface;
  readonly other: string;
  readonly skip: string;
  readonly overview: string;
  readonly map: string;
  readonly table: string;
  readonly articles: string;
  readonly events: string;
  readonly event: string;
  readonly reports: string;
  readonly killed: string;
  readonly injured: string;
  readonly abducted: string;
  readonly overTime: string;
  readonly byType: string;
  readonly byActor: string;
  readonly fatalitiesByMonth: string;
  readonly fatalitiesByWeek: string;
  readonly lowBestHigh: string;
  readonly undated: (count: number) => string;
  readonly unplaced: (count: number) => string;
  readonly nothing: string;
  readonly filter: string;
  readonly clear: string;
  readonly search: string;
  readonly searchHint: string;
  readonly from: string;
  readonly to: string;
  readonly period: string;
  readonly shown: (shown: number, all: number) => string;
  readonly date: string;
  readonly place: string;
  readonly type: string;
  readonly who: string;
  readonly whom: string;
  readonly source: string;
  readonly weapons: string;
  readonly claims: string;
  readonly more: (count: number) => string;
  readonly exportAs: string;
  readonly unknown: string;
  readonly inferred: string;
  readonly suspected: string;
  readonly background: string;
  readonly accounts: string;
  readonly accountsNote: string;
  readonly article: string;
  readonly group: string;
  readonly status: string;
  readonly noText: string;
  readonly noEvents: string;
  readonly confidence: (percent: number) => string;
  readonly alsoAt: string;
  readonly precision: Readonly<Record<PlacePrecision, string>>;
  readonly areaNote: string;
  readonly eventsAt: (count: number, place: string) => string;
  readonly chooseOnMap: string;
  readonly published: string;
  readonly sortBy: (column: string) => string;
  readonly mapLabel: string;
  readonly readArticle: string;
  readonly legend: string;
  readonly marksHint: string;
  readonly cards: string;
  readonly skipToCards: string;
  readonly marks: Readonly<Record<'actor' | 'place' | 'date' | 'toll' | 'means' | 'deed' | 'claim', string>>;
  readonly categories: Readonly<Record<EventCategory, string>>;
  readonly types: Readonly<Record<EventType, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly stances: Readonly<Record<Stance, (actor: string) => string>>;
  readonly statuses: Readonly<Record<TollStatus, string>>;
  readonly credit: (credit: string) => string;
  readonly madeBy: string;
};

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const ENGLISH: Words = {
  code: 'en',
  other: 'Français',
  skip: 'Skip to the articles',
  overview: 'Overview',
  map: 'Map',
  table: 'Table',
  articles: 'Articles',
  events: 'Events',
  event: 'Event',
  reports: 'Articles',
  killed: 'Killed',
  injured: 'Injured',
  abducted: 'Abducted',
  overTime: 'Events over time',
  byType: 'Events by type',
  byActor: 'Events by initiator',
  fatalitiesByMonth: 'Killed, by month',
  fatalitiesByWeek: 'Killed, by week',
  lowBestHigh: 'Dot: best figure. Line: lowest to highest.',
  undated: (count) =>
    `${count} ${plural(count, 'event has', 'events have')} no day or month and ${plural(count, 'is', 'are')} not drawn.`,
  unplaced: (count) =>
    `${count} ${plural(count, 'event has', 'events have')} no coordinates and ${plural(count, 'is', 'are')} not on the map.`,
  nothing: 'No event fits.',
  filter: 'Show',
  clear: 'Show everything',
  search: 'Search',
  searchHint: 'actor, place, source …',
  from: 'From',
  to: 'To',
  period: 'Period',
  shown: (shown, all) => (shown === all ? `${all} ${plural(all, 'event', 'events')}` : `${shown} of ${all} events`),
  date: 'Date',
  place: 'Place',
  type: 'Type',
  who: 'Initiator',
  whom: 'Target',
  source: 'Source',
  weapons: 'Means',
  claims: 'Responsibility',
  more: (count) => `Show ${count} more`,
  exportAs: 'Save these rows as',
  unknown: 'not known',
  inferred: 'inferred',
  suspected: 'suspected',
  background: 'background',
  accounts: 'Who says what',
  accountsNote: 'The sources differ; each figure stands with who gave it.',
  article: 'the article itself',
  group: 'Of whom',
  status: 'Status',
  noText: 'The text of this article was not given, only its events.',
  noEvents: 'No event was read in this article.',
  confidence: (percent) => `${percent} % of events like this are right`,
  alsoAt: 'Also at',
  precision: {
    site: 'a site',
    town: 'a town or village',
    admin2: 'somewhere in the district',
    admin1: 'somewhere in the region',
    country: 'somewhere in the country',
    area: 'somewhere in the area',
  },
  areaNote: 'A dashed area means: somewhere in here. Its size is the precision, not the extent of the event.',
  eventsAt: (count, place) => `${count} ${plural(count, 'event', 'events')} · ${place}`,
  chooseOnMap: 'Choose a place on the map to list its events.',
  published: 'Published',
  sortBy: (column) => `Sort by ${column}`,
  mapLabel: 'Map of the events',
  readArticle: 'Read the article',
  legend: 'Words behind the fields',
  marksHint: 'Arrow keys go from one marked word to the next, Enter to its field.',
  cards: 'Events of the article',
  skipToCards: 'Skip the text, to its events',
  marks: { actor: 'actor', place: 'place', date: 'date', toll: 'toll', means: 'means', deed: 'deed', claim: 'claim' },
  categories: {
    battles: 'Battles',
    'explosions-remote-violence': 'Explosions and remote violence',
    'violence-against-civilians': 'Violence against civilians',
    protests: 'Protests',
    riots: 'Riots',
    'strategic-developments': 'Strategic developments',
  },
  types: TYPE_LABELS,
  outcomes: {
    killed: 'killed',
    injured: 'injured',
    missing: 'missing',
    abducted: 'abducted',
    captured: 'captured',
    displaced: 'displaced',
  },
  stances: {
    claims: (actor) => `claimed by ${actor}`,
    denies: (actor) => `denied by ${actor}`,
    confirms: (actor) => `confirmed by ${actor}`,
    contradicts: (actor) => `contradicted by ${actor}`,
    blames: (actor) => `${actor} lays blame`,
    blamed: (actor) => `${actor} is blamed`,
  },
  statuses: {
    reported: 'reported',
    claimed: 'claimed',
    confirmed: 'confirmed',
    denied: 'denied',
    revised: 'revised',
  },
  credit: (credit) => `Outlines: ${credit}.`,
  madeBy:
    'Read by machine from the articles below: the words behind each field are marked. It does not know whether a report is true.',
};

export const FRENCH: Words = {
  code: 'fr',
  other: 'English',
  skip: 'Aller aux articles',
  overview: 'Vue d’ensemble',
  map: 'Carte',
  table: 'Tableau',
  articles: 'Articles',
  events: 'Événements',
  event: 'Événement',
  reports: 'Articles',
  killed: 'Tués',
  injured: 'Blessés',
  abducted: 'Enlevés',
  overTime: 'Événements dans le temps',
  byType: 'Événements par type',
  byActor: 'Événements par auteur',
  fatalitiesByMonth: 'Tués, par mois',
  fatalitiesByWeek: 'Tués, par semaine',
  lowBestHigh: 'Point : meilleur chiffre. Trait : du plus bas au plus haut.',
  undated: (count) =>
    `${count} ${plural(count, 'événement n’a', 'événements n’ont')} ni jour ni mois et ${plural(count, 'n’est pas dessiné', 'ne sont pas dessinés')}.`,
  unplaced: (count) => `${count} ${plural(count, 'événement', 'événements')} sans coordonnées, hors de la carte.`,
  nothing: 'Aucun événement ne correspond.',
  filter: 'Afficher',
  clear: 'Tout afficher',
  search: 'Chercher',
  searchHint: 'acteur, lieu, source …',
  from: 'Du',
  to: 'Au',
  period: 'Période',
  shown: (shown, all) =>
    shown === all ? `${all} ${plural(all, 'événement', 'événements')}` : `${shown} événements sur ${all}`,
  date: 'Date',
  place: 'Lieu',
  type: 'Type',
  who: 'Auteur',
  whom: 'Cible',
  source: 'Source',
  weapons: 'Moyens',
  claims: 'Responsabilité',
  more: (count) => `Afficher ${count} de plus`,
  exportAs: 'Enregistrer ces lignes en',
  unknown: 'inconnu',
  inferred: 'déduit',
  suspected: 'présumé',
  background: 'rappel',
  accounts: 'Qui dit quoi',
  accountsNote: 'Les sources divergent ; chaque chiffre est donné avec qui l’avance.',
  article: 'l’article lui-même',
  group: 'De qui',
  status: 'Statut',
  noText: 'Le texte de cet article n’a pas été fourni, seulement ses événements.',
  noEvents: 'Aucun événement n’a été lu dans cet article.',
  confidence: (percent) => `${percent} % des événements de cette sorte sont justes`,
  alsoAt: 'Aussi à',
  precision: {
    site: 'un site',
    town: 'une ville ou un village',
    admin2: 'quelque part dans le cercle ou le département',
    admin1: 'quelque part dans la région',
    country: 'quelque part dans le pays',
    area: 'quelque part dans la zone',
  },
  areaNote:
    'Une zone en tirets veut dire : quelque part ici. Sa taille est la précision, non l’étendue de l’événement.',
  eventsAt: (count, place) => `${count} ${plural(count, 'événement', 'événements')} · ${place}`,
  chooseOnMap: 'Choisissez un lieu sur la carte pour lister ses événements.',
  published: 'Publié',
  sortBy: (column) => `Trier par ${column}`,
  mapLabel: 'Carte des événements',
  readArticle: 'Lire l’article',
  legend: 'Les mots derrière les champs',
  marksHint: 'Les flèches vont d’un mot marqué à l’autre, Entrée à son champ.',
  cards: 'Événements de l’article',
  skipToCards: 'Passer le texte, aller à ses événements',
  marks: {
    actor: 'acteur',
    place: 'lieu',
    date: 'date',
    toll: 'bilan',
    means: 'moyen',
    deed: 'fait',
    claim: 'revendication',
  },
  categories: {
    battles: 'Combats',
    'explosions-remote-violence': 'Explosions et violence à distance',
    'violence-against-civilians': 'Violence contre les civils',
    protests: 'Manifestations',
    riots: 'Émeutes',
    'strategic-developments': 'Développements stratégiques',
  },
  types: {
    'armed-clash': 'Affrontement armé',
    'government-regains-territory': 'Reprise de territoire par l’État',
    'non-state-actor-overtakes-territory': 'Prise de territoire par un groupe armé',
    'chemical-weapon': 'Arme chimique',
    'air-drone-strike': 'Frappe aérienne ou de drone',
    'suicide-bomb': 'Attentat-suicide',
    'shelling-artillery-missile': 'Tirs d’obus, d’artillerie ou de missiles',
    'remote-explosive-landmine-ied': 'Engin explosif ou mine',
    grenade: 'Grenade',
    attack: 'Attaque contre des civils',
    'abduction-forced-disappearance': 'Enlèvement ou disparition',
    'sexual-violence': 'Violence sexuelle',
    'peaceful-protest': 'Manifestation pacifique',
    'protest-with-intervention': 'Manifestation avec intervention',
    'excessive-force-against-protesters': 'Force excessive contre des manifestants',
    'violent-demonstration': 'Manifestation violente',
    'mob-violence': 'Violence de foule',
    agreement: 'Accord',
    arrests: 'Arrestations',
    'change-to-group-activity': 'Changement de groupe ou d’activité',
    'disrupted-weapons-use': 'Armes saisies ou neutralisées',
    'headquarters-or-base-established': 'Base établie',
    'looting-property-destruction': 'Pillage ou destruction',
    'non-violent-transfer-of-territory': 'Transfert de territoire sans violence',
    other: 'Autre',
  },
  outcomes: {
    killed: 'tués',
    injured: 'blessés',
    missing: 'disparus',
    abducted: 'enlevés',
    captured: 'capturés',
    displaced: 'déplacés',
  },
  stances: {
    claims: (actor) => `revendiqué par ${actor}`,
    denies: (actor) => `démenti par ${actor}`,
    confirms: (actor) => `confirmé par ${actor}`,
    contradicts: (actor) => `contredit par ${actor}`,
    blames: (actor) => `${actor} accuse`,
    blamed: (actor) => `${actor} est accusé`,
  },
  statuses: {
    reported: 'rapporté',
    claimed: 'avancé',
    confirmed: 'confirmé',
    denied: 'démenti',
    revised: 'révisé',
  },
  credit: (credit) => `Contours : ${credit}.`,
  madeBy:
    'Lu par une machine dans les articles ci-dessous : les mots derrière chaque champ sont marqués. Elle ne sait pas si un récit est vrai.',
};

export const WORDS: Readonly<Record<Interface, Words>> = { en: ENGLISH, fr: FRENCH };

const WordsContext = createContext<Words>(ENGLISH);
export const WordsProvider = WordsContext.Provider;

/** The words of the interface in its language. */
export const useWords = (): Words => useContext(WordsContext);
