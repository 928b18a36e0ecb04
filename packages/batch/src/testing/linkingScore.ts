import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createExtractor } from '@harmattan/extract';
import { z } from 'zod';
import { linkReports } from '../linking/linkReports.js';
import { reportsOf, type Report } from '../linking/report.js';
import { madeRecord } from './made.js';

const toldSchema = z.strictObject({
  id: z.string(),
  incidents: z.array(z.string()),
  publishedAt: z.string(),
  source: z.string(),
  language: z.string(),
  text: z.string(),
});
type Told = z.infer<typeof toldSchema>;

/** The texts of `fixtures/linking/<name>.jsonl` with the incidents that each tells. */
export function readTold(name: string): readonly Told[] {
  const file = fileURLToPath(new URL(`../../../../fixtures/linking/${name}.jsonl`, import.meta.url));
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => toldSchema.parse(JSON.parse(line)));
}

/** What the pipeline reads in the texts. */
export function extractReports(told: readonly Told[]): readonly Report[] {
  const { extract } = createExtractor();
  return told.flatMap(({ id, text, publishedAt, source, language }) =>
    reportsOf(madeRecord(id, extract(text, { publishedAt, language }), { publishedAt, source, language })),
  );
}

/**
 * Pairwise F1 over pairs of texts: a pair counts once for every incident that both tell. A text from which nothing was read costs recall.
 */
export function pairwiseF1(told: readonly Told[], reports: readonly Report[]): number {
  const linked = new Map<string, Set<string>>(told.map(({ id }) => [id, new Set()]));
  for (const { incident, reports: own } of linkReports(reports))
    for (const { article } of own) linked.get(article)?.add(incident);
  const sharedBy = (a: Iterable<string>, b: ReadonlySet<string>): number => [...a].filter((one) => b.has(one)).length;
  let [right, wanted, came] = [0, 0, 0];
  for (const [at, one] of told.entries())
    for (const other of told.slice(0, at)) {
      const gold = sharedBy(one.incidents, new Set(other.incidents));
      const found = sharedBy(linked.get(one.id) ?? [], linked.get(other.id) ?? new Set());
      right += Math.min(gold, found);
      wanted += gold;
      came += found;
    }
  return (2 * right) / (wanted + came);
}
