import type { WordClass } from '../../document.js';
import type { SentenceView } from '../view.js';
import { isCapital, isPersonal } from './names.js';

const LINKS: ReadonlySet<WordClass> = new Set([
  'in',
  'of',
  'on',
  'det',
  'adjective',
  'poss',
  'adverb',
  'also',
  'indef',
  'number',
  'same',
]);
/** Units that hold settlements. */
const HOLDING: ReadonlySet<string> = new Set(['region', 'district', 'commune']);
const MAX_LINK = 7;
/** Longest aside between commas that says where a name lies. */
const MAX_ASIDE = 12;

/** "Zembara, près de la frontière, a été attaquée", "Zembara, situated in", "Zembara, 20 km from": what opens a clause and lies somewhere is a place. */
export function isLocatedBehind(view: SentenceView, from: number, to: number): boolean {
  const { distanceUnits, located, near } = view.language.words;
  const isOpening = from === view.first || view.classAt(from - 1) === 'mark' || view.norm(from - 1) === ',';
  if (!isOpening || view.norm(to) !== ',' || isPersonal(view, from, to)) return false;
  const next = view.norm(to + 1);
  const isFar = view.token(to + 1)?.shape === 'digits' && distanceUnits.has(view.norm(to + 2));
  return located.has(next) || isFar || (near.has(next) && isWhatIsTold(view, to + 1));
}

/** Whether the clause behind the next comma tells what befell the name or what it is: a place does nothing itself. */
function isWhatIsTold(view: SentenceView, from: number): boolean {
  for (let at = from; at < Math.min(view.last, from + MAX_ASIDE); at++)
    if (view.norm(at) === ',') return [1, 2, 3].some((steps) => view.classAt(at + steps) === 'be');
  return false;
}

/** Whether a word for nearness at `at`, behind a comma, leads over to a name. */
function isBesideName(view: SentenceView, at: number, hasLink: boolean): boolean {
  if (!hasLink || !view.language.words.near.has(view.norm(at))) return false;
  for (let next = at + 1; next <= at + 3; next++) {
    if (isCapital(view, next)) return true;
    if (!['of', 'det', 'to', 'in', 'from'].includes(view.classAt(next))) return false;
  }
  return false;
}

/**
 * Whether the words after a name say where it lies: ", Chad", "in northern Mali", "on the shores of Lake Chad in Borno State", "in Niger's
 * Tahoua region", ", 20 km from Djibo". `isUnit` tells whether the name of a
 * country's unit, or another that is a place on its face, starts at a token.
 */
export function saysWhere(view: SentenceView, end: number, isUnit: (at: number) => boolean): boolean {
  const { distanceUnits, directions } = view.language.words;
  let at = view.norm(end) === ',' ? end + 1 : end;
  let hasLink = at > end;
  // ", toujours dans la province de Zembara", ", also in the Zembara district"
  if (hasLink && ['adverb', 'also'].includes(view.classAt(at))) at += 1;
  let hasUnit = false;
  for (let steps = 0; steps < MAX_LINK && at < view.last; steps++) {
    const token = view.token(at);
    if (token === undefined) return false;
    if (token.shape === 'digits') return distanceUnits.has(view.norm(at + 1));
    // ", à cinq kilomètres de", ", some twenty miles from"
    const figure = view.hit(at, 'number') ?? view.hit(at, 'quantity');
    if (figure !== undefined && hasLink && distanceUnits.has(view.norm(figure.last))) return true;
    // ", near Zembara", ", tout près de Zembara"
    if (isBesideName(view, at, hasLink)) return true;
    const country = view.hit(at, 'country');
    if (country !== undefined && token.shape !== 'lower')
      return hasLink && view.hit(country.last, 'person') === undefined;
    // "in the commune of Zembara": what is called a unit is one, known or not.
    if (token.shape !== 'lower') return hasLink && (hasUnit || isUnit(at));
    const feature = view.hit(at, 'feature');
    if (feature !== undefined && HOLDING.has(feature.entry.value)) {
      // "in the same district"
      if (hasLink && view.classAt(at - 1) === 'same') return true;
      hasUnit = view.classAt(feature.last) === 'of';
    }
    const isLink = LINKS.has(view.classAt(at)) || directions.has(view.norm(at)) || feature !== undefined;
    if (!isLink) return false;
    hasLink = true;
    at += 1;
  }
  return false;
}
