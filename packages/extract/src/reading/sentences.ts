import type { Sentence, Token } from '../document.js';
import type { Paragraph, ReadingKnowledge } from './paragraphs.js';

const ENDERS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']']);
const DASHES = new Set(['-', '–', '—', '--']);
const MAX_DATELINE_TOKENS = 16;
const MAX_TOWN_AND_DAY = 6;
/** "Niamey, Aug 2, 2021, SPA --" */
const MAX_TOWN_DAY_AND_AGENCY = 9;
const MAX_TOWN_WORDS = 3;
/** Shorter words in capitals are acronyms. */
const MIN_TOWN_LETTERS = 4;
/** No sentence of prose is longer; what goes on is cut, so that work within a sentence stays bounded. */
const MAX_SENTENCE_TOKENS = 400;

function endsSentence(tokens: readonly Token[], at: number, knowledge: ReadingKnowledge, text: string): boolean {
  const mark = tokens[at];
  if (mark === undefined || !ENDERS.has(mark.norm)) return false;
  let next = at + 1;
  while (CLOSERS.has(tokens[next]?.norm ?? '') && tokens[next]?.start === tokens[next - 1]?.end) next++;
  const following = tokens[next];
  if (following === undefined) return true;
  if (following.start === tokens[next - 1]?.end && following.shape !== 'mark')
    return isMissingSpace(tokens, at, following);
  if (mark.norm !== '.') return following.shape !== 'lower';
  const before = tokens[at - 1];
  if (before === undefined) return false;
  const isAbbreviation =
    knowledge.abbreviations.has(before.norm) || (before.text.length === 1 && before.shape === 'capital');
  if (isAbbreviation && before.end === mark.start) return false;
  const isDotted = before.text.length === 1 && tokens[at - 2]?.norm === '.' && tokens[at - 2]?.end === before.start;
  if (isDotted && knowledge.weekdays?.has(following.norm) === true) return false;
  if (ENDERS.has(following.norm)) return false;
  return following.shape !== 'lower' || text.slice(mark.end, following.start).includes('\n');
}

/** "…in Gao.The army": a join without a space still ends the sentence; "Mr.X" and "a.m" do not. */
function isMissingSpace(tokens: readonly Token[], at: number, following: Token): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.shape === 'lower' && before.text.length > 3 && following.shape === 'capital';
}

/** "DAKAR", "GRAND BASSAM": no acronym that a colon may follow as well. */
const isTownInCapitals = (words: readonly Token[]): boolean =>
  words.length <= MAX_TOWN_WORDS &&
  words.every((w) => w.shape === 'upper') &&
  words.some((w) => w.text.length > MIN_TOWN_LETTERS);

/** "Zinder, (Agency - 3 Mar, 2021) :": the token behind a town, a bracket and a colon or dash; null where there is no such line. */
function afterBracket(tokens: readonly Token[], first: number, last: number): number | null {
  const end = Math.min(last, first + MAX_BRACKETED_TOKENS);
  const indexOf = (norm: string, from: number): number =>
    tokens.findIndex((token, at) => at >= from && at < end && token.norm === norm);
  const opening = indexOf('(', first);
  // "Gao [Mali], March 3 (ANI):" has its country in brackets.
  const most = tokens[first + 1]?.norm === '[' ? MAX_TOWN_DAY_AND_AGENCY : MAX_TOWN_WORDS + 3;
  if (opening <= first || opening - first > most) return null;
  const isTown = isTownLine(tokens, first, opening);
  const closing = indexOf(')', opening);
  const mark = tokens[closing + 1];
  if (!isTown || closing <= opening || mark === undefined) return null;
  if (mark.norm === ':' || DASHES.has(mark.norm)) return closing + 2;
  // "Zinder, 3 mars (ANP) Deux": a town, its day and an agency need no dash.
  const isDated =
    tokens[first + 1]?.norm === ',' && tokens.slice(first + 2, opening).some(({ shape }) => shape === 'digits');
  const isAgency = closing === opening + 2 && tokens[opening + 1]?.shape === 'upper';
  return isDated && isAgency && mark.shape === 'capital' ? closing + 1 : null;
}
const MAX_BRACKETED_TOKENS = 28;

