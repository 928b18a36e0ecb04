import { readFileSync } from 'node:fs';
import { checkGold } from './checkGold.js';
import { createTextFinder, listJsonFiles } from './goldFiles.js';
import { parseGold } from './parseGold.js';
import type { GoldProblem } from './problem.js';
import type { GoldDoc } from './schema.js';

export type GoldSet = {
  /** Documents that can be scored, in the order of their files. */
  readonly docs: readonly GoldDoc[];
  /** Every problem of every file. */
  readonly problems: readonly GoldProblem[];
  /** JSON files in the folders that are no gold at all (neither events nor entities nor text). */
  readonly skipped: readonly string[];
};

const isGoldLike = (json: string): boolean => {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && ['events', 'entities', 'text'].some((name) => name in value);
  } catch {
    return true;
  }
};

/**
 * Reads gold files, or all below a folder, with their texts. `textsRoot`: where `text.file` is looked for first. All problems of all files
 * are reported in one pass; a file with a doubtful point is scored all the same, an unusable one is left out.
 */
export function readGold(paths: readonly string[], options: { readonly textsRoot?: string | null } = {}): GoldSet {
  const { files, missing } = listJsonFiles(paths);
  const findText = createTextFinder(options.textsRoot ?? null);
  const problems: GoldProblem[] = missing.map((file) => ({
    file,
    event: null,
    field: null,
    message: 'no such file or folder',
    severity: 'unusable',
  }));
  const docs: GoldDoc[] = [];
  const skipped: string[] = [];
  const fileOfId = new Map<string, string>();
  for (const file of files) {
    const json = readFileSync(file, 'utf8');
    if (!paths.includes(file) && !isGoldLike(json)) {
      skipped.push(file);
      continue;
    }
    const parsed = parseGold(file, json);
    problems.push(...parsed.problems);
    if (parsed.gold === null) continue;
    const { text: at, ...gold } = parsed.gold;
    const report = (field: string, message: string): void => {
      problems.push({ file, event: null, field, message, severity: 'unusable' });
    };
    const found = findText(file, at);
    const checks = checkGold(file, parsed.gold, 'error' in found ? '' : found.text);
    if ('error' in found) {
      problems.push(
        ...checks.filter((problem) => problem.field?.startsWith('entities') !== true && problem.field !== 'words'),
      );
      report('text', found.error);
      continue;
    }
    problems.push(...checks);
    const before = fileOfId.get(gold.id);
    if (before !== undefined) {
      report('id', `"${gold.id}" is the id of ${before} too`);
      continue;
    }
    fileOfId.set(gold.id, file);
    if (checks.every((problem) => problem.severity === 'doubtful'))
      docs.push({ ...gold, file, text: found.text, corpus: found.corpus });
  }
  return { docs, problems, skipped };
}
