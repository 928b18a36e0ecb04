import { GazetteerError } from '../errors.js';
import { NAME_ALTERNATE, NAME_DERIVED, NAME_OWN, NONE_16, NONE_32, NONE_8, POST_RECORD } from '../index/format.js';
import { KINDS } from '../index/kinds.js';
import type { IndexSink } from '../index/sink.js';
import { withoutArticle } from '../names/articles.js';
import { growingColumn, stringPool } from './columns.js';
import { writeKeys } from './keys.js';
import { nameTable } from './nameTable.js';
import { writeMany } from './manyCountries.js';
import type { ManyCountries } from './manyCountries.js';
import { writePoints } from './points.js';
import type { PlaceRow, ShapeRow, UnitRow } from './row.js';
import { shapeSections } from './shapes.js';
import { sparseColumn } from './sparseColumn.js';
import { unitTable } from './unitTable.js';
import { valueTable } from './valueTable.js';

/** Collects places in columns and writes them as one index. The same rows in the same order give the same bytes. */
export type IndexBuilder = {
  readonly add: (row: PlaceRow) => void;
  /** Units have to be declared before `finish`, in any order. */
  readonly addUnit: (row: UnitRow) => void;
  readonly addShape: (row: ShapeRow) => void;
  /** A name that is also a word or a person's name: no place without a sign in the text. */
  readonly addShyName: (name: string) => void;
  readonly count: () => number;
  readonly finish: (sink: IndexSink, attribution: string) => void;
};

/** Ids of these sources are kept as numbers; others as text. */
const ID = /^((?:gn|wof|ucdp|cur|ocha|osm|row):)(0|[1-9]\d{0,8})$/;
/** A new empty builder. @throws GazetteerError G023 from `add` when there are more records than the form can number. */
export function createIndexBuilder(): IndexBuilder {
  const strings = stringPool();
  const names = nameTable();
  const units = unitTable(strings);
  const prefixes = valueTable(strings, NONE_8);
  const features = valueTable(strings, NONE_16);
  const countries = valueTable(strings, NONE_16);
  const lon = growingColumn(Float32Array);
  const lat = growingColumn(Float32Array);
  const idPrefix = growingColumn(Uint8Array);
  const idNumber = growingColumn(Uint32Array);
  const name = growingColumn(Uint32Array);
  const kind = growingColumn(Uint8Array);
  const feature = growingColumn(Uint16Array);
  const country = growingColumn(Uint16Array);
  const unit1 = growingColumn(Uint16Array);
  const unit2 = growingColumn(Uint16Array);
  const weight = growingColumn(Uint8Array);
  const population = sparseColumn('populationRecord', 'population', Uint32Array);
  const radius = sparseColumn('radiusRecord', 'radius', Uint16Array);
  const many: ManyCountries[] = [];
  const shy: string[] = [];
  const shapes: ShapeRow[] = [];

  const addNames = (row: PlaceRow, record: number): void => {
    names.add(row.name, record, NAME_OWN);
    for (const alternate of row.alternates) names.add(alternate, record, NAME_ALTERNATE);
    for (const form of [row.name, ...row.alternates]) {
      const bare = withoutArticle(form);
      if (bare !== null) names.add(bare, record, NAME_DERIVED);
    }
    for (const form of row.derived) names.add(form, record, NAME_DERIVED);
    names.closeRecord();
  };

  return {
    add(row) {
      const record = lon.length();
      if (record >= POST_RECORD) throw new GazetteerError('G023', 'more than 1,073,741,823 places', { record });
      const id = ID.exec(row.id);
      lon.push(row.lon);
      lat.push(row.lat);
      idPrefix.push(id ? prefixes.numberOf(id[1] ?? '') : NONE_8);
      idNumber.push(id ? Number(id[2]) : strings.put(row.id));
      name.push(strings.put(row.name));
      kind.push(KINDS.indexOf(row.kind));
      feature.push(row.featureCode === null ? NONE_16 : features.numberOf(row.featureCode));
      country.push(row.country === null ? NONE_16 : countries.numberOf(row.country));
      unit1.push(units.numberOf(row.admin1));
      unit2.push(units.numberOf(row.admin2));
      weight.push(Math.max(0, Math.min(254, Math.round(row.weight))));
      if (row.population !== null) population.put(record, Math.min(row.population, NONE_32 - 1));
      if (row.radiusKm !== null) radius.put(record, Math.min(Math.round(row.radiusKm), NONE_16 - 1));
      if (row.countries.length > 0)
        many.push({ record, countries: row.countries.map((code) => countries.numberOf(code)) });
      if (row.unit !== null) units.place(row.unit, record);
      addNames(row, record);
    },
    addUnit: (row) => units.declare(row, row.country === null ? NONE_16 : countries.numberOf(row.country)),
    addShape: (row) => shapes.push(row),
    addShyName: (word) => shy.push(word),
    count: () => lon.length(),
    finish(sink, attribution) {
      const shyRecord = POST_RECORD;
      const { order, renumbered } = writePoints(sink, lon, lat);
      sink.section('idPrefix', idPrefix.take(order));
      sink.section('idNumber', idNumber.take(order));
      sink.section('name', name.take(order));
      sink.section('kind', kind.take(order));
      sink.section('feature', feature.take(order));
      sink.section('country', country.take(order));
      sink.section('unit1', unit1.take(order));
      sink.section('unit2', unit2.take(order));
      const weights = weight.take(order);
      sink.section('weight', weights);
      population.write(sink, renumbered);
      radius.write(sink, renumbered);
      writeMany(sink, many, renumbered);
      units.write(sink, renumbered);
      shapeSections(sink, shapes, { unitNumber: units.numberOf, countryNumber: countries.numberOf });
      sink.section('prefixName', prefixes.take());
      sink.section('featureName', features.take());
      sink.section('countryName', countries.take());

      sink.section('strings', strings.take());
      sink.section('attribution', new TextEncoder().encode(attribution));
      for (const word of shy) names.add(word, shyRecord, NAME_OWN);
      names.closeRecord();
      const taken = names.take();
      const shyKeys = taken.pairKey.filter((_, i) => ((taken.pairPost[i] ?? 0) & POST_RECORD) === shyRecord);
      const real = taken.pairKey.length - shyKeys.length;
      const keys = { ...taken, pairKey: taken.pairKey.subarray(0, real), pairPost: taken.pairPost.subarray(0, real) };
      writeKeys(sink, { keys, renumbered, weight: weights, shy: shyKeys });
      sink.end();
    },
  };
}
