import { changed } from '../changed.js';
import type { DateMention, Trigger } from '../document.js';
import { type SentenceView, isNoneOf } from '../mentions/view.js';
import type { Factuality } from './act.js';
import { phraseFirst } from './phrase.js';

const REACH = 9;
const BOUNDARIES: ReadonlySet<string> = new Set([';', ':', '"', '”', '“', '(', ')']);

/** Cue values that occur anywhere in a sentence; those of counting only beside the trigger. What a shell crashes into is no accident. */
function cuesIn(view: SentenceView, trigger: Trigger): ReadonlySet<string> {
  const cues = new Set<string>();
  for (let at = view.first; at < view.last; at++) {
    for (const { entry } of view.hits(at))
      if (
        entry.kind === 'cue' &&
        (entry.value !== 'statistic' || !isAside(view, trigger.first, at)) &&
        (entry.value !== 'accident' || view.hitEnding(at, 'weapon')?.entry.value !== 'mortar')
      )
        cues.add(entry.value);
  }
  return cues;
}

/** Whether `at` lies in a relative clause after a comma that `trigger` stands before: "attacked X, which has seen dozens of raids". */
export function isAside(view: SentenceView, trigger: number, at: number): boolean {
  for (let between = trigger + 1; between < at; between++)
    if (view.norm(between) === ',' && view.classAt(between + 1) === 'rel') return true;
  return false;
}

/** "after", not "before": the word that also orders a deed behind another. */
const isAfter = (view: SentenceView, at: number): boolean => view.language.words.behind.has(view.norm(at));

const RELATIVE_REACH = 5;

/** "gunmen whom nobody has identified attacked": the negation is that of a clause which ends before the verb. */
function isOfRelative(view: SentenceView, neg: number, trigger: Trigger): boolean {
  if (trigger.form !== 'active' || !PAST_FORMS.has(trigger.verbForm ?? '')) return false;
  // "who had not been identified had attacked"
  const verb = view.classAt(trigger.first - 1) === 'have' ? trigger.first - 1 : trigger.first;
  const isClosed = ['participle', 'verb', 'adjective'].includes(view.classAt(verb - 1));
  if (!isClosed || neg === verb - 1) return false;
  for (let at = neg; at > Math.max(view.first, neg - RELATIVE_REACH); at--) {
    const isRelative = view.classAt(at) === 'rel' || view.language.words.whose.has(view.norm(at));
    if (isRelative) return true;
    if (view.norm(at) === ',') return false;
  }
  return false;
}

const ATTEMPT = 'attempt';
/** Values of the words that tell what was only meant or tried. */
const UNDONE: ReadonlySet<string> = new Set(['hypothetical', ATTEMPT]);
/** Deeds that are fighting already when they are tried. */
const TRIED: ReadonlySet<string> = new Set(['assault', 'ambush', 'seize', 'retake', 'disperse']);

/** "tried to storm the base": an attack that failed was one; "tried to kill him" killed nobody. */
function isAttempt(view: SentenceView, trigger: Trigger): boolean {
  const cue = view.hitEnding(trigger.first, 'cue');
  return TRIED.has(trigger.act) && trigger.form === 'active' && cue?.entry.value === ATTEMPT;
}

/** "tried to take the town": it was attacked. Who tries to disperse a march steps in. */
export const asTried = (view: SentenceView, trigger: Trigger): Trigger =>
  trigger.act !== 'disperse' && isAttempt(view, trigger) ? changed(trigger, { act: 'assault' }) : trigger;

/** "no fatalities in the raid", "aucun mort dans l'attaque": a negation of the noun right behind it, not of the deed. */
const isOfDead = (view: SentenceView, neg: number, trigger: Trigger): boolean =>
  trigger.form === 'nominal' &&
  neg + 1 < trigger.first &&
  view.hits(neg + 1).some(({ entry }) => entry.kind === 'trigger' && entry.pos === 'noun' && HARMED.has(entry.value));
const HARMED: ReadonlySet<string> = new Set(['die', 'injure']);

/** "did not survive a raid": a negation that is part of another deed's words. */
const isOfOtherDeed = (view: SentenceView, neg: number, trigger: Trigger): boolean =>
  [neg - 1, neg].some((at) =>
    view.hits(at).some(({ entry, last }) => entry.kind === 'trigger' && last > neg && last <= trigger.first),
  );

