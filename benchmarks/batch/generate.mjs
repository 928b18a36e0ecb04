import { createWriteStream, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dumpLines } from '../../packages/batch/dist/testing/dump.js';

/**
 * Writes a dump (JSON Lines) of articles recombined from the development fixtures: one in twenty a near copy, one in fifty an exact one, one in a
 * hundred broken. The same for the same seed.
 * Usage: node benchmarks/batch/generate.mjs <dump.jsonl> [--articles 100000] [--seed 1]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const [path] = positionals;
if (path === undefined)
  throw new Error('Usage: node benchmarks/batch/generate.mjs <dump.jsonl> [--articles n] [--seed n]');
const folders = ['en', 'fr'].map((code) => fileURLToPath(new URL(`../../fixtures/dev/${code}`, import.meta.url)));
mkdirSync(dirname(path), { recursive: true });
const file = createWriteStream(path);
const kinds = {};
let bytes = 0;
for (const { kind, line } of dumpLines({ articles: Number(values.articles), seed: Number(values.seed), folders })) {
  kinds[kind] = (kinds[kind] ?? 0) + 1;
  bytes += Buffer.byteLength(line) + 1;
  if (!file.write(`${line}\n`)) await once(file, 'drain');
}
file.end();
await once(file, 'finish');
console.log(`${path}: ${(bytes / 1e6).toFixed(1)} MB, ${JSON.stringify(kinds)}`);
