import { changed } from '../changed.js';
import { describedGroup } from '../packs/pack.js';
import { type ActorResolver, NO_DISCOURSE, type ResolvedActor } from '../resolution/actors.js';
import { mainPlace } from './compatibility.js';
import type { Draft } from './draft.js';
import { resolveFillers } from './sufferers.js';
import { type ToldSentence, isTold } from './told.js';
import { ARMED_ACTS } from './unnamed.js';

/** Rule of those of a community who fight. */
export const COMMUNAL = 'incidents/communal-side';

/** Whether the words name people by the community that they belong to ("Fulani", "herders"). */
export const isOfCommunity = (actor: ResolvedActor): boolean =>
  actor.branch !== null && (actor.kind === 'civilians' || actor.kind === 'unidentified') && actor.id === null;

function asSide(actor: ResolvedActor): ResolvedActor {
  if (actor.branch === null) return actor;
  return changed(actor, {
    kind: 'identity-militia',
    name: describedGroup(actor.branch, actor.country),
    isSpecific: true,
    openKind: null,
    rules: [...actor.rules, COMMUNAL],
  });
}

/** What a community does that bears arms; those who march or make peace stay what they are. */
const VIOLENT: ReadonlySet<string> = new Set([
  'assault',
  'ambush',
  'kill',
  'clash',
  'abduct',
  'shoot',
  'burn',
  'injure',
]);
const PEACEFUL: ReadonlySet<string> = new Set(['protest', 'agree', 'riot', 'lynch']);

/** Whether somebody took up arms in the draft, not only the streets or a pen. */
export function isViolent(draft: Draft): boolean {
  const acts = draft.acts.map((act) => act.trigger.act);
  return acts.some((act) => VIOLENT.has(act)) && !acts.some((act) => PEACEFUL.has(act));
}

/** The community that took up arms last, `before` a sentence and behind it: another deed told without one ends that of the sentence before. */
export function armedCommunity(
  { acts }: ToldSentence,
  before: ResolvedActor | null,
  { resolver, at }: { readonly resolver: ActorResolver; readonly at: Parameters<ActorResolver['party']>[1] },
): ResolvedActor | null {
  const deeds = acts.filter(isTold);
  const armed = deeds
    .filter(({ trigger }) => ARMED_ACTS.has(trigger.act) || trigger.act === 'kill')
    .flatMap(({ initiators }) => resolveFillers(initiators, resolver, at))
    .findLast(isOfCommunity);
  return armed ?? (deeds.length > 0 ? null : before);
}

/** The two communities that a text tells to have fought each other. */
export type CommunalSides = { readonly first: ResolvedActor; readonly second: ResolvedActor };

/** The only two communities between which a text tells clashes; null where it tells of none or of several. */
export function communalSidesOf(
  sentences: readonly ToldSentence[],
  resolver: ActorResolver,
  country: string | null,
): CommunalSides | null {
  const pairs = new Map<string, CommunalSides>();
  const at = { country, discourse: NO_DISCOURSE };
  for (const { acts } of sentences)
    for (const { trigger, initiators, targets } of acts) {
      if (trigger.act !== 'clash') continue;
      const [first] = resolveFillers(initiators, resolver, at).filter(isOfCommunity);
      const [second] = resolveFillers(targets, resolver, at).filter(isOfCommunity);
      if (first?.branch == null || second?.branch == null || first.branch === second.branch) continue;
      pairs.set([first.branch, second.branch].sort().join(), { first, second });
    }
  const [only] = pairs.values();
  return pairs.size === 1 && only !== undefined ? only : null;
}

const FEUD: ReadonlySet<string> = new Set(['clash', 'assault']);

/** "The violence left ten dead", "in clashes last August": where nobody else is told, of the two communities that the text is about. */
export function withSidesOfStory(draft: Draft, sides: CommunalSides | null, resolver: ActorResolver): Draft {
  const isMoreTold = draft.acts.length > 1 || draft.tolls.length > 0;
  const isFeud = draft.acts.some(
    ({ trigger }) =>
      trigger.form === 'nominal' && (trigger.act === 'clash' || (FEUD.has(trigger.act) && trigger.lemma === VIOLENCE)),
  );
  const isOpen = draft.initiators.length === 0 && draft.targets.every(({ kind }) => kind === 'civilians');
  if (sides === null || !isFeud || !isOpen || !isMoreTold) return draft;
  const country = mainPlace(draft)?.country ?? sides.first.country;
  const asSideHere = (actor: ResolvedActor): ResolvedActor =>
    changed(asSide(resolver.relocate(actor, country)), { spans: [], basis: 'inferred' });
  return changed(draft, {
    initiators: [asSideHere(sides.first)],
    targets: [asSideHere(sides.second)],
    notes: [...draft.notes, 'incidents/sides-of-the-story'],
  });
}
const VIOLENCE = 'violence';

/**
 * Who else is told to have attacked beside a community: "the attackers" are its own; "the herders" are those of a militia that has a name,
 * unless the two fight each other.
 */
function withoutRepeats(actors: readonly ResolvedActor[], isFight: boolean): readonly ResolvedActor[] {
  const isNamed = (actor: ResolvedActor): boolean => actor.kind === 'identity-militia' && !isOfCommunity(actor);
  const hasNamed = !isFight && actors.some(isNamed);
  return actors.filter((actor) =>
    isOfCommunity(actor) ? !hasNamed : isFight || actor.kind !== 'unidentified' || actor.isSpecific,
  );
}

/**
 * Herders and farmers, or the people of two communities, who fight each other are two communal sides, not civilians
 * (ACLED codebook, "Identity militias"). So are those of a community who attack others.
 */
export function withCommunalSides(draft: Draft): Draft {
  const isFight = draft.acts.some((act) => act.trigger.act === 'clash');
  // "violence between Arab Choa herders, who have a militia of that name, and farmers"
  const isSide = (actor: ResolvedActor): boolean =>
    isOfCommunity(actor) || (isFight && actor.kind === 'identity-militia' && actor.branch !== null);
  const doers = draft.initiators.filter(isSide);
  if (doers.length === 0 || !isViolent(draft)) return draft;
  const communities = new Set([...draft.initiators, ...draft.targets].filter(isSide).map((a) => a.branch));
  const areBothTold = communities.size > 1 && isFight;
  const asSides = (actors: readonly ResolvedActor[]): ResolvedActor[] =>
    actors.map((actor) => (isOfCommunity(actor) ? asSide(actor) : actor));
  const told = asSides(withoutRepeats(draft.initiators, isFight));
  // Herders fought farmers, then the farmers came back: the side that is told first attacked.
  const [first] = told.filter((actor) => actor.kind === 'identity-militia');
  const isOther = (actor: ResolvedActor): boolean =>
    areBothTold && actor.kind === 'identity-militia' && actor.branch !== null && actor.name !== first?.name;
  const initiators = told.filter((actor) => !isOther(actor));
  const doing = new Set(initiators.map((actor) => actor.name));
  return changed(draft, {
    initiators,
    targets: areBothTold
      ? [...told.filter(isOther), ...asSides(draft.targets)].filter(
          (actor) => !doing.has(actor.name) && actor.kind !== 'civilians',
        )
      : draft.targets,
  });
}
