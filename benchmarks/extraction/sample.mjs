import { createExtractor } from '../../packages/extract/dist/index.js';
import { articlesOf } from './articles.mjs';

/**
 * A seeded draw of events for judging by reading: all fields, and the sentences that tell them.
 * Usage: node benchmarks/extraction/sample.mjs <articles.jsonl or folder> [events = 30] [seed = 1]
 */
const [path, count = '30', seed = '1'] = process.argv.slice(2);
const articles = path === undefined ? null : articlesOf(path);
if (articles === null) {
  console.error(`sample: ${path ?? 'no path given'}: no articles there`);
  process.exit(2);
}

/** Mulberry32: the same seed draws the same events wherever it runs. */
function dice(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const extractor = createExtractor();
const pool = articles.flatMap((article) => {
  const { events, sentences } = extractor.analyze(article.text, { publishedAt: article.publishedAt });
  return events.map((event, at) => ({ article, sentences, event, number: at + 1 }));
});
const random = dice(Number(seed));
for (let at = pool.length - 1; at > 0; at--) {
  const other = Math.floor(random() * (at + 1));
  [pool[at], pool[other]] = [pool[other], pool[at]];
}
const drawn = pool.slice(0, Number(count));
console.log(`${drawn.length} of ${pool.length} events from ${articles.length} articles, seed ${seed}`);
for (const { article, sentences, event, number } of drawn) {
  console.log(`\n=== ${article.id}, event ${number}, published ${article.publishedAt ?? 'unknown'}`);
  for (const { start, end } of sentences)
    if (event.evidence.some((span) => span.start < end && span.end > start))
      console.log(`  | ${article.text.slice(start, end).replace(/\s+/gu, ' ').trim()}`);
  console.log(JSON.stringify(event, null, 1));
}
