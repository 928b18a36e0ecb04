import type { Token } from '../document.js';
import type { Span } from '@harmattan/types';
import type { Language } from './language.js';

/** Fewer frequent words of a language than this do not tell it from a quotation or a name. */
const MIN_WORDS = 6;
/** A paragraph belongs to another language than the document's when it uses so many times more of its frequent words. */
const CLEARLY = 3;

/** The paragraphs of a text that are in one language. */
export type Stretch = { readonly language: Language; readonly paragraphs: readonly Span[] };

/**
 * The languages of a text by paragraph, the document's first; one stretch unless whole paragraphs are clearly in another language
 * (an agency's bulletin in two languages, a communiqué quoted in full).
 */
export function languageStretches(
  text: string,
  tokens: readonly Token[],
  options: { readonly languages: readonly Language[]; readonly main: Language },
): readonly Stretch[] {
  const { languages, main } = options;
  const byLanguage = new Map<Language, Span[]>([[main, []]]);
  let at = 0;
  for (const paragraph of paragraphsOf(text)) {
    const counts = new Map<Language, number>();
    for (; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined || token.start >= paragraph.end) break;
      for (const language of languages)
        if (language.signature.has(token.norm)) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    const other = languages.find(
      (language) =>
        (counts.get(language) ?? 0) >= MIN_WORDS &&
        (counts.get(language) ?? 0) >= CLEARLY * ((counts.get(main) ?? 0) + 1),
    );
    const language = other ?? main;
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), paragraph]);
  }
  return [...byLanguage].flatMap(([language, paragraphs]) => (paragraphs.length > 0 ? [{ language, paragraphs }] : []));
}

function paragraphsOf(text: string): Span[] {
  const found: Span[] = [];
  const pattern = /[^\r\n\u2028\u2029]+/g;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

/** The text with all that is in other languages blanked out: offsets stay those of the text as given. */
export function onlyIn(text: string, stretch: Stretch): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of stretch.paragraphs) {
    masked += blank(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return masked + blank(text.slice(at));
}

const blank = (text: string): string => text.replace(/[^\r\n\u2028\u2029]/g, ' ');
