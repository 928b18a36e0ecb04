import type { Layer } from '../index/layer.js';
import type { Candidate } from '../lookup.js';
import { findExact } from '../lookup.js';
import type { PlaceRecord, Resolution, ResolveContext, ScoredPlace } from '../model.js';
import { takeApart } from '../names/designators.js';
import { readScope } from './scope.js';
import type { Scope } from './scope.js';
import { scoreCandidate } from './score.js';
import { hintFit } from './hints.js';
import { isWithin } from './units.js';

const MAX_CANDIDATES = 24;
/** Seats of units and the like. */
const SEAT_WEIGHT = 145;
/** Hamlets outside the war have less: their names alone say too little. Wells and hills seldom bear a person's name. */
const LEAST_WEIGHT = 72;
const LEAST_WEIGHT_NATURAL = 40;

/** How names are found when none is exact: given by the tolerant search. */
export type Tolerance = (name: string, scope: Scope) => readonly Candidate[];

const unresolved = (reason: string, candidates: readonly ScoredPlace[] = []): Resolution => ({
  place: null,
  score: 0,
  candidates,
  reason,
});

function isAllowed(place: PlaceRecord, { country }: Scope): boolean {
  return country === null || place.countries.includes(country);
}

/** Whether the text gives a sign that a word is meant as a place. */
function hasSign(candidate: Candidate, scope: Scope): boolean {
  const { entry } = candidate;
  if (scope.country !== null && entry.weight >= SEAT_WEIGHT && entry.place.kind === 'populated') return true;
  if (scope.hint !== null) return hintFit(entry.place, scope.hint) === 1;
  // "le Centre-Nord" in news of Burkina Faso: a region named by two winds is no wind.
  const { kind, name, countries } = entry.place;
  const home = scope.country === null ? scope.countries[0] : scope.country;
  if (kind === 'admin1' && /[\s-]/.test(name) && home !== undefined && countries.includes(home)) return true;
  return [scope.admin1, scope.admin2].some((unit) => unit !== null && isWithin(entry, unit));
}

/** Whether a place may be meant by its bare name: it is known, or lies where the war is, or anything in the context speaks for it. */
function isEnough({ entry }: Candidate, scope: Scope): boolean {
  const least = entry.place.kind === 'populated' ? LEAST_WEIGHT : LEAST_WEIGHT_NATURAL;
  if (
    !entry.layer.isOurs ||
    entry.weight >= least ||
    scope.country !== null ||
    scope.hint !== null ||
    scope.near !== null
  )
    return true;
  const { place } = entry;
  return (
    place.countries.some((code) => scope.countries.includes(code)) ||
    [scope.admin1, scope.admin2].some((unit) => unit !== null && isWithin(entry, unit)) ||
    scope.anchors.some((anchor) => anchor.countries.some((code) => place.countries.includes(code)))
  );
}

function choose(found: readonly Candidate[], name: string, scope: Scope): Resolution {
  const all = found.map((candidate) => ({ candidate, scored: scoreCandidate(candidate, scope) }));
  all.sort((a, b) => b.scored.score - a.scored.score || (a.scored.place.id < b.scored.place.id ? -1 : 1));
  const candidates = all.slice(0, MAX_CANDIDATES).map(({ scored }) => scored);
  const allowed = all.filter(({ candidate }) => isAllowed(candidate.entry.place, scope));
  if (allowed.length === 0) {
    const elsewhere = `${found.length} elsewhere`;
    return unresolved(`no place named "${name}" in ${scope.country ?? 'the gazetteer'}; ${elsewhere}`, candidates);
  }
  const meant = allowed.filter(({ candidate }) => !candidate.isShy || hasSign(candidate, scope));
  const [best] = meant;
  if (best === undefined)
    return unresolved(`"${name}" is also a word or a person's name, and nothing says a place`, candidates);
  if (!isEnough(best.candidate, scope)) {
    return unresolved(`only little known places bear "${name}", and nothing says which or where`, candidates);
  }
  const rest = candidates.filter(({ place }) => place.id !== best.scored.place.id);
  return { place: best.scored.place, score: best.scored.score, candidates: [best.scored, ...rest], reason: null };
}

function withQualifier(context: ResolveContext, qualifier: string, layers: readonly Layer[]): ResolveContext {
  const country = findExact(layers, qualifier).find(({ entry }) => entry.place.kind === 'country');
  return country
    ? { ...context, country: country.entry.place.country ?? undefined }
    : { ...context, admin1: qualifier };
}

/**
 * The place that a name means in a context, with what lost and why; or none, with the reason. A stated country excludes others; a
 * stated unit outweighs how well known a namesake is. A name that no place bears stays unresolved unless `tolerance` explains it as
 * a spelling of one.
 */
export function resolveName(
  layers: readonly Layer[],
  request: {
    readonly name: string;
    readonly context: ResolveContext;
    readonly tolerance: Tolerance;
    /** Places of the document that are settled already; else those of `otherPlaces` that are clear serve. */
    readonly anchors?: readonly PlaceRecord[] | null;
  },
): Resolution {
  const { name, context, tolerance } = request;
  const scope = readScope(layers, { context, self: name, anchors: request.anchors ?? null });
  const exact = findExact(layers, name);
  const isBorne = exact.some(({ entry }) => isAllowed(entry.place, scope));
  const byName = isBorne ? choose(exact, name, scope) : null;
  if (byName !== null && byName.place !== null) return byName;
  const apart = takeApart(name);
  if (apart !== null) {
    const inner: ResolveContext = {
      ...(apart.qualifier === null ? context : withQualifier(context, apart.qualifier, layers)),
      ...(apart.hint === null ? {} : { hint: apart.hint }),
    };
    const resolution = resolveName(layers, { ...request, name: apart.name, context: inner });
    if (resolution.place !== null) return resolution;
  }
  const bent = tolerance(name, scope).filter(({ entry }) => isAllowed(entry.place, scope));
  if (bent.length > 0) {
    const bySpelling = choose(bent, name, scope);
    if (bySpelling.place !== null || byName === null) return bySpelling;
  }
  if (byName !== null) return byName;
  return exact.length > 0 ? choose(exact, name, scope) : unresolved(`no place is named "${name}"`);
}
