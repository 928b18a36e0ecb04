import { GazetteerError } from '../errors.js';
import type { StringPool } from './columns.js';

/** Numbers for a small set of strings (countries, feature codes). */
export type ValueTable = { readonly numberOf: (value: string) => number; readonly take: () => Uint32Array };

/** A new table for fewer than `limit` values. @throws GazetteerError G023 from `numberOf` above it. */
export function valueTable(strings: StringPool, limit: number): ValueTable {
  const numbers = new Map<string, number>();
  return {
    numberOf(value) {
      const known = numbers.get(value);
      if (known !== undefined) return known;
      if (numbers.size >= limit) throw new GazetteerError('G023', `more than ${limit} different values`, { value });
      numbers.set(value, numbers.size);
      return numbers.size - 1;
    },
    take: () => Uint32Array.from(numbers.keys(), (value) => strings.put(value)),
  };
}
