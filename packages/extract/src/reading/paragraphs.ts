import type { ParagraphRole } from '../document.js';

/** A stretch of the text that layout sets apart. */
export type Paragraph = { readonly start: number; readonly end: number; readonly role: ParagraphRole };

/** What reading needs to know of a language. */
export type ReadingKnowledge = {
  /** Words with a full stop that ends no sentence ("gen", "sgt"), folded. */
  readonly abbreviations: ReadonlySet<string>;
  /** Names of days, which go on after an hour ("10 p.m. Sunday"), folded. */
  readonly weekdays?: ReadonlySet<string>;
  /** A paragraph that matches is the page's, not the article's. */
  readonly boilerplate: readonly RegExp[];
  /** A paragraph of nothing but words that announce a link: the title under it is another article's. */
  readonly linkLead: RegExp;
  /** A sentence that begins with it is a link to another article, in whatever paragraph a page's text was run together. */
  readonly linkSentence: RegExp;
  /** After a paragraph that matches, nothing of the article follows. */
  readonly endOfArticle: readonly RegExp[];
  /** What a sentence about the author looks like. */
  readonly authorNote: readonly RegExp[];
  readonly mayGroupWithSpaces: boolean;
};

type Line = { start: number; end: number; text: string };

const TERMINAL = /[.!?…:;,»”"’')\]]\s*$/u;
/** What ends a sentence, with what may close behind it. */
const ENDED = /[.!?…:;,][»”"’')\]\s]*$/u;
const BULLET = /^\s*(?:[-–—•*·▪►●]|\d{1,2}[.)])\s+/u;
const TEASER = /(?:\p{L}{2,}|\[)\s?(?:…|\.{3})\]?\s*$/u;
const MAX_HEADLINE_WORDS = 26;
/** "Awa Diallo, Bamako", "Awa Diallo, Bamako, and Musa Bello, Niamey": under a headline who reports, and from where. */
const REPORTER = String.raw`(?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}.'’-]+ ?, ?\p{Lu}[\p{Ll}’'-]{2,}`;
const REPORTERS = new RegExp(String.raw`^\s*${REPORTER}(?:(?:,? \p{Ll}{1,3} |, ?)${REPORTER})*\s*$`, 'u');

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const pattern = /[^\r\n\u2028\u2029]+/g;
  let previousEnd = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const gap = text.slice(previousEnd, match.index);
    if ((gap.match(/\n|\r(?!\n)|\u2029/g)?.length ?? 0) > 1)
      lines.push({ start: match.index, end: match.index, text: '' });
    lines.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
    previousEnd = match.index + match[0].length;
  }
  return lines;
}

/** Hard-wrapped text: a line that is full and neither ends a sentence nor meets a bullet goes on in the next one. */
function goesOn(line: Line, next: Line, width: number): boolean {
  if (TERMINAL.test(line.text) || BULLET.test(next.text)) return /[,;]\s*$/.test(line.text) && !BULLET.test(next.text);
  const isFull = line.text.length > width * 0.7 && width < 110;
  return isFull || /^\s*\p{Ll}/u.test(next.text);
}

function join(text: string): Line[] {
  const lines = linesOf(text);
  const lengths = lines.filter((line) => line.text.trim() !== '').map((line) => line.text.length);
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  const joined: Line[] = [];
  let open: Line | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.text.trim() === '') {
      open = null;
      continue;
    }
    const before = lines[index - 1];
    if (open !== null && before !== undefined && before.text !== '' && goesOn(before, line, width)) open.end = line.end;
    else {
      open = { ...line };
      joined.push(open);
    }
  }
  return joined.map((line) => ({ ...line, text: text.slice(line.start, line.end) }));
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The paragraphs of a text with their roles: one linear pass over its lines. */
export function readParagraphs(text: string, knowledge: ReadingKnowledge): Paragraph[] {
  const lines = join(text);
  let hasEnded = false;
  let hasBody = false;
  let isLed = false;
  return lines.map((line, index) => {
    const isLink = isLed;
    isLed = knowledge.linkLead.test(line.text);
    const isLate = index >= lines.length * 0.6;
    const role = ((): ParagraphRole => {
      if (hasEnded || knowledge.endOfArticle.some((pattern) => pattern.test(line.text))) {
        hasEnded = hasEnded || hasBody;
        return 'boilerplate';
      }
      if (isLed || knowledge.boilerplate.some((pattern) => pattern.test(line.text))) return 'boilerplate';
      // The first words of other articles, under this one.
      if (isLate && hasBody && TEASER.test(line.text)) return 'boilerplate';
      if (isLate && hasBody && knowledge.authorNote.some((pattern) => pattern.test(line.text))) return 'boilerplate';
      if (BULLET.test(line.text)) return 'bullet';
      if (index > 0 && !hasBody && REPORTERS.test(line.text)) return 'boilerplate';
      // "Ten killed in an attack (army)": above a text a bracket or quotation may end its title.
      const isTitle = !(hasBody ? TERMINAL : ENDED).test(line.text) && wordsIn(line.text) <= MAX_HEADLINE_WORDS;
      if (isTitle && isLink) return 'boilerplate';
      if (isTitle && lines.length > 1) return hasBody ? 'heading' : 'headline';
      return 'body';
    })();
    if (role === 'body' || role === 'bullet') hasBody = true;
    return { start: line.start, end: line.end, role };
  });
}
