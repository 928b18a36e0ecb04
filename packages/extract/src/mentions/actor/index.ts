import type { ActorKind, Bounds } from '@harmattan/types';
import type { Party, WordClass } from '../../document.js';
import { type Count, hedgedBehind } from '../count/index.js';
import { bareCounts } from './bareCounts.js';
import type { ActorNames } from './names.js';
import { isArticle, isCapitalNoun, isSufferer } from './heads.js';
import { AIR_ARM, OF_US, peopleAt } from './people.js';
import { personsByName } from './persons.js';
import { type SentenceView, isNounModifier, isOfNobody, isQualifier, spanOf, branchIn } from '../view.js';
import { type Head, communityAt, nationalAt } from './communities.js';
import {
  QUOTES,
  areOfGunmen,
  isContracted,
  isImpersonal,
  isLedByOne,
  isAdjective,
  isBehindThing,
  isModifier,
  isNameModifier,
  isOfFormer,
} from './modifiers.js';
import { extendRight } from './rightward.js';

export type { ActorNames } from './names.js';

const MAX_MODIFIERS = 8;
const ONE: Bounds = { min: 1, max: 1 };
const COMMA = ',';

/** What stands behind a noun phrase: "an Iranian near the capital" is a person, "an Iranian drone" is none. */
const PHRASE_ENDS: ReadonlySet<WordClass> = new Set(['in', 'on', 'from', 'and', 'be', 'have', 'mark', 'during', 'rel']);

function headAt(view: SentenceView, at: number, names: ActorNames): Head | null {
  // "personne n'a été tué": nobody.
  if (view.classAt(at) === 'neg') return null;
  // "aucune victime", "pas fait de victimes": nobody either.
  if (view.hits(at).some((hit) => isOfNobody(view, hit))) return null;
  // "le bilan s'élève à 32": a verb behind its pronoun, not the noun that is written alike.
  if (view.token(at)?.joined === 'apostrophe' && view.language.words.elidedReflexive?.has(view.norm(at - 1)) === true)
    return null;
  if (view.token(at)?.joined === 'hyphen' && view.language.words.opposed.has(view.norm(at - 1))) return null;
  const named = view.hit(at, 'actor');
  const isNamed =
    named !== undefined &&
    !isAdjective(view, named) &&
    !isArticle(view, named) &&
    names.isMeant(named.entry.value, named.entry.phrase);
  const actor = isNamed ? named : undefined;
  const person = view.hit(at, 'person');
  const force = view.hit(at, 'force');
  const demonym = view.hit(at, 'demonym');
  if (actor === undefined && person === undefined && force === undefined && demonym === undefined)
    return communityAt(view, at);
  let best = actor ?? force ?? person;
  if (best !== undefined && force !== undefined && force.last > best.last) best = force;
  if (best !== undefined && person !== undefined && person.last > best.last) best = person;
  // "quatre autres véhicules"
  if (best?.entry.kind === 'person' && view.classAt(at) === 'another' && isThingOrDeed(view, best.last)) return null;
  if (best?.entry.kind === 'person' && best.last === at + 1 && (isQualifier(view, at) || isNounModifier(view, best)))
    return null;
  // "huit véhicules militaires volés": the adjective of a thing.
  if (best?.last === at + 1 && view.language.isHeadFirst === true && view.hitEnding(at + 1, 'object')?.first === at - 1)
    return null;
  if (best?.entry.kind === 'person' && best.last === at + 1 && isBehindThing(view, at)) return null;
  // "the International Crisis Group": a word for a force that ends the name of who reports.
  if (best?.entry.kind === 'force' && (view.hitEnding(best.last, 'source')?.first ?? at) < at) return null;
  // "A military source": the word for a force only says of what kind the source is.
  if (best?.entry.kind === 'force' && (view.hit(at, 'source')?.last ?? 0) > best.last) return null;
  if (best !== undefined) return { first: at, last: best.last, hit: best };
  if (demonym?.entry.form === 'plural') return { first: at, last: demonym.last, hit: demonym };
  // "one Malian and one Russian killed"
  if (
    demonym !== undefined &&
    (view.classAt(at - 1) === 'number' ||
      ((view.classAt(at - 1) === 'indef' || (isCapitalNoun(view, at) && isSufferer(view, demonym.last))) &&
        PHRASE_ENDS.has(view.classAt(demonym.last)))) &&
    !isModifier(view, demonym.last) &&
    view.hit(demonym.last, 'object') === undefined
  )
    return { first: at, last: demonym.last, hit: demonym };
  return nationalAt(view, at);
}

