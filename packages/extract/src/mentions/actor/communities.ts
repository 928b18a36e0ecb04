import type { Hit, WordClass } from '../../document.js';
import type { SentenceView } from '../view.js';

/** The word that makes a phrase people: tokens `[first, last)`. */
export type Head = { readonly first: number; readonly last: number; readonly hit: Hit };

/** What stands before a noun for people. */
const COMMUNITY_LEADS: ReadonlySet<WordClass> = new Set([
  'det',
  'indef',
  'number',
  'of',
  'by',
  'and',
  'between',
  'another',
  'adjective',
]);

/** "cinq Peuls", "des Dogons": where adjectives bear no capital, a community's name with one means its people. */
export function communityAt(view: SentenceView, at: number): Head | null {
  const hit = view.hit(at, 'branch');
  if (hit === undefined || view.language.isHeadFirst !== true || view.token(at)?.shape !== 'capital') return null;
  const isLed = at === view.first || COMMUNITY_LEADS.has(view.classAt(at - 1)) || view.hitEnding(at, 'quantity');
  // "Dogon Doutchi" is a town.
  const next = view.token(hit.last);
  const isName = next?.shape === 'capital' && view.classAt(hit.last) === 'proper';
  return isLed && !isName ? { first: at, last: hit.last, hit } : null;
}

/** "cette Française de 67 ans", "le Suédois": where adjectives bear no capital, a nation's name with one is a person of it. */
export function nationalAt(view: SentenceView, at: number): Head | null {
  const hit = view.hit(at, 'demonym');
  if (hit === undefined || view.language.isHeadFirst !== true || view.token(at)?.shape !== 'capital') return null;
  const lead = view.classAt(at - 1);
  if (at === view.first || (lead !== 'det' && lead !== 'indef')) return null;
  const next = view.classAt(hit.last);
  return next === 'proper' || next === 'noun' || next === 'adjective' ? null : { first: at, last: hit.last, hit };
}
