import type { IndexSink } from '../index/sink.js';

/** A record that lies in several countries, with the numbers of those. */
export type ManyCountries = { readonly record: number; readonly countries: readonly number[] };

/** Writes which records lie in several countries. */
export function writeMany(sink: IndexSink, many: readonly ManyCountries[], renumbered: Uint32Array): void {
  const sorted = many
    .map(({ record, countries }) => ({ record: renumbered[record] ?? 0, countries }))
    .sort((a, b) => a.record - b.record);
  let end = 0;
  const starts = [0, ...sorted.map(({ countries }) => (end += countries.length))];
  sink.section(
    'manyRecord',
    Uint32Array.from(sorted, ({ record }) => record),
  );
  sink.section('manyStart', Uint32Array.from(starts));
  sink.section('manyCountry', Uint16Array.from(sorted.flatMap(({ countries }) => countries)));
}
