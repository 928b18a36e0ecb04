import { GazetteerError } from '../errors.js';
import { readHeader, readRow } from './delimited.js';
import type { Reading } from './record.js';

const MAX_FEATURE_CHARS = 1 << 26;

/**
 * Cuts the features out of GeoJSON text as it comes: those of a FeatureCollection's `features`, or one object a line. Never holds more
 * than one feature. @throws GazetteerError G022 from `push` when a single feature is over 64 MB.
 */
export function featureSplitter(label: string): { readonly push: (text: string) => string[] } {
  let depth = 0;
  let isString = false;
  let isEscape = false;
  let piece = '';
  let isInFeatures = false;
  let isCollection = false;
  let recent = '';
  return {
    push(text) {
      const found: string[] = [];
      let from = 0;
      for (let i = 0; i < text.length; i++) {
        const letter = text[i] ?? '';
        if (isString) {
          if (isEscape) isEscape = false;
          else if (letter === '\\') isEscape = true;
          else if (letter === '"') isString = false;
          else if (depth === 1) recent = (recent + letter).slice(-12);
          continue;
        }
        if (letter === '"') {
          isString = true;
          if (depth === 1) recent = '';
        } else if (letter === '{' || letter === '[') {
          const isItem = letter === '{' && (isInFeatures ? depth === 2 : depth === 0);
          if (letter === '[' && depth === 1 && recent === 'features') {
            isInFeatures = true;
            isCollection = true;
            piece = '';
          }
          if (isItem) {
            piece = '';
            from = i;
          }
          depth++;
        } else if (letter === '}' || letter === ']') {
          depth--;
          const isWhole = letter === '}' && (isInFeatures ? depth === 2 : depth === 0);
          if (isWhole && (isInFeatures || !isCollection)) found.push(piece + text.slice(from, i + 1));
          if (isWhole) {
            piece = '';
            from = i + 1;
            if (depth === 0) isCollection = false;
          } else if (isInFeatures && depth === 1) isInFeatures = false;
        }
      }
      if (depth > (isInFeatures ? 2 : 0) && (isInFeatures || !isCollection)) piece += text.slice(from);
      if (piece.length > MAX_FEATURE_CHARS)
        throw new GazetteerError('G022', `${label}: a feature is over 64 MB`, { label });
      return found;
    },
  };
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The middle of the bounding box of a geometry's coordinates; null when it has none. */
function middleOf(coordinates: unknown): readonly [number, number] | null {
  const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  const walk = (value: unknown, depth: number): void => {
    if (!Array.isArray(value) || depth > 6) return;
    const [lon, lat] = value as readonly unknown[];
    if (typeof lon === 'number' && typeof lat === 'number') {
      box[0] = Math.min(box[0], lon);
      box[1] = Math.min(box[1], lat);
      box[2] = Math.max(box[2], lon);
      box[3] = Math.max(box[3], lat);
    } else for (const part of value) walk(part, depth + 1);
  };
  walk(coordinates, 0);
  return Number.isFinite(box[0]) ? [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] : null;
}

/** Reads a feature; its properties may bear the names that table columns may. Lines and polygons stand at the middle of their box. */
export function readFeature(text: string): Reading | null {
  let feature: unknown;
  try {
    feature = JSON.parse(text);
  } catch {
    return { place: null, reject: 'no JSON' };
  }
  if (!isObject(feature) || feature['type'] !== 'Feature') return null;
  const { geometry, properties } = feature;
  const middle = isObject(geometry) ? middleOf(geometry['coordinates']) : null;
  if (middle === null) return { place: null, reject: 'no coordinates' };
  const scalars = Object.entries(isObject(properties) ? properties : {}).flatMap(([key, value]) =>
    typeof value === 'string' || typeof value === 'number'
      ? [[key, String(value)] as const]
      : Array.isArray(value)
        ? [[key, value.filter((part) => typeof part === 'string').join('|')] as const]
        : [],
  );
  const id = feature['id'];
  const pairs = [
    ...(typeof id === 'string' || typeof id === 'number' ? [['id', String(id)] as const] : []),
    ...scalars.filter(([key]) => key !== 'lat' && key !== 'lon'),
    ['lat', String(middle[1])] as const,
    ['lon', String(middle[0])] as const,
  ];
  const columns = pairs.map(([key]) => key);
  if (!columns.some((column) => /^(?:name|nom|place|placename|toponym|featurename)$/i.test(column))) {
    return { place: null, reject: 'no name' };
  }
  return readRow(
    pairs.map(([, value]) => value),
    readHeader(columns, 'feature'),
  );
}
