import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ROOT } from './toolchain.mjs';

build();
const result = spawnSync(process.execPath, [join(ROOT, 'packages/cli/dist/main.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  // npm changes into the root; paths are meant from where the command was typed.
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
process.exitCode = result.status ?? 1;
