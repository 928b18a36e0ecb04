import type { DateMention, Hit, Trigger, TriggerForm, WordClass } from '../../document.js';
import { areGunmen } from '../../resolution/actors.js';
import { isRepeatAt } from '../count/index.js';
import { QUOTATION_MARKS, type SentenceView, isNoneOf, isOfNobody, spanOf } from '../view.js';

const NOUN_LEADS: ReadonlySet<WordClass> = new Set([
  'det',
  'poss',
  'adjective',
  'number',
  'of',
  'by',
  'in',
  'on',
  'from',
  'during',
  'with',
  'between',
  'another',
  'second',
  'same',
  'indef',
  'toward',
  'proper',
  'noun',
]);
const PREPOSITIONS: ReadonlySet<WordClass> = new Set(['in', 'on', 'of', 'by', 'toward', 'from', 'with', 'during']);
const VERB_LEADS: ReadonlySet<WordClass> = new Set(['to', 'modal', 'future', 'do', 'have', 'pron', 'rel']);
const OBJECT_LEADS: ReadonlySet<WordClass> = new Set(['det', 'number', 'poss', 'indef', 'another']);
const LIGHT: ReadonlySet<WordClass> = new Set(['adverb', 'neg', 'also']);

const isFigureAt = (view: SentenceView, at: number): boolean =>
  view.classAt(at) === 'number' ||
  (['number', 'quantity', 'hedge'] as const).some((kind) => view.hit(at, kind) !== undefined);

/** "at least 12", not "dans les rangs de" and not "près de la frontière": what begins with a hedge's words and goes on with a figure. */
function isHedgedFigure(view: SentenceView, at: number): boolean {
  const hedge = view.hit(at, 'hedge');
  if (hedge === undefined) return false;
  if (isFigureAt(view, hedge.last) || isRepeatAt(view, at)) return true;
  const isLed = OBJECT_LEADS.has(view.classAt(hedge.last));
  return isLed && (view.language.isHeadFirst !== true || isFigureAt(view, hedge.last + 1));
}

const isQuote = (view: SentenceView, at: number): boolean => QUOTATION_MARKS.has(view.norm(at));

/** A quotation mark that stands apart from the word before it and touches the one behind. */
const isOpeningQuote = (view: SentenceView, at: number): boolean =>
  isQuote(view, at) &&
  view.token(at - 1)?.end !== view.token(at)?.start &&
  view.token(at)?.end === view.token(at + 1)?.start;

function isBeforeObject(view: SentenceView, at: number): boolean {
  // 'killed "several" rebels'
  let next = isOpeningQuote(view, at) ? at + 1 : at;
  while (LIGHT.has(view.classAt(next)) && view.hit(next, 'hedge') === undefined) next += 1;
  // "killed between 9 and 12 people"
  const isRange = view.classAt(next) === 'between' && view.classAt(next + 1) === 'number';
  if (
    isRange ||
    OBJECT_LEADS.has(view.classAt(next)) ||
    isHedgedFigure(view, next) ||
    view.hit(next, 'quantity') !== undefined
  )
    return true;
  return (
    ['person', 'force', 'object', 'demonym', 'actor', 'country'].some(
      (kind) => view.hit(next, kind as 'person') !== undefined,
    ) ||
    view.classAt(next) === 'proper' ||
    view.classAt(next) === 'pron' ||
    (view.classAt(next) === 'adjective' && view.token(next)?.shape === 'lower')
  );
}

/** The class of the nearest word to the left that is not an adverb or negation. */
function leadOf(view: SentenceView, at: number): WordClass {
  let before = at - 1;
  // A quotation mark parts no verb from its helper: "avoir « neutralisé » 47 terroristes".
  while (
    before >= view.first &&
    (LIGHT.has(view.classAt(before)) ||
      (isQuote(view, before) && view.classAt(before - 1) === 'have') ||
      // "a encore frappé"
      (view.classAt(before) === 'another' && ['have', 'be'].includes(view.classAt(before - 1))))
  )
    before -= 1;
  return before < view.first ? 'mark' : view.classAt(before);
}

