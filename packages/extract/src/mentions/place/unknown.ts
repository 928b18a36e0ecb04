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
const SETTLED: ReadonlySet<string> = new Set(['village', 'town']);
/** Longest way from a verb of being to the word for what something is. */
const MAX_PREDICATE = 4;
const SETTLEMENT_ACTS: ReadonlySet<string> = new Set(['loot', 'seize', 'retake', 'burn']);
/** Deeds that are done to people and to places. */
const STRIKING_ACTS: ReadonlySet<string> = new Set(['attack', 'assault', 'target']);
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
const areWide = (view: SentenceView, found: readonly Draft[], names: PlaceNames): boolean =>
  found.every(
    ({ first, countries, hint, relation, name, offset }) =>
      // "the market of Zembara, close to Tibo"
      [1, 2].some((steps) => view.language.words.near.has(view.norm(first - steps))) ||
      (offset?.distanceKm == null &&
        relation !== 'between' &&
        (countries.length > 0 || WIDE.has(hint ?? '') || (hint === null && names.isUnit(name)))),
  );

/** The end of a name that no lexicon has at `at`, `at` itself where there is none. */
function nameEnd(view: SentenceView, at: number, taken: (at: number) => boolean): number {
  const isName = view.token(at)?.shape === 'capital' && view.classAt(at) === 'proper' && !taken(at);
  const isWord = view.hits(at).some(({ entry }) => entry.kind !== 'cue');
  if (!isName || isWord || view.language.words.notPlaces.has(view.norm(at))) return at;
  const { directions, centres } = view.language.words;
  if (directions.has(view.norm(at)) || centres.has(view.norm(at)) || objectOver(view, at) !== undefined) return at;
  const end = runOfCapitals(view, at);
  // "attacked St. Ignatius Church": a full stop within the sentence belongs to a word cut short.
  const isCut =
    (view.norm(end) === '.' && view.token(end + 1)?.shape === 'capital') ||
    (at > view.first && view.norm(at - 1) === '.');
  const isWhole =
    end > at && !isCut && !isHalf(view, end) && view.classAt(end) !== 'poss' && !isPersonal(view, at, end);
  const isOther = isStreet(view, end) || isInstitution(view, at, end) || !isBareName(view, at, end);
  return isWhole && !isOther && !isModifying(view, end) && !isCompound(view, at, end) ? end : at;
}

/** "Western-style": a name that another word is joined to. */
const isCompound = (view: SentenceView, from: number, to: number): boolean =>
  view.token(to)?.joined === 'hyphen' || view.token(from)?.joined === 'apostrophe';

/** "a déclaré à Zembara", "une marche de soutien à Zembara": where the word of place also marks whom something is for, a person may be meant. */
function isForSomebody(view: SentenceView, preposition: number, taken: (at: number) => boolean): boolean {
  if (view.language.isHeadFirst !== true) return false;
  // "ont été tués vendredi à Zembara": the day stands between.
  let end = preposition;
  while (end > view.first && taken(end - 1)) end -= 1;
  const before = end - 1;
  // "s'est produit à Zembara": a noun's form behind a verb of being is a participle.
  const isNoun =
    view.classAt(before) === 'noun' &&
    view.classAt(before - 1) !== 'be' &&
    view.hits(before).every(({ entry }) => entry.kind === 'cue');
  if (isNoun && view.hitEnding(end, 'object') === undefined) return true;
  return [1, 2, 3].some(
    (steps) =>
      view.hit(end - steps, 'reporting') !== undefined || view.hitEnding(end - steps + 1, 'reporting') !== undefined,
  );
}

/** Whether a word of place before `at` governs a name: "at Zembara", "À Zembara"; no contraction with an article, which villages do not have. */
function isAfterPlaceWord(view: SentenceView, at: number, taken: (at: number) => boolean): boolean {
  const before = at - 1;
  const token = view.token(before);
  const cls = view.classAt(before);
  // "Sur Zembara, le groupe écrit": in French a platform as often as a place.
  if (token === undefined || !PLACE_WORDS.has(cls) || (cls === 'on' && view.language.isHeadFirst === true))
    return false;
  if (view.language.words.contractions?.has(token.norm) === true) return false;
  return (token.shape === 'lower' || before === view.first) && !isForSomebody(view, before, taken);
}

