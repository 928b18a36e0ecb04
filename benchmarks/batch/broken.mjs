import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { putBrokenDump } from '../../packages/batch/dist/testing/brokenDump.js';
import { filesIn } from '../../packages/batch/dist/testing/scratch.js';

/**
 * Runs `harmattan batch` over a dump of broken records among good ones and compares what it counts with what was written.
 * Usage: node benchmarks/batch/broken.mjs [--broken 2000] [--seed 7]
 */
const { values } = parseArgs({
  options: { broken: { type: 'string', default: '2000' }, seed: { type: 'string', default: '7' } },
});
const MAIN = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'harmattan-broken-'));
const run = mkdtempSync(join(tmpdir(), 'harmattan-run-'));
try {
  const { inputs } = putBrokenDump(filesIn(folder), { seed: Number(values.seed), broken: Number(values.broken) });
  const wanted = inputs.flatMap(({ expected }) => expected);
  const kinds = new Set(wanted.flatMap((one) => (one.kind === 'broken' ? [one.what] : [])));
  const { stdout, status } = spawnSync(
    process.execPath,
    [MAIN, 'batch', ...inputs.map(({ path }) => path), '-o', run],
    {
      encoding: 'utf8',
    },
  );
  const { counts } = JSON.parse(readFileSync(join(run, 'summary.json'), 'utf8'));
  console.log(`${kinds.size} kinds\n${stdout.trim()}`);
  const isRight =
    status === 0 &&
    counts.records === wanted.length &&
    counts.rejected === wanted.filter(({ kind }) => kind === 'broken').length;
  if (!isRight) throw new Error(`${wanted.length} records with ${values.broken} broken ones were written`);
} finally {
  for (const one of [folder, run]) rmSync(one, { recursive: true, force: true });
}
