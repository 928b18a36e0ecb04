import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * The articles of a JSON Lines file (`text`, `published` or `publishedAt`) or of the .txt files below a folder;
 * null when there is nothing at the path.
 */
export function articlesOf(path) {
  if (!existsSync(path)) return null;
  if (statSync(path).isDirectory())
    return readdirSync(path, { recursive: true })
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => ({ id: basename(name, '.txt'), text: readFileSync(join(path, name), 'utf8'), publishedAt: null }));
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [articleOf(line, `${path} line ${at + 1}`)]));
}

function articleOf(line, where) {
  const { id, text, published, publishedAt } = JSON.parse(line);
  if (typeof text !== 'string') throw new Error(`${where}: has no "text"`);
  return { id: id ?? where, text, publishedAt: publishedAt ?? published ?? null };
}
