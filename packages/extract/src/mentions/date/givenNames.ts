import type { DateMention } from '../../document.js';
import type { SentenceView } from '../view.js';

/** Words at most in a line that is nothing but a name. */
const MAX_LINE = 5;

/** "killed Monday Titus", "Pastor Friday Audu", a line "Sunday Bulus": a day of the week that begins a person's name and dates nothing. */
export function isGivenName(view: SentenceView, { first, last }: DateMention): boolean {
  if (last !== first + 1 || view.token(first)?.shape !== 'capital') return false;
  const next = view.token(last);
  if (next?.shape !== 'capital' || next.joined !== null) return false;
  if (view.classAt(last) !== 'proper' || view.hits(last).length > 0) return false;
  const before = first - 1;
  if (before < view.first || view.token(before)?.shape === 'digits' || view.classAt(before) === 'mark')
    return isNameOnly(view, first) || isListed(view, before);
  if (view.hitEnding(first, 'title') !== undefined || view.language.words.indefinite.has(view.norm(before)))
    return true;
  const verb = view.hitEnding(first, 'trigger')?.entry;
  return verb?.pos === 'verb' && verb.frame === 'transitive';
}

/** Whether names stand on the other side of the comma or "and". */
const isListed = (view: SentenceView, comma: number): boolean =>
  (view.norm(comma) === ',' || view.classAt(comma) === 'and') && isName(view, comma - 1) && isName(view, comma - 2);

const isName = (view: SentenceView, at: number): boolean =>
  view.classAt(at) === 'proper' && view.hits(at).length === 0 && view.token(at)?.shape === 'capital';

function isNameOnly(view: SentenceView, first: number): boolean {
  if (view.last - first > MAX_LINE) return false;
  for (let at = first + 1; at < view.last; at++) if (!isName(view, at) && view.classAt(at) !== 'mark') return false;
  return true;
}
