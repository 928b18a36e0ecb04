import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { clearInterval, clearTimeout, setInterval, setTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * Runs `harmattan batch` over a dump with each number of workers, in turns: rate, resident memory over time (main process with its threads), and
 * whether the output is the same. Then kills a run at random moments and compares what is resumed.
 * Usage: node benchmarks/batch/run.mjs <dump> --out <folder> [--workers 1,2,4] [--rounds 1] [--kills 20] [--seed 1]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    workers: { type: 'string', default: '1,2,4' },
    rounds: { type: 'string', default: '1' },
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});
const [dump] = positionals;
if (dump === undefined || values.out === undefined)
  throw new Error(
    'Usage: node benchmarks/batch/run.mjs <dump> --out <folder> [--workers 1,2,4] [--rounds n] [--kills n]',
  );
if (!existsSync(dump)) throw new Error(`${dump}: no such file; make it with benchmarks/batch/generate.mjs`);
const MAIN = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));
const SAMPLE_MS = 1000;

const residentMb = (pid) => {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

function start(run, workers, more = []) {
  const args = [MAIN, 'batch', dump, '-o', run, '--workers', String(workers), ...more];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (out += chunk));
  const ended = new Promise((resolve) => child.on('exit', (code) => resolve(code)));
  return { child, ended, told: () => out };
}

/** The hash of all files of a run, names and contents. */
async function hashOf(run) {
  const hash = createHash('sha256');
  const files = readdirSync(run, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  for (const file of files) {
    hash.update(file.slice(run.length));
    for await (const chunk of createReadStream(file)) hash.update(chunk);
  }
  return hash.digest('hex').slice(0, 16);
}

const hashes = new Set();
let lastSeconds = 0;
for (let round = 0; round < Number(values.rounds); round++)
  for (const workers of values.workers.split(',').map(Number)) {
    const run = join(values.out, `workers-${workers}`);
    rmSync(run, { recursive: true, force: true });
    const began = performance.now();
    const { child, ended, told } = start(run, workers);
    const samples = [];
    let linking = null;
    const timer = setInterval(() => {
      samples.push(residentMb(child.pid));
      if (linking === null && told().includes('linking')) linking = (performance.now() - began) / 1000;
    }, SAMPLE_MS);
    const code = await ended;
    clearInterval(timer);
    const seconds = (performance.now() - began) / 1000;
    lastSeconds = seconds;
    if (code !== 0) throw new Error(`exit code ${code}: ${told()}`);
    const { counts } = JSON.parse(readFileSync(join(run, 'summary.json'), 'utf8'));
    const hash = await hashOf(run);
    hashes.add(hash);
    const fifths = [1, 2, 3, 4, 5].map((part) =>
      Math.max(
        ...samples.slice(Math.floor(((part - 1) * samples.length) / 5), Math.ceil((part * samples.length) / 5)),
      ).toFixed(0),
    );
    const read = linking ?? seconds;
    console.log(
      `${workers} workers: ${counts.records} records, ${seconds.toFixed(1)} s (${read.toFixed(1)} s to read and extract, ` +
        `${(counts.records / read).toFixed(0)} a second), resident at most ${Math.max(...samples).toFixed(0)} MB ` +
        `(fifths of the run: ${fifths.join(', ')}), output ${hash}`,
    );
  }

let state = Number(values.seed) * 7919;
const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
const run = join(values.out, 'killed');
rmSync(run, { recursive: true, force: true });
let kills = 0;
const wanted = Number(values.kills);
while (kills < wanted) {
  const { child, ended } = start(run, 2, ['--resume']);
  const moment = 500 + random() * ((2 * lastSeconds * 1000) / wanted);
  const timer = setTimeout(() => child.kill('SIGKILL'), moment);
  const code = await ended;
  clearTimeout(timer);
  if (code === 0) {
    hashes.add(await hashOf(run));
    rmSync(run, { recursive: true, force: true });
  } else kills += 1;
}
if (wanted > 0) {
  const { ended, told } = start(run, 2, ['--resume']);
  if ((await ended) !== 0) throw new Error(told());
  hashes.add(await hashOf(run));
  console.log(`killed at ${kills} random moments, resumed: output ${await hashOf(run)}`);
}
console.log(hashes.size === 1 ? 'all outputs are the same' : `the outputs DIFFER: ${[...hashes].join(' ')}`);
process.exitCode = hashes.size === 1 ? 0 : 1;
