import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ROOT } from './toolchain.mjs';

// Puts the command's real output into the README, between `<!-- output: <arguments> -->` and `<!-- /output -->`: node scripts/readme.mjs

const BLOCK = /<!-- output: (.+?)(?: \| lines (\d+)-(\d+))? -->\n[^]*?<!-- \/output -->/g;

build();
const file = join(ROOT, 'README.md');
const filled = readFileSync(file, 'utf8').replace(BLOCK, (_, args, from, to) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['packages/cli/dist/main.js', ...args.split(' ')], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '100' },
  });
  if (status !== 0) throw new Error(`harmattan ${args} failed: ${stderr}`);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .slice(Number(from ?? 1) - 1, to === undefined ? undefined : Number(to));
  const range = from === undefined ? '' : ` | lines ${from}-${to}`;
  return `<!-- output: ${args}${range} -->\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n<!-- /output -->`;
});
writeFileSync(file, filled);
