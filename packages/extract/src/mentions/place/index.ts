import type { Toponym, WordClass } from '../../document.js';
import { type SentenceView, spanOf } from '../view.js';

/** What place finding asks of the gazetteer. */
export type PlaceNames = {
  readonly has: (name: string) => boolean;
  /** A name that is a place on its face: a country, a first-level unit, a capital or a large town. */
  readonly isWellKnown: (name: string) => boolean;
};

type Draft = { -readonly [K in keyof Toponym]: Toponym[K] };

const MAX_NAME_TOKENS = 5;
/** Deeds that are done to towns; people are killed. */
const TOWN_ACTS: ReadonlySet<string> = new Set([
  'assault',
  'loot',
  'seize',
  'retake',
  'shell',
  'bomb',
  'burn',
  'airstrike',
  'withdraw',
]);
/** Longest line without a verb that sets a scene. */
const MAX_SCENE_TOKENS = 10;
const LOCATIVE: ReadonlySet<WordClass> = new Set(['in', 'on', 'from', 'between', 'toward', 'of', 'to']);

const isCapital = (view: SentenceView, at: number): boolean => {
  const shape = view.token(at)?.shape;
  return shape === 'capital' || shape === 'mixed' || shape === 'upper';
};

function textOf(view: SentenceView, from: number, to: number): string {
  const start = view.token(from)?.start ?? 0;
  return view.text.slice(start, view.token(to - 1)?.end ?? start);
}

/** Whether tokens form one name: no marks between, particles only inside. */
function isName(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = view.token(at);
    if (token === undefined || token.shape === 'mark' || token.shape === 'digits') return false;
    const isInner = at > from && at < to - 1;
    const isGlued = at > from && token.joined !== null && !(token.norm === 's' && token.joined === 'apostrophe');
    if (!isCapital(view, at) && !isGlued && !(isInner && view.language.words.nameParticles.has(token.norm)))
      return false;
  }
  return true;
}

/** The longest name from `at` that the gazetteer has; null when none. */
function longestName(view: SentenceView, at: number, names: PlaceNames, limit: number): number | null {
  for (let to = Math.min(limit, at + MAX_NAME_TOKENS); to > at; to--) {
    if (!isName(view, at, to)) continue;
    if (view.token(to)?.joined === 'hyphen' && isCapital(view, to) && to - at < MAX_NAME_TOKENS) continue;
    if (names.has(textOf(view, at, to))) return to;
  }
  return null;
}

/** A feature word beside the name: "town of X", "X region", "the X area". */
function hintAround(
  view: SentenceView,
  from: number,
  to: number,
): { hint: string; last: number; isBefore: boolean } | null {
  const after = view.hit(to, 'feature');
  if (after !== undefined && view.token(to)?.joined !== 'apostrophe')
    return { hint: after.entry.value, last: after.last, isBefore: false };
  let at = from - 1;
  if (view.classAt(at) === 'det') at -= 1;
  if (view.classAt(at) === 'of') {
    const before = view.hitEnding(at, 'feature');
    if (before !== undefined) return { hint: before.entry.value, last: to, isBefore: true };
  }
  const direct = view.hitEnding(from, 'feature');
  if (direct !== undefined) return { hint: direct.entry.value, last: to, isBefore: true };
  return null;
}

/** The class of the word that governs the name, over determiners, directions and feature phrases ("in the northern town of X"). */
function governor(view: SentenceView, from: number): { cls: WordClass; at: number } {
  let at = from - 1;
  for (let steps = 0; steps < 8 && at >= view.first; steps++) {
    const cls = view.classAt(at);
    const norm = view.norm(at);
    const isFeature = view.hit(at, 'feature') !== undefined || view.hitEnding(at + 1, 'feature') !== undefined;
    const isAdjective =
      cls === 'det' ||
      cls === 'adjective' ||
      view.language.words.directions.has(norm) ||
      view.language.words.adjectives.has(norm);
    if (cls === 'of' && view.hitEnding(at, 'feature') === undefined) return { cls, at };
    if (cls === 'of' || isFeature || isAdjective || cls === 'poss' || view.hit(at, 'country') !== undefined) {
      at -= 1;
      continue;
    }
    return { cls, at };
  }
  return { cls: 'mark', at };
}

