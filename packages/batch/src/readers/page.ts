import { pageOf, readable } from '../vendor/pages.js';
import { pageFacts } from './pageFacts.js';
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

/** The article of a page: JSON-LD first, then meta tags; the text by Readability, else all of the body. A piece of a page, as feeds and dumps have it, is all article. */
export function readPage(html: string): PageArticle {
  const isPiece = !/<(html|body)[\s>]/i.test(html);
  const page = pageOf(isPiece ? `<html><body>${html}</body></html>` : html);
  const facts = pageFacts(page);
  const whole = wordsOf(page.body);
  const found = isPiece || isNestedTooDeep(page.body) ? null : readable(page);
  const text = found === null ? '' : wordsOf(pageOf(`<html><body>${found.html}</body></html>`).body);
  return { text: text === '' ? whole : text, facts };
}
