import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { ROOT, once } from './toolchain.mjs';

/**
 * The libraries as others get them: packed, installed with npm in an empty project outside the workspace, imported from JavaScript and
 * TypeScript. Budgets of the packed size in bytes; a raise is explained beside its number.
 */
const BUDGETS = { types: 100e3, gazetteer: 12e6, extract: 1e6 };
const LIBRARIES = Object.keys(BUDGETS);
const SEED = join(ROOT, 'seeds/jnim-targets-french-troops.txt');
const SEED_EVENTS = 6;
const PAGES = ['README.md', ...['extract', 'gazetteer'].map((name) => `packages/${name}/README.md`)];
/** What natural's main entry would bring along, and its like. */
const UNWANTED =
  /^(natural|pg|pg-.*|mongoose|mongodb|redis|@redis\/.*|ioredis|memjs|memcached|sqlite3?|better-sqlite3|mysql2?|dotenv)$/;

const pinned = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).packageManager;

function fail(message) {
  process.stderr.write(`packed: ${message}\n`);
  process.exit(1);
}

/** Runs a command to its end and gives what it printed; anything but success ends the check. */
function capture(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (error) fail(`${command} could not be started: ${error.message}`);
  if (status !== 0) fail(`${[command, ...args].join(' ')} failed (${status}):\n${stdout}${stderr}`);
  return { stdout, stderr };
}

/** Packs a library and gives the tarball's path; its size must keep to the budget. */
function pack(name, folder) {
  const target = join(folder, `${name}.tgz`);
  capture('npx', ['--yes', pinned, 'pack', '--out', target], join(ROOT, 'packages', name));
  const bytes = statSync(target).size;
  if (bytes > BUDGETS[name]) fail(`${name} is ${bytes} bytes packed, more than its budget of ${BUDGETS[name]}`);
  process.stderr.write(`packed: @harmattan/${name} ${(bytes / 1e6).toFixed(2)} MB\n`);
  return target;
}

/** Names of all packages below a node_modules, nested ones too. */
function installed(modules) {
  if (!existsSync(modules)) return [];
  const names = readdirSync(modules).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
  );
  return names
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => [name, ...installed(join(modules, name, 'node_modules'))]);
}

function install(folder, tarballs) {
  const dependencies = Object.fromEntries(LIBRARIES.map((name) => [`@harmattan/${name}`, `file:${tarballs[name]}`]));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  const quiet = ['--foreground-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  const { stdout, stderr } = capture('npm', ['install', ...quiet], folder);
  const said = `${stdout}${stderr}`.replace(/^(added|up to date).*$/gm, '').trim();
  if (said !== '') fail(`the install is not silent:\n${said}`);
  const names = installed(join(folder, 'node_modules'));
  const unwanted = names.filter((name) => UNWANTED.test(name));
  if (unwanted.length > 0) fail(`the install brings ${unwanted.join(', ')}`);
  process.stderr.write(`packed: installs ${names.length} packages: ${names.join(', ')}\n`);
}

const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  module: 'NodeNext',
  target: 'ES2022',
  lib: ['ES2023', 'DOM'],
  types: [],
};

const JAVASCRIPT = `
import { readFileSync } from 'node:fs';
import { extractEvents } from '@harmattan/extract';
const text = readFileSync(process.argv[2], 'utf8');
const events = extractEvents(text, { publishedAt: '2020-07' });
process.stdout.write(JSON.stringify(events.map(({ type, date, place }) => [type, date.edtf, place.name])));
`;

const TYPESCRIPT = `
import { createGazetteer } from '@harmattan/gazetteer';
import { createExtractor, explain, extractEvents, type ExtractOptions } from '@harmattan/extract';
import { SCHEMA_VERSION, articleRecordSchema, type ArticleRecord, type ConflictEvent } from '@harmattan/types';
const options: ExtractOptions = { publishedAt: '2020-07' };
export function read(text: string): readonly ConflictEvent[] {
  return extractEvents(text, options);
}
export function record(text: string): ArticleRecord {
  const { events, diagnostics, language } = createExtractor({ gazetteer: createGazetteer() }).analyze(text, options);
  return articleRecordSchema.parse({ schema: SCHEMA_VERSION, id: 'a', source: null, publishedAt: '2020-07', language, events, diagnostics });
}
export const why = (event: ConflictEvent): string => explain(event);
`;

const RUN_TYPESCRIPT = `
import { readFileSync } from 'node:fs';
import { read, record, why } from './typed.js';
const text = readFileSync(process.argv[2], 'utf8');
if (read(text).some((event) => why(event) === '')) throw new Error('an event without an explanation');
process.stdout.write(JSON.stringify(record(text).events.map(({ type, date, place }) => [type, date.edtf, place.name])));
`;

function runSeed(script, folder) {
  const { stdout, stderr } = capture(process.execPath, [script, SEED], folder);
  if (stderr !== '') fail(`${script} prints on standard error: ${stderr}`);
  let events;
  try {
    events = JSON.parse(stdout);
  } catch {
    fail(`${script}: the packages print on standard output: ${stdout.slice(0, 500)}`);
  }
  if (events.length < SEED_EVENTS) fail(`${script} finds ${events.length} events in the seed, not ${SEED_EVENTS}`);
  return stdout;
}

function check() {
  const folder = mkdtempSync(join(tmpdir(), 'harmattan-packed-'));
  try {
    install(folder, Object.fromEntries(LIBRARIES.map((name) => [name, pack(name, folder)])));
    writeFileSync(join(folder, 'plain.js'), JAVASCRIPT);
    writeFileSync(join(folder, 'typed.ts'), TYPESCRIPT);
    writeFileSync(join(folder, 'runTyped.js'), RUN_TYPESCRIPT);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: STRICT, files: ['typed.ts'] }));
    capture(join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.'], folder);
    if (runSeed('plain.js', folder) !== runSeed('runTyped.js', folder))
      fail('JavaScript and TypeScript get different events');
    runExamples(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The examples of the pages that readers copy from: each must run and print. */
function runExamples(folder) {
  for (const page of PAGES) {
    const [, code] = /^```js\n([^]*?)^```/m.exec(readFileSync(join(ROOT, page), 'utf8')) ?? [];
    if (code === undefined) fail(`${page} has no example in JavaScript`);
    writeFileSync(join(folder, 'example.js'), code);
    const { stdout, stderr } = capture(process.execPath, ['example.js'], folder);
    if (stdout === '' || stderr !== '') fail(`the example of ${page} does not work: ${stderr}`);
  }
}

/** Checks the packages as published, unless that was done for the same sources. */
export function checkPacked() {
  build();
  once({
    name: 'packed',
    inputs: [
      'package.json',
      'pnpm-lock.yaml',
      'tsconfig.base.json',
      'typings',
      'seeds',
      'README.md',
      'scripts/packed.mjs',
      ...LIBRARIES.map((name) => `packages/${name}`),
    ],
    outputs: [],
    work: check,
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) checkPacked();
