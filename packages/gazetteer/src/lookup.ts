import { NAME_DERIVED, POST_RECORD, POST_SHIFT } from './index/format.js';
import type { Entry, Layer } from './index/layer.js';
import type { PlaceRecord } from './model.js';
import { withoutArticleInText } from './names/articles.js';
import { MAX_KEY_BYTES, foldInto } from './names/fold.js';

/** A record found under a name: what the name is to it, and how far the name had to be bent (0 for exact). */
export type Candidate = {
  readonly entry: Entry;
  /** NAME_OWN, NAME_ALTERNATE or NAME_DERIVED. */
  readonly role: number;
  readonly distance: number;
  /** Whether the name is also a word or a person's name. */
  readonly isShy: boolean;
};

const scratch = new Uint8Array(MAX_KEY_BYTES + 8);
const A = 97;

/** Folds into the scratch buffer; 0 when nothing name-like is left (empty, one byte, digits alone). */
function foldName(name: string): number {
  const length = foldInto(name, scratch);
  if (length < 2) return 0;
  for (let i = 0; i < length; i++) if ((scratch[i] ?? 0) >= A) return length;
  return 0;
}

const isBreak = (code: number): boolean => code === 32 || code === 45 || code === 39 || code === 0x2019;

/** Cheap test for a leading article: a break within the first four characters, or Arabic al-. */
function mayHaveArticle(name: string): boolean {
  for (let i = 1; i < 4 && i < name.length; i++) if (isBreak(name.charCodeAt(i))) return true;
  return name.charCodeAt(0) === 0x627;
}

/** Some keys are words that no place bears. */
function isBorne({ sections: { postStart } }: Layer, key: number): boolean {
  return key >= 0 && (postStart[key + 1] ?? 0) > (postStart[key] ?? 0);
}

function hasFolded(layers: readonly Layer[], length: number): boolean {
  for (const layer of layers) if (isBorne(layer, layer.findKey(scratch, length))) return true;
  return false;
}

/** Whether any layer has the name, exact after folding, with or without a leading article. */
export function hasName(layers: readonly Layer[], name: string): boolean {
  const length = foldName(name);
  if (length > 0 && hasFolded(layers, length)) return true;
  if (!mayHaveArticle(name)) return false;
  const bare = withoutArticleInText(name);
  if (bare === null) return false;
  const bareLength = foldName(bare);
  return bareLength > 2 && hasFolded(layers, bareLength);
}

function isShyKey({ sections }: Layer, key: number): boolean {
  let low = 0;
  let high = sections.shy.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = sections.shy[middle] ?? 0;
    if (there === key) return true;
    if (there < key) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** Whether a name is also a word, a people or a person's name. */
export function isShyName(layers: readonly Layer[], name: string): boolean {
  const length = foldName(name);
  return length > 0 && layers.some((layer) => isShyKey(layer, layer.findKey(scratch, length)));
}

/** Records that a key of a layer leads to, best known first; `most` at most, of one country when given. */
export function candidatesOfKey(
  layer: Layer,
  key: number,
  {
    distance,
    most,
    country,
  }: { readonly distance: number; readonly most: number; readonly country?: string | undefined },
): Candidate[] {
  const { posts, postStart } = layer.sections;
  const isShy = isShyKey(layer, key);
  const found: Candidate[] = [];
  for (let i = postStart[key] ?? 0; i < (postStart[key + 1] ?? 0) && found.length < most; i++) {
    const post = posts[i] ?? 0;
    const record = post & POST_RECORD;
    if (country !== undefined && !layer.mayBeIn(record, country)) continue;
    found.push({ entry: layer.entry(record), role: post >>> POST_SHIFT, distance, isShy });
  }
  return found;
}

function merged(perLayer: readonly Candidate[][]): readonly Candidate[] {
  const [first = []] = perLayer;
  if (perLayer.length < 2) return first;
  const seen = new Set<string>();
  return perLayer
    .flat()
    .filter(({ entry }) => {
      const isNew = !seen.has(entry.place.id);
      seen.add(entry.place.id);
      return isNew;
    })
    .sort((a, b) => standing(b) - standing(a));
}

const standing = ({ entry, role, distance }: Candidate): number => entry.weight - role * 8 - distance * 40;

function exact(layers: readonly Layer[], length: number): readonly Candidate[] {
  if (length <= 0) return [];
  const found: Candidate[][] = [];
  for (const layer of layers) {
    const key = layer.findKey(scratch, length);
    if (key >= 0) found.push(candidatesOfKey(layer, key, { distance: 0, most: Infinity }));
  }
  return merged(found);
}

/** "the" stands before countries, units and areas, hardly before a hamlet. */
const ENGLISH = /^the /i;
const KNOWN_WEIGHT = 100;

/** Records that bear the name, exact after folding; best known first. An earlier layer's record hides a later one of its id. */
export function findExact(layers: readonly Layer[], name: string): readonly Candidate[] {
  const whole = exact(layers, foldName(name));
  if (whole.length > 0 || !mayHaveArticle(name)) return whole;
  const bare = withoutArticleInText(name);
  if (bare === null) return whole;
  const length = foldName(bare);
  const found = length > 2 ? exact(layers, length) : whole;
  return ENGLISH.test(name) ? found.filter(({ entry }) => entry.weight >= KNOWN_WEIGHT) : found;
}

/** Whether a candidate's name is one made from another. */
export const isDerived = ({ role }: Candidate): boolean => role === NAME_DERIVED;

const remembered = new WeakMap<Layer, Map<number, readonly PlaceRecord[]>>();
const MAX_REMEMBERED = 300_000;

/** Places that bear the name, exact after folding; best known first. With one index, answers are made once and kept. */
export function lookupPlaces(layers: readonly Layer[], name: string): readonly PlaceRecord[] {
  const [only] = layers;
  if (only === undefined || layers.length > 1) return findExact(layers, name).map(({ entry }) => entry.place);
  const key = only.findKey(scratch, foldName(name));
  if (key < 0) return findExact(layers, name).map(({ entry }) => entry.place);
  let answers = remembered.get(only);
  if (answers === undefined || answers.size > MAX_REMEMBERED) {
    answers = new Map<number, readonly PlaceRecord[]>();
    remembered.set(only, answers);
  }
  const known = answers.get(key);
  if (known !== undefined) return known;
  const places = findExact(layers, name).map(({ entry }) => entry.place);
  answers.set(key, places);
  return places;
}
