import type { SentenceView } from '../view.js';
import { draftOf } from './draft.js';
import {
  type PlaceNames,
  isBareName,
  isCapital,
  isHalf,
  isInstitution,
  isModifying,
  isPersonal,
  isStreet,
  objectOver,
  runOfCapitals,
} from './names.js';
import { type Draft, isAfterRoad } from './relations.js';

/** Names that no gazetteer has, where only the words around say that they are places. */

const PLACE_WORDS: ReadonlySet<string> = new Set(['in', 'on']);
/** Deeds that are done to settlements, and to no person or group. */
const SETTLEMENT_ACTS: ReadonlySet<string> = new Set(['loot', 'seize', 'retake', 'burn']);
/** Kinds of places that hold many settlements: told with one of them, a town is still to be told. */
const WIDE: ReadonlySet<string> = new Set(['region', 'district', 'country', 'area', 'commune']);
/** Shortest word that a title writes with a capital for being a title only. */
const TITLE_WORD = 4;
const TITLE_SHARE = 0.6;
/** Longest subject, in tokens, with what is told of it. */
const MAX_SUBJECT = 12;

/** Whether most words of a line bear capitals, so that capitals tell nothing. */
export function isTitleCase(view: SentenceView): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = view.first; at < view.last; at++) {
    const token = view.token(at);
    if (token === undefined || token.shape === 'mark' || token.shape === 'digits' || token.norm.length < TITLE_WORD)
      continue;
    words += 1;
    if (token.shape !== 'lower') capitals += 1;
  }
  return words > 0 && capitals / words >= TITLE_SHARE;
}

/** Whether all places of a sentence are so wide that a town may still be named beside them. */
const areWide = (found: readonly Draft[], names: PlaceNames): boolean =>
  found.every(
    ({ countries, hint, relation, name, offset }) =>
      offset?.distanceKm == null &&
      relation !== 'between' &&
      (countries.length > 0 || WIDE.has(hint ?? '') || (hint === null && names.isUnit(name))),
  );

/** The end of a name that no lexicon has at `at`, `at` itself where there is none. */
function nameEnd(view: SentenceView, at: number, taken: (at: number) => boolean): number {
  const isName = view.token(at)?.shape === 'capital' && view.classAt(at) === 'proper' && !taken(at);
  const isWord = view.hits(at).some(({ entry }) => entry.kind !== 'cue');
  if (!isName || isWord || view.language.words.notPlaces.has(view.norm(at))) return at;
  const { directions, centres } = view.language.words;
  if (directions.has(view.norm(at)) || centres.has(view.norm(at)) || objectOver(view, at) !== undefined) return at;
  const end = runOfCapitals(view, at);
  const isWhole = end > at && !isHalf(view, end) && view.classAt(end) !== 'poss' && !isPersonal(view, at, end);
  const isOther = isStreet(view, end) || isInstitution(view, at, end) || !isBareName(view, at, end);
  return isWhole && !isOther && !isModifying(view, end) && !isCompound(view, at, end) ? end : at;
}

/** "Western-style": a name that another word is joined to. */
const isCompound = (view: SentenceView, from: number, to: number): boolean =>
  view.token(to)?.joined === 'hyphen' || view.token(from)?.joined === 'apostrophe';

/** "a déclaré à Zembara", "une marche de soutien à Zembara": where the word of place also marks whom something is for, a person may be meant. */
function isForSomebody(view: SentenceView, preposition: number): boolean {
  if (view.language.isHeadFirst !== true) return false;
  const before = preposition - 1;
  const isNoun = view.classAt(before) === 'noun' && view.hits(before).every(({ entry }) => entry.kind === 'cue');
  if (isNoun && view.hitEnding(preposition, 'object') === undefined) return true;
  return [1, 2, 3].some(
    (steps) =>
      view.hit(preposition - steps, 'reporting') !== undefined ||
      view.hitEnding(preposition - steps + 1, 'reporting') !== undefined,
  );
}