/** "s'est soldée par huit morts", "12 morts parmi les civils": right behind a number a word for casualties is a noun, also where it could be a participle. */
function isCountedNoun(view: SentenceView, { first, entry }: Hit): boolean {
  if (view.language.isHeadFirst !== true) return false;
  const before = view.norm(first - 1) === ')' ? first - 2 : first - 1;
  const isCounted = view.classAt(before) === 'number' || view.token(before)?.shape === 'digits';
  return (
    (isCounted || view.hitEnding(first, 'quantity') !== undefined) &&
    view.hits(first).some((hit) => hit.entry.frame === 'count' && hit.entry.value === entry.value)
  );
}

/** "n'a fait ni mort ni blessé", "n'y a eu aucun mort": behind a negation that no "to be" carries; "n'est pas mort" tells of somebody. */
function isNounOfNobody(view: SentenceView, { first, entry }: Hit): boolean {
  const isNobody = view.language.isHeadFirst === true && entry.form === 'part' && isNoneOf(view, first);
  return isNobody && leadOf(view, first) !== 'be';
}

/** "Mort de six soldats": what opens a title and is followed by whose it is. */
const isTitleNoun = (view: SentenceView, { verb, noun }: { readonly verb: Hit; readonly noun: Hit }): boolean =>
  view.language.isHeadFirst === true &&
  noun.entry.value === verb.entry.value &&
  (verb.first === view.first || view.classAt(verb.first - 1) === 'mark') &&
  view.classAt(verb.last) === 'of';

/** Whether the grammar of the whole sentence makes a token a verb. */
function isVerb(view: SentenceView, at: number): boolean {
  const token = view.token(at);
  const { start, end } = view.sentence;
  return token !== undefined && view.language.isVerb(view.text.slice(start, end), token.start - start);
}

/** "des assaillants masqués attaquent": where adjectives stand behind their noun, what follows them may be its verb. */
function isBehindQualified(view: SentenceView, first: number): boolean {
  let at = first - 1;
  while (view.classAt(at) === 'adjective' || view.classAt(at) === 'participle') at -= 1;
  const isPeople =
    view.hitEnding(at + 1, 'person') !== undefined ||
    view.hitEnding(at + 1, 'force') !== undefined ||
    view.hitEnding(first, 'force') !== undefined;
  return view.language.isHeadFirst === true && at < first - 1 && isPeople;
}

