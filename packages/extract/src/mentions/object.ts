import type { ActorKind } from '@harmattan/types';
import type { AttackedObject, Hit, Party } from '../document.js';
import { isState } from '../resolution/actors.js';
import { isDeadlyMine } from './weapon.js';
import { RELATIVE, type SentenceView, modifiersAfter, spanOf, branchIn } from './view.js';

const MAX_MODIFIERS = 6;

/** "the raids on X and Y compound a dire situation": between a phrase and an article that begins another one. */
const isVerb = (view: SentenceView, { first, last, entry }: Hit): boolean =>
  last === first + 1 &&
  entry.form !== 'plural' &&
  ['indef', 'det'].includes(view.classAt(last)) &&
  view.language.words.indefinite.has(view.norm(last)) &&
  ['proper', 'number', 'noun'].includes(view.classAt(first - 1));

/** "escorté par": where the words that join a companion begin with what may be a noun. */
const isOfCompany = (view: SentenceView, { first, last }: Hit): boolean =>
  view.hits(first).some(({ entry, last: end }) => entry.kind === 'cue' && entry.value === 'escort' && end > last);

/** Things that stand for their owners when attacked: bases, convoys, villages, churches. Parties inside give the owner. */
export function findObjects(view: SentenceView, parties: readonly Party[]): AttackedObject[] {
  const found: AttackedObject[] = [];
  for (let at = view.first; at < view.last;) {
    const hit = view.hit(at, 'object');
    // "a land mine" is no mine where people work.
    const weapon = hit === undefined ? undefined : view.hitEnding(hit.last, 'weapon');
    if (
      hit === undefined ||
      isVerb(view, hit) ||
      isDeadlyMine(view, hit) ||
      isOfCompany(view, hit) ||
      (weapon !== undefined && weapon.first < hit.first)
    ) {
      at += 1;
      continue;
    }
    let { last } = hit;
    let chosen = hit;
    for (let next = view.hit(last, 'object'); next !== undefined; next = view.hit(last, 'object')) {
      if (isOfCompany(view, next)) break;
      chosen = next;
      last = next.last;
    }
    let start = hit.first;
    let country: string | null = null;
    let actorId: string | null = null;
    let kind = chosen.entry.value as ActorKind;
    let hasOwner = false;
    let isTheirs = false;
    let branch: string | null = null;
    for (let steps = 0; steps < MAX_MODIFIERS && start > view.first; steps++) {
      const before = start - 1;
      const demonym = view.hit(before, 'demonym') ?? view.hitEnding(start, 'demonym') ?? view.hit(before, 'country');
      const owner = parties.find((p) => p.last === start || (p.last === before && view.classAt(before) === 'poss'));
      if (demonym !== undefined) {
        country = demonym.entry.value;
        start = demonym.first;
        continue;
      }
      if (owner !== undefined && !owner.isPronoun && !owner.isCounted) {
        actorId = owner.actorId ?? actorId;
        country = owner.country ?? country;
        if (owner.kind !== 'people') kind = owner.kind;
        start = owner.first;
        break;
      }
      const cls = view.classAt(before);
      const isTrigger = view.hits(before).some((h) => h.entry.kind === 'trigger' && h.entry.pos !== 'adj');
      if (
        !isTrigger &&
        (cls === 'adjective' ||
          cls === 'noun' ||
          cls === 'proper' ||
          cls === 'number' ||
          view.language.words.adjectives.has(view.norm(before)))
      )
        start = before;
      else break;
    }
    const after = modifiersAfter(view, last);
    last = after.last;
    country = after.country ?? country;
    const det = view.norm(start - 1);
    let isDefinite = view.language.words.definite.has(det) || view.language.words.demonstrative.has(det);
    if (view.classAt(start - 1) === 'det' || view.classAt(start - 1) === 'poss') start -= 1;
    start = Math.max(start, view.first);
    if (
      view.classAt(start) === 'poss' &&
      !view.language.words.firstPerson.has(view.norm(start)) &&
      actorId === null &&
      country === null
    ) {
      isTheirs = true;
      const doer = doerBefore(view, wholeFrom(view, start) ?? start);
      const mayOwn = (p: Party): boolean => p.kind !== 'people' && (p.kind !== 'civilians' || kind === 'civilians');
      const isOfOne = view.language.words.ofOne?.has(view.norm(start)) === true;
      const owner = parties.findLast(
        (p) => p.last <= start && p.last !== doer && !p.isPronoun && mayOwn(p) && !(isOfOne && p.isPlural),
      );
      if (owner !== undefined) {
        actorId = owner.actorId;
        country = owner.country;
        kind = owner.kind as ActorKind;
        ({ branch } = owner);
        // Theirs who are told in the sentence, not of those spoken of before it.
        isDefinite = false;
      }
    }
    // "a base of the Malian army", "a camp belonging to MINUSMA"
    const whole = wholeAt(view, last);
    if (whole !== null && actorId === null) {
      kind = whole.entry.value as ActorKind;
      ({ last } = whole);
    } else if (view.classAt(last) === 'of' || view.classAt(last) === 'from') {
      const owner = parties.find(
        (p) =>
          (p.first === last + 1 ||
            (p.first === last + 2 && p.actorId !== null && view.language.words.definite.has(view.norm(last + 1)))) &&
          !p.isCounted &&
          p.kind !== 'people' &&
          p.kind !== 'civilians',
      );
      if (owner !== undefined) {
        actorId = owner.actorId ?? actorId;
        country = owner.country ?? country;
        kind = owner.kind as ActorKind;
        last = owner.last;
        hasOwner = true;
      }
      // "a convoy of gold miners"
      const people = parties.find((p) => p.first === last + 1 && !p.isCounted && p.kind === 'civilians');
      if (owner === undefined && people !== undefined && actorId === null && country === null) {
        kind = 'civilians';
        last = people.last;
      }
    }
    const beside = hasOwner || actorId !== null ? undefined : namedBehind(view, last, parties);
    if (beside !== undefined) {
      ({ actorId, country, branch } = beside);
      kind = beside.kind as ActorKind;
      ({ last } = beside);
      hasOwner = true;
    }
    const holder = hasOwner || actorId !== null ? undefined : holderBehind(view, last, parties);
    if (holder !== undefined) {
      ({ actorId, country, branch } = holder);
      kind = holder.kind as ActorKind;
      ({ last } = holder);
      hasOwner = true;
    }
    // "a lorry carrying soldiers": who is in it is meant, where nobody owns it.
    const carried = hasOwner || actorId !== null || kind !== 'civilians' ? undefined : carriedBy(view, last, parties);
    if (carried !== undefined) {
      ({ actorId, country, branch } = carried);
      kind = carried.kind as ActorKind;
    }
    start = wholeFrom(view, start) ?? start;
    found.push({
      first: start,
      last,
      span: spanOf(view, start, last),
      kind,
      country,
      actorId,
      isDefinite,
      hasOwner,
      ...(isTheirs && { isTheirs }),
      branch: branchIn(view, start, last) ?? branch,
      lemma: chosen.entry.lemma ?? chosen.entry.phrase,
    });
    at = Math.max(last, at + 1);
  }
  return found;
}

