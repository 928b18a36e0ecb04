import { isOpposition, isState } from '../resolution/actors.js';
import { changed } from '../changed.js';
import { fold } from '../reading/index.js';
import type { Hit, Party, Trigger } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { type Filler, fillerOf, normOf, prepositionOf } from './fillers.js';
import { FIRED, type Roles } from './role.js';

/** A relative clause stands near its noun. */
const MAX_REACH = 6;
const FORCES: ReadonlySet<string> = new Set(['state-forces', 'police', 'peacekeepers']);
const TERRITORIAL: ReadonlySet<string> = new Set(['seize', 'retake']);

const PLAIN: ReadonlySet<string> = new Set(['people', 'civilians']);

/** "Residents killed two men whom they took for thieves": people without arms who kill others are a mob; communities fight. */
const isByVillagers = (trigger: Trigger, { targets, initiators }: Pick<Roles, 'targets' | 'initiators'>): boolean =>
  trigger.act === 'kill' &&
  initiators.length > 0 &&
  targets.length > 0 &&
  initiators.every(
    (f) =>
      f.kind === 'party' &&
      f.party.kind === 'civilians' &&
      f.party.isPlural &&
      !f.party.isPronoun &&
      f.party.branch === null,
  ) &&
  targets.every((f) => f.kind === 'party' && PLAIN.has(f.party.kind));

/** The noun that a phrase is about: "poste de contrôle", "border post". */
const headOf = (view: SentenceView, phrase: string): string =>
  fold(phrase.split(' ').at(view.language.isHeadFirst === true ? 0 : -1) ?? '');

/** What is seized decides what the seizing was: a town is taken, people are abducted, things are looted. Null when nothing tells. */
export function taking(
  view: SentenceView,
  trigger: Trigger,
  { targets, initiators, rules }: Pick<Roles, 'targets' | 'initiators' | 'rules'>,
): Trigger | null {
  // "violence between X and Y"
  if (trigger.act === 'assault' && rules.includes('roles/between')) return changed(trigger, { act: 'clash' });
  if (rules.includes(`roles/${FIRED}`)) return changed(trigger, { act: 'shell' });
  if (isByVillagers(trigger, { targets, initiators })) return changed(trigger, { act: 'lynch' });
  if (!TERRITORIAL.has(trigger.act) || trigger.lemma.includes('control')) return trigger;
  // "military base", "base militaire"
  const isTerritory = (f: Filler): boolean =>
    f.kind === 'place' || (f.kind === 'object' && view.language.words.territory.has(headOf(view, f.object.lemma)));
  if (targets.some(isTerritory)) {
    const isTown = targets.some(
      (f) =>
        f.kind === 'place' ||
        (f.kind === 'object' && ['town', 'village', 'city', 'locality', 'island'].includes(f.object.lemma)),
    );
    return isTown || trigger.act === 'retake'
      ? trigger
      : changed(trigger, { act: trigger.lemma === 'overrun' ? 'assault' : trigger.act });
  }
  const people = targets.find((f) => f.kind === 'party');
  if (people?.kind === 'party' && trigger.act === 'seize') {
    const { kind } = people.party;
    const areUnarmed = kind === 'civilians' || kind === 'people';
    // "sont tombés aux mains de la gendarmerie"
    const isByForces = initiators.some((f) => f.kind === 'party' && FORCES.has(f.party.kind));
    return changed(trigger, { act: !areUnarmed ? 'capture' : isByForces ? 'arrest' : 'abduct' });
  }
  // "dislodged the insurgents": who is driven out of where no words tell was attacked.
  const isDrivenOut = people?.kind === 'party' && sideOf(people.party.kind) !== null && trigger.form !== 'nominal';
  if (isDrivenOut && trigger.act === 'retake') return changed(trigger, { act: 'assault' });
  return targets.length > 0 && trigger.form !== 'nominal' && trigger.act === 'seize'
    ? changed(trigger, { act: 'loot' })
    : null;
}

