import KDBush from 'kdbush';
import type { PlacePrecision } from '@harmattan/types';
import { GazetteerError } from '../errors.js';
import { fold, hashBytes } from '../names/fold.js';
import type { PlaceKind, PlaceRecord } from '../model.js';
import { NONE_16, NONE_32, NONE_8 } from './format.js';
import type { Sections } from './format.js';
import { KINDS } from './kinds.js';
import { openSections } from './open.js';

/** A record as a layer gives it: the place, with what resolution needs beside it. */
export type Entry = {
  readonly place: PlaceRecord;
  readonly weight: number;
  readonly layer: Layer;
  readonly record: number;
};

/** One opened index. All questions are answered from its buffer; records are made when first asked for, and kept. */
export type Layer = {
  readonly label: string;
  readonly sections: Sections;
  /** Whether it is the index shipped with this code, whose weights know where the war is. */
  readonly isOurs: boolean;
  readonly count: number;
  readonly kd: KDBush;
  /** Number of the key that equals the first `length` bytes; -1 when none does. */
  readonly findKey: (bytes: Uint8Array, length: number) => number;
  readonly entry: (record: number) => Entry;
  /** Name and code of a unit; null for none. */
  readonly unitName: (unit: number) => string | null;
  readonly unitCode: (unit: number) => string | null;
  /** Whether any unit bears that folded name. */
  readonly hasUnitNamed: (folded: string) => boolean;
  /** The unit that a record stands for; -1 for others. */
  readonly unitOfRecord: (record: number) => number;
  /** Whether a record's country is that one, or not a single one. */
  readonly mayBeIn: (record: number, country: string) => boolean;
  readonly countryCode: (country: number) => string | null;
  readonly attribution: () => string;
};

const PRECISION: Readonly<Record<PlaceKind, PlacePrecision>> = {
  populated: 'town',
  admin1: 'admin1',
  admin2: 'admin2',
  admin3: 'town',
  country: 'country',
  area: 'area',
  natural: 'site',
  site: 'site',
};