/** "Zinder", "Zinder, 3 mars": names, and a day whose month bears no capital. */
const isTownLine = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens
    .slice(first, end)
    .every(({ shape, norm }, at) => norm === ',' || shape !== 'lower' || tokens[first + at - 1]?.shape === 'digits');

/** Where a dateline ends ("OUAGADOUGOU, Jan 5 (AFP) –"): the token after its dash, or `first` when there is none. */
function datelineEnd(tokens: readonly Token[], first: number, last: number, mayBeItem: boolean): number {
  const start = tokens[first];
  if (start === undefined || start.shape === 'lower' || start.shape === 'digits') return first;
  const bracketed = afterBracket(tokens, first, last);
  if (bracketed !== null) return bracketed;
  for (let i = first + 1; i < Math.min(last, first + MAX_DATELINE_TOKENS); i++) {
    const token = tokens[i];
    if (token === undefined) break;
    // "DAKAR: Gunmen killed ..."
    if (token.norm === ':' && isTownInCapitals(tokens.slice(first, i)) && tokens[i + 1]?.shape === 'capital')
      return i + 1;
    if (DASHES.has(token.norm)) {
      const words = tokens.slice(first, i);
      const looksRight =
        words.some((w) => w.norm === '(') ||
        words.every((w) => w.shape !== 'lower' && w.norm !== ':' && w.norm !== '"');
      // "N'DJAMENA, Nov 4 –": the letter before the apostrophe is a token of its own.
      const isUpper = start.shape === 'upper' || (start.text.length === 1 && words[1]?.shape === 'upper');
      const isCapitals = isUpper || words.some((w) => w.norm === '(');
      // "Niamey, le 13 février -": a name, a comma and a short date.
      const isTownAndDay =
        words.length <= (looksRight ? MAX_TOWN_DAY_AND_AGENCY : MAX_TOWN_AND_DAY) &&
        words[1]?.norm === ',' &&
        words.slice(2).some((w) => w.shape === 'digits');
      const next = DASHES.has(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
      const isItem = mayBeItem && words.every((w) => w.norm !== '(' && w.shape !== 'digits');
      return ((looksRight && isCapitals) || isTownAndDay) && !isItem ? next : first;
    }
    if (ENDERS.has(token.norm) && token.norm !== '.') break;
  }
  return first;
}

/** Splits the paragraphs into sentences; every token belongs to exactly one. */
export function splitSentences(options: {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  readonly knowledge: ReadingKnowledge;
}): Sentence[] {
  const { text, tokens, paragraphs, knowledge } = options;
  const sentences: Sentence[] = [];
  let hasBody = false;
  let at = 0;
  for (const [number, paragraph] of paragraphs.entries()) {
    let first = at;
    const close = (last: number): void => {
      const head = tokens[first];
      const tail = tokens[last - 1];
      if (head === undefined || tail === undefined || last <= first) return;
      const isOpening = sentences.at(-1)?.paragraph !== number;
      const opensItem = isOpening && hasBody;
      hasBody ||= paragraph.role === 'body';
      const isLink = paragraph.role === 'body' && knowledge.linkSentence.test(text.slice(head.start, tail.end));
      sentences.push({
        index: sentences.length,
        start: head.start,
        end: tail.end,
        first,
        last,
        paragraph: number,
        role: isLink ? 'boilerplate' : paragraph.role,
        bodyFirst: isOpening && paragraph.role === 'body' ? datelineEnd(tokens, first, last, opensItem) : first,
        opensItem,
      });
      first = last;
    };
    while (at < tokens.length && (tokens[at]?.end ?? Infinity) <= paragraph.end) {
      if (at - first >= MAX_SENTENCE_TOKENS) close(at);
      if (endsSentence(tokens, at, knowledge, text)) {
        let end = at + 1;
        while (
          CLOSERS.has(tokens[end]?.norm ?? '') &&
          tokens[end]?.start === tokens[end - 1]?.end &&
          (tokens[end]?.end ?? Infinity) <= paragraph.end
        )
          end++;
        at = end;
        close(end);
      } else at++;
    }
    close(at);
  }
  return sentences;
}
