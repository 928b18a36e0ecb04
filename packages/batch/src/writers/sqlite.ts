import sqlite from 'node-sqlite3-wasm';
import { CLAIMS_TABLE, EVENTS_TABLE, TOLLS_TABLE } from '../tables/long.js';
import { anyTable, type AnyTable, type CellType } from '../tables/table.js';
import type { Records } from './format.js';

const TYPES = { text: 'TEXT', integer: 'INTEGER', real: 'REAL', boolean: 'INTEGER' } as const satisfies Readonly<
  Record<CellType, string>
>;
const TABLES = [anyTable(EVENTS_TABLE), anyTable(TOLLS_TABLE), anyTable(CLAIMS_TABLE)] as const;
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function createSql({ name, columns }: AnyTable): string {
  return `CREATE TABLE ${quoted(name)} (${columns.map((column) => `${quoted(column.name)} ${TYPES[column.type]}`).join(', ')})`;
}

function insertSql({ name, columns }: AnyTable): string {
  return `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`;
}

/** The tables of events, tolls and claims as one SQLite database, in one transaction, indexed by `event` and `article`. */
export async function writeSqlite(records: Records, file: string): Promise<void> {
  const database = new sqlite.Database(file);
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN');
    for (const table of TABLES) database.exec(createSql(table));
    const inserts = TABLES.map((table) => ({ table, statement: database.prepare(insertSql(table)) }));
    try {
      for await (const record of records)
        for (const { table, statement } of inserts) for (const cells of table.cells(record)) statement.run([...cells]);
    } finally {
      for (const { statement } of inserts) statement.finalize();
    }
    for (const { name, columns } of TABLES)
      for (const key of ['event', 'article'])
        if (columns.some((column) => column.name === key))
          database.exec(`CREATE INDEX ${quoted(`${name}_${key}`)} ON ${quoted(name)} (${quoted(key)})`);
    database.exec('COMMIT');
  } finally {
    database.close();
  }
}
