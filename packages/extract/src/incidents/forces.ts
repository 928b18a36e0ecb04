import type { Span } from '@harmattan/types';
import type { Filler } from '../arguments/index.js';
import { changed } from '../changed.js';
import type { ResolvedActor } from '../resolution/actors.js';
import type { Draft, DraftToll } from './draft.js';

/** A body of a state's forces that is called by its own name: the gendarmerie, the police. */
const isBody = ({ kind, branch }: ResolvedActor): boolean =>
  kind === 'police' || (kind === 'state-forces' && branch !== null);

const spanOf = (filler: Filler): Span | null =>
  filler.kind === 'party' ? filler.party.span : filler.kind === 'object' ? filler.object.span : null;

const isMeant = (actor: ResolvedActor, filler: Filler): boolean => {
  const span = spanOf(filler);
  return span !== null && actor.spans.some(({ start }) => start === span.start);
};

const areEqual = (a: DraftToll, b: DraftToll): boolean =>
  a.outcome === b.outcome && a.bounds.min !== null && a.bounds.min === b.bounds.min;

/**
 * "Soldiers killed ... ten gendarmes died": the forces at large that were hit are the body that the text goes on to name, unless they are
 * counted beside it ("three soldiers and two policemen").
 */
export function withoutForcesAtLarge(draft: Draft): Draft {
  const { acts, targets, tolls } = draft;
  const bodies = targets.filter(isBody);
  if (bodies.length === 0) return draft;
  const isOfBody = (filler: Filler): boolean => bodies.some((body) => isMeant(body, filler));
  const countsOf = (names: readonly string[]): readonly DraftToll[] =>
    tolls.filter(({ actor, party }) => party !== null && actor !== null && names.includes(actor.name));
  const theirs = countsOf(bodies.map(({ name }) => name));
  const isOther = (actor: ResolvedActor): boolean => {
    const areTogether = acts.some(
      (act) =>
        act.targets.some((filler) => filler.kind === 'party' && isMeant(actor, filler)) &&
        act.targets.some((filler) => filler.kind === 'party' && isOfBody(filler)),
    );
    const own = countsOf([actor.name]);
    if (areTogether || own.some((a) => theirs.some((b) => a.sentence === b.sentence))) return true;
    // "an army patrol was ambushed ... a policeman died": whom a deed is told to have hit was hit.
    if (own.length === 0) return acts.some((act) => act.targets.some((filler) => isMeant(actor, filler)));
    const isBodysPost = acts.some((act) => act.targets.some((filler) => filler.kind === 'object' && isOfBody(filler)));
    return !isBodysPost && !own.some((a) => theirs.some((b) => areEqual(a, b)));
  };
  const isAtLarge = (actor: ResolvedActor): boolean =>
    actor.kind === 'state-forces' &&
    actor.branch === null &&
    bodies.some(({ country }) => country === actor.country) &&
    !isOther(actor);
  return targets.some(isAtLarge) ? changed(draft, { targets: targets.filter((actor) => !isAtLarge(actor)) }) : draft;
}