const DENIED_REACH = 9;
/** "denied on Thursday that its soldiers had killed", "denied rumours on social media that": what the clause tells is denied. */
function isDenied(view: SentenceView, that: number): boolean {
  const { rumours } = view.language.words;
  for (let at = that - 1; at >= Math.max(view.first, that - DENIED_REACH); at--) {
    // "denied reports that its men had killed twenty": it is blamed for it all the same.
    if (rumours.has(view.norm(at)) && view.classAt(at - 1) !== 'poss') {
      if (['poss', 'pron'].includes(view.classAt(that + 1))) return false;
      continue;
    }
    // "there is no truth in reports that", "dismissed as false a report that"
    if (view.hits(at).some(({ entry }) => entry.kind === 'cue' && entry.value === 'untrue')) return true;
    const said = view.hit(at, 'reporting');
    // "denied involvement and said that": the nearer verb says it; "debunked a report by X that": the noun tells only what.
    const isNoun = view.classAt(at) === 'noun';
    if (said !== undefined && !isNoun) return said.entry.value === 'denied';
    // "denied responsibility for the attack that killed six": the deed that the clause tells of happened.
    if (/^[,;:]$/.test(view.norm(at)) || view.classAt(at) === 'and' || isDeedOrPerson(view, at)) return false;
  }
  return false;
}

const isDeedOrPerson = (view: SentenceView, at: number): boolean =>
  view.hits(at).some(({ entry: { kind, pos } }) => kind === 'person' || (kind === 'trigger' && pos === 'noun'));

/** What stands before a trigger in its clause that makes it no fact: negation, threat, plan, condition. */
function governedBy(view: SentenceView, trigger: Trigger): Factuality | null {
  for (let at = trigger.first - 1; at >= Math.max(view.first, trigger.first - REACH); at--) {
    const token = view.token(at);
    if (token === undefined || BOUNDARIES.has(token.norm)) break;
    // "the army is on alert after an attack": what came before has happened.
    if (view.language.words.afterwards.has(token.norm) && view.classAt(at) === 'toward' && isAfter(view, at)) break;
    const cls = view.classAt(at);
    // "sent troops to rescue 50 pupils abducted by gunmen": the purpose is not that of the deed which describes them.
    if (cls === 'to' && trigger.form === 'passive' && at < trigger.first - 2) break;
    const isNear = trigger.first - at <= 4;
    if (isAttempt(view, trigger)) break;
    const hits = view.hits(at);
    const undone = hits.find((hit) => hit.entry.kind === 'cue' && UNDONE.has(hit.entry.value));
    // "four are feared dead in a clash": feared is what came of it.
    const isOutcome =
      undone !== undefined && hits.some(({ entry, last }) => entry.kind === 'trigger' && last > undone.last);
    if (undone !== undefined && undone.last <= trigger.first && !isOutcome) return 'hypothetical';
    // "as the country struggles with unrest and attacks": how things are, not what happened.
    const isState =
      trigger.form === 'nominal' &&
      !trigger.isDefinite &&
      view.hits(at).some((hit) => hit.entry.kind === 'cue' && hit.entry.value === 'condition');
    if (isState) return 'statistic';
    if (isNear && view.hits(at).some((hit) => hit.entry.kind === 'cue' && hit.entry.value === 'hearsay'))
      return 'reported';
    if (cls === 'neg' && isOfOtherDeed(view, at, trigger)) continue;
    if (cls === 'neg' && isNear && (isOfRelative(view, at, trigger) || isOfDead(view, at, trigger))) break;
    if (cls === 'neg' && isNear) return 'negated';
    if (cls === 'future' && isNear) return 'hypothetical';
    if (cls === 'modal' && isNear) return view.classAt(at + 1) === 'have' ? 'reported' : 'hypothetical';
    if (view.hit(at, 'reporting')?.entry.value === 'denied' && cls === 'verb') return 'negated';
    if ((cls === 'sub' || cls === 'rel') && isDenied(view, at)) return 'hypothetical';
    // Another verb's clause lies between.
    if (
      cls === 'sub' ||
      cls === 'rel' ||
      (cls === 'verb' && view.hit(at, 'reporting') !== undefined) ||
      token.norm === ','
    )
      break;
  }
  // "Not one of those ...", "No attack ...": a sentence that starts with a negation.
  if (
    view.classAt(view.first) === 'neg' &&
    !view.hits(view.first).some((hit) => hit.entry.kind === 'cue' && hit.entry.value === 'unclaimed')
  ) {
    const words = trigger.first - view.first;
    const isCut =
      Array.from({ length: Math.max(0, words) }, (_, i) => view.norm(view.first + i)).some(
        (norm) => norm === ',' || norm === ';',
      ) ||
      Array.from({ length: Math.max(0, words) }, (_, i) => view.classAt(view.first + i)).some(
        (cls) => cls === 'sub' || cls === 'rel' || cls === 'but',
      ) ||
      (trigger.form === 'nominal' && trigger.isDefinite);
    if (!isCut) return 'negated';
  }
  return null;
}

