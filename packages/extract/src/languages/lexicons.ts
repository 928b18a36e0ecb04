import { inflateRawSync } from 'node:zlib';
import type { LexiconEntry, LexiconKind } from '../document.js';
import { isNeedingFrame } from '../scanning/needingFrames.js';

/** One row of a compiled lexicon table. */
export type LexiconRow = Readonly<Record<string, string>>;
/** The compiled tables of one language by file name. */
export type LexiconTables = Readonly<Record<string, readonly LexiconRow[]>>;

const numberOrNull = (cell: string | undefined): number | null =>
  cell === undefined || cell === '' ? null : Number(cell);

type Packed = Readonly<
  Record<string, { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }>
>;

function unpackTables(packed: string): LexiconTables {
  const json = inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8');
  return Object.fromEntries(
    Object.entries(JSON.parse(json) as Packed).map(([name, { columns, rows }]) => [
      name,
      rows.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))),
    ]),
  );
}

/** The lexicons of one language. The parsed tables are not kept: they are as large again as what is made of them. */
export type CompiledLexicons = {
  /** Made at each call. */
  readonly entries: () => readonly LexiconEntry[];
  /** Abbreviations, folded, without the last full stop. */
  readonly abbreviations: () => ReadonlySet<string>;
};

/** Opens what scripts/before-build.mjs compiled. */
export function openLexicons(packed: string): CompiledLexicons {
  let abbreviations: ReadonlySet<string> | null = null;
  const parsed = (): LexiconTables => {
    const tables = unpackTables(packed);
    abbreviations ??= abbreviationsOf(tables);
    return tables;
  };
  return {
    entries: () => entriesOf(parsed()),
    abbreviations: () => abbreviations ?? abbreviationsOf(parsed()),
  };
}

type Columns = {
  readonly table: string;
  readonly kind: LexiconKind;
  readonly value: string;
  readonly isCased?: boolean;
};

const COLUMNS: readonly Columns[] = [
  { table: 'persons', kind: 'person', value: 'kind' },
  { table: 'forces', kind: 'force', value: 'kind' },
  { table: 'objects', kind: 'object', value: 'kind' },
  { table: 'weapons', kind: 'weapon', value: 'weapon' },
  { table: 'words', kind: 'word', value: 'class' },
  { table: 'features', kind: 'feature', value: 'hint' },
  { table: 'reporting', kind: 'reporting', value: 'class' },
  { table: 'sources', kind: 'source', value: 'class' },
  { table: 'cues', kind: 'cue', value: 'cue' },
  { table: 'titles', kind: 'title', value: 'class', isCased: true },
  { table: 'branches', kind: 'branch', value: 'branch' },
  { table: 'hedges', kind: 'hedge', value: 'bound' },
];

const exactnessOf = (row: LexiconRow): { readonly isExact?: true } => (row['exact'] === 'yes' ? { isExact: true } : {});

/** The entries of one language for the scanner. */
function entriesOf(tables: LexiconTables): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  for (const { table, kind, value, isCased } of COLUMNS) {
    for (const row of tables[table] ?? []) {
      entries.push({
        kind,
        phrase: row['phrase'] ?? '',
        value: row[value] ?? '',
        ...(!row['lemma'] ? {} : { lemma: row['lemma'] }),
        ...(!row['number'] ? {} : { form: row['number'] }),
        ...(!row['frame'] ? {} : { frame: row['frame'] }),
        ...(isCased === true && row['cased'] !== 'no' ? { isCased } : {}),
        ...exactnessOf(row),
      });
    }
  }
  for (const row of tables['numbers'] ?? []) {
    entries.push({
      kind: 'number',
      phrase: row['phrase'] ?? '',
      value: row['value'] ?? '',
      frame: row['role'] ?? 'value',
      ...exactnessOf(row),
    });
  }
  for (const row of tables['quantities'] ?? []) {
    entries.push({
      kind: 'quantity',
      phrase: row['phrase'] ?? '',
      value: '',
      min: numberOrNull(row['min']),
      max: numberOrNull(row['max']),
      ...exactnessOf(row),
    });
  }
  for (const row of tables['triggers'] ?? []) {
    entries.push({
      kind: 'trigger',
      phrase: row['phrase'] ?? '',
      value: row['act'] ?? '',
      frame: row['frame'] ?? '',
      pos: row['pos'] ?? '',
      form: row['form'] ?? '',
      lemma: row['lemma'] ?? '',
      ...(isNeedingFrame(row['frame'] ?? '') ? { isNeeding: true } : {}),
      ...exactnessOf(row),
    });
  }
  for (const row of tables['demonyms'] ?? []) {
    entries.push({
      kind: 'demonym',
      phrase: row['phrase'] ?? '',
      value: row['country'] ?? '',
      form: row['form'] ?? '',
      isCased: row['cased'] !== 'no',
      ...exactnessOf(row),
    });
  }
  return entries;
}

function abbreviationsOf(tables: LexiconTables): ReadonlySet<string> {
  return new Set((tables['abbreviations'] ?? []).map((row) => (row['phrase'] ?? '').toLowerCase().replace(/\.$/, '')));
}
