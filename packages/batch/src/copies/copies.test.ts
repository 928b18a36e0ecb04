import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { dumpLines, randomOf } from '../testing/dump.js';
import { createCopies } from './copies.js';
import { signatureOf, similarityOf } from './signature.js';

const fixtures = (language: string): string =>
  fileURLToPath(new URL(`../../../../fixtures/dev/${language}`, import.meta.url));
const WIRE =
  'Gunmen on motorbikes attacked a convoy of traders near the town of Gossi late on Tuesday and killed seven of them, the mayor said. ' +
  'Four lorries were burnt, and survivors walked through the night to reach the army post at the bridge. Nobody has claimed the attack, ' +
  'the third on that road this month. The governor of the region promised escorts for the weekly market.';

/** Words of a made-up text: no two texts share a sequence but by chance. */
function madeWords(seed: number, count: number): string {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => `w${random(5000)}`).join(' ');
}

describe('signatures', () => {
  test('case, spaces and punctuation do not count', () => {
    const shouted = WIRE.toUpperCase().replaceAll(' ', '\n  ').replaceAll(',', ' —');
    expect(signatureOf(shouted)).toEqual(signatureOf(WIRE));
  });

  test('the estimated share of common sequences is within four standard errors of the true one', () => {
    for (const [seed, share] of [
      [1, 0.25],
      [2, 0.5],
      [3, 0.8],
      [4, 0.95],
    ] as const) {
      const common = madeWords(seed, 4000);
      const own = Math.round((4000 * (1 / share - 1)) / 2);
      const a = signatureOf(`${common} ${madeWords(seed + 100, own)}`).values;
      const b = signatureOf(`${common} ${madeWords(seed + 200, own)}`).values;
      if (a === null || b === null) throw new Error('long texts have values');
      expect(Math.abs(similarityOf(a, b) - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / 64));
    }
  });

  test('a text of few words has no near copies', () => {
    expect(signatureOf('Heavy shelling in Kidal').values).toBeNull();
  });
});

describe('copies', () => {
  test('a reprint with a credit is a near copy, the same words an exact one, another story none', () => {
    const copies = createCopies();
    expect(copies.place(signatureOf(WIRE))).toBeNull();
    expect(copies.place(signatureOf(`${WIRE} (Agence)`))).toMatchObject({ first: 0, kind: 'near' });
    expect(copies.place(signatureOf(` ${WIRE.toLowerCase()} `))).toEqual({ first: 0, kind: 'exact', similarity: 1 });
    expect(copies.place(signatureOf(WIRE.split(' ').reverse().join(' ')))).toBeNull();
    expect(copies.place(signatureOf(WIRE.split(' ').reverse().join(' ')))).toMatchObject({ first: 1, kind: 'exact' });
  });

  test('short texts are copies only when all their words are the same', () => {
    const copies = createCopies();
    expect(copies.place(signatureOf('Four soldiers killed near Djibo'))).toBeNull();
    expect(copies.place(signatureOf('Four soldiers killed near Arbinda'))).toBeNull();
    expect(copies.place(signatureOf('FOUR SOLDIERS KILLED NEAR DJIBO.'))).toMatchObject({ first: 0, kind: 'exact' });
  });

  test('every copy in a dump of 3,000 articles is found, also of an article that is a copy itself', () => {
    const copies = createCopies();
    const placed = { found: 0, missed: 0 };
    const lines = dumpLines({ articles: 3000, seed: 5, folders: [fixtures('en'), fixtures('fr')] });
    for (const { kind, line } of lines) {
      if (kind === 'broken') continue;
      const copy = copies.place(signatureOf((JSON.parse(line) as { readonly text: string }).text));
      if (kind === 'article') continue;
      if (copy === null) placed.missed += 1;
      else placed.found += 1;
    }
    expect(placed.missed).toBe(0);
    expect(placed.found).toBeGreaterThan(150);
  });

  test('a story that changes step by step stays in one group', () => {
    const copies = createCopies();
    let story = madeWords(77, 200).split(' ');
    expect(copies.place(signatureOf(story.join(' ')))).toBeNull();
    for (let step = 0; step < 5; step++) {
      story = [...story.slice(12), ...madeWords(900 + step, 12).split(' ')];
      expect(copies.place(signatureOf(story.join(' ')))).toMatchObject({ first: 0, kind: 'near' });
    }
  });

  test('an index grows beyond its first table and still finds all', () => {
    const copies = createCopies();
    const texts = Array.from({ length: 3000 }, (_, seed) => madeWords(seed + 1000, 60));
    for (const text of texts) expect(copies.place(signatureOf(text))).toBeNull();
    texts.forEach((text, first) => {
      expect(copies.place(signatureOf(`${text} end`))).toMatchObject({ first, kind: 'near' });
    });
  });
});
