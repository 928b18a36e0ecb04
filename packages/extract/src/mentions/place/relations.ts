import type { Toponym } from '../../document.js';
import { QUOTATION_MARKS, type SentenceView, spanOf } from '../view.js';
import { appositionAfter } from './apposition.js';

/** A toponym while it is put together. */
export type Draft = { -readonly [K in keyof Toponym]: Toponym[K] };

/** Words of a gap between a place and what it lies in. */
const MAX_GAP = 7;
const MAX_APPOSED = 9;
const OPENINGS: ReadonlySet<string> = new Set([',', '(']);
/** What ends an apposition. */
const BREAKS: ReadonlySet<string> = new Set(['verb', 'sub', 'by', 'from', 'with', 'toward']);

/** Makes a name the way from it to another. */
function makeWay(from: Draft, to: Draft): void {
  from.relation = 'between';
  from.others = [to.name];
  from.last = to.last;
  from.span = { start: from.span.start, end: to.span.end };
}

/** A toponym of which nothing is told but what is given. */
export function toponymOf(
  view: SentenceView,
  told: Pick<Toponym, 'first' | 'last' | 'name' | 'preposition' | 'hint' | 'rules'> & Partial<Toponym>,
): Toponym {
  return {
    span: spanOf(view, told.first, told.last),
    offset: null,
    relation: null,
    others: [],
    within: null,
    countries: [],
    part: null,
    isAnaphoric: false,
    isNear: false,
    ...told,
  };
}

