import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { articlesOf } from './articles.mjs';

/**
 * The rate of extraction on one core, cold (first pass) and warm (best of the later passes), with the hash of all events; two
 * builds take turns pass by pass, so that what else the machine does falls on both. Then import and first text in fresh processes.
 * Usage: node benchmarks/extraction/speed.mjs [articles.jsonl or folder ...] [--against <folder of another checkout>] [--passes 4]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string' }, passes: { type: 'string', default: '4' } },
});
const HERE = fileURLToPath(new URL('../../', import.meta.url));
const entryOf = (folder) => pathToFileURL(resolve(folder, 'packages/extract/dist/index.js')).href;
const builds = [{ name: 'this', entry: entryOf(HERE) }];
if (values.against !== undefined) builds.push({ name: 'against', entry: entryOf(values.against) });
const passes = Math.max(2, Number(values.passes) || 0);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** One pass in an extractor: time, and the hash of what came out. */
function pass(extractor, articles) {
  const hash = createHash('sha256');
  const start = performance.now();
  const outputs = articles.map(({ text, publishedAt }) => extractor.extract(text, { publishedAt }));
  const ms = performance.now() - start;
  for (const events of outputs) hash.update(JSON.stringify(events));
  return { ms, hash: hash.digest('hex').slice(0, 16) };
}

async function rates(path, articles) {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  console.log(`\n${path}: ${articles.length} articles, ${(bytes / 1e6).toFixed(2)} MB`);
  const runs = [];
  for (const { name, entry } of builds) {
    const { createExtractor } = await import(entry);
    runs.push({ name, extractor: createExtractor(), times: [], hashes: new Set() });
  }
  for (let round = 0; round < passes; round++)
    for (const run of round % 2 === 0 ? runs : [...runs].reverse()) {
      const { ms, hash } = pass(run.extractor, articles);
      run.times.push(ms);
      run.hashes.add(hash);
    }
  for (const { name, times, hashes } of runs) {
    const [cold, ...warm] = times;
    const told = (ms) => `${(bytes / 1e3 / ms).toFixed(2)} MB/s ${(ms / articles.length).toFixed(2)} ms/article`;
    console.log(`${name.padEnd(8)} cold ${told(cold)} · warm ${told(Math.min(...warm))} · ${[...hashes].join(' ')}`);
  }
  if (new Set(runs.flatMap(({ hashes }) => [...hashes])).size > 1) console.log('the outputs DIFFER');
}

/** Import and first text of a build, each in a fresh process: the median of seven. */
function starts({ name, entry }) {
  const program = `const a = performance.now(); const { extractEvents } = await import(${JSON.stringify(entry)}); const b = performance.now();
    extractEvents('Gunmen killed 12 villagers in Tarkint on 3 March.', { publishedAt: '2021-03-05' });
    process.stdout.write(JSON.stringify([b - a, performance.now() - b]));`;
  const runs = Array.from({ length: 7 }, () => {
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    if (child.status !== 0) throw new Error(`${entry}: ${child.stderr}`);
    return JSON.parse(child.stdout);
  });
  const [imported, first] = [0, 1].map((at) => median(runs.map((run) => run[at])).toFixed(0));
  console.log(`${name.padEnd(8)} import ${imported} ms · first text ${first} ms`);
}

for (const path of [resolve(HERE, 'fixtures/dev'), ...positionals]) {
  const articles = articlesOf(path);
  if (articles === null || articles.length === 0) console.log(`\n${path}: absent or without articles, not measured`);
  else await rates(path, articles);
}
console.log('\nstart of a fresh process');
builds.forEach(starts);
