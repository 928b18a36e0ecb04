import { createHash } from 'node:crypto';
import { nearOf } from './blocks.js';
import { likenessOf, MIN_LIKENESS } from './compare.js';
import { factsOf, type Facts } from './facts.js';
import type { Report } from './report.js';

/** Reports that say the very same of place, day, actors and toll: they are linked without being compared. */
type Node = { readonly facts: Facts; readonly reports: readonly Report[]; readonly signature: string };
type Cluster = { readonly nodes: number[]; readonly articles: Set<string> };

/** Of a large cluster so many nodes are held against a newcomer. */
const MAX_WITNESSES = 16;
/** So many pairs of a node are kept: those that are likest. */
const MAX_KEPT = 16;
/** Mean likeness of two clusters that become one. */
const MIN_MEAN = 0.6;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Nodes in the order of what they say. Of reports in one article that say the same, each goes to a node of its own. */
function nodesOf(reports: readonly Report[]): readonly Node[] {
  const grouped = new Map<string, { readonly facts: Facts; readonly reports: Report[] }>();
  const times = new Map<string, number>();
  for (const report of reports) {
    const facts = factsOf(report);
    if (facts === null) continue;
    const said = JSON.stringify(facts);
    const inArticle = JSON.stringify([said, report.article]);
    const time = times.get(inArticle) ?? 0;
    times.set(inArticle, time + 1);
    const signature = `${said} ${time}`;
    const node = grouped.get(signature);
    if (node === undefined) grouped.set(signature, { facts, reports: [report] });
    else node.reports.push(report);
  }
  return [...grouped]
    .map(([signature, node]) => ({ ...node, signature }))
    .sort((a, b) => byText(a.signature, b.signature));
}

function isOneIncident(a: Cluster, b: Cluster, nodes: readonly Node[]): boolean {
  const [few, many] = a.articles.size < b.articles.size ? [a, b] : [b, a];
  for (const article of few.articles) if (many.articles.has(article)) return false;
  let sum = 0;
  let count = 0;
  for (const one of a.nodes.slice(0, MAX_WITNESSES))
    for (const other of b.nodes.slice(0, MAX_WITNESSES)) {
      const [left, right] = [nodes[one], nodes[other]];
      const likeness = left === undefined || right === undefined ? null : likenessOf(left.facts, right.facts);
      if (likeness === null) return false;
      sum += likeness;
      count += 1;
    }
  return sum / count >= MIN_MEAN;
}

type Scored = { readonly low: number; readonly high: number; readonly likeness: number };
const bestFirst = (a: Scored, b: Scored): number => b.likeness - a.likeness || a.low - b.low || a.high - b.high;

/** The pairs that may be one incident, the likest first; of each node its likest. A pair may come twice. */
function scoredPairs(nodes: readonly Node[]): readonly Scored[] {
  const scored: Scored[] = [];
  let node = 0;
  for (const near of nearOf(nodes.map(({ facts }) => facts))) {
    const own: Scored[] = [];
    for (const other of near) {
      const [low, high] = node < other ? [node, other] : [other, node];
      const [a, b] = [nodes[low], nodes[high]];
      const likeness = a === undefined || b === undefined ? null : likenessOf(a.facts, b.facts);
      if (likeness !== null && likeness >= MIN_LIKENESS) own.push({ low, high, likeness });
    }
    for (const pair of own.sort(bestFirst).slice(0, MAX_KEPT)) scored.push(pair);
    node += 1;
  }
  return scored.sort(bestFirst);
}

function clustersOf(nodes: readonly Node[]): readonly Cluster[] {
  const clusterOf = nodes.map(({ reports }, node): Cluster => ({
    nodes: [node],
    articles: new Set(reports.map(({ article }) => article)),
  }));
  for (const { low, high } of scoredPairs(nodes)) {
    const [a, b] = [clusterOf[low], clusterOf[high]];
    if (a === undefined || b === undefined || a === b || !isOneIncident(a, b, nodes)) continue;
    const [into, from] = a.nodes.length >= b.nodes.length ? [a, b] : [b, a];
    for (const node of from.nodes) {
      into.nodes.push(node);
      clusterOf[node] = into;
    }
    for (const article of from.articles) into.articles.add(article);
  }
  return [...new Set(clusterOf)];
}

/** Reports of one incident, the key of each once, in the order of their keys. */
export type LinkedReports = { readonly incident: string; readonly reports: readonly Report[] };

/** An incident's id: made from the first of its reports' keys, so that a further report seldom changes it. */
function incidentId(reports: readonly Report[]): string {
  return `i${createHash('sha256')
    .update(reports[0]?.key ?? '')
    .digest('hex')
    .slice(0, 12)}`;
}

/**
 * Puts together the reports that tell one incident: place, date, actors and toll go together. Every report is in exactly one incident; two of
 * one article never are in the same. The order of the input does not matter. Work grows with the number of reports and with how many share
 * place and days, the latter bounded.
 */
export function linkReports(reports: readonly Report[]): readonly LinkedReports[] {
  const ordered = [...reports].sort((a, b) => byText(a.key, b.key));
  const nodes = nodesOf(ordered);
  const linked = clustersOf(nodes).map((cluster) =>
    cluster.nodes.flatMap((node) => nodes[node]?.reports ?? []).sort((a, b) => byText(a.key, b.key)),
  );
  const placed = new Set(linked.flat());
  const alone = ordered.filter((report) => !placed.has(report)).map((report) => [report]);
  return [...linked, ...alone]
    .map((group) => ({ incident: incidentId(group), reports: group }))
    .sort((a, b) => byText(a.reports[0]?.key ?? '', b.reports[0]?.key ?? ''));
}
