import type { Party, Trigger, WordClass } from '../document.js';
import { type SentenceView, spanOf } from '../mentions/view.js';
import { blameAt, blamedBehind } from './blame.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { isOfCompany } from './companions.js';
import { agentOf, isQuotationMark, skipToFiller, subjectOf } from './clause.js';
import { STOPS, coordinated } from './coordination.js';
import { type Filler, fillerOf, normOf, prepositionOf } from './fillers.js';
import { afterPreposition, sidesBetween } from './governed.js';
import { STATE_FORCES } from './readjust.js';
import { COUNTED, NONE, type Roles, isPeople, wordAt } from './role.js';
import { sidesOf } from './sides.js';

/** Nominals whose "of" names who suffered. */
const OF_SUFFERED: ReadonlySet<string> = new Set([
  'kill',
  'die',
  'injure',
  'abduct',
  'arrest',
  'capture',
  'free',
  'seize',
  'retake',
  'loot',
  'burn',
  'rape',
  'shell',
  'displace',
  'lynch',
  'airstrike',
]);
/** Nouns that may name two sides: "between X and Y". */
const OF_SIDES: ReadonlySet<string> = new Set(['clash', 'assault', 'agree']);
/** Nominals whose "of" may name who did it as well ("frappe de l'armée"). */
const OF_DOER: ReadonlySet<string> = new Set(['airstrike', 'shell', 'drone']);
/** "the mayor's killing": the owner suffers. */
const SUFFERED_BY_OWNER: ReadonlySet<string> = new Set([
  'kill',
  'die',
  'abduct',
  'arrest',
  'injure',
  'free',
  'displace',
]);
/** Deeds that "their" makes those of the subject ("their assault"); "their killing" may be what befell them. */
const OWNED: ReadonlySet<string> = new Set(['assault', 'ambush', 'suicide']);
const isArmedOwner = (kind: string): boolean => kind === 'rebel-group' || kind === 'unidentified';
/** Acts that, told with a nationality, are those of its armed forces. */
const STATE_ACTS: ReadonlySet<string> = new Set(['airstrike', 'drone', 'shell', 'assault']);

/** The armed forces of the nationality that stands before a nominal; null when none does. */
function nationalityIn(view: SentenceView, trigger: Trigger): Party | null {
  const isHeadFirst = view.language.isHeadFirst === true;
  for (let step = 0; step < 3; step++) {
    const at = isHeadFirst ? trigger.last + step : trigger.first - 1 - step;
    const demonym = view.hit(at, 'demonym');
    if (isHeadFirst && demonym === undefined && view.classAt(at) !== 'adjective') break;
    if (demonym === undefined) continue;
    const span = spanOf(view, at, demonym.last);
    return {
      first: at,
      last: demonym.last,
      head: at,
      span,
      core: span,
      country: demonym.entry.value,
      rules: [`${view.language.code}/actor/nationality`],
      ...STATE_FORCES,
    };
  }
  return null;
}

const NOMINAL_MODIFIERS: ReadonlySet<WordClass> = new Set([
  'adjective',
  'noun',
  'number',
  'proper',
  'participle',
  'gerund',
  'second',
  'another',
  'same',
]);

/** The chunk where the nominal's phrase starts, over its modifiers. */
function phraseStart(chunks: readonly Chunk[], at: number): number {
  let start = at;
  while (start > 0) {
    const chunk = chunks[start - 1];
    const cls = classOfChunk(chunk);
    const word = chunk?.kind === 'word' ? chunk.norm : '';
    // "condemns attack", "condemned violence": a verb that no lexicon has looks like a noun or a participle.
    const before = classOfChunk(chunks[start - 2]);
    const isInside =
      before === 'det' || before === 'poss' || before === 'adjective' || before === 'number' || before === 'indef';
    const isVerbLike = cls === 'participle' || cls === 'gerund' || (cls === 'noun' && /[^s]s$/.test(word));
    const isModifier = cls !== null && NOMINAL_MODIFIERS.has(cls) && (!isVerbLike || isInside);
    // "the Mondoro raid"
    const isPlaceName = chunk?.kind === 'place' && classOfChunk(chunks[start - 2]) === 'det';
    const isName =
      isPlaceName || chunk?.kind === 'weapon' || (chunk?.kind === 'date' && chunk.last - chunk.first === 1);
    if (!isModifier && !isName) break;
    start -= 1;
  }
  return start;
}

