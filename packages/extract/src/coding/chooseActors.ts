import type { ActorKind, EventActor } from '@harmattan/types';
import type { Filler } from '../arguments/index.js';
import { changed } from '../changed.js';
import type { Draft, ToldSentence } from '../incidents/index.js';
import { mainPlace, unnamedOf } from '../incidents/index.js';
import { MODELS, type Sign, scoreOf } from '../models/linear.js';
import {
  type ActorResolver,
  NO_DISCOURSE,
  type ResolvedActor,
  areGunmen,
  isOpposition,
  isState,
} from '../resolution/actors.js';
import { uniqueSpans } from './spans.js';

type Role = EventActor['role'];

/** Somebody whom a text names, where and in which part. */
export type NamedActor = {
  readonly sentence: number;
  readonly actor: ResolvedActor;
  /** The part in the deeds of the sentence; null in none. */
  readonly role: Role | null;
  readonly isSpeaker: boolean;
};

/** Somebody who may have done it, the part that the words gave him, and the signs that speak for or against. */
export type ActorChoice = {
  readonly actor: EventActor;
  readonly told: Role | null;
  readonly signs: readonly Sign[];
};

const isSame = (a: { readonly name: string }, b: { readonly name: string }): boolean => a.name === b.name;

/** Everyone whom the sentences of a text name, with their parts; pronouns and what only earlier sentences tell are left out. */
export function namedActors(sentences: readonly ToldSentence[], resolver: ActorResolver): readonly NamedActor[] {
  const at = { country: null, discourse: NO_DISCOURSE };
  return sentences.flatMap(({ sentence, parties, acts, attribution }) => {
    const has = (fillers: readonly Filler[], filler: Filler): boolean =>
      filler.kind === 'party' && fillers.some((other) => other.kind === 'party' && other.party === filler.party);
    return parties.flatMap((filler): NamedActor[] => {
      if (filler.kind !== 'party' || filler.party.isPronoun) return [];
      const actor = resolver.party(filler.party, at);
      if (actor === null) return [];
      const does = acts.some(({ initiators }) => has(initiators, filler));
      const suffers = acts.some(({ targets }) => has(targets, filler));
      const speaker = attribution.source?.filler;
      return [
        {
          sentence: sentence.index,
          actor,
          role: does ? 'initiator' : suffers ? 'target' : null,
          isSpeaker: speaker?.kind === 'party' && speaker.party === filler.party,
        },
      ];
    });
  });
}

/** What an incident was done with, as far as it tells who may have done it. */
function meansOf({ acts }: Draft): string {
  const did = new Set(acts.map(({ trigger }) => trigger.act));
  const used = new Set(acts.flatMap(({ weapons }) => weapons.map(({ weapon }) => weapon)));
  if (did.has('suicide') || used.has('suicide-bomb')) return 'suicide bombing';
  if (did.has('airstrike') || did.has('drone')) return 'air strike';
  if (did.has('explode') || used.has('ied')) return 'explosion';
  if (did.has('shell') || did.has('fire-rockets') || used.has('mortar')) return 'shelling';
  if (did.has('protest') || did.has('riot') || did.has('disperse')) return 'protest';
  if (did.has('arrest') || did.has('capture')) return 'arrest';
  if (did.has('abduct')) return 'abduction';
  if (did.has('clash')) return 'clash';
  return 'raid';
}

const NEAR_SENTENCES = 2;
const MANY = 4;
const GUNMEN: ActorKind = 'unidentified';

const asEventActor = (actor: ResolvedActor, role: Role): EventActor => ({
  id: actor.id,
  name: actor.name,
  kind: actor.kind,
  country: actor.country,
  role,
  suspected: actor.isSuspected,
  basis: 'inferred',
  spans: uniqueSpans(actor.spans),
});

/** What a text's actors are in a country; kept, since the incidents of a text are mostly of one. */
const known = new WeakMap<readonly NamedActor[], Map<string | null, readonly NamedActor[]>>();

function mentionsIn(
  named: readonly NamedActor[],
  resolver: ActorResolver,
  country: string | null,
): readonly NamedActor[] {
  const byCountry = known.get(named) ?? new Map<string | null, readonly NamedActor[]>();
  known.set(named, byCountry);
  const made =
    byCountry.get(country) ??
    named.map((mention) =>
      changed(mention, { actor: resolver.branchIn(resolver.relocate(mention.actor, country), country) }),
    );
  byCountry.set(country, made);
  return made;
}