/** Of the entries that match here, the one that the grammar allows: a noun, a verb, or none. `before`: the trigger found last. */
function choose(view: SentenceView, hits: readonly Hit[], before: Trigger | undefined): Hit | null {
  const longest = hits[0];
  if (longest === undefined) return null;
  const same = hits.filter((hit) => hit.last === longest.last);
  const noun = same.find((hit) => hit.entry.pos === 'noun' && hit.entry.frame !== 'count');
  const verb = same.find((hit) => hit.entry.pos === 'verb');
  const other = same.find((hit) => hit.entry.pos === 'adj') ?? same.find((hit) => hit.entry.frame === 'count');
  if (noun === undefined || verb === undefined) {
    const only = noun ?? verb ?? other ?? null;
    if (
      verb !== undefined &&
      noun === undefined &&
      (verb.entry.form === 'base' || verb.entry.form === 's') &&
      other === undefined
    ) {
      const lead = leadOf(view, verb.first);
      const isAfterPhrase = lead === 'noun' || lead === 'proper' || isBehindQualified(view, verb.first);
      // "cinq autres manquent à l'appel": others that a number counts are people.
      const isAfterOthers = lead === 'another' && view.classAt(verb.first - 2) === 'number';
      if (NOUN_LEADS.has(lead) && !isAfterPhrase && !isAfterOthers) return null;
      // "bullet wounds and burns": a form that nouns have as well, with no object behind it.
      const mayBeNoun = verb.entry.form === 's' && !isBeforeObject(view, verb.last);
      if (mayBeNoun && lead === 'noun' && !isVerb(view, verb.first)) return null;
      if (mayBeNoun && lead === 'and' && (before?.verbForm == null || before.last < verb.first - 1)) return null;
    }
    if (verb === undefined || other === undefined) return only;
    const isNoun = view.classAt(verb.first - 1) === 'det' || isCountedNoun(view, other) || isNounOfNobody(view, verb);
    return isNoun || isTitleNoun(view, { verb, noun: other }) ? other : only;
  }
  const lead = leadOf(view, longest.first);
  const isGerund = verb.entry.form === 'ing';
  if (isGerund) {
    const next = view.classAt(longest.last);
    if (
      next === 'of' ||
      (next === 'between' && lead !== 'be' && view.classAt(longest.last + 1) !== 'number') ||
      lead === 'det' ||
      lead === 'poss' ||
      lead === 'number' ||
      lead === 'adjective'
    )
      return noun;
    return isBeforeObject(view, longest.last) || lead === 'be' ? verb : noun;
  }
  // "blamed for that massacre": behind a preposition the word points at the noun, and opens no clause.
  const isPointedAt =
    lead === 'rel' &&
    view.language.words.demonstrative.has(view.norm(longest.first - 1)) &&
    PREPOSITIONS.has(view.classAt(longest.first - 2));
  if (isPointedAt && (verb.entry.form === 'base' || verb.entry.form === 's')) return noun;
  // "said that clashes between X and Y killed": a plural with no object behind it opens what is said.
  const isSaid = lead === 'rel' && verb.entry.form === 's' && !isBeforeObject(view, longest.last);
  if (VERB_LEADS.has(lead) && !isSaid) return verb;
  if (view.language.isHeadFirst === true) {
    // A noun follows no noun without a link: "le JNIM attaque un camp" tells a deed.
    const isAfterPhrase =
      lead === 'noun' ||
      lead === 'proper' ||
      isBehindQualified(view, longest.first) ||
      view.hitEnding(longest.first, 'demonym') !== undefined;
    return lead === 'be' || (isAfterPhrase && isBeforeObject(view, longest.last)) ? verb : noun;
  }
  if (view.classAt(longest.first - 1) === 'mark' && view.norm(longest.first - 1) === ',') return noun;
  if (lead === 'noun' || lead === 'proper') {
    // "militants attack a village" or "a terrorist attack": only the sentence's grammar tells.
    if (!isBeforeObject(view, longest.last) || noun.entry.form === 'singular')
      return noun.entry.form === 'singular' &&
        isBeforeObject(view, longest.last) &&
        view.hitEnding(longest.first, 'person')?.entry.form === 'plural'
        ? verb
        : noun;
    return isVerb(view, longest.first) ? verb : noun;
  }
  return NOUN_LEADS.has(lead) ? noun : isBeforeObject(view, longest.last) && longest.first > view.first ? verb : noun;
}

/** Acts whose participle without object and helper verb is passive ("soldiers killed in Bamba"). */
const SUFFERED: ReadonlySet<string> = new Set([
  'kill',
  'injure',
  'abduct',
  'arrest',
  'capture',
  'destroy',
  'burn',
  'hit',
  'ambush',
  'loot',
  'displace',
  'rape',
  'free',
]);

/** "Troops ambushed and killed three gunmen": the object of the second verb is that of the first as well. */
function sharesObject(view: SentenceView, hit: Hit): boolean {
  if (view.classAt(hit.last) !== 'and') return false;
  const next = view.hits(hit.last + 1).find(({ entry }) => entry.kind === 'trigger' && entry.pos === 'verb');
  return next !== undefined && next.entry.form === hit.entry.form && isBeforeObject(view, next.last);
}

/** "recovered weapons", "seized cattle": a bare noun for what is taken stands behind the verb. */
const isBeforeArms = (view: SentenceView, at: number): boolean =>
  view.hits(at).some(({ entry }) => entry.kind === 'weapon' || (entry.kind === 'cue' && TAKEN.has(entry.value)));
const TAKEN: ReadonlySet<string> = new Set(['arms', 'animals']);

