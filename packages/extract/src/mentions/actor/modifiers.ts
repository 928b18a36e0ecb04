import { areGunmen } from '../../resolution/actors.js';
import type { Hit, WordClass } from '../../document.js';
import type { SentenceView } from '../view.js';

const MODIFIER_CLASSES: ReadonlySet<WordClass> = new Set([
  'adjective',
  'noun',
  'proper',
  'another',
  'second',
  'same',
  'poss',
  'adverb',
]);

/** Quotation marks, opening and closing. */
export const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»', '‘', "'"]);

/** Whether the word can stand before the head inside its phrase. */
export function isModifier(view: SentenceView, at: number): boolean {
  const cls = view.classAt(at);
  const token = view.token(at);
  if (token === undefined || token.shape === 'mark') return false;
  if (view.language.words.adjectives.has(token.norm)) return !isProgressive(view, at) && !isBeforeAnother(view, at);
  if (!MODIFIER_CLASSES.has(cls)) return false;
  if (cls === 'adverb' && view.hit(at, 'cue') === undefined) return false;
  if (view.hit(at, 'reporting') !== undefined) return false;
  const trigger = view.hits(at).find((h) => h.entry.kind === 'trigger');
  return trigger === undefined || trigger.entry.pos === 'adj';
}

/** "were fighting rebels": a verb, where "fighting rebels" alone are rebels that fight. */
const isProgressive = (view: SentenceView, at: number): boolean =>
  view.classAt(at - 1) === 'be' && view.hits(at).some(({ entry }) => entry.kind === 'trigger' && entry.form === 'ing');

/** "injured another man": a verb, where "another injured man" is one who was hurt. */
const isBeforeAnother = (view: SentenceView, at: number): boolean =>
  view.classAt(at + 1) === 'another' &&
  view.hits(at).some(({ entry }) => entry.kind === 'trigger' && entry.pos === 'verb');

/** Words that stand before a name and belong to it: "suspected", "Malian", "armed". */
export function isNameModifier(view: SentenceView, at: number): boolean {
  const isCue = view.hits(at).some((hit) => hit.entry.kind === 'cue' && hit.entry.value === 'suspected');
  return (
    isCue ||
    view.hit(at, 'demonym') !== undefined ||
    view.classAt(at) === 'another' ||
    view.language.words.adjectives.has(view.norm(at)) ||
    view.classAt(at) === 'poss' ||
    view.hitEnding(at + 1, 'actor') !== undefined
  );
}

/** "un village tout proche": right behind a thing a word that may also be somebody says what the thing is like. */
export function isBehindThing(view: SentenceView, at: number): boolean {
  if (view.language.isHeadFirst !== true || view.token(at)?.shape !== 'lower') return false;
  const end = DEGREES.has(view.classAt(at - 1)) ? at - 1 : at;
  // "deux soldats occupants du véhicule"
  return (['object', 'force', 'person'] as const).some((kind) => view.hitEnding(end, kind) !== undefined);
}
const DEGREES: ReadonlySet<WordClass> = new Set(['adverb', 'adjective']);

/** "coups et blessures volontaires": where adjectives follow, a name that is written small right behind a noun is one. */
export const isAdjective = (view: SentenceView, { first, last, entry }: Hit): boolean =>
  view.language.isHeadFirst === true &&
  entry.isCased === false &&
  last === first + 1 &&
  view.token(first)?.shape === 'lower' &&
  view.classAt(first - 1) === 'noun';

/** "forces from the rebel group": whose they are says of which side. */
export const areOfGunmen = (owner: Hit | null): boolean => owner !== null && areGunmen(owner.entry.value);

/** "former soldiers": whoever they are now, no army. */
export function isOfFormer(view: SentenceView, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (view.language.words.former.has(view.norm(at))) return true;
  return false;
}

/** "son fils", "l'époux": what stands before a noun of one form says that one is meant. */
export const isLedByOne = (view: SentenceView, start: number): boolean =>
  view.language.words.singular.has(view.norm(start)) ||
  (start > view.first && view.language.words.singular.has(view.norm(start - 1)));

/** "du groupe", "au régiment": an article inside a preposition. */
export const isContracted = (view: SentenceView, start: number): boolean =>
  view.language.words.contractions?.has(view.norm(start - 1)) === true;

/** "It was not immediately clear who": a pronoun that means nobody. */
export function isImpersonal(view: SentenceView, at: number): boolean {
  if (view.classAt(at + 1) !== 'be') return false;
  let next = at + 2;
  while (['neg', 'adverb', 'also'].includes(view.classAt(next))) next += 1;
  return view.language.words.impersonal.has(view.norm(next));
}
