import type { Hit, WeaponMention, WordClass } from '../document.js';
import { type SentenceView, spanOf } from './view.js';

/** Longest phrase that names a means and tells no deed. */
const MAX_PHRASE = 4;

/** "flown out by helicopter to": words that only bring somebody somewhere. */
function isInPhrase(view: SentenceView, first: number, last: number): boolean {
  for (let at = first - 1; at >= Math.max(view.first, first - MAX_PHRASE); at--)
    if (view.hits(at).some((hit) => hit.entry.kind === 'word' && hit.entry.value === 'toward' && hit.last > last))
      return true;
  return false;
}

/** "a gold mine", "la mine de Tambao": a word for a weapon that names a thing that is attacked. */
function isThing(view: SentenceView, { first, last }: Hit): boolean {
  const ending = view.hitEnding(last, 'object');
  const longest = view.hit(first, 'object');
  if ((ending !== undefined && ending.first < first) || (longest !== undefined && longest.last > last)) return true;
  const isNamed = view.classAt(last) === 'of' && view.token(last + 1)?.shape === 'capital';
  return longest !== undefined && isNamed && view.hit(last + 1, 'actor') === undefined;
}

const HARMS: ReadonlySet<string> = new Set(['kill', 'injure', 'explode', 'destroy']);

/** "A mine killed two drivers": what kills is no place where people dig. */
export const isDeadlyMine = (view: SentenceView, { first, last }: Hit): boolean =>
  last === first + 1 &&
  view.language.words.mines.has(view.norm(first)) &&
  ['indef', 'det', 'another', 'second'].includes(view.classAt(first - 1)) &&
  view.hits(last).some(({ entry }) => entry.kind === 'trigger' && entry.pos === 'verb' && HARMS.has(entry.value));

/** "French bombers": what a nation flies, not who blows himself up. */
const isNations = (view: SentenceView, { first, last, entry }: Hit): boolean =>
  entry.value === 'suicide-bomb' && last - first === 1 && view.hitEnding(first, 'demonym') !== undefined;

const BEFORE_MEANS: ReadonlySet<WordClass> = new Set(['det', 'indef', 'adjective', 'number', 'of']);

/** "with three drones", "au moyen de drones". */
function isMeans(view: SentenceView, first: number): boolean {
  let at = first - 1;
  while (at > view.first && BEFORE_MEANS.has(view.classAt(at))) at -= 1;
  return view.classAt(at) === 'with';
}

/** Weapons and means named in a sentence. */
export function findWeapons(view: SentenceView): WeaponMention[] {
  const found: WeaponMention[] = [];
  for (let at = view.first; at < view.last;) {
    const hit = view.hit(at, 'weapon');
    const thing = hit === undefined ? view.hit(at, 'object') : undefined;
    if (thing !== undefined && isDeadlyMine(view, thing)) {
      found.push({ first: at, last: thing.last, span: spanOf(view, at, thing.last), weapon: 'ied' });
      at = thing.last;
      continue;
    }
    if (hit === undefined || isInPhrase(view, at, hit.last) || isThing(view, hit)) {
      at += 1;
      continue;
    }
    found.push({
      first: at,
      last: hit.last,
      span: spanOf(view, at, hit.last),
      weapon: isNations(view, hit) ? 'aircraft' : hit.entry.value,
      isMeans: isMeans(view, at),
    });
    at = hit.last;
  }
  return found;
}
