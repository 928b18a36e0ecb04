import KDBush from 'kdbush';
import { GazetteerError } from '../errors.js';
import { NAME_ALTERNATE, NAME_DERIVED, NAME_OWN, NONE_16, NONE_32, NONE_8, POST_RECORD } from '../index/format.js';
import { KINDS } from '../index/kinds.js';
import type { IndexSink } from '../index/sink.js';
import { hashBytes } from '../names/fold.js';
import { withoutArticle } from '../names/articles.js';
import { growingColumn, stringPool } from './columns.js';
import { nameTable } from './nameTable.js';
import type { NamePairs } from './nameTable.js';
import type { PlaceRow, ShapeRow, UnitRow } from './row.js';
import { shapeSections } from './shapes.js';
import { soundOrder } from './soundOrder.js';
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
const KD_NODE = 16;

function writeKeys(
  sink: IndexSink,
  keys: NamePairs,
  renumbered: Uint32Array,
  weight: Uint8Array,
  shy: Uint32Array,
): void {
  const { order, soundStart, label, skip, ends, rank } = soundOrder(keys);
  const count = order.length;
  const keyStart = new Uint32Array(count + 1);
  const placeOf = new Uint32Array(count);
  let size = 0;
  for (let at = 0; at < count; at++) {
    const key = order[at] ?? 0;
    placeOf[key] = at;
    keyStart[at] = size;
    size += keys.length[key] ?? 0;
  }
  keyStart[count] = size;
  const keyBytes = new Uint8Array(size);
  for (let at = 0; at < count; at++) {
    const from = keys.start[order[at] ?? 0] ?? 0;
    keyBytes.set(keys.bytes.subarray(from, from + (keyStart[at + 1] ?? 0) - (keyStart[at] ?? 0)), keyStart[at]);
  }
  let bits = 4;
  while (1 << bits < count * 1.5) bits++;
  const slots = new Uint32Array(2 ** bits);
  for (let at = 0; at < count; at++) {
    let slot = hashBytes(keyBytes, keyStart[at] ?? 0, keyStart[at + 1] ?? 0) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = at + 1;
  }
  sink.section('keyBytes', keyBytes);
  sink.section('keyStart', keyStart);
  sink.section('slots', slots);
  sink.section('soundStart', soundStart);
  sink.section('trieLabel', label);
  sink.section('trieSkip', skip);
  sink.section('trieEnds', ends);
  sink.section('trieRank', rank);
  sink.section('shy', shy.map((key) => placeOf[key] ?? 0).sort());

  const postStart = new Uint32Array(count + 1);
  for (const key of keys.pairKey) postStart[(placeOf[key] ?? 0) + 1] = (postStart[(placeOf[key] ?? 0) + 1] ?? 0) + 1;
  for (let at = 0; at < count; at++) postStart[at + 1] = (postStart[at + 1] ?? 0) + (postStart[at] ?? 0);
  const posts = new Uint32Array(keys.pairKey.length);
  const filled = postStart.slice(0, count);
  for (let i = 0; i < posts.length; i++) {
    const at = placeOf[keys.pairKey[i] ?? 0] ?? 0;
    const post = keys.pairPost[i] ?? 0;
    posts[filled[at] ?? 0] = ((post & ~POST_RECORD) | (renumbered[post & POST_RECORD] ?? 0)) >>> 0;
    filled[at] = (filled[at] ?? 0) + 1;
  }
  const standing = (post: number): number => (weight[post & POST_RECORD] ?? 0) - (post >>> 30) * 8;
  for (let at = 0; at < count; at++) {
    const from = postStart[at] ?? 0;
    const to = postStart[at + 1] ?? 0;
    if (to - from < 2) continue;
    posts.subarray(from, to).sort((a, b) => standing(b) - standing(a) || (a & POST_RECORD) - (b & POST_RECORD));
  }
  sink.section('postStart', postStart);
  sink.section('posts', posts);
}

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
  const populated = growingColumn(Uint32Array);
  const population = growingColumn(Uint32Array);
  const round = growingColumn(Uint32Array);
  const radius = growingColumn(Uint16Array);
  const many: { record: number; readonly countries: readonly number[] }[] = [];
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
      if (row.population !== null && row.population > 0) {
        populated.push(record);
        population.push(Math.min(row.population, NONE_32));
      }
      if (row.radiusKm !== null) {
        round.push(record);
        radius.push(Math.min(Math.round(row.radiusKm), NONE_16));
      }
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
      const kd = new KDBush(lon.length(), KD_NODE, Float32Array);
      for (let i = 0; i < lon.length(); i++) kd.add(lon.get(i), lat.get(i));
      kd.finish();
      lon.take();
      lat.take();
      const order = Uint32Array.from(kd.ids);
      const renumbered = new Uint32Array(order.length);
      for (let i = 0; i < order.length; i++) {
        renumbered[order[i] ?? 0] = i;
        kd.ids[i] = i;
      }
      sink.section('kd', new Uint8Array(kd.data));
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

      const byRecord = (records: Uint32Array): Uint32Array =>
        records
          .map((_, i) => i)
          .sort((a, b) => (renumbered[records[a] ?? 0] ?? 0) - (renumbered[records[b] ?? 0] ?? 0));
      const populatedRecords = populated.take();
      const populatedOrder = byRecord(populatedRecords);
      sink.section(
        'populationRecord',
        populatedOrder.map((i) => renumbered[populatedRecords[i] ?? 0] ?? 0),
      );
      sink.section('population', population.take(populatedOrder));
      const roundRecords = round.take();
      const roundOrder = byRecord(roundRecords);
      sink.section(
        'radiusRecord',
        roundOrder.map((i) => renumbered[roundRecords[i] ?? 0] ?? 0),
      );
      sink.section('radius', radius.take(roundOrder));
      for (const area of many) area.record = renumbered[area.record] ?? 0;
      many.sort((a, b) => a.record - b.record);
      let from = 0;
      const manyStart = [0, ...many.map((area) => (from += area.countries.length))];
      sink.section(
        'manyRecord',
        Uint32Array.from(many, (area) => area.record),
      );
      sink.section('manyStart', Uint32Array.from(manyStart));
      sink.section('manyCountry', Uint16Array.from(many.flatMap((area) => area.countries)));
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
      writeKeys(
        sink,
        { ...taken, pairKey: taken.pairKey.subarray(0, real), pairPost: taken.pairPost.subarray(0, real) },
        renumbered,
        weights,
        shyKeys,
      );
      sink.end();
    },
  };
}