/** Position of `value` in a sorted column; -1 when it is not there. */
function positionOf(column: Uint32Array, value: number): number {
  let low = 0;
  let high = column.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = column[middle] ?? 0;
    if (there === value) return middle;
    if (there < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Above this, records are kept in a map: an array with a place for each would take more than the records asked for. */
const MAX_ARRAY = 1_000_000;

type EntryStore = {
  readonly get: (record: number) => Entry | undefined;
  readonly set: (record: number, entry: Entry) => void;
};

function entryStore(count: number): EntryStore {
  if (count > MAX_ARRAY) {
    const map = new Map<number, Entry>();
    return { get: (record) => map.get(record), set: (record, entry) => void map.set(record, entry) };
  }
  const list = new Array<Entry | undefined>(count);
  return {
    get: (record) => list[record],
    set(record, entry) {
      list[record] = entry;
    },
  };
}

function lazy<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

const NOWHERE: readonly string[] = [];

const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

function openKd(sections: Sections, label: string): KDBush {
  try {
    const kd = KDBush.from(sections.kd.slice().buffer);
    if (kd.numItems !== sections.name.length)
      throw new Error(`${kd.numItems} points for ${sections.name.length} places`);
    return kd;
  } catch (cause) {
    throw new GazetteerError('G005', `${label}: its point index does not fit`, { label }, cause);
  }
}

/** Opens an index held in memory. @throws GazetteerError G001 to G005, see `openSections`. */
export function openLayer(bytes: Uint8Array, label: string, isOurs = false): Layer {
  const sections = openSections(bytes, label, isOurs);
  const kd = openKd(sections, label);
  const { strings, slots, keyBytes, keyStart } = sections;
  const text = Buffer.from(strings.buffer, strings.byteOffset, strings.byteLength);
  const entries = entryStore(sections.name.length);
  const stringAt = (at: number): string => text.toString('utf8', at + 1, at + 1 + (text[at] ?? 0));
  const decoded = (column: Uint32Array): readonly (string | null)[] => Array.from(column, (at) => stringAt(at) || null);
  const unitNames = lazy(() => decoded(sections.unitName));
  const unitCodes = lazy(() => decoded(sections.unitCode));
  const foldedUnits = lazy(() => new Set(unitNames().map((name) => fold(name ?? ''))));
  const countryCodes = decoded(sections.countryName);
  const features = decoded(sections.featureName);
  const prefixes = decoded(sections.prefixName);
  const unitName = (unit: number): string | null => unitNames()[unit] ?? null;
  const countryCode = (country: number): string | null => countryCodes[country] ?? null;
  let unitByRecord: Map<number, number> | null = null;
  const mask = slots.length - 1;

  const findKey = (bytes: Uint8Array, length: number): number => {
    let slot = hashBytes(bytes, 0, length) & mask;
    for (let tries = 0; tries <= mask; tries++) {
      const there = slots[slot] ?? 0;
      if (there === 0) return -1;
      const from = keyStart[there - 1] ?? 0;
      if ((keyStart[there] ?? 0) - from === length) {
        let i = 0;
        while (i < length && keyBytes[from + i] === bytes[i]) i++;
        if (i === length) return there - 1;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  };
  const formerOf = (unit1: number, unit2: number): string | null => {
    const former = sections.unitFormer[unit2] ?? NONE_16;
    return unitName(former === NONE_16 ? (sections.unitFormer[unit1] ?? NONE_16) : former);
  };
  const alone = new Map<string, readonly string[]>();
  const remember = (country: string): readonly string[] => {
    const list = [country];
    alone.set(country, list);
    return list;
  };
  const countriesOf = (record: number, country: string | null): readonly string[] => {
    const at = positionOf(sections.manyRecord, record);
    if (at < 0) return country === null ? NOWHERE : (alone.get(country) ?? remember(country));
    const numbers = sections.manyCountry.subarray(sections.manyStart[at], sections.manyStart[at + 1]);
    return Array.from(numbers, (number) => countryCode(number) ?? '').filter((code) => code !== '');
  };
  const make = (record: number): Entry => {
    const kind = KINDS[sections.kind[record] ?? 0] ?? 'populated';
    const prefix = sections.idPrefix[record] ?? NONE_8;
    const idNumber = sections.idNumber[record] ?? 0;
    const country = countryCode(sections.country[record] ?? NONE_16);
    const unit1 = sections.unit1[record] ?? NONE_16;
    const unit2 = sections.unit2[record] ?? NONE_16;
    const populated = positionOf(sections.populationRecord, record);
    const round = positionOf(sections.radiusRecord, record);
    const place: PlaceRecord = {
      id: prefix === NONE_8 ? stringAt(idNumber) : `${prefixes[prefix] ?? ''}${idNumber}`,
      name: stringAt(sections.name[record] ?? 0),
      kind,
      featureCode: features[sections.feature[record] ?? NONE_16] ?? null,
      lat: rounded(Number(kd.coords[2 * record + 1])),
      lon: rounded(Number(kd.coords[2 * record])),
      country,
      countries: countriesOf(record, country),
      admin1: unitName(unit1),
      admin2: unitName(unit2),
      formerAdmin1: formerOf(unit1, unit2),
      population: sections.population[populated] ?? null,
      radiusKm: sections.radius[round] ?? null,
      precision: PRECISION[kind],
    };
    return { place, weight: sections.weight[record] ?? 0, layer, record };
  };
  const layer: Layer = {
    label,
    sections,
    isOurs,
    count: sections.name.length,
    kd,
    findKey,
    entry(record) {
      const known = entries.get(record);
      if (known !== undefined) return known;
      const made = make(record);
      entries.set(record, made);
      return made;
    },
    unitName,
    unitCode: (unit) => unitCodes()[unit] ?? null,
    hasUnitNamed: (folded) => foldedUnits().has(folded),
    unitOfRecord(record) {
      unitByRecord ??= new Map(
        Array.from(sections.unitRecord, (of, unit) => [of, unit] as const).filter(([of]) => of !== NONE_32),
      );
      return unitByRecord.get(record) ?? -1;
    },
    mayBeIn: (record, country) => (countryCode(sections.country[record] ?? NONE_16) ?? country) === country,
    countryCode,
    attribution: () => new TextDecoder().decode(sections.attribution),
  };
  return layer;
}