/** "have killed", "has been attacked": the perfect sums up; "had killed" does not. */
export function isPerfect(view: SentenceView, trigger: Trigger): boolean {
  const { language } = view;
  if (language.isPerfectNarrative === true) return false;
  if (isSharedPerfect(view, trigger)) return true;
  for (let at = trigger.first - 1; at >= Math.max(view.first, trigger.first - 3); at--)
    // "claims to have killed 60", "boasts of having killed 60": of one deed.
    if (view.classAt(at) === 'have')
      return !language.words.pluperfect.has(view.norm(at)) && !['to', 'of'].includes(view.classAt(at - 1));
  // "violence that's killed thousands"
  if (trigger.verbForm !== 'ing' && language.words.perfectClitics.has(view.norm(trigger.first - 1)))
    return view.classAt(trigger.first - 2) === 'rel' || view.classAt(trigger.first - 2) === 'pron';
  return false;
}

const SUFFERED_REACH = 8;
/** "has suffered more than 200 fatalities, according to a tally": a noun for the dead behind a perfect. */
function hasBeenSuffered(view: SentenceView, { act, first }: Trigger): boolean {
  if (act !== 'die') return false;
  const { suffer, pluperfect } = view.language.words;
  for (let at = first - 1; at > Math.max(view.first, first - SUFFERED_REACH); at--)
    if (suffer.has(view.norm(at))) return view.classAt(at - 1) === 'have' && !pluperfect.has(view.norm(at - 1));
  return false;
}

const HELPER_REACH = 4;

/** "On Monday", not "By Monday" nor "A second blast on Monday". */
function opensWith(view: SentenceView, { first }: DateMention): boolean {
  const open = view.classAt(first - 1) === 'on' ? first - 1 : first;
  return open === view.first || view.norm(open - 1) === ';';
}

/** "On Monday five had been killed there": told by the story itself as before what it tells, in the words of nobody. */
export function isPluperfect(view: SentenceView, trigger: Trigger, date: DateMention | undefined): boolean {
  if (trigger.form === 'nominal' || date === undefined || !opensWith(view, date)) return false;
  const { pluperfect } = view.language.words;
  let helper = trigger.first - 1;
  while (helper > trigger.first - HELPER_REACH && ['be', 'adverb', 'also'].includes(view.classAt(helper))) helper -= 1;
  if (view.classAt(helper) !== 'have' || !pluperfect.has(view.norm(helper))) return false;
  // "On Monday there were cars left that jets had hit": not on Monday.
  for (let at = helper - 1; at >= view.first; at--) if (view.classAt(at) === 'rel') return false;
  for (let at = view.first; at < view.last; at++) if (view.hit(at, 'reporting') !== undefined) return false;
  return true;
}

/** "have seized towns, killed hundreds and displaced thousands": one auxiliary for all verbs of a row. */
function isSharedPerfect(view: SentenceView, trigger: Trigger): boolean {
  if (trigger.form !== 'active' && trigger.form !== 'passive') return false;
  const link = view.classAt(trigger.first - 1);
  if (link !== 'and' && view.norm(trigger.first - 1) !== ',') return false;
  for (let at = trigger.first - 2; at > view.first; at--) {
    const cls = view.classAt(at);
    if (cls === 'have') return !view.language.words.pluperfect.has(view.norm(at));
    if (ENDS_OF_ROW.has(cls) || BOUNDARIES.has(view.norm(at))) return false;
  }
  return false;
}

const ENDS_OF_ROW: ReadonlySet<string> = new Set(['be', 'sub', 'rel', 'pron', 'modal', 'future', 'but']);

