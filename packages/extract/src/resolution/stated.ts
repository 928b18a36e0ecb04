import { FEATURE_HINTS, type FeatureHint } from '@harmattan/types';
import type { Toponym } from '../document.js';

/** A name with what the words around it say of it, as the gazetteer is asked. */
export type NamedPlace = {
  readonly name: string;
  readonly hint: FeatureHint | undefined;
  readonly country: string | undefined;
  readonly admin1: string | undefined;
};

const HINTS: ReadonlySet<string> = new Set(FEATURE_HINTS);

/** The kind of place that the words around a toponym say, if the gazetteer knows it. */
export function hintOf(toponym: Toponym): FeatureHint | undefined {
  return toponym.hint !== null && HINTS.has(toponym.hint) ? (toponym.hint as FeatureHint) : undefined;
}

/** The country and first-level unit that the words around a toponym state; `list` is what its `within` points into. */
export function statedAround(
  toponym: Toponym,
  list: readonly Toponym[],
): { country: string | undefined; admin1: string | undefined } {
  let country: string | undefined;
  let admin1: string | undefined;
  let outer = toponym.within;
  for (let steps = 0; outer !== null && steps < 4; steps++) {
    const container = list[outer];
    if (container === undefined) break;
    // "the X region, bordering Mali" lies in no Mali.
    if (container.relation === 'border' && container.countries.length > 0) break;
    if (container.countries.length === 1) country = container.countries[0];
    else if (container.hint === 'region' || (container.hint === null && admin1 === undefined)) admin1 = container.name;
    outer = container.within;
  }
  return { country, admin1 };
}
