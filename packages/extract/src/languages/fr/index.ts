import type { Token, WordClass } from '../../document.js';
import { FR_LEXICONS } from '../../generated/fr.js';
import type { Language } from '../language.js';
import { openLexicons } from '../lexicons.js';
import { AUTHOR_NOTE, BOILERPLATE, END_OF_ARTICLE, LINK_LEAD, LINK_SENTENCE } from './boilerplate.js';
import { MAY_HOLD_DATE, readDates } from './date/index.js';
import { SIGNATURE, WORDS } from './words.js';

/** After these "de", "du" and "des" link to what stands before; elsewhere "des" is an article. */
const LINKABLE: ReadonlySet<WordClass> = new Set([
  'noun',
  'proper',
  'adjective',
  'number',
  'pron',
  'adverb',
  'another',
  'second',
  'same',
]);

/** "ont attaqué lundi des villageois": no "des" links to a time of day, a weekday or a month. */
const TIMES: ReadonlySet<string> = new Set(
  'lundi mardi mercredi jeudi vendredi samedi dimanche hier matin midi soir janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
    ' ',
  ),
);

/** Endings decide for words that no lexicon has; a wrong guess costs little, as only boundaries of phrases hang on it. */
function classOf(token: Token, previous: WordClass | null): WordClass {
  if (token.shape === 'digits') return 'number';
  if (token.shape === 'mark') return 'mark';
  const word = token.norm;
  if (word === 'des') return previous !== null && LINKABLE.has(previous) ? 'of' : 'det';
  if (word === 'de' || word === 'd' || word === 'du') return 'of';
  if (word === 's') return 'pron';
  if (TIMES.has(word)) return 'other';
  if (token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed') return 'proper';
  if (WORDS.adjectives.has(word)) return 'adjective';
  if (word.endsWith('ment') && word.length > 6)
    return previous === 'det' || previous === 'poss' || previous === 'of' || previous === 'number' ? 'noun' : 'adverb';
  if (word.endsWith('ant') && word.length > 5)
    return previous === 'det' || previous === 'of' || previous === 'number' ? 'noun' : 'gerund';
  const isAfterHelper =
    previous === 'be' || previous === 'have' || previous === 'adverb' || previous === 'neg' || previous === 'pron';
  if (/(?:ees?|[ei]s?|us?|ues?)$/.test(word) && isAfterHelper && word.length > 3) return 'participle';
  if (/(?:aient|eront|erent|irent|ait|issent)$/.test(word) && word.length > 4) return 'verb';
  if (/\p{Ll}(?:é|ée|és|ées)$/u.test(token.text.normalize('NFC').toLowerCase()) && word.length > 4)
    return previous === 'det' || previous === 'number' ? 'noun' : 'participle';
  if (previous === 'pron' && /(?:e|ent|it|t)$/.test(word)) return 'verb';
  if (
    /(?:eux|euse|euses|ifs?|ives?|ables?|ibles?|iques?|iens?|iennes?|aires?|iers?|ieres?|als?|ales?|aux|ois|oises?|ains?|aines?)$/.test(
      word,
    ) &&
    (previous === 'noun' || previous === 'adjective')
  )
    return 'adjective';
  return 'noun';
}

const lexicons = openLexicons(FR_LEXICONS);

/** French. Word classes come from the lexicons and from endings. */
export const french: Language = {
  code: 'fr',
  reading: {
    get abbreviations() {
      return lexicons.abbreviations();
    },
    boilerplate: BOILERPLATE,
    linkLead: LINK_LEAD,
    linkSentence: LINK_SENTENCE,
    endOfArticle: END_OF_ARTICLE,
    authorNote: AUTHOR_NOTE,
    mayGroupWithSpaces: true,
  },
  entries: lexicons.entries,
  signature: SIGNATURE,
  words: WORDS,
  isHeadFirst: true,
  isPerfectNarrative: true,
  classOf,
  isVerb: () => true,
  readDates,
  mayHoldDate: MAY_HOLD_DATE,
};
