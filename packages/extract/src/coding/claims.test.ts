import { describe, expect, test } from '@jest/globals';
import { createExtractor } from '../index.js';

const RAID = 'Gunmen attacked a military post near Djibo, Burkina Faso, on Monday and killed 12 soldiers.';
const ASSAUT =
  'Des hommes armés ont attaqué lundi un poste militaire près de Djibo, au Burkina Faso, et tué 12 soldats.';
const extractor = createExtractor();

/** Who claims what was done, as `stance:actor`. Sentences written for the rules. */
const claims = (text: string): string[] =>
  extractor
    .extract(text, { publishedAt: '2021-06-17' })
    .flatMap((event) => event.claims.map(({ stance, actor }) => `${stance}:${actor}`));

describe('claims of responsibility', () => {
  test.each([
    `${RAID} JNIM said that the raid was its work.`,
    `${RAID} JNIM has said that the attack had been its doing.`,
    `${RAID} JNIM announced that the attack was carried out by its fighters.`,
    'JNIM has declared itself the author of an assault in which 12 soldiers were killed near Djibo, Burkina Faso, on Monday.',
    `${ASSAUT} Le JNIM s'est attribué l'assaut.`,
    `${ASSAUT} Le JNIM a affirmé que l'assaut était son œuvre.`,
    `${ASSAUT} Le JNIM a annoncé que l'assaut avait été mené par ses combattants.`,
  ])('who says a deed is theirs claims it: %s', (text) => {
    expect(claims(text)).toEqual(['claims:JNIM']);
  });

  test.each([
    `${RAID} JNIM said that the raid was not its work.`,
    `${RAID} JNIM said that the attack was repelled by its fighters.`,
    `${RAID} The government said that peace talks were its work.`,
    `${RAID} Officials said that the raid was the work of bandits, who have claimed none.`,
    `${ASSAUT} L'armée revendique 12 ennemis tués.`,
  ])('nobody claims it: %s', (text) => {
    expect(claims(text).filter((claim) => claim.startsWith('claims:'))).toEqual([]);
  });

  test('who denies being behind a deed does not claim it', () => {
    expect(claims(`${RAID} JNIM denied that it was behind the attack.`)).not.toContain('claims:JNIM');
  });
});
