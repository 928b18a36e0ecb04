import type { ActorKind } from '@harmattan/types';
import type { AttackedObject, Hit, Party } from '../document.js';
import { type SentenceView, modifiersAfter, spanOf, branchIn } from './view.js';

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
    const isDefinite = view.language.words.definite.has(det) || view.language.words.demonstrative.has(det);
    if (view.classAt(start - 1) === 'det' || view.classAt(start - 1) === 'poss') start -= 1;
    start = Math.max(start, view.first);
    if (
      view.classAt(start) === 'poss' &&
      !view.language.words.firstPerson.has(view.norm(start)) &&
      actorId === null &&
      country === null
    ) {
      const owner = parties.filter((p) => p.last <= start && !p.isPronoun && p.kind !== 'people').at(-1);
      if (owner !== undefined) {
        actorId = owner.actorId;
        country = owner.country;
        kind = owner.kind as ActorKind;
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
    found.push({
      first: start,
      last,
      span: spanOf(view, start, last),
      kind,
      country,
      actorId,
      isDefinite,
      hasOwner,
      branch: branchIn(view, start, last),
      lemma: chosen.entry.lemma ?? chosen.entry.phrase,
    });
    at = Math.max(last, at + 1);
  }
  return found;
}

/** "a vehicle from a UN convoy": the armed thing that a thing belongs to, which says whose it is. */
function wholeAt(view: SentenceView, from: number): Hit | null {
  if (view.classAt(from) !== 'of' && view.classAt(from) !== 'from') return null;
  let at = from + 1;
  while (at < from + 4 && ['det', 'indef', 'adjective'].includes(view.classAt(at))) at += 1;
  const whole = view.hit(at, 'object');
  return whole === undefined || whole.last === at + 1 || whole.entry.value === 'civilians' ? null : whole;
}
