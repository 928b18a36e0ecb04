import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, once, run } from './toolchain.mjs';

const pinned = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).packageManager;
const manifests = readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}/package.json`);

/** Installs the locked dependencies with the pinned pnpm, fetched through npx. Nothing happens when they are there. */
export function setup() {
  once({
    name: 'install',
    inputs: ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests],
    outputs: ['node_modules/.modules.yaml', 'packages/cli/node_modules'],
    work: () => run('npx', ['--yes', pinned, 'install', '--frozen-lockfile', '--reporter=append-only']),
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) setup();