/** `dates`: "enlevé le 27 décembre" has no object, though an article follows. */
function formOf(view: SentenceView, hit: Hit, dates: readonly DateMention[]): TriggerForm {
  const { pos, form, frame, value } = hit.entry;
  if (pos === 'adj') return 'predicate';
  if (pos === 'noun')
    return frame === 'count' || frame === 'counted' || frame === 'bodies-of' ? 'predicate' : 'nominal';
  if (form === 'ing' || form === 'base' || form === 's')
    return leadOf(view, hit.first) === 'be' &&
      form === 'base' &&
      view.hitEnding(hit.last, 'trigger')?.entry.form !== 'base'
      ? 'passive'
      : 'active';
  const lead = leadOf(view, hit.first);
  if (lead === 'be') return 'passive';
  if (lead === 'have') return 'active';
  if (form === 'past') return 'active';
  if (frame !== 'transitive') return 'active';
  if (view.classAt(hit.last) === 'by') return 'passive';
  // "captured territory": what the verb needs stands behind it.
  if (hit.entry.isNeeding === true) return 'active';
  const isDated = dates.some((date) => date.first === hit.last);
  // 'the army "neutralised" 30 terrorists'
  const behind = isQuote(view, hit.last) && isQuote(view, hit.first - 1) ? hit.last + 1 : hit.last;
  if ((isBeforeObject(view, behind) && !isDated) || isBeforeArms(view, hit.last) || sharesObject(view, hit))
    return 'active';
  if (form === 'part') return 'passive';
  // "of the 23 wounded, eleven were children"
  if (SUFFERED.has(value) && lead === 'number' && view.classAt(hit.first - 2) === 'det') return 'predicate';
  if (SUFFERED.has(value)) return 'passive';
  // "Border post attacked": what stands there attacks nobody.
  if (view.hitEnding(hit.first, 'object') !== undefined) return 'passive';
  const subject = view.hitEnding(hit.first, 'person')?.entry.value ?? view.hitEnding(hit.first, 'force')?.entry.value;
  return subject !== undefined && !areGunmen(subject) ? 'passive' : 'active';
}

/** "the villages sit in the heart of the region" is no sit-in: a noun made of a verb and a particle bears its hyphen. */
const isSpeltApart = (view: SentenceView, { entry, last }: Hit): boolean =>
  entry.pos === 'noun' &&
  entry.phrase.includes('-') &&
  PARTICLES.has(view.classAt(last - 1)) &&
  view.token(last - 1)?.joined !== 'hyphen';
const PARTICLES: ReadonlySet<WordClass> = new Set(['in', 'on']);

/** "the insurgency-hit borders": a participle joined to a noun qualifies and tells no deed. */
const isCompound = (view: SentenceView, { entry, first, last }: Hit): boolean =>
  last === first + 1 &&
  entry.pos === 'verb' &&
  entry.form !== 'ing' &&
  view.token(first)?.joined === 'hyphen' &&
  view.classAt(first - 1) === 'noun';

/** "marched the passengers into the forest": with people as object or in the passive; "marched through the town" is a march. */
function isTakingOfNobody(view: SentenceView, { entry, first, last }: Hit, hits: readonly Hit[]): boolean {
  const isOther = hits.some((hit) => hit.last === last && hit.entry.pos === 'verb' && hit.entry.frame !== 'takes-away');
  if (entry.frame !== 'takes-away' || !isOther || leadOf(view, first) === 'be') return false;
  let at = last;
  while (OBJECT_LEADS.has(view.classAt(at)) || view.classAt(at) === 'adjective') at += 1;
  return view.classAt(at) !== 'pron' && view.hit(at, 'person') === undefined && view.hit(at, 'force') === undefined;
}

/** "took part", "took place": right behind the verb a word that is nobody makes a phrase of the two. */
const isTakingNoun = (view: SentenceView, { entry, last }: Hit): boolean =>
  entry.frame === 'takes-people' &&
  view.language.isHeadFirst !== true &&
  view.classAt(last) === 'noun' &&
  view.token(last)?.shape === 'lower' &&
  (['person', 'force', 'object', 'actor', 'cue'] as const).every((kind) => view.hit(last, kind) === undefined);