/** "army convoy ambush": who is named before the noun is named as a thing that is attacked. */
function standsForThing(view: SentenceView, { head }: Party, act: string): boolean {
  const thing = view.hitEnding(head + 1, 'object');
  const isUnit = view.language.words.collectives.has(view.norm(head));
  return (
    thing !== undefined && thing.first < head && view.hit(head, 'object') !== undefined && (act === 'ambush' || !isUnit)
  );
}

const SETTING: ReadonlySet<string> = new Set(['on', 'in', 'det']);
const MAX_SETTING = 12;

/** Over what tells when and where, from `at` on. */
function overSetting(chunks: readonly Chunk[], at: number, last: number): number {
  let next = at;
  while (
    ['date', 'place'].includes(chunks[next]?.kind ?? '') ||
    SETTING.has(classOfChunk(chunks[next]) ?? '') ||
    (normOf(chunks[next]) === ',' && next < last)
  )
    next += 1;
  return next;
}

/** "the killing of 37 civilians", "the arrest, at Djibo in the north, of five men", "une attaque similaire de X": what follows the noun's "of"; null when nothing does. */
function ofBehind(chunks: readonly Chunk[], at: number): number | null {
  let from = at + 1;
  while (classOfChunk(chunks[from]) === 'adjective') from += 1;
  const next = overSetting(chunks, from, at + MAX_SETTING);
  if (classOfChunk(chunks[next]) === 'by') return ofBehindDoer(chunks, next);
  return classOfChunk(chunks[next]) === 'of' ? skipToFiller(chunks, next + 1) : null;
}

/** "the killing by soldiers of 30 villagers", "le massacre par X et Y de 300 personnes": who suffered, behind those who did it; null for men of theirs. */
function ofBehindDoer(chunks: readonly Chunk[], by: number): number | null {
  let next = by + 1;
  while (
    next <= by + MAX_SETTING &&
    (chunks[next]?.kind === 'party' || ['and', 'det', 'indef', 'adjective'].includes(classOfChunk(chunks[next]) ?? ''))
  )
    next += 1;
  next = overSetting(chunks, next, by + MAX_SETTING);
  const at = classOfChunk(chunks[next]) === 'of' ? skipToFiller(chunks, next + 1) : null;
  const filler = at === null ? null : fillerOf(chunks, at);
  return filler?.kind === 'party' && (filler.party.isCounted || !isArmedOwner(filler.party.kind)) ? at : null;
}

