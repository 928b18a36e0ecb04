import { createHash } from 'node:crypto';
import { nearOf } from './blocks.js';
import { likenessOf, MIN_LIKENESS } from './compare.js';
import { factsOf, type Facts } from './facts.js';
import type { Report } from './report.js';

/** What linking needs of a report; facts are null where it tells too little to be linked. */
export type Linkable = { readonly key: string; readonly article: string; readonly facts: Facts | null };

/** Reports that say the very same of place, day, actors and toll: they are linked without being compared. */
type Node = { readonly facts: Facts; readonly members: { readonly key: string; readonly article: string }[] };
type Cluster = { readonly nodes: number[]; readonly articles: Set<string> };

/** Of a large cluster so many nodes are held against a newcomer. */
const MAX_WITNESSES = 16;
/** So many pairs of a node are kept: those that are likest. */
const MAX_KEPT = 16;
/** Mean likeness of two clusters that become one. */
const MIN_MEAN = 0.6;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Short, so that what a report says need not be kept beside its facts. */
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 27);

/** Nodes in an order of their own. Of reports in one article that say the same, each goes to a node of its own. */
function nodesOf(reports: readonly Linkable[]): readonly Node[] {
  const grouped = new Map<string, Node>();
  const times = new Map<string, number>();
  for (const { key, article, facts } of reports) {
    if (facts === null) continue;
    const said = hashOf(JSON.stringify(facts));
    const inArticle = `${said} ${article}`;
    const time = times.get(inArticle) ?? 0;
    times.set(inArticle, time + 1);
    const signature = `${said} ${time}`;
    const node = grouped.get(signature);
    if (node === undefined) grouped.set(signature, { facts, members: [{ key, article }] });
    else node.members.push({ key, article });
  }
  return [...grouped].sort(([a], [b]) => byText(a, b)).map(([, node]) => node);
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
  const clusterOf = nodes.map(({ members }, node): Cluster => ({
    nodes: [node],
    articles: new Set(members.map(({ article }) => article)),
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

/** An incident's id: made from the first of its reports' keys, so that a further report seldom changes it. */
const incidentId = (first: string): string => `i${createHash('sha256').update(first).digest('hex').slice(0, 12)}`;

/**
 * The incident of each report, by the reports' keys: place, date, actors and toll go together. Every report is in exactly one incident; two of
 * one article never are in the same. The order of the input does not matter. Work grows with the number of reports and with how many share
 * place and days, the latter bounded; about 2 kB of memory for a report.
 */
export function linkKeys(reports: readonly Linkable[]): ReadonlyMap<string, string> {
  const nodes = nodesOf([...reports].sort((a, b) => byText(a.key, b.key)));
  const incidents = new Map<string, string>();
  for (const cluster of clustersOf(nodes)) {
    const keys = cluster.nodes.flatMap((node) => nodes[node]?.members.map(({ key }) => key) ?? []).sort(byText);
    const incident = incidentId(keys[0] ?? '');
    for (const key of keys) incidents.set(key, incident);
  }
  for (const { key } of reports) if (!incidents.has(key)) incidents.set(key, incidentId(key));
  return incidents;
}

/** What linking needs of a report. */
export const linkableOf = (report: Report): Linkable => ({
  key: report.key,
  article: report.article,
  facts: factsOf(report),
});

/** Reports of one incident, the key of each once, in the order of their keys. */
export type LinkedReports = { readonly incident: string; readonly reports: readonly Report[] };

/** Puts together the reports that tell one incident, as `linkKeys` does; incidents in the order of their first keys. */
export function linkReports(reports: readonly Report[]): readonly LinkedReports[] {
  const incidents = linkKeys(reports.map(linkableOf));
  const groups = new Map<string, Report[]>();
  for (const report of [...reports].sort((a, b) => byText(a.key, b.key))) {
    const incident = incidents.get(report.key) ?? '';
    const group = groups.get(incident);
    if (group === undefined) groups.set(incident, [report]);
    else group.push(report);
  }
  return [...groups].map(([incident, group]) => ({ incident, reports: group }));
}