function kindOf(head: Head, names: ActorNames): ActorKind | 'people' {
  const { entry } = head.hit;
  if (entry.kind === 'actor') return names.kindOf(names.choose(entry.value, entry.phrase));
  if (entry.kind === 'demonym' || entry.kind === 'branch') return 'civilians';
  return entry.value as ActorKind | 'people';
}

type Extent = { start: number; core: number; hasArticle: boolean; isIndefinite: boolean; isDemonstrative: boolean };

/** What the phrase may not reach: the phrase before it, dates. */
type Around = {
  readonly counts: ReadonlyMap<number, Count>;
  readonly floor: number;
  readonly isBarred: (at: number) => boolean;
};

/** Whether the article at `at` joins its phrase to a noun before it: "l'attaque des rebelles", not "par des rebelles". */
function isGenitive(view: SentenceView, at: number, floor: number): boolean {
  if (at <= view.first) return false;
  const cls = view.classAt(at - 1);
  const form = view.hitEnding(at, 'trigger')?.entry.form;
  return at === floor || cls === 'noun' || cls === 'proper' || form === 'singular' || form === 'plural';
}

/** Walks left from the head over modifiers, counts and determiners. */
function extend(view: SentenceView, head: Head, around: Around): Extent & { count: Count | null } {
  const { words } = view.language;
  const { counts, floor, isBarred } = around;
  let start = head.first;
  let count: Count | null = null;
  for (let steps = 0; start > floor && steps < MAX_MODIFIERS; steps++) {
    const counted = counts.get(start);
    if (counted !== undefined && count === null) {
      count = counted;
      start = counted.first;
      continue;
    }
    const name = view.hitEnding(start, 'actor');
    if (name !== undefined && name.first >= floor && (head.hit.entry.kind !== 'actor' || start < head.first)) {
      start = name.first;
      continue;
    }
    const before = start - 1;
    if (isBarred(before)) break;
    // 30 "terrorists": a quotation mark inside the phrase.
    if (QUOTES.has(view.norm(before)) && before > floor && (counts.has(before) || isModifier(view, before - 1))) {
      start = before;
      continue;
    }
    // A name is not part of what stands before it: "residents suspect Boko Haram", not "civilian army volunteers".
    const isName = head.hit.entry.kind === 'actor' && view.token(head.first)?.shape !== 'lower';
    if (isName && count === null && !isNameModifier(view, before)) break;
    if (count === null ? isModifier(view, before) : view.classAt(before) === 'another') {
      start = before;
      continue;
    }
    break;
  }
  let core = start;
  if (count !== null) core = Math.max(count.last, start);
  while (core < head.first && ['another', 'second', 'same', 'adverb', 'poss'].includes(view.classAt(core))) core += 1;
  let hasArticle = false;
  let isIndefinite = false;
  let isDemonstrative = false;
  const det = view.norm(start - 1);
  if (
    start > floor &&
    (view.classAt(start - 1) === 'det' || view.classAt(start - 1) === 'poss' || view.classAt(start - 1) === 'indef')
  ) {
    hasArticle = true;
    isIndefinite =
      words.indefinite.has(det) || (words.indefinitePlural.has(det) && !isGenitive(view, start - 1, floor));
    isDemonstrative = words.demonstrative.has(det);
    start -= 1;
    if (count === null && counts.has(start)) {
      const outer = counts.get(start);
      if (outer !== undefined && outer.bounds.min === null) start = outer.first;
    }
  }
  return { start, core, hasArticle, isIndefinite, isDemonstrative, count };
}

