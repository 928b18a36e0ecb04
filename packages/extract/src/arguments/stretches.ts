import type { DateMention } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import type { Roles } from './roles.js';

/** From here on the dead of a place are a sum. */
const MANY = 24;

/** Whether those who suffered are so many, or are not counted. */
export const hasManyOrNone = ({ patients }: Roles): boolean =>
  patients.every((f) => f.kind !== 'party' || f.party.count === null || (f.party.count.min ?? 0) >= MANY);

/** How far before a verb the word that opens its clause may stand. */
const RELATIVE_REACH = 6;

/** "where militants have killed": whether a verb stands in a clause that hangs on a noun. */
export function isInRelativeClause(view: SentenceView, at: number): boolean {
  for (let before = at - 1; before > Math.max(view.first, at - RELATIVE_REACH); before--) {
    if (view.norm(before) === ',' || view.norm(before) === ';') return false;
    const cls = view.classAt(before);
    if (cls === 'rel' || cls === 'sub') return true;
  }
  return false;
}

/** "in some of the worst violence seen this year": the stretch of time belongs to a ranking behind the deed. */
export function isOfRanking(view: SentenceView, after: number, date: DateMention): boolean {
  for (let at = date.first - 1; at >= after; at--) {
    if (view.norm(at) === ',' || view.norm(at) === ';') return false;
    if (view.language.words.ranking.has(view.norm(at))) return true;
  }
  return false;
}
