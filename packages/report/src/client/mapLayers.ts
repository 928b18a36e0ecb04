import L from 'leaflet';
import type { EventCategory } from '@harmattan/types';
import type { Row } from './reading.js';

/** What the reader chose on the map. */
export type Choice = { readonly name: string; readonly rows: readonly Row[] };

/** A sign to be on the map. */
export type Sign = {
  readonly lat: number;
  readonly lon: number;
  readonly choice: Choice;
  readonly category: EventCategory;
  readonly isArea: boolean;
  readonly onOpen?: () => void;
};

/** What a precision leaves open, to be on the map. */
export type Area = {
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number;
  readonly outline: GeoJSON.MultiPolygon | null;
  readonly tint: string;
};

/** A layer that can be made to show another state of the same thing. */
type Kept<T> = { readonly layer: L.Layer; readonly follow: (wanted: T) => void };

/** A shape as Leaflet takes it. */
export const featureOf = (geometry: GeoJSON.MultiPolygon): GeoJSON.Feature => ({
  type: 'Feature',
  properties: {},
  geometry,
});

/** Layers by key. What is there already stays and follows; making all anew at each step of a slider is not smooth, and takes the focus away. */
export function keptLayers<T>(
  group: L.LayerGroup,
  make: (wanted: T) => Kept<T>,
): { readonly show: (wanted: ReadonlyMap<string, T>) => void } {
  const kept = new Map<string, Kept<T>>();
  return {
    show: (wanted) => {
      for (const [key, { layer }] of kept) {
        if (wanted.has(key)) continue;
        group.removeLayer(layer);
        kept.delete(key);
      }
      for (const [key, state] of wanted) {
        const known = kept.get(key);
        const one = known ?? make(state);
        if (known === undefined) {
          kept.set(key, one);
          group.addLayer(one.layer);
        }
        one.follow(state);
      }
    },
  };
}

/** The area of a place: its outline where one is shipped, else a circle. */
export function areaLayer({ lat, lon, radiusKm, outline, tint }: Area): Kept<Area> {
  const style = {
    color: tint,
    weight: 1.2,
    dashArray: '4 4',
    fillColor: tint,
    fillOpacity: 0.07,
    interactive: false,
  };
  const layer =
    outline === null
      ? L.circle([lat, lon], { ...style, radius: radiusKm * 1000 })
      : L.geoJSON(featureOf(outline), { interactive: false, style });
  return { layer, follow: () => undefined };
}

/** A round sign with a number, its area in proportion to it; nothing in it comes from articles. */
function iconOf({ choice, category, isArea }: Sign): L.DivIcon {
  const count = choice.rows.length;
  const size = Math.round(Math.min(58, 14 + 5 * Math.sqrt(count)));
  return L.divIcon({
    className: `sign c-${category}${isArea ? ' area' : ''}`,
    iconSize: [size, size],
    html: `<span>${count === 1 ? '' : count}</span>`,
  });
}

/** A sign that lists its events when it is clicked or entered. */
export function signLayer(
  first: Sign,
  {
    onChoose,
    labelOf,
  }: { readonly onChoose: (choice: Choice) => void; readonly labelOf: (count: number, name: string) => string },
): Kept<Sign> {
  let sign = first;
  const looks = ({ choice, category }: Sign): string => `${choice.rows.length} ${category}`;
  const label = (): string => labelOf(sign.choice.rows.length, sign.choice.name);
  // Dots stand above areas: an area's middle is no place of its own.
  const marker = L.marker([sign.lat, sign.lon], {
    icon: iconOf(sign),
    keyboard: true,
    title: label(),
    alt: label(),
    zIndexOffset: sign.isArea ? -500 : 0,
  });
  const name = (): void => {
    const element = marker.getElement();
    element?.setAttribute('aria-label', label());
    element?.setAttribute('title', label());
  };
  marker.on('click keypress', (event) => {
    const key = (event as unknown as { readonly originalEvent?: KeyboardEvent }).originalEvent?.key;
    if (event.type === 'keypress' && key !== 'Enter' && key !== ' ') return;
    onChoose(sign.choice);
    sign.onOpen?.();
  });
  marker.on('add', name);
  return {
    layer: marker,
    follow: (wanted) => {
      const hasNewLooks = looks(wanted) !== looks(sign);
      const hasNewName =
        wanted.choice.rows.length !== sign.choice.rows.length || wanted.choice.name !== sign.choice.name;
      sign = wanted;
      if (hasNewLooks) marker.setIcon(iconOf(sign));
      if (hasNewName || hasNewLooks) name();
    },
  };
}
