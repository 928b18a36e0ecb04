// Fits the weights of a linear model of the extraction on annotated texts, or shows what the fit is worth.
//   node benchmarks/extraction/fit.mjs place fixtures/dev fixtures/retold/dev            what fitting on four fifths of the texts gives on the fifth
//   node benchmarks/extraction/fit.mjs place fixtures/dev fixtures/retold/dev --write    fits on all, writes packages/extract/src/models/place.json
// A choice is right as docs/evaluation.md judges its field; the likelihood of the right choices is raised, and weights are pulled
// towards where they start (0, with --from-present the weights that are there). Build first; the same texts give the same weights.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluate, readGold } from '../../packages/evaluate/dist/index.js';
import { MODELS } from '../../packages/extract/dist/models/linear.js';
import { inTwoSteps } from '../../packages/extract/dist/pipeline.js';
import { CHOICES, ROW_CHOICES, rowsOfCorpora } from './choices.mjs';

const FOLDS = 5;
const ROUNDS = 600;
/** The day on which the corpora take their rows to be published. */
const PUBLISHED_ON = '2021-06-15';
const FIELDS = ['event', 'type', 'date', 'place', 'initiator', 'target', 'killed', 'injured'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean' },
    ridge: { type: 'string', default: '1' },
    'from-present': { type: 'boolean' },
    texts: { type: 'string' },
  },
});
const [name, ...folders] = positionals;
const model = MODELS[name];
const choicesOf = CHOICES[name];
if (model === undefined || choicesOf === undefined || folders.length === 0) {
  process.stderr.write(
    `usage: fit.mjs ${Object.keys(CHOICES).join('|')} FOLDER... [--ridge R] [--from-present] [--texts ROOT] [--write]\n`,
  );
  process.exit(2);
}
const ridge = Number(values.ridge);
const path = `packages/extract/src/models/${name}.json`;

const { docs } = readGold(folders, { textsRoot: values.texts ?? null });
const { understand, tell } = inTwoSteps();
const understood = new Map(
  docs.map((doc) => [doc.id, understand(doc.text, { publishedAt: doc.published, language: doc.lang })]),
);

/** The choices of a document: of each its options, an option being its signs and whether it is right. */
const ofDoc = new Map(
  docs.map((doc) => {
    const read = understood.get(doc.id);
    return [doc.id, choicesOf(doc, (wanted) => tell(read, wanted))];
  }),
);

/** Those of the rows that the rules are tested on: what no rule may lose, no weight may. */
const ofRows = [];
if (ROW_CHOICES[name] !== undefined)
  for (const row of await rowsOfCorpora()) {
    const read = understand(row.text, { publishedAt: PUBLISHED_ON, language: row.lang });
    ofRows.push(...ROW_CHOICES[name](row, (wanted) => tell(read, wanted)));
  }

const start = values['from-present'] ? { bias: model.bias, weights: { ...model.weights } } : { bias: 0, weights: {} };

/**
 * Raises the likelihood of the right options by gradient steps of adaptive length (Adagrad). A choice of one option is a yes or no, for
 * which the bias counts; of several options, one is to be taken.
 */
function fit(training) {
  const rows = [...ofRows, ...training.flatMap((doc) => ofDoc.get(doc.id))];
  const weights = { ...start.weights };
  let bias = start.bias;
  const seen = { bias: 1e-6 };
  const scoreOf = (signs) => signs.reduce((sum, { name: sign, value }) => sum + (weights[sign] ?? 0) * value, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = {};
    const add = (signs, by) => {
      for (const { name: sign, value } of signs) gradient[sign] = (gradient[sign] ?? 0) + by * value;
    };
    let atBias = 0;
    for (const options of rows) {
      if (options.length === 1) {
        const [{ signs, isRight }] = options;
        const by = (isRight ? 1 : 0) - 1 / (1 + Math.exp(-(bias + scoreOf(signs))));
        atBias += by;
        add(signs, by);
        continue;
      }
      if (!options.some(({ isRight }) => isRight)) continue;
      const scores = options.map(({ signs }) => scoreOf(signs));
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const all = odds.reduce((a, b) => a + b, 0);
      const right = odds.reduce((sum, odd, i) => sum + (options[i].isRight ? odd : 0), 0);
      for (const [i, { signs, isRight }] of options.entries())
        add(signs, (isRight ? odds[i] / right : 0) - odds[i] / all);
    }
    const step = (key, slope, now, apply) => {
      seen[key] = (seen[key] ?? 1e-6) + slope * slope;
      apply(now + (0.5 * slope) / Math.sqrt(seen[key]));
    };
    for (const [sign, slope] of Object.entries(gradient)) {
      const now = weights[sign] ?? 0;
      step(sign, slope - ridge * (now - (start.weights[sign] ?? 0)), now, (next) => (weights[sign] = next));
    }
    step('bias', atBias, bias, (next) => (bias = next));
  }
  return { bias, weights };
}

