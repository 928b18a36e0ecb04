// Fits the model of confidence, or shows how far it can be trusted.
//   node benchmarks/extraction/calibrate.mjs fixtures/dev --write     fits on the folders and writes packages/extract/src/models/confidence.json
//   node benchmarks/extraction/calibrate.mjs fixtures/blind           the reliability table of the built model on the folders
// "Right" is an event that is paired with a gold event and whose date (a day in common) and place are right by docs/evaluation.md.
// Events paired with optional gold are left out. Build first.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluate, predict, readGold } from '../../packages/evaluate/dist/index.js';
import { createExtractor } from '../../packages/extract/dist/index.js';
import { CONFIDENCE_FEATURES } from '../../packages/extract/dist/models/confidence.js';

const MODEL = 'packages/extract/src/models/confidence.json';
/** Strength of the pull of weights towards 0; small sets need it. */
const RIDGE = 1;
const ROUNDS = 4000;
const RATE = 0.5;
const FOLDS = 5;
const BUCKETS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, texts: { type: 'string' } },
});
if (positionals.length === 0) {
  process.stderr.write('usage: calibrate.mjs FOLDER... [--texts ROOT] [--write]\n');
  process.exit(2);
}
const names = Object.keys(CONFIDENCE_FEATURES);
const { docs } = readGold(positionals, { textsRoot: values.texts ?? null });
if (docs.length === 0) {
  process.stderr.write(`calibrate: no gold in ${positionals.join(', ')}\n`);
  process.exit(2);
}
const predictions = predict(docs, createExtractor().analyze);
const results = evaluate(docs, predictions);

/** One row an event: the document, the features, the confidence that it has now, and whether it is right. */
const rows = results.documents.flatMap((result) => {
  const prediction = predictions.find(({ id }) => id === result.id);
  return (prediction?.events ?? []).flatMap((event) => {
    const judged = result.judgements.filter((j) => j.event === event.id);
    const detection = judged.find((j) => j.field === 'event');
    if (detection === undefined) return [];
    const isRight =
      detection.tp === 1 &&
      ['dateOverlap', 'place'].every((field) => judged.every((j) => j.field !== field || j.fp + j.fn === 0));
    return [
      {
        doc: result.id,
        x: names.map((name) => CONFIDENCE_FEATURES[name](event)),
        now: event.confidence,
        y: isRight ? 1 : 0,
      },
    ];
  });
});

const probability = ({ bias, weights }, x) =>
  1 / (1 + Math.exp(-(bias + x.reduce((sum, value, i) => sum + value * weights[i], 0))));

function fit(training) {
  const model = { bias: 0, weights: names.map(() => 0) };
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = names.map(() => 0);
    let atBias = 0;
    for (const { x, y } of training) {
      const error = probability(model, x) - y;
      atBias += error;
      for (const [i, value] of x.entries()) gradient[i] += error * value;
    }
    model.bias -= (RATE * atBias) / training.length;
    model.weights = model.weights.map(
      (weight, i) => weight - (RATE * (gradient[i] + RIDGE * weight)) / training.length,
    );
  }
  return model;
}

/** Mean squared error of the probabilities (Brier), their mean, and the share that is right, by bucket. */
function reliability(scored) {
  const brier = scored.reduce((sum, { p, y }) => sum + (p - y) ** 2, 0) / scored.length;
  const table = BUCKETS.slice(0, -1).flatMap((from, i) => {
    const inside = scored.filter(({ p }) => p >= from && p < BUCKETS[i + 1]);
    if (inside.length === 0) return [];
    const mean = (of) => inside.reduce((sum, row) => sum + of(row), 0) / inside.length;
    return [{ from, events: inside.length, said: mean(({ p }) => p), right: mean(({ y }) => y) }];
  });
  return { brier, table };
}

function show(title, scored) {
  const { brier, table } = reliability(scored);
  process.stdout.write(
    `${title}: ${scored.length} events, ${scored.filter(({ y }) => y === 1).length} right, Brier ${brier.toFixed(3)}\n`,
  );
  process.stdout.write('confidence  events  said  right\n');
  for (const { from, events, said, right } of table)
    process.stdout.write(
      `${from.toFixed(1).padStart(6)}+ ${String(events).padStart(10)} ${said.toFixed(2).padStart(5)} ${right.toFixed(2).padStart(6)}\n`,
    );
}

if (values.write === true) {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const documents = [...new Set(rows.map(({ doc }) => doc))].filter((_doc, i) => i % FOLDS === fold);
    const model = fit(rows.filter(({ doc }) => !documents.includes(doc)));
    return rows.filter(({ doc }) => documents.includes(doc)).map(({ x, y }) => ({ p: probability(model, x), y }));
  }).flat();
  show(`held out in ${FOLDS} parts by document`, folds);
  const model = fit(rows);
  const round = (value) => Math.round(value * 1000) / 1000;
  const written = {
    what: 'probability that an event is an incident of the text on its right day and at its right place',
    trainedOn: positionals.join(' '),
    trainingSet: createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16),
    events: rows.length,
    date: new Date().toISOString().slice(0, 10),
    brierHeldOut: round(reliability(folds).brier),
    script: 'benchmarks/extraction/calibrate.mjs',
    bias: round(model.bias),
    weights: Object.fromEntries(names.map((name, i) => [name, round(model.weights[i])])),
  };
  writeFileSync(MODEL, `${JSON.stringify(written, null, 2)}\n`);
  process.stdout.write(`${MODEL} written\n`);
} else
  show(
    positionals.join(' '),
    rows.map(({ now, y }) => ({ p: now, y })),
  );
