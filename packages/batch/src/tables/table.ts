import type { ArticleRecord, ConflictEvent } from '@harmattan/types';

/** A value of a cell; null is an empty cell. */
export type Cell = string | number | boolean | null;
export type CellType = 'text' | 'integer' | 'real' | 'boolean';

/** A column: its name, what it holds, its HXL hashtag where the standard has one. */
export type Column<Row> = {
  readonly name: string;
  readonly type: CellType;
  /** Source: HXL 1.1 final, hashtag dictionary. */
  readonly hxl?: string;
  readonly value: (row: Row) => Cell;
};

/** A table that records are turned into, a record at a time. */
export type Table<Row> = {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rowsOf: (record: ArticleRecord) => readonly Row[];
};

/** An event with the article that tells it. */
export type EventRow = { readonly record: ArticleRecord; readonly event: ConflictEvent };

/** Every event of a record. */
export function eventRows(record: ArticleRecord): readonly EventRow[] {
  return record.events.map((event) => ({ record, event }));
}

/** The cells of every row of a record, in the order of the columns. */
export function* cellsOf<Row>(table: Table<Row>, record: ArticleRecord): Generator<readonly Cell[]> {
  for (const row of table.rowsOf(record)) yield table.columns.map((column) => column.value(row));
}

/** Hides the kind of the rows, so that tables of different rows can stand in one list. */
export type AnyTable = {
  readonly name: string;
  readonly columns: readonly Omit<Column<never>, 'value'>[];
  readonly cells: (record: ArticleRecord) => Iterable<readonly Cell[]>;
};

/** A table as a list of cells. */
export function anyTable<Row>(table: Table<Row>): AnyTable {
  return { name: table.name, columns: table.columns, cells: (record) => cellsOf(table, record) };
}

/** The names of the actors in a role. */
export function namesOf(event: ConflictEvent, role: 'initiator' | 'target'): readonly string[] {
  return event.actors.filter((actor) => actor.role === role).map((actor) => actor.name);
}

/** Names in one cell; null when there are none. */
export function joined(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join('; ');
}
