import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

export type Page = ReturnType<typeof parseHTML>['document'];

/** The DOM of a page. */
export const pageOf = (html: string): Page => parseHTML(html).document;

/** The article's HTML and title as Readability finds them; null when there is none. It changes the page. */
export function readable(page: Page): { readonly html: string; readonly title: string | null } | null {
  const found = new Readability(page, { charThreshold: 120 }).parse();
  return found === null || typeof found.content !== 'string'
    ? null
    : { html: found.content, title: found.title ?? null };
}
