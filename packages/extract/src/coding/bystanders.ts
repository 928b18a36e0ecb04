import type { EventActor } from '@harmattan/types';
import { type Draft, ONLY_ANSWERED } from '../incidents/index.js';
import { ANY_FORCES, describedGroup } from '../packs/pack.js';
import { type ResolvedActor, isState } from '../resolution/actors.js';

/** "Security forces" are those that the text names elsewhere: police, gendarmes, soldiers of the same country. */
export function withoutGeneralForces<A extends Pick<ResolvedActor, 'name' | 'kind' | 'country'>>(
  actors: readonly A[],
): A[] {
  const isGeneral = ({ name, country }: A): boolean => name === describedGroup(ANY_FORCES, country);
  return actors.filter(
    (actor) =>
      !isGeneral(actor) ||
      !actors.some((other) => !isGeneral(other) && isState(other.kind) && other.country === actor.country),
  );
}

const POINTING: ReadonlySet<string> = new Set(['actor/pronoun', 'actor/owned', ONLY_ANSWERED]);

/** Whether a filler of a deed stands where an actor is told. */
const isAt = (actor: ResolvedActor, start: number, end: number): boolean =>
  actor.spans.some((span) => span.start <= start && end <= span.end);

/** Told only as coming or shooting back ("the army hit back", "they gave chase"), and not among the dead. */
function isOnlyAnswering(draft: Draft, told: readonly ResolvedActor[]): boolean {
  const answers = draft.acts.filter(({ trigger }) => trigger.frame === 'answer');
  const isCounted = draft.tolls.some(({ actor }) => told.some((mention) => mention.name === actor?.name));
  return (
    !isCounted &&
    told.every(
      (mention) =>
        mention.rules.some((rule) => POINTING.has(rule)) ||
        answers.some((act) =>
          act.targets.some((f) => f.kind === 'party' && isAt(mention, f.party.span.start, f.party.span.end)),
        ),
    )
  );
}

/** Who only came to the help of the victims was not attacked: "gunmen killed 12 villagers, the army hit back". */
function withoutHelpers(targets: readonly EventActor[], draft: Draft): readonly EventActor[] {
  const toldAs = (target: EventActor): readonly ResolvedActor[] => draft.targets.filter((t) => t.name === target.name);
  const answers = (target: EventActor): boolean => isOnlyAnswering(draft, toldAs(target));
  const isHelper = (target: EventActor): boolean => isState(target.kind) && answers(target);
  return targets.some((target) => !answers(target)) ? targets.filter((target) => !isHelper(target)) : targets;
}

/** "Two blue helmets died ... eight soldiers were hurt", "seven Togolese soldiers": the soldiers of a mission, unless one deed tells both. */
function withoutContingents(targets: readonly EventActor[], draft: Draft): readonly EventActor[] {
  const mission = targets.find(({ kind }) => kind === 'peacekeepers');
  if (mission === undefined) return targets;
  const told = (target: EventActor): readonly ResolvedActor[] => draft.targets.filter((t) => t.name === target.name);
  const areBoth = (target: EventActor): boolean =>
    draft.acts.some((act) => {
      const has = (mentions: readonly ResolvedActor[]): boolean =>
        act.targets.some((f) => {
          const span = f.kind === 'party' ? f.party.span : f.kind === 'object' ? f.object.span : null;
          return span !== null && mentions.some((mention) => isAt(mention, span.start, span.end));
        });
      return has(told(target)) && has(told(mission));
    });
  return targets.filter(
    (target) =>
      target.kind !== 'state-forces' ||
      (target.country === mission.country && told(target).some((mention) => mention.isSpecific)) ||
      areBoth(target),
  );
}

/** Those whom an incident hit, without those who only came by, and without parts of others. */
export const withoutBystanders = (targets: readonly EventActor[], draft: Draft): EventActor[] => [
  ...withoutContingents(withoutHelpers(withoutGeneralForces(targets), draft), draft),
];
