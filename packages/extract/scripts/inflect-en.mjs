const PARTICLES = new Set(['up', 'down', 'over', 'off', 'on', 'upon', 'at', 'into', 'out']);
const LINK = /^(of|from|in|on|to|for|with|against|by|carrying|packed|filled|full|laden|loaded|rigged|stuffed|planted)$/;
const LY_VERBS = new Set(['apply', 'bully', 'comply', 'fly', 'rally', 'rely', 'reply', 'supply', 'tally']);
const CVC = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

const orElse = (cell, made) => (cell ? cell.split('|') : [made]);

/** The words of each form of an English verb: by rule, or by the table of exceptions, where `a|b` gives two spellings. */
function conjugate(verb, irregular) {
  const known = irregular.get(verb);
  const stem = CVC.test(verb) ? verb + verb.at(-1) : verb;
  const third = /(s|x|z|ch|sh|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? verb.replace(/y$/, 'ies')
      : `${verb}s`;
  const past = verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, 'ied') : `${stem}ed`;
  const gerund = verb.endsWith('ie')
    ? verb.replace(/ie$/, 'ying')
    : /[^eoy]e$/.test(verb)
      ? verb.replace(/e$/, 'ing')
      : `${stem}ing`;
  const pasts = orElse(known?.past, past);
  const participles = known?.participle ? known.participle.split('|') : pasts;
  return {
    base: [verb],
    s: orElse(known?.third, third),
    past: pasts,
    part: participles,
    ing: orElse(known?.gerund, gerund),
  };
}

/** Rows of a phrase whose first word is the verb. `only` names the forms wanted ("ed ing"); empty: all. */
function verbForms(phrase, irregular, only = '') {
  const [first, ...others] = phrase.split(' ');
  // "forcibly recruit": the second word is the verb.
  const isLed = first.endsWith('ly') && others.length > 0 && !LY_VERBS.has(first);
  const lead = isLed ? `${first} ` : '';
  const [head, ...rest] = isLed ? others : [first, ...others];
  const forms = conjugate(head, irregular);
  // "shoot and kill": both verbs change.
  const second = rest[0] === 'and' && rest[1] !== undefined ? conjugate(rest[1], irregular) : null;
  const tailOf = (form) =>
    (second === null ? rest : ['and', second[form][0], ...rest.slice(2)]).map((word) => ` ${word}`).join('');
  const wanted = only === '' ? null : new Set(only.split(' '));
  const rows = [];
  const add = (word, form) => {
    if (wanted === null || wanted.has(form) || (wanted.has('ed') && (form === 'past' || form === 'part')))
      rows.push({ phrase: lead + word + tailOf(form === 'ed' ? 'past' : form), form });
  };
  for (const word of forms.base) add(word, 'base');
  for (const word of forms.s) add(word, 's');
  for (const word of forms.past) add(word, forms.part.includes(word) ? 'ed' : 'past');
  for (const word of forms.part) if (!forms.past.includes(word)) add(word, 'part');
  for (const word of forms.ing) add(word, 'ing');
  return rows;
}

/** Words such as "clashes" and "soldiers", which are plural as they stand. */
const isPlural = (word, irregular) => /[^sui]s$/i.test(word) && !irregular.get(word)?.plural;

/** Where the noun of a phrase stands: its last word, or the last before "of" and the like. */
function headOf(words) {
  const link = words.findIndex((word, at) => at > 0 && LINK.test(word));
  return link > 0 ? link - 1 : words.length - 1;
}

/** Plural of a noun phrase. */
function plural(phrase, irregular) {
  const whole = irregular.get(phrase);
  if (whole?.plural) return whole.plural;
  const words = phrase.split(' ');
  const headAt = headOf(words);
  const head = words[headAt] ?? '';
  const last = /[a-z]*$/.exec(head)?.[0] ?? '';
  const known =
    irregular.get(head)?.plural ||
    (last !== '' && irregular.get(last)?.plural ? head.replace(/[a-z]*$/, irregular.get(last).plural) : '');
  if (known) words[headAt] = known;
  else if (isPlural(head, irregular)) return phrase;
  else if (/child$/.test(head)) words[headAt] = `${head}ren`;
  else if (/man$/.test(head) && !/(human|german|ottoman|shaman)$/i.test(head))
    words[headAt] = head.replace(/man$/, 'men');
  else if (/(s|x|z|ch|sh)$/i.test(head)) words[headAt] = `${head}es`;
  else if (/[^aeiou]y$/.test(head)) words[headAt] = head.replace(/y$/, 'ies');
  else words[headAt] = `${head}s`;
  return words.join(' ');
}

