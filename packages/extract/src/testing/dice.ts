/** Random choices that come out the same for the same seed (mulberry32 by Tommy Ettinger, public domain). */
export type Dice = {
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number;
  /** One of the choices. @throws Error when there is none. */
  readonly pick: <T>(choices: readonly T[]) => T;
  /** `count` different choices in random order. */
  readonly draw: <T>(choices: readonly T[], count: number) => T[];
};

/** Dice for a seed. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(choices: readonly T[]): T => {
    const chosen = choices[whole(0, choices.length - 1)];
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  };
  return {
    whole,
    pick,
    draw: (choices, count) => {
      const left = [...choices];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(whole(0, left.length - 1), 1),
      ).flat();
    },
  };
}
