import type { IndexSink } from '../index/sink.js';
import { growingColumn } from './columns.js';

/** A column that few records have a value in. */
export type SparseColumn = {
  readonly put: (record: number, value: number) => void;
  /** Writes the records in their new order, and their values; the column is emptied. */
  readonly write: (sink: IndexSink, renumbered: Uint32Array) => void;
};

/** A new empty column for two sections: the records, and their values. */
export function sparseColumn(
  recordSection: 'populationRecord' | 'radiusRecord',
  valueSection: 'population' | 'radius',
  Type: typeof Uint32Array | typeof Uint16Array,
): SparseColumn {
  const records = growingColumn(Uint32Array);
  const values = growingColumn(Uint32Array);
  return {
    put(record, value) {
      records.push(record);
      values.push(value);
    },
    write(sink, renumbered) {
      const count = records.length();
      const dense = new Uint32Array(count === 0 ? 0 : renumbered.length);
      for (let i = 0; i < count; i++) dense[renumbered[records.get(i)] ?? 0] = values.get(i) + 1;
      records.take();
      values.take();
      const sorted = new Uint32Array(count);
      const out = new Type(count);
      let at = 0;
      for (let record = 0; record < dense.length; record++) {
        const value = dense[record] ?? 0;
        if (value === 0) continue;
        sorted[at] = record;
        out[at++] = value - 1;
      }
      sink.section(recordSection, sorted);
      sink.section(valueSection, out as never);
    },
  };
}
