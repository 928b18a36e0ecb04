/**
 * Compiles the knowledge that people edit (lexicons/*.tsv, actors/*.jsonl) into modules under src/generated:
 * verbs and nouns get their inflected forms here, once, so that the pipeline only looks words up.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const GENERATED = join(SRC, 'generated');

/** Rows of a tab-separated file with one header row; a line that starts with # is a comment. */
function readTable(path) {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const twice = lines.find((line, at) => lines.indexOf(line) < at);
  if (twice !== undefined) throw new Error(`${path}: the row "${twice}" stands twice`);
  const header = (lines[0] ?? '').split('\t');
  return lines.slice(1).map((line, index) => {
    const cells = line.split('\t');
    if (cells.length > header.length)
      throw new Error(`${path}: row ${index + 2} has ${cells.length} cells, expected ${header.length}`);
    return Object.fromEntries(header.map((name, i) => [name, cells[i] ?? '']));
  });
}

/** The rows of a phrase with `{name}` replaced by each alternative of the table of macros; the lemma takes the first. */
function expand(row, macros) {
  const macro = /\{(\w+)\}/.exec(row.phrase);
  if (macro === null) return [row];
  const alternatives = macros.get(macro[1]);
  if (alternatives === undefined) throw new Error(`no macro ${macro[1]} for "${row.phrase}"`);
  return alternatives.flatMap((words, at) => {
    const fill = (text) => text.replace(macro[0], words).replace(/\s+/g, ' ').trim();
    const lemma = row.lemma || fill(row.phrase.replace(macro[0], alternatives.find(Boolean) ?? ''));
    return expand({ ...row, phrase: fill(row.phrase), lemma: at === 0 ? row.lemma : lemma }, macros);
  });
}

/** The tables with their macros written out. */
function expanded({ macros: given = [], ...tables }) {
  const macros = new Map(given.map((row) => [row.name, row.alternatives.split('|')]));
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.flatMap((row) => (row.phrase === undefined ? [row] : expand(row, macros))),
    ]),
  );
}

/** All lexicons of one language by name; `inflect` turns a row into its rows of inflected forms. */
async function language(code) {
  const folder = join(SRC, 'languages', code, 'lexicons');
  const tables = Object.fromEntries(
    readdirSync(folder)
      .filter((f) => f.endsWith('.tsv'))
      .sort()
      .map((f) => [basename(f, '.tsv'), readTable(join(folder, f))]),
  );
  const inflector = new URL(`./inflect-${code}.mjs`, import.meta.url);
  if (!existsSync(inflector)) throw new Error(`languages/${code} has no scripts/inflect-${code}.mjs`);
  const { inflect } = await import(inflector.href);
  return inflect(expanded(tables));
}

/** A table with its column names said once. */
function packed(rows) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { columns, rows: rows.map((row) => columns.map((name) => row[name] ?? '')) };
}

function writeModule(name, constant, form, text) {
  writeFileSync(
    join(GENERATED, name),
    `/** Built by scripts/before-build.mjs from the tables beside the code. ${form}. */\nexport const ${constant}: string = ${JSON.stringify(text)};\n`,
  );
}

const write = (name, constant, value) => writeModule(name, constant, 'JSON', JSON.stringify(value));

/** Packed, since every thread keeps the module's text and the string beside what it makes of them: 9 MB for both languages. */
const writePacked = (name, constant, value) =>
  writeModule(
    name,
    constant,
    'JSON, deflated, base64',
    deflateRawSync(JSON.stringify(value), { level: 9 }).toString('base64'),
  );

mkdirSync(GENERATED, { recursive: true });
for (const code of readdirSync(join(SRC, 'languages'), { withFileTypes: true })
  .filter((e) => e.isDirectory())
  .map((e) => e.name)
  .sort()) {
  writePacked(
    `${code}.ts`,
    `${code.toUpperCase()}_LEXICONS`,
    Object.fromEntries(Object.entries(await language(code)).map(([table, rows]) => [table, packed(rows)])),
  );
}
for (const pack of readdirSync(join(SRC, 'packs'), { withFileTypes: true })
  .filter((e) => e.isDirectory())
  .map((e) => e.name)
  .sort()) {
  const folder = join(SRC, 'packs', pack, 'actors');
  const actors = readdirSync(folder)
    .filter((f) => f.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line, i) => {
          try {
            return JSON.parse(line);
          } catch (cause) {
            throw new Error(`packs/${pack}/actors/${file}:${i + 1} is not JSON`, { cause });
          }
        }),
    );
  const byId = new Set();
  for (const actor of actors) {
    if (byId.has(actor.id)) throw new Error(`packs/${pack}: two actors have the id ${actor.id}`);
    byId.add(actor.id);
  }
  for (const actor of actors) {
    if (actor.parent !== null && !byId.has(actor.parent))
      throw new Error(`packs/${pack}: ${actor.id} has the unknown parent ${actor.parent}`);
    if (!actor.source) throw new Error(`packs/${pack}: ${actor.id} has no source`);
  }
  write(`pack-${pack}.ts`, `${pack.toUpperCase()}_ACTORS`, actors);
}
for (const model of readdirSync(join(SRC, 'models'))
  .filter((f) => f.endsWith('.json'))
  .sort())
  write(
    `model-${model.replace('.json', '.ts')}`,
    `${model.replace('.json', '').toUpperCase()}_MODEL`,
    JSON.parse(readFileSync(join(SRC, 'models', model), 'utf8')),
  );
write('countries.ts', 'COUNTRIES', readTable(join(SRC, 'packs', 'countries.tsv')));