/** Roles of a trigger that is a noun: "an attack on Y by X", "X's attack", "the killing of Y". */
export function nominalRoles(view: SentenceView, chunks: readonly Chunk[], at: number, trigger: Trigger): Roles {
  const { act } = trigger;
  const { words } = view.language;
  const initiators: Filler[] = [];
  const targets: Filler[] = [];
  const patients: Filler[] = [];
  const rules: string[] = [];
  let isSuspected = false;
  const start = phraseStart(chunks, at);
  // X's attack; an X attack
  const before = chunks[start - 1];
  const isPossessive = classOfChunk(before) === 'poss' && before?.kind === 'word' && before.norm === 's';
  const owner = fillerOf(chunks, isPossessive ? start - 2 : start - 1);
  if (owner?.kind === 'party' && !owner.party.isPronoun) {
    const isSuffered =
      !isPossessive &&
      OF_SUFFERED.has(act) &&
      owner.party.kind !== 'rebel-group' &&
      owner.party.kind !== 'unidentified' &&
      act !== 'airstrike' &&
      act !== 'shell';
    if (!isPossessive && standsForThing(view, owner.party, act)) targets.push(owner);
    else if (COUNTED.has(act) && owner.party.isCounted) {
      targets.push(owner);
      patients.push(owner);
    } else if (isSuffered || (isPossessive && SUFFERED_BY_OWNER.has(act) && !isArmedOwner(owner.party.kind)))
      targets.push(owner);
    else initiators.push(owner);
    rules.push(isPossessive ? 'roles/possessive' : 'roles/compound');
  }
  // "a camp raid", "military base attack": a thing before the noun is attacked.
  if (!isPossessive && owner?.kind === 'object' && act !== 'airstrike' && act !== 'drone') {
    targets.push(owner);
    rules.push('roles/compound');
  }
  // a French raid, Nigerian air strikes: the forces of that country
  if (!isPossessive && owner?.kind !== 'party' && STATE_ACTS.has(act)) {
    const nationality = nationalityIn(view, trigger);
    if (nationality !== null) {
      initiators.push({ kind: 'party', party: nationality, at: start });
      rules.push('roles/nationality');
    }
  }
  // "set off bombs in their assault": whose it is the subject of the clause tells.
  if (before?.kind === 'word' && classOfChunk(before) === 'poss' && !isPossessive && OWNED.has(act)) {
    const doers = subjectOf(chunks, start - 1).filter((f) => f.kind === 'party' && isArmedOwner(f.party.kind));
    initiators.push(...doers);
    if (doers.length > 0) rules.push('roles/own');
  }
  // attack on Y
  const on = afterPreposition(chunks, at, ['on']).filter((f) => f.kind !== 'weapon' && f.kind !== 'trigger');
  if (on.length > 0 && act !== 'clash') {
    targets.push(...on);
    rules.push('roles/on');
  }
  const isOfDoer = view.language.isHeadFirst === true && OF_DOER.has(act);
  if (OF_SUFFERED.has(act) && !isOfDoer) {
    const next = ofBehind(chunks, at);
    if (next !== null) {
      const suffered = coordinated(chunks, next, 1).filter(
        (f) =>
          f.kind === 'party' || f.kind === 'object' || (f.kind === 'place' && (act === 'seize' || act === 'retake')),
      );
      targets.push(...suffered);
      if (COUNTED.has(act)) patients.push(...suffered.filter((f) => f.kind === 'party'));
      rules.push('roles/of');
    }
  }
  // "l'attaque du camp", "l'attaque du JNIM": what the nominal's "of" means hangs on who or what it is.
  if (view.language.isHeadFirst === true && (isOfDoer || !OF_SUFFERED.has(act)) && act !== 'clash') {
    const next = ofBehind(chunks, at);
    const owned = next === null ? [] : coordinated(chunks, next, 1);
    const isRaid = act === 'assault' && targets.length === 0;
    for (const filler of owned) {
      if (filler.kind === 'object') targets.push(filler);
      else if (filler.kind === 'party' && !filler.party.isPronoun) {
        const isArmed = filler.party.kind !== 'people' && filler.party.kind !== 'civilians';
        (isArmed && !(isRaid && isPostOfTown(chunks, filler)) ? initiators : targets).push(filler);
      }
    }
    if (owned.length > 0) rules.push('roles/of-owner');
  }
  const between = OF_SIDES.has(act) ? sidesBetween(chunks, at).filter((f) => f.kind === 'party') : [];
  if (act === 'agree') {
    // "a ceasefire between X and Y": both made it, but not "talks on" nor "calls for a ceasefire".
    const isMade = between.length > 0 && prepositionOf(chunks, at) === null;
    if (isMade) initiators.push(...between);
    if (isMade) rules.push('roles/between');
    // "violence between X and Y" is a clash.
  } else if (act === 'clash' || between.length > 1) {
    const sides = between.length > 0 ? between : pittedSides(view, chunks, at);
    if (sides.length > 0) {
      const fought = sidesOf(sides);
      initiators.push(...fought.initiators);
      targets.push(...fought.targets);
      rules.push('roles/between');
    } else {
      const opponents = afterPreposition(chunks, at, ['with', 'on']).filter((f) => f.kind === 'party');
      targets.push(...opponents);
      rules.push('roles/with');
    }
  }
  // attack by X; attack carried out by X
  const blamed = blamedFor(view, chunks, at);
  const agents = agentOf(chunks, at, words.support).filter(
    (f) => f.kind === 'party' && !isBlamer(view, chunks, at, f) && !isOfCompany(view, chunks, at + 1, f.at),
  );
  initiators.push(...agents);
  if (agents.length > 0) rules.push('roles/by');
  if (blamed.length > 0 && initiators.length === 0) {
    initiators.push(...blamed);
    isSuspected = true;
    rules.push('roles/blamed-on');
  }
  // X launched an attack; Y suffered an attack
  let verb = start - 1;
  while (
    ['det', 'adjective', 'number', 'poss', 'indef', 'adverb'].includes(classOfChunk(chunks[verb]) ?? '') ||
    fillerOf(chunks, verb)?.kind === 'weapon' ||
    // "ont effectué « une frappe »"
    isQuotationMark(chunks[verb]) ||
    // "a mené dimanche une attaque"
    chunks[verb]?.kind === 'date'
  )
    verb -= 1;
  if (words.verbParticles.has(wordAt(chunks, verb)) || classOfChunk(chunks[verb]) === 'of') {
    verb -= 1;
    // "a réagi dimanche avec vigueur à une attaque"
    for (let steps = 0; steps < MAX_ADVERBIAL && isAdverbial(chunks, verb); steps++) verb -= 1;
  }
  const support = wordAt(chunks, verb);
  if (words.support.has(support)) {
    initiators.push(...subjectOf(chunks, verb).filter(isPeople));
    rules.push('roles/support-verb');
  } else if (words.suffer.has(support)) {
    targets.push(...subjectOf(chunks, verb).filter((f) => f.kind !== 'trigger' && f.kind !== 'weapon'));
    rules.push('roles/suffered');
  }
  return { initiators, targets, patients, isSuspected, rules };
}

