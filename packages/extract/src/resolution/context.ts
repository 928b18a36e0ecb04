import type { CalendarDate, Hit, Reading, Scan } from '../document.js';
import type { Language } from '../languages/language.js';
import type { Registry } from './registry.js';
import type { Pack } from '../packs/pack.js';

/** What the whole document says about where it plays. */
export type DocumentContext = {
  /** ISO codes named in the document, most often named first; those of the pack before others. */
  readonly countries: readonly string[];
  /** The country that the document is about; null when none is named. */
  readonly home: string | null;
  /** Countries that somebody is only said to come from, where no other is named: the text's own if its places tell none. */
  readonly origins?: readonly string[];
  readonly published: CalendarDate | null;
};

const PACK_WEIGHT = 3;
const EARLY_WEIGHT = 2;

/** "near the border with Mali", "the Tahoua region near Mali": the country on the other side. */
function isBehindBorder(
  reading: Reading,
  language: Language,
  hit: { readonly first: number; readonly last: number },
): boolean {
  const { border, near } = language.words;
  for (let at = hit.first - 2; at < hit.first; at++) if (near.has(reading.tokens[at]?.norm ?? '')) return true;
  for (let at = hit.first - 3; at <= hit.last; at++) {
    const token = reading.tokens[at];
    if (token !== undefined && (at < hit.first || at >= hit.last) && border.has(token.norm)) return true;
  }
  return false;
}

/** "jihadists from Mali", "venus du Mali": the country that somebody came from, where nothing need have happened. */
function isOrigin(reading: Reading, language: Language, at: number): boolean {
  const { whence } = language.words;
  const isArticle = (i: number): boolean =>
    language.words.definite.has(reading.tokens[i]?.norm ?? '') ||
    language.words.contractions?.has(reading.tokens[i]?.norm ?? '') === true;
  const before = isArticle(at - 1) ? at - 2 : at - 1;
  return [before, before - 1].some((i) => whence.has(reading.tokens[i]?.norm ?? ''));
}

const WATERS: ReadonlySet<string> = new Set(['lake', 'river']);

/** "Lake Chad", "the Niger river", "Niger State": a country's name that is part of another's. */
function isInName(reading: Reading, scan: Scan, hit: { readonly first: number; readonly last: number }): boolean {
  return (
    WATERS.has(featureAt(scan, hit.first - 1) ?? '') ||
    WATERS.has(featureAt(scan, hit.last) ?? '') ||
    isUnitName(reading, scan, hit.last)
  );
}

const featureAt = (scan: Scan, at: number): string | undefined =>
  scan.hitsAt[at]?.find((h) => h.entry.kind === 'feature')?.entry.value;

/** "Niger State": the word for a unit stands at `last`, behind a country's name. */
function isUnitName(reading: Reading, scan: Scan, last: number): boolean {
  const after = featureAt(scan, last);
  return after === 'region' || (after === 'area' && reading.tokens[last]?.shape === 'capital');
}

/** The country that begins here, else the nationality. */
function countryIn(hits: readonly Hit[]): Hit | undefined {
  let nationality: Hit | undefined;
  for (const hit of hits) {
    if (hit.entry.kind === 'country') return hit;
    if (hit.entry.kind === 'demonym') nationality ??= hit;
  }
  return nationality;
}

/** "The FACA were attacked": the countries of the armies that a text calls by a name of their own. */
function* countriesOfForces(scan: Scan, registry: Pick<Registry, 'byId' | 'namesakes'>): Generator<string> {
  for (const hits of scan.hitsAt)
    for (const { entry } of hits) {
      if (entry.kind !== 'actor' || entry.isAmbiguous === true || registry.namesakes(entry.phrase).length > 1) continue;
      const actor = registry.byId(entry.value);
      if (actor?.kind === 'state-forces' && actor.countries[0] !== undefined) yield actor.countries[0];
    }
}

/** The country of a mission that serves in one alone: it is nowhere else, whatever the nations that its men come from. */
function countryOfMission(hits: readonly Hit[], registry: Pick<Registry, 'byId'>): string | undefined {
  for (const { entry } of hits) {
    if (entry.kind !== 'actor' || entry.isAmbiguous === true) continue;
    const actor = registry.byId(entry.value);
    if (actor?.kind === 'peacekeepers' && actor.countries.length === 1) return actor.countries[0];
  }
  return undefined;
}

/** Counts countries and nationalities over the document; names of countries weigh more than adjectives, the opening more than the rest. */
export function readContext(options: {
  readonly reading: Reading;
  readonly scan: Scan;
  readonly pack: Pack;
  readonly published: CalendarDate | null;
  readonly language: Language;
  readonly registry: Pick<Registry, 'byId' | 'namesakes'>;
}): DocumentContext {
  const { reading, scan, pack, published, language, registry } = options;
  const weights = new Map<string, number>();
  const origins = new Set<string>();
  const units = new Set<string>();
  const told: { readonly code: string; readonly isName: boolean; readonly at: number }[] = [];
  const isOwn = new Set(pack.countries);
  const early = reading.sentences.find((s) => s.role === 'body')?.last ?? 0;
  const add = (code: string, isName: boolean, at: number): void => {
    const weight = (isName ? 2 : 1) * (isOwn.has(code) ? PACK_WEIGHT : 1) * (at < early ? EARLY_WEIGHT : 1);
    weights.set(code, (weights.get(code) ?? 0) + weight);
  };
  for (const [at, hits] of scan.hitsAt.entries()) {
    if (hits.length === 0) continue;
    const hit = countryIn(hits);
    const mission = hit === undefined ? countryOfMission(hits, registry) : undefined;
    if (mission !== undefined) add(mission, true, at);
    if (hit === undefined) continue;
    const isNoPlace = hits.some((h) => h.entry.kind === 'cue' && h.entry.value === 'no-place');
    if (isNoPlace || isBehindBorder(reading, language, { first: at, last: hit.last })) continue;
    if (hit.entry.kind === 'country' && isInName(reading, scan, { first: at, last: hit.last })) {
      if (isUnitName(reading, scan, hit.last)) units.add(hit.entry.value);
      continue;
    }
    if (hit.entry.kind === 'country' && isOrigin(reading, language, at)) origins.add(hit.entry.value);
    else told.push({ code: hit.entry.value, isName: hit.entry.kind === 'country', at });
  }
  // "Bandits kill six in Niger ... in the Munya area of Niger State": no word of the country.
  for (const { code, isName, at } of told) if (!isName || !units.has(code)) add(code, isName, at);
  if (weights.size === 0)
    for (const code of countriesOfForces(scan, registry)) weights.set(code, (weights.get(code) ?? 0) + 1);
  const countries = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
  if (countries.length === 0 && origins.size > 0) return { countries, home: null, origins: [...origins], published };
  const all = [...countries, ...[...origins].filter((code) => !weights.has(code))];
  return { countries: all, home: all[0] ?? null, published };
}