/** "30 km north of X", "north of X", "20 km from X": what stands before the governing preposition. */
function offsetBefore(view: SentenceView, at: number): { offset: Toponym['offset']; first: number } | null {
  const { directions, distanceUnits } = view.language.words;
  let cursor = at;
  let bearing: number | null = null;
  // The preposition class "in" holds phrases such as "north of" as well: look into its words.
  let first = at + 1;
  for (let steps = 0; steps < 8 && cursor >= view.first; steps++) {
    const norm = view.norm(cursor);
    const degrees = directions.get(norm);
    if (degrees !== undefined) {
      const before = directions.get(view.norm(cursor - 1));
      bearing = before === undefined ? degrees : between(before, degrees);
      if (before !== undefined) cursor -= 1;
      first = cursor;
      cursor -= 1;
      continue;
    }
    const unit = distanceUnits.get(norm);
    if (unit !== undefined) {
      const distance = numberBefore(view, cursor - 1);
      if (distance !== null)
        return {
          offset: { distanceKm: Math.round(distance.value * unit * 10) / 10, bearingDegrees: bearing },
          first: distance.first,
        };
      return null;
    }
    if (['of', 'to', 'from', 'det', 'in'].includes(view.classAt(cursor)) && cursor > at - 5) {
      cursor -= 1;
      continue;
    }
    break;
  }
  return bearing === null ? null : { offset: { distanceKm: null, bearingDegrees: bearing }, first };
}

function between(first: number, second: number): number {
  if (first === 0 && second === 270) return 315;
  return (first + second) / 2;
}

