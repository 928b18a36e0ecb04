import type { PlaceRecord, Resolution } from '@harmattan/gazetteer';
import { countryLabel } from './labels.js';
import type { Paint } from './style.js';
import { pad, tame, widthOf, wrap } from './text.js';

const SCORE_WIDTH = 5;
const DEGREES = 4;
const GAP = '  ';

const point = ({ lat, lon }: PlaceRecord): string => `${lat.toFixed(DEGREES)}, ${lon.toFixed(DEGREES)}`;

function unitsOf({ admin2, admin1, country, countries }: PlaceRecord): string {
  const lands = (country === null ? countries : [country]).map(countryLabel);
  return [admin2, admin1, ...lands].filter((part) => part !== null).join(', ');
}

/** The candidates of a name, the chosen one first, each with what speaks for and against it; or why there is none. */
export function renderResolution(
  name: string,
  { place, candidates: all, reason }: Resolution,
  { width, paint, most }: { readonly width: number; readonly paint: Paint; readonly most: number },
): string {
  const answer =
    place === null ? `no place: ${reason ?? 'unknown'}` : `${place.name}, ${unitsOf(place)} (${point(place)})`;
  const head = wrap(`${tame(name)} → ${answer}`, width, 2).map((line) => paint('strong', line));
  const candidates = all.slice(0, most);
  const rest = all.length - candidates.length;
  const names = candidates.map((candidate) => `${candidate.place.name} (${candidate.place.kind})`);
  const nameWidth = Math.min(36, Math.max(0, ...names.map(widthOf)));
  const indent = SCORE_WIDTH + GAP.length;
  const rows = candidates.flatMap(({ place: other, score, reasons }, i) => [
    pad(score.toFixed(2), SCORE_WIDTH, 'right') +
      GAP +
      pad(names[i] ?? '', nameWidth) +
      GAP +
      `${unitsOf(other)} (${point(other)})`,
    ...wrap(reasons.join('; '), width - indent).map((line) => paint('quiet', ' '.repeat(indent) + line)),
  ]);
  return `${[...head, ...(rows.length > 0 ? ['', ...rows] : []), ...(rest > 0 ? [paint('quiet', `and ${rest} more`)] : [])].join('\n')}\n`;
}
