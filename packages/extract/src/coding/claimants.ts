import type { Claim, ConflictEvent, EventActor, Span } from '@harmattan/types';
import type { Draft } from '../incidents/index.js';
import { isOpposition, isState } from '../resolution/actors.js';
import { uniqueSpans } from './spans.js';

type Said = Pick<Claim, 'actor' | 'actorId' | 'stance'> & { readonly span: Span };

/**
 * The claims of an incident, one for each speaker and stance. Who claims without a name ("the same group") is the only named
 * group that did it; people of no body claim
 * nothing, and of a state the bare verb ("revendique 55 ennemis tués") gives a figure.
 */
export function claimsOf(
  draft: Draft,
  { actors, text }: { readonly actors: readonly EventActor[]; readonly text: string },
): ConflictEvent['claims'] {
  const [doer, ...others] = actors.filter(
    ({ role, kind }) => role === 'initiator' && kind !== 'unidentified' && isOpposition(kind),
  );
  const claims = draft.claims.flatMap(({ actor, stance, span }): Said[] => {
    if (stance !== 'claims') return [{ actor: actor.name, actorId: actor.id, stance, span }];
    if (actor.kind === 'civilians' || (isState(actor.kind) && isOneWord(text, span))) return [];
    const isUnnamed = actor.kind === 'unidentified' && doer !== undefined && others.length === 0;
    const { name, id } = isUnnamed ? doer : actor;
    return [{ actor: name, actorId: id, stance, span }];
  });
  const isSame = (a: Said, b: Said): boolean => a.actor === b.actor && a.stance === b.stance;
  return claims
    .filter((claim, at) => claims.findIndex((other) => isSame(other, claim)) === at)
    .map(({ actor, actorId, stance, span }) => ({
      actor,
      actorId,
      stance,
      spans: uniqueSpans(claims.filter((other) => isSame(other, { actor, actorId, stance, span })).map((c) => c.span)),
    }));
}

const isOneWord = (text: string, { start, end }: Span): boolean => !/\s/.test(text.slice(start, end));