/** Everybody who may have had a part in an incident: those to whom the words gave one, and the others whom the text names. */
export function actorChoices(
  draft: Draft,
  told: readonly EventActor[],
  {
    named,
    resolver,
    home,
  }: { readonly named: readonly NamedActor[]; readonly resolver: ActorResolver; readonly home: string | null },
): readonly ActorChoice[] {
  const place = mainPlace(draft);
  const country = place === null ? home : place.country;
  const first = draft.sentences[0] ?? 0;
  const last = draft.sentences.at(-1) ?? 0;
  const sentences = new Set(draft.sentences);
  const mentions = mentionsIn(named, resolver, country);
  const groups = new Set(mentions.flatMap(({ actor }) => (isGroup(actor) ? [actor.name] : [])));
  const candidates: EventActor[] = [...told];
  const add = (actor: ResolvedActor): void => {
    if (!candidates.some((other) => isSame(other, actor))) candidates.push(asEventActor(actor, 'initiator'));
  };
  for (const actor of [...draft.initiators, ...draft.targets, ...draft.claims.map((claim) => claim.actor)]) add(actor);
  // Where nobody is told to have done it, a group that only other sentences name did it no more than anybody.
  const isOpen = told.some(({ role }) => role === 'initiator');
  for (const { actor, sentence } of mentions) if (sentences.has(sentence) || (isOpen && isGroup(actor))) add(actor);
  // Whom no word names, but somebody did it, or it happened to somebody.
  if (country !== null)
    for (const kind of ['unidentified', 'state-forces', 'civilians'] as const)
      add(resolver.relocate(unnamedOf(kind, 'coding/somebody-of-the-country'), country));
  const means = meansOf(draft);
  const doers = told.filter(({ role }) => role === 'initiator');
  const sufferers = told.filter(({ role }) => role === 'target');
  const doer = doers[0] === undefined ? 'nobody' : isGroup(doers[0]) ? 'named group' : doers[0].kind;
  const groupsHere = new Set(
    mentions.flatMap(({ actor, sentence }) => (isGroup(actor) && sentences.has(sentence) ? [actor.name] : [])),
  );
  const groupsTold = groups.size === 0 ? 'no group' : groups.size === 1 ? 'one group' : 'several groups';
  const timesOf = (name: string): number => mentions.filter(({ actor }) => actor.name === name).length;
  const mostNamed = [...groups].reduce<string | null>(
    (most, name) => (most === null || timesOf(name) > timesOf(most) ? name : most),
    null,
  );
  const lastDeed = Math.max(...draft.acts.map(({ trigger }) => trigger.span.end));
  return candidates.map((actor): ActorChoice => {
    const own = mentions.filter((mention) => isSame(mention.actor, actor));
    const inside = own.filter(({ sentence }) => sentences.has(sentence));
    const given = told.find((other) => isSame(other, actor));
    const part = given?.role ?? null;
    const signs: Sign[] = [];
    const note = (isThere: boolean, name: string, value = 1): void => {
      if (isThere) signs.push({ name, value });
    };
    const kind = isGroup(actor) ? 'named group' : actor.kind;
    note(true, kind);
    note(true, `${kind}, told as ${part ?? 'neither'}`);
    if (given !== undefined) note(true, `told as ${given.role}, ${given.basis}`);
    note(true, `${kind} in a ${means}`);
    note(actor.suspected, 'suspected');
    note(actor.country !== null && actor.country !== country, `${kind} of another country`);
    for (const role of ['initiator', 'target'] as const) {
      note(
        inside.some((mention) => mention.role === role),
        `${role} in its sentences`,
      );
      const elsewhere = own.filter((mention) => mention.role === role && !sentences.has(mention.sentence)).length;
      note(elsewhere > 0, `${role} elsewhere`, Math.min(elsewhere, MANY) / MANY);
    }
    note(inside.length > 0, 'in its sentences');
    const isInNoPart = inside.length > 0 && inside.every((mention) => mention.role === null);
    note(isInNoPart, `${kind} in its sentences, in no part`);
    // "killed two in an area where X is active": who is named behind the deed only tells of the place or of somebody else.
    const isBehind = inside.every(({ actor: { spans } }) => spans.every(({ start }) => start > lastDeed));
    note(isInNoPart && isBehind, `${kind} behind the deed, in no part`);
    note(
      inside.some(({ isSpeaker }) => isSpeaker),
      `${kind} speaks in its sentences`,
    );
    const near = own.filter(({ sentence }) => sentence >= first - NEAR_SENTENCES && sentence <= last + NEAR_SENTENCES);
    note(inside.length === 0 && near.length > 0, 'named just before or after');
    note(inside.length === 0 && own.some(({ sentence }) => sentence === 0), 'in the headline alone');
    note(own.length > 1, 'named again', Math.min(own.length - 1, MANY) / MANY);
    if (isGroup(actor)) {
      note(true, `a group, where ${doer} did it`);
      note(groups.size === 1, `the only group, where ${doer} did it`);
      note(groups.size > 1 && mostNamed === actor.name, `the group named most, where ${doer} did it`);
      note(inside.length > 0, `a group in its sentences, where ${doer} did it`);
      note(inside.length === 0 && near.length > 0, `a group just before or after, where ${doer} did it`);
      note(inside.length === 0 && groupsHere.size > 0, 'a group elsewhere, where another is in its sentences');
    }
    if (areGunmen(actor.kind) && !isGroup(actor)) {
      note(true, `gunmen, in a text of ${groupsTold}`);
      note(groupsHere.size > 0, 'gunmen, beside a group in its sentences');
      note(true, `gunmen, where ${doer} did it, ${means}`);
    }
    note(own.length === 0, `${kind}, never named`);
    note(own.length === 0, `${kind}, never named, where ${doer} did it`);
    note(
      draft.claims.some((claim) => isSame(claim.actor, actor) && claim.stance === 'claims'),
      'claims it',
    );
    note(
      draft.claims.some((claim) => isSame(claim.actor, actor) && claim.stance === 'blamed'),
      'blamed for it',
    );
    note(draft.isBackground, `${kind}, in history`);
    note(
      draft.tolls.some((toll) => toll.actor !== null && isSame(toll.actor, actor)),
      `${kind} counted in a toll`,
    );
    const rivals = [...doers, ...sufferers].filter(
      (other) => !isSame(other, actor) && sideOf(other.kind) === sideOf(actor.kind),
    );
    for (const rival of new Set(rivals.map(({ role, id }) => `${role} ${id === null ? 'described' : 'named'}`)))
      note(true, `${kind} beside ${rival} of its side`);
    note(part === 'initiator' && doers.length > 1, `${kind}, told as one of several initiators`);
    signs.push({ name: 'initiators told', value: Math.min(doers.length, 2) / 2 });
    return { actor, told: part, signs: signs };
  });
}

