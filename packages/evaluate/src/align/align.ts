import type { ConflictEvent } from '@harmattan/types';
import type { GoldEvent } from '../gold/schema.js';
import { agreementOf, isPairable, type Agreement } from './agreement.js';
import { bestAssignment } from './assignment.js';

/** What the agreement of a pair is reckoned from, so that one sure pair is worth more than two doubtful ones. */
export const GAIN_BASE = 0.45;
/** The gain of an optional gold event counts this much: it takes a prediction from a required one only if it fits clearly better. */
export const OPTIONAL_SHARE = 0.5;

export type Pair = { readonly gold: GoldEvent; readonly came: ConflictEvent; readonly agreement: Agreement };
/** Gold and predicted events of one text, one to one. */
export type Alignment = {
  readonly pairs: readonly Pair[];
  /** Required gold events that nothing was paired with. */
  readonly misses: readonly GoldEvent[];
  /** Predictions that belong to no gold event, optional ones included. */
  readonly falseAlarms: readonly ConflictEvent[];
  /** False alarms that tell again of a gold event already paired: one incident split into several. */
  readonly splits: readonly Pair[];
  /** Misses whose prediction is already paired with another gold event: several incidents told as one. */
  readonly merges: readonly Pair[];
};

/** A text that is the same for the same content, so that the order in which events arrive changes nothing. */
function signature(event: ConflictEvent): string {
  const { type, date, place, actors, totals, id } = event;
  const names = actors.map((actor) => `${actor.role}:${actor.name}`).sort();
  return JSON.stringify([date.edtf, place.name, place.lat, place.lon, type, totals, names, event.triggers, id]);
}
const byText =
  <T>(textOf: (value: T) => string) =>
  (a: T, b: T): number => {
    const [x, y] = [textOf(a), textOf(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  };

function best<T>(candidates: readonly T[], scoreOf: (candidate: T) => number): T | undefined {
  return candidates.reduce<T | undefined>(
    (winner, candidate) => (winner === undefined || scoreOf(candidate) > scoreOf(winner) ? candidate : winner),
    undefined,
  );
}

/** Pairs gold with predicted events so that the sum of their gains (agreement above `GAIN_BASE`) is greatest. */
export function align(golds: readonly GoldEvent[], cames: readonly ConflictEvent[]): Alignment {
  const rows = [...golds].sort(byText((event) => event.key));
  const columns = [...cames].sort(byText(signature));
  const table = rows.map((gold) => columns.map((came) => ({ gold, came, agreement: agreementOf(gold, came) })));
  const weights = table.map((row) =>
    row.map(({ gold, agreement }) =>
      isPairable(agreement) ? (agreement.total - GAIN_BASE) * (gold.optional ? OPTIONAL_SHARE : 1) : 0,
    ),
  );
  const columnOf = bestAssignment(weights);
  const all = table.flatMap((row, i) => {
    const column = columnOf[i];
    const pair = column == null ? undefined : row[column];
    return pair === undefined ? [] : [pair];
  });
  const pairedGold = new Set(all.map((pair) => pair.gold));
  const pairedCame = new Set(all.map((pair) => pair.came));
  const misses = rows.filter((gold) => !pairedGold.has(gold) && !gold.optional);
  const falseAlarms = columns.filter((came) => !pairedCame.has(came));
  const cells = table.flat().filter((cell) => isPairable(cell.agreement));
  const strongest = (candidates: readonly Pair[]): Pair[] => {
    const found = best(candidates, (pair) => pair.agreement.total);
    return found === undefined ? [] : [found];
  };
  return {
    pairs: all,
    misses,
    falseAlarms,
    splits: falseAlarms.flatMap((came) => strongest(cells.filter((cell) => cell.came === came))),
    merges: misses.flatMap((gold) => strongest(cells.filter((cell) => cell.gold === gold))),
  };
}
