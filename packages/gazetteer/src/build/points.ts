import KDBush from 'kdbush';
import type { IndexSink } from '../index/sink.js';
import type { GrowingColumn } from './columns.js';

const KD_NODE = 16;

/** The order that the point index brings the records into, and its inverse. */
export type Order = {
  /** Number of adding, by new number. */
  readonly order: Uint32Array;
  /** New number, by number of adding. */
  readonly renumbered: Uint32Array;
};

/** Writes the point index. Records are numbered by their place in it, so that its coordinates are the records' own; the columns are emptied. */
export function writePoints(
  sink: IndexSink,
  lon: GrowingColumn<Float32Array>,
  lat: GrowingColumn<Float32Array>,
): Order {
  const kd = new KDBush(lon.length(), KD_NODE, Float32Array);
  const lats = lat.drain();
  for (const x of lon.drain()) {
    const y = lats.next();
    kd.add(x, y.done === true ? 0 : y.value);
  }
  kd.finish();
  const order = Uint32Array.from(kd.ids);
  const renumbered = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    renumbered[order[i] ?? 0] = i;
    kd.ids[i] = i;
  }
  sink.section('kd', new Uint8Array(kd.data));
  return { order, renumbered };
}
