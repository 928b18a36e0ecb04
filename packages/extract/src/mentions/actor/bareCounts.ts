import type { Party, WordClass } from '../../document.js';
import type { Count } from '../count/index.js';
import type { SentenceView } from '../view.js';
import { peopleAt } from './people.js';

/** Rule of a number of people told before ("six of them"). */
export const OF_THEM = 'actor/of-them';

/** A number that stands for people without naming them ("killing 12", "another 17 wounded"). */
export function bareCounts(
  view: SentenceView,
  counts: readonly Count[],
  { parties, isDate }: { readonly parties: readonly Party[]; readonly isDate: (at: number) => boolean },
): Party[] {
  const { words } = view.language;
  const counted = counts.flatMap((count) => {
    if (parties.some((p) => count.first < p.last && p.first < count.last)) return [];
    // "un quatrième": one person more, found below.
    if (view.language.words.ordinals.has(view.norm(count.last))) return [];
    // "no one was hurt", "l'une, à X": nobody, and one of those told before.
    const isOne = words.singular.has(view.norm(count.first));
    const isTheOne = view.classAt(count.first - 1) === 'det' && view.norm(count.last) === ',';
    if (isOne && (view.classAt(count.first - 1) === 'neg' || isTheOne)) return [];
    const next = view.norm(count.last);
    const nextClass = view.classAt(count.last);
    if (words.units.has(next) || view.norm(count.last) === '%' || /[$€£#]/.test(view.norm(count.first - 1))) return [];
    // "took ten away"
    const isTaken = view.hitEnding(count.first, 'trigger')?.entry.frame === 'takes-people';
    const isAdverbial = nextClass === 'adverb' && !isTaken && !isHarmedNext(view, count.last);
    if (isAge(view, count, parties) || isAdverbial) return [];
    const triggers = view.hits(count.last).filter((h) => h.entry.kind === 'trigger');
    // "un massacre de civils": deeds are counted, though the word could be a verb.
    const noun = view.language.isHeadFirst === true ? triggers.find((h) => h.entry.pos === 'noun') : undefined;
    if (
      noun !== undefined &&
      triggers.every(({ entry }) => entry.frame !== 'count') &&
      !HARM_NOUNS.has(noun.entry.value)
    )
      return [];
    const trigger = noun ?? triggers[0];
    // "scores of rustled cattle": what the participle qualifies is counted.
    const isOfThings = trigger?.entry.pos === 'verb' && view.hit(trigger.last, 'object') !== undefined;
    const isPeopleLike =
      trigger !== undefined &&
      !isOfThings &&
      (trigger.entry.pos === 'verb' ||
        trigger.entry.pos === 'adj' ||
        trigger.entry.frame === 'count' ||
        trigger.entry.value === 'die' ||
        trigger.entry.value === 'injure');
    // "three more were wounded"
    // "and three more the next day"
    const isMore =
      nextClass === 'another' &&
      (isHarmedNext(view, count.last + 1) ||
        isItem(view, count.last + 1) ||
        isDate(count.last + 1) ||
        areDeadNext(view, count.last + 1));
    if (nextClass === 'to' || (nextClass === 'another' && !isMore)) return [];
    const unknown = unknownPeople(view, count);
    // "two attacks: one in X, where five died, and one in Y": a deed, not a person
    if (nextClass === 'in' && count.bounds.max === 1 && isDeedWhere(view, count.last)) return [];
    const isFollowedByNoun =
      unknown === null &&
      !isPeopleLike &&
      !isDate(count.last) &&
      (nextClass === 'noun' ||
        nextClass === 'adjective' ||
        nextClass === 'proper' ||
        (nextClass === 'of' && !isOfThem(view, count.last + 1)));
    if (isFollowedByNoun || isOfThings || view.token(count.last)?.joined === 'hyphen') return [];
    const start =
      view.classAt(count.first - 1) === 'another' || view.classAt(count.first - 1) === 'det'
        ? count.first - 1
        : count.first;
    const end = unknown ?? (isMore ? count.last + 1 : count.last);
    return [
      peopleAt(
        view,
        { first: start, last: end },
        {
          count: count.bounds,
          isCounted: true,
          isPlural: true,
          isDefinite: false,
          isOther: isMore || view.classAt(count.first - 1) === 'another',
          rules: [
            `${view.language.code}/actor/bare-count`,
            ...count.rules,
            ...(nextClass === 'of' && isOfThem(view, count.last + 1) && arePeople(view, count.first, parties)
              ? [OF_THEM]
              : []),
          ],
        },
      ),
    ];
  });
  return [...counted, ...oneMore(view, parties)];
}

/** "in X, where": a place in which a clause tells what happened. */
function isDeedWhere(view: SentenceView, first: number): boolean {
  for (let at = first + 1; at < first + MAX_OF; at++)
    if (view.norm(at) === ',') return view.classAt(at + 1) === 'sub' || view.language.words.when.has(view.norm(at + 1));
  return false;
}

/** "a fourth": behind an article, and no part of anything ("a fourth of the village"); "the third" where something was done to it. */
const isOrdinal = (view: SentenceView, at: number): boolean =>
  view.language.words.ordinals.has(view.norm(at + 1)) &&
  (view.language.words.indefinite.has(view.norm(at)) ||
    (view.language.words.definite.has(view.norm(at)) &&
      (view.classAt(at + 2) === 'be' || (view.classAt(at + 2) === 'have' && view.classAt(at + 3) === 'be'))));

/** "killing two and wounding a third", not "a third soldier" nor "a third of them". */
const isHarmedBefore = (view: SentenceView, at: number, last: number): boolean =>
  view.hits(at - 1).some(({ entry, last: end }) => end === at && entry.pos === 'verb' && HARM.has(entry.value)) &&
  !['noun', 'adjective', 'proper', 'of'].includes(view.classAt(last));

/** "three were killed and another wounded", "while a fourth was hurt": one person more. */
function oneMore(view: SentenceView, parties: readonly Party[]): Party[] {
  const found: Party[] = [];
  for (let at = view.first; at < view.last; at++) {
    // "un autre a succombé"
    const isOneMore = view.language.words.indefinite.has(view.norm(at)) && view.classAt(at + 1) === 'another';
    const isNth = isOrdinal(view, at) || isOneMore;
    const last = isNth ? at + 2 : at + 1;
    const isHarmed = isHarmedNext(view, last) || (isNth && isHarmedBefore(view, at, last));
    if ((!isNth && !view.language.words.oneMore.has(view.norm(at))) || !isHarmed) continue;
    const isTaken = parties.some((p) => p.first <= at && at < p.last);
    const isStart = at === view.first || view.classAt(at - 1) === 'and' || view.norm(at - 1) === ',';
    if (isTaken || !(isNth || isStart)) continue;
    found.push(
      peopleAt(
        view,
        { first: at, last },
        {
          count: { min: 1, max: 1 },
          isCounted: true,
          isPlural: false,
          isDefinite: false,
          isOther: true,
          rules: [`${view.language.code}/actor/bare-count`],
        },
      ),
    );
  }
  return found;
}

/** "four of them", "two of whom", "quatre d'entre eux", "dix des leurs", "ten of their own". */
function isOfThem(view: SentenceView, at: number): boolean {
  const next = view.classAt(at) === 'between' ? at + 1 : at;
  return view.classAt(next) === 'pron' || view.classAt(next) === 'rel' || isOfTheirs(view, at);
}

/** "the houses, setting fire to 300 of them": whether nothing but people is told right before a number of "them". */
function arePeople(view: SentenceView, from: number, parties: readonly Party[]): boolean {
  for (let at = from - 1; at >= view.first; at--) {
    if (parties.some((party) => party.last === at + 1)) return true;
    if (view.hit(at, 'object') !== undefined || view.hitEnding(at + 1, 'object') !== undefined) return false;
  }
  return true;
}

/** "des leurs", "of their own": an owner with nothing owned behind. */
function isOfTheirs(view: SentenceView, at: number): boolean {
  const { own, firstPerson } = view.language.words;
  if (view.classAt(at) !== 'poss' || view.norm(at) === 's' || firstPerson.has(view.norm(at))) return false;
  const end = own.has(view.norm(at + 1)) ? at + 2 : at + 1;
  return end >= view.last || OPEN_ENDS.has(view.classAt(end)) || /^[.,;:]$/.test(view.norm(end));
}
const OPEN_ENDS: ReadonlySet<WordClass> = new Set(['mark', 'in', 'on', 'and', 'be', 'have', 'rel', 'sub', 'during']);

const HARM_NOUNS: ReadonlySet<string> = new Set(['die', 'injure']);
const HARM: ReadonlySet<string> = new Set(['kill', 'die', 'injure', 'abduct', 'shoot']);

/** "a shepherd, 12, was hurt", "shot dead Musa Ali, 45, in X". */
function isAge(view: SentenceView, count: Count, parties: readonly Party[]): boolean {
  const person = parties.find((p) => p.last === count.first - 1);
  const isApart = view.norm(count.first - 1) === ',' && /^[,.;]$/.test(view.norm(count.last));
  const before = count.first - 2;
  // "killed Fatima, 8, and"
  const isNamed =
    view.classAt(before - 1) === 'proper' ||
    view.hitEnding(before, 'trigger')?.entry.pos === 'verb' ||
    (view.norm(before - 1) === ',' && parties.some((p) => p.last === before - 1 && !p.isPlural));
  const isName = view.classAt(before) === 'proper' && isNamed && view.hits(before).length === 0;
  return isApart && (isName || (person !== undefined && !person.isPlural && !person.isCounted));
}

/** "and four more who died", "and four more in hospital": no noun follows that would say what is counted. */
const isItem = (view: SentenceView, at: number): boolean =>
  ['rel', 'in', 'on', 'during'].includes(view.classAt(at)) || /^[,;.]$/.test(view.norm(at));

/** "two more bodies" */
const areDeadNext = (view: SentenceView, at: number): boolean =>
  view.hits(at).some(({ entry }) => entry.kind === 'trigger' && entry.pos === 'noun' && entry.value === 'die');

/** How many words may stand between a number and its noun, and between the noun and what happened to it. */
const MAX_NOUNS = 3;
const MAX_OF = 5;

/** "two drinkers died", "five players of X were shot": a noun that no lexicon has, between a number and a word for harm, means people; the token after it. */
function unknownPeople(view: SentenceView, { first, last: at }: Count): number | null {
  let end = at;
  while (end < at + MAX_NOUNS && ['noun', 'adjective'].includes(view.classAt(end)) && view.hits(end).length === 0) {
    if (view.language.words.units.has(view.norm(end))) return null;
    end += 1;
  }
  if (end === at || view.classAt(end - 1) !== 'noun') return null;
  if (isHarmedNext(view, end) || isKilledBefore(view, first)) return end;
  if (!['of', 'from'].includes(view.classAt(end))) return null;
  let next = end + 1;
  while (next < end + MAX_OF && ['det', 'proper', 'noun', 'adjective'].includes(view.classAt(next))) next += 1;
  return ['be', 'have'].includes(view.classAt(next)) && isHarmedNext(view, next) ? end : null;
}

/** "killed six orchestra players": a verb of killing right before the number. */
function isKilledBefore(view: SentenceView, first: number): boolean {
  const verb = view.hitEnding(first, 'trigger')?.entry;
  return verb?.pos === 'verb' && verb.value === 'kill' && verb.frame === 'transitive';
}

/** Whether a word for harm follows, over helper verbs. */
export function isHarmedNext(view: SentenceView, at: number): boolean {
  const isHarm = (position: number): boolean =>
    view
      .hits(position)
      .some((hit) => hit.entry.kind === 'trigger' && hit.entry.pos !== 'noun' && HARM.has(hit.entry.value));
  let next = at;
  // "has grave injuries": a helper verb that is part of the words for harm.
  while (['be', 'have', 'adverb', 'also'].includes(view.classAt(next)) && !isHarm(next)) next += 1;
  return isHarm(next);
}
