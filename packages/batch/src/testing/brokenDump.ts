import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { randomOf } from './dump.js';
import type { Scratch } from './scratch.js';
import { docxOf, zipOf } from './zip.js';

type Random = (below: number) => number;
type Content = string | Uint8Array;

/** What must become of a record: an article with this id, or a reject with a reason that matches. */
export type Expected =
  | { readonly kind: 'good'; readonly id: string }
  | { readonly kind: 'broken'; readonly what: string; readonly reason: RegExp };

/** A way to break a record of a form. */
type Fault = {
  readonly what: string;
  readonly reason: RegExp;
  readonly make: (random: Random, good: string) => Content;
};

/** A form that holds many records in one file. */
export type Form = {
  readonly name: string;
  readonly start: string;
  readonly between: string;
  readonly end: string;
  readonly good: (id: string, text: string) => Content;
  readonly faults: readonly Fault[];
};

/** A file that is broken as a whole. */
type FileFault = { readonly what: string; readonly reason: RegExp; readonly put: (at: Scratch, name: string) => void };

const LONG = /^(the page )?is longer than 16 MB/;
const NOT_JSON = /^is not JSON/;
const NO_DAY = /^its date ".*" is no day of the calendar$/;
const cut = (text: string, random: Random): string => text.slice(0, 12 + random(text.length - 14));
const pick = (random: Random, ...values: readonly string[]): string => values[random(values.length)] ?? '';
const json = (fields: object): string => JSON.stringify(fields);
const TEXT = 'Gunmen attacked the village on Sunday and killed four farmers.';
const NOISE = ['\x00', '\x01', '\xfe', '\xff', '\x90', '{', '}', '[', ']', '"', ':', ',', 'a'];
const noise = (random: Random): Buffer =>
  Buffer.from(Array.from({ length: 200 }, () => pick(random, ...NOISE)).join(''), 'latin1');

const WRONG: readonly Fault[] = [
  { what: 'no text', reason: /^has no text/, make: () => json({ id: 'x', title: 'Only a title' }) },
  {
    what: 'an empty text',
    reason: /^has no text/,
    make: (random) => json({ id: 'x', text: pick(random, '', ' ', '\n\t', 'None') }),
  },
  {
    what: 'a text of another type',
    reason: /^its text is no text: /,
    make: (random) => `{"id":"x","text":${pick(random, '7', 'true', '{"a":1}', '["a",7]')}}`,
  },
  {
    what: 'an id of another type',
    reason: /^its id is /,
    make: (random) => `{"id":${pick(random, '{"a":1}', '[1,2]', 'true')},"text":"${TEXT}"}`,
  },
  {
    what: 'a date of another type',
    reason: /^its date is /,
    make: (random) => `{"date":${pick(random, '{"y":2020}', '[2020,7,23]', 'false')},"text":"${TEXT}"}`,
  },
  {
    what: 'a date that is none',
    reason: NO_DAY,
    make: (random) =>
      json({ text: TEXT, date: pick(random, '0000-00-00', '2020-02-30', '2020-13-01', '31/04/2020', 'soon') }),
  },
  { what: 'NUL characters', reason: /^holds NUL characters/, make: () => json({ text: `Gunmen\0attacked` }) },
  {
    what: 'nesting without end',
    reason: /^its text is no text: a list of 1$/,
    make: () => `{"text":${'['.repeat(30_000)}${']'.repeat(30_000)}}`,
  },
  {
    what: 'a page without words',
    reason: /^the page has no text$/,
    make: () => json({ text: '<p><img src="x.png"></p><script>x</script>' }),
  },
  {
    what: 'another kind of value',
    reason: /^an article is expected/,
    make: (random) => pick(random, '7', '"words"', '[1,2]', 'null'),
  },
];