/** Country and registry actor that the words of the phrase give. */
function qualify(
  view: SentenceView,
  options: { readonly start: number; readonly head: Head; readonly names: ActorNames },
): { country: string | null; actorId: string | null; isSuspected: boolean } {
  const { start, head, names } = options;
  let country: string | null = null;
  let actorId: string | null =
    head.hit.entry.kind === 'actor' ? names.choose(head.hit.entry.value, head.hit.entry.phrase) : null;
  let isSuspected = false;
  for (let at = start; at < head.last; at++) {
    const demonym = view.hit(at, 'demonym') ?? view.hit(at, 'country');
    if (demonym !== undefined && demonym.last <= head.last) country = demonym.entry.value;
    const actor = view.hit(at, 'actor');
    if (
      actor !== undefined &&
      !isArticle(view, actor) &&
      at < head.first &&
      actor.last <= head.first &&
      actorId === null
    ) {
      const next = view.norm(actor.last);
      if (!view.language.words.affiliation.has(next)) actorId = names.choose(actor.entry.value, actor.entry.phrase);
    }
    if (view.hits(at).some((h) => h.entry.kind === 'cue' && h.entry.value === 'suspected')) isSuspected = true;
  }
  return { country, actorId, isSuspected };
}

const NOUN_LIKE: ReadonlySet<WordClass> = new Set(['noun', 'adjective', 'proper', 'of', 'another', 'number']);

/** "a family of six", "a patrol of eight": the number behind a word for a group, where no noun says that something else is counted. */
function membersOf(view: SentenceView, head: Head, counts: ReadonlyMap<number, Count>): Count | null {
  // "a girl of six" is one.
  if (!view.language.words.collectives.has(view.norm(head.last - 1))) return null;
  const isOf = view.classAt(head.last) === 'of';
  let at = head.last + 1;
  // "the whole family, seven people, died", "une famille, soit sept personnes,"
  if (!isOf && view.norm(head.last) !== COMMA) return null;
  if (!isOf && view.classAt(at) !== 'number') at += 1;
  const members = [...counts.values()].find((count) => count.first === at);
  if (members === undefined) return null;
  const noun = view.hit(members.last, 'person');
  const isPeople = noun?.entry.value === 'people' && noun.last === members.last + 1;
  if (!isOf) return isPeople && view.norm(noun.last) === COMMA ? { ...members, last: noun.last } : null;
  if (isPeople) return { ...members, last: noun.last };
  return noun === undefined && !NOUN_LIKE.has(view.classAt(members.last)) ? members : null;
}

/** "a group of soldiers": a word that only says that they are several. */
const isCollective = (view: SentenceView, head: Head): boolean =>
  head.hit.entry.kind === 'force' && view.language.words.collectives.has(view.norm(head.last - 1));