/** "are targeting", "has been bombing": what goes on, no deed of a day; "were attacking" tells a story. */
function isOngoing(view: SentenceView, trigger: Trigger): boolean {
  const { present, been } = view.language.words.progressive;
  // "three are receiving treatment": they were hurt.
  if (trigger.verbForm !== 'ing' || trigger.frame === 'treated') return false;
  let at = trigger.first - 1;
  while (at >= view.first && view.classAt(at) === 'adverb') at -= 1;
  return present.has(view.norm(at)) || (been.has(view.norm(at)) && isPerfect(view, trigger));
}

/** "the army, which has been fighting rebels since 2015, said": the war of those of whom something else is told. */
const isWarOf = (view: SentenceView, trigger: Trigger): boolean =>
  trigger.act === 'clash' &&
  trigger.verbForm === 'ing' &&
  view.language.words.progressive.been.has(view.norm(trigger.first - 1)) &&
  isPerfect(view, trigger) &&
  view.classAt(trigger.first - 3) === 'rel';

/** How far behind an act's noun the verb of its clause may stand ("a full-scale assault on X could"). */
const VERB_REACH = 8;

/** "An attack on the town could lead to": what may come of an act is told of one that has not happened. "The attack could" is told of one that has. */
function isSubjectOfModal(view: SentenceView, trigger: Trigger): boolean {
  if (trigger.form !== 'nominal' || trigger.isDefinite) return false;
  for (let at = trigger.last; at < Math.min(view.last, trigger.last + VERB_REACH); at++) {
    const cls = view.classAt(at);
    if (cls === 'modal' || cls === 'future') return view.classAt(at + 1) !== 'have';
    if (!PHRASE.has(cls) || view.hit(at, 'trigger') !== undefined) return false;
  }
  return false;
}

const PHRASE: ReadonlySet<string> = new Set(['noun', 'proper', 'adjective', 'det', 'of', 'on', 'in', 'by', 'number']);

/** "Militants attack villages and plant mines": where the present tells what is usual, a sentence in it with no day and nobody counted tells no deed. */
function isHabitual(view: SentenceView, trigger: Trigger): boolean {
  if (view.language.isPresentHabitual !== true || trigger.form !== 'active') return false;
  const { role, index } = view.sentence;
  // Headlines, lists and captions tell deeds in the present.
  if (role !== 'body' || index === 0) return false;
  const isPast = view
    .hits(trigger.first)
    .some((hit) => hit.entry.kind === 'trigger' && hit.last === trigger.last && PAST_FORMS.has(hit.entry.form ?? ''));
  if (isPast || (trigger.verbForm !== 'base' && trigger.verbForm !== 's')) return false;
  let lead = trigger.first - 1;
  while (view.classAt(lead) === 'adverb' || view.classAt(lead) === 'also') lead -= 1;
  if (!SUBJECT_END.has(view.classAt(lead))) return false;
  for (let at = view.first; at < view.last; at++) if (view.classAt(at) === 'number') return false;
  return true;
}

/** How many words a struggle's name may have between its verb and its noun ("fighting a nearly decade-old jihadist insurgency"). */
const STRUGGLE_REACH = 8;
const HEADS: ReadonlySet<string> = new Set(['noun', 'proper']);

/** "fighting a jihadist insurgency", "the fight against terrorism": a war as a whole, no deed in it; "attacked an insurgency camp" is one. */
function isAgainstStruggle(view: SentenceView, trigger: Trigger): boolean {
  const first = trigger.last + (view.classAt(trigger.last) === 'on' ? 1 : 0);
  for (let at = first; at < Math.min(view.last, first + STRUGGLE_REACH); at++) {
    const struggle = view.hits(at).find(({ entry }) => entry.kind === 'cue' && entry.value === 'struggle');
    // "near the insurgency-hit borders": a word that only qualifies.
    if (struggle !== undefined && view.token(struggle.last)?.joined === 'hyphen') return false;
    if (struggle !== undefined) return !HEADS.has(view.classAt(struggle.last));
    if (!PHRASE.has(view.classAt(at)) || view.hit(at, 'trigger') !== undefined) return false;
  }
  return false;
}

const WITHIN: ReadonlySet<string> = new Set(['adjective', 'noun', 'adverb']);

