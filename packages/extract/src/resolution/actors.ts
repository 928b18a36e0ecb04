import { changed } from '../changed.js';
import type { ActorKind, EventActor } from '@harmattan/types';
import type { AttackedObject, Party } from '../document.js';
import { OF_THEM } from '../mentions/actor/bareCounts.js';
import { OF_US } from '../mentions/actor/people.js';
import { describedGroup, describedName } from '../packs/pack.js';
import type { DocumentContext } from './context.js';
import type { Registry } from './registry.js';

/** Who a phrase means. */
export type ResolvedActor = {
  readonly id: string | null;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly isSuspected: boolean;
  readonly basis: 'stated' | 'inferred';
  readonly spans: EventActor['spans'];
  readonly rules: readonly string[];
  /** Named or told by nationality; false for "gunmen", "people", "the army" of nobody in particular. */
  readonly isSpecific: boolean;
  /** The kind as told where the country came from the surroundings and may still change; null when the words fix it. */
  readonly openKind: ActorKind | null;
  /** Branch named by the words, kept for when the country changes. */
  readonly branch: string | null;
};

/** Actors told so far, for "the group", "the militants", "it". Newest last. */
export type Discourse = {
  readonly rebels: readonly ResolvedActor[];
  /** The community whose people took up arms last ("herders"). */
  readonly community: ResolvedActor | null;
  readonly states: readonly ResolvedActor[];
  readonly subject: ResolvedActor | null;
};
export const NO_DISCOURSE: Discourse = { rebels: [], community: null, states: [], subject: null };

const ARMED_OPPOSITION: ReadonlySet<string> = new Set<ActorKind>([
  'rebel-group',
  'unidentified',
  'political-militia',
  'identity-militia',
]);

/** Kinds that fight against a state. */
export function isOpposition(kind: string): boolean {
  return ARMED_OPPOSITION.has(kind);
}

/** Armed men of no state and no community, named or not. */
const GUNMEN: ReadonlySet<string> = new Set<ActorKind>(['unidentified', 'rebel-group']);

/** Whether those of a kind are armed men of no state and no community. */
export const areGunmen = (kind: string): boolean => GUNMEN.has(kind);

/** Kinds that fight for a state or an international body. */
export function isState(kind: string): boolean {
  return kind === 'state-forces' || kind === 'police' || kind === 'peacekeepers' || kind === 'private-military';
}

type Asked = {
  readonly kind: ActorKind | 'people';
  readonly actorId: string | null;
  readonly country: string | null;
  readonly isDefinite: boolean;
  readonly isSuspected: boolean;
  readonly isPronoun: boolean;
  readonly isPlural: boolean;
  readonly isCounted: boolean;
  readonly isOther: boolean;
  readonly isOwned: boolean;
  readonly branch: string | null;
  readonly span: EventActor['spans'][number];
  readonly rules: readonly string[];
};

const NOBODY = {
  kind: 'people',
  actorId: null,
  country: null,
  isDefinite: false,
  isPronoun: false,
  isPlural: true,
  isCounted: false,
  isOther: false,
  isOwned: false,
} as const;

/** Resolves actors of one document. */
export type ActorResolver = {
  readonly party: (
    party: Party,
    at: { readonly country: string | null; readonly discourse: Discourse },
  ) => ResolvedActor | null;
  /** The branch of a group that fights where the incident happened; the actor itself when it has none. */
  readonly branchIn: (actor: ResolvedActor, country: string | null) => ResolvedActor;
  /** The same unnamed people in another country: once the place of their incident is known. */
  readonly relocate: (actor: ResolvedActor, country: string | null) => ResolvedActor;
  readonly object: (
    object: AttackedObject,
    at: { readonly country: string | null; readonly discourse: Discourse },
  ) => ResolvedActor | null;
};

/** Rule of a thing of civilians that forces guarded: both were attacked. */
export const ESCORTED = 'arguments/escorted';

