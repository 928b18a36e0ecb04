import type { Hit } from '../../document.js';
import type { SentenceView } from '../view.js';

// What words that could be the head of a phrase for people are, by what stands around them.

/** "Ce Suédois a été enlevé", "la Française avait": where adjectives are written small, a capital behind an article is somebody. */
export const isCapitalNoun = (view: SentenceView, at: number): boolean =>
  view.language.isHeadFirst === true &&
  view.token(at)?.shape === 'capital' &&
  view.language.words.singular.has(view.norm(at - 1));

/** "Le Nigérian a tué le match": such a one is meant where something befalls him. */
export const isSufferer = (view: SentenceView, at: number): boolean =>
  view.classAt(at) === 'be' || (view.classAt(at) === 'have' && view.classAt(at + 1) === 'be');

/** "TUÉS PAR UN ENGIN": an article in capitals is no acronym. */
export const isArticle = (view: SentenceView, { first, last }: Hit): boolean =>
  last === first + 1 && view.language.words.indefinite.has(view.norm(first));