/** "X is a military operation", "the uprising has been a long battle": what something is, no deed; "this is an attack" speaks of one. */
function isDefinition(view: SentenceView, trigger: Trigger): boolean {
  if (trigger.form !== 'nominal' || trigger.isDefinite || trigger.isPlural) return false;
  let at = trigger.first - 1;
  while (at > view.first && WITHIN.has(view.classAt(at))) at -= 1;
  if (view.classAt(at) !== 'det') return false;
  const { present, been } = view.language.words.progressive;
  const isPresent = present.has(view.norm(at - 1));
  const isLong = been.has(view.norm(at - 1)) && view.classAt(at - 2) === 'have';
  return (isPresent || isLong) && SUBJECT_NOUNS.has(view.classAt(at - (isPresent ? 2 : 3)));
}

const SUBJECT_NOUNS: ReadonlySet<string> = new Set(['noun', 'proper', 'mark']);

const PAST_FORMS: ReadonlySet<string> = new Set(['ed', 'past', 'part']);
const SUBJECT_END: ReadonlySet<string> = new Set(['noun', 'proper', 'pron', 'rel']);

/** "where soldiers are routinely targeted": what goes on in the present, whatever day the sentence tells. */
function isRoutine(view: SentenceView, trigger: Trigger): boolean {
  const at = trigger.first - 1;
  const isOften = view.hits(at).some(({ entry, last }) => entry.value === 'statistic' && last === trigger.first);
  return isOften && view.language.words.progressive.present.has(view.norm(at - 1));
}

/** How far before the infinitive the word for sending may stand ("sent to the area on Friday to arrest"). */
const ERRAND_REACH = 7;

/** "were sent to disperse protesters and shot three": it came to deeds; "but ran into an ambush that killed four" tells of others'. */
function isFollowedByDeed(view: SentenceView, trigger: Trigger): boolean {
  for (let at = trigger.last; at < view.last && view.classAt(at) !== 'rel'; at++) {
    const isDeed = view
      .hits(at)
      .some(
        ({ entry: { kind, pos, frame, form } }) =>
          kind === 'trigger' && pos === 'verb' && frame === 'transitive' && PAST_FORMS.has(form ?? ''),
      );
    if (isDeed) return true;
  }
  return false;
}

/** "were sent to arrest the gunmen": what somebody was sent for, whether or not it was done. */
function isErrand(view: SentenceView, trigger: Trigger): boolean {
  if (trigger.verbForm !== 'base' || view.classAt(trigger.first - 1) !== 'to') return false;
  if (isFollowedByDeed(view, trigger)) return false;
  for (let at = trigger.first - 2; at >= Math.max(view.first, trigger.first - ERRAND_REACH); at--) {
    if (view.hits(at).some(({ entry }) => entry.kind === 'cue' && entry.value === 'errand')) return true;
    // "sent in aircraft to attack": what is flown there attacks.
    const isFlown = view.hit(at, 'weapon') !== undefined;
    if (isFlown || ENDS_OF_ROW.has(view.classAt(at)) || BOUNDARIES.has(view.norm(at))) return false;
  }
  return false;
}

/** "keeps soldiers there to fight the group", "a force set up to combat X": what forces are for, no fight of a day. */
const isPurposeOfForces = (view: SentenceView, trigger: Trigger): boolean =>
  trigger.act === 'clash' && trigger.verbForm === 'base' && view.classAt(trigger.first - 1) === 'to';

const CUSTODY: ReadonlySet<string> = new Set(['arrest', 'capture', 'arms', 'defuse']);

const FIGHTERS: ReadonlySet<string> = new Set(['rebel-group', 'political-militia']);

/** "arrested three fighters of X and recovered rifles and tramadol": it is no ordinary crime. */
function namesFighters(view: SentenceView): boolean {
  for (let at = view.first; at < view.last; at++)
    if (
      view
        .hits(at)
        .some(({ entry }) => entry.kind === 'actor' || (entry.kind === 'person' && FIGHTERS.has(entry.value)))
    )
      return true;
  return false;
}

/** "Locusts attacked fields": beasts and the weather attack as well. */
function isByAnimals(view: SentenceView, trigger: Trigger): boolean {
  let at = trigger.first;
  while (['have', 'be', 'adverb', 'also'].includes(view.classAt(at - 1))) at -= 1;
  return trigger.form === 'active' && view.hitEnding(at, 'cue')?.entry.value === 'beast';
}

