// A developer's view of the extraction: `node scripts/evaluate-dev.mjs fixtures/dev ../shared/gold --texts ../shared [--errors] [--by-cause]`.
// Uses the built packages (`npx tsc -b packages/evaluate packages/extract`).
//   --errors          per document: misses, false alarms and wrong fields, with the sentence
//   --derivation      with --errors: how each wrong value came about
//   --by-cause        errors grouped by field and cause (--most N: at most N of each)
//   --only TEXT       only documents whose id contains TEXT
//   --field NAME      errors of one field only (event, type, date, place, initiator, target, killed, injured ...)
//   --save FILE       writes the results as JSON;  --baseline FILE compares with such a file
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as evaluation from '../packages/evaluate/dist/index.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: 'string' },
    errors: { type: 'boolean' },
    derivation: { type: 'boolean' },
    'by-cause': { type: 'boolean' },
    most: { type: 'string', default: '20' },
    only: { type: 'string' },
    field: { type: 'string' },
    save: { type: 'string' },
    baseline: { type: 'string' },
    check: { type: 'boolean' },
  },
});
const paths = positionals.length > 0 ? positionals : ['fixtures/dev'];

const gold = evaluation.readGold(paths, { textsRoot: values.texts ?? null });
const shown = gold.problems.filter((problem) => values.check || problem.severity === 'unusable');
for (const problem of shown) console.error(evaluation.formatProblem(problem));
if (values.check) process.exit(gold.problems.length > 0 ? 1 : 0);
const docs = gold.docs.filter((doc) => values.only === undefined || doc.id.includes(values.only));

const extract = await import('../packages/extract/dist/index.js');
const analyze = extract.analyze ?? ((text, options) => ({ events: extract.extractEvents(text, options) }));
const start = performance.now();
const predictions = evaluation.predict(docs, analyze);
const results = evaluation.evaluate(docs, predictions);
const seconds = ((performance.now() - start) / 1000).toFixed(1);

const line = (judgement) => {
  const where = judgement.gold ?? judgement.event ?? '';
  return `  ${judgement.field.padEnd(14)} ${where}: ${judgement.cause}: expected ${judgement.expected ?? '-'}; came ${judgement.came ?? '-'}`;
};
if (values.errors) {
  for (const doc of results.documents) {
    const wrong = doc.judgements.filter(
      (judgement) => judgement.cause !== undefined && (values.field === undefined || judgement.field === values.field),
    );
    if (wrong.length === 0) continue;
    console.log(
      `\n${doc.id} (${doc.file}): ${doc.required} required, ${doc.optional} optional, ${doc.predicted} extracted`,
    );
    let last = '';
    for (const judgement of wrong) {
      console.log(line(judgement));
      if (judgement.sentence && judgement.sentence !== last) console.log(`      "${judgement.sentence}"`);
      last = judgement.sentence ?? '';
      if (values.derivation) for (const step of judgement.derivation ?? []) console.log(`      < ${step}`);
    }
  }
  console.log();
}
if (values['by-cause']) {
  const groups = evaluation.errorsOf(results).filter((group) => !values.field || group.field === values.field);
  console.log(`${evaluation.renderErrorsText(groups, { most: Number(values.most) })}\n`);
}
console.log(evaluation.renderTable(results));
console.log(
  `${docs.length} texts extracted and scored in ${seconds} s; ${gold.problems.length} problems in the gold (--check lists them).`,
);
if (values.baseline) {
  const baseline = evaluation.parseResults(readFileSync(values.baseline, 'utf8'), values.baseline);
  console.log(`\n${evaluation.renderComparison(evaluation.compareRuns(baseline, results))}`);
}
if (values.save) writeFileSync(values.save, `${JSON.stringify(results, null, 1)}\n`);
