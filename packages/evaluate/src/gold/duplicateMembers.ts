/** A name that stands twice in one JSON object; `path` leads to the object (`['events', 0]`). */
export type DuplicateMember = { readonly path: readonly (string | number)[]; readonly name: string };

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
type Frame = { readonly names: Set<string> | null; index: number; name: string | null };

/**
 * Names given twice in one object of a JSON text, which `JSON.parse` passes over in silence (the last one wins).
 * Expects well-formed JSON.
 */
export function duplicateMembers(json: string): readonly DuplicateMember[] {
  const found: DuplicateMember[] = [];
  const stack: Frame[] = [];
  let isNameNext = false;
  for (const [token] of json.matchAll(TOKEN)) {
    const top = stack.at(-1);
    if (token === '{' || token === '[') {
      stack.push({ names: token === '{' ? new Set() : null, index: 0, name: null });
      isNameNext = token === '{';
    } else if (token === '}' || token === ']') {
      stack.pop();
      isNameNext = false;
    } else if (token === ',' && top !== undefined) {
      top.index += 1;
      isNameNext = top.names !== null;
    } else if (isNameNext && top?.names != null) {
      const name = JSON.parse(token) as string;
      if (top.names.has(name)) {
        found.push({ path: stack.slice(0, -1).map((frame) => frame.name ?? frame.index), name });
      }
      top.names.add(name);
      top.name = name;
      isNameNext = false;
    }
  }
  return found;
}
