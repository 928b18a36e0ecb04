import type { Reading } from '../document.js';
import { type ReadingKnowledge, readParagraphs } from './paragraphs.js';
import { splitSentences } from './sentences.js';
import { tokenize } from './tokens.js';

export { fold } from './fold.js';
export type { ReadingKnowledge } from './paragraphs.js';
export { tokenize } from './tokens.js';

/** Text to tokens (unless they are known), paragraphs and sentences. Offsets are those of the text as given. */
export function read(
  text: string,
  knowledge: ReadingKnowledge,
  tokens: Reading['tokens'] = tokenize(text, knowledge),
): Reading {
  const sentences = splitSentences({ text, tokens, paragraphs: readParagraphs(text, knowledge), knowledge });
  const dated = sentences.find((sentence) => sentence.bodyFirst > sentence.first);
  const start = tokens[dated?.first ?? -1];
  const end = tokens[(dated?.bodyFirst ?? 0) - 1];
  return {
    tokens,
    sentences,
    dateline: start !== undefined && end !== undefined ? { span: { start: start.start, end: end.end } } : null,
  };
}
