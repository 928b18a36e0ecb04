import type { Filler } from './fillers.js';

const STATE_SIDES: ReadonlySet<string> = new Set(['state-forces', 'police', 'peacekeepers', 'government']);

/** Of two sides that fight each other the one named first counts as the attacker, unless it is the state's and the other is not. */
export function sidesOf(sides: readonly Filler[]): {
  readonly initiators: readonly Filler[];
  readonly targets: readonly Filler[];
} {
  const isState = (side: Filler | undefined): boolean => side?.kind === 'party' && STATE_SIDES.has(side.party.kind);
  const isStateFirst = isState(sides[0]) && !isState(sides.at(-1));
  return isStateFirst
    ? { initiators: sides.slice(-1), targets: sides.slice(0, -1) }
    : { initiators: sides.slice(0, 1), targets: sides.slice(1) };
}