/** Whether a word of place before `at` governs a name: "at Zembara", "À Zembara"; no contraction with an article, which villages do not have. */
function isAfterPlaceWord(view: SentenceView, at: number): boolean {
  const before = at - 1;
  const token = view.token(before);
  const cls = view.classAt(before);
  // "Sur Zembara, le groupe écrit": in French a platform as often as a place.
  if (token === undefined || !PLACE_WORDS.has(cls) || (cls === 'on' && view.language.isHeadFirst === true))
    return false;
  if (view.language.words.contractions?.has(token.norm) === true) return false;
  return (token.shape === 'lower' || before === view.first) && !isForSomebody(view, before);
}

/** "invaded Zembara", "encircled Zembara Wassou", "a pris Zembara": a name behind a deed that is done to settlements. */
function isEntered(view: SentenceView, at: number): boolean {
  const { entering, movement } = view.language.words;
  const before = view.norm(at - 1);
  if (view.token(at - 1)?.shape !== 'lower') return false;
  const isDeed = view
    .hits(at - 1)
    .some(({ entry }) => entry.kind === 'trigger' && entry.pos === 'verb' && SETTLEMENT_ACTS.has(entry.value));
  return isDeed || entering.has(before) || movement.has(before);
}

/** "residents of Zembara", "le maire de Zembara": a name behind those who live in a settlement or head it. */
function isOfInhabitants(view: SentenceView, at: number): boolean {
  const { inhabitants } = view.language.words;
  const link = view.classAt(at - 1);
  return (link === 'of' || link === 'from') && inhabitants.has(view.norm(at - 2)) && !isCapital(view, at - 1);
}

/** "the military post of Zembara", "la base de Zembara": a name behind a site, which is called after where it stands. */
function isOfSite(view: SentenceView, at: number): boolean {
  const { territory } = view.language.words;
  const isLinked = view.classAt(at - 1) === 'of' && !isCapital(view, at - 1);
  return isLinked && territory.has(view.norm(at - 2)) && view.token(at - 2)?.shape === 'lower';
}

/** "The scene of the attack was Zembara": a name that a sentence says to be where it happened. */
function isScene(view: SentenceView, at: number): boolean {
  if (view.classAt(at - 1) !== 'be') return false;
  for (let before = at - 2; before >= Math.max(view.first, at - MAX_SUBJECT); before--) {
    if (view.norm(before) === ',' && before === at - 2) continue;
    if (view.language.words.scenes.has(view.norm(before))) return true;
  }
  return false;
}

/** "on the road to Zembara", "la piste qui mène à Zembara": the end of a way. */
const isOnWay = (view: SentenceView, at: number): boolean =>
  ['to', 'toward', 'from', 'in', 'of'].includes(view.classAt(at - 1)) &&
  !isCapital(view, at - 1) &&
  isAfterRoad(view, at);

/** Where a deed is told and no town is named, the name behind a word of place, of entering or of those who live there is one, known or not. */
export function findUnknown(
  view: SentenceView,
  options: { readonly taken: (at: number) => boolean; readonly found: readonly Draft[]; readonly names: PlaceNames },
): Draft[] {
  const { taken, found, names } = options;
  const hasDeed = Array.from({ length: view.last - view.first }, (_, i) => view.hit(view.first + i, 'trigger')).some(
    (hit) => hit !== undefined,
  );
  if (!hasDeed || !areWide(found, names)) return [];
  if (view.sentence.role === 'headline' && isTitleCase(view)) return [];
  for (let at = view.first + 1; at < view.last; at++) {
    if (!isCapital(view, at) || found.some((draft) => draft.first <= at && at < draft.last)) continue;
    const isPlace =
      isAfterPlaceWord(view, at) ||
      isEntered(view, at) ||
      isOfInhabitants(view, at) ||
      isOfSite(view, at) ||
      isScene(view, at) ||
      isOnWay(view, at);
    if (!isPlace) continue;
    const end = nameEnd(view, at, taken);
    if (end > at) return [draftOf(view, at, end, { isKnown: false, countries: [] })];
  }
  return [];
}
