import nlp from 'compromise';

const PARTICLES = new Set(['up', 'down', 'over', 'off', 'on', 'upon', 'at', 'into', 'out']);

/** English verb forms of a phrase whose first word is the verb, by compromise's conjugation and the table of exceptions. */
function verbForms(phrase, irregular) {
  const [head, ...rest] = phrase.split(' ');
  const known = irregular.get(head);
  const made = nlp(head).tag('Verb').verbs().conjugate()[0] ?? {};
  const past = known?.past || made.PastTense || `${head}ed`;
  const forms = {
    base: head,
    s: made.PresentTense || `${head}s`,
    past,
    part: known?.participle || made.Participle || past,
    ing: known?.gerund || made.Gerund || `${head}ing`,
  };
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const rows = [];
  for (const [form, word] of Object.entries(forms)) {
    if (form === 'part' && word === forms.past) continue;
    rows.push({ phrase: word + tail, form: form === 'past' && forms.part === forms.past ? 'ed' : form });
  }
  return rows;
}

/** Plural of a noun phrase whose last word is the noun. */
function plural(phrase, irregular) {
  const whole = irregular.get(phrase);
  if (whole?.plural) return whole.plural;
  const words = phrase.split(' ');
  const headAt = words.indexOf('of') > 0 ? words.indexOf('of') - 1 : words.length - 1;
  const head = words[headAt] ?? '';
  const known = irregular.get(head)?.plural;
  if (known) words[headAt] = known;
  else if (/child$/.test(head)) words[headAt] = `${head}ren`;
  else if (/man$/.test(head) && head !== "human") words[headAt] = head.replace(/man$/, 'men');
  else if (/(s|x|ch|sh)$/i.test(head)) words[headAt] = `${head}es`;
  else if (/[^aeiou]y$/.test(head)) words[headAt] = head.replace(/y$/, 'ies');
  else words[headAt] = `${head}s`;
  return words.join(' ');
}

/** The English tables with every inflected form as a row of its own. */
export function inflect(tables) {
  const irregular = new Map((tables.irregular ?? []).map((row) => [row.lemma, row]));
  const triggers = tables.triggers.flatMap((row) => {
    if (row.pos === 'verb') return verbForms(row.phrase, irregular).map((form) => ({ ...row, lemma: row.phrase, ...form }));
    if (row.pos === 'adj' || row.frame === 'count') return [{ ...row, lemma: row.phrase, form: 'base' }];
    const many = plural(row.phrase, irregular);
    const rows = [{ ...row, lemma: row.phrase, form: 'singular' }];
    if (many !== row.phrase) rows.push({ ...row, lemma: row.phrase, phrase: many, form: 'plural' });
    return rows;
  });
  const nounRows = (rows) =>
    rows.flatMap((row) => {
      const many = plural(row.phrase, irregular);
      return [
        { ...row, lemma: row.phrase, number: many === row.phrase ? 'both' : 'singular' },
        ...(many === row.phrase ? [] : [{ ...row, lemma: row.phrase, phrase: many, number: 'plural' }]),
      ];
    });
  const reporting = tables.reporting.flatMap((row) => verbForms(row.phrase, irregular).map((form) => ({ ...row, lemma: row.phrase, ...form })));
  const { irregular: _used, ...rest } = tables;
  return {
    ...rest,
    triggers,
    reporting,
    persons: nounRows(tables.persons),
    objects: nounRows(tables.objects),
    forces: tables.forces.flatMap((row) => (/(s|military|police|personnel|gendarmerie|insurgency)$/.test(row.phrase) ? [{ ...row, number: 'both' }] : nounRows([row]))),
    weapons: nounRows(tables.weapons),
    particles: [...PARTICLES].map((phrase) => ({ phrase })),
  };
}
