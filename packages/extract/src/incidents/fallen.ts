import { type ResolvedActor, isState } from '../resolution/actors.js';
import type { DraftToll } from './draft.js';

/** Rule of a target that the words tell only as a part of those who were hit ("12 dead, among them two soldiers"). */
export const AMONG_THE_HIT = 'incidents/among-the-hit';

const HIT: ReadonlySet<string> = new Set(['killed', 'injured']);
const isArmed = ({ kind, isSpecific }: ResolvedActor): boolean =>
  isState(kind) || (isSpecific && (kind === 'political-militia' || kind === 'identity-militia'));

/** The armed bodies that figures name as parts of a toll of people and no role of the deed does; those who did it are left out. */
export function fallenOf(
  tolls: readonly DraftToll[],
  told: { readonly initiators: readonly ResolvedActor[]; readonly targets: readonly ResolvedActor[] },
): ResolvedActor[] {
  // "three soldiers, including an officer", "ten civilians, one of them a retired soldier": who they were is told already.
  const whole = tolls.filter(({ isPart }) => !isPart);
  if (whole.some(({ party }) => party !== null && party.kind !== 'people')) return [];
  const known = new Set([...told.initiators, ...told.targets].map(({ name }) => name));
  return tolls.flatMap(({ actor, outcome, isPart, isOutdated, bounds }) =>
    actor !== null &&
    HIT.has(outcome) &&
    isPart &&
    !isOutdated &&
    bounds.max !== 0 &&
    isArmed(actor) &&
    !known.has(actor.name)
      ? [{ ...actor, rules: [...actor.rules, AMONG_THE_HIT] }]
      : [],
  );
}
