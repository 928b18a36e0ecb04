import L from 'leaflet';
import Supercluster from 'supercluster';
import type { EventCategory, PlacePrecision } from '@harmattan/types';
import { areaLayer, featureOf, keptLayers, signLayer, type Area, type Choice, type Sign } from './mapLayers.js';
import { counted, shown, type Row } from './reading.js';

/** An outline; the code is null where nothing is looked up by it. */
export type Shape = { readonly code: string | null; readonly shape: GeoJSON.MultiPolygon };

/** Outlines shipped with the page. */
export type Boundaries = {
  readonly world: readonly Shape[];
  /** By ISO code. */
  readonly countries: readonly Shape[];
  /** First-level units, by the gazetteer's id. */
  readonly regions: readonly Shape[];
  /** Where countries' names stand; `size` in square degrees. */
  readonly labels: readonly {
    readonly country: string;
    readonly size: number;
    readonly lat: number;
    readonly lon: number;
  }[];
  readonly credit: string;
};

/** Radius in km of what a precision leaves open where no outline is shipped; null is a point for practical purposes. */
const RADIUS_KM: Readonly<Record<PlacePrecision, number | null>> = {
  site: null,
  town: null,
  admin2: 35,
  area: 60,
  admin1: 120,
  country: 350,
};
/** Of a place whose precision is not told. */
const UNTOLD_KM = 35;
const CLUSTER_PIXELS = 46;
const MAX_ZOOM = 11;

/** What is at one place. */
type Spot = {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number | null;
  /** The outline of the country or region that it stands for; null where none is shipped. */
  readonly outline: GeoJSON.MultiPolygon | null;
  readonly rows: Row[];
};

/** The map's hand: what to show, and when it goes. */
export type EventMap = {
  readonly show: (rows: readonly Row[]) => void;
  readonly recolour: () => void;
  readonly remove: () => void;
};

/** The outline that a place means as a whole. */
function outlineOf({ id, country, precision }: Row['event']['place'], outlines: Outlines): GeoJSON.MultiPolygon | null {
  if (precision === 'country') return outlines.countries.get(country ?? '') ?? null;
  return precision === 'admin1' ? (outlines.regions.get(id ?? '') ?? null) : null;
}

type Outlines = {
  readonly countries: ReadonlyMap<string, GeoJSON.MultiPolygon>;
  readonly regions: ReadonlyMap<string, GeoJSON.MultiPolygon>;
};
const byCode = (shapes: readonly Shape[]): ReadonlyMap<string, GeoJSON.MultiPolygon> =>
  new Map(shapes.flatMap(({ code, shape }) => (code === null ? [] : [[code, shape] as const])));

function spotsOf(rows: readonly Row[], outlines: Outlines): readonly Spot[] {
  const spots = new Map<string, Spot>();
  for (const row of rows) {
    const { lat, lon, name, precision } = row.event.place;
    if (lat === null || lon === null) continue;
    const radiusKm = precision === null ? UNTOLD_KM : RADIUS_KM[precision];
    const key = `${lat} ${lon} ${radiusKm ?? ''}`;
    const spot = spots.get(key);
    if (spot === undefined)
      spots.set(key, {
        name: shown(name ?? '?'),
        lat,
        lon,
        radiusKm,
        outline: outlineOf(row.event.place, outlines),
        rows: [row],
      });
    else spot.rows.push(row);
  }
  return [...spots.values()];
}