function partyOf(view: SentenceView, head: Head, around: Around & { readonly names: ActorNames }): Party {
  const { counts, floor, names } = around;
  const left = extend(view, head, around);
  const right = extendRight(view, head, names);
  const own = qualify(view, { start: left.start, head, names });
  let { start } = left;
  let isPart = false;
  let { count } = left;
  // "two of the soldiers", "dozens of their fighters": the count stands before "of".
  // "« une quinzaine » d'assaillants": its closing quotation mark parts no count from its people.
  const counted = QUOTES.has(view.norm(start - 2)) ? start - 2 : start - 1;
  const partitive = view.classAt(start - 1) === 'of' && start - 1 > floor ? counts.get(counted) : undefined;
  if (partitive !== undefined && count === null) {
    count = partitive;
    start = partitive.first;
    isPart = left.hasArticle;
  }
  const members = membersOf(view, head, counts);
  if (count === null || count.bounds.max === 1) count = members ?? count;
  const entry = head.hit.entry;
  const isSingular =
    (entry.kind === 'person' &&
      (entry.form === 'singular' || (entry.form === 'both' && isLedByOne(view, left.start)))) ||
    (entry.kind === 'demonym' && (entry.form !== 'plural' || isLedByOne(view, left.start)));
  const actorId = own.actorId ?? (isOfOtherCountry(own.country, right.actorId, names) ? null : right.actorId);
  const isFormer = entry.kind === 'force' && isOfFormer(view, left.start, head.first);
  const ownKind = isFormer ? 'people' : kindOf(head, names);
  const isOfOwner =
    ownKind === 'people' || isCollective(view, head) || (ownKind === 'state-forces' && areOfGunmen(right.force));
  const rawKind = right.force !== null && isOfOwner ? (right.force.entry.value as ActorKind) : ownKind;
  const kind =
    actorId !== null &&
    (entry.kind === 'actor' || rawKind === 'people' || rawKind === 'unidentified' || rawKind === 'rebel-group')
      ? names.kindOf(actorId)
      : rawKind;
  const last = Math.max(right.last, members?.last ?? 0);
  // "a family was killed": nobody says how many.
  const isOneOfMany =
    entry.kind === 'person' && isSingular && view.language.words.collectives.has(view.norm(head.last - 1));
  const isCounted = count !== null && !(isOneOfMany && count.bounds.max === 1);
  const bounds =
    count !== null && isCounted ? count.bounds : isSingular && !isOneOfMany ? hedgedBehind(view, last, ONE) : null;
  const isOwned = view.classAt(left.start) === 'poss' && view.norm(left.start) !== 's';
  let isOther = false;
  for (let at = start; at < head.last; at++) if (view.classAt(at) === 'another') isOther = true;
  // "une huitième personne"
  const { indefinite, ordinals } = view.language.words;
  if (indefinite.has(view.norm(start)) && ordinals.has(view.norm(start + 1))) isOther = true;
  return {
    first: start,
    last,
    head: head.last - 1,
    span: spanOf(view, start, last),
    core: spanOf(view, entry.kind === 'actor' ? head.first : left.core, head.last),
    actorId,
    kind,
    country: own.country ?? right.country ?? (actorId === null ? null : names.countryOf(actorId)),
    count: bounds,
    isCounted,
    isPlural: !isSingular && entry.kind !== 'actor',
    isDefinite: (left.hasArticle && !left.isIndefinite) || isContracted(view, left.start),
    isOther,
    isSuspected: own.isSuspected || right.isSuspected,
    isPronoun: false,
    isPart,
    branch: branchIn(view, left.start, right.last),
    ...(entry.kind === 'person' ? { noun: view.norm(head.last - 1) } : {}),
    isOwned,
    rules: [
      `${view.language.code}/actor/${entry.kind === 'actor' ? 'registry' : entry.kind === 'force' ? 'force' : entry.kind === 'demonym' ? 'demonym' : 'described'}`,
      ...(actorId === null ? [] : [`actor/${actorId}`]),
      ...(view.hitEnding(head.last, 'force')?.entry.frame === 'air' ? [AIR_ARM] : []),
      ...(count?.rules ?? []),
      ...(isOwned && view.language.words.firstPerson.has(view.norm(left.start)) ? [OF_US] : []),
    ],
  };
}

/** "les forces américaines (Bérets verts)": a nickname that another country's forces bear too. */
const isOfOtherCountry = (country: string | null, actorId: string | null, names: ActorNames): boolean =>
  country !== null &&
  actorId !== null &&
  names.kindOf(actorId) === 'state-forces' &&
  names.countryOf(actorId) !== country;

/** "deux autres camps", "deux autres explosions": what is counted is nobody. */
const isThingOrDeed = (view: SentenceView, at: number): boolean =>
  view.hit(at, 'object') !== undefined ||
  view.hits(at).some(({ entry }) => entry.kind === 'trigger' && entry.pos === 'noun' && entry.frame === 'event');

function pronouns(view: SentenceView, parties: readonly Party[]): Party[] {
  const { pronouns: words } = view.language.words;
  const found: Party[] = [];
  for (let at = view.first; at < view.last; at++) {
    const norm = view.norm(at);
    const isPlural = words.plural.has(norm);
    if (!isPlural && !words.singular.has(norm)) continue;
    if (isImpersonal(view, at)) continue;
    // "X avait elle aussi connu une attaque": a pronoun that only stresses its subject.
    if (view.language.isHeadFirst === true && view.classAt(at + 1) === 'also' && view.classAt(at - 1) === 'have')
      continue;
    if (view.classAt(at) !== 'pron' || parties.some((p) => at >= p.first && at < p.last)) continue;
    found.push(
      peopleAt(
        view,
        { first: at, last: at + 1 },
        {
          count: null,
          isPlural,
          isDefinite: true,
          // "She" is one person, never the force that the text spoke of.
          isPronoun: !words.personal.has(norm),
          rules: [`${view.language.code}/actor/pronoun`],
        },
      ),
    );
  }
  return found;
}