/** The armed forces of a state, told by its name or nationality alone. */
export const STATE_FORCES = {
  actorId: null,
  kind: 'state-forces',
  count: null,
  isCounted: false,
  isPlural: true,
  isDefinite: false,
  isOther: false,
  isSuspected: false,
  isPronoun: false,
  isPart: false,
  branch: null,
  isOwned: false,
} as const;

/** Deeds that nobody does without weapons. */
const ARMED_DEEDS: ReadonlySet<string> = new Set(['assault', 'ambush', 'shoot', 'abduct', 'kill', 'injure']);

/** "dozens of men in pairs attacked": men who attack others are an unnamed armed group. */
export function asGunmen(view: SentenceView, filler: Filler, trigger: Trigger): Filler {
  if (filler.kind !== 'party' || filler.party.kind !== 'people') return filler;
  // "its men": whose they are is told.
  if (filler.party.isPronoun || filler.party.isOwned) return filler;
  const { men } = view.language.words;
  const isOfMen = Array.from({ length: filler.party.last - filler.party.first }, (_, i) => filler.party.first + i).some(
    (at) => men.has(view.norm(at)),
  );
  return isOfMen && ARMED_DEEDS.has(trigger.act)
    ? changed(filler, {
        party: changed(filler.party, { kind: 'unidentified', rules: [...filler.party.rules, 'arguments/men'] }),
      })
    : filler;
}

/** "Chad bombed", "Niger said it had killed": a country that does what armies do means its forces. */
export function asForces(chunks: readonly Chunk[], filler: Filler, trigger: number): Filler {
  if (filler.kind !== 'place' || !isSubjectRightBefore(chunks, filler.at, trigger)) return filler;
  return forcesOf(filler);
}

/** Whether only helper verbs, adverbs and dates part the phrase at `at` from its verb ("Chad on Monday bombed"), and nothing governs it. */
function isSubjectRightBefore(chunks: readonly Chunk[], at: number, verb: number): boolean {
  const isFree =
    at === 0 || ['sub', 'verb', 'and', 'mark', 'other', 'but'].includes(classOfChunk(chunks[at - 1]) ?? '');
  const isPlaceBefore = chunks[at - 2]?.kind === 'place';
  return (
    isFree &&
    !isPlaceBefore &&
    prepositionOf(chunks, at) === null &&
    chunks
      .slice(at + 1, verb)
      .every(
        (chunk) =>
          chunk.kind === 'date' || ['have', 'be', 'adverb', 'on', 'modal', 'also'].includes(classOfChunk(chunk) ?? ''),
      )
  );
}

function forcesOf(filler: Filler & { readonly kind: 'place' }): Filler {
  const { countries, first, last, span } = filler.toponym;
  const [country] = countries;
  if (country === undefined || countries.length > 1) return filler;
  const rules = ['arguments/country-as-doer'];
  return {
    kind: 'party',
    at: filler.at,
    party: { first, last, head: last - 1, span, core: span, country, rules, ...STATE_FORCES },
  };
}

/** "a group of rebels, a term for extremists, attacked them": two words for the same side. */
const areOneSide = (doer: Filler, other: Filler | null): boolean =>
  doer.kind === 'party' &&
  other?.kind === 'party' &&
  doer.party.kind === other.party.kind &&
  isOpposition(doer.party.kind) &&
  doer.party.actorId === other.party.actorId;