const JSON_LINES: Form = {
  name: 'lines.jsonl',
  start: '',
  between: '\n',
  end: '\n',
  good: (id, text) => json({ id, text, date: '2020-07-23' }),
  faults: [
    ...WRONG,
    { what: 'cut off', reason: NOT_JSON, make: (random, good) => cut(good, random) },
    { what: 'two in one line', reason: NOT_JSON, make: (_random, good) => `${good} ${good}` },
    { what: 'a page instead of JSON', reason: NOT_JSON, make: () => '<html><body>502 Bad Gateway</body></html>' },
    { what: 'NUL bytes', reason: NOT_JSON, make: (_random, good) => good.replace('Gunmen', '\0\0') },
    {
      what: 'UTF-16 among UTF-8',
      reason: NOT_JSON,
      make: (_random, good) => Buffer.from(good.slice(0, 40), 'utf16le'),
    },
    { what: 'noise', reason: NOT_JSON, make: (random) => Buffer.concat([Buffer.from('{'), noise(random)]) },
    { what: 'brackets that are never closed', reason: NOT_JSON, make: () => '{"a":'.repeat(20_000) },
  ],
};

const JSON_LIST: Form = {
  name: 'list.json',
  start: '[\n',
  between: ',\n',
  end: '\n]\n',
  good: JSON_LINES.good,
  faults: [
    ...WRONG,
    { what: 'a quote that is missing', reason: NOT_JSON, make: (_random, good) => good.replace('","date', ',"date') },
    { what: 'a brace that is missing', reason: NOT_JSON, make: (_random, good) => good.slice(0, -1) },
    { what: 'a brace too many', reason: NOT_JSON, make: (_random, good) => `${good}}` },
  ],
};

const TABLE: Form = {
  name: 'table.csv',
  start: 'id,text,date\n',
  between: '\n',
  end: '\n',
  good: (id, text) => `${id},"${text}",2020-07-23`,
  faults: [
    { what: 'too few cells', reason: /^has 2 cells; the header has 3$/, make: () => `x,"${TEXT}"` },
    {
      what: 'too many cells',
      reason: /^has \d cells; the header has 3$/,
      make: () => `x,"${TEXT}",2020-07-23,more,and more`,
    },
    { what: 'a quote that is not closed', reason: /^a quote opens a cell/, make: () => `x,"${TEXT},2020-07-23` },
    { what: 'an empty cell', reason: /^has no text/, make: () => 'x,,2020-07-23' },
    {
      what: 'a date that is none',
      reason: NO_DAY,
      make: (random) => `x,"${TEXT}",${pick(random, '0000-00-00', '99/99/2020', 'x')}`,
    },
    { what: 'NUL characters', reason: /^holds NUL characters/, make: () => 'x,"Gun\0men",2020-07-23' },
  ],
};

const FEED: Form = {
  name: 'feed.xml',
  start: '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Wire</title>\n',
  between: '\n',
  end: '\n</channel></rss>',
  good: (id, text) =>
    `<item><guid>${id}</guid><pubDate>Thu, 23 Jul 2020 10:00:00 GMT</pubDate><description>${text}</description></item>`,
  faults: [
    {
      what: 'no text',
      reason: /^the item has no text/,
      make: () => '<item><guid>x</guid><title>Only a title</title></item>',
    },
    {
      what: 'broken XML without text',
      reason: /^the item has no text.*its XML is broken/,
      make: () => '<item><guid>x</guid><description></item>',
    },
    {
      what: 'a date that is none',
      reason: NO_DAY,
      make: () => `<item><pubDate>00 Xyz 0000</pubDate><description>${TEXT}</description></item>`,
    },
  ],
};

