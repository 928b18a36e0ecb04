/**
 * French forms by rule, after the conjugation tables of the language (three groups and the irregular verbs of irregular.tsv).
 * No library: what the engine needs are the third persons, participles and gerunds, and those are regular.
 */
const VOWEL = /^[aeiouyhàâéèêëîïôöûùœ]/i;
const unaccent = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').toLowerCase();
const keyOf = (text) =>
  unaccent(text)
    .split(/[\s'’.-]+/)
    .join(' ')
    .trim();

/** "de" and "à" melt with the article that follows: one phrase for each way of writing it. */
function tails(tail) {
  if (/(^| )de$/.test(tail)) return ['de', 'd', 'du', 'des'].map((word) => tail.replace(/de$/, word));
  if (/(^| )à$/.test(tail)) return ['à', 'au', 'aux'].map((word) => tail.replace(/à$/, word));
  return [tail];
}

/** Stem and forms of a regular verb: first group (-er) and second group (-ir, like "finir"). */
function regular(verb) {
  if (verb.endsWith('er')) {
    const stem = verb.slice(0, -2);
    // "enlever: enlève", "libérer: libère"; before a, o: "égorgeant", "menaçant".
    const closed = stem.replace(/[eé]([bcdfghjklmnpqrstvz]{1,2})$/, (whole, end) =>
      /^(?:bl|br|cl|cr|dr|fl|fr|gl|gr|pl|pr|tr|vr|ch|gn|.)$/.test(end) ? `è${end}` : whole,
    );
    const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
    return {
      s: `${closed}e`,
      p: `${closed}ent`,
      imperfect: soft,
      plain: stem,
      past: `${soft}a`,
      pastP: `${stem}èrent`,
      part: `${stem}é`,
      ing: `${soft}ant`,
    };
  }
  const stem = verb.slice(0, -2);
  return {
    s: `${stem}it`,
    p: `${stem}issent`,
    imperfect: `${stem}iss`,
    plain: `${stem}iss`,
    past: `${stem}it`,
    pastP: `${stem}irent`,
    part: `${stem}i`,
    ing: `${stem}issant`,
  };
}

function formsOf(verb, irregular) {
  const row = irregular.get(verb);
  if (row === undefined || row.present3s === '') return regular(verb);
  return {
    s: row.present3s,
    p: row.present3p,
    imperfect: row.imperfect,
    plain: row.imperfect,
    past: row.past3s,
    pastP: row.past3p,
    part: row.participle,
    ing: row.gerund,
  };
}

const participles = (part) =>
  part.endsWith('s') ? [part, `${part}e`, `${part}es`] : [part, `${part}s`, `${part}e`, `${part}es`];
/** Before an infinitive: the deed was done. */
const DONE = [
  'avant de',
  'permis de',
  'permettant de',
  'permis de détecter et',
  'permis de détecter et de',
  'permis de localiser et',
  'permis de localiser et de',
  'permis de repérer et',
  'permis de repérer et de',
  // "aurait pu" tells what was not.
  'a pu',
  'ont pu',
  'avait pu',
  'avaient pu',
  'ayant pu',
  'réussi à',
  'parvenu à',
  'parvenus à',
  'venus',
  'venu',
  'pas hésité à',
  'fini par',
  'vient de',
  'viennent de',
  'venait de',
];
/** The participles that stand behind "être" in a phrase of their own, and the words that agree with them. */
const PARTICIPLE = /^(?:amputé|atteint|logé|porté|pris|retrouvé|soufflé)$/;
const AGREEING = new Set(['mort', 'disparu']);
const BEEN = ['a été', 'avait été', 'est', 'était', 'aurait été', 'fut'];
const BEEN_PLURAL = ['ont été', 'avaient été', 'sont', 'étaient', 'auraient été', 'furent'];
const PAST_BE = ['est', 'était', 'serait', 'fut'];
const PAST_BE_PLURAL = ['sont', 'étaient', 'seraient', 'furent'];

/** The third persons, participles and gerund of a verb phrase. Infinitives stand only where they tell a deed ("avant de piller"). */
function verbForms(phrase, irregular) {
  const pronominal = /^(se |s'en |s')(.*)$/.exec(phrase);
  const [head, ...rest] = (pronominal?.[2] ?? phrase).split(' ');
  const forms = formsOf(head, irregular);
  const rows = [];
  const push = (form, word) => {
    for (const tail of tails(rest.join(' '))) rows.push({ form, phrase: tail === '' ? word : `${word} ${tail}` });
  };
  if (head === 'être') {
    for (const word of [
      'a été',
      'ont été',
      'avait été',
      'avaient été',
      'est',
      'sont',
      'était',
      'étaient',
      'aurait été',
      'auraient été',
      'fut',
      'furent',
    ])
      push('past', word);
    // "La patrouille a été prise dans une embuscade": a participle behind "être" agrees, and so does what it is told to be.
    const [first, second, ...others] = rest;
    if (PARTICIPLE.test(first)) {
      const agreeing = AGREEING.has(second) ? participles(second) : null;
      for (const [at, word] of participles(first).entries()) {
        const words = [word, agreeing?.[at] ?? second, ...others].filter(Boolean).join(' ');
        const isPlural = word.endsWith('s') && (at > 0 || !first.endsWith('s'));
        for (const tail of tails(words)) {
          if (tail === rest.join(' ')) continue;
          for (const be of first.endsWith('s') ? [...BEEN, ...BEEN_PLURAL] : isPlural ? BEEN_PLURAL : BEEN)
            rows.push({ form: 'past', phrase: `${be} ${tail}` });
        }
      }
    }
    return rows;
  }
  if (pronominal !== null) {
    const isEn = pronominal[1] === "s'en ";
    const before = isEn ? "s'en " : VOWEL.test(head) ? "s'" : 'se ';
    const helper = (word) => (isEn ? `s'en ${word}` : VOWEL.test(word) ? `s'${word}` : `se ${word}`);
    for (const word of [forms.s, forms.p]) push('s', before + word);
    for (const word of [`${forms.imperfect}ait`, `${forms.plain}aient`, forms.past, forms.pastP])
      push('past', before + word);
    push('ing', before + forms.ing);
    // "se faire exploser" does not agree; other participles do.
    const isInvariable = head === 'faire';
    for (const be of PAST_BE)
      for (const word of isInvariable ? [forms.part] : participles(forms.part)) push('past', `${helper(be)} ${word}`);
    for (const be of PAST_BE_PLURAL)
      for (const word of isInvariable ? [forms.part] : participles(forms.part)) push('past', `${helper(be)} ${word}`);
    push('past', `${helper('étant')} ${forms.part}`);
    if (!isInvariable && !['battre', 'rendre'].includes(head))
      for (const word of participles(forms.part)) push('past', word);
    return rows;
  }
  push('s', forms.s);
  push('s', forms.p);
  if (head !== 'faire' || rest.length > 0) {
    push('past', `${forms.imperfect}ait`);
    push('past', `${forms.imperfect}aient`);
  }
  push('past', forms.past);
  push('past', forms.pastP);
  for (const word of participles(forms.part)) push('part', word);
  push('ing', forms.ing);
  // An infinitive tells a deed only after words that say it was done.
  const lead = (words) =>
    words.replace(/de$/, VOWEL.test(unaccent(head)) ? "d'" : 'de ').replace(/(?:[àus]|et|par)$/, '$& ');
  for (const words of rest.length === 0 ? DONE : DONE.slice(0, 1)) push('ing', lead(words) + head);
  return rows;
}

/** Before an infinitive: what was tried, and was an attack where the deed is one of fighting. */
const TRIED = ['tenté de', 'tentant de', 'tentait de', 'tentaient de', 'essayé de', 'cherché à'];
const FIGHTING = new Set(['assault', 'ambush', 'seize', 'retake']);

/** "ont tenté d'attaquer", "avaient tenté de s'emparer de": an attack, also where nothing was taken. */
function triedForms({ act, phrase }) {
  // "ont tiré en l'air pour disperser les manifestants"
  if (act === 'disperse' && /^\S+er$/.test(phrase)) return [{ act, form: 'ing', phrase: `pour ${phrase}` }];
  if (!FIGHTING.has(act) || phrase.startsWith('être ')) return [];
  const [verb, ...rest] = phrase.split(' ');
  const isReflexive = verb === 'se';
  const head = isReflexive ? `se ${rest.shift()}` : verb;
  const lead = (words) => (VOWEL.test(unaccent(head)) ? words.replace(/de$/, "d'") : words).replace(/(?:[àe])$/, '$& ');
  return TRIED.flatMap((words) =>
    tails(rest.join(' ')).map((tail) => ({
      act: 'assault',
      form: 'ing',
      phrase: `${lead(words)}${head}${tail === '' ? '' : ` ${tail}`}`,
    })),
  );
}

const PREPOSITIONS = new Set([
  'de',
  "d'",
  'du',
  'des',
  'à',
  'au',
  'aux',
  'en',
  'sur',
  'contre',
  'par',
  'parmi',
  'entre',
  'la',
  'dans',
  'avec',
  'pour',
  'hors',
]);

function pluralWord(word, irregular) {
  const known = irregular.get(word)?.plural;
  if (known) return known;
  if (/[sxz]$/.test(word)) return word;
  if (/^(?:bal|carnaval|festival|chacal|récital|naval)$/.test(word)) return `${word}s`;
  if (
    /(?:^|[^aeé])al$/.test(word) ||
    /(?:ival|onal|éral|oral|éal|ial|cal|tal|val|mal|nal|bal|gal|ral|pal|dal)$/.test(word)
  )
    return word.replace(/al$/, 'aux');
  if (/(?:eau|eu)$/.test(word)) return `${word}x`;
  if (/ail$/.test(word) && /^(?:travail|bail|vitrail)$/.test(word)) return word.replace(/ail$/, 'aux');
  return `${word}s`;
}

/** Plural of a noun phrase: the noun and its adjectives, up to the first preposition. */
export function plural(phrase, irregular) {
  const whole = irregular.get(phrase)?.plural;
  if (whole) return whole;
  const words = phrase.split(' ');
  const stop = words.findIndex((word, at) => at > 0 && (PREPOSITIONS.has(word) || /^(?:d|l)'/.test(word)));
  const last = stop < 0 ? words.length : stop;
  return words
    .map((word, at) => {
      if (at >= last || /^(?:non|très|lourdement|la|sa|leur)$/.test(word)) return word;
      if (/^[A-Z]{2,}$/.test(word)) return word;
      const parts = word.split('-');
      if (parts.length === 2 && /^(?:sous|contre|avant|non|demi|garde|porte|chef|taxi|base|grand)$/.test(parts[0])) {
        return parts[0] === 'chef' || parts[0] === 'base'
          ? `${parts[0]}s-${parts[1]}`
          : parts[0] === 'garde'
            ? `gardes-${pluralWord(parts[1], irregular)}`
            : `${parts[0]}-${pluralWord(parts[1], irregular)}`;
      }
      if (parts.length === 2) return parts.map((part) => pluralWord(part, irregular)).join('-');
      return pluralWord(word, irregular);
    })
    .join(' ');
}

/** "assaillant(e)" stands for both genders; -ien and -on double their n ("musulman(e)", "gardien(ne)"). */
function genders(phrase) {
  const match = /^(.*?)\((\w+)\)(.*)$/.exec(phrase);
  return match === null ? [phrase] : [match[1] + match[3], match[1] + match[2] + match[3]];
}

/** A demonym is an adjective in lower case ("soldats maliens") and a noun for people with a capital ("des Maliens"). */
function demonyms(rows, irregular) {
  const forms = rows.flatMap((row) =>
    genders(row.phrase).map((phrase) => ({ ...row, phrase, many: plural(phrase, irregular) })),
  );
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  return [
    ...forms.flatMap(({ many, ...row }) => [row, ...(many === row.phrase ? [] : [{ ...row, phrase: many }])]),
    ...forms.map(({ many, ...row }) => ({ ...row, phrase: capital(many), form: 'plural', cased: 'yes' })),
  ];
}

const UNITS = [
  '',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
];

/** Compound numbers under a hundred, which French writes in several words ("soixante et onze", "quatre-vingt-dix-neuf"). */
function compounds() {
  const rows = [];
  const push = (phrase, value) => rows.push({ phrase, value: String(value), role: 'value' });
  for (const [word, value] of [
    ['dix-sept', 17],
    ['dix-huit', 18],
    ['dix-neuf', 19],
    ['quatre-vingts', 80],
    ['quatre-vingt', 80],
  ])
    push(word, value);
  for (const [ten, base, reach] of [
    ['vingt', 20, 9],
    ['trente', 30, 9],
    ['quarante', 40, 9],
    ['cinquante', 50, 9],
    ['soixante', 60, 19],
    ['quatre-vingt', 80, 19],
  ]) {
    for (let unit = 1; unit <= reach; unit++) {
      push(`${ten}-${UNITS[unit]}`, base + unit);
      if (unit === 1 || unit === 11) push(`${ten} et ${UNITS[unit]}`, base + unit);
      if (unit === 1) for (const joint of ['-', ' et ']) push(`${ten}${joint}une`, base + unit);
    }
  }
  return rows;
}

/** Marks the rows whose first word differs from another row's by accents alone ("attaque", "attaqué"): they must be written as given. */
function markExact(tables) {
  const spellings = new Map();
  for (const rows of Object.values(tables)) {
    for (const row of rows) {
      if (row.phrase === undefined) continue;
      const key = keyOf(row.phrase);
      const known = spellings.get(key) ?? new Set();
      spellings.set(key, known.add(row.phrase.toLowerCase().normalize('NFC')));
    }
  }
  for (const rows of Object.values(tables)) {
    for (const row of rows) {
      if (row.phrase === undefined) continue;
      const first = (word) => word.split(/[\s'’-]/)[0] ?? '';
      const others = new Set([...(spellings.get(keyOf(row.phrase)) ?? [])].map(first));
      // A participle in -é is a noun or a present without its accent ("incendiés", "incendies"), and no list has them all.
      if (others.size > 1 || /ée?s?$/.test(first(row.phrase.toLowerCase().normalize('NFC')))) row.exact = 'yes';
    }
  }
  return tables;
}

/** The French tables with every inflected form as a row of its own. */
export function inflect(tables) {
  const irregular = new Map((tables.irregular ?? []).map((row) => [row.lemma, row]));
  const triggers = tables.triggers.flatMap((row) => {
    const lemma = row.lemma || row.phrase;
    if (row.pos === 'verb') {
      const seen = new Set();
      return [...verbForms(row.phrase, irregular), ...triedForms(row)]
        .map((form) => ({ ...row, ...form, lemma }))
        .filter((made) => !seen.has(made.phrase + made.form) && seen.add(made.phrase + made.form));
    }
    if (row.pos === 'adj') return [{ ...row, lemma, form: 'base' }];
    const many = plural(row.phrase, irregular);
    if (row.frame === 'count')
      return [
        ...new Set([row.phrase, many, ...(/é$/.test(row.phrase) ? [`${row.phrase}e`, `${row.phrase}es`] : [])]),
      ].map((phrase) => ({ ...row, lemma, phrase, form: 'base' }));
    return [
      { ...row, lemma, form: many === row.phrase && /s$/.test(row.phrase) ? 'plural' : 'singular' },
      ...(many === row.phrase ? [] : [{ ...row, lemma, phrase: many, form: 'plural' }]),
    ];
  });
  const nounRows = (rows) =>
    rows.flatMap((row) =>
      genders(row.phrase).flatMap((phrase) => {
        const many = plural(phrase, irregular);
        return [
          {
            ...row,
            phrase,
            lemma: phrase,
            number: many === phrase ? (/^(?:corps|fils|cas|décès)/.test(phrase) ? 'both' : 'plural') : 'singular',
          },
          ...(many === phrase ? [] : [{ ...row, lemma: phrase, phrase: many, number: 'plural' }]),
        ];
      }),
    );
  const reporting = tables.reporting.flatMap((row) =>
    verbForms(row.phrase, irregular)
      .filter((form) => form.form !== 'ing')
      .map((form) => ({ ...row, lemma: row.phrase, ...form })),
  );
  const rest = Object.fromEntries(Object.entries(tables).filter(([name]) => name !== 'irregular'));
  return markExact({
    ...rest,
    numbers: [...tables.numbers, ...compounds()],
    triggers,
    reporting,
    persons: nounRows(tables.persons),
    objects: nounRows(tables.objects),
    forces: tables.forces.flatMap((row) =>
      /^(?:police|gendarmerie|forces|troupes|armée|aviation|garde|marine|[A-Z]{2,})/.test(row.phrase) ||
      /s$/.test(row.phrase.split(' ')[0])
        ? [{ ...row, number: 'both' }]
        : nounRows([row]),
    ),
    weapons: nounRows(tables.weapons),
    demonyms: demonyms(tables.demonyms, irregular),
  });
}
