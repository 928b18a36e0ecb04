import Flatbush from 'flatbush';
import { NONE_16 } from '../index/format.js';
import type { Layer } from '../index/layer.js';
import { SHAPE_SCALE } from '../index/kinds.js';
import type { LatLon } from './earth.js';

/** A boundary that holds a point: the unit or country it is of. */
export type Shape = { readonly unit: number; readonly country: string | null };

const boxes = new WeakMap<Layer, Flatbush>();

function boxesOf(layer: Layer): Flatbush | null {
  const known = boxes.get(layer);
  if (known) return known;
  if (layer.sections.shapeUnit.length === 0) return null;
  const opened = Flatbush.from(layer.sections.shapeBoxes.slice().buffer);
  boxes.set(layer, opened);
  return opened;
}

/** Even-odd test of all rings of a shape. */
function holds({ sections }: Layer, shape: number, x: number, y: number): boolean {
  const { ringStart, ringPoints, shapeRing } = sections;
  let isInside = false;
  for (let ring = shapeRing[shape] ?? 0; ring < (shapeRing[shape + 1] ?? 0); ring++) {
    const from = ringStart[ring] ?? 0;
    const to = ringStart[ring + 1] ?? 0;
    for (let i = from, j = to - 1; i < to; j = i++) {
      const yi = ringPoints[2 * i + 1] ?? 0;
      const yj = ringPoints[2 * j + 1] ?? 0;
      if (yi > y === yj > y) continue;
      const xi = ringPoints[2 * i] ?? 0;
      const xj = ringPoints[2 * j] ?? 0;
      if (x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) isInside = !isInside;
    }
  }
  return isInside;
}

/** The boundaries that hold a point, in the order of the index: units before countries. */
export function shapesAt(layer: Layer, { lat, lon }: LatLon): readonly Shape[] {
  const x = lon * SHAPE_SCALE;
  const y = lat * SHAPE_SCALE;
  const found = boxesOf(layer)?.search(x, y, x, y) ?? [];
  return found
    .sort((a, b) => a - b)
    .filter((shape) => holds(layer, shape, x, y))
    .map((shape) => ({
      unit: layer.sections.shapeUnit[shape] ?? NONE_16,
      country: layer.countryCode(layer.sections.shapeCountry[shape] ?? NONE_16),
    }));
}

/** The boundary points of a country's own outline (no unit), as [lon, lat] in degrees. */
export function countryOutline(layer: Layer, country: string): readonly (readonly [number, number])[] {
  const { shapeUnit, shapeCountry, shapeRing, ringStart, ringPoints } = layer.sections;
  const points: (readonly [number, number])[] = [];
  for (let shape = 0; shape < shapeUnit.length; shape++) {
    if (shapeUnit[shape] !== NONE_16 || layer.countryCode(shapeCountry[shape] ?? NONE_16) !== country) continue;
    const from = ringStart[shapeRing[shape] ?? 0] ?? 0;
    const to = ringStart[shapeRing[shape + 1] ?? 0] ?? 0;
    for (let i = from; i < to; i++) {
      points.push([(ringPoints[2 * i] ?? 0) / SHAPE_SCALE, (ringPoints[2 * i + 1] ?? 0) / SHAPE_SCALE]);
    }
  }
  return points;
}
