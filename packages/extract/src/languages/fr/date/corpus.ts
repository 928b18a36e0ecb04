/** A text, the words that are the date, and its EDTF; null where nothing can be known from the sentence alone. */
export type Example = readonly [text: string, words: string, edtf: string | null];

/** Examples of one rule, read against one day of publication. */
export type RuleExamples = { readonly rule: string; readonly gives: readonly Example[] };

/** The day of publication of all examples: a Wednesday. */
export const PUBLISHED = '2021-03-10';

/** What the French date rules read. Written for the rules; no text of the measured sets. */
export const DATE_CORPUS: readonly RuleExamples[] = [
  {
    rule: 'day-slash-month',
    gives: [
      ['09/02 – Kidal : frappe de drone, deux morts.', '09/02', '2021-02-09'],
      ['Le poste a été attaqué le 05/03 au matin.', 'le 05/03', '2021-03-05'],
    ],
  },
  {
    rule: 'night-between-weekdays',
    gives: [
      [
        'Le poste a été attaqué dans la nuit de jeudi à vendredi.',
        'dans la nuit de jeudi à vendredi',
        '2021-03-04/2021-03-05',
      ],
      ['dans la nuit du lundi au mardi 2 mars', 'dans la nuit du lundi au mardi 2 mars', '2021-03-01/2021-03-02'],
      [
        'au cours de la nuit de samedi à dimanche derniers',
        'au cours de la nuit de samedi à dimanche derniers',
        '2021-03-06/2021-03-07',
      ],
    ],
  },
  {
    rule: 'night-between-days',
    gives: [
      ['Dans la nuit du 3 au 4 mars, un village a été pillé.', 'Dans la nuit du 3 au 4 mars', '2021-03-03/2021-03-04'],
    ],
  },
  {
    rule: 'christmas',
    gives: [
      ['À Noël, des hommes armés ont attaqué quatre hameaux.', 'À Noël', '2020-12-25'],
      ['Ils ont frappé la veille de Noël.', 'la veille de Noël', '2020-12-24'],
      ['Ils ont frappé le jour de Noël 2019.', 'le jour de Noël 2019', '2019-12-25'],
    ],
  },
  {
    rule: 'around-day',
    gives: [
      ['Vers le 12 février, un poste a été pris.', 'Vers le 12 février', '2021-02-12~'],
      ['Il a disparu aux alentours du 3 mars 2020.', 'aux alentours du 3 mars 2020', '2020-03-03~'],
    ],
  },
  {
    rule: 'week-of-month',
    gives: [
      ['Durant la première semaine de mars', 'Durant la première semaine de mars', '2021-03-01/2021-03-07'],
      ['la dernière semaine de février 2020', 'la dernière semaine de février 2020', '2020-02-23/2020-02-29'],
    ],
  },
  { rule: 'night-of', gives: [['dans la nuit de dimanche', 'dans la nuit de dimanche', '2021-03-07']] },
  { rule: 'day-of-that-month', gives: [['Le 9 courant, un marché a brûlé.', 'Le 9 courant', '2021-03-09']] },
  { rule: 'night-of-day', gives: [['dans la nuit du 28 décembre', 'dans la nuit du 28 décembre', '2020-12-28']] },
  {
    rule: 'night-of-this-month',
    gives: [['Dans la nuit du 11 au 12, une école a brûlé.', 'Dans la nuit du 11 au 12', '2021-02-11/2021-02-12']],
  },
  {
    rule: 'days-of-one-month',
    gives: [
      ['du 3 au 5 mars 2020', 'du 3 au 5 mars 2020', '2020-03-03/2020-03-05'],
      ['entre le 1er et le 4 février', 'entre le 1er et le 4 février', '2021-02-01/2021-02-04'],
      ['les 2, 3 et 4 mars', 'les 2, 3 et 4 mars', '2021-03-02/2021-03-04'],
    ],
  },
  {
    rule: 'months',
    gives: [
      ['Entre juillet 2019 et juin 2020', 'Entre juillet 2019 et juin 2020', '2019-07/2020-06'],
      ['d’avril à juin 2020', 'd’avril à juin 2020', '2020-04/2020-06'],
    ],
  },
  {
    rule: 'days-of-two-months',
    gives: [
      ['du 28 février au 2 mars', 'du 28 février au 2 mars', '2021-02-28/2021-03-02'],
      ['les 28 février et 1er mars', 'les 28 février et 1er mars', '2021-02-28/2021-03-01'],
    ],
  },
  {
    rule: 'weekdays',
    gives: [
      ['de lundi à mercredi', 'de lundi à mercredi', '2021-03-08/2021-03-10'],
      ['entre dimanche soir et lundi matin', 'entre dimanche soir et lundi matin', '2021-03-07/2021-03-08'],
      ['Deux hameaux ont été pillés lundi et mardi.', 'lundi et mardi', '2021-03-08/2021-03-09'],
    ],
  },
  {
    rule: 'weekday-parts',
    gives: [
      [
        'Entre la nuit de lundi et l’aube de mardi 9 mars, un poste a été pris.',
        'Entre la nuit de lundi et l’aube de mardi 9 mars',
        '2021-03-08/2021-03-09',
      ],
    ],
  },
  {
    rule: 'night-to-yesterday',
    gives: [['dans la nuit de lundi à hier', 'dans la nuit de lundi à hier', '2021-03-08/2021-03-09']],
  },
  {
    rule: 'day-beside-date',
    gives: [
      ['au lendemain du 2 mars', 'au lendemain du 2 mars', '2021-03-03'],
      ['à la veille du lundi 8 mars', 'à la veille du lundi 8 mars', '2021-03-07'],
    ],
  },
  {
    rule: 'weekday-with-date',
    gives: [
      ['mardi 2 mars', 'mardi 2 mars', '2021-03-02'],
      ['Le samedi 27 février 2021 au matin', 'Le samedi 27 février 2021 au matin', '2021-02-27'],
    ],
  },
  {
    rule: 'day-month',
    gives: [
      ['le 3 juin', 'le 3 juin', '2020-06-03'],
      ['Le 11 septembre, des hommes armés ont tué deux bergers.', 'Le 11 septembre', '2020-09-11'],
      ['le 1er mars', 'le 1er mars', '2021-03-01'],
      ["l'attaque du 14 août 2019", 'du 14 août 2019', '2019-08-14'],
      ['le 15\u00a0janvier dernier', 'le 15\u00a0janvier dernier', '2021-01-15'],
      ['le 5 de\u0301cembre', 'le 5 de\u0301cembre', '2020-12-05'],
    ],
  },
  { rule: 'of-last-year', gives: [["en mai de l'année dernière", "en mai de l'année dernière", '2020-05']] },
  { rule: 'figures', gives: [['le 12/02/2021', '12/02/2021', '2021-02-12']] },
  { rule: 'iso', gives: [['mise en ligne 2021-02-12', '2021-02-12', '2021-02-12']] },
  {
    rule: 'last-weekday',
    gives: [
      ['jeudi dernier', 'jeudi dernier', '2021-03-04'],
      ['mercredi dernier', 'mercredi dernier', '2021-03-03'],
    ],
  },
  {
    rule: 'weekday',
    gives: [
      ['Un convoi est tombé dans une embuscade lundi soir.', 'lundi soir', '2021-03-08'],
      ['ce vendredi', 'ce vendredi', '2021-03-05'],
      ['Mardi, peu avant minuit, ils ont surgi.', 'Mardi, peu avant minuit', '2021-03-09'],
    ],
  },
  { rule: 'weekday-and-day', gives: [['Vendredi 5, un poste a été visé.', 'Vendredi 5', '2021-03-05']] },
  { rule: 'weekday-before', gives: [['le samedi précédent', 'le samedi précédent', null]] },
  {
    rule: 'weekday-of-last-week',
    gives: [['jeudi soir de la semaine dernière', 'jeudi soir de la semaine dernière', '2021-03-04']],
  },
  { rule: 'week-of-day', gives: [['la semaine du 1er mars', 'la semaine du 1er mars', '2021-03-01/2021-03-07']] },
  { rule: 'weekday-to-come', gives: [['jeudi prochain', 'jeudi prochain', null]] },
  { rule: 'since', gives: [['depuis le 1er janvier', 'depuis le 1er janvier', '2021-01-01/..']] },
  {
    rule: 'part-of-month',
    gives: [
      ['début mars', 'début mars', '2021-03'],
      ['à la mi-février', 'à la mi-février', '2021-02'],
    ],
  },
  {
    rule: 'month-year',
    gives: [
      ['en avril 2019', 'en avril 2019', '2019-04'],
      ['en janvier dernier', 'en janvier dernier', '2021-01'],
    ],
  },
  {
    rule: 'month',
    gives: [
      ['en janvier', 'en janvier', '2021-01'],
      ["au mois d'octobre", "au mois d'octobre", '2020-10'],
    ],
  },
  { rule: 'month-as-heading', gives: [['FÉVRIER.', 'FÉVRIER', '2021-02']] },
  {
    rule: 'year',
    gives: [
      ['en 2018', 'en 2018', '2018'],
      ['en 1873', 'en 1873', '1873'],
    ],
  },
  {
    rule: 'today',
    gives: [
      ["aujourd'hui", "aujourd'hui", '2021-03-10'],
      ['ce matin', 'ce matin', '2021-03-10'],
    ],
  },
  { rule: 'yesterday', gives: [['hier', 'hier', '2021-03-09']] },
  {
    rule: 'night-to-today',
    gives: [["dans la nuit d'hier à aujourd'hui", "dans la nuit d'hier à aujourd'hui", '2021-03-09/2021-03-10']],
  },
  {
    rule: 'last-night',
    gives: [
      ['la nuit dernière', 'la nuit dernière', '2021-03-09'],
      ['hier soir', 'hier soir', '2021-03-09'],
    ],
  },
  { rule: 'day-before-yesterday', gives: [['avant-hier', 'avant-hier', '2021-03-08']] },
  {
    rule: 'ago',
    gives: [
      ['il y a trois jours', 'il y a trois jours', '2021-03-07'],
      ['il y a deux semaines', 'il y a deux semaines', '2021-02-24~'],
      ['il y a une dizaine de jours', 'il y a une dizaine de jours', '2021-02-28'],
      ['il y a un an', 'il y a un an', '2020-03'],
      ["voilà un peu plus d'un an", "voilà un peu plus d'un an", '2020'],
    ],
  },
  {
    rule: 'last-unit',
    gives: [
      ['le mois dernier', 'le mois dernier', '2021-02'],
      ["l'an dernier", "l'an dernier", '2020'],
      ['au cours de la semaine écoulée', 'au cours de la semaine écoulée', '2021-03-01/2021-03-07'],
    ],
  },
  {
    rule: 'this-unit',
    gives: [
      ['Plus tôt dans la semaine, un poste a brûlé.', 'Plus tôt dans la semaine', '2021-03-08/2021-03-10'],
      ['en début de semaine', 'en début de semaine', '2021-03-08/2021-03-10'],
    ],
  },
  { rule: 'weekend', gives: [['ce week-end', 'ce week-end', '2021-03-06/2021-03-07']] },
  { rule: 'same-weekday', gives: [['Le même dimanche, un autre poste a été visé.', 'Le même dimanche', null]] },
  { rule: 'next-night', gives: [['La nuit suivante, un autre poste a été visé.', 'La nuit suivante', null]] },
  {
    rule: 'same-unit',
    gives: [
      ['Le même jour, un autre poste a été visé.', 'Le même jour', null],
      ['ce jour-là', 'ce jour-là', null],
      ['Le communiqué a été lu le soir même.', 'le soir même', null],
    ],
  },
  { rule: 'next-day', gives: [['Le lendemain, une patrouille est arrivée.', 'Le lendemain', null]] },
  { rule: 'day-before', gives: [['La veille, un drone avait survolé la ville.', 'La veille', null]] },
  {
    rule: 'day-before-told',
    gives: [["À la veille de l'attaque, un drone avait survolé la ville.", 'À la veille', null]],
  },
  {
    rule: 'day-after-told',
    gives: [['Au lendemain de cette embuscade, un camp a été visé.', 'Au lendemain', null]],
  },
  {
    rule: 'day-after-new',
    gives: [['Un camp a été visé au lendemain d’une attaque qui a fait dix morts.', 'au lendemain', null]],
  },
  {
    rule: 'start-of-month',
    gives: [['Le poste a été attaqué au début du mois.', 'au début du mois', '2021-03']],
  },
  { rule: 'earlier-by', gives: [['deux jours plus tôt', 'deux jours plus tôt', null]] },
  {
    rule: 'hours-apart',
    gives: [
      ['48 heures plus tôt', '48 heures plus tôt', null],
      ['Quelques heures après, un autre poste a été visé.', 'Quelques heures après', null],
    ],
  },
  {
    rule: 'opening-after',
    gives: [["Trois jours après l'attaque du marché, la ville est calme.", 'Trois jours après', '2021-03-07']],
  },
  { rule: 'part-of-told-day', gives: [['Le marché a brûlé dans la soirée.', 'dans la soirée', null]] },
  {
    rule: 'further-day',
    gives: [['Djibo a été attaqué le 3 mars, Arbinda le 5.', 'le 5', '2021-03-05']],
  },
  { rule: 'later-by', gives: [['une semaine plus tard', 'une semaine plus tard', null]] },
];

/** Texts that hold no date of a deed. */
export const NO_DATES: readonly string[] = [
  'Le Mouvement du 23 mars a pris la localité.',
  'Il a condamné les attentats du 11 septembre.',
  'Publié le 3 mars 2021',
  'Le bilan est de 12 morts et 34 blessés.',
  'À la veille des élections, la tension monte.',
  'La Résolution 2640 a été lue page 12.',
  'Des Mirage 2000 ont survolé la zone.',
  'Il marche vers le puits avec ses 200 chèvres.',
];
