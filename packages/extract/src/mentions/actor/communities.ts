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
  if (hit === undefined || view.token(at)?.shape !== 'capital') return null;
  if (view.language.isHeadFirst !== true) return isOneOfTwo(view, hit) ? { first: at, last: hit.last, hit } : null;
  const isLed = at === view.first || COMMUNITY_LEADS.has(view.classAt(at - 1)) || view.hitEnding(at, 'quantity');
  // "Dogon Doutchi" is a town.
  const next = view.token(hit.last);
  const isName = next?.shape === 'capital' && view.classAt(hit.last) === 'proper';
  return isLed && !isName ? { first: at, last: hit.last, hit } : null;
}

const NOUN_LIKE: ReadonlySet<WordClass> = new Set(['noun', 'adjective', 'proper', 'number']);

/** "between Dogon and Fulani": where adjectives bear capitals, the name alone means people beside that of another community. */
function isOneOfTwo(view: SentenceView, { first, last }: Hit): boolean {
  if (NOUN_LIKE.has(view.classAt(last))) return false;
  let lead = first - 1;
  if (view.classAt(lead) === 'det') lead -= 1;
  if (view.classAt(lead) === 'between') return view.classAt(last) === 'and';
  if (view.classAt(lead) !== 'and') return false;
  const other = view.hitEnding(lead, 'branch');
  if (other === undefined) return false;
  const before = view.classAt(other.first - 1) === 'det' ? other.first - 2 : other.first - 1;
  return view.classAt(before) === 'between';
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