const middleOf = (element: Element): readonly [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/** A cluster that changes is another sign elsewhere: when the one that has the focus goes, the nearest one gets it. */
function keepingFocus(container: HTMLElement, change: () => void): void {
  const focused = document.activeElement;
  const isSign = focused?.classList.contains('sign') === true && container.contains(focused);
  const [x, y] = isSign ? middleOf(focused) : [0, 0];
  change();
  if (!isSign || focused.isConnected) return;
  const distance = (element: Element): number => {
    const [left, top] = middleOf(element);
    return Math.hypot(left - x, top - y);
  };
  const [nearest] = [...container.querySelectorAll<HTMLElement>('.sign')].sort((a, b) => distance(a) - distance(b));
  nearest?.focus({ preventScroll: true });
}

const mainCategory = (rows: readonly Row[]): EventCategory =>
  counted(rows.map(({ event }) => event.category))[0]?.value ?? 'battles';

/** Colours of the page's style by name; asked once, as each question makes the browser reckon the style anew. */
function colours(element: Element): { readonly of: (name: string) => string; readonly forget: () => void } {
  const known = new Map<string, string>();
  return {
    of: (name) => {
      const colour = known.get(name) ?? getComputedStyle(element).getPropertyValue(name).trim();
      known.set(name, colour);
      return colour;
    },
    forget: () => {
      known.clear();
    },
  };
}

/** Where nine in ten of the precise events lie: one far-off event does not make the others small. */
function frameOf(spots: readonly Spot[]): L.LatLngBounds {
  const near = spots.filter(({ radiusKm }) => radiusKm === null || radiusKm < 100);
  const framed = (near.length > 0 ? near : spots).flatMap((spot) => spot.rows.map(() => spot));
  const middle = (values: readonly number[]): readonly [number, number] => {
    const ordered = [...values].sort((a, b) => a - b);
    const cut = Math.floor(ordered.length * 0.05);
    return [ordered[cut] ?? 0, ordered[ordered.length - 1 - cut] ?? 0];
  };
  const [south, north] = middle(framed.map(({ lat }) => lat));
  const [west, east] = middle(framed.map(({ lon }) => lon));
  return L.latLngBounds([south, west], [north, east]);
}

/** Draws the map into an element. `onChoose` hears which events a sign stands for; `labelOf` names a sign for those who do not see it. */
export function createMap(
  element: HTMLElement,
  boundaries: Boundaries,
  {
    onChoose,
    labelOf,
    language,
  }: {
    readonly onChoose: (choice: Choice) => void;
    readonly labelOf: (count: number, name: string) => string;
    /** Of the countries' names. */
    readonly language: string;
  },
): EventMap {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(element, {
    preferCanvas: true,
    attributionControl: false,
    minZoom: 2,
    maxZoom: MAX_ZOOM,
    zoomAnimation: !isStill,
    fadeAnimation: false,
    markerZoomAnimation: !isStill,
    worldCopyJump: false,
  });
  map.setView([15, 2], 5);
  const land = [
    { shapes: boundaries.world, width: 0.6, isFilled: true },
    { shapes: boundaries.countries, width: 0, isFilled: true },
    { shapes: boundaries.regions, width: 0.5, isFilled: false },
    { shapes: boundaries.countries, width: 1.2, isFilled: false },
  ].map(({ shapes, width, isFilled }) => ({
    layer: L.geoJSON(
      shapes.map(({ shape }) => featureOf(shape)),
      { interactive: false },
    ).addTo(map),
    width,
    isFilled,
  }));
  const outlines: Outlines = { countries: byCode(boundaries.countries), regions: byCode(boundaries.regions) };
  const tints = colours(element);
  const recolour = (): void => {
    tints.forget();
    for (const { layer, width, isFilled } of land)
      layer.setStyle({
        color: tints.of(isFilled || width > 1 ? '--map-border' : '--map-region'),
        weight: width,
        fillColor: tints.of('--map-land'),
        fillOpacity: isFilled ? 1 : 0,
      });
  };
  recolour();
  const nameOf = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  const names = L.layerGroup().addTo(map);
  /** A country is named once it is large enough on the screen to hold its name. */
  const drawNames = (): void => {
    names.clearLayers();
    const scale = 2 ** map.getZoom();
    for (const { country, size, lat, lon } of boundaries.labels) {
      if (Math.sqrt(size) * scale < 70) continue;
      const label = document.createElement('span');
      label.textContent = nameOf.of(country) ?? country;
      const icon = L.divIcon({ className: 'country-name', html: label, iconSize: [0, 0] });
      L.marker([lat, lon], { icon, interactive: false, keyboard: false, zIndexOffset: -1000 }).addTo(names);
    }
  };
  drawNames();
  map.on('zoomend', drawNames);

  const areas = keptLayers(L.layerGroup().addTo(map), areaLayer);
  const signs = keptLayers(L.layerGroup().addTo(map), (sign: Sign) => signLayer(sign, { onChoose, labelOf }));
  let spots: readonly Spot[] = [];
  let clusters: Supercluster<{ readonly spot: number }> | null = null;

  const draw = (): void => {
    const bounds = map.getBounds().pad(0.2);
    const wantedAreas = new Map<string, Area>();
    const wantedSigns = new Map<string, Sign>();
    const addSign = (kind: string, wanted: Omit<Sign, 'category'>): void => {
      const category = mainCategory(wanted.choice.rows);
      wantedSigns.set(`${wanted.lat} ${wanted.lon} ${kind}`, { ...wanted, category });
    };
    for (const spot of spots) {
      const { lat, lon, radiusKm, name, rows } = spot;
      if (radiusKm === null || !bounds.contains([lat, lon])) continue;
      const tint = tints.of(`--c-${mainCategory(rows)}`);
      wantedAreas.set(`${lat} ${lon} ${radiusKm} ${tint}`, { lat, lon, radiusKm, outline: spot.outline, tint });
      addSign(`area ${radiusKm}`, { lat, lon, choice: { name, rows }, isArea: true });
    }
    const box: [number, number, number, number] = [
      bounds.getWest(),
      bounds.getSouth(),
      bounds.getEast(),
      bounds.getNorth(),
    ];
    for (const { geometry, properties } of clusters?.getClusters(box, map.getZoom()) ?? []) {
      const [lon = 0, lat = 0] = geometry.coordinates;
      if (!('cluster_id' in properties)) {
        const spot = spots[properties.spot];
        if (spot !== undefined)
          addSign('dot', { lat, lon, choice: { name: spot.name, rows: spot.rows }, isArea: false });
        continue;
      }
      const inside =
        clusters?.getLeaves(properties.cluster_id, Infinity).flatMap((leaf) => spots[leaf.properties.spot] ?? []) ?? [];
      const names = [...new Set(inside.map(({ name }) => name))];
      const name = names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : names.join(', ');
      const zoom = Math.min(MAX_ZOOM, clusters?.getClusterExpansionZoom(properties.cluster_id) ?? MAX_ZOOM);
      addSign('dot', {
        lat,
        lon,
        choice: { name, rows: inside.flatMap(({ rows }) => rows) },
        isArea: false,
        onOpen: () => {
          map.setView([lat, lon], zoom);
        },
      });
    }
    areas.show(wantedAreas);
    keepingFocus(map.getContainer(), () => {
      signs.show(wantedSigns);
    });
  };
  map.on('moveend', draw);

  let hasView = false;
  return {
    show: (rows) => {
      spots = spotsOf(rows, outlines);
      clusters = new Supercluster<{ readonly spot: number }>({ radius: CLUSTER_PIXELS, maxZoom: MAX_ZOOM - 1 });
      clusters.load(
        spots.flatMap(({ lat, lon, radiusKm }, spot) =>
          radiusKm === null
            ? [
                {
                  type: 'Feature' as const,
                  properties: { spot },
                  geometry: { type: 'Point' as const, coordinates: [lon, lat] },
                },
              ]
            : [],
        ),
      );
      if (!hasView && spots.length > 0) {
        hasView = true;
        map.fitBounds(frameOf(spots), { padding: [40, 40], maxZoom: 7, animate: false });
      }
      draw();
    },
    recolour: () => {
      recolour();
      draw();
    },
    remove: () => {
      map.remove();
    },
  };
}