/** Deeds that words can be as well: "launched an attack on the opposition in a speech". */
const WORDS_ALONE: ReadonlySet<string> = new Set(['assault', 'hit', 'shoot']);

function isInSpeech(view: SentenceView, trigger: Trigger): boolean {
  for (let at = trigger.last; at < view.last; at++) {
    // "attacked a convoy, the army said on Twitter": who says so was not the one who attacked.
    if (view.norm(at) === ',' || view.hit(at, 'reporting') !== undefined) return false;
    if (view.hits(at).some(({ entry }) => entry.kind === 'cue' && entry.value === 'speech')) return true;
  }
  return false;
}

/** "remanded on Friday over the alleged kidnap of a trader": a deed that somebody stands trial for. */
const isCharge = (view: SentenceView, { form, first }: Trigger): boolean =>
  form === 'nominal' && view.hitEnding(first, 'cue')?.entry.value === 'suspected';

/** "Gunmen abduct pupils?", "Did X attack Y?": what is asked, in a title or by its verb, is not told. */
const isAsked = (view: SentenceView): boolean =>
  view.norm(view.last - 1) === '?' &&
  (view.sentence.role === 'headline' || ['be', 'have', 'do'].includes(view.classAt(view.first)));

/** How far the clause of a trigger tells a fact. `hasDay`: the sentence dates it to a day. */
export function factualityOf(
  view: SentenceView,
  trigger: Trigger,
  sentence: { readonly hasDay: boolean; readonly hasPeriod: boolean; readonly isVague: boolean },
): Factuality {
  if (isAsked(view)) return 'hypothetical';
  const governed = governedBy(view, trigger);
  if (governed !== null && governed !== 'reported') return governed;
  if (isErrand(view, trigger)) return 'hypothetical';
  if (isWarOf(view, trigger)) return 'statistic';
  if (!sentence.hasDay && isPurposeOfForces(view, trigger)) return 'statistic';
  if (isRoutine(view, trigger)) return 'statistic';
  const cues = cuesIn(view, trigger);
  if (cues.has('trial') && (!sentence.hasDay || isCharge(view, trigger))) return 'court';
  if (cues.has('accident') && trigger.act !== 'assault' && trigger.act !== 'ambush') return 'accident';
  if (isByAnimals(view, trigger)) return 'accident';
  // "arrested a gang of car thieves": ordinary crime
  if (CUSTODY.has(trigger.act) && cues.has('crime') && !namesFighters(view)) return 'court';
  if (WORDS_ALONE.has(trigger.act) && isInSpeech(view, trigger)) return 'hypothetical';
  if (!sentence.hasDay && (cues.has('statistic') || sentence.hasPeriod)) {
    const isSum = trigger.isPlural || sentence.isVague || isPerfect(view, trigger) || hasBeenSuffered(view, trigger);
    if (isSum) return 'statistic';
  }
  if (!sentence.hasDay && (isOngoing(view, trigger) || isAgainstStruggle(view, trigger) || isDefinition(view, trigger)))
    return 'statistic';
  // Where the perfect tells what happened, only the words of counting show that it sums up.
  if (!sentence.hasDay && view.language.isPerfectNarrative === true && cues.has('statistic')) return 'statistic';
  if (trigger.isPlural && sentence.isVague && !sentence.hasDay) return 'statistic';
  if (isSubjectOfModal(view, trigger)) return 'hypothetical';
  if (!sentence.hasDay && isHabitual(view, trigger)) return 'statistic';
  return governed ?? 'fact';
}

/** "no deaths", not "no information about the deaths", "do not have the casualties" nor "gave no death toll": what a noun's negation denies. */
export function isOfNone(view: SentenceView, trigger: Trigger): boolean {
  if (trigger.verbForm !== null) return true;
  const isTheirs = view.language.words.definite.has(view.norm(phraseFirst(view, trigger.first) - 1));
  if (isTheirs) return false;
  if (view.hits(trigger.first).some(({ entry, last }) => entry.value === 'toll-noun' && last > trigger.last))
    return false;
  if (isNoneOf(view, trigger.first)) return true;
  for (let at = trigger.first - 1; at > Math.max(view.first, trigger.first - 4); at--)
    if (['in', 'on', 'of', 'toward'].includes(view.classAt(at))) return false;
  return true;
}
