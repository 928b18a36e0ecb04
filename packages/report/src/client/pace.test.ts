import { describe, expect, test } from '@jest/globals';
import { createPace, type Pace } from './pace.js';

/** A pace over frames that are counted by hand, 16 ms each. */
function paceByHand(): {
  readonly pace: Pace;
  readonly frames: (count: number) => void;
  readonly planned: () => number;
} {
  let time = 1000;
  let work: (() => void)[] = [];
  const pace = createPace({ nextFrame: (next) => void work.push(next), now: () => time });
  return {
    pace,
    planned: () => work.length,
    frames: (count) => {
      for (let frame = 0; frame < count; frame++) {
        time += 16;
        const due = work;
        work = [];
        for (const one of due) one();
      }
    },
  };
}

describe('the pace of a page', () => {
  const drawn: string[] = [];
  const piece = (name: string, isSeen = true): Parameters<Pace['ask']>[1] => ({
    isSeen: () => isSeen,
    draw: () => void drawn.push(name),
  });
  const [chart, table, map] = [{}, {}, {}];

  test('draws one piece a frame, and of one that was asked again only the last', () => {
    drawn.length = 0;
    const { pace, frames, planned } = paceByHand();
    pace.ask(chart, piece('chart 1'));
    pace.ask(table, piece('table 1'));
    pace.ask(chart, piece('chart 2'));
    expect(drawn).toEqual([]);
    frames(1);
    expect(drawn).toEqual(['chart 2']);
    frames(1);
    expect(drawn).toEqual(['chart 2', 'table 1']);
    expect(planned()).toBe(0);
  });

  test('draws what is off the screen once nothing has been asked for a while', () => {
    drawn.length = 0;
    const { pace, frames } = paceByHand();
    pace.ask(map, piece('map', false));
    for (let step = 0; step < 20; step++) {
      pace.ask(chart, piece(`chart ${step}`));
      frames(1);
    }
    expect(drawn).toEqual(Array.from({ length: 20 }, (_, step) => `chart ${step}`));
    frames(8);
    expect(drawn).not.toContain('map');
    frames(2);
    expect(drawn.at(-1)).toBe('map');
  });

  test('what is shown for ever by turns does not starve the others', () => {
    drawn.length = 0;
    const { pace, frames } = paceByHand();
    for (let step = 0; step < 4; step++) {
      pace.ask(chart, piece('chart'));
      pace.ask(table, piece('table'));
      frames(1);
    }
    expect(drawn).toEqual(['chart', 'table', 'chart', 'table']);
  });

  test('forgets what is not wanted any more', () => {
    drawn.length = 0;
    const { pace, frames, planned } = paceByHand();
    pace.ask(chart, piece('chart'));
    pace.forget(chart);
    frames(1);
    expect(drawn).toEqual([]);
    expect(planned()).toBe(0);
    pace.ask(chart, piece('again'));
    frames(1);
    expect(drawn).toEqual(['again']);
  });
});
