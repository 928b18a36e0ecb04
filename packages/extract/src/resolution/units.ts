import type { Gazetteer, PlaceRecord, Resolution, ScoredPlace } from '@harmattan/gazetteer';
import type { Toponym } from '../document.js';

/** A name of a text with its sentence and the list that `within` points into. */
export type Numbered = { readonly toponym: Toponym; readonly sentence: number; readonly list: readonly Toponym[] };

const HOLDING_HINTS: ReadonlySet<string> = new Set(['region', 'district']);
const HOLDING_KINDS: ReadonlySet<string> = new Set(['admin1', 'admin2']);

/** The units that the text names as such, and of these the ones whose names mean no town of theirs below the first line. */
export function unitsTold(
  items: readonly Numbered[],
  recordOf: (toponym: Toponym) => PlaceRecord | null,
): { readonly holding: ReadonlySet<string>; readonly named: ReadonlySet<string> } {
  const outer = new Set(
    items.flatMap(({ toponym, list }) => (toponym.within === null ? [] : (list[toponym.within] ?? []))),
  );
  const bare = new Set<string>();
  for (const { toponym, sentence } of items)
    if (sentence > 0 && toponym.hint === null && !outer.has(toponym)) bare.add(toponym.name.toLowerCase());
  const named = new Map<string, PlaceRecord>();
  for (const { toponym } of items) {
    const record = HOLDING_HINTS.has(toponym.hint ?? '') ? recordOf(toponym) : null;
    if (record !== null && HOLDING_KINDS.has(record.kind)) named.set(record.id, record);
  }
  const holding = new Set<string>();
  for (const [id, { name }] of named) if (!bare.has(name.toLowerCase())) holding.add(id);
  for (const toponym of outer) {
    const record = HOLDING_HINTS.has(toponym.hint ?? '') ? recordOf(toponym) : null;
    if (record !== null && named.has(record.id)) holding.add(record.id);
  }
  return { holding, named: new Set(named.keys()) };
}

/** Kinds of places that people live in. */
export const SETTLEMENTS: ReadonlySet<string> = new Set(['village', 'town']);

/** "Kano villages", "Yobe community": the kind of settlement stands behind the name. */
const isBeforeKind = ({ first, last, name, hint }: Toponym): boolean =>
  SETTLEMENTS.has(hint ?? '') && last - first > name.split(/[\s-]+/).length;

/**
 * "Four killed in Katsina ... in Tsayau village of Katsina State": the first line names the unit, not its capital that is called so. "Kano
 * villages" are in the unit in any line, while "Kano town" is the town, where there is one.
 */
export function unitCalledSo(
  resolution: Resolution | undefined,
  { toponym, sentence }: Numbered,
  { holding, countries }: { readonly holding: ReadonlySet<string>; readonly countries: readonly string[] },
): PlaceRecord | null {
  const town = resolution?.place;
  if (resolution === undefined || town?.kind !== 'populated') return null;
  const name = toponym.name.toLowerCase();
  const isCalledSo = town.name.toLowerCase() === name && town.country !== null && countries.includes(town.country);
  const isOfUnit = isBeforeKind(toponym) && (toponym.hint === 'village' || !isCalledSo);
  const isUnit = ({ place }: ScoredPlace): boolean =>
    place.name.toLowerCase() === name &&
    ((sentence === 0 && toponym.hint !== 'town' && holding.has(place.id)) ||
      (isOfUnit && place.kind === 'admin1' && place.country !== null && countries.includes(place.country)));
  return resolution.candidates.find(isUnit)?.place ?? null;
}

/** Of a place that is told without asking for its namesakes. */
export const NO_CANDIDATES: Resolution = { place: null, score: 0, candidates: [], reason: null };

/** "Bandits attack Niger communities ... in Shiroro, Niger State": a unit of the country that the text is about, called as another country is. */
export function unitOfHome(
  { name, countries, hint, relation, part, offset }: Toponym,
  gazetteer: Gazetteer,
  { home, named }: { readonly home: string | null; readonly named: ReadonlySet<string> },
): PlaceRecord | null {
  if (home === null || countries.length !== 1 || countries[0] === home) return null;
  if (relation !== null || part !== null || offset !== null) return null;
  const unit = gazetteer.lookup(name).find((place) => place.kind === 'admin1' && place.country === home);
  return unit !== undefined && (named.has(unit.id) || SETTLEMENTS.has(hint ?? '')) ? unit : null;
}
