import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEmbedded } from '../dist/build/buildEmbedded.js';
import { fileSink } from '../dist/index/sink.js';

/** Builds the embedded index from the tables into `dist`, where the library looks for it. */
const HERE = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(HERE, 'dist', 'embedded.index');
const count = buildEmbedded(join(HERE, 'data'), fileSink(`${target}.part`));
renameSync(`${target}.part`, target);
process.stderr.write(`harmattan: gazetteer index of ${count} places\n`);
