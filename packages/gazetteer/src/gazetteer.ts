import { openLayer } from './index/layer.js';
import type { Layer } from './index/layer.js';
import { labelOf, readIndex, shareIndex, type IndexSource } from './index/source.js';
import { hasName, lookupPlaces } from './lookup.js';
import type { Gazetteer, ResolveContext } from './model.js';
import { betweenPlaces } from './relations/between.js';
import { borderArea } from './relations/border.js';
import { offsetPlace } from './relations/offset.js';
import { toleranceOf } from './resolve/tolerance.js';
import { checkSearch, findNear } from './search/search.js';
import { resolveJointly } from './resolve/joint.js';
import { resolveName } from './resolve/resolve.js';
import { nearestPlaces, placesInBox, placesWithin } from './spatial/nearby.js';
import { containing } from './spatial/containing.js';

export type GazetteerOptions = {
  /** Indexes of one's own, the first before the second, all before the embedded one. */
  readonly indexes?: readonly IndexSource[];
  /** Whether the embedded index is asked as well; default true. Its bytes where `sharedIndexes` has read them. */
  readonly embedded?: boolean | Uint8Array;
};

const EMBEDDED_INDEX = new URL('../dist/embedded.index', import.meta.url);
let embeddedLayer: Layer | null = null;

function openSource(source: IndexSource | URL): Layer {
  return openLayer(readIndex(source), labelOf(source), source instanceof URL);
}

function gazetteerOf(layers: readonly Layer[]): Gazetteer {
  const around = (point: { readonly lat: number; readonly lon: number }): ReturnType<typeof containing> =>
    containing(layers, point);
  const tolerance = toleranceOf(layers);
  const resolve = (name: string, context: ResolveContext = {}): ReturnType<typeof resolveName> =>
    resolveName(layers, { name, context, tolerance });
  return {
    lookup: (name) => lookupPlaces(layers, name),
    search(name, options = {}) {
      checkSearch(options);
      const found = findNear(layers, name, options).slice(0, options.limit ?? 10);
      return found.map(({ entry, distance }) => ({ place: entry.place, distance }));
    },
    has: (name) => hasName(layers, name),
    resolve,
    resolveAll: (mentions, context = {}) => resolveJointly(layers, { mentions, context, tolerance }),
    nearest: (point, options = {}) => nearestPlaces(layers, point, options),
    within: (circle, options = {}) => placesWithin(layers, circle, options),
    inBox: (box, options = {}) => placesInBox(layers, box, options),
    containing: around,
    offset: (query) => offsetPlace(query, around),
    between: (a, b) => betweenPlaces(a, b, around),
    attribution: layers.map((layer) => layer.attribution()).join('\n'),
    borderArea: (countries, near) => borderArea(layers, { countries, near: near ?? null }),
  };
}

/**
 * A gazetteer over the given indexes and, unless `embedded` is false, the embedded one under them.
 * @throws GazetteerError G001 to G006 when an index is unreadable, damaged or another version.
 */
export function createGazetteer({ indexes = [], embedded = true }: GazetteerOptions = {}): Gazetteer {
  const own = indexes.map(openSource);
  if (embedded === false) return gazetteerOf(own);
  if (embedded !== true) return gazetteerOf([...own, openLayer(embedded, labelOf(EMBEDDED_INDEX), true)]);
  embeddedLayer ??= openSource(EMBEDDED_INDEX);
  return gazetteerOf([...own, embeddedLayer]);
}

/**
 * The same options with every index read into memory that threads share: handed to a thread with its data, they cost it no copy.
 * @throws GazetteerError G006 when a file cannot be read; whether it is an index is told by `createGazetteer`.
 */
export function sharedIndexes({ indexes = [], embedded = true }: GazetteerOptions = {}): GazetteerOptions {
  return {
    indexes: indexes.map(shareIndex),
    embedded: embedded === false ? false : shareIndex(embedded === true ? EMBEDDED_INDEX : embedded),
  };
}

let embeddedOnly: Gazetteer | null = null;

/** The gazetteer of the embedded index alone: opened at the first call and kept. */
export function embeddedGazetteer(): Gazetteer {
  embeddedOnly ??= createGazetteer();
  return embeddedOnly;
}