const isGroup = ({ kind, id }: { readonly kind: ActorKind; readonly id: string | null }): boolean =>
  isOpposition(kind) && kind !== GUNMEN && id !== null;

const sideOf = (kind: ActorKind): string => (areGunmen(kind) ? 'gunmen' : isState(kind) ? 'state' : kind);

/** The actors of an incident: who did it are those for whom the signs speak, who suffered those to whom the words gave that part. */
export function chooseActors(choices: readonly ActorChoice[]): readonly EventActor[] {
  const scored = choices.map((choice) => ({ ...choice, score: scoreOf(MODELS.initiator, choice.signs) }));
  type Scored = (typeof scored)[number];
  // "Gunmen" are one of the groups where one of them is the likelier, and nobody beside a named group of their side.
  const isOfGroup = ({ actor, score }: Scored): boolean =>
    areGunmen(actor.kind) &&
    !isGroup(actor) &&
    scored.some((other) => isGroup(other.actor) && (other.score >= 0 || other.score > score));
  const areOfGroup = scored.filter((choice) => choice.score >= 0 && isOfGroup(choice));
  // Of two communities that fight, the one told of as attacked did not attack as well.
  const isCommunal = ({ actor }: Scored): boolean => actor.kind === 'identity-militia';
  const isOtherSide = (choice: Scored): boolean =>
    choice.told === 'target' &&
    isCommunal(choice) &&
    scored.some((other) => other.told === 'initiator' && isCommunal(other));
  const did = (choice: Scored): boolean =>
    isOtherSide(choice)
      ? false
      : choice.score >= 0
        ? !isOfGroup(choice)
        : isGroup(choice.actor) && areOfGroup.some((other) => choice.score > other.score);
  const likely = scored.filter(did);
  // Where the signs speak for nobody, the words stand.
  const doers = likely.length > 0 ? likely : scored.filter(({ told }) => told === 'initiator');
  return [
    ...doers.map(({ actor, told }): EventActor =>
      told === 'initiator' ? actor : { ...actor, role: 'initiator', basis: 'inferred' },
    ),
    ...scored.flatMap((choice) => (choice.told === 'target' && !doers.includes(choice) ? [choice.actor] : [])),
  ];
}
