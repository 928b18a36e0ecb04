import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as Plot from '@observablehq/plot';
import { buildSync } from 'esbuild';
import { parseHTML } from 'linkedom';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const CLIENT = join(ROOT, 'dist/client');
const BOUNDARIES = join(ROOT, '../gazetteer/data/boundaries');

/** The pages' scripts and styles, one file each. */
mkdirSync(CLIENT, { recursive: true });
buildSync({
  entryPoints: { report: join(ROOT, 'src/client/main.tsx'), live: join(ROOT, 'src/client/live/main.tsx') },
  outdir: CLIENT,
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: ['chrome109', 'firefox115', 'safari16'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.png': 'dataurl' },
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
});

/** The style that Plot puts into each chart; the page's policy allows it word for word. */
const { document } = parseHTML('<html><body></body></html>');
const chart = Plot.plot({ document, className: 'plot', marks: [] });
const inserted = [...chart.querySelectorAll('style')].map((style) => style.textContent);
writeFileSync(join(CLIENT, 'inserted-styles.json'), JSON.stringify(inserted));

/** Outlines with two decimals (about 1 km), of points at least `gap` degrees apart: fine enough for the map's largest scale to show where one is. */
const thinned = (ring, gap) => {
  const kept = [];
  for (const [lon, lat] of ring) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(lon - last[0], lat - last[1]) >= gap)
      kept.push([Math.round(lon * 100) / 100, Math.round(lat * 100) / 100]);
  }
  return kept.length < 3 ? null : [...kept, kept[0]];
};
const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);
const shapesIn = (name, gap, codeOf) =>
  JSON.parse(readFileSync(join(BOUNDARIES, name), 'utf8')).features.flatMap(({ geometry, properties }) => {
    const coordinates = polygonsOf(geometry).flatMap((polygon) => {
      const rings = polygon.map((ring) => thinned(ring, gap)).filter((ring) => ring !== null);
      return rings.length === 0 ? [] : [rings];
    });
    return coordinates.length === 0 ? [] : [{ code: codeOf(properties), shape: { type: 'MultiPolygon', coordinates } }];
  });
/** Where a country's name stands: the middle of the box around its largest part. */
const labels = JSON.parse(readFileSync(join(BOUNDARIES, 'africa-admin0.geojson'), 'utf8')).features.flatMap(
  ({ geometry, properties }) => {
    const boxes = polygonsOf(geometry).map(([outer]) => {
      const [lons, lats] = [outer.map(([lon]) => lon), outer.map(([, lat]) => lat)];
      const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
      return { size: (east - west) * (north - south), lat: (south + north) / 2, lon: (west + east) / 2 };
    });
    const largest = boxes.sort((a, b) => b.size - a.size)[0];
    if (largest === undefined || !/^[A-Z]{2}$/.test(properties.iso2 ?? '')) return [];
    return [
      {
        country: properties.iso2,
        size: Math.round(largest.size),
        lat: Math.round(largest.lat * 10) / 10,
        lon: Math.round(largest.lon * 10) / 10,
      },
    ];
  },
);
const boundaries = {
  labels,
  world: shapesIn('world-admin0.geojson', 0.2, () => null),
  countries: shapesIn('africa-admin0.geojson', 0.05, ({ iso2 }) => iso2 ?? null),
  regions: shapesIn('sahel-admin1.geojson', 0.05, ({ code }) => code ?? null),
  credit: 'Natural Earth; Who’s On First (whosonfirst.org/docs/licenses), modified',
};
writeFileSync(join(CLIENT, 'boundaries.json'), JSON.stringify(boundaries));