/** "ambushed near Zembara", "non loin de Zembara": a word for nearness right before a name, or with the word between that goes with it. */
const isAfterNear = (view: SentenceView, at: number): boolean =>
  view.language.words.near.has(view.norm(at - 1)) ||
  (['of', 'to', 'from'].includes(view.classAt(at - 1)) && view.language.words.near.has(view.norm(at - 2)));

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

/** "came to Zembara", "sont entrés à Zembara": where somebody arrived. */
const isArrivedAt = (view: SentenceView, at: number): boolean =>
  view.language.words.arriving.has(view.norm(at - 2)) &&
  (PLACE_WORDS.has(view.classAt(at - 1)) || view.classAt(at - 1) === 'to');

const WHEN_TOLD = 'when-told';

const GUNMEN: ReadonlySet<string> = new Set(['unidentified', 'rebel-group', 'political-militia']);

/** Whether a sentence that tells no deed tells of one told before: when it was, who did it, or that somebody came. */
function isOfDeed(view: SentenceView): boolean {
  for (let at = view.first; at < view.last; at++) {
    if (view.language.words.arriving.has(view.norm(at))) return true;
    for (const { entry } of view.hits(at)) {
      if (entry.kind === 'cue' && entry.value === WHEN_TOLD) return true;
      if (entry.kind === 'person' && GUNMEN.has(entry.value)) return true;
    }
  }
  return false;
}

function namesSettlements(view: SentenceView): boolean {
  for (let at = view.first; at < view.last; at++)
    if (SETTLED.has(view.hit(at, 'feature')?.entry.value ?? '')) return true;
  return false;
}

/** "residents of Zembara", "le maire de Zembara": a name behind those who live in a settlement or head it. */
function isOfInhabitants(view: SentenceView, at: number): boolean {
  const { inhabitants } = view.language.words;
  const link = view.classAt(at - 1);
  return (link === 'of' || link === 'from') && inhabitants.has(view.norm(at - 2)) && !isCapital(view, at - 1);
}

/** Whether a site, which is called after where it stands, ends before a token: "post", "weekly market". */
function isSiteBefore(view: SentenceView, end: number): boolean {
  const { territory, sites } = view.language.words;
  const norm = view.norm(end - 1);
  return (territory.has(norm) || sites.has(norm)) && view.token(end - 1)?.shape === 'lower';
}

/** "the military post of Zembara", "la base de Zembara": a name behind a site. */
const isOfSite = (view: SentenceView, at: number): boolean =>
  view.classAt(at - 1) === 'of' && !isCapital(view, at - 1) && isSiteBefore(view, at - 1);

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

/** "killed on Friday in Zembara", "At Zembara, four soldiers", "the camp at Zembara": a word of place right behind a deed or a site, or one that opens a clause. */
function isTiedToDeed(view: SentenceView, at: number, taken: (at: number) => boolean): boolean {
  const isNear = view.language.words.near.has(view.norm(at - 2));
  const first = isNear ? at - 2 : at - 1;
  const isOpening = first === view.first || view.norm(first - 1) === ',' || view.norm(first - 1) === ';';
  let before = first - 1;
  const isTime = (i: number): boolean =>
    taken(i) || view.classAt(i) === 'adverb' || (view.classAt(i) === 'on' && taken(i + 1) && i + 1 < first);
  while (before > view.first && isTime(before)) before -= 1;
  const isDeed = view.hit(before, 'trigger') !== undefined || view.hitEnding(before + 1, 'trigger') !== undefined;
  return isOpening || isDeed || isSiteBefore(view, first);
}

/** "attacked Zembara and killed six": a name behind a deed that is done to places as well, where the clause goes on to something else. */
function isStruck(
  view: SentenceView,
  { from, to }: { readonly from: number; readonly to: number },
  taken: (at: number) => boolean,
): boolean {
  // "ont attaqué vendredi Zembara": the day may stand between.
  let verb = from - 1;
  while (verb > view.first && taken(verb) && view.hit(verb, 'person') === undefined) verb -= 1;
  const isDeed = view
    .hits(verb)
    .some(({ entry }) => entry.kind === 'trigger' && entry.pos === 'verb' && STRIKING_ACTS.has(entry.value));
  const next = view.classAt(to);
  return isDeed && view.token(verb)?.shape === 'lower' && (next === 'mark' || next === 'and' || PLACE_WORDS.has(next));
}

