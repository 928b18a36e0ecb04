import type { Toponym } from '../../document.js';
import { digitsOf } from '../count/index.js';
import type { SentenceView } from '../view.js';

/** "30 km north of X", "north of X", "20 km from X": what stands before the governing preposition. */
export function offsetBefore(view: SentenceView, at: number): { offset: Toponym['offset']; first: number } | null {
  const { directions, distanceUnits } = view.language.words;
  let cursor = at;
  let bearing: number | null = null;
  // The preposition class "in" holds phrases such as "north of" as well: look into its words.
  let first = at + 1;
  for (let steps = 0; steps < 8 && cursor >= view.first; steps++) {
    cursor = beforeBracket(view, cursor);
    const norm = view.norm(cursor);
    const degrees = isVerb(view, cursor) ? undefined : directions.get(norm);
    if (degrees !== undefined) {
      const before = directions.get(view.norm(cursor - 1));
      bearing = before === undefined ? degrees : between(before, degrees);
      if (before !== undefined) cursor -= 1;
      first = cursor;
      cursor -= 1;
      // "le quartier nord de X" is a part of X and lies in it.
      if (view.hitEnding(cursor + 1, 'feature') !== undefined) return null;
      continue;
    }
    const unit = distanceUnits.get(norm);
    if (unit !== undefined) {
      const distance = numberBefore(view, cursor - 1);
      if (distance !== null)
        return {
          offset: { distanceKm: Math.round(distance.value * unit * 10) / 10, bearingDegrees: bearing },
          first: distance.first,
        };
      return null;
    }
    if (['of', 'to', 'from', 'det', 'in'].includes(view.classAt(cursor)) && cursor > at - 5) {
      cursor -= 1;
      continue;
    }
    break;
  }
  return bearing === null ? null : { offset: { distanceKm: null, bearingDegrees: bearing }, first };
}

const MAX_BRACKET = 5;

/** "15 kilometres (9 miles) from X": the token before a bracket that closes at `at`; `at` itself where none does. */
function beforeBracket(view: SentenceView, at: number): number {
  if (view.norm(at) !== ')') return at;
  for (let before = at - 1; before >= Math.max(view.first, at - MAX_BRACKET); before--)
    if (view.norm(before) === '(') return before - 1;
  return at;
}

const WIND_LEADS: ReadonlySet<string> = new Set(['det', 'of', 'in', 'to', 'number']);

/** "le convoi est à X", "c'est dans X": a wind that is also a form of the verb to be is one only after an article, a preposition or a distance. */
function isVerb(view: SentenceView, at: number): boolean {
  const { directions, distanceUnits } = view.language.words;
  const before = view.norm(at - 1);
  const isLed =
    WIND_LEADS.has(view.classAt(at - 1)) ||
    directions.has(before) ||
    distanceUnits.has(before) ||
    view.hit(at - 1, 'feature') !== undefined;
  return view.classAt(at) === 'be' && !isLed;
}

/** The bearing between two: north and east give northeast. */
export function between(first: number, second: number): number {
  const apart = Math.abs(first - second);
  const middle = (first + second) / 2;
  return apart > 180 ? (middle + 180) % 360 : middle;
}

function numberBefore(view: SentenceView, at: number): { value: number; first: number } | null {
  const token = view.token(at);
  if (token?.shape === 'digits') {
    const value = digitsOf(token.text);
    return value === null ? null : { value, first: at };
  }
  const word = view.hit(at, 'number');
  if (word !== undefined) return { value: Number(word.entry.value), first: at };
  // "une vingtaine de kilomètres", "a dozen miles"
  const quantity = view.hitEnding(at + 1, 'quantity');
  return quantity?.entry.min == null ? null : { value: quantity.entry.min, first: quantity.first };
}
