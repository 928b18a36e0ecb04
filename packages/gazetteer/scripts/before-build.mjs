import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/**
 * Bundles the submodules of natural that we use into `src/vendor/generated/natural.ts`, so that what is published does not depend on
 * natural, which would make users install its database clients. Its licence goes along.
 */
const SUBMODULES = ['lib/natural/distance/jaro-winkler_distance.js'];
const HERE = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(HERE, 'src', 'vendor', 'generated');
const natural = dirname(createRequire(import.meta.url).resolve('natural/package.json'));
const { outputFiles } = buildSync({
  stdin: {
    contents: SUBMODULES.map((path) => `export { default } from ${JSON.stringify(join(natural, path))};`).join('\n'),
    resolveDir: HERE,
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  legalComments: 'inline',
});
const { version } = JSON.parse(readFileSync(join(natural, 'package.json'), 'utf8'));
const code = outputFiles[0].text.replaceAll(natural, 'natural').replaceAll(/^\s*\/\/ .*node_modules.*\n/gm, '');
mkdirSync(target, { recursive: true });
writeFileSync(
  join(target, 'natural.ts'),
  `// @ts-nocheck\n/* Built by scripts/before-build.mjs from natural ${version} (${SUBMODULES.join(', ')}), MIT licence, see LICENSES.md. */\n${code}`,
);
