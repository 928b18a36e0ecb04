import type { Hit, LexiconKind } from '../../document.js';
import type { SentenceView } from '../view.js';

/** What place finding asks of the gazetteer. */
export type PlaceNames = {
  readonly has: (name: string) => boolean;
  /** A name that is a place on its face: a country, a first-level unit, a capital or a large town. */
  readonly isWellKnown: (name: string) => boolean;
  /** A name that a country or a unit of one bears. */
  readonly isUnit: (name: string) => boolean;
  /** The name of a country's capital; null where it is not known. */
  readonly capitalOf: (country: string) => string | null;
};

const MAX_NAME_TOKENS = 5;

/** Whether the token at `at` is written as names are. */
export const isCapital = (view: SentenceView, at: number): boolean => {
  const token = view.token(at);
  // "74km" is a distance.
  if (token?.shape === 'mixed') return !/^\d/.test(token.norm);
  return token?.shape === 'capital' || token?.shape === 'upper';
};

/** The text of tokens `[from, to)`. */
export function textOf(view: SentenceView, from: number, to: number): string {
  const start = view.token(from)?.start ?? 0;
  return view.text.slice(start, view.token(to - 1)?.end ?? start);
}

/** Whether tokens form one name: no marks between, particles only inside. */
export function isName(view: SentenceView, from: number, to: number): boolean {
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

/** "Logone oriental", "Mayo-Kebbi ouest": a unit whose name goes on with a small letter, where modifiers follow. */
function hasQualifier(view: SentenceView, [from, to]: readonly [number, number], names: PlaceNames): boolean {
  const next = view.token(to);
  return (
    view.language.isHeadFirst === true &&
    next?.shape === 'lower' &&
    next.joined !== 'apostrophe' &&
    next.norm.length > 2 &&
    names.isUnit(textOf(view, from, to + 1))
  );
}

/** "Kelba Local Government" before "Areas": a name that ends in the middle of the words for its kind. */
function cutsKind(view: SentenceView, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if ((view.hit(at, 'feature')?.last ?? to) > to) return true;
  return false;
}

/** The longest name from `at` that the gazetteer has; null when none. */
export function longestName(view: SentenceView, at: number, names: PlaceNames, limit: number): number | null {
  for (let to = Math.min(limit, at + MAX_NAME_TOKENS); to > at; to--) {
    if (!isName(view, at, to)) continue;
    if (view.token(to)?.joined === 'hyphen' && isCapital(view, to) && to - at < MAX_NAME_TOKENS) continue;
    // "the Toronto-listed miner": a name that a participle is joined to qualifies.
    if (view.token(to)?.joined === 'hyphen' && ['participle', 'adjective'].includes(view.classAt(to))) continue;
    // "Ba'are" is no "Ba".
    if (view.token(to)?.joined === 'apostrophe' && view.classAt(to) !== 'poss') continue;
    if (names.has(textOf(view, at, to)) && !cutsKind(view, at, to))
      return hasQualifier(view, [at, to], names) ? to + 1 : to;
  }
  return null;
}

const SETTLEMENTS: ReadonlySet<string> = new Set(['village', 'town', 'commune', 'camp']);

/** "Zembara Village", "Ouro Tada community": a word behind a name that says which kind of settlement it is; "Residents Flee Communities" has none. */
export function isKindBehind(view: SentenceView, at: number): boolean {
  const feature = view.hit(at, 'feature');
  const isDeed = view.hitEnding(at, 'trigger') !== undefined || view.classAt(at - 1) === 'verb';
  return feature !== undefined && !isDeed && view.token(at)?.joined === null && SETTLEMENTS.has(feature.entry.value);
}

/** End of the run of capitalised words from `at` that can be one name, known or not. */
export function runOfCapitals(view: SentenceView, at: number): number {
  let end = at;
  const goesOn = (): boolean =>
    end === at || (!view.language.words.notPlaces.has(view.norm(end)) && !isKindBehind(view, end));
  while (end - at < 3 && isName(view, at, end + 1) && !startsSomethingElse(view, end) && goesOn()) end += 1;
  return end;
}

/** Whether people, a force, a title or a registry name begin at `at`. */
export function startsSomethingElse(view: SentenceView, at: number): boolean {
  return ['person', 'force', 'title', 'demonym', 'actor'].some(
    (kind) => view.hit(at, kind as LexiconKind) !== undefined,
  );
}

/** Whether the words around allow a place here at all: not part of a person's name, a title, or another actor. */
export function isPersonal(view: SentenceView, from: number, to: number): boolean {
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
    !view.language.words.notPlaces.has(view.norm(to)) &&
    view.hit(to, 'feature') === undefined &&
    view.hit(to, 'country') === undefined;
  // "Harun al-Muhajar": the name goes on behind a particle.
  const isParticled =
    view.language.words.nameParticles.has(view.norm(to)) &&
    isCapital(view, to + 1) &&
    view.token(to + 1)?.joined === 'hyphen' &&
    view.token(to)?.shape === 'lower';
  // "Alhousseini ag Moussa": a son's name before and behind the word for son.
  const { patronymics } = view.language.words;
  const isPatronymic =
    (patronymics.has(view.norm(to)) && isCapital(view, to + 1)) ||
    (patronymics.has(view.norm(before)) && isCapital(view, before - 1));
  return isTitled || isAfterName || isBeforeName || isParticled || isPatronymic;
}

/** "the Wulgo base", "an attack on the Banibangou post": a base is named after where it stands, unless its owner's name stands there. */
export function isNameOfSite(view: SentenceView, from: number, to: number): boolean {
  const isOwner = Array.from({ length: to - from }, (_, i) => from + i).some(
    (at) =>
      startsSomethingElse(view, at) || view.hit(at, 'country') !== undefined || view.hit(at, 'weapon') !== undefined,
  );
  const site = view.hit(to, 'object');
  if (isOwner || site === undefined) return false;
  const { territory } = view.language.words;
  // "attacked Banibangou military post", without an article
  const isDeed = view.hits(from - 1).some(({ entry }) => entry.kind === 'trigger' && entry.pos === 'verb');
  const isTerritory = territory.has(view.norm(to)) || territory.has(view.norm(site.last - 1));
  return (view.classAt(from - 1) === 'det' || isDeed) && isTerritory;
}

/** Whether the name goes on after `to` with words that no lexicon has. */
export function isHalf(view: SentenceView, to: number): boolean {
  return (
    isCapital(view, to) &&
    view.token(to)?.joined === null &&
    view.classAt(to) === 'proper' &&
    // "killed in Djibo Wednesday"
    !view.language.words.notPlaces.has(view.norm(to)) &&
    view.hits(to).every((hit) => hit.entry.kind === 'cue')
  );
}

/** "St. Mary's School": a name behind a word cut short within its sentence. */
export const isOfSaint = (view: SentenceView, at: number): boolean =>
  at > view.first + 1 && view.norm(at - 1) === '.' && view.token(at - 2)?.shape === 'capital';

/** "Government College, Zembara": a name behind a comma and the name of a school, a church, a prison, not of a hospital. */
export const isBehindInstitution = (view: SentenceView, at: number): boolean =>
  view.norm(at - 1) === ',' &&
  isCapital(view, at - 2) &&
  !view.language.words.care.has(view.norm(at - 2)) &&
  view.hitEnding(at - 1, 'object') !== undefined;

/** "in Edwardian clothes": a capitalised word before a noun that no lexicon has qualifies it, where modifiers come first. */
export function isModifying(view: SentenceView, to: number): boolean {
  const next = view.token(to);
  return (
    view.language.isHeadFirst !== true &&
    next?.shape === 'lower' &&
    next.joined === null &&
    view.classAt(to) === 'noun' &&
    view.hits(to).length === 0
  );
}

/** "Le Mali", "L'état": an article before a country or a word that is none of a name. */
export function isArticle(view: SentenceView, at: number): boolean {
  if (!view.language.words.definite.has(view.norm(at))) return false;
  const next = view.token(at + 1);
  return view.hit(at + 1, 'country') !== undefined || (next?.joined === 'apostrophe' && next.shape === 'lower');
}

const MAX_LETTERS = 4;

/** "according to SITE", "fss/as/APA": letters inside a line that is not all in capitals are those of an agency. */
export function isLetters(view: SentenceView, at: number): boolean {
  const token = view.token(at);
  if (token?.shape !== 'upper' || token.norm.length > MAX_LETTERS || at === view.first) return false;
  for (let i = view.first; i < view.last; i++) if (view.token(i)?.shape === 'lower') return true;
  return view.norm(at - 1) === '/';
}

/** "the National Emergency Management Agency (NEMA)": letters that the words before spell, and no place that is called so. */
export function isAcronym(view: SentenceView, at: number): boolean {
  const token = view.token(at);
  if (token?.shape !== 'upper' || view.norm(at - 1) !== '(' || view.norm(at + 1) !== ')') return false;
  const letters = token.norm;
  let left = letters.length - 1;
  for (let before = at - 2; before >= view.first && before > at - 3 - 2 * letters.length && left >= 0; before--)
    if (view.norm(before).startsWith(letters[left] ?? ' ')) left -= 1;
  return left < 0;
}

/** Whether a run of capitalised words holds none that tells of a deed, a figure or people: "Kills Six Soldiers" is no name. */
export function isBareName(view: SentenceView, from: number, to: number): boolean {
  const { directions } = view.language.words;
  let isOnlyWind = true;
  for (let at = from; at < to; at++) {
    if (!directions.has(view.norm(at))) isOnlyWind = false;
    if (['number', 'indef'].includes(view.classAt(at)) || view.hit(at, 'number') !== undefined) return false;
    if (startsSomethingElse(view, at) && at > from) return false;
    // "As Gunmen Attack Zembara Community", "at Peace March": words of a title.
    if (view.hit(at, 'trigger') !== undefined) return false;
  }
  return !isOnlyWind;
}

/** "Independence Square": a name that goes on with a word for a street. */
export const isStreet = (view: SentenceView, to: number): boolean =>
  view.language.words.streets.has(view.norm(to)) && isCapital(view, to);

/** "Emergency Management Agency": a name that ends in a word for an institution. */
export const isInstitution = (view: SentenceView, from: number, to: number): boolean =>
  to > from + 1 && view.language.words.notPlaces.has(view.norm(to - 1)) && view.hit(to - 1, 'feature') === undefined;

/** "à 5 km au Sud-Ouest de X", "le Nord-est du pays": a wind that is written with a capital. */
export function isWind(view: SentenceView, at: number): boolean {
  const { directions, distanceUnits } = view.language.words;
  if (!directions.has(view.norm(at))) return false;
  const second = view.token(at + 1);
  const isPair = second?.joined === 'hyphen' && directions.has(second.norm);
  // "Nord-est": names of units bear two capitals.
  if (isPair && second.shape === 'lower') return true;
  return [1, 2, 3].some((steps) => distanceUnits.has(view.norm(at - steps)));
}

const MAX_OBJECT = 4;

/** "au Centre de santé": the object of several words in which a token stands, whose capitals are no names of places. */
export function objectOver(view: SentenceView, at: number): Hit | undefined {
  for (let first = at; first > at - MAX_OBJECT && first >= view.first; first--) {
    const object = view.hit(first, 'object');
    if (object !== undefined && object.last > Math.max(at, first + 1)) return object;
  }
  return undefined;
}

/** "the Borno State capital": whether the name before `to` is that of a unit whose seat is meant. */
export function isSeatOf(view: SentenceView, to: number): boolean {
  const region = view.hit(to, 'feature');
  const ends = region === undefined ? [to] : [to, region.last];
  return ends.some((end) => view.hit(end, 'feature')?.entry.value === 'seat' || region?.entry.value === 'seat');
}

/** Whether a line has a verb, and does more than set a scene. */
export function hasVerb(view: SentenceView): boolean {
  for (let at = view.first; at < view.last; at++)
    if (['verb', 'be', 'have', 'participle', 'gerund'].includes(view.classAt(at))) return true;
  return false;
}
