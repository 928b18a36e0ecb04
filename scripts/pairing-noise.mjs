// How much noise the pairing of events bears (docs/evaluation.md): fields of perfect predictions are emptied, or replaced by those of another event
// of the same text, and the share that still finds its own gold event is counted. `node scripts/pairing-noise.mjs FOLDERS... [--texts ROOT]`.
import { parseArgs } from 'node:util';
import { agreementOf, align, isPairable, readGold } from '../packages/evaluate/dist/index.js';
import { perfectEvent } from '../packages/evaluate/dist/testing/made.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { texts: { type: 'string' } } });
const { docs } = readGold(positionals.length > 0 ? positionals : ['fixtures'], { textsRoot: values.texts ?? null });
const required = docs.map((doc) => doc.events.filter((event) => !event.optional)).filter((events) => events.length > 0);
const ROUNDS = 5;
const FIELDS = ['date', 'place', 'actors', 'totals', 'type'];

let state = 1;
const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
const emptied = (event, field) =>
  ({
    date: { ...event.date, edtf: null },
    place: { ...event.place, name: null, lat: null, lon: null, country: null },
    actors: [],
    totals: { ...event.totals, killed: null, injured: null },
    type: 'other',
  })[field];

function disturb(event, other, count, mode) {
  const fields = FIELDS.map((field) => [random(), field])
    .sort((a, b) => a[0] - b[0])
    .slice(0, count)
    .map(([, field]) => field);
  const changes = fields.map((field) => [field, mode === 'replaced' ? other[field] : emptied(event, field)]);
  return { ...event, ...Object.fromEntries(changes) };
}

for (const count of [1, 2, 3]) {
  for (const mode of ['emptied', 'replaced']) {
    let [right, wrong, missed] = [0, 0, 0];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const golds of required) {
        const cames = golds.map((gold) => {
          const other = perfectEvent(golds[Math.floor(random() * golds.length)]);
          return disturb({ ...perfectEvent(gold), id: gold.key }, other, count, mode);
        });
        const { pairs, misses } = align(golds, cames);
        for (const { gold, came } of pairs) gold.key === came.id ? (right += 1) : (wrong += 1);
        missed += misses.length;
      }
    }
    const share = ((100 * right) / (right + wrong + missed)).toFixed(1);
    console.log(`${count} of 5 fields ${mode}: own event ${right} (${share} %), another ${wrong}, none ${missed}`);
  }
}

let [paired, chances] = [0, 0];
for (const [i, golds] of required.entries()) {
  for (let step = 1; step <= 20; step += 1) {
    const others = required[(i + step * 7) % required.length];
    if (others === golds) continue;
    paired += align(
      golds,
      others.map((gold) => perfectEvent(gold)),
    ).pairs.length;
    chances += Math.min(golds.length, others.length);
  }
}
console.log(`events of other texts: ${paired} paired of ${chances} chances`);
const twins = required.flatMap((golds) => golds.flatMap((a) => golds.filter((b) => a !== b).map((b) => [a, b])));
const alike = twins.filter(([a, b]) => isPairable(agreementOf(a, perfectEvent(b)))).length;
console.log(`different events of one text that could be paired: ${alike} of ${twins.length}`);
