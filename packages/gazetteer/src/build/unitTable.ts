import { NONE_16, NONE_32 } from '../index/format.js';
import type { IndexSink } from '../index/sink.js';
import type { StringPool } from './columns.js';
import type { UnitRow } from './row.js';

/** The administrative units of a build. Places may name a unit before it is declared (streams do). */
export type UnitTable = {
  readonly numberOf: (code: string | null) => number;
  readonly declare: (row: UnitRow, country: number) => void;
  /** Tells that the record stands for the unit of that code. */
  readonly place: (code: string, record: number) => void;
  readonly write: (sink: IndexSink, renumbered: Uint32Array) => void;
};

/** A new empty table of at most 65,534 units; later ones get no number. */
export function unitTable(strings: StringPool): UnitTable {
  const numbers = new Map<string, number>();
  const rows = new Map<number, { readonly row: UnitRow; readonly country: number }>();
  const records = new Map<number, number>();
  const numberOf = (code: string | null): number => {
    if (code === null || code === '') return NONE_16;
    const known = numbers.get(code);
    if (known !== undefined) return known;
    if (numbers.size >= NONE_16) return NONE_16;
    numbers.set(code, numbers.size);
    return numbers.size - 1;
  };
  return {
    numberOf,
    declare(row, country) {
      const number = numberOf(row.code);
      numberOf(row.parent);
      numberOf(row.former);
      if (number !== NONE_16) rows.set(number, { row, country });
    },
    place(code, record) {
      const number = numberOf(code);
      if (number !== NONE_16) records.set(number, record);
    },
    write(sink, renumbered) {
      const codes = [...numbers.keys()];
      const column = <T>(read: (row: UnitRow | undefined, number: number) => T): T[] =>
        codes.map((_, number) => read(rows.get(number)?.row, number));
      sink.section(
        'unitCode',
        Uint32Array.from(codes, (code) => strings.put(code)),
      );
      sink.section('unitName', Uint32Array.from(column((row) => strings.put(row?.name ?? ''))));
      sink.section('unitParent', Uint16Array.from(column((row) => numberOf(row?.parent ?? null))));
      sink.section('unitFormer', Uint16Array.from(column((row) => numberOf(row?.former ?? null))));
      sink.section('unitLevel', Uint8Array.from(column((row) => row?.level ?? 0)));
      sink.section(
        'unitCountry',
        Uint16Array.from(codes, (_, number) => rows.get(number)?.country ?? NONE_16),
      );
      const recordOf = (number: number): number => {
        const record = records.get(number);
        return record === undefined ? NONE_32 : (renumbered[record] ?? NONE_32);
      };
      sink.section(
        'unitRecord',
        Uint32Array.from(codes, (_, number) => recordOf(number)),
      );
    },
  };
}
