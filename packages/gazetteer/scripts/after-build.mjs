import { renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { buildEmbedded } from '../dist/build/buildEmbedded.js';
import { fileSink } from '../dist/index/sink.js';

const DIST = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');

/** Builds the embedded index from the tables into `dist`, where the library looks for it. */
const target = join(DIST, 'embedded.index');
const count = buildEmbedded(join(DIST, '..', 'data'), fileSink(`${target}.part`));
renameSync(`${target}.part`, target);

/** Bundles the compiled modules: opening forty files took longer than opening the index. The builder of imports stays apart. */
rmSync(join(DIST, 'chunks'), { recursive: true, force: true });
buildSync({
  entryPoints: { bundle: join(DIST, 'index.js') },
  outdir: DIST,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  target: 'node20',
  legalComments: 'inline',
});
process.stderr.write(`harmattan: gazetteer index of ${count} places\n`);
