import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The JSON files at the paths: files as given, folders with all that is below them, sorted. `missing`: paths where nothing is. */
export function listJsonFiles(paths: readonly string[]): {
  readonly files: readonly string[];
  readonly missing: readonly string[];
} {
  const missing = paths.filter((path) => !existsSync(path));
  const files = paths
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      statSync(path).isDirectory()
        ? readdirSync(path, { recursive: true, encoding: 'utf8' })
            .filter((name) => name.endsWith('.json'))
            .sort()
            .map((name) => join(path, name))
        : [path],
    );
  return { files: [...new Set(files)], missing };
}

type Line = { readonly id?: unknown; readonly text?: unknown };
/** A text found, or why not. */
export type FoundText = { readonly text: string; readonly corpus: string } | { readonly error: string };

/**
 * Finds the texts that gold files name: `file` below the texts' root, else beside the gold file, else beside its folder; with an `id`, that line
 * of a JSONL. Each JSONL is read once.
 */
export function createTextFinder(
  textsRoot: string | null,
): (goldFile: string, at: { file: string; id?: string | undefined }) => FoundText {
  const corpora = new Map<string, ReadonlyMap<string, string> | string>();
  const readCorpus = (path: string): ReadonlyMap<string, string> | string => {
    const texts = new Map<string, string>();
    for (const [i, line] of readFileSync(path, 'utf8').split('\n').entries()) {
      if (line.trim() === '') continue;
      try {
        const { id, text } = JSON.parse(line) as Line;
        if ((typeof id === 'string' || typeof id === 'number') && typeof text === 'string') texts.set(String(id), text);
      } catch {
        return `line ${i + 1} of ${path} is not JSON`;
      }
    }
    return texts;
  };
  return (goldFile, at) => {
    const folder = dirname(resolve(goldFile));
    const roots = [...new Set([...(textsRoot === null ? [] : [resolve(textsRoot)]), folder, dirname(folder)])];
    const path = roots
      .map((root) => resolve(root, at.file))
      .find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
    if (path === undefined) return { error: `no file "${at.file}" in ${roots.join(', ')}` };
    if (at.id === undefined && !path.endsWith('.jsonl')) return { text: readFileSync(path, 'utf8'), corpus: 'texts' };
    if (at.id === undefined) return { error: `"${at.file}" holds many texts: name one by id` };
    const corpus = corpora.get(path) ?? readCorpus(path);
    corpora.set(path, corpus);
    if (typeof corpus === 'string') return { error: corpus };
    const text = corpus.get(at.id);
    return text === undefined
      ? { error: `no line with id "${at.id}" in ${path}` }
      : { text, corpus: basename(path).replace(/\.jsonl$/, '') };
  };
}
