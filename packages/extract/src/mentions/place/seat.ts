import type { Toponym } from '../../document.js';
import type { SentenceView } from '../view.js';
import { toponymOf } from './relations.js';
import { type PlaceNames, isCapital } from './names.js';

/** The words `[first, last)` for a capital and the country whose it is. */
type Seat = { readonly first: number; readonly last: number; readonly country: string };

/** "the Malian capital", "Mali's capital", "the Mali capital", "the capital of Mali", "la capitale malienne". */
function seatAt(view: SentenceView, at: number): Seat | null {
  const feature = view.hit(at, 'feature');
  if (feature?.entry.value !== 'seat' || view.token(at)?.shape !== 'lower') return null;
  const owner = view.classAt(at - 1) === 'poss' ? at - 1 : at;
  const before = view.hitEnding(owner, 'country') ?? (owner === at ? view.hitEnding(owner, 'demonym') : undefined);
  if (before !== undefined) return { first: before.first, last: feature.last, country: before.entry.value };
  const demonym = view.language.isHeadFirst === true ? view.hit(feature.last, 'demonym') : undefined;
  if (demonym !== undefined) return { first: at, last: demonym.last, country: demonym.entry.value };
  if (view.classAt(feature.last) !== 'of') return null;
  const of = view.classAt(feature.last + 1) === 'det' ? feature.last + 2 : feature.last + 1;
  const after = view.hit(of, 'country');
  if (after === undefined) return null;
  // "the capital of Nigeria's Zamfara state", "of Niger state": that of a part of it.
  const isOfPart =
    view.classAt(after.last) === 'poss' ||
    view.hit(after.last, 'feature') !== undefined ||
    (after.last < view.last && isCapital(view, after.last));
  return isOfPart ? null : { first: at, last: after.last, country: after.entry.value };
}

/** "the Malian capital Bamako", "Bamako, the capital of Mali": the name stands beside it. */
function isNamedBeside(view: SentenceView, first: number, last: number): boolean {
  const next = view.norm(last) === ',' ? last + 1 : last;
  return (next < view.last && isCapital(view, next)) || view.norm(first - 1) === ',' || view.norm(first - 1) === '(';
}

/** The capitals that a sentence tells by their country alone, where something was "in" them. */
export function findSeats(view: SentenceView, names: PlaceNames): Toponym[] {
  const found: Toponym[] = [];
  for (let at = view.first + 1; at < view.last; at++) {
    const seat = seatAt(view, at);
    if (seat === null) continue;
    const first = view.classAt(seat.first - 1) === 'det' ? seat.first - 1 : seat.first;
    // "au nord de la capitale malienne": not in it.
    const isBeside = view.language.words.directions.has(view.norm(first - 2));
    const isIn = !isBeside && (view.classAt(first - 1) === 'in' || view.hitEnding(first, 'word')?.entry.value === 'in');
    const name = isIn && !isNamedBeside(view, first, seat.last) ? names.capitalOf(seat.country) : null;
    if (name === null) continue;
    const rules = [`${view.language.code}/place/capital`];
    found.push(toponymOf(view, { first, last: seat.last, name, preposition: 'in', hint: 'town', rules }));
  }
  return found;
}