/** "les combats ont opposé l'armée à des rebelles", "fighting that pitted X against Y": the sides behind the verb. */
function pittedSides(view: SentenceView, chunks: readonly Chunk[], at: number): Filler[] {
  const { pitting } = view.language.words;
  const from = chunks.findIndex((chunk, i) => i > at && i < at + PITTED_REACH && pitting.has(view.norm(chunk.first)));
  const sides: Filler[] = [];
  for (let next = from + 1; from >= 0 && next < Math.min(chunks.length, from + PITTED_REACH); next++) {
    const filler = fillerOf(chunks, next);
    if (STOPS.has(normOf(chunks[next])) || classOfChunk(chunks[next]) === 'rel') break;
    if (filler?.kind === 'party') sides.push(filler);
  }
  return sides.length > 1 ? sides : [];
}

const PITTED_REACH = 12;

/** "l'attaque de la gendarmerie de X": the police of a town are those at their post there. */
function isPostOfTown(chunks: readonly Chunk[], { party, at }: Extract<Filler, { kind: 'party' }>): boolean {
  const town = chunks[at + 2];
  const isOfTown =
    classOfChunk(chunks[at + 1]) === 'of' && town?.kind === 'place' && town.toponym.countries.length === 0;
  return isOfTown && party.kind === 'police';
}

const MAX_ADVERBIAL = 4;

/** Day, adverb or "with vigour" between a verb and what it takes. */
function isAdverbial(chunks: readonly Chunk[], at: number): boolean {
  const cls = classOfChunk(chunks[at]);
  return (
    chunks[at]?.kind === 'date' ||
    cls === 'adverb' ||
    cls === 'with' ||
    (cls === 'noun' && classOfChunk(chunks[at - 1]) === 'with')
  );
}

/** "explosions attributed by the police to X": who stands behind words of blame and "by" blames. */
const isBlamer = (view: SentenceView, chunks: readonly Chunk[], at: number, agent: Filler): boolean =>
  chunks.slice(at + 1, agent.at).some((chunk) => chunk.kind === 'word' && blameAt(view, chunk.first) !== undefined);

/** "blamed on X", "attributed to X": who the clause suspects. */
function blamedFor(view: SentenceView, chunks: readonly Chunk[], at: number): readonly Filler[] {
  for (let cursor = at + 1; cursor < Math.min(chunks.length, at + 16); cursor++) {
    const chunk = chunks[cursor];
    const cue = chunk?.kind === 'word' ? blameAt(view, chunk.first) : undefined;
    if (cue !== undefined) return blamedBehind(view, chunks, cue);
  }
  return NONE;
}
