import type { Draft } from './draft.js';

/** A paragraph of more sentences is a text without breaks: what stands so far apart in it is no one thought. */
const PARAGRAPH_SENTENCES = 3;

type Spot = { readonly paragraph: number; readonly sentence: number };

/** Whether two sentences stand in one paragraph, and near each other where it is that of a whole article. */
export const areInOneParagraph = (a: Spot, b: Spot): boolean =>
  a.paragraph === b.paragraph && Math.abs(a.sentence - b.sentence) <= PARAGRAPH_SENTENCES;

/** Where a draft begins. */
export const beginningOf = ({ paragraph, sentences }: Draft): Spot => ({ paragraph, sentence: sentences[0] ?? 0 });

/** Where a draft was told last. */
const endOf = ({ paragraph, sentences }: Draft): Spot => ({ paragraph, sentence: sentences.at(-1) ?? 0 });

/** Whether `next` goes on in the paragraph in which `prior` was told last. */
export const isInParagraphOf = (next: Draft, prior: Draft): boolean =>
  areInOneParagraph(beginningOf(next), endOf(prior));

const NEAR_SENTENCES = 2;

/** Whether `next` comes right after what was told of `prior` last. */
export function isNextTo(next: Draft, prior: Draft): boolean {
  const distance = (next.sentences[0] ?? 0) - (prior.sentences.at(-1) ?? 0);
  return distance >= 0 && distance <= NEAR_SENTENCES;
}