/** "a position held by X", "le camp que tenaient les X": who holds the thing that ends at `last`; undefined where nobody is told to. */
function holderBehind(view: SentenceView, last: number, parties: readonly Party[]): Party | undefined {
  const { held, holding } = view.language.words;
  const isHeld = held.has(view.norm(last)) && view.classAt(last + 1) === 'by';
  const isRelative = RELATIVE.has(view.classAt(last)) && holding.has(view.norm(last + 1));
  if (!isHeld && !isRelative) return undefined;
  return parties.find((p) => p.first === last + 2 && p.kind !== 'people' && p.kind !== 'civilians' && !p.isPronoun);
}

/** "a bus carrying soldiers": the armed people in the thing that ends at `last`; undefined where none are told to be. */
const carriedBy = (view: SentenceView, last: number, parties: readonly Party[]): Party | undefined =>
  view.language.words.carrying.has(view.norm(last))
    ? parties.find((p) => p.first > last && p.first <= last + CARRIED_REACH && isState(p.kind))
    : undefined;
const CARRIED_REACH = 3;

/** "un convoi FAMa", "une unité affiliée au FLA": where names stand behind their nouns, whose the thing is that ends at `last`. */
function namedBehind(view: SentenceView, last: number, parties: readonly Party[]): Party | undefined {
  if (view.language.isHeadFirst !== true) return undefined;
  const { affiliation, near } = view.language.words;
  // The participle may have been read as one of the thing's own words.
  const isAligned = [last - 1, last].some((at) => affiliation.has(view.norm(at)) && !near.has(view.norm(at)));
  return parties.find(
    (p) =>
      p.actorId !== null && !p.isCounted && !p.isPronoun && p.first >= last && p.first <= last + (isAligned ? 2 : 0),
  );
}

const HELPING: ReadonlySet<string> = new Set(['have', 'be', 'adverb', 'also', 'rel']);
/** What is done to things of others. */
const HARMING: ReadonlySet<string> = new Set(['assault', 'seize', 'hit', 'burn', 'loot', 'shell', 'destroy', 'shoot']);

/** "after X fighters overran their camp": where those end who do it, to whom it does not belong; null where no such verb stands before. */
function doerBefore(view: SentenceView, start: number): number | null {
  const verb = view.hitEnding(start, 'trigger');
  if (verb?.entry.pos !== 'verb' || !HARMING.has(verb.entry.value)) return null;
  let at = verb.first - 1;
  while (at > view.first && HELPING.has(view.classAt(at))) at -= 1;
  return view.norm(at) === ',' ? at : at + 1;
}

/** "one of their vehicles", "l'un de ses camps": where a phrase begins that means one of several; null where it does not. */
function wholeFrom(view: SentenceView, start: number): number | null {
  const { one } = view.language.words;
  if (view.classAt(start - 1) !== 'of' || !one.has(view.norm(start - 2)) || start - 2 < view.first) return null;
  return view.language.words.definite.has(view.norm(start - 3)) && start - 3 >= view.first ? start - 3 : start - 2;
}

/** "a vehicle from a UN convoy": the armed thing that a thing belongs to, which says whose it is. */
function wholeAt(view: SentenceView, from: number): Hit | null {
  if (view.classAt(from) !== 'of' && view.classAt(from) !== 'from') return null;
  let at = from + 1;
  while (at < from + 4 && ['det', 'indef', 'adjective'].includes(view.classAt(at))) at += 1;
  const whole = view.hit(at, 'object');
  return whole === undefined || whole.last === at + 1 || whole.entry.value === 'civilians' ? null : whole;
}
