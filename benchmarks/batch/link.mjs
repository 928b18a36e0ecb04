import { parseArgs } from 'node:util';
import { linkReports, reportsOf } from '../../packages/batch/dist/index.js';
import { randomOf } from '../../packages/batch/dist/testing/dump.js';
import { madeActor, madeEvent, madeRecord } from '../../packages/batch/dist/testing/made.js';

/**
 * The cost of linking by the number of reports: time, memory, and pairwise F1 against the incidents that the reports were made from. `spread`: ten
 * years and 400 towns, a few of them in the news most of the time; `crowded`: the same number of reports in one month of one region, where the made
 * incidents of a town and day cannot be told apart, so that only the cost says something.
 * Usage: node --expose-gc benchmarks/batch/link.mjs [--sizes 10000,30000,100000,300000] [--seed 1]
 */
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '10000,30000,100000,300000' }, seed: { type: 'string', default: '1' } },
});
const GROUPS = ['JNIM', 'ISGS', 'Dan Na Ambassagou', 'Boko Haram', 'ISWAP'];
const TYPES = [
  ['armed-clash', 'battles'],
  ['attack', 'violence-against-civilians'],
  ['remote-explosive-landmine-ied', 'explosions-remote-violence'],
];
const SHAPES = { spread: { days: 3650, towns: 400, degrees: 14 }, crowded: { days: 30, towns: 40, degrees: 1 } };
const FIRST_DAY = Date.UTC(2013, 0, 1);

const isoDay = (day) => new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);

function townsOf({ towns, degrees }, random) {
  return Array.from({ length: towns }, (_, i) => ({
    ...madeEvent().place,
    id: `t${i}`,
    name: `Town ${i}`,
    lat: 12 + (random(1000) / 1000) * degrees,
    lon: -4 + (random(1000) / 1000) * degrees,
    country: 'ML',
    admin1: `Region ${i % 12}`,
    precision: 'town',
    reason: null,
  }));
}

/** Reports of made incidents, each told by one to six articles that differ in the day, the figure and what they name. */
function made(count, shape, random) {
  const towns = townsOf(shape, random);
  const reports = [];
  const incidentOf = new Map();
  for (let incident = 0; reports.length < count; incident += 1) {
    const day = random(shape.days);
    const town = towns[Math.min(random(shape.towns), random(shape.towns))];
    const [type, category] = TYPES[random(TYPES.length)];
    const killed = 1 + random(40);
    const group = GROUPS[random(GROUPS.length)];
    for (let teller = random(6); teller >= 0 && reports.length < count; teller -= 1) {
      const min = random(3) === 0 ? killed + random(4) : killed;
      const date = isoDay(day + (random(6) === 0 ? 1 : 0));
      const wide = { ...town, name: town.admin1, precision: 'admin1', lat: null, lon: null };
      const event = madeEvent({
        type,
        category,
        date: { edtf: date, precision: 'day', basis: 'inferred', spans: [], reason: null },
        place: random(8) === 0 ? wide : town,
        actors: [
          ...(random(4) === 0 ? [] : [madeActor(group, 'rebel-group', 'initiator', null)]),
          madeActor('Malian Armed Forces', 'state-forces', 'target'),
        ],
        totals: { ...madeEvent().totals, killed: { min, max: min } },
      });
      const [report] = reportsOf(madeRecord(`a${reports.length}`, [event], { publishedAt: isoDay(day + 1) }));
      incidentOf.set(report.key, incident);
      reports.push(report);
    }
  }
  return { reports, incidentOf };
}

const pairs = (n) => (n * (n - 1)) / 2;
function f1(linked, incidentOf) {
  const sizes = new Map();
  for (const incident of incidentOf.values()) sizes.set(incident, (sizes.get(incident) ?? 0) + 1);
  let [right, came] = [0, 0];
  for (const { reports } of linked) {
    const here = new Map();
    for (const { key } of reports) here.set(incidentOf.get(key), (here.get(incidentOf.get(key)) ?? 0) + 1);
    came += pairs(reports.length);
    for (const n of here.values()) right += pairs(n);
  }
  const wanted = [...sizes.values()].reduce((sum, n) => sum + pairs(n), 0);
  return (2 * right) / (wanted + came);
}

console.log('shape     reports   seconds  µs a report  heap grown MB  incidents  pairwise F1');
for (const [name, shape] of Object.entries(SHAPES))
  for (const size of values.sizes.split(',').map(Number)) {
    const { reports, incidentOf } = made(size, shape, randomOf(Number(values.seed)));
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const start = performance.now();
    const linked = linkReports(reports);
    const seconds = (performance.now() - start) / 1000;
    const heap = (process.memoryUsage().heapUsed - before) / 1e6;
    const cells = [
      name.padEnd(8),
      String(size).padStart(8),
      seconds.toFixed(1).padStart(9),
      ((seconds * 1e6) / size).toFixed(0).padStart(12),
      heap.toFixed(0).padStart(14),
      String(linked.length).padStart(10),
      (name === 'crowded' ? '–' : f1(linked, incidentOf).toFixed(3)).padStart(12),
    ];
    console.log(cells.join(' '));
  }