/** "between Zembara and Wassou": the first end of a way. */
const isBetween = (view: SentenceView, at: number): boolean =>
  view.classAt(at - 1) === 'between' && !isCapital(view, at - 1);

/** "Zembara, Wassou and Tibo are the villages concerned": the end of a list that a sentence opens with and then calls settlements; null for none. */
function settledList(view: SentenceView): number | null {
  let end = view.first;
  while (end < view.last && (isCapital(view, end) || view.norm(end) === ',' || view.classAt(end) === 'and')) end += 1;
  if (end === view.first || view.classAt(end) !== 'be') return null;
  for (let at = end + 1; at <= end + MAX_PREDICATE; at++) {
    const feature = view.hit(at, 'feature');
    if (feature !== undefined) return SETTLED.has(feature.entry.value) ? end : null;
    if (!['det', 'adjective', 'number', 'indef', 'participle', 'noun'].includes(view.classAt(at))) return null;
  }
  return null;
}

/** "Among the villages attacked were Zembara and Wassou": a name behind what says which settlements are meant. */
function isAmongSettled(view: SentenceView, at: number): boolean {
  const isVerb = view.classAt(at - 1) === 'be' || view.language.words.include.has(view.norm(at - 1));
  if (!isVerb) return false;
  for (let before = at - 2; before >= Math.max(view.first, at - 2 - MAX_PREDICATE); before--)
    if (SETTLED.has(view.hit(before, 'feature')?.entry.value ?? '')) return true;
  return false;
}

/** ", Zembara" and "and Zembara", behind a name. */
const isNextOf = (view: SentenceView, at: number): boolean =>
  (view.norm(at - 1) === ',' || view.classAt(at - 1) === 'and') && isCapital(view, at - 2);

/**
 * Where a deed is told and no town is named, the name behind a word of place, of entering or of those who live there is one, known or not;
 * beside a town only the name that the words tie to the deed.
 */
export function findUnknown(
  view: SentenceView,
  options: { readonly taken: (at: number) => boolean; readonly found: readonly Draft[]; readonly names: PlaceNames },
): Draft[] {
  const { taken, found, names } = options;
  const hasDeed = Array.from({ length: view.last - view.first }, (_, i) => view.hit(view.first + i, 'trigger')).some(
    (hit) => hit !== undefined,
  );
  const listed = settledList(view);
  const isTelling = hasDeed || listed !== null || isOfDeed(view);
  if ((!isTelling && !namesSettlements(view)) || (view.sentence.role === 'headline' && isTitleCase(view))) return [];
  const isAlone = areWide(view, found, names);
  const unknown: Draft[] = [];
  for (let at = listed === null ? view.first + 1 : view.first; at < view.last; at++) {
    if (!isCapital(view, at) || found.some((draft) => draft.first <= at && at < draft.last)) continue;
    if (!isTelling && !isAmongSettled(view, at) && !(unknown.length > 0 && isNextOf(view, at))) continue;
    const isPlaced = isAfterPlaceWord(view, at, taken) || isAfterNear(view, at) || isArrivedAt(view, at);
    const isAlsoPlaced = isPlaced && isTiedToDeed(view, at, taken);
    const isPlace =
      isAlsoPlaced ||
      isBetween(view, at) ||
      isAmongSettled(view, at) ||
      (!isTelling && isNextOf(view, at)) ||
      (listed !== null && at < listed) ||
      (isAlone &&
        unknown.length === 0 &&
        (isPlaced ||
          isEntered(view, at) ||
          isOfInhabitants(view, at) ||
          isOfSite(view, at) ||
          isScene(view, at) ||
          isOnWay(view, at)));
    const end = nameEnd(view, at, taken);
    if (end === at || (!isPlace && !isStruck(view, { from: at, to: end }, taken))) continue;
    unknown.push(draftOf(view, at, end, { isKnown: false, countries: [] }));
    at = end;
  }
  return unknown;
}
