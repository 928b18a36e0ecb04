import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readInputs } from '../../packages/batch/dist/readers/inputs.js';

/**
 * How fast dumps are read, form by form, without extraction: the articles of a dump (benchmarks/batch/generate.mjs) are written in each form, plain and gzip'ed.
 * Usage: node benchmarks/batch/read.mjs <dump.jsonl>
 */
const [dump] = process.argv.slice(2);
if (dump === undefined) throw new Error('Usage: node benchmarks/batch/read.mjs <dump.jsonl>');

function articleOf(line) {
  try {
    const article = JSON.parse(line);
    return typeof article.text === 'string' && article.text.trim() !== '' ? article : null;
  } catch {
    return null;
  }
}

const articles = readFileSync(dump, 'utf8')
  .trim()
  .split('\n')
  .map(articleOf)
  .filter((article) => article !== null);
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const cell = (text) => `"${String(text ?? '').replace(/"/g, '""')}"`;
const page = (text) => `<html><body>${text.replace(/.+/g, (line) => `<p>${escaped(line)}</p>`)}</body></html>`;

function response({ id, text }) {
  const block = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page(text)}`);
  const head = ['WARC/1.0', 'WARC-Type: response', `WARC-Target-URI: ${id}`, `Content-Length: ${block.length}`];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

const FORMS = {
  'lines.jsonl': () => articles.map((article) => JSON.stringify(article)).join('\n'),
  'list.json': () => JSON.stringify(articles, null, 1),
  'table.csv': () =>
    ['id,text,date', ...articles.map((one) => [one.id, one.text, one.publishedAt].map(cell).join(','))].join('\n'),
  'feed.xml': () =>
    `<rss><channel>${articles.map(({ id, text }) => `<item><guid>${id}</guid><description>${escaped(text)}</description></item>`).join('\n')}</channel></rss>`,
  'news.warc': () => Buffer.concat(articles.map(response)),
};

const folder = mkdtempSync(join(tmpdir(), 'harmattan-read-'));
try {
  for (const [name, make] of Object.entries(FORMS)) {
    const content = Buffer.from(make());
    writeFileSync(join(folder, name), content);
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content));
    for (const file of [name, `${name}.gz`]) {
      const start = performance.now();
      let found = 0;
      for await (const reading of readInputs([join(folder, file)])) if (reading.kind === 'document') found += 1;
      const seconds = (performance.now() - start) / 1000;
      if (found !== articles.length) throw new Error(`${file}: ${found} of ${articles.length} articles`);
      const rate = [Math.round(found / seconds), (content.length / 1e6 / seconds).toFixed(0)];
      console.log(`${file.padEnd(15)} ${rate[0]} articles/s  ${rate[1]} MB/s unpacked`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
