import { isOpposition } from '../resolution/actors.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { subjectOf } from './clause.js';
import type { Filler } from './fillers.js';
import { isForce } from './doing.js';
import { afterPreposition, objectOf } from './governed.js';
import { type Roles, made } from './role.js';

/** Whether an armed group is meant. */
export const isTaker = (filler: Filler): boolean => filler.kind === 'party' && isOpposition(filler.party.kind);

/** "left with eleven women", "repartis avec le bétail": what armed people go away with they took; nobody else takes so. */
export function leavingRoles(chunks: readonly Chunk[], at: number): Roles {
  const doers = subjectOf(chunks, at).flatMap((f) => (f.kind === 'party' ? [f] : []));
  const taken = objectOf(chunks, at).filter(
    (f) => f.kind === 'object' || (f.kind === 'party' && !f.party.isPronoun && !f.party.isOwned),
  );
  const isCounted = taken.every((f) => f.kind === 'object' || (f.kind === 'party' && f.party.isCounted));
  const isForced = doers.some((f) => isOpposition(f.party.kind) || (f.party.isPronoun && isCounted));
  if (taken.length === 0 || !isForced) return made('takes-nobody', {});
  return made('leaves-with', { initiators: doers, targets: taken, patients: taken.filter((f) => f.kind === 'party') });
}

/** "quarante combattants se sont rendus", not "les rebelles se sont rendus à X": the same words tell of going somewhere. */
export function givingUpRoles(chunks: readonly Chunk[], at: number): Roles {
  const fighters = subjectOf(chunks, at).filter(isTaker);
  const isWay = classOfChunk(chunks[at + 1]) === 'in' && chunks[at + 2]?.kind === 'place';
  const areCounted = fighters.some((f) => f.kind === 'party' && f.party.isCounted);
  return fighters.length === 0 || (isWay && !areCounted)
    ? made('takes-nobody', {})
    : made('gives-up', { initiators: fighters, targets: receiversOf(chunks, at) });
}

/** "gave themselves up to the army": the forces to whom fighters surrender. */
export const receiversOf = (chunks: readonly Chunk[], at: number): Filler[] =>
  afterPreposition(chunks, at, ['to', 'in', 'on', 'toward']).filter(isForce);