/** "marched the passengers into the forest": whom somebody marches he takes. */
const isMarchOfOthers = (view: SentenceView, hit: Hit, hits: readonly Hit[]): boolean =>
  hit.entry.pos === 'verb' &&
  hit.entry.frame !== 'takes-away' &&
  hits.some(
    (other) => other.last === hit.last && other.entry.frame === 'takes-away' && !isTakingOfNobody(view, other, hits),
  );

/** "was taken in Agadez": care is given by those who take in, and its passive has an agent of its own. */
const isCareOfPassive = (view: SentenceView, { entry, first }: Hit): boolean =>
  entry.frame === 'cares' && leadOf(view, first) === 'be';

/** "attaqué au cours de la nuit": an entry that ends within a date takes the date's first word from it; "fell on Friday": or the word before it. */
const cutsDate = (view: SentenceView, { first, last }: Hit, dates: readonly DateMention[]): boolean =>
  dates.some(
    (date) =>
      (first < date.first && date.first < last && last < date.last) ||
      (date.first === last && last - first > 1 && view.classAt(last - 1) === 'on'),
  );

/** "son garde du corps": a word inside a longer one for a person. */
const isInPersonNoun = (view: SentenceView, { first, last }: Hit): boolean =>
  [first - 2, first].some((at) =>
    view.hits(at).some((hit) => hit.entry.kind === 'person' && hit.last - hit.first > last - first && hit.last >= last),
  );

/** Nouns that tell of no deed unless there were none: "aucune victime"; "les victimes" are people. */
const OF_NONE = 'of-none';
/** Frames of verbs that take people, and of those that tell a deed only where lives are what they take. */
const TAKES_LIVES = 'takes-lives';
const CLAIMS_LIVES = 'claims-lives';
const TAKES: ReadonlySet<string> = new Set(['takes-people', TAKES_LIVES, 'costs-lives']);
const BEFORE_LIVES: ReadonlySet<WordClass> = new Set([
  'number',
  'adverb',
  'adjective',
  'noun',
  'another',
  'det',
  'poss',
  'of',
  'in',
]);
const MAX_BEFORE_LIVES = 6;

/** "took three lives", "cost two guards their lives": the number of those who died stands behind the verb. */
function takesLives(view: SentenceView, from: number): boolean {
  let isCounted = false;
  for (let at = from; at < from + MAX_BEFORE_LIVES; at++) {
    if (view.language.words.lives.has(view.norm(at))) return isCounted;
    const isNumber = view.hit(at, 'number') !== undefined || view.token(at)?.shape === 'digits';
    isCounted ||= isNumber || view.hit(at, 'quantity') !== undefined;
    const isHedge = view.hit(at, 'hedge') !== undefined || view.hitEnding(at + 1, 'hedge') !== undefined;
    const isPeople = view.hit(at, 'person') !== undefined || view.hit(at, 'force') !== undefined;
    if (!isNumber && !isHedge && !isPeople && !BEFORE_LIVES.has(view.classAt(at))) return false;
  }
  return false;
}

/** "a mine exploded": the verb tells that no pit is meant, and of a deed. */
const endsInVerb = (view: SentenceView, { last }: Hit): boolean =>
  view.hits(last - 1).some(({ entry }) => entry.kind === 'trigger' && entry.pos === 'verb' && entry.form === 'ed');

/** "put two men to death": a death follows the verb. */
const isToDeath = (view: SentenceView, from: number): boolean =>
  Array.from({ length: TO_DEATH_REACH }, (_, i) => from + i).some(
    (at) => view.classAt(at) === 'to' && view.hits(at + 1).some(({ entry }) => entry.value === 'die'),
  );
const TO_DEATH = 'to-death';
const TO_DEATH_REACH = 12;

