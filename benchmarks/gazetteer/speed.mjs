import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { embeddedGazetteer } from '../../packages/gazetteer/dist/bundle.js';

/** Load, lookup, search, resolution and nearest of the embedded gazetteer. Usage: node benchmarks/gazetteer/speed.mjs */
const DIST = new URL('../../packages/gazetteer/dist/', import.meta.url);
const PLACES = new URL('../../packages/gazetteer/data/places/', import.meta.url);

/** A child process's own time and memory, in the median of nine runs. */
function child(code) {
  const runs = Array.from({ length: 9 }, () => {
    const program = `${code}; process.stdout.write(JSON.stringify([performance.now(), process.resourceUsage().maxRSS]))`;
    return JSON.parse(spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).stdout);
  });
  const median = (at) => runs.map((run) => run[at]).sort((a, b) => a - b)[4];
  return { ms: median(0), mb: median(1) / 1024 };
}

function rate(items, work) {
  let best = 0;
  let kept = 0;
  for (let round = 0; round < 4; round++) {
    const start = performance.now();
    for (const item of items) kept += work(item);
    best = Math.max(best, (items.length / (performance.now() - start)) * 1000);
  }
  if (kept < 0) throw new Error('work was optimised away');
  return Math.round(best);
}

function percentiles(items, work) {
  for (const item of items.slice(0, 500)) work(item);
  const times = items.map((item) => {
    const start = performance.now();
    work(item);
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  const at = (share) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(3));
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

const names = readdirSync(PLACES).flatMap((file) =>
  readFileSync(new URL(file, PLACES), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[1]),
);
let state = 7;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
};
/** One letter dropped, doubled or changed. */
function misspelt(name) {
  const at = 1 + Math.floor(random() * (name.length - 1));
  const kind = Math.floor(random() * 3);
  if (kind === 0) return name.slice(0, at) + name.slice(at + 1);
  if (kind === 1) return name.slice(0, at) + name[at - 1] + name.slice(at);
  return `${name.slice(0, at)}${'aeioukgdbt'[Math.floor(random() * 10)]}${name.slice(at + 1)}`;
}

const empty = child('');
const library = fileURLToPath(new URL('bundle.js', DIST));
const loaded = child(
  `const { embeddedGazetteer } = await import(${JSON.stringify(library)}); embeddedGazetteer().lookup('Gao')`,
);
const gazetteer = embeddedGazetteer();
const sample = names.filter((_, i) => i % 12 === 0);
const wrong = sample.map(misspelt);
const points = Array.from({ length: 200_000 }, () => ({ lat: 8 + random() * 14, lon: -12 + random() * 28 }));
const index = new URL('embedded.index', DIST);
const figures = {
  indexMb: Number((statSync(index).size / 1e6).toFixed(1)),
  packedMb: Number((gzipSync(readFileSync(index), { level: 9 }).length / 1e6).toFixed(1)),
  loadMs: Math.round(loaded.ms - empty.ms),
  loadMb: Math.round(loaded.mb - empty.mb),
  lookupsPerSecond: rate(names, (name) => gazetteer.lookup(name).length),
  hasPerSecond: rate(names, (name) => (gazetteer.has(name) ? 1 : 0)),
  missesPerSecond: rate(wrong, (name) => (gazetteer.has(`${name}xq z`) ? 1 : 0)),
  searchMs: percentiles(sample, (name) => gazetteer.search(name)),
  searchMisspeltMs: percentiles(wrong, (name) => gazetteer.search(name)),
  searchReach1Ms: percentiles(wrong, (name) => gazetteer.search(name, { maxDistance: 1 })),
  searchReach2Ms: percentiles(wrong, (name) => gazetteer.search(name, { maxDistance: 2 })),
  resolvePerSecond: rate(sample, (name) => gazetteer.resolve(name, { country: 'ML' }).candidates.length),
  nearestPerSecond: rate(points, (point) => gazetteer.nearest(point).length),
  containingPerSecond: rate(points.slice(0, 20_000), (point) => (gazetteer.containing(point).country === null ? 0 : 1)),
};
console.log(JSON.stringify(figures, null, 2));
