import type { Bounds } from '@harmattan/types';
import type { DraftToll } from '../incidents/index.js';
import { isOpposition } from '../resolution/actors.js';

/** So few may be others than those told before; from here on two figures tell of the same people. */
export const FEW = 4;

/** Whether two figures are one. */
export const isSame = (a: Bounds, b: Bounds): boolean => a.min === b.min && a.max === b.max;

/** What a text tells beside its headline, which may say whose dead a figure counts ("40 attackers shot dead", then "leaving forty dead"). */
export function asInHeadline(tolls: readonly DraftToll[]): readonly DraftToll[] {
  const heads = tolls.filter(
    ({ isHeadline, actor, bounds }) =>
      isHeadline && actor !== null && isOpposition(actor.kind) && (bounds.min ?? 0) > FEW,
  );
  return tolls.flatMap((toll) => {
    if (toll.isHeadline) return [];
    const isOfPeople = toll.party?.kind === 'people' && (toll.actor === null || toll.actor.kind === 'civilians');
    const head = isOfPeople ? heads.find(({ bounds }) => isSame(bounds, toll.bounds)) : undefined;
    return [head === undefined ? toll : { ...toll, actor: head.actor, party: head.party }];
  });
}
