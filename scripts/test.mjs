import { build } from './build.mjs';
import { run, tool } from './toolchain.mjs';

build();
tool('eslint', ['.', '--max-warnings', '0']);
tool('prettier', ['--check', '--log-level', 'warn', '.']);
tool('depcruise', ['--config', '.dependency-cruiser.cjs', 'packages']);
run(process.execPath, ['scripts/packed.mjs']);
run(process.execPath, ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']);
