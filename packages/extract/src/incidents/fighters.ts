import { changed } from '../changed.js';
import { type ActorResolver, type ResolvedActor, isOpposition, isState } from '../resolution/actors.js';
import type { Draft } from './draft.js';
import { FORCES, unnamedOf } from './unnamed.js';

/** What armies call the killing of those whom they fight. */
export const OF_FIGHTERS = 'neutralise';
const LOSSES: ReadonlySet<string> = new Set(['kill', 'die', 'injure', 'capture']);

/** Who fell as "five" or "five men": no word says that they were civilians. */
function bareIn(draft: Draft, isSaid: (act: Draft['acts'][number]) => boolean): ReadonlySet<number> {
  return new Set(
    draft.acts
      .filter(isSaid)
      .flatMap((act) => act.targets.flatMap((f) => (f.kind === 'party' && f.party.kind === 'people' ? [f.party] : [])))
      .map((party) => party.span.start),
  );
}

/**
 * "Thirty terrorists were neutralised and a base was destroyed": of whom armies say so they fell to the forces, and the base is theirs.
 * Null where somebody is named, or soldiers fell as well.
 */
function byForces(draft: Draft, resolver: ActorResolver, country: string | null): Draft | null {
  const act = draft.acts.find(({ trigger }) => trigger.lemma === OF_FIGHTERS);
  const isThing = (actor: ResolvedActor): boolean => actor.rules.every((rule) => !rule.includes('/actor/'));
  const rest = draft.targets.filter((target) => !(isState(target.kind) && isThing(target)));
  const areFighters = rest.length > 0 && rest.every((t) => isOpposition(t.kind) && t.kind !== 'identity-militia');
  if (act === undefined || draft.initiators.length > 0 || !areFighters) return null;
  const force = resolver.relocate({ ...FORCES, spans: [act.trigger.span] }, country);
  return changed(draft, { initiators: force.name === '' ? [] : [force], targets: rest });
}

/**
 * "Five were neutralised near X", "an operation around X: five killed": of whom no more is told, the forces killed fighters,
 * unless an armed group says that it did.
 */
export function withFightersFallen(draft: Draft, resolver: ActorResolver, country: string | null): Draft {
  if (draft.initiators.some((doer) => !isState(doer.kind) && !doer.rules.includes('incidents/nobody-named')))
    return draft;
  const won = byForces(draft, resolver, country);
  if (won !== null) return won;
  if (draft.targets.some((target) => isState(target.kind) || target.kind === 'identity-militia')) return draft;
  const isOperation = draft.acts.some(({ trigger }) => trigger.lemma === 'operation');
  const bare = bareIn(
    draft,
    ({ trigger }) => trigger.lemma === OF_FIGHTERS || (isOperation && LOSSES.has(trigger.act)),
  );
  const isBare = (actor: ResolvedActor | null): boolean =>
    actor?.kind === 'civilians' &&
    actor.spans.length > 0 &&
    actor.spans.every((span) => bare.has(span.start)) &&
    (draft.acts.some(({ trigger }) => trigger.lemma === OF_FIGHTERS) ||
      actor.rules.some((rule) => rule.endsWith('/bare-count')));
  if (bare.size === 0 || !draft.targets.some(isBare)) return draft;
  const known = draft.targets.find((target) => isOpposition(target.kind) && target.kind !== 'identity-militia');
  const asFighter = (actor: ResolvedActor): ResolvedActor =>
    changed(known ?? resolver.relocate(unnamedOf('unidentified', 'incidents/fallen-fighters'), country), {
      spans: actor.spans,
      basis: 'inferred',
      rules: [...actor.rules, 'incidents/fallen-fighters'],
    });
  const [first] = draft.acts;
  const force = { ...FORCES, spans: first === undefined ? [] : [first.trigger.span] };
  const doer = draft.voices[0] ?? resolver.relocate(force, country);
  const isOpen = draft.initiators.every((actor) => actor.rules.includes('incidents/nobody-named')) && doer.name !== '';
  return changed(draft, {
    initiators: isOpen ? [changed(doer, { basis: 'inferred' })] : draft.initiators,
    targets: draft.targets.map((target) => (isBare(target) ? asFighter(target) : target)),
    tolls: draft.tolls.map((toll) =>
      toll.actor !== null && isBare(toll.actor) ? changed(toll, { actor: asFighter(toll.actor) }) : toll,
    ),
  });
}
