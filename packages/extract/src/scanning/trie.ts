import type { Hit, LexiconEntry, Token } from '../document.js';
import { fold, tokenize } from '../reading/index.js';
import { wordTree } from './wordTree.js';

/** Tokens with the numbers that a scanner has for their words: each word is looked up once, however many phrases begin before it. */
export type NumberedTokens = { readonly tokens: readonly Token[]; readonly numbers: Int32Array };

/** All lexicons in one word trie: one walk over the tokens finds the entries of every lexicon. */
export type Scanner = {
  /** Entries that start at token `at`, longest first; overlapping ones included. Empty when none. */
  readonly hitsFrom: (
    words: NumberedTokens,
    at: number,
    last: number,
    writing?: { readonly isUnaccented: boolean },
  ) => readonly Hit[];
  readonly numbered: (tokens: readonly Token[]) => NumberedTokens;
};

/** Acronyms of so many letters are spoken as words and written as names ("Gsim", "Minusma"). */
const MIN_SPOKEN = 4;
const NONE: readonly Hit[] = [];
const ACCENTED = { isUnaccented: false } as const;

/** Whether the first word bears the accents of the phrase; capitals may go without. */
function hasAccentsOf(phrase: string, token: Token | undefined): boolean {
  if (token === undefined || token.shape === 'upper') return true;
  const written = token.text.toLowerCase().normalize('NFC');
  const given = phrase.toLowerCase().normalize('NFC');
  const from = token.shape === 'capital' ? 1 : 0;
  if (from === 1 && written[0] !== given[0] && fold(given[0] ?? '') !== written[0]) return false;
  const end = given[written.length];
  return given.slice(from, written.length) === written.slice(from) && (end === undefined || !/\p{L}/u.test(end));
}

const LETTER_BEHIND = /[ ’'](\P{ASCII})$/u;
/** "manifestant à", not "un manifestant a été": without its accent a single letter that ends a phrase is another word. */
function endsAs(phrase: string, token: Token | undefined): boolean {
  if (phrase.charCodeAt(phrase.length - 1) < 128) return true;
  const letter = LETTER_BEHIND.exec(phrase)?.[1];
  return letter === undefined || token?.shape !== 'lower' || token.text.normalize('NFC') === letter;
}

/** An acronym's letters must be written as the lexicon has them; a name's first letters must be capitals. */
function isWrittenAs(
  entry: LexiconEntry,
  tokens: readonly Token[],
  { first, last, isUnaccented }: { readonly first: number; readonly last: number; readonly isUnaccented: boolean },
): boolean {
  if (entry.isExact === true && !isUnaccented && !hasAccentsOf(entry.phrase, tokens[first])) return false;
  if (last - first > 1 && !isUnaccented && !endsAs(entry.phrase, tokens[last - 1])) return false;
  if (entry.isCased !== true) return true;
  const letters = entry.phrase.replaceAll('.', '');
  const isWordLike = entry.isAmbiguous !== true && letters.length >= MIN_SPOKEN;
  const isShort = last - first === 1 && letters.length <= 6 && letters === letters.toUpperCase();
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (isShort)
      return (
        token.shape === 'upper' ||
        token.shape === 'mixed' ||
        (token.shape === 'capital' && (isWordLike || token.text === letters))
      );
    if (token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed') return true;
  }
  return false;
}

/** The entry with all its fields: what is read most often has one shape, which the engine reads faster than many. */
const whole = (entry: LexiconEntry): LexiconEntry => ({
  kind: entry.kind,
  phrase: entry.phrase,
  value: entry.value,
  frame: entry.frame,
  pos: entry.pos,
  form: entry.form,
  lemma: entry.lemma,
  min: entry.min,
  max: entry.max,
  isCased: entry.isCased,
  isAmbiguous: entry.isAmbiguous,
  isNeeding: entry.isNeeding,
  isExact: entry.isExact,
});

/** Builds the scanner. Phrases are cut into tokens just as texts are, so hyphens and accents do not matter. */
export function buildScanner(entries: readonly LexiconEntry[]): Scanner {
  const tree = wordTree(
    entries.map(({ phrase }) => tokenize(phrase, { mayGroupWithSpaces: false }).map(({ norm }) => norm)),
  );
  /** Those that texts hold, made when first found: most of a lexicon is never met. */
  const met: LexiconEntry[] = [];
  const entryOf = (number: number): LexiconEntry | undefined => {
    const entry = entries[number];
    return met[number] ?? (entry === undefined ? undefined : (met[number] = whole(entry)));
  };
  return {
    numbered: (tokens) => {
      const numbers = new Int32Array(tokens.length);
      for (const [at, { norm }] of tokens.entries()) numbers[at] = tree.numberOf(norm);
      return { tokens, numbers };
    },
    hitsFrom: ({ tokens, numbers }, at, last, { isUnaccented } = ACCENTED) => {
      let node = tree.step(tree.root, numbers[at] ?? -1);
      if (node < 0) return NONE;
      let found: Hit[] | null = null;
      for (let i = at + 1; node >= 0; i++) {
        for (let number = tree.firstAt(node); number >= 0; number = tree.nextAfter(number)) {
          const entry = entryOf(number);
          if (entry !== undefined && isWrittenAs(entry, tokens, { first: at, last: i, isUnaccented }))
            (found ??= []).push({ first: at, last: i, entry });
        }
        if (i >= last) break;
        node = tree.step(node, numbers[i] ?? -1);
      }
      return found?.reverse() ?? NONE;
    },
  };
}
