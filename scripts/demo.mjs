import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ROOT } from './toolchain.mjs';

build();
const result = spawnSync(
  process.execPath,
  ['packages/cli/dist/main.js', 'extract', '--format', 'table', '--words', 'seeds'],
  { cwd: ROOT, stdio: 'inherit' },
);
process.stdout.write(
  `\nTry your own: npm run -s harmattan -- extract --published 2024-03-01 ${join('path', 'to', 'article.txt')}\n`,
);
process.exitCode = result.status ?? 1;