/** Links neighbouring toponyms: "X in the Y region", "X, Y", "between X and Y", "the border between A and B". */
export function relate(view: SentenceView, found: Draft[]): Toponym[] {
  for (const [index, draft] of found.entries()) {
    const next = found[index + 1];
    if (next === undefined) break;
    // "X, a village of herders 20 km from Y": what the apposition goes on to say locates X.
    const apposition = appositionAfter(view, draft.last);
    const gapFirst = apposition !== null && apposition.last <= next.first ? apposition.last : draft.last;
    const isCalled = gapFirst > draft.last;
    const gap: string[] = [];
    for (let at = gapFirst; at < next.first; at++) gap.push(view.norm(at));
    // "between X and the town of Y", "entre X et de Y"
    const isAnd =
      view.classAt(gapFirst) === 'and' &&
      gap.every(
        (_, i) =>
          i === 0 ||
          ['of', 'det'].includes(view.classAt(gapFirst + i)) ||
          view.hit(gapFirst + i, 'feature') !== undefined,
      );
    const isDash = gap.length === 1 && /^[-–—/]$/.test(gap[0] ?? '');
    // "the X–Y road": the road may have been read as what Y is.
    const { road } = view.language.words;
    const isRoad = road.has(view.norm(next.last)) || (next.hint === 'area' && road.has(view.norm(next.last - 1)));
    // "the Burkina Faso-Niger border"
    const isPair = gap.length === 0 && draft.countries.length > 0 && next.countries.length > 0;
    if (isPair && next.relation === 'border') draft.relation = 'border';
    if ((draft.relation === 'between' || draft.relation === 'border') && (isAnd || isPair)) {
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
    // "the X–Y–Z highway"
    const third = isDash ? found[index + 2] : undefined;
    if (third !== undefined && isDashed(view, next.last, third.first) && endsInRoad(view, third)) {
      makeWay(draft, third);
      found.splice(index + 1, 2);
      continue;
    }
    if ((isDash && isRoad) || (isWay && draft.countries.length === 0)) {
      makeWay(draft, next);
      found.splice(index + 1, 1);
      continue;
    }
    // "the Tahoua region near Mali" lies in no Mali.
    const isNear = gap.some((word) => view.language.words.near.has(word));
    // "In X, an analyst in Y said"
    const isOfSpeaker = gap.some((_, i) => view.hit(gapFirst + i, 'source') !== undefined);
    const hasLink = gap.some((_, i) => ['in', 'of'].includes(view.classAt(gapFirst + i)));
    const fillers = gap.every(
      (_, i) =>
        (isCalled && view.token(gapFirst + i)?.shape === 'lower' && !BREAKS.has(view.classAt(gapFirst + i))) ||
        ['in', 'of', 'det', 'adjective', 'poss', 'also', 'noun', 'adverb', 'proper'].includes(
          view.classAt(gapFirst + i),
        ) ||
        gap[i] === ',' ||
        QUOTATION_MARKS.has(gap[i] ?? '') ||
        view.language.words.located.has(gap[i] ?? ''),
    );
    const isLocated = gap.some((word) => view.language.words.located.has(word));
    // "X, Y and Z" is a list, "X, Y region" and "X, Mali" a place and what it lies in.
    const isUnit = next.countries.length > 0 || next.hint === 'region' || next.hint === 'district';
    const after = found[index + 2];
    const isListed =
      after !== undefined &&
      after.first - next.last <= 2 &&
      (view.norm(next.last) === ',' || view.classAt(next.last) === 'and');
    // "X, a vast region that adjoins Mali"
    const isAbroad =
      isCalled &&
      next.countries.length > 0 &&
      (!['in', 'of'].includes(next.preposition ?? '') || gap.some((word) => view.language.words.border.has(word)));
    const isApposed =
      !isAbroad &&
      (!isNear || (isCalled && next.countries.length === 0 && next.relation === null)) &&
      !isOfSpeaker &&
      (gap.length > 0 || isCalled) &&
      gap.length <= (isCalled || isLocated ? MAX_APPOSED : MAX_GAP) &&
      fillers &&
      (hasLink || isCalled || (gap[0] === ',' && (isUnit || !isListed)));
    // "X, near Y", "X, à l'ouest de Y": the second only tells where the first lies.
    const isBeside =
      gap.length > 0 &&
      gap.length <= MAX_GAP &&
      OPENINGS.has(gap.find((word) => !QUOTATION_MARKS.has(word)) ?? '') &&
      gap.every((word, i) => i === 0 || !OPENINGS.has(word)) &&
      (isNear || next.offset !== null);
    if (isBeside && next.countries.length === 0 && next.preposition === 'in') next.preposition = 'of';
    const isPossessor = gap.length === 1 && view.classAt(gapFirst) === 'poss';
    // "Mali's X", "the Y region's X": the owner contains what it owns.
    // "à 190 km de X, à Y": the distance tells where Y is; "15 km from X, in the Y" lies in a region.
    const isReckoned =
      isApposed &&
      view.language.isHeadFirst === true &&
      view.classAt(next.first - 1) !== 'det' &&
      draft.offset?.distanceKm != null &&
      next.offset === null &&
      next.countries.length === 0 &&
      !isUnit;
    // "the Borno town of X"
    const isQualifier =
      view.language.isHeadFirst !== true &&
      (next.hint === 'town' || next.hint === 'village') &&
      gap.length === 2 &&
      view.classAt(gapFirst + 1) === 'of' &&
      view.hit(gapFirst, 'feature') !== undefined;
    if (((isPossessor || isQualifier) && isWider(draft, next)) || isReckoned) next.within = index;
    else if (
      isApposed &&
      !isAnd &&
      (isLocated ||
        isWider(next, draft) ||
        isUnitOfOtherKind(view, draft, next) ||
        (isCalled && next.offset?.distanceKm != null))
    )
      draft.within = index + (isOwner(view, next, after) ? 2 : 1);
  }
  loosenHead(view, found);
  shareKinds(view, found);
  shareContainers(view, found);
  // "in Mali's Segou Region": what lies in Segou lies in Mali as well; indices point into the list as returned.
  return found;
}

const SETTING: ReadonlySet<string> = new Set(['in', 'on', 'verb']);

/** "Gao : deux civils tués à Ansongo": a name that heads a line only says whereabouts once the line names a place of its own. */
function loosenHead(view: SentenceView, [head, ...others]: readonly Draft[]): void {
  if (head?.preposition !== 'in' || view.norm(head.last) !== ':' || view.classAt(head.first - 1) === 'in') return;
  const isOwn = (other: Draft): boolean =>
    other.countries.length === 0 && (other.offset !== null || SETTING.has(other.preposition ?? ''));
  if (others.some(isOwn)) head.preposition = null;
}

const isDashed = (view: SentenceView, last: number, first: number): boolean =>
  first === last + 1 && /^[-–—/]$/.test(view.norm(last));

/** "Z road", "Z federal highway" */
const endsInRoad = (view: SentenceView, { last }: Draft): boolean =>
  [last - 1, last, last + 1].some((at) => view.language.words.road.has(view.norm(at)));

const UNITS: ReadonlySet<string> = new Set(['region', 'district']);

/** "in the X and Y regions": the kind told behind the last name is that of the one before. */
function shareKinds(view: SentenceView, found: readonly Draft[]): void {
  for (const [at, draft] of found.entries()) {
    const next = found[at + 1];
    const isPair = next !== undefined && view.classAt(draft.last) === 'and' && next.first === draft.last + 1;
    const isBehind = next !== undefined && view.hitEnding(next.last, 'feature') !== undefined;
    if (isPair && isBehind && draft.hint === null && draft.countries.length === 0 && UNITS.has(next.hint ?? ''))
      draft.hint = next.hint;
  }
}

const LISTED: ReadonlySet<string> = new Set(['village', 'town', 'commune']);

/** "the villages of X, Y and Z, in the W region": what the last of a list lies in, all of it does. */
function shareContainers(view: SentenceView, found: readonly Draft[]): void {
  for (let at = found.length - 2; at >= 0; at--) {
    const draft = found[at];
    const next = found[at + 1];
    if (draft === undefined || next === undefined || draft.within !== null || next.within === null) continue;
    if (!LISTED.has(draft.hint ?? '')) continue;
    const gap = Array.from({ length: next.first - draft.last }, (_, i) => draft.last + i);
    const isList =
      gap.length > 0 && gap.length <= 2 && gap.every((i) => view.norm(i) === ',' || view.classAt(i) === 'and');
    if (isList && next.within > at + 1) draft.within = next.within;
    if (isList && next.hint === null) next.hint = draft.hint;
  }
}

/** "X in Mali's Y region": X lies in Y, which the owner only locates. */
function isOwner(view: SentenceView, owner: Draft, owned: Draft | undefined): boolean {
  return (
    owned !== undefined &&
    view.classAt(owner.last) === 'poss' &&
    owned.first - owner.last <= 2 &&
    (owned.hint === 'region' || owned.hint === 'district')
  );
}

/** "the road from X to Y", "the axis that links X with Y": a way before the first name. */
export function isAfterRoad(view: SentenceView, first: number): boolean {
  for (let at = first - 1; at >= Math.max(view.first, first - 5); at--)
    if (view.language.words.road.has(view.norm(at))) return true;
  return false;
}

/** "Zugu district, Kelba LGA": of two units called by different words the second holds the first. */
function isUnitOfOtherKind(view: SentenceView, inner: Draft, outer: Draft): boolean {
  const areUnits = inner.hint === 'district' && outer.hint === 'district';
  return areUnits && view.norm(inner.last - 1) !== view.norm(outer.last - 1);
}

function isWider(outer: Toponym, inner: Toponym): boolean {
  if (outer.countries.length > 0) return inner.countries.length === 0;
  // "Au Niger, le poste de X": no country lies in a town.
  if (inner.countries.length > 0) return false;
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