function use({ bias, weights }) {
  model.bias = bias;
  for (const sign of Object.keys(model.weights)) model.weights[sign] = 0;
  Object.assign(model.weights, weights);
}

/** Counts of right, wrong and missed of each field on some documents with the present weights. */
function countsOn(some) {
  const predictions = some.map((doc) => ({ id: doc.id, events: tell(understood.get(doc.id)).events, mentions: null }));
  const { fields } = evaluate(some, predictions, { resamples: 1 }).overall;
  return FIELDS.map((field) => {
    const { tp, fp, fn } = fields[field] ?? { tp: 0, fp: 0, fn: 0 };
    return [tp, fp, fn];
  });
}
const plus = (a, b) => a.map((counts, i) => counts.map((count, k) => count + b[i][k]));
const row = (counts) =>
  counts.map(([tp, fp, fn]) => (tp === 0 ? '0.0' : ((200 * tp) / (2 * tp + fp + fn)).toFixed(1))).join('/');

const present = { bias: model.bias, weights: { ...model.weights } };
process.stdout.write(
  `${docs.length} texts, ${[...ofDoc.values()].flat().length} choices, ${ofRows.length} of corpora; F1 of ${FIELDS.join('/')}\n`,
);
if (values.write) {
  process.stdout.write(`before ${row(countsOn(docs))}\n`);
  const fitted = fit(docs);
  use(fitted);
  process.stdout.write(`after  ${row(countsOn(docs))}\n`);
  const round = (value) => Math.round(value * 1000) / 1000;
  const file = {
    what: JSON.parse(readFileSync(path, 'utf8')).what,
    trainedOn: folders.join(' '),
    trainingSet: createHash('sha256')
      .update(docs.map((doc) => JSON.stringify([doc.id, doc.events, doc.text])).join('\n'))
      .digest('hex')
      .slice(0, 16),
    texts: docs.length,
    choices: [...ofDoc.values()].flat().length,
    choicesOfCorpora: ofRows.length,
    ridge,
    date: new Date().toISOString().slice(0, 10),
    script: 'benchmarks/extraction/fit.mjs',
    bias: round(fitted.bias),
    weights: Object.fromEntries(
      Object.entries(fitted.weights)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([sign, weight]) => [sign, round(weight)]),
    ),
  };
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`);
} else {
  // Texts go into folds by the hash of their ids: the same whatever else is there.
  const foldOf = (doc) => parseInt(createHash('sha1').update(`fold ${doc.id}`).digest('hex').slice(0, 8), 16) % FOLDS;
  let before = FIELDS.map(() => [0, 0, 0]);
  let after = before;
  let inSample = before;
  for (let k = 0; k < FOLDS; k++) {
    const fold = docs.filter((doc) => foldOf(doc) === k);
    const training = docs.filter((doc) => foldOf(doc) !== k);
    use(present);
    before = plus(before, countsOn(fold));
    use(fit(training));
    after = plus(after, countsOn(fold));
    inSample = plus(inSample, countsOn(training));
  }
  process.stdout.write(
    `before              ${row(before)}\nafter, left out     ${row(after)}\nafter, trained on   ${row(inSample)}\n`,
  );
}
