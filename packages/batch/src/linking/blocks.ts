import { MAX_GAP_DAYS } from './compare.js';
import type { Facts, Spot } from './facts.js';

/** Days of a block and degrees of a cell: not less than what reports of one incident may be apart. */
const BLOCK_DAYS = 4;
const CELL_DEGREES = 0.5;
/** Of a crowded block so many are compared: those nearest by day and toll. */
const MAX_COMPARED = 64;
/** A report is compared with so many others at most. */
const MAX_NEAR = 256;

/** A node's place in the blocks: where it is kept, and where it looks for others. */
type Keys = { readonly kept: readonly string[]; readonly looked: readonly string[] };

function cells({ lat, lon }: Spot, reach: 0 | 1): readonly string[] {
  if (lat === null || lon === null) return [];
  const [row, column] = [Math.floor(lat / CELL_DEGREES), Math.floor(lon / CELL_DEGREES)];
  const steps = reach === 0 ? [0] : [0, -1, 1];
  return steps.flatMap((up) => steps.map((right) => `cell ${row + up} ${column + right}`));
}

/** Towns meet in cells, by name where they have no coordinates; wider places look through their unit or country for everything in it. */
function placesOf(spot: Spot): Keys {
  const unit = `unit ${spot.country ?? ''} ${spot.admin1 === '' ? spot.name : spot.admin1}`;
  const country = `country ${spot.country ?? ''}`;
  const name = `name ${spot.name}`;
  const kept = [...cells(spot, 0), unit, country, name];
  if (spot.grain === 'country') return { kept: [country], looked: [country] };
  if (spot.grain === 'unit') return { kept, looked: [unit, name, ...cells(spot, 1)] };
  return { kept, looked: [name, ...cells(spot, 1)] };
}

function keysOf({ days, spots }: Facts): Keys {
  const blocks = (reach: number): readonly number[] => {
    const from = Math.floor((days.first - reach) / BLOCK_DAYS);
    const to = Math.floor((days.last + reach) / BLOCK_DAYS);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  };
  const all = spots.map(placesOf);
  const cross = (times: readonly number[], places: readonly string[]): readonly string[] =>
    places.flatMap((place) => times.map((time) => `${time} ${place}`));
  return {
    kept: cross(blocks(0), [...new Set(all.flatMap(({ kept }) => kept))]),
    looked: cross(blocks(MAX_GAP_DAYS), [...new Set(all.flatMap(({ looked }) => looked))]),
  };
}

const tollOf = ({ totals }: Facts): number => totals.killed?.min ?? totals.killed?.max ?? -1;
const order = (a: Facts, b: Facts): number => a.days.first - b.days.first || tollOf(a) - tollOf(b);

/**
 * For each position, in their order, the positions that may tell the same incident: no more than `MAX_NEAR`, of the nearest places first. Facts must come in an
 * order of their own, not in that of the input. Of two positions perhaps only one has the other. Work and memory: bounded for each report, however
 * many share place and days.
 */
export function* nearOf(facts: readonly Facts[]): Generator<ReadonlySet<number>> {
  const blocks = new Map<string, number[]>();
  for (const [node, own] of facts.entries())
    for (const key of keysOf(own).kept) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [node]);
      else block.push(node);
    }
  const compare = (one: number, other: number): number => {
    const [a, b] = [facts[one], facts[other]];
    return (a === undefined || b === undefined ? 0 : order(a, b)) || one - other;
  };
  for (const block of blocks.values()) if (block.length > MAX_COMPARED) block.sort(compare);
  // Keys are made again, not kept: they are ten times what they are made from.
  for (const [node, own] of facts.entries()) {
    const near = new Set<number>();
    for (const key of keysOf(own).looked) {
      const block = blocks.get(key) ?? [];
      const from = block.length <= MAX_COMPARED ? 0 : Math.max(0, positionIn(block, node, compare) - MAX_COMPARED / 2);
      for (let at = from; at < Math.min(block.length, from + MAX_COMPARED) && near.size < MAX_NEAR; at += 1) {
        const other = block[at];
        if (other !== undefined && other !== node) near.add(other);
      }
    }
    yield near;
  }
}

/** Where a node stands, or would stand, in a sorted block. */
function positionIn(block: readonly number[], node: number, compare: (a: number, b: number) => number): number {
  let [low, high] = [0, block.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(block[middle] ?? node, node) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
