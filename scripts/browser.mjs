import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { run } from './toolchain.mjs';

const CHROMIUM = process.env.HARMATTAN_CHROMIUM ?? '/usr/bin/chromium';

/** Debian's Chromium; playwright's own download is no package and is not taken. */
function installChromium() {
  if (existsSync(CHROMIUM)) return;
  process.stderr.write(`harmattan: ${CHROMIUM} is not there; installing Debian's chromium ...\n`);
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const install = () => spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options).status;
  if (install() === 0) return;
  spawnSync('apt-get', ['update'], options);
  if (install() === 0) return;
  process.stderr.write(
    'harmattan: chromium could not be installed (apt-get, as root). Install it, or set HARMATTAN_CHROMIUM to a Chromium.\n',
  );
  process.exit(1);
}

build();
installChromium();
run(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--config',
    'jest.browser.config.mjs',
    '--runInBand',
    ...process.argv.slice(2),
  ],
  { env: { ...process.env, HARMATTAN_CHROMIUM: CHROMIUM } },
);
