import type { Layer } from '../index/layer.js';
import { MAX_KEY_BYTES } from '../names/fold.js';
import { LEAST_GAP, LETTER_COST, SWAP, gapCost, substituteCost } from './costs.js';

/** A sound of the index within reach of the one asked for. */
export type NearSound = { readonly sound: number; readonly distance: number };

const WIDTH = MAX_KEY_BYTES * 2 + 12;
const FAR = 1 << 20;
const MAX_DEPTH = MAX_KEY_BYTES * 2;
const rows = new Int32Array((MAX_DEPTH + 2) * WIDTH);
const smallest = new Int32Array(MAX_DEPTH + 2);
const path = new Uint8Array(MAX_DEPTH + 2);
const pending = new Uint32Array(1 << 16);
const pendingDepth = new Uint16Array(1 << 16);

function soundOfNode(layer: Layer, node: number): number {
  const { trieEnds, trieRank } = layer.sections;
  const word = node >>> 5;
  let before = (trieEnds[word] ?? 0) & ((1 << (node & 31)) - 1);
  let count = trieRank[word] ?? 0;
  for (; before !== 0; before &= before - 1) count++;
  return count + 1;
}

/**
 * Fills the row of a trie depth for the letter that leads there, in a band about the diagonal: cells further off cost more than
 * `max` in gaps alone. True when anything below may still be within reach.
 */
function fillRow(query: Uint8Array, length: number, depth: number, max: number): boolean {
  const band = (max / LEAST_GAP) | 0;
  const at = depth * WIDTH;
  const up = at - WIDTH;
  const letter = path[depth] ?? 0;
  const before = path[depth - 1] ?? 0;
  const gap = gapCost(letter);
  const low = depth - band > 1 ? depth - band : 1;
  const high = depth + band < length ? depth + band : length;
  let least = low === 1 ? (rows[up] ?? 0) + gap : FAR;
  rows[at + low - 1] = least;
  for (let j = low; j <= high; j++) {
    const asked = query[j - 1] ?? 0;
    let cost = (rows[up + j - 1] ?? 0) + substituteCost(letter, asked);
    const longer = (rows[up + j] ?? 0) + gap;
    if (longer < cost) cost = longer;
    const shorter = (rows[at + j - 1] ?? 0) + gapCost(asked);
    if (shorter < cost) cost = shorter;
    if (j > 1 && depth > 1 && letter === query[j - 2] && before === asked && letter !== asked) {
      const swapped = (rows[up - WIDTH + j - 2] ?? 0) + SWAP;
      if (swapped < cost) cost = swapped;
    }
    rows[at + j] = cost;
    if (cost < least) least = cost;
  }
  rows[at + high + 1] = FAR;
  smallest[depth] = least;
  return least <= max || (smallest[depth - 1] ?? 0) + SWAP <= max;
}

/** Beyond this reach a name has to begin with the same sound: two real errors, one of them in the first letter, are not looked for. */
const ANY_START = 1.1;
/** The reach from which two real errors may come together, and that of names that begin otherwise. */
const WIDE = 1.5;
const ANY_START_WIDE = 0.6;

/**
 * All sounds of the index within `reach` of the first `length` bytes of `query`, each with its distance: a walk over the trie that
 * leaves a branch as soon as nothing below it can be within reach. Complete: it finds what comparing with every name would find
 * (beyond 1.1: every name that begins with the same sound).
 */
export function nearSounds(layer: Layer, query: Uint8Array, length: number, reach: number): NearSound[] {
  const whole = Math.round(reach * LETTER_COST);
  const widest = Math.min(whole, Math.round((reach > WIDE ? ANY_START_WIDE : ANY_START) * LETTER_COST));
  const { trieLabel, trieSkip, trieEnds } = layer.sections;
  const found: NearSound[] = [];
  rows[0] = 0;
  for (let j = 1; j <= length; j++) rows[j] = (rows[j - 1] ?? 0) + gapCost(query[j - 1] ?? 0);
  rows[length + 1] = FAR;
  smallest[0] = 0;
  const pushChildren = (node: number, depth: number, top: number): number => {
    const end = trieSkip[node] ?? 0;
    for (let child = node + 1; child < end && top < pending.length;) {
      pending[top] = child;
      pendingDepth[top] = depth;
      top++;
      const next = trieSkip[child] ?? 0;
      if (next <= child) break;
      child = next;
    }
    return top;
  };
  let top = pushChildren(0, 1, 0);
  while (top > 0) {
    top--;
    const node = pending[top] ?? 0;
    const depth = pendingDepth[top] ?? 0;
    path[depth] = trieLabel[node] ?? 0;
    const max = path[1] === query[0] ? whole : widest;
    const mayGoOn = fillRow(query, length, depth, max);
    const isEnd = ((trieEnds[node >>> 5] ?? 0) >>> (node & 31)) & 1;
    if (isEnd === 1 && Math.abs(depth - length) * LEAST_GAP <= max) {
      const distance = rows[depth * WIDTH + length] ?? FAR;
      if (distance <= max) found.push({ sound: soundOfNode(layer, node), distance: distance / LETTER_COST });
    }
    if (mayGoOn && depth < MAX_DEPTH) top = pushChildren(node, depth + 1, top);
  }
  return found;
}
