import type { Token, WordClass } from '../../document.js';
import { EN_LEXICONS } from '../../generated/en.js';
import { tagsByOffset } from '../../vendor/compromise.js';
import type { Language } from '../language.js';
import { openLexicons } from '../lexicons.js';
import { AUTHOR_NOTE, BOILERPLATE, END_OF_ARTICLE, LINK_LEAD, LINK_SENTENCE } from './boilerplate.js';
import { MAY_HOLD_DATE, readDates } from './date/index.js';
import { SIGNATURE, WEEKDAYS, WORDS } from './words.js';

/** Endings decide for words that no lexicon has; a wrong guess costs little, as only boundaries of phrases hang on it. */
function classOf(token: Token, previous: WordClass | null): WordClass {
  if (token.shape === 'digits') return 'number';
  if (token.shape === 'mark') return 'mark';
  if (token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed') return 'proper';
  const word = token.norm;
  if (WORDS.adjectives.has(word)) return 'adjective';
  if (word.endsWith('ly')) return 'adverb';
  if (word.endsWith('ing') && word.length > 5) return previous === 'det' || previous === 'of' ? 'noun' : 'gerund';
  if (word.endsWith('ed') && word.length > 3)
    return previous === 'det' || previous === 'number' ? 'adjective' : 'participle';
  if (/(?:ous|ful|ive|ible|able|ish|less|ic|al)$/.test(word)) return 'adjective';
  return 'noun';
}

function isVerb(sentence: string, offset: number): boolean {
  return tagsByOffset(sentence).get(offset)?.has('Verb') === true;
}

const lexicons = openLexicons(EN_LEXICONS);

/** English. */
export const english: Language = {
  code: 'en',
  reading: {
    get abbreviations() {
      return lexicons.abbreviations();
    },
    weekdays: WEEKDAYS,
    boilerplate: BOILERPLATE,
    linkLead: LINK_LEAD,
    linkSentence: LINK_SENTENCE,
    endOfArticle: END_OF_ARTICLE,
    authorNote: AUTHOR_NOTE,
    mayGroupWithSpaces: false,
  },
  entries: lexicons.entries,
  signature: SIGNATURE,
  words: WORDS,
  isPresentHabitual: true,
  areExplosivesAttributed: true,
  classOf,
  isVerb,
  readDates,
  mayHoldDate: MAY_HOLD_DATE,
};