/** Builds the resolver. Country of an unnamed force: the words', else the event's, else the document's. */
export function actorResolver(registry: Registry, context: DocumentContext): ActorResolver {
  const year = context.published?.year ?? null;
  const named = (asked: Asked, id: string): ResolvedActor | null => {
    const record = registry.byId(id);
    if (record === undefined) return null;
    return {
      id: record.id,
      name: record.name,
      kind: record.kind,
      country: record.countries[0] ?? null,
      isSuspected: asked.isSuspected,
      basis: 'stated',
      spans: [asked.span],
      rules: asked.rules,
      isSpecific: true,
      openKind: null,
      branch: asked.branch,
    };
  };
  const described = (asked: Asked, kind: ActorKind, country: string | null): ResolvedActor => {
    const branch = country === null || asked.branch === null ? undefined : registry.branchOf(country, asked.branch);
    const force =
      country === null
        ? undefined
        : kind === 'peacekeepers'
          ? registry.missionIn(country, year)
          : registry.forceOf(country, kind);
    // "park rangers", "Fulani militiamen": a body that no record names keeps the name of what it is.
    const isBody = isState(kind) || kind === 'identity-militia';
    const ownName = branch === undefined && asked.branch !== null && isBody ? asked.branch : null;
    const record = ownName === null ? (branch ?? force) : undefined;
    return {
      id: record?.id ?? null,
      name: record?.name ?? (ownName === null ? describedName(kind, country) : describedGroup(ownName, country)),
      kind: record?.kind ?? kind,
      country: record?.countries[0] ?? country,
      isSuspected: asked.isSuspected,
      basis: asked.country === null && isState(kind) ? 'inferred' : 'stated',
      spans: [asked.span],
      rules: asked.rules,
      isSpecific: asked.country !== null && kind !== 'civilians' && kind !== 'peacekeepers',
      openKind:
        asked.country !== null && (kind === 'civilians' || (isState(kind) && kind !== 'peacekeepers')) ? null : kind,
      branch: asked.branch,
    };
  };
  const again = (known: ResolvedActor, asked: Asked, rule: string): ResolvedActor =>
    changed(known, {
      spans: [asked.span],
      basis: 'inferred',
      isSuspected: asked.isSuspected,
      rules: [...asked.rules, rule],
    });

  const resolve = (
    asked: Asked,
    at: { readonly country: string | null; readonly discourse: Discourse },
  ): ResolvedActor | null => {
    const { discourse } = at;
    if (asked.isPronoun) return discourse.subject === null ? null : again(discourse.subject, asked, 'actor/pronoun');
    if (asked.actorId !== null) return named(asked, asked.actorId);
    // "six of its men", "six of them" are men of the force that the sentence before was about.
    if (
      (asked.isOwned || asked.rules.includes(OF_THEM)) &&
      asked.kind === 'people' &&
      discourse.subject !== null &&
      discourse.subject.kind !== 'civilians' &&
      !(asked.rules.includes(OF_US) && isOpposition(discourse.subject.kind))
    )
      return again(discourse.subject, asked, 'actor/owned');
    if (
      asked.isOwned &&
      (asked.kind === 'unidentified' || asked.kind === 'rebel-group') &&
      discourse.subject !== null &&
      isOpposition(discourse.subject.kind)
    )
      return again(discourse.subject, asked, 'actor/owned');
    const kind = asked.kind === 'people' ? 'civilians' : asked.kind;
    // "the sect" is no vigilance committee that was spoken of last.
    const lastRebel = discourse.rebels.findLast((rebel) => rebel.kind === 'rebel-group') ?? discourse.rebels.at(-1);
    if (kind === 'rebel-group' && asked.isDefinite && !asked.isCounted && lastRebel !== undefined)
      return again(lastRebel, asked, 'actor/definite');
    if ((kind === 'unidentified' || kind === 'rebel-group') && lastRebel !== undefined && asked.isDefinite)
      return again(lastRebel, asked, 'actor/definite');
    if (kind === 'unidentified' && asked.isDefinite && discourse.community !== null)
      return again(discourse.community, asked, 'actor/definite');
    const country =
      (isState(kind) && kind !== 'peacekeepers') || kind === 'government' || kind === 'civilians'
        ? (asked.country ?? at.country ?? context.home)
        : (at.country ?? asked.country ?? context.home);
    if (isState(kind) && asked.country === null) {
      const told = discourse.states.filter((s) => s.kind === kind).at(-1);
      // "French soldiers were told. Gunmen stormed the base of X": a base is known by its town, and not theirs who come from elsewhere.
      const isOfOthers =
        asked.rules[0]?.startsWith('object/') === true &&
        told?.country !== at.country &&
        told?.country !== context.home;
      if (told !== undefined && (asked.isDefinite || asked.isOther) && told.isSpecific && !isOfOthers)
        return again(told, asked, 'actor/definite');
    }
    return described(asked, kind === 'rebel-group' ? 'unidentified' : kind, country);
  };
  const relocate = (actor: ResolvedActor, country: string | null): ResolvedActor => {
    if (actor.openKind === null || country === null || actor.country === country) return actor;
    const moved = described(
      {
        branch: actor.branch,
        isSuspected: actor.isSuspected,
        span: { start: 0, end: 0 },
        rules: actor.rules,
        ...NOBODY,
      },
      actor.openKind,
      country,
    );
    return changed(moved, { spans: actor.spans, basis: actor.basis, isSpecific: actor.isSpecific });
  };
  return {
    relocate,
    branchIn: (actor, country) => {
      const record = actor.id === null ? undefined : registry.byId(actor.id);
      if (record?.isByCountry === true)
        return changed(actor, { name: describedGroup(record.name, country ?? record.countries[0] ?? null) });
      const branch =
        actor.id === null || country === null || actor.kind !== 'rebel-group'
          ? undefined
          : registry.branchIn(actor.id, country, year);
      return branch === undefined
        ? actor
        : changed(actor, { id: branch.id, name: branch.name, rules: [...actor.rules, 'actor/branch-in-the-country'] });
    },
    party: (party, at) => resolve(party, at),
    object: (object, at) =>
      resolve(
        {
          kind: object.kind,
          actorId: object.actorId,
          country: object.country,
          branch: object.branch,
          span: object.span,
          isDefinite: object.isDefinite,
          isSuspected: false,
          isPronoun: false,
          isPlural: false,
          isCounted: false,
          isOther: false,
          isOwned: false,
          rules: [
            `object/${object.lemma.replace(/\s+/g, '-')}`,
            ...(object.hasOwner ? ['object/actor/owner'] : []),
            ...(object.isEscorted === true ? [ESCORTED] : []),
          ],
        },
        at,
      ),
  };
}
