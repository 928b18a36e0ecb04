import { pageOf, readable, type Page } from '../vendor/pages.js';
import { isObject, type Outside } from './fields.js';
import type { Facts } from './reading.js';

/** What a page says: its text with a line a paragraph, and its facts. */
export type PageArticle = { readonly text: string; readonly facts: Partial<Facts> };

const BLOCKS = new Set([
  'P',
  'DIV',
  'LI',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'ARTICLE',
  'SECTION',
  'TR',
  'FIGCAPTION',
  'UL',
  'OL',
]);
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

type NodeLike = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<unknown>;
};

/** The words of a node; blocks are parted by an empty line. Without recursion: pages may be nested a hundred thousand deep. */
export function wordsOf(root: unknown): string {
  const parts: string[] = [];
  const stack: (NodeLike | string)[] = [root as NodeLike];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.nodeType === 3) parts.push((node.textContent ?? '').replace(/\s+/g, ' '));
    else if (node.nodeName === 'BR') parts.push('\n');
    else if (!SILENT.has(node.nodeName)) {
      const isBlock = BLOCKS.has(node.nodeName);
      if (isBlock) parts.push('\n\n');
      if (isBlock) stack.push('\n\n');
      stack.push(...([...node.childNodes] as NodeLike[]).reverse());
    }
  }
  return parts
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Readability's time grows with the third power of the nesting: it takes a minute for 2,000 levels. Pages of news have some 40. */
const MAX_NESTING = 200;

function isNestedTooDeep(root: unknown): boolean {
  const stack: (readonly [NodeLike, number])[] = [[root as NodeLike, 0]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [node, depth] = next;
    if (depth > MAX_NESTING) return true;
    if (node.nodeType === 1) for (const child of node.childNodes) stack.push([child as NodeLike, depth + 1]);
  }
  return false;
}

function linkedArticle(value: unknown, depth = 0): Outside | null {
  if (depth > 3) return null;
  if (Array.isArray(value))
    return value.map((one) => linkedArticle(one, depth + 1)).find((one) => one !== null) ?? null;
  if (!isObject(value)) return null;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && /(News)?Article$|^BlogPosting$/.test(type))) return value;
  return linkedArticle(value['@graph'], depth + 1);
}

function jsonLd(page: Page): Outside {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = linkedArticle(JSON.parse(script.textContent ?? ''));
      if (found !== null) return found;
    } catch {
      // A broken block tells nothing; the page's other marks are looked at.
    }
  }
  return {};
}

const word = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : isObject(value) ? word(value['name']) : null;

/** The article of a page: JSON-LD first, then meta tags; the text by Readability, else all of the body. A piece of a page, as feeds and dumps have it, is all article. */
export function readPage(html: string): PageArticle {
  const isPiece = !/<(html|body)[\s>]/i.test(html);
  const page = pageOf(isPiece ? `<html><body>${html}</body></html>` : html);
  const linked = jsonLd(page);
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = word(
        page
          .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
          ?.getAttribute('content'),
      );
      if (found !== null) return found;
    }
    return null;
  };
  const facts: Partial<Facts> = {
    title: word(linked['headline']) ?? meta('og:title') ?? word(page.querySelector('title')?.textContent),
    published:
      word(linked['datePublished']) ??
      meta('article:published_time', 'datePublished', 'date', 'dc.date', 'DC.date.issued', 'pubdate') ??
      word(page.querySelector('time[datetime]')?.getAttribute('datetime')),
    source: word([linked['publisher']].flat()[0]) ?? meta('og:site_name'),
    url: word(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? meta('og:url'),
    language: word(page.documentElement.getAttribute('lang'))?.slice(0, 2).toLowerCase() ?? null,
  };
  const whole = wordsOf(page.body);
  const found = isPiece || isNestedTooDeep(page.body) ? null : readable(page);
  const text = found === null ? '' : wordsOf(pageOf(`<html><body>${found.html}</body></html>`).body);
  return { text: text === '' ? whole : text, facts };
}
