import type { AttackedObject, DateMention, LexiconEntry, Trigger } from '../document.js';
import { digitsOf } from '../mentions/count/index.js';
import type { SentenceView } from '../mentions/view.js';
import { DAY_MS, daysOf } from '../resolution/dates.js';
import { isAside } from './factuality.js';
import { phraseFirst } from './phrase.js';
import type { Roles } from './roles.js';

/** From this number on, deeds counted together are no incident, unless all happened on one day. */
const MANY = 5;
/** So many are none, whatever day the sentence names. */
const VERY_MANY = 20;
/** Acts whose nouns count people or shots rather than incidents: "12 deaths", "ten air strikes on the town". */
const NO_INCIDENTS: ReadonlySet<string> = new Set([
  'die',
  'kill',
  'injure',
  'displace',
  'free',
  'defuse',
  'arms',
  'explode',
  'shell',
  'shoot',
  'airstrike',
  'drone',
  'surrender',
  'arrest',
]);
const WITHIN: ReadonlySet<string> = new Set(['adjective', 'noun', 'another', 'second', 'adverb']);

/** The number that ends before a token; 0 where none does. */
function numberBefore(view: SentenceView, at: number): number {
  const token = view.token(at - 1);
  if (token?.shape === 'digits') return digitsOf(token.text) ?? 0;
  const word = view.hitEnding(at, 'number')?.entry.value;
  return word === undefined ? (view.hitEnding(at, 'quantity')?.entry.min ?? 0) : Number(word);
}

const isOfIncidents = ({ kind, pos, form, frame, value }: LexiconEntry): boolean =>
  kind === 'trigger' && pos === 'noun' && form === 'plural' && frame === 'event' && !NO_INCIDENTS.has(value);

/** In what number things are told; 0 for none. */
function numberOfThings(view: SentenceView, { object }: { readonly object: AttackedObject }): number {
  let { first } = object;
  while (WITHIN.has(view.classAt(first - 1))) first -= 1;
  return numberBefore(view, first) || numberBefore(view, object.first + 1);
}

/** "seven different posts were attacked": whether things are counted in so many that no one deed hits them. */
const isOfManyThings = (view: SentenceView, of: { readonly object: AttackedObject }): boolean =>
  numberOfThings(view, of) >= MANY;

/** "Two bases have been attacked": so few that one deed may hit them. */
export function isFewThings(view: SentenceView, of: { readonly object: AttackedObject }): boolean {
  const number = numberOfThings(view, of);
  return number > 0 && number < MANY;
}

/** Whether a sentence sums up many deeds: "45 people were killed in 69 attacks", "suffered 31 attacks". */
export function sumsUpMany(view: SentenceView, trigger: Trigger, isOfOneDay: boolean): boolean {
  for (let at = view.first; at < view.last; at++) {
    if (!view.hits(at).some(({ entry }) => isOfIncidents(entry))) continue;
    let first = at;
    while (WITHIN.has(view.classAt(first - 1))) first -= 1;
    if (numberBefore(view, first) >= (isOfOneDay ? VERY_MANY : MANY) && !isAside(view, trigger.first, at)) return true;
  }
  return false;
}

const FEW_DAYS_MS = 3 * DAY_MS;
/** "on Sunday", "between Saturday and Sunday", "this weekend": so few days can hold one wave of raids. */
export function isOfFewDays(edtf: string): boolean {
  const days = daysOf(edtf);
  return days !== null && days[1] - days[0] <= FEW_DAYS_MS;
}

/** "from January to June": months, counted together. */
export const isOfMonths = ({ edtf }: DateMention): boolean =>
  /^\d{4}-\d\d\/\d{4}-\d\d$/.test(edtf ?? '') && edtf?.slice(0, 7) !== edtf?.slice(8);
/** From this number on, things attacked over months were attacked one by one. */
const ONE_BY_ONE = 5;
/** "Between May and July seven posts were attacked", "the incidents took place from May to July": deeds that only months hold. */
export const isOfMany = (
  view: SentenceView,
  { trigger, roles }: { readonly trigger: Trigger; readonly roles: Roles },
): boolean =>
  trigger.isPlural ||
  isSomeOf(roles, ONE_BY_ONE) ||
  roles.targets.some((f) => f.kind === 'object' && isOfManyThings(view, f));
/** Whether at least `many` people suffer. */
export const isSomeOf = (roles: Roles, many: number): boolean =>
  roles.patients.some((f) => f.kind === 'party' && (f.party.count?.min ?? 0) >= many);

/** "brings the toll to 15 since the start of the year": a sum over more than one deed. */
export function isRunningSum(view: SentenceView): boolean {
  for (let at = view.first; at < view.last; at++)
    if (view.language.words.since.has(view.norm(at)) && view.hits(at).some(({ entry }) => entry.value === 'statistic'))
      return true;
  return false;
}

/** Plurals that tell one incident: "clashes", "air strikes", "killings". */
export const MASS_NOUNS: ReadonlySet<string> = new Set([
  'clash',
  'airstrike',
  'drone',
  'die',
  'kill',
  'injure',
  'shell',
  'explode',
  'arrest',
  'shoot',
  'loot',
  'burn',
  'protest',
  'riot',
  'abduct',
  'rape',
  'agree',
]);

/** "two attacks", "attacks in the north": more than one incident in one word. */
export function isSummary(view: SentenceView, trigger: Trigger): boolean {
  if (trigger.form !== 'nominal' || !trigger.isPlural || MASS_NOUNS.has(trigger.act)) return false;
  return !trigger.isDefinite || view.classAt(phraseFirst(view, trigger.first) - 1) === 'number';
}
