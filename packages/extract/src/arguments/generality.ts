import type { DateMention, Toponym } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import type { Act } from './act.js';
import { isPerfect } from './factuality.js';
import type { Filler } from './fillers.js';
import { isFewThings } from './manyDeeds.js';

type Told = Omit<Act, 'isGeneral'>;

/** Acts of which the plural and the perfect tell one. */
const ALWAYS_DEEDS: ReadonlySet<string> = new Set(['agree', 'withdraw', 'surrender', 'protest', 'riot']);

/** One person or thing, or people counted: somebody in particular. */
function isParticular(view: SentenceView, filler: Filler): boolean {
  if (filler.kind === 'party')
    return (
      filler.party.isCounted || filler.party.isDefinite || (!filler.party.isPlural && filler.party.actorId === null)
    );
  // "have ambushed a military vehicle"
  const isOne = (at: number): boolean => view.language.words.indefinite.has(view.norm(at));
  return filler.kind === 'object'
    ? filler.object.isDefinite ||
        isOne(filler.object.first) ||
        isOne(filler.object.first - 1) ||
        isFewThings(view, filler)
    : true;
}

/** A day or month that is the deed's, not that of a statement about it. */
const isDay = (act: Told, date: DateMention): boolean =>
  !date.isPeriod &&
  date.use === null &&
  !act.statementDates.includes(date) &&
  (date.edtf === null ? date.anchor !== null : date.edtf.length >= MONTH_LENGTH);

const MONTH_LENGTH = 7;

/** Where it happens, as far as words tell: a name that is no country's or region's, governed as a place. */
const isTown = (toponym: Toponym): boolean =>
  toponym.countries.length === 0 &&
  toponym.hint !== 'region' &&
  toponym.hint !== 'area' &&
  toponym.preposition !== null &&
  SETTING.has(toponym.preposition);

/** What stands before a place where something happens; "with the north (X in particular)" only tells of one. */
const SETTING: ReadonlySet<string> = new Set(['in', 'on', 'between', 'of', 'from', 'toward', 'verb', 'participle']);

/** "attacks", "their attacks", "violence": a noun for many deeds or for any; "the attacks" point back, "two attacks" are counted. */
function isMassNoun(view: SentenceView, act: Told): boolean {
  const { trigger } = act;
  if (trigger.form !== 'nominal') return false;
  let at = trigger.first - 1;
  while (at >= view.first && MODIFIERS.has(view.classAt(at))) at -= 1;
  const lead = view.classAt(at);
  if (lead === 'number' && view.hit(at, 'quantity') === undefined) return false;
  if (trigger.act === 'clash' && at < view.first && isSubjectOfPast(view, trigger.last)) return false;
  if (trigger.isPlural) return !trigger.isDefinite || lead === 'poss';
  return !SINGLE.has(lead);
}

/** "Clashes then ensued", "Fighting erupted", not "Clashes have multiplied": whether the clause from `from` is told in the plain past. */
function isSubjectOfPast(view: SentenceView, from: number): boolean {
  let isPast = false;
  for (let at = from; at < view.last && view.norm(at) !== ','; at++) {
    const cls = view.classAt(at);
    if (NOT_PAST.has(cls) || view.language.words.progressive.present.has(view.norm(at))) return false;
    isPast ||= cls === 'participle' || cls === 'verb' || cls === 'be';
  }
  return isPast;
}

const NOT_PAST: ReadonlySet<string> = new Set(['have', 'modal', 'future', 'do']);

/** What stands before a noun for one deed. */
const SINGLE: ReadonlySet<string> = new Set(['det', 'indef', 'poss', 'another', 'second', 'same', 'number']);

const MODIFIERS: ReadonlySet<string> = new Set(['adjective', 'noun', 'proper', 'adverb', 'participle', 'gerund']);

/** "to attack", "for killing", ", massacring villagers", "were fighting": a verb without a time of its own has that of the deed beside it. */
function isUnbound(view: SentenceView, { trigger }: Told): boolean {
  if (trigger.form !== 'active') return false;
  return trigger.verbForm === 'ing' || (trigger.verbForm === 'base' && view.classAt(trigger.first - 1) === 'to');
}

/** "the fight against the group", "the battle with X": a war as a whole, unless it is told where or when. */
const isCampaign = ({ trigger, targets }: Told): boolean =>
  trigger.act === 'clash' && trigger.form === 'nominal' && trigger.isDefinite && targets.length > 0;

/**
 * Whether an act tells how things are rather than what happened: by a noun for deeds in general, in the perfect or by a verb
 * without a time, and with no day, town, number or single person or thing that would pin one deed down.
 */
export function isGeneral(view: SentenceView, act: Told): boolean {
  const { trigger, targets } = act;
  if (trigger.lemma === 'quarrel') return true;
  if (view.language.isPerfectNarrative === true || ALWAYS_DEEDS.has(trigger.act)) return false;
  const isCounted = act.tolls.some(({ bounds }) => bounds.min !== null || bounds.max !== null);
  if (act.dates.some((date) => isDay(act, date)) || isCounted) return false;
  const isPlaced = act.toponyms.some(isTown);
  // "has destroyed bridges and attacked convoys around X": a campaign, wherever it is.
  if (trigger.form !== 'nominal' && isPerfect(view, trigger))
    return !targets.some((filler) => isParticular(view, filler)) && (targets.length > 0 || !isPlaced);
  return !isPlaced && (isMassNoun(view, act) || isUnbound(view, act) || isCampaign(act));
}

const isAssumed = (act: Act): boolean => act.factuality === 'fact' || act.factuality === 'reported';

/** Beside a deed of the sentence what is told in general tells more of it ("killed in fighting"); alone it tells none. */
export function withoutGeneralities(acts: readonly Act[]): Act[] {
  const isOfDeed = acts.some((act) => isAssumed(act) && !act.isGeneral);
  return acts.map((act) => (isOfDeed || !isAssumed(act) ? act : { ...act, factuality: 'statistic' }));
}
