import type { Hit, WordClass } from '../../document.js';
import type { SentenceView } from '../view.js';
import { type PlaceNames, isCapital, startsSomethingElse, textOf } from './names.js';

/** Kinds of units of a country. */
export const UNITS: ReadonlySet<string> = new Set(['region', 'district']);

const SETTLED: ReadonlySet<string> = new Set(['village', 'town']);

/** "Kelba Local Government Area of X", "the Tada district of X": the kind of the name before it, and not of what follows. */
function isKindOfName(view: SentenceView, at: number): boolean {
  const before = at - 1;
  return (
    before > view.first &&
    isCapital(view, before) &&
    view.classAt(before) === 'proper' &&
    view.hit(before, 'country') === undefined &&
    !startsSomethingElse(view, before) &&
    !view.language.words.directions.has(view.norm(before))
  );
}

/** "the Borno town of X", where modifiers come first: a kind of settlement between two names is that of the second. */
const isKindOfNext = (view: SentenceView, kind: Hit): boolean =>
  view.language.isHeadFirst !== true &&
  SETTLED.has(kind.entry.value) &&
  view.token(kind.first)?.shape === 'lower' &&
  view.classAt(kind.last) === 'of' &&
  isCapital(view, kind.last + 1) &&
  !isUnitName(view, kind.last + 1);

const MAX_UNIT_NAME = 4;

/** "Tada village of Kelba LGA": a name that has the word for its own kind. */
function isUnitName(view: SentenceView, from: number): boolean {
  let at = from + 1;
  while (at < from + MAX_UNIT_NAME && isCapital(view, at) && view.hit(at, 'feature') === undefined) at += 1;
  return UNITS.has(view.hit(at, 'feature')?.entry.value ?? '');
}

/** "Kelba LGA", "Tada State": a name that the gazetteer has with the word for its kind. */
export function kindIn(view: SentenceView, from: number, to: number): string | null {
  const kind = view.hitEnding(to, 'feature');
  return kind !== undefined && kind.first > from && UNITS.has(kind.entry.value) ? kind.entry.value : null;
}

const QUALIFYING: ReadonlySet<WordClass> = new Set(['adjective', 'adverb', 'participle']);
/** "un autre village tout proche, Zembara": the word for a kind before a comma, over what qualifies it. */
function featureBefore(view: SentenceView, comma: number): Hit | undefined {
  let end = comma;
  while (view.language.isHeadFirst === true && end > comma - MAX_QUALIFYING && QUALIFYING.has(view.classAt(end - 1))) {
    if (view.hitEnding(end, 'feature') !== undefined) break;
    end -= 1;
  }
  return view.hitEnding(end, 'feature');
}
const MAX_QUALIFYING = 3;

const DETERMINING: ReadonlySet<WordClass> = new Set(['det', 'another', 'indef']);
/** Whether an article leads a word for a kind, and nobody's title governs it: "le maire de la localité, Issa Keita,". */
function isToldAlone(view: SentenceView, first: number): boolean {
  if (!DETERMINING.has(view.classAt(first - 1))) return false;
  let at = first - 1;
  while (DETERMINING.has(view.classAt(at - 1))) at -= 1;
  if (view.classAt(at - 1) !== 'of') return true;
  return ['title', 'person', 'source'].every((kind) => view.hitEnding(at - 1, kind as 'title') === undefined);
}

/** A feature word beside the name: "town of X", "X region", "the X area". */
export function hintAround(
  view: SentenceView,
  from: number,
  to: number,
): { hint: string; first: number; last: number; isBefore: boolean } | null {
  const after = view.hit(to, 'feature');
  // "the Borno town of X": the kind is that of X.
  const isOfNext = after !== undefined && isKindOfNext(view, after);
  if (after !== undefined && !isOfNext && view.token(to)?.joined !== 'apostrophe')
    return { hint: after.entry.value, first: from, last: after.last, isBefore: false };
  let at = from - 1;
  if (view.classAt(at) === 'det') at -= 1;
  if (view.classAt(at) === 'of') {
    const before = view.hitEnding(at, 'feature');
    if (before !== undefined && (isKindOfNext(view, before) || !isKindOfName(view, before.first)))
      return { hint: before.entry.value, first: before.first, last: to, isBefore: true };
  }
  // "the village, X, was"
  const goesOn = view.norm(to) === ',' || view.classAt(to) === 'and';
  const named = view.norm(from - 1) === ',' && goesOn ? featureBefore(view, from - 1) : undefined;
  if (named !== undefined && SETTLED.has(named.entry.value) && isToldAlone(view, named.first))
    return { hint: named.entry.value, first: named.first, last: to, isBefore: true };
  // "a locality called X", "the village known as X"
  let name = from;
  while (view.language.words.called.has(view.norm(name - 1))) name -= 1;
  const direct = view.hitEnding(name, 'feature');
  // "le chef de l'État Idriss X": a word of somebody's title tells no kind.
  const isTitle =
    direct !== undefined &&
    ['title', 'person', 'source'].some((kind) => view.hitEnding(name, kind as 'title') !== undefined);
  // "the State Specialist Hospital": an office of a unit that is told before.
  const isOfOffice =
    direct !== undefined &&
    view.language.isHeadFirst !== true &&
    UNITS.has(direct.entry.value) &&
    view.token(direct.first)?.shape === 'capital' &&
    view.hit(to, 'feature') === undefined;
  if (direct !== undefined && !isTitle && !isOfOffice)
    return { hint: direct.entry.value, first: direct.first, last: to, isBefore: true };
  return null;
}

/** "lac Tchad", "parc national du W": the name with the word for its kind before it, where the gazetteer has it so; else null. */
export function nameWithKind(
  view: SentenceView,
  { from, to }: { readonly from: number; readonly to: number },
  names: PlaceNames,
): string | null {
  const kind = hintAround(view, from, to);
  if (kind?.isBefore !== true) return null;
  const whole = textOf(view, kind.first, to);
  return names.has(whole) ? whole : null;
}
