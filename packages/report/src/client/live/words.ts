import type { Interface } from '../words.js';

/** What the live page says beyond the report. */
export type LiveWords = {
  readonly heading: string;
  readonly text: string;
  readonly hint: string;
  readonly published: string;
  readonly publishedHint: string;
  readonly source: string;
  readonly reading: string;
  readonly idle: string;
  readonly read: (count: number, ms: number) => string;
  readonly correct: string;
  readonly wrong: string;
  readonly type: string;
  readonly date: string;
  readonly place: string;
  readonly find: string;
  readonly noPlace: string;
  readonly keepPlace: string;
  readonly killed: string;
  readonly injured: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly initiators: string;
  readonly targets: string;
  readonly separated: string;
  readonly save: string;
  readonly saved: (file: string) => string;
  readonly corrections: (count: number) => string;
  readonly drop: string;
};

export const LIVE_WORDS: Readonly<Record<Interface, LiveWords>> = {
  en: {
    heading: 'Read an article',
    text: 'Article',
    hint: 'Type or paste an article, or drop a text file here.',
    published: 'Published',
    publishedHint: '2020-07-23, 2020-07 or 2020',
    source: 'Source',
    reading: 'Reading …',
    idle: 'Nothing to read yet.',
    read: (count, ms) => `${count} ${count === 1 ? 'event' : 'events'} in ${ms} ms`,
    correct: 'Correct this event',
    wrong: 'This is no event',
    type: 'Type',
    date: 'Date (EDTF)',
    place: 'Place',
    find: 'Find',
    noPlace: 'The text gives no place',
    keepPlace: 'As it was read',
    killed: 'Killed',
    injured: 'Injured',
    atLeast: 'at least',
    atMost: 'at most',
    initiators: 'Initiators',
    targets: 'Targets',
    separated: 'one a line',
    save: 'Save as gold',
    saved: (file) => `Saved: ${file}`,
    corrections: (count) => `${count} ${count === 1 ? 'event' : 'events'} corrected`,
    drop: 'Drop the file to read it',
  },
  fr: {
    heading: 'Lire un article',
    text: 'Article',
    hint: 'Tapez ou collez un article, ou déposez ici un fichier texte.',
    published: 'Publié',
    publishedHint: '2020-07-23, 2020-07 ou 2020',
    source: 'Source',
    reading: 'Lecture …',
    idle: 'Rien à lire encore.',
    read: (count, ms) => `${count} ${count === 1 ? 'événement' : 'événements'} en ${ms} ms`,
    correct: 'Corriger cet événement',
    wrong: 'Ce n’est pas un événement',
    type: 'Type',
    date: 'Date (EDTF)',
    place: 'Lieu',
    find: 'Chercher',
    noPlace: 'Le texte ne donne pas de lieu',
    keepPlace: 'Comme il a été lu',
    killed: 'Tués',
    injured: 'Blessés',
    atLeast: 'au moins',
    atMost: 'au plus',
    initiators: 'Auteurs',
    targets: 'Cibles',
    separated: 'un par ligne',
    save: 'Enregistrer comme référence',
    saved: (file) => `Enregistré : ${file}`,
    corrections: (count) => `${count} ${count === 1 ? 'événement corrigé' : 'événements corrigés'}`,
    drop: 'Déposez le fichier pour le lire',
  },
};