/** "The army said it killed 33": the pronoun means the force that speaks before it in the sentence. */
export function antecedent(
  chunks: readonly Chunk[],
  filler: Filler,
  mayBeAnyone: boolean,
  doers: readonly Filler[] = [],
): Filler {
  if (filler.kind !== 'party' || !filler.party.isPronoun) return filler;
  let thing: Filler | null = null;
  for (let before = filler.at - 1; before >= 0; before--) {
    const earlier = fillerOf(chunks, before);
    // "when gunmen ambushed them": others than those who do it.
    if (doers.some((doer) => doer.at === before || areOneSide(doer, earlier))) continue;
    // "escorting a truck when gunmen attacked them": people rather than a thing.
    if (earlier?.kind === 'object' && mayBeAnyone) {
      if (!filler.party.isPlural) return earlier;
      thing ??= earlier;
      continue;
    }
    if (earlier?.kind === 'place' && !mayBeAnyone && speaks(chunks, before)) return forcesOf(earlier);
    if (earlier?.kind !== 'party' || earlier.party.isPronoun) continue;
    const isForce = earlier.party.kind !== 'people' && earlier.party.kind !== 'civilians' && !earlier.party.isCounted;
    if (isForce || (mayBeAnyone && (thing === null || earlier.party.isPlural))) return earlier;
  }
  return thing ?? filler;
}

/** "dragged six traders from a bus and executed them": those whom a pronoun takes up with their number. */
export function countedAntecedent(chunks: readonly Chunk[], filler: Filler, doers: readonly Filler[]): Filler {
  if (filler.kind !== 'party' || !filler.party.isPronoun || !filler.party.isPlural) return filler;
  const whom = antecedent(chunks, filler, true, doers);
  return whom.kind === 'party' && whom.party.isCounted ? whom : filler;
}

/** "Chad said": a subject with its verb right behind it, over dates. */
export function speaks(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1]?.kind === 'date' ? at + 2 : at + 1;
  return classOfChunk(chunks[next]) === 'verb' && prepositionOf(chunks, at) === null;
}

/** "Of a hundred fighters, 46 were killed": whom a sentence opens with are those that the number behind them is some of. */
function openingWhole(chunks: readonly Chunk[], { at }: Filler): Party | null {
  const whole = chunks[at - 2];
  if (whole?.kind !== 'party' || normOf(chunks[at - 1]) !== ',') return null;
  return chunks.slice(0, at - 2).every((chunk) => PARTITIVE.has(classOfChunk(chunk) ?? '')) ? whole.party : null;
}
const PARTITIVE: ReadonlySet<string> = new Set(['of', 'det', 'adverb', 'toward']);

/** "the attackers, more than 100 of whom": the people that a bare number is some of; null when the words name none. */
export function wholeOf(view: SentenceView, chunks: readonly Chunk[], filler: Filler): Party | null {
  if (
    filler.kind !== 'party' ||
    view.classAt(filler.party.last) !== 'of' ||
    view.classAt(filler.party.last + 1) !== 'rel'
  )
    return filler.kind === 'party' && filler.party.isCounted ? openingWhole(chunks, filler) : null;
  for (let before = filler.at - 1; before >= Math.max(0, filler.at - MAX_REACH); before--) {
    const earlier = fillerOf(chunks, before);
    if (earlier?.kind === 'party') return earlier.party;
  }
  return null;
}

/** "Côté terroristes : sept morts": the people on whose side the bare numbers of the sentence are; null where no side is named. */
export function namedSide(view: SentenceView, chunks: readonly Chunk[]): Party | null {
  for (const chunk of chunks) {
    if (chunk.kind === 'trigger') return null;
    if (chunk.kind !== 'party' || chunk.party.isPronoun) continue;
    const { first, kind } = chunk.party;
    const isSide = [first - 1, first].some((at) =>
      view.hits(at).some((hit) => hit.entry.kind === 'cue' && hit.entry.value === 'side'),
    );
    if (isSide && kind !== 'people') return chunk.party;
  }
  return null;
}

const SIDE_REACH = 9;
/** Acts whose words stand behind figures side by side ("12 dead and 5 wounded"). */
const FIGURES: ReadonlySet<string> = new Set(['die', 'injure', 'missing']);
const BESIDE_SIDE: ReadonlySet<string> = new Set(['and', 'det', 'in', 'on', 'adjective', 'adverb']);

const AMONG: ReadonlySet<string> = new Set(['side', 'among']);

