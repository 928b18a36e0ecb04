import { RELATIVE } from '../mentions/view.js';
import { isOpposition, isState } from '../resolution/actors.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { agentOf, skipToFiller, subjectOf } from './clause.js';
import { coordinated } from './coordination.js';
import type { Filler } from './fillers.js';
import { afterPreposition, objectOf } from './governed.js';
import { FIRED, NONE, type Roles, made } from './role.js';

/** "rockets fired by X", "a device planted by X": whose the munition is that is the subject of the verb at `at`. */
export function makersOf(chunks: readonly Chunk[], at: number): readonly Filler[] {
  const munition = subjectOf(chunks, at).find((f) => f.kind === 'weapon');
  if (munition === undefined) return NONE;
  const by = chunks.findIndex((chunk, i) => i > munition.at && i < at && classOfChunk(chunk) === 'by');
  const doer =
    by < 0 ? (layerBehind(chunks, munition.at) ?? ownerOf(chunks, munition.at)) : skipToFiller(chunks, by + 1);
  return doer === null ? NONE : coordinated(chunks, doer, 1).filter((f) => f.kind === 'party');
}

const LAYING: ReadonlySet<string> = new Set(['have', 'verb', 'participle']);

/** "a mine that X had laid": who laid the munition at `at`; null where no clause tells it. */
function layerBehind(chunks: readonly Chunk[], at: number): number | null {
  if (!RELATIVE.has(classOfChunk(chunks[at + 1]) ?? '')) return null;
  const layer = skipToFiller(chunks, at + 2);
  return layer !== null && LAYING.has(classOfChunk(chunks[layer + 1]) ?? '') ? layer : null;
}

/** "X's drones", "FLA drones", "un drone du FLA": whose the weapon at `at` is, of armed bodies; null where no words tell it. */
function ownerOf(chunks: readonly Chunk[], at: number): number | null {
  const isArmed = (owner: number): boolean => {
    const chunk = chunks[owner];
    return chunk?.kind === 'party' && (isState(chunk.party.kind) || isOpposition(chunk.party.kind));
  };
  const before = classOfChunk(chunks[at - 1]) === 'poss' ? at - 2 : at - 1;
  if (isArmed(before)) return before;
  return classOfChunk(chunks[at + 1]) === 'of' && isArmed(at + 2) ? at + 2 : null;
}

/** "killed by a mine that X had laid", "by a drone of X": whose the munition was. */
export function layersOf(chunks: readonly Chunk[], filler: Filler): readonly Filler[] {
  const layer = filler.kind === 'weapon' ? (layerBehind(chunks, filler.at) ?? ownerOf(chunks, filler.at)) : null;
  return layer === null ? NONE : coordinated(chunks, layer, 1).filter((f) => f.kind === 'party');
}

/** "Rockets fired by X landed on Y": only munitions land so. */
export function landedRoles(chunks: readonly Chunk[], at: number): Roles {
  const munition = subjectOf(chunks, at).find((f) => f.kind === 'weapon');
  if (munition === undefined) return made('takes-nobody', {});
  return made('munition-lands', {
    initiators: makersOf(chunks, at),
    targets: objectOf(chunks, at).filter((f) => f.kind !== 'weapon' && f.kind !== 'trigger'),
  });
}

/** "Rockets were fired at the base": what is fired is not what is hit. Null where no munition is. */
export function firedRoles(chunks: readonly Chunk[], at: number, frame: string): Roles | null {
  if (!subjectOf(chunks, at).some((f) => f.kind === 'weapon' && f.weapon === 'mortar')) return null;
  return made(FIRED, {
    targets: frame === 'on' ? objectOf(chunks, at) : afterPreposition(chunks, at, ['on', 'toward', 'in']),
    initiators: agentOf(chunks, at),
  });
}