/** The triggers of a sentence with its dates; where several entries match, grammar decides. Words that only look like one are left out. */
export function findTriggers(view: SentenceView, dates: readonly DateMention[] = []): Trigger[] {
  const triggers: Trigger[] = [];
  for (let at = view.first; at < view.last;) {
    const isTrigger = view.hit(at, 'trigger') !== undefined;
    const hasCue = view.hit(at, 'cue') !== undefined;
    if (!isTrigger && !hasCue && view.hit(at, 'weapon') === undefined) {
      at += 1;
      continue;
    }
    const hits = isTrigger ? view.hits(at).filter((hit) => hit.entry.kind === 'trigger') : [];
    const blocked = !hasCue
      ? undefined
      : view
          .hits(at)
          .find(
            (hit) => hit.entry.kind === 'cue' && (hit.entry.value === 'not-conflict' || hit.entry.value === 'claim'),
          );
    // The longer of the two is meant: "die of" is no death in war, "die of his wounds" is.
    if (blocked !== undefined && blocked.last >= (hits[0]?.tail?.last ?? hits[0]?.last ?? 0)) {
      // "claimed the attack": claiming is no deed, what is claimed is one.
      at = blocked.entry.value === 'claim' ? at + 1 : blocked.last;
      continue;
    }
    const chosen = choose(
      view,
      hits.filter(
        (hit) =>
          !isSpeltApart(view, hit) &&
          !isCompound(view, hit) &&
          !cutsDate(view, hit, dates) &&
          !isCareOfPassive(view, hit) &&
          (hit.entry.frame !== OF_NONE || isOfNobody(view, hit)) &&
          !(hit.entry.frame === 'counted' && isInPersonNoun(view, hit)) &&
          !isTakingOfNobody(view, hit, hits) &&
          !isTakingNoun(view, hit) &&
          !isMarchOfOthers(view, hit, hits),
      ),
      triggers.at(-1),
    );
    // "a suicide car bomb": a word inside the name of a weapon is no deed.
    const weapon = view.hit(at, 'weapon');
    if (weapon !== undefined && weapon.last - at > 1 && weapon.last > (chosen?.last ?? at)) {
      at = endsInVerb(view, weapon) ? weapon.last - 1 : weapon.last;
      continue;
    }
    if (chosen === null) {
      at += 1;
      continue;
    }
    const { entry } = chosen;
    const isOfLives = TAKES.has(entry.frame ?? '') && takesLives(view, chosen.last);
    // "cost the firm millions", "put the town on a list": without lives or a death it is no deed.
    // "claimed it had killed", "claims that": somebody speaks.
    const isSpeech = entry.frame === CLAIMS_LIVES && ['pron', 'rel'].includes(view.classAt(chosen.last));
    if (
      isSpeech ||
      (entry.frame === TAKES_LIVES && !isOfLives) ||
      (entry.frame === TO_DEATH && !isToDeath(view, chosen.last))
    ) {
      at = chosen.last;
      continue;
    }
    let start = at;
    while (
      start > view.first &&
      ['adjective', 'noun', 'proper'].includes(view.classAt(start - 1)) &&
      view.hits(start - 1).every((h) => h.entry.kind !== 'trigger')
    )
      start -= 1;
    const det = view.norm(start - 1);
    triggers.push({
      first: at,
      last: chosen.last,
      span: spanOf(view, at, chosen.last),
      sentence: view.sentence.index,
      act: isOfLives ? 'kill' : entry.value,
      frame: isOfLives ? CLAIMS_LIVES : (entry.frame ?? ''),
      form: formOf(view, chosen, dates),
      verbForm: entry.pos === 'verb' ? (entry.form ?? null) : null,
      lemma: entry.lemma ?? entry.phrase,
      isPlural: entry.pos === 'noun' && entry.form === 'plural',
      isDefinite:
        entry.pos === 'noun' &&
        (view.language.words.definite.has(det) ||
          view.language.words.demonstrative.has(det) ||
          view.classAt(start - 1) === 'poss'),
      rules: [`${view.language.code}/trigger/${(entry.lemma ?? entry.phrase).replace(/\s+/g, '-').toLowerCase()}`],
      tail: chosen.tail,
    });
    at = chosen.last;
  }
  return triggers;
}
