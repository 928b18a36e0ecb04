import type { Toponym } from '../../document.js';
import type { SentenceView } from '../view.js';

/** A toponym while it is put together. */
export type Draft = { -readonly [K in keyof Toponym]: Toponym[K] };

/** Links neighbouring toponyms: "X in the Y region", "X, Y", "between X and Y", "the border between A and B". */
export function relate(view: SentenceView, found: Draft[]): Toponym[] {
  for (const [index, draft] of found.entries()) {
    const next = found[index + 1];
    if (next === undefined) break;
    const gapFirst = draft.last;
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
    // "the Tahoua region near Mali" lies in no Mali.
    const isNear = gap.some((word) => view.language.words.near.has(word));
    // "In X, an analyst in Y said"
    const isOfSpeaker = gap.some((_, i) => view.hit(gapFirst + i, 'source') !== undefined);
    const hasLink = gap.some((_, i) => ['in', 'of'].includes(view.classAt(gapFirst + i)));
    const fillers = gap.every(
      (_, i) =>
        ['in', 'of', 'det', 'adjective', 'poss', 'also', 'noun', 'adverb', 'proper'].includes(
          view.classAt(gapFirst + i),
        ) ||
        gap[i] === ',' ||
        view.language.words.located.has(gap[i] ?? ''),
    );
    // "X, Y and Z" is a list, "X, Y region" and "X, Mali" a place and what it lies in.
    const isUnit = next.countries.length > 0 || next.hint === 'region' || next.hint === 'district';
    const after = found[index + 2];
    const isListed =
      after !== undefined &&
      after.first - next.last <= 2 &&
      (view.norm(next.last) === ',' || view.classAt(next.last) === 'and');
    const isApposed =
      !isNear &&
      !isOfSpeaker &&
      gap.length > 0 &&
      gap.length <= 7 &&
      fillers &&
      (hasLink || (gap[0] === ',' && (isUnit || !isListed)));
    const isPossessor = gap.length === 1 && view.classAt(gapFirst) === 'poss';
    // "Mali's X", "the Y region's X": the owner contains what it owns.
    if (isPossessor && isWider(draft, next)) next.within = index;
    else if (isApposed && gap.length <= 7 && !isAnd && isWider(next, draft))
      draft.within = index + (isOwner(view, next, after) ? 2 : 1);
  }
  // "in Mali's Segou Region": what lies in Segou lies in Mali as well; indices point into the list as returned.
  return found;
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
