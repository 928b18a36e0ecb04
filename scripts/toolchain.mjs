import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const STAMPS = join(ROOT, '.harmattan');
const SKIP = new Set(['node_modules', 'dist', 'generated', '.git', '.harmattan', 'coverage', 'artefacts']);

/** Runs a command in the root with its output on stderr, so that a result on stdout stays clean. Ends the process when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], ...options });
  if (result.error) throw new Error(`${command} could not be started: ${result.error.message}`);
  if (result.status !== 0) {
    process.stderr.write(`\n${[command, ...args].join(' ')} failed (${result.status ?? result.signal}).\n`);
    process.exit(result.status ?? 1);
  }
}

/** Runs a tool of the workspace's own node_modules. */
export function tool(name, args, options = {}) {
  run(join(ROOT, 'node_modules', '.bin', name), args, options);
}

function* filesUnder(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!SKIP.has(entry.name)) yield* filesUnder(join(path, entry.name));
  }
}

/** One hash over the names and contents of all files under the given paths (relative to the root). */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesUnder(join(ROOT, path)))
      hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Does `work` unless it was done before for the same inputs and its outputs still exist. */
export function once({ name, inputs, outputs, work }) {
  const stamp = join(STAMPS, name);
  const wanted = fingerprint(inputs);
  const isDone =
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === wanted &&
    outputs.every((path) => existsSync(join(ROOT, path)));
  if (isDone) return false;
  process.stderr.write(`harmattan: ${name} ...\n`);
  work();
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}
