import { type Act, type Filler, isOfOthers } from '../arguments/index.js';
import type { Party } from '../document.js';
import { OF_THEM } from '../mentions/actor/bareCounts.js';
import { OF_US } from '../mentions/actor/people.js';
import { type ActorResolver, type Discourse, type ResolvedActor, isOpposition, isState } from '../resolution/actors.js';
import type { Narration } from './narration.js';
import { type ToldSentence, isTold } from './told.js';

/** Where a phrase stands: the country that its story plays in, and whom it told of. */
export type Here = { readonly country: string | null; readonly discourse: Discourse };

/** Who fillers are; those told only as somebody else's ("six of them") are read in a context of their own. */
export function resolveFillers(
  fillers: readonly Filler[],
  resolver: ActorResolver,
  at: Here,
  ofOthers: (party: Party) => Here = () => at,
): ResolvedActor[] {
  return fillers.flatMap((filler) => {
    const actor =
      filler.kind === 'party'
        ? resolver.party(filler.party, isOfOthers(filler.party) ? ofOthers(filler.party) : at)
        : filler.kind === 'object'
          ? resolver.object(filler.object, at)
          : null;
    return actor === null ? [] : [actor];
  });
}

/**
 * Who "six of them", "two of their colleagues" are where something befell them: those whom something befell before, or whom the text spoke of, but
 * not those who do it now.
 */
export function sufferersFor(
  { doers, areFighters }: { readonly doers: readonly ResolvedActor[]; readonly areFighters: boolean },
  { sufferer, discourse }: Narration,
  at: Here,
): (party: Party) => Here {
  const isOther = (actor: ResolvedActor | null): boolean =>
    actor !== null &&
    (!areFighters || isOpposition(actor.kind)) &&
    !doers.some((doer) => doer.name === actor.name || isState(doer.kind) === isState(actor.kind));
  const { subject } = discourse;
  const withSubject = (told: ResolvedActor | null): Here => ({
    country: at.country,
    discourse: { ...discourse, subject: [told, subject].find(isOther) ?? null },
  });
  const ofThem = withSubject(sufferer);
  // People have no men, but a force that is told of has.
  const isOfForce = sufferer?.kind === 'civilians' && subject !== null && isState(subject.kind);
  const ofTheirs = isOfForce ? withSubject(subject) : ofThem;
  return ({ rules }) => (rules.includes(OF_THEM) ? ofThem : ofTheirs);
}

/** Whom the deeds of a sentence befell: those named rather than a thing of theirs, and not those of whom it is not told who they are. */
export function suffererIn(told: ToldSentence, resolver: ActorResolver, at: Here): ResolvedActor | null {
  const suffering = told.acts.filter(isTold).flatMap((act) => act.targets);
  const named = suffering.filter((f) => f.kind === 'party' && !f.party.isPronoun && !isOfOthers(f.party));
  const [first] = resolveFillers(named.length > 0 ? named : suffering, resolver, at);
  return first ?? null;
}

/** Whether those told can have done it: no thing of civilians, of "one of them" only fighters, and of "they killed our people" not who speaks. */
export function isDoing(filler: Filler, { targets }: Act, { subject }: Discourse): boolean {
  if (filler.kind === 'object') return isState(filler.object.kind) || isOpposition(filler.object.kind);
  if (filler.kind !== 'party') return true;
  const isOnUs = targets.some((f) => f.kind === 'party' && f.party.rules.includes(OF_US));
  const isOfThem = filler.party.rules.includes(OF_THEM);
  return !(isOnUs && filler.party.isPronoun) && (!isOfThem || (subject !== null && isOpposition(subject.kind)));
}
