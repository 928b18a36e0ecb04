import { changed } from '../changed.js';
import { isState } from '../resolution/actors.js';
import type { Draft, DraftClaim } from './draft.js';

/** The incident that a claim in the same sentence is about: the first violent deed told after the claim, else the first one. */
export function claimedGroup(groups: readonly Draft[], claims: readonly DraftClaim[]): Draft | null {
  const [claim] = claims;
  if (claim === undefined) return null;
  const violent = groups.filter((group) => group.acts.some((act) => act.trigger.act !== 'free'));
  const after = violent.find((group) => group.acts.some((act) => act.trigger.span.start >= claim.span.start));
  return after ?? violent[0] ?? null;
}

/** Who claims an attack did it, as far as the text says. */
export function addClaims(draft: Draft, claims: readonly DraftClaim[]): Draft {
  // "Soldiers killed six men. They were said to be members of X": it was the soldiers.
  const isOfState = draft.initiators.some((i) => isState(i.kind) && i.spans.length > 0);
  const doers = claims
    .filter((c) => c.stance === 'claims' || (c.stance === 'blamed' && !isOfState))
    .map((c) => (c.stance === 'blamed' ? changed(c.actor, { isSuspected: true }) : c.actor));
  const known = new Set(draft.initiators.map((i) => i.name));
  const isNamed = draft.initiators.some((i) => i.isSpecific);
  const added = isNamed ? [] : doers.filter((d) => !known.has(d.name));
  return changed(draft, {
    claims: [...draft.claims, ...claims],
    initiators: [...(added.length > 0 ? draft.initiators.filter((i) => i.isSpecific) : draft.initiators), ...added],
  });
}
