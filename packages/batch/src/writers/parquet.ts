import { fileWriter, parquetWriteRows } from 'hyparquet-writer';
import { EVENTS_TABLE } from '../tables/long.js';
import { anyTable, type AnyTable, type Cell, type CellType } from '../tables/table.js';
import type { Records } from './format.js';

const TYPES = { text: 'STRING', integer: 'INT64', real: 'DOUBLE', boolean: 'BOOLEAN' } as const satisfies Readonly<
  Record<CellType, string>
>;
/** Rows in memory at a time. */
const ROW_GROUP = 10_000;

async function* rowsOf(table: AnyTable, records: Records): AsyncGenerator<Record<string, bigint | Cell>> {
  for await (const record of records) {
    for (const cells of table.cells(record)) {
      yield Object.fromEntries(
        table.columns.map(({ name, type }, at) => {
          const cell = cells[at] ?? null;
          return [name, type === 'integer' && typeof cell === 'number' ? BigInt(cell) : cell];
        }),
      );
    }
  }
}

/** The table of events as Parquet (snappy), a row group at a time. */
export async function writeParquet(records: Records, file: string): Promise<void> {
  const table = anyTable(EVENTS_TABLE);
  await parquetWriteRows({
    writer: fileWriter(file),
    rows: rowsOf(table, records),
    columns: table.columns.map(({ name, type }) => ({ name, type: TYPES[type] })),
    rowGroupSize: ROW_GROUP,
    createdBy: 'harmattan',
  });
}
