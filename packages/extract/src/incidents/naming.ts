import { changed } from '../changed.js';
import type { Filler } from '../arguments/index.js';
import type { Party } from '../document.js';
import { type ResolvedActor, isOpposition } from '../resolution/actors.js';
import type { Draft } from './draft.js';

/** How far behind, in sentences, the deed of a group may stand that is named only now. */
const NEXT_SENTENCE = 1;

/** "The group, X, said": the name that stands beside "the group"; null when none does. */
export function nameOfTheGroup(parties: readonly Filler[]): Party | null {
  const all = parties.flatMap((filler) => (filler.kind === 'party' ? [filler.party] : []));
  for (const [at, party] of all.entries()) {
    const next = all[at + 1];
    const isGroup =
      party.actorId === null &&
      party.isDefinite &&
      !party.isCounted &&
      (party.kind === 'rebel-group' || party.kind === 'unidentified');
    const isBeside = next !== undefined && next.actorId !== null && next.first === party.last + 1;
    if (isGroup && isBeside && next.kind === 'rebel-group') return next;
  }
  return null;
}

/** Gives the name to the unnamed group whose deed the sentence before told. */
export function withNamedGroup(draft: Draft, name: ResolvedActor, sentence: number): Draft {
  const isNext = sentence - (draft.sentences.at(-1) ?? 0) <= NEXT_SENTENCE;
  const isUnnamed = draft.initiators.length > 0 && draft.initiators.every((a) => isOpposition(a.kind) && !a.isSpecific);
  if (!isNext || !isUnnamed) return draft;
  return changed(draft, {
    initiators: [changed(name, { rules: [...name.rules, 'incidents/named-next'] })],
    notes: [...draft.notes, 'incidents/named-next'],
  });
}
