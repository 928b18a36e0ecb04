import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setup } from './setup.mjs';
import { ROOT, once, run, tool } from './toolchain.mjs';

const PACKAGES = readdirSync(join(ROOT, 'packages')).filter((name) =>
  existsSync(join(ROOT, 'packages', name, 'package.json')),
);

/** A package's own steps around the compiler, where it has them. */
function step(name, file) {
  const script = join('packages', name, 'scripts', file);
  if (existsSync(join(ROOT, script))) run(process.execPath, [script]);
}

/** Sets up, then builds every package: `scripts/before-build.mjs` of each, the compiler, `scripts/after-build.mjs` of each. */
export function build() {
  setup();
  once({
    name: 'build',
    inputs: [
      'package.json',
      'pnpm-lock.yaml',
      'typings',
      'tsconfig.base.json',
      'tsconfig.json',
      ...PACKAGES.map((name) => `packages/${name}`),
    ],
    outputs: PACKAGES.map((name) => `packages/${name}/dist/index.js`),
    work: () => {
      for (const name of PACKAGES) step(name, 'before-build.mjs');
      tool('tsc', ['-b']);
      for (const name of PACKAGES) step(name, 'after-build.mjs');
    },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) build();
