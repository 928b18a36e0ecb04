import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const ENDINGS: ReadonlySet<string> = new Set(['.txt', '.md', '.jsonl', '.ndjson']);

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The articles' files below a folder, in the order of their names: .txt, .md, .jsonl and .ndjson. What begins with a dot is left out; links to
 * files are followed, links to folders are not (they may lead in circles).
 */
export function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => byName(a.name, b.name));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    if (!ENDINGS.has(extname(entry.name).toLowerCase())) return [];
    const isFile = entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile());
    return isFile === true ? [path] : [];
  });
}