function numberBefore(view: SentenceView, at: number): { value: number; first: number } | null {
  const token = view.token(at);
  if (token?.shape === 'digits') {
    const value = Number(token.text.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'));
    return Number.isFinite(value) ? { value, first: at } : null;
  }
  const word = view.hit(at, 'number');
  return word === undefined ? null : { value: Number(word.entry.value), first: at };
}

function relationOf(
  view: SentenceView,
  from: number,
  to: number,
  governing: { cls: WordClass; at: number },
): 'between' | 'border' | null {
  const { border } = view.language.words;
  if (border.has(view.norm(to))) return 'border';
  if (border.has(view.norm(from - 1))) return 'border';
  if (governing.cls === 'with' || governing.cls === 'between' || governing.cls === 'of') {
    for (let at = governing.at - 1; at >= Math.max(view.first, governing.at - 3); at--) {
      if (border.has(view.norm(at))) return 'border';
    }
  }
  return governing.cls === 'between' ? 'between' : null;
}

type Accepted = { readonly draft: Draft; readonly isStrong: boolean };

function draftOf(
  view: SentenceView,
  from: number,
  to: number,
  options: { readonly isKnown: boolean; readonly countries: readonly string[] },
): Draft {
  const hint = hintAround(view, from, to);
  const last = hint !== null && !hint.isBefore ? hint.last : to;
  const governing = governor(view, from);
  const offset = offsetBefore(
    view,
    governing.cls === 'of' || governing.cls === 'from' || governing.cls === 'to' ? governing.at : governing.at,
  );
  const lang = view.language.code;
  const first = offset?.offset != null && offset.first <= from ? offset.first : from;
  return {
    first,
    last,
    span: spanOf(view, first, last),
    name: textOf(view, from, to),
    preposition: governing.cls,
    hint: hint?.hint ?? null,
    offset: offset?.offset ?? null,
    relation: relationOf(view, from, last, governing),
    others: [],
    within: null,
    countries: options.countries,
    isAnaphoric: false,
    rules: [
      `${lang}/place/${options.countries.length > 0 ? 'country' : options.isKnown ? 'gazetteer' : 'unknown-name'}`,
      ...(offset === null ? [] : [`${lang}/place/offset`]),
    ],
  };
}

function pairOfNames(view: SentenceView, at: number, names: PlaceNames): Draft | null {
  const second = view.token(at + 1);
  if (
    second?.joined !== 'hyphen' ||
    !isCapital(view, at + 1) ||
    !names.has(textOf(view, at, at + 1)) ||
    !names.has(textOf(view, at + 1, at + 2))
  )
    return null;
  if (!isAfterRoad(view, at) && !view.language.words.road.has(view.norm(at + 2))) return null;
  const draft = draftOf(view, at, at + 2, { isKnown: true, countries: [] });
  return { ...draft, name: textOf(view, at, at + 1), relation: 'between', others: [textOf(view, at + 1, at + 2)] };
}

/** "the villages of X, Y and Z": what follows in the list of an accepted place is one as well, known or not. */
function acceptMember(view: SentenceView, at: number, before: Draft | undefined): Accepted | null {
  if (before?.hint == null || before.countries.length > 0 || !['village', 'town', 'commune'].includes(before.hint))
    return null;
  const joint = view.classAt(at - 1) === 'and' || view.norm(at - 1) === ',';
  if (!joint || before.last !== at - 1 || view.classAt(at) !== 'proper') return null;
  const draft: Draft = {
    ...draftOf(view, at, at + 1, { isKnown: false, countries: [] }),
    hint: before.hint,
    preposition: before.preposition,
  };
  return { draft, isStrong: true };
}

/** Whether the words around allow a place here at all: not part of a person's name, a title, or another actor. */
function isPersonal(view: SentenceView, from: number, to: number): boolean {
  const isTitled = view.hitEnding(from, 'title') !== undefined;
  const before = from - 1;
  const isAfterName =
    isCapital(view, before) &&
    view.hit(before, 'demonym') === undefined &&
    view.hit(before, 'country') === undefined &&
    before > view.first &&
    view.classAt(before) === 'proper';
  const isBeforeName =
    isCapital(view, to) &&
    view.token(to)?.joined === null &&
    view.classAt(to) === 'proper' &&
    view.hit(to, 'feature') === undefined &&
    view.hit(to, 'country') === undefined;
  return isTitled || isAfterName || isBeforeName;
}

/** The toponyms of a sentence. `taken` says which tokens belong to actors; `known` holds names already read as places in the document. */
export function findToponyms(options: {
  readonly view: SentenceView;
  readonly names: PlaceNames;
  readonly taken: (at: number) => boolean;
  readonly isKnown: (name: string) => boolean;
}): Toponym[] {
  const { view, names, taken } = options;
  const { words } = view.language;
  const found: Draft[] = [];
  for (let at = view.first; at < view.last;) {
    const country = view.hit(at, 'country');
    // "France 24", "Africa 1": a name with a number is a station.
    const isStation = country !== undefined && view.token(country.last)?.shape === 'digits';
    if (country !== undefined && isCapital(view, at) && !isStation) {
      const next = view.norm(country.last);
      const accepted = draftOf(view, at, country.last, { isKnown: true, countries: [country.entry.value] });
      // "Mali's army" is an actor's country, and no place of its own.
      if (!taken(at) || accepted.preposition === 'in' || words.border.has(next)) found.push(accepted);
      at = accepted.last;
      continue;
    }
    if (!isCapital(view, at) || taken(at)) {
      at += 1;
      continue;
    }
    const accepted = acceptName(view, at, names, options.isKnown) ?? acceptMember(view, at, found.at(-1));
    if (
      accepted !== null &&
      (accepted.isStrong || options.isKnown(accepted.draft.name) || names.isWellKnown(accepted.draft.name))
    ) {
      found.push(accepted.draft);
      at = Math.max(accepted.draft.last, at + 1);
      continue;
    }
    at += 1;
  }
  return [...relate(view, found), ...findAnaphora(view)];
}

/** "in the same region", "near the same town": the place told before. */
function findAnaphora(view: SentenceView): Toponym[] {
  const found: Toponym[] = [];
  for (let at = view.first; at < view.last; at++) {
    if (view.classAt(at) !== 'same') continue;
    const feature = view.hit(at + 1, 'feature');
    if (feature === undefined) continue;
    found.push({
      first: at,
      last: feature.last,
      span: spanOf(view, at, feature.last),
      name: textOf(view, at, feature.last),
      preposition: governor(view, at).cls,
      hint: feature.entry.value,
      offset: null,
      relation: null,
      others: [],
      within: null,
      countries: [],
      isAnaphoric: true,
      rules: [`${view.language.code}/place/same`],
    });
  }
  return found;
}

function acceptName(
  view: SentenceView,
  at: number,
  names: PlaceNames,
  isKnown: (name: string) => boolean,
): Accepted | null {
  const { words } = view.language;
  const token = view.token(at);
  if (token === undefined || (words.notPlaces.has(token.norm) && view.token(at + 1)?.joined == null)) {
    if (
      token === undefined ||
      longestName(view, at, names, view.last) === null ||
      (longestName(view, at, names, view.last) ?? at) <= at + 1
    )
      return null;
  }
  if (view.hit(at, 'demonym') !== undefined || view.hit(at, 'title') !== undefined) return null;
  const to = longestName(view, at, names, view.last);
  if (to !== null) {
    const draft = draftOf(view, at, to, { isKnown: true, countries: [] });
    const governed = draft.preposition !== null && LOCATIVE.has(draft.preposition);
    const isListed = isInList(view, at, isKnown, names);
    const isHinted = draft.hint !== null;
    // "looted X": a deed done to a name; "18 Feb, X.": a line that only sets the scene.
    const isDoneTo =
      words.movement.has(view.norm(at - 1)) ||
      view
        .hits(at - 1)
        .some((hit) => hit.entry.kind === 'trigger' && hit.entry.pos === 'verb' && TOWN_ACTS.has(hit.entry.value));
    const isScene = view.last - view.first <= MAX_SCENE_TOKENS && !hasVerb(view);
    if (isPersonal(view, at, to) && !isHinted && !(draft.preposition === 'in' && !isCapital(view, to))) return null;
    return { draft, isStrong: governed || isHinted || draft.offset !== null || isListed || isDoneTo || isScene };
  }
  // "the X-Y axis": two names glued by a hyphen, a way between them.
  const pair = pairOfNames(view, at, names);
  if (pair !== null) return { draft: pair, isStrong: true };
  // A name that no gazetteer has is a place only where the words say so.
  let end = at;
  while (isName(view, at, end + 1) && end - at < 3) end += 1;
  if (end === at) return null;
  const draft = draftOf(view, at, end, { isKnown: false, countries: [] });
  const saysPlace = (draft.hint !== null && draft.hint !== 'area') || (draft.offset?.distanceKm ?? null) !== null;
  if (!saysPlace || view.hit(at, 'person') !== undefined || view.hit(at, 'force') !== undefined) return null;
  return { draft, isStrong: true };
}

function hasVerb(view: SentenceView): boolean {
  for (let at = view.first; at < view.last; at++)
    if (['verb', 'be', 'have', 'participle', 'gerund'].includes(view.classAt(at))) return true;
  return false;
}

/** "in X, Y and Z": a name after a comma or "and" that follows another place. */
function isInList(view: SentenceView, at: number, isKnown: (name: string) => boolean, names: PlaceNames): boolean {
  const joint =
    view.classAt(at - 1) === 'and' ||
    view.norm(at - 1) === ',' ||
    view.norm(at - 1) === '–' ||
    view.norm(at - 1) === '/';
  const before = view.norm(at - 1) === ',' || joint ? textOf(view, at - 2, at - 1) : '';
  return joint && isCapital(view, at - 2) && (isKnown(before) || names.has(before));
}

/** Links neighbouring toponyms: "X in the Y region", "X, Y", "between X and Y", "the border between A and B". */
function relate(view: SentenceView, found: Draft[]): Toponym[] {
  for (const [index, draft] of found.entries()) {
    const next = found[index + 1];
    if (next === undefined) break;
    const gapFirst = draft.last;
    const gap: string[] = [];
    for (let at = gapFirst; at < next.first; at++) gap.push(view.norm(at));
    const isAnd = gap.length === 1 && view.classAt(gapFirst) === 'and';
    const isDash = gap.length === 1 && /^[-–—/]$/.test(gap[0] ?? '');
    const isRoad = view.language.words.road.has(view.norm(next.last));
    if ((draft.relation === 'between' || draft.relation === 'border') && isAnd) {
      const isBorder = draft.relation === 'border' || (draft.countries.length > 0 && next.countries.length > 0);
      Object.assign(draft, {
        relation: isBorder ? 'border' : 'between',
        others: [next.name],
        last: next.last,
        span: { start: draft.span.start, end: next.span.end },
        countries: [...draft.countries, ...next.countries],
      });
      found.splice(index + 1, 1);
      continue;
    }
    const isWay =
      gap.length === 1 &&
      ['to', 'toward', 'and', 'with'].includes(view.classAt(gapFirst)) &&
      isAfterRoad(view, draft.first);
    if ((isDash && isRoad) || (isWay && draft.countries.length === 0)) {
      Object.assign(draft, {
        relation: 'between',
        others: [next.name],
        last: next.last,
        span: { start: draft.span.start, end: next.span.end },
      });
      found.splice(index + 1, 1);
      continue;
    }
    const hasLink = gap.some((_, i) => ['in', 'of'].includes(view.classAt(gapFirst + i)));
    const fillers = gap.every(
      (_, i) =>
        ['in', 'of', 'det', 'adjective', 'poss', 'also', 'noun', 'adverb', 'proper'].includes(
          view.classAt(gapFirst + i),
        ) || gap[i] === ',',
    );
    const isApposed = gap.length > 0 && gap.length <= 7 && fillers && (hasLink || gap[0] === ',');
    const isPossessor = gap.length === 1 && view.classAt(gapFirst) === 'poss';
    if (isPossessor && draft.countries.length > 0) next.within = index;
    else if (isApposed && gap.length <= 7 && !isAnd && isWider(next, draft)) draft.within = index + 1;
  }
  // "in Mali's Segou Region": what lies in Segou lies in Mali as well; indices point into the list as returned.
  return found;
}

/** "the road from X to Y", "the axis that links X with Y": a way before the first name. */
function isAfterRoad(view: SentenceView, first: number): boolean {
  for (let at = first - 1; at >= Math.max(view.first, first - 5); at--)
    if (view.language.words.road.has(view.norm(at))) return true;
  return false;
}

function isWider(outer: Toponym, inner: Toponym): boolean {
  if (outer.countries.length > 0) return inner.countries.length === 0;
  const rank = (hint: string | null): number =>
    hint === null
      ? 0
      : hint === 'region'
        ? 4
        : hint === 'district'
          ? 3
          : hint === 'commune'
            ? 2
            : hint === 'area'
              ? 2
              : 1;
  if (inner.relation === 'border') return false;
  return rank(outer.hint) > 1 ? rank(outer.hint) > rank(inner.hint) || inner.hint === 'area' : outer.hint === null;
}
