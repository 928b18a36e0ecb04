import { GazetteerError } from '../errors.js';
import type { Layer } from '../index/layer.js';
import type { Candidate } from '../lookup.js';
import { candidatesOfKey } from '../lookup.js';
import { MAX_KEY_BYTES, foldInto } from '../names/fold.js';
import type { SearchOptions } from '../model.js';
import { soundInto } from '../names/sound.js';
import { likeness } from '../vendor/natural.js';
import { nearSounds } from './walk.js';

const folded = new Uint8Array(MAX_KEY_BYTES + 8);
const asked = new Uint8Array(MAX_KEY_BYTES * 2 + 8);
/** Share of a letter that another spelling of the very same sound costs at most. */
const SPELLING = 0.6;
const WEIGHT_PULL = 0.3;
const MAX_KEYS = 64;
const MAX_PER_KEY = 24;
const FIRST_REACH = 0.6;

/** The reach that a name of this many sounding letters is searched with: short names have too many neighbours. */
export function defaultReach(length: number): number {
  if (length <= 3) return 0.5;
  if (length <= 5) return 0.6;
  return length <= 8 ? 1.1 : 1.6;
}

const keyText = ({ sections: { keyBytes, keyStart } }: Layer, key: number): string =>
  Buffer.from(keyBytes.buffer, keyBytes.byteOffset, keyBytes.byteLength).toString(
    'latin1',
    keyStart[key],
    keyStart[key + 1],
  );

type NearKey = { readonly layer: Layer; readonly key: number; readonly distance: number };

/** The keys of near sounds with the whole distance: of the sounds, and of the spelling within one sound; nearest first. */
function nearKeys(layer: Layer, name: string, sounding: number, max: number): NearKey[] {
  const { soundStart } = layer.sections;
  const keys: NearKey[] = [];
  const sounds = nearSounds(layer, asked, sounding, max).sort((a, b) => a.distance - b.distance || a.sound - b.sound);
  for (const { sound, distance } of sounds) {
    if (keys.length >= MAX_KEYS) break;
    for (let key = soundStart[sound] ?? 0; key < (soundStart[sound + 1] ?? 0); key++) {
      const text = keyText(layer, key);
      keys.push({ layer, key, distance: text === name ? 0 : distance + SPELLING * (1 - likeness(text, name)) });
    }
  }
  return keys.sort((a, b) => a.distance - b.distance || a.key - b.key).slice(0, MAX_KEYS);
}

/** Without a stated reach the search widens until something is found, up to the reach of the name's length. */
function widening(layers: readonly Layer[], name: string, sounding: number): NearKey[] {
  const last = defaultReach(sounding);
  for (const reach of [FIRST_REACH, last]) {
    const keys = layers.flatMap((layer) => nearKeys(layer, name, sounding, Math.min(reach, last)));
    if (keys.length > 0 || reach >= last) return keys;
  }
  return [];
}

const rank = ({ entry, distance, role }: Candidate): number =>
  distance - (entry.weight / 254) * WEIGHT_PULL + role * 0.03;

/** Candidates within reach of a name, best first: nearest spelling, then better known. Empty for names in other scripts. */
export function findNear(layers: readonly Layer[], name: string, options: SearchOptions = {}): readonly Candidate[] {
  const length = foldInto(name, folded);
  const sounding = length < 3 ? 0 : soundInto(folded, 0, length, asked);
  if (sounding === 0) return [];
  const text = Buffer.from(folded.buffer, 0, length).toString('latin1');
  const { maxDistance, country } = options;
  const keys =
    maxDistance === undefined
      ? widening(layers, text, sounding)
      : layers.flatMap((layer) => nearKeys(layer, text, sounding, maxDistance));
  const best = new Map<string, Candidate>();
  for (const { layer, key, distance } of keys) {
    for (const candidate of candidatesOfKey(layer, key, { distance, most: MAX_PER_KEY, country })) {
      const { place } = candidate.entry;
      if (country !== undefined && !place.countries.includes(country)) continue;
      const known = best.get(place.id);
      if (known === undefined || rank(candidate) < rank(known)) best.set(place.id, candidate);
    }
  }
  return [...best.values()].sort((a, b) => rank(a) - rank(b) || (a.entry.place.id < b.entry.place.id ? -1 : 1));
}

/** @throws GazetteerError G011 when maxDistance or limit is no number or out of range (0..4, 1..1000). */
export function checkSearch({ maxDistance = 1, limit = 10 }: SearchOptions): void {
  if (!(maxDistance >= 0 && maxDistance <= 4)) {
    throw new GazetteerError('G011', `maxDistance ${maxDistance}: expected 0..4`, { maxDistance });
  }
  if (!(limit >= 1 && limit <= 1000)) throw new GazetteerError('G011', `limit ${limit}: expected 1..1000`, { limit });
}
