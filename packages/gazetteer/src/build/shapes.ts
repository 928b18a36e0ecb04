import Flatbush from 'flatbush';
import { NONE_16 } from '../index/format.js';
import { SHAPE_SCALE } from '../index/kinds.js';
import type { IndexSink } from '../index/sink.js';
import type { ShapeRow } from './row.js';

type Numbers = {
  readonly unitNumber: (code: string | null) => number;
  readonly countryNumber: (code: string) => number;
};

/** Writes the boundaries: rings, which shape they belong to, and a Flatbush of the shapes' boxes. */
export function shapeSections(
  sink: IndexSink,
  shapes: readonly ShapeRow[],
  { unitNumber, countryNumber }: Numbers,
): void {
  const points: number[] = [];
  const ringStart: number[] = [];
  const shapeRing: number[] = [];
  const boxes = shapes.length > 0 ? new Flatbush(shapes.length, 16, Int32Array) : null;
  for (const shape of shapes) {
    shapeRing.push(ringStart.length);
    const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const ring of shape.rings) {
      ringStart.push(points.length / 2);
      for (const [lon, lat] of ring) {
        const x = Math.round(lon * SHAPE_SCALE);
        const y = Math.round(lat * SHAPE_SCALE);
        points.push(x, y);
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
      }
    }
    boxes?.add(...box);
  }
  boxes?.finish();
  ringStart.push(points.length / 2);
  shapeRing.push(ringStart.length - 1);
  sink.section('ringStart', Uint32Array.from(ringStart));
  sink.section('ringPoints', Int32Array.from(points));
  sink.section('shapeRing', Uint32Array.from(shapeRing));
  sink.section(
    'shapeUnit',
    Uint16Array.from(shapes, ({ unit }) => (unit === null ? NONE_16 : unitNumber(unit))),
  );
  sink.section(
    'shapeCountry',
    Uint16Array.from(shapes, ({ country }) => (country === null ? NONE_16 : countryNumber(country))),
  );
  sink.section('shapeBoxes', boxes ? new Uint8Array(boxes.data) : new Uint8Array(0));
}
