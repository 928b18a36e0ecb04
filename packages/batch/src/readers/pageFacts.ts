import type { Page, PageElement } from '../vendor/pages.js';
import { publicationDay } from './dates.js';
import { isObject, type Outside } from './fields.js';
import type { Facts } from './reading.js';

const MAX_DEPTH = 4;

/** The news article in JSON-LD: by itself, in a list, in a graph or as what a page is about. */
function linkedArticle(value: unknown, depth = 0): Outside | null {
  if (depth > MAX_DEPTH) return null;
  if (Array.isArray(value))
    return value.map((one) => linkedArticle(one, depth + 1)).find((one) => one !== null) ?? null;
  if (!isObject(value)) return null;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && /Article$|BlogPosting$/.test(type))) return value;
  return linkedArticle(value['@graph'], depth + 1) ?? linkedArticle(value['mainEntity'], depth + 1);
}

/** JSON as pages have it: in comments or CDATA, with line ends inside strings, which JSON does not allow. */
function parseLoosely(json: string): unknown {
  const bare = json.replace(/^\s*(?:<!--|(?:\/\/)?\s*<!\[CDATA\[)|(?:-->|(?:\/\/)?\s*\]\]>)\s*$/g, '');
  try {
    return JSON.parse(bare);
  } catch {
    // eslint-disable-next-line no-control-regex -- control characters are what is wrong
    return JSON.parse(bare.replace(/[\x00-\x1f]+/g, ' '));
  }
}

function jsonLd(page: Page): Outside {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = linkedArticle(parseLoosely(script.textContent ?? ''));
      if (found !== null) return found;
    } catch {
      // A broken block tells nothing; the page's other marks are looked at.
    }
  }
  return {};
}

const word = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
const nameOf = (value: unknown): string | null => word(value) ?? (isObject(value) ? word(value['name']) : null);

const DATES = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'publication_date',
  'publish-date',
  'pubdate',
  'date',
  'DC.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'DC.date',
  'dc.date',
];
/** Times that are the article's; others are a clock in the header, or of what stands beside. */
const TIMES = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'time.published',
  'time.entry-date',
  'article time[datetime]',
  'main time[datetime]',
];

const timeOf = (element: PageElement | null): string | null =>
  word(element?.getAttribute('datetime')) ?? word(element?.getAttribute('content'));

/** The day of publication: the first mark that is a day of the calendar; where none is, the first mark that is meant to be one. */
function publishedOf(page: Page, linked: Outside, metas: (name: string) => string | null): string | null {
  const marks = [word(linked['datePublished']), ...DATES.map(metas)].filter((mark) => mark !== null);
  const times = TIMES.map((selector) => timeOf(page.querySelector(selector))).filter((time) => time !== null);
  const all = new Set([...page.querySelectorAll('time[datetime]')].map(timeOf));
  const only = all.size === 1 ? [...all].filter((time) => time !== null) : [];
  const days = [...marks, ...times, ...only].filter((mark) => publicationDay(mark) !== null);
  return days[0] ?? marks[0] ?? null;
}

/** What a page says of its article: JSON-LD first, then meta tags, then the elements of the page. */
export function pageFacts(page: Page): Partial<Facts> {
  const linked = jsonLd(page);
  const meta = (name: string): string | null =>
    word(
      page
        .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute('content'),
    );
  return {
    title: word(linked['headline']) ?? meta('og:title') ?? word(page.querySelector('title')?.textContent),
    published: publishedOf(page, linked, meta),
    source: nameOf([linked['publisher']].flat()[0]) ?? meta('og:site_name'),
    url: word(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? meta('og:url'),
    language: word(page.documentElement.getAttribute('lang'))?.slice(0, 2).toLowerCase() ?? null,
  };
}