/** "huit morts dans les rangs des soldats", "12 dead and 5 wounded among the soldiers": the people, named behind, that the figures at `at` are told of. */
export function sideAfter(view: SentenceView, chunks: readonly Chunk[], at: number): Party | null {
  let side: Hit | undefined;
  for (const chunk of chunks.slice(at + 1, at + SIDE_REACH)) {
    if (side !== undefined && chunk.first < side.last) continue;
    const cue = view.hits(chunk.first).find(isSideCue);
    if (chunk.kind === 'party' && !isBareCount(chunk.party)) {
      const { kind, isCounted, isPronoun } = chunk.party;
      return (side ?? cue) !== undefined && kind !== 'people' && !isCounted && !isPronoun ? chunk.party : null;
    }
    side ??= cue;
    const isFigure = chunk.kind === 'party' || (chunk.kind === 'trigger' && FIGURES.has(chunk.trigger.act));
    const isBetween = ['date', 'place'].includes(chunk.kind) || BESIDE_SIDE.has(classOfChunk(chunk) ?? '');
    if (!isFigure && !isBetween && cue === undefined) return null;
  }
  return null;
}

const isSideCue = (hit: Hit | undefined): hit is Hit => hit?.entry.kind === 'cue' && AMONG.has(hit.entry.value);
const isBareCount = (party: Party): boolean => party.rules.some((rule) => rule.endsWith('/bare-count'));

/** "killing ten soldiers and wounding seven": a bare number or "others" counts people of the kind told before. */
export function elided(filler: Filler, before: Party | null, side: Party | null): Filler {
  if (before === null || filler.kind !== 'party' || filler.party.kind !== 'people' || filler.party.isPronoun)
    return filler;
  const isBare = isBareCount(filler.party) || filler.party.isOther;
  if (!isBare || (before.kind === 'civilians' && before !== side)) return filler;
  return changed(filler, {
    party: changed(filler.party, {
      kind: before.kind,
      country: before.country,
      actorId: before.actorId,
      branch: before.branch,
      rules: [...filler.party.rules, 'arguments/elided'],
    }),
  });
}

/** "two officers and a dozen men": men counted beside those of a force are its men. */
function asMenOf(view: SentenceView, filler: Filler, { kind, country, actorId }: Party): Filler {
  const areMen =
    filler.kind === 'party' && filler.party.kind === 'people' && view.language.words.men.has(filler.party.noun ?? '');
  return areMen && filler.party.isCounted && isState(kind)
    ? changed(filler, { party: changed(filler.party, { kind, country, actorId }) })
    : filler;
}

/** "killing 30 Nigerien soldiers and two from Chad": a bare number that says whence counts the same as the member before it. */
export function elidedBeside(
  view: SentenceView,
  chunks: readonly Chunk[],
  fillers: readonly Filler[],
): readonly Filler[] {
  return fillers.map((filler) => {
    const before = fillers.find((other) => other.at === filler.at - 2);
    if (before?.kind !== 'party' || !before.party.isCounted || classOfChunk(chunks[filler.at - 1]) !== 'and')
      return filler;
    const isOfOrigin = classOfChunk(chunks[filler.at + 1]) === 'from';
    return isOfOrigin ? elided(filler, before.party, before.party) : asMenOf(view, filler, before.party);
  });
}

/** On which side those of a kind fight; null for people. */
export const sideOf = (kind: string): 'state' | 'opposed' | null =>
  isState(kind) ? 'state' : isOpposition(kind) ? 'opposed' : null;

/** "Soldiers ran into bandits near X and killed five": a bare number counts those of the other side told just before. */
export function opponentBefore(chunks: readonly Chunk[], trigger: number, doers: readonly Filler[]): Party | null {
  const [doer] = doers;
  const own = doer?.kind === 'party' ? sideOf(doer.party.kind) : null;
  if (doer === undefined || own === null) return null;
  for (let before = trigger - 1; before > doer.at; before--) {
    const earlier = fillerOf(chunks, before);
    if (earlier?.kind !== 'party' || earlier.party.isPronoun) continue;
    const other = sideOf(earlier.party.kind);
    return other !== null && other !== own ? earlier.party : null;
  }
  return null;
}
