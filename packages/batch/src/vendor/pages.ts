import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** An element, as far as the readers look; TypeScript's DOM library is left out, since Node has no `window`. */
export type PageElement = {
  readonly textContent: string | null;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
  readonly getAttribute: (name: string) => string | null;
};

export type Page = Pick<PageElement, 'querySelector' | 'querySelectorAll'> & {
  readonly body: PageElement;
  readonly documentElement: PageElement;
};

/** The DOM of a page. */
export const pageOf = (html: string): Page => (parseHTML(html) as unknown as { readonly document: Page }).document;

/** The article's HTML and title as Readability finds them; null when there is none. It changes the page. */
export function readable(page: Page): { readonly html: string; readonly title: string | null } | null {
  const found = new Readability(page, { charThreshold: 120 }).parse();
  return found === null || typeof found.content !== 'string'
    ? null
    : { html: found.content, title: found.title ?? null };
}
