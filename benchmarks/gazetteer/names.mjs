import { readFileSync } from 'node:fs';
import { embeddedGazetteer } from '../../packages/gazetteer/dist/bundle.js';

/** The name test: shares within 25 km and of non-places resolved, with what is missed. Usage: node benchmarks/gazetteer/names.mjs [names.tsv] */
const FILE = process.argv[2] ?? new URL('../../packages/gazetteer/src/testing/names.tsv', import.meta.url);
const rows = readFileSync(FILE, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [name, country, lat, lon, kind] = line.split('\t');
    return { name, country, lat: Number(lat), lon: Number(lon), kind };
  });
const places = rows.filter(({ kind }) => kind !== 'none');
const others = rows.filter(({ kind }) => kind === 'none');
const gazetteer = embeddedGazetteer();
const RAD = Math.PI / 180;
const kmBetween = (a, b) => {
  const h =
    Math.sin(((b.lat - a.lat) * RAD) / 2) ** 2 +
    Math.cos(a.lat * RAD) * Math.cos(b.lat * RAD) * Math.sin(((b.lon - a.lon) * RAD) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
};

function tell(title, contextOf) {
  const missed = places.filter((row) => {
    const { place } = gazetteer.resolve(row.name, contextOf(row));
    return place === null || kmBetween(place, row) > 25;
  });
  const share = (1 - missed.length / places.length) * 100;
  console.log(
    `${title}: ${share.toFixed(1)} % of ${places.length} within 25 km; missed: ${missed.map(({ name }) => name).join(', ') || 'none'}`,
  );
}

tell('country given', ({ country }) => (country === '' ? {} : { country }));
tell('no context', () => ({}));
for (const context of [{}, { country: 'ML' }, { country: 'NG' }, { country: 'BF' }, { country: 'NE' }]) {
  const resolved = others.filter(({ name }) => gazetteer.resolve(name, context).place !== null);
  const share = (resolved.length / Math.max(1, others.length)) * 100;
  console.log(
    `no place, ${JSON.stringify(context)}: ${share.toFixed(1)} % of ${others.length} resolved: ${resolved.map(({ name }) => name).join(', ') || 'none'}`,
  );
}
