import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { putBrokenDump, type Expected } from '../testing/brokenDump.js';
import { articlesOf, scratch, type Scratch } from '../testing/scratch.js';

const BROKEN = 2000;

let at: Scratch;
beforeAll(() => {
  at = scratch();
});
afterAll(() => {
  at.remove();
});

const wanted = (expected: Expected): string =>
  expected.kind === 'good' ? expected.id : `${expected.what}: ${String(expected.reason)}`;

test('2,000 broken records of more than 30 kinds are each rejected with their reason, and cost no other record', async () => {
  const { inputs } = putBrokenDump(at, { seed: 7, broken: BROKEN });
  const all = inputs.flatMap(({ expected }) => expected).filter(({ kind }) => kind === 'broken');
  expect(all).toHaveLength(BROKEN);
  expect(new Set(all.map((one) => (one.kind === 'broken' ? one.what : ''))).size).toBeGreaterThanOrEqual(30);
  for (const { path, expected } of inputs) {
    const found = await articlesOf(path);
    const got = found.map((one, i) => {
      const here = expected[i];
      if (one.kind === 'article') return one.id;
      return here?.kind === 'broken' && here.reason.test(one.reason) ? wanted(here) : one.reason;
    });
    expect(got).toEqual(expected.map(wanted));
  }
});