const without = (row, ...names) => Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

/** The same phrase may come from two rows: the first stands. */
function unique(rows, ...names) {
  const seen = new Set();
  return rows.filter((row) => {
    const key = names.map((name) => row[name]).join('\t');
    return seen.has(key) ? false : seen.add(key);
  });
}

/** The English tables with every inflected form as a row of its own. */
export function inflect(tables) {
  const irregular = new Map((tables.irregular ?? []).map((row) => [row.lemma, row]));
  const triggers = tables.triggers.flatMap((full) => {
    const row = { ...without(full, 'forms'), lemma: full.lemma || full.phrase };
    if (row.pos === 'verb') return verbForms(row.phrase, irregular, full.forms).map((form) => ({ ...row, ...form }));
    if (row.pos === 'adj' || row.frame === 'count') return [{ ...row, form: 'base' }];
    const many = plural(row.phrase, irregular);
    const words = row.phrase.split(' ');
    if (many === row.phrase && isPlural(words[headOf(words)], irregular)) return [{ ...row, form: 'plural' }];
    const rows = full.forms === 'plural' ? [] : [{ ...row, form: 'singular' }];
    if (many !== row.phrase && full.forms !== 'singular') rows.push({ ...row, phrase: many, form: 'plural' });
    return rows;
  });
  // `number`: "both" and "plural" are not inflected and are not one.
  const nounRows = (rows) =>
    rows.flatMap((row) => {
      const lemma = row.lemma || row.phrase;
      if (row.number) return [{ ...row, lemma }];
      const many = plural(row.phrase, irregular);
      return [
        { ...row, lemma, number: many === row.phrase ? 'both' : 'singular' },
        ...(many === row.phrase ? [] : [{ ...row, lemma, phrase: many, number: 'plural' }]),
      ];
    });
  const cues = tables.cues.flatMap((row) => {
    const cue = without(row, 'inflect', 'lemma');
    if (row.inflect === 'verb') return verbForms(row.phrase, irregular).map(({ phrase }) => ({ ...cue, phrase }));
    if (row.inflect === 'noun')
      return [...new Set([row.phrase, plural(row.phrase, irregular)])].map((phrase) => ({ ...cue, phrase }));
    return [cue];
  });
  const sources = tables.sources.flatMap((row) =>
    [...new Set([row.phrase, row.number ? row.phrase : plural(row.phrase, irregular)])].map((phrase) => ({
      phrase,
      class: row.class,
    })),
  );
  const reporting = tables.reporting.flatMap((row) =>
    verbForms(row.phrase, irregular).map((form) => ({ ...row, lemma: row.phrase, ...form })),
  );
  return {
    ...without(tables, 'irregular'),
    triggers: unique(triggers, 'phrase', 'pos', 'act', 'frame', 'form'),
    reporting: unique(reporting, 'phrase', 'class'),
    cues: unique(cues, 'phrase', 'cue'),
    sources: unique(sources, 'phrase'),
    persons: unique(nounRows(tables.persons), 'phrase'),
    objects: unique(nounRows(tables.objects), 'phrase'),
    forces: unique(
      tables.forces.flatMap((row) =>
        /(s|military|police|personnel|gendarmerie|insurgency)$/.test(row.phrase)
          ? [{ ...row, lemma: row.phrase, number: 'both' }]
          : nounRows([row]),
      ),
      'phrase',
    ),
    weapons: unique(nounRows(tables.weapons), 'phrase'),
    particles: [...PARTICLES].map((phrase) => ({ phrase })),
  };
}
