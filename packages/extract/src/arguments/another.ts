import type { Toponym, Trigger } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import type { Filler } from './fillers.js';
import { phraseFirst } from './phrase.js';

/** "another attack", "a second raid", "another Bam province ambush". */
export function isAnotherOne(view: SentenceView, trigger: Trigger): boolean {
  if (trigger.form !== 'nominal') return false;
  // "un accrochage distinct"
  if (view.language.isHeadFirst === true && view.classAt(trigger.last) === 'second') return true;
  let at = trigger.first - 1;
  while (at > view.first && ['adjective', 'noun', 'proper'].includes(view.classAt(at))) at -= 1;
  const before = view.classAt(at) === 'det' ? at : at + 1;
  const isCause = view.hitEnding(before, 'cue')?.entry.value === 'follows';
  return isCause || view.classAt(at) === 'another' || view.classAt(at) === 'second';
}

/** Rule of a deed that its noun calls the newest: the article's news. */
export const NEWEST = 'arguments/newest';

/** "The latest raid happened in X", "the latest dawn attack". */
export function isNewest(view: SentenceView, trigger: Trigger): boolean {
  if (trigger.form !== 'nominal' || trigger.isPlural || !trigger.isDefinite) return false;
  const first = phraseFirst(view, trigger.first);
  for (let at = trigger.first - 1; at >= first - 1; at--)
    if (view.language.words.newest.has(view.norm(at))) return true;
  return false;
}

/** "another device went off": what goes off is another one. */
export function isAnotherDevice(view: SentenceView, trigger: Trigger): boolean {
  if (trigger.act !== 'explode' || trigger.form !== 'active') return false;
  const first = phraseFirst(view, trigger.first);
  return view.classAt(first - 1) === 'another' || view.classAt(first - 1) === 'second';
}

/** "raided another village": what is attacked is another place than the one told of. */
export function isAnotherThing(view: SentenceView, filler: Filler): boolean {
  if (filler.kind !== 'object' || filler.object.kind !== 'civilians') return false;
  const { first, last } = filler.object;
  for (let at = first - 1; at < last; at++) if (['another', 'second'].includes(view.classAt(at))) return true;
  return false;
}

/** "the killing of another commander": another deed than the one told of. */
export const isAnotherPerson = (filler: Filler): boolean =>
  filler.kind === 'party' && filler.party.isOther && !filler.party.isPlural;

/** Rule of a deed told beside another one, at a place of its own. */
export const ALSO = 'arguments/also-there';

/** How far before its verb the member may begin: "The second, in the village of X, left". */
const MEMBER_REACH = 12;
/** How many words "the other", "a third" has. */
const MEMBER_WORDS = 2;

/** "The second, in X, left two dead", "l'autre, à Y, en a fait cinq": a clause about another of the deeds told before. */
function isOfTheOther(view: SentenceView, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(view.first, verb - MEMBER_REACH); at--) {
    const isStart = at === view.first || /^[;:]$/.test(view.norm(at - 1));
    if (!isStart) continue;
    const isOther = ['another', 'second'].includes(view.classAt(at + 1));
    return isOther && ['det', 'indef'].includes(view.classAt(at)) && isMemberEnd(view, at + MEMBER_WORDS);
  }
  return false;
}

/** "the second ,", "the other in X", not "the second bomb". */
const isMemberEnd = (view: SentenceView, at: number): boolean =>
  view.norm(at) === ',' || ['in', 'on', 'verb', 'have', 'participle'].includes(view.classAt(at));

const PRONOUN: ReadonlySet<string> = new Set(['det', 'indef', 'another', 'second', 'number']);

/** "One, at X, left six dead; the other, at Y, four": of deeds told before, no people. */
export function isOneOfDeeds(view: SentenceView, filler: Filler): boolean {
  if (filler.kind !== 'party' || filler.party.kind !== 'people') return false;
  const { first, last, count } = filler.party;
  const isStart = first === view.first || /^[;:]$/.test(view.norm(first - 1));
  if (!isStart || (count !== null && count.max !== 1) || !isMemberEnd(view, last)) return false;
  for (let at = first; at < last; at++) if (!PRONOUN.has(view.classAt(at))) return false;
  return view.norm(last) === ',' || view.classAt(last) === 'in';
}

/** "The village of X was also attacked", "X was attacked as well", "They also raided X", "They also killed three in X": a place beside the one told of. */
export function isAlsoThere(
  view: SentenceView,
  trigger: Trigger,
  {
    initiators,
    targets,
    toponyms,
  }: {
    readonly initiators: readonly Filler[];
    readonly targets: readonly Filler[];
    readonly toponyms: readonly Toponym[];
  },
): boolean {
  const isNamed = targets.some(
    (of) =>
      of.kind === 'place' ||
      (of.kind === 'object' &&
        of.object.kind === 'civilians' &&
        toponyms.some(({ first }) => first >= of.object.first && first <= of.object.last + 1)),
  );
  if (trigger.form === 'nominal') return false;
  if (isOfTheOther(view, trigger.first) && toponyms.length > 0) return true;
  const isAlso = isAlsoBefore(view, trigger.first);
  // "the attack also injured six": by the deed told of, which is no other.
  const isByPeople = initiators.some(({ kind }) => kind === 'party');
  if (!isNamed) return isAlso && isByPeople && targets.some(isCountedParty) && toponyms.some(isTownOf);
  const behind = view.norm(trigger.last) === ',' ? trigger.last + 1 : trigger.last;
  return isAlso || (trigger.form === 'passive' && view.classAt(behind) === 'also');
}

/** "was also attacked", "a également été attaqué": over the verb's helpers. */
function isAlsoBefore(view: SentenceView, verb: number): boolean {
  let at = verb - 1;
  while (view.classAt(at) === 'be') at -= 1;
  return view.classAt(at) === 'also';
}

const isCountedParty = (of: Filler): boolean => of.kind === 'party' && of.party.isCounted;
/** "in X", where X is no country or region. */
const isTownOf = ({ preposition, countries, hint }: Toponym): boolean =>
  (preposition === 'in' || preposition === 'on') && countries.length === 0 && hint !== 'region' && hint !== 'area';

/** "It comes after an ambush killed four", "This came days after gunmen ...": what follows is told beside the news that the pronoun means. */
export function comesAfterAnother(view: SentenceView): boolean {
  const { pronouns, demonstrative, comes, afterwards } = view.language.words;
  const opening = view.norm(view.first);
  if (!pronouns.singular.has(opening) && !demonstrative.has(opening)) return false;
  if (!comes.has(view.norm(view.first + 1))) return false;
  for (let at = view.first + 2; at < view.first + COMING_REACH; at++) if (afterwards.has(view.norm(at))) return true;
  return false;
}
const COMING_REACH = 6;