/** "Malian and French soldiers", "Arab and Zaghawa diggers": the first nationality or community is a party of its own. */
function nationalsBefore(view: SentenceView, party: Party): Party[] {
  if (view.classAt(party.first - 1) !== 'and') return [];
  const isNational = party.country !== null && view.hit(party.first, 'demonym') !== undefined;
  const isCommunal = party.branch !== null && view.hit(party.first, 'branch') !== undefined;
  const nationality = isNational ? view.hitEnding(party.first - 1, 'demonym') : undefined;
  const community = isCommunal ? view.hitEnding(party.first - 1, 'branch') : undefined;
  const before = nationality ?? community;
  if (before === undefined) return [];
  const span = spanOf(view, before.first, before.last);
  return [
    {
      ...party,
      first: before.first,
      last: before.last,
      head: before.last - 1,
      span,
      core: span,
      country: nationality?.entry.value ?? party.country,
      branch: community?.entry.value ?? party.branch,
      actorId: null,
      count: null,
      isCounted: false,
    },
  ];
}

/** "les armées malienne et nigérienne", "des soldats maliens et français": where adjectives follow, the second nationality is a party of its own. */
function nationalsBehind(view: SentenceView, party: Party): Party[] {
  const isJoined = view.language.isHeadFirst === true && party.country !== null && view.classAt(party.last) === 'and';
  const isNational = isJoined && view.hitEnding(party.last, 'demonym')?.entry.value === party.country;
  const other = isNational && ARMED.has(party.kind) ? view.hit(party.last + 1, 'demonym') : undefined;
  if (other === undefined || view.token(other.first)?.shape !== 'lower') return [];
  const span = spanOf(view, other.first, other.last);
  const { first, last } = other;
  const country = other.entry.value;
  return [
    { ...party, first, last, head: last - 1, span, core: span, country, actorId: null, count: null, isCounted: false },
  ];
}
const ARMED: ReadonlySet<string> = new Set(['state-forces', 'police', 'peacekeepers']);

function textBefore(view: SentenceView, head: Head): string {
  return `${view.norm(head.first - 1)} ${view.norm(head.first)}`;
}

/** The people and armed bodies of a sentence, left to right, without overlaps. */
export function findParties(
  view: SentenceView,
  counts: readonly Count[],
  around: { readonly names: ActorNames; readonly isDate: (at: number) => boolean },
): Party[] {
  const { names, isDate } = around;
  const byEnd = new Map(counts.map((count) => [count.last, count]));
  const parties: Party[] = [];
  let floor = view.first;
  for (let at = view.first; at < view.last;) {
    const head = headAt(view, at, names);
    if (head === null) {
      at += 1;
      continue;
    }
    // "JNIM fighters", "army patrol": the last head of a run carries the phrase.
    let last = head;
    for (
      let next = headAt(view, last.last, names);
      next !== null && view.norm(last.last) !== COMMA;
      next = headAt(view, last.last, names)
    )
      last = next;
    // "cost two soldiers their lives": a pronoun begins a phrase of its own.
    const isOwner = view.classAt(last.last) === 'poss' && !view.language.words.definite.has(view.norm(last.last));
    const possessed = isOwner ? headAfterPossessive(view, last.last + 1, names) : null;
    if (possessed !== null) last = possessed;
    if (view.language.words.reciprocal.has(textBefore(view, last))) {
      at = last.last;
      continue;
    }
    // "militants disguised as peacekeepers"
    if (view.language.words.disguised.has(view.norm(head.first - 2))) {
      at = last.last;
      continue;
    }
    const party = partyOf(view, last, { counts: byEnd, floor, isBarred: isDate, names });
    const behind = nationalsBehind(view, party);
    parties.push(...nationalsBefore(view, party), party, ...behind);
    floor = behind[0]?.last ?? party.last;
    at = Math.max(floor, at + 1);
  }
  const all = [
    ...parties,
    ...bareCounts(view, counts, { parties, isDate }),
    ...personsByName(view, parties),
    ...pronouns(view, parties),
  ];
  return all.sort((a, b) => a.first - b.first);
}

/** "al-Qaeda's Group for Support of ...", "Mali's national army": the head after the possessive, over at most three modifiers. */
function headAfterPossessive(view: SentenceView, from: number, names: ActorNames): Head | null {
  for (let at = from; at < from + 4; at++) {
    const head = headAt(view, at, names);
    if (head !== null) return head;
    if (!isModifier(view, at)) return null;
  }
  return null;
}
