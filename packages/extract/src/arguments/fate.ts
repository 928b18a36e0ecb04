import type { Act, ActToll } from './act.js';
import type { Roles } from './role.js';

/** "trois blessés sont décédés", "the bodies of nine men with bullet wounds": who died is not among the hurt. */
export function withoutHurtDead(acts: readonly Act[]): readonly Act[] {
  const dead = new Set(
    acts.flatMap(({ trigger, tolls }) => (trigger.act === 'die' ? tolls.map(({ span }) => span.start) : [])),
  );
  if (dead.size === 0) return acts;
  const isDead = ({ outcome, party, span }: ActToll): boolean =>
    outcome === 'injured' && party !== null && dead.has(span.start);
  return acts.map((act) => (act.tolls.some(isDead) ? { ...act, tolls: act.tolls.filter((t) => !isDead(t)) } : act));
}

/** "arrested 25 people and later executed them": those taken are those killed. */
export function withTheirFate(candidates: readonly { readonly roles: Roles }[], acts: readonly Act[]): Act[] {
  return acts.map((act, at) => {
    const isOfThem =
      act.trigger.act === 'kill' &&
      act.tolls.length === 0 &&
      candidates[at]?.roles.patients.some((f) => f.kind === 'party' && f.party.isPronoun && f.party.isPlural) === true;
    if (!isOfThem || act.factuality === 'negated') return act;
    const taken = acts
      .slice(0, at)
      .findLast((told) => TAKING.has(told.trigger.act))
      ?.tolls.filter((toll) => !toll.isPart && toll.bounds.min !== null);
    return taken === undefined
      ? act
      : { ...act, isGeneral: false, tolls: taken.map((toll) => ({ ...toll, outcome: 'killed' as const })) };
  });
}
const TAKING: ReadonlySet<string> = new Set(['arrest', 'abduct', 'capture']);