function response(
  id: string,
  body: Content,
  { status = '200 OK', type = 'text/html', more = '', add = 0 } = {},
): Buffer {
  const block = Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${more}\r\n`),
    Buffer.from(body),
  ]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${id}\r\nWARC-Date: 2020-07-25T00:00:00Z\r\nContent-Length: ${block.length + add}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block]);
}
const html = (text: string): string => `<html><body><p>${text}</p></body></html>`;

const WARC: Form = {
  name: 'news.warc',
  start: '',
  between: '\r\n\r\n',
  end: '\r\n\r\n',
  good: (id, text) => response(id, html(text)),
  faults: [
    {
      what: 'an error of the server',
      reason: /^the server answered \d+, not 200$/,
      make: (random) => response('x', html('Sorry'), { status: pick(random, '404 Not Found', '503 Busy') }),
    },
    { what: 'a picture', reason: /^is image\/png, no page$/, make: () => response('x', 'PNG', { type: 'image/png' }) },
    {
      what: 'a page without words',
      reason: /^the page has no text$/,
      make: () => response('x', '<html><body></body></html>'),
    },
    {
      what: 'a wrong length',
      reason: /^the record is broken/,
      make: (random) => response('x', html(TEXT), { add: random(2) === 0 ? -20 : 5000 }),
    },
    {
      what: 'a body that is damaged',
      reason: /^its body is empty, or is packed and damaged$/,
      make: () => response('x', gzipSync(html(TEXT)).subarray(0, 30), { more: 'Content-Encoding: gzip\r\n' }),
    },
  ],
};

/** The forms that hold many records in one file. */
export const FORMS: readonly Form[] = [JSON_LINES, JSON_LIST, TABLE, FEED, WARC];

const FILES: readonly FileFault[] = [
  { what: 'an empty file', reason: /^the file is empty$/, put: (at, name) => void at.put(`${name}.txt`, '') },
  { what: 'a text of blanks', reason: /^the text is empty$/, put: (at, name) => void at.put(`${name}.txt`, ' \n\t\n') },
  {
    what: 'bytes that are no text',
    reason: /^holds NUL characters/,
    put: (at, name) => void at.put(`${name}.txt`, Buffer.from([65, 0, 66, 0, 0, 67])),
  },
  {
    what: 'HTML without text',
    reason: /^the page has no text$/,
    put: (at, name) => void at.put(`${name}.html`, '<html><body><img></body></html>'),
  },
  { what: 'a PDF', reason: /^is a PDF/, put: (at, name) => void at.put(`${name}.txt`, '%PDF-1.4 xyz') },
  {
    what: 'a ZIP archive',
    reason: /^is a ZIP archive/,
    put: (at, name) => void at.put(`${name}.zip`, zipOf([['a.txt', 'a']])),
  },
  {
    what: 'a Word file that is cut off',
    reason: /^the Word file cannot be read/,
    put: (at, name) => void at.put(`${name}.docx`, docxOf([TEXT]).subarray(0, 700)),
  },
  {
    what: 'JSON that is cut off',
    reason: NOT_JSON,
    put: (at, name) => void at.put(`${name}.json`, `{"text": "${TEXT}`),
  },
  {
    what: 'a table without a text',
    reason: /^no column has a usual name/,
    put: (at, name) => void at.put(`${name}.csv`, 'a,b\n1,2\n'),
  },
  {
    what: 'a feed without items',
    reason: /^the feed has no item$/,
    put: (at, name) => void at.put(`${name}.xml`, `${FEED.start}${FEED.end}`),
  },
  {
    what: 'a gzip that is cut off',
    reason: /^the gzip is damaged or cut off/,
    put: (at, name) => void at.put(`${name}.txt.gz`, gzipSync(TEXT.repeat(9)).subarray(0, 30)),
  },
  { what: 'a zip bomb', reason: /taken for a zip bomb/, put: (at, name) => void at.put(`${name}.jsonl.gz`, BOMB) },
  {
    what: 'a link in circles',
    reason: /^the link leads in a circle$/,
    put: (at, name) => {
      link(at, name, `${name.replace(/^.*\//, '')}.txt`);
    },
  },
  {
    what: 'a link to nothing',
    reason: /^no such file or folder$/,
    put: (at, name) => {
      link(at, name, 'nowhere');
    },
  },
  {
    what: 'a link to a folder',
    reason: /^is a link to the folder/,
    put: (at, name) => {
      link(at, name, '..');
    },
  },
  {
    what: 'a pipe',
    reason: /^is neither a file nor a folder$/,
    put: (at, name) => void execFileSync('mkfifo', [join(at.folder, `${name}.txt`)]),
  },
];
const BOMB = gzipSync(Buffer.alloc(60_000_000));

