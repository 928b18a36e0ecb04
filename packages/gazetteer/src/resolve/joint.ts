import type { Layer } from '../index/layer.js';
import type { PlaceRecord, Resolution, ResolveContext, ToponymMention } from '../model.js';
import { fold } from '../names/fold.js';
import { distanceKm } from '../spatial/earth.js';
import { resolveName } from './resolve.js';
import type { Tolerance } from './resolve.js';

/** A lead over every other place of the name, elsewhere, that makes a mention an anchor for the rest. */
const CLEAR_LEAD = 0.9;
const SAME_PLACE_KM = 30;
const MAX_ANCHORS = 40;
const ROUNDS = 2;

function isClear({ place, candidates, score }: Resolution): boolean {
  if (place === null) return false;
  return candidates.every(
    (other) =>
      other.place.id === place.id ||
      score - other.score >= CLEAR_LEAD ||
      distanceKm(other.place, place) < SAME_PLACE_KM,
  );
}

function contextOf(mention: ToponymMention, context: ResolveContext, named: readonly string[]): ResolveContext {
  return {
    country: mention.country || context.country,
    admin1: mention.admin1 || context.admin1,
    admin2: mention.admin2 || context.admin2,
    countries: [...new Set([...(context.countries ?? []), ...named])],
    otherPlaces: context.otherPlaces,
    near: context.near,
    hint: mention.hint || context.hint,
  };
}

/**
 * Resolves the mentions of one document together. Clear ones come first and pull the others towards themselves, countries that are
 * named speak for places in them, and a name means one place throughout unless its mentions say otherwise. The answer does not depend
 * on the order of the mentions.
 */
export function resolveJointly(
  layers: readonly Layer[],
  request: {
    readonly mentions: readonly ToponymMention[];
    readonly context: ResolveContext;
    readonly tolerance: Tolerance;
  },
): readonly Resolution[] {
  const { mentions, context, tolerance } = request;
  const distinct = new Map<string, ToponymMention>();
  const keyOf = ({ name, country, admin1, admin2, hint }: ToponymMention): string =>
    JSON.stringify([fold(name), country, admin1, admin2, hint]);
  for (const mention of mentions) distinct.set(keyOf(mention), mention);

  const resolve = (
    mention: ToponymMention,
    named: readonly string[],
    anchors: readonly PlaceRecord[] | null,
  ): Resolution =>
    resolveName(layers, {
      name: mention.name,
      context: contextOf(mention, context, named),
      tolerance,
      anchors,
    });
  let found = new Map([...distinct].map(([key, mention]) => [key, resolve(mention, [], null)]));
  const countryOf = ({ place }: Resolution): string[] =>
    place?.kind === 'country' && place.country !== null ? [place.country] : [];
  const named = [...new Set([...found.values()].flatMap(countryOf))].sort();
  // What drew each name in the last round: nothing new is found where the same draws it again.
  const isAlone = named.length === 0 && (context.otherPlaces ?? []).length === 0;
  let drawn = new Map([...distinct.keys()].map((key) => [key, isAlone ? '' : null]));
  for (let round = 0; round < ROUNDS; round++) {
    const settled = [...found].filter(([, resolution]) => round > 0 || isClear(resolution));
    const anchors = settled.flatMap(([key, { place }]) =>
      place === null || place.kind === 'country' ? [] : [{ key, place }],
    );
    anchors.sort((a, b) => (a.key < b.key ? -1 : 1));
    const before = { found, drawn };
    found = new Map();
    drawn = new Map();
    for (const [key, mention] of distinct) {
      const others = anchors.flatMap((anchor) => (anchor.key === key ? [] : [anchor.place])).slice(0, MAX_ANCHORS);
      const by = others.map(({ id }) => id).join(' ');
      const known = before.drawn.get(key) === by ? before.found.get(key) : undefined;
      drawn.set(key, by);
      found.set(key, known ?? resolve(mention, named, others));
    }
  }
  return mentions.map((mention) => found.get(keyOf(mention)) ?? resolve(mention, named, null));
}
