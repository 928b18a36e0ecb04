import type { EventActor } from '@harmattan/types';
import { AMONG_THE_HIT, type Draft, ONLY_ANSWERED } from '../incidents/index.js';
import { ESCORTED, type ResolvedActor } from '../resolution/actors.js';
import { withoutBystanders, withoutGeneralForces } from './bystanders.js';
import { uniqueSpans } from './spans.js';

const CIVIL_OR_UNKNOWN: ReadonlySet<string> = new Set(['civilians', 'unidentified']);

/** One actor of several mentions; a described group gives way to a named one of the same side. */
export function actorsOf(draft: Draft): EventActor[] {
  const merge = (actors: readonly ResolvedActor[], role: EventActor['role']): EventActor[] => {
    const byName = new Map<string, ResolvedActor>();
    for (const actor of actors) {
      const known = byName.get(actor.name);
      byName.set(
        actor.name,
        known === undefined
          ? actor
          : {
              ...known,
              spans: [...known.spans, ...actor.spans],
              isSuspected: known.isSuspected && actor.isSuspected,
              isSpecific: known.isSpecific || actor.isSpecific,
              basis: known.basis === 'stated' || actor.basis === 'stated' ? 'stated' : 'inferred',
            },
      );
    }
    const list = [...byName.values()];
    const isNamed = (actor: ResolvedActor): boolean => actor.isSpecific;
    const kept = list.filter(
      (actor) => isNamed(actor) || !list.some((other) => other !== actor && isNamed(other) && sameSide(actor, other)),
    );
    return kept.map((actor) => ({
      id: actor.id,
      name: actor.name,
      kind: actor.kind,
      country: actor.country,
      role,
      suspected: actor.isSuspected,
      basis: actor.basis,
      spans: uniqueSpans(actor.spans),
    }));
  };
  const initiators = withoutGeneralForces(merge(draft.initiators, 'initiator'));
  const names = new Set(initiators.map((a) => a.name));
  const isHostile = initiators.some((a) => a.kind !== 'state-forces');
  let targets = merge(draft.targets, 'target').filter((a) => !names.has(a.name));
  // The dead of a raid on soldiers are told as "people" too: they are no second target.
  const hasArmed = draft.targets.some(
    (t) =>
      !CIVIL_OR_UNKNOWN.has(t.kind) &&
      !names.has(t.name) &&
      !t.rules.some((rule) => rule === ONLY_ANSWERED || rule === AMONG_THE_HIT),
  );
  const civilWords = draft.targets.filter((t) => t.kind === 'civilians');
  const areGuarded = civilWords.some((t) => t.rules.includes(ESCORTED));
  const isGeneral =
    !areGuarded &&
    civilWords.every(
      (t) =>
        // "one Malian and one Russian killed", people who fled: who they are is told elsewhere.
        t.rules.some((rule) => rule.startsWith('object/') || rule.endsWith('/actor/demonym')) ||
        draft.tolls.some(
          (toll) =>
            toll.actor?.name === t.name &&
            toll.actor.spans[0]?.start === t.spans[0]?.start &&
            (toll.party?.kind === 'people' || toll.isPart || toll.outcome === 'displaced'),
        ),
    );
  // "intercepted a convoy, killing 58 people": a convoy of people, where no soldier is named.
  const isConvoy = (a: EventActor): boolean =>
    draft.targets.filter((t) => t.name === a.name).every((t) => !t.isSpecific && t.rules.includes('object/convoy'));
  if (civilWords.length > 0 && targets.some(isConvoy)) targets = targets.filter((t) => !isConvoy(t));
  // "The army executed 58 people; militants fired back": whom an army kills beside its enemies are people.
  else if (hasArmed && isGeneral && civilWords.length > 0 && (isHostile || targets.every((t) => !isEnemy(t))))
    targets = targets.filter((t) => t.kind !== 'civilians');
  const isThing = (a: EventActor): boolean =>
    draft.targets.filter((t) => t.name === a.name).every((t) => t.rules.some((rule) => rule.startsWith('object/')));
  if (!areGuarded && targets.some((t) => !isThing(t)))
    targets = targets.filter((t) => t.kind !== 'civilians' || !isThing(t));
  if (isHostile && targets.length > 1)
    targets = targets.filter(
      (t) =>
        !(t.kind === 'unidentified' && initiators.some((i) => i.kind === 'rebel-group' || i.kind === 'unidentified')),
    );
  return [...initiators, ...withoutBystanders(targets, draft)];
}

const isEnemy = (actor: EventActor): boolean => actor.kind === 'rebel-group' || actor.kind === 'unidentified';

function sameSide(a: ResolvedActor, b: ResolvedActor): boolean {
  const side = (kind: string): string =>
    kind === 'rebel-group' || kind === 'unidentified' || kind === 'political-militia' ? 'opposition' : kind;
  return side(a.kind) === side(b.kind);
}