function link(at: Scratch, name: string, to: string): void {
  const path = join(at.folder, `${name}.txt`);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(to, path);
}

/** The text of a good record. */
export const goodText = (n: number): string =>
  `Gunmen attacked village ${n} on Sunday and killed ${2 + (n % 9)} farmers.`;

/** Writes one file of a form with good and broken records mixed; gives what must become of each, in its order. */
function putForm(
  at: Scratch,
  form: Form,
  { broken, random }: { readonly broken: number; readonly random: Random },
): readonly Expected[] {
  const expected: Expected[] = [];
  const parts: Content[] = [];
  const put = (content: Content): void => {
    parts.push(parts.length === 0 ? form.start : form.between, content);
  };
  for (let n = 0; n < broken; n += 1) {
    for (let good = random(3); good >= 0; good -= 1) {
      const id = `${form.name}-${expected.length}`;
      put(form.good(id, goodText(expected.length)));
      expected.push({ kind: 'good', id });
    }
    const fault = form.faults[n % form.faults.length];
    if (fault === undefined) continue;
    put(fault.make(random, String(form.good('x', TEXT))));
    expected.push({ kind: 'broken', what: fault.what, reason: fault.reason });
  }
  const last = `${form.name}-last`;
  put(form.good(last, goodText(0)));
  expected.push({ kind: 'good', id: last });
  at.put(form.name, Buffer.concat([...parts, form.end].map((part) => Buffer.from(part))));
  return expected;
}

/** A form and a record of it that is 50 MB long. */
const GIANTS: readonly (readonly [Form, string])[] = [
  [JSON_LINES, `{"text":"${'x'.repeat(50_000_000)}"}`],
  [JSON_LIST, `{"text":"${'x'.repeat(50_000_000)}"}`],
  [TABLE, `x,"${'x y '.repeat(12_500_000)}",2020-07-23`],
  [FEED, `<item><description>${'x '.repeat(25_000_000)}</description></item>`],
];

/** A dump of broken records among good ones. */
export type BrokenDump = {
  /** By input, what must become of its records in their order. */
  readonly inputs: readonly { readonly path: string; readonly expected: readonly Expected[] }[];
};

/** Writes a dump with `broken` broken records of all kinds; the same for the same seed. */
export function putBrokenDump(
  at: Scratch,
  { seed, broken }: { readonly seed: number; readonly broken: number },
): BrokenDump {
  const random = randomOf(seed);
  const files = FILES.flatMap((fault) => Array.from({ length: 5 }, (_, n) => ({ fault, n })));
  const rest = broken - files.length - GIANTS.length;
  const inputs = FORMS.map((form, i) => {
    const share = Math.floor(rest / FORMS.length) + (i < rest % FORMS.length ? 1 : 0);
    return { path: join(at.folder, form.name), expected: putForm(at, form, { broken: share, random }) };
  });
  const folder = files.map(({ fault, n }, i): Expected => {
    fault.put(at, `files/${String(i).padStart(3, '0')}-${n}`);
    return { kind: 'broken', what: fault.what, reason: fault.reason };
  });
  const giants = GIANTS.map(([form, record]) => {
    const [first, last] = ['first', 'last'].map((id) => Buffer.from(form.good(`giant-${id}`, goodText(1))).toString());
    const name = `giant-${form.name}`;
    const path = at.put(name, `${form.start}${[first, record, last].join(form.between)}${form.end}`);
    const expected: readonly Expected[] = [
      { kind: 'good', id: 'giant-first' },
      { kind: 'broken', what: '50 MB', reason: LONG },
      { kind: 'good', id: 'giant-last' },
    ];
    return { path, expected };
  });
  return { inputs: [...inputs, { path: join(at.folder, 'files'), expected: folder }, ...giants] };
}
