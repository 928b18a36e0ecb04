import type { z } from 'zod';
import { duplicateMembers } from './duplicateMembers.js';
import type { GoldProblem } from './problem.js';
import { goldFileSchema, type GoldFile } from './schema.js';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

function show(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function memberOf(value: unknown, key: PropertyKey | undefined): unknown {
  return typeof value === 'object' && value !== null && key !== undefined
    ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
    : undefined;
}

/** Where a path leads: event (its key, else `#n`) and field inside it. */
export function locate(root: unknown, path: Path): { event: string | null; field: string | null } {
  const name = (parts: Path): string | null =>
    parts.length === 0
      ? null
      : parts
          .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${String(part)}`))
          .join('');
  const [first, index, ...rest] = path;
  if (first !== 'events' || typeof index !== 'number') return { event: null, field: name(path) };
  const key = memberOf(memberOf(memberOf(root, 'events'), index), 'key');
  return { event: typeof key === 'string' && key !== '' ? key : `#${index + 1}`, field: name(rest) };
}

/** Fewest single-letter edits between two words (Levenshtein 1966). */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function unknownValue(input: unknown, values: readonly unknown[]): string {
  const words = values.map(String);
  const given = String(input);
  const near = words.map((word) => ({ word, d: edits(given, word) })).sort((a, b) => a.d - b.d)[0];
  const advice =
    words.length <= 8
      ? `one of ${words.join(', ')} is expected`
      : near !== undefined && near.d <= 4
        ? `did you mean "${near.word}"?`
        : 'see the list of types in the guidelines';
  return `unknown value ${show(input)}; ${advice}`;
}

function messageOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.input === undefined ? 'is missing' : unknownValue(issue.input, issue.values);
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `${issue.expected} is expected, not ${show(issue.input)}`;
    case 'unrecognized_keys':
      return `unknown ${issue.keys.length > 1 ? 'fields' : 'field'} ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
    case 'custom':
      return issue.message;
    default:
      return `${issue.message}${issue.input === undefined ? '' : `, got ${show(issue.input)}`}`;
  }
}

/** The value without the members that the schema does not know. */
function prune(value: unknown, issues: readonly Issue[]): unknown {
  const copy = structuredClone(value);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const holder = issue.path.reduce<unknown>(memberOf, copy);
    for (const key of issue.keys)
      if (typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, key);
  }
  return copy;
}

/** A gold file's JSON as a checked value; null when it cannot be scored. Every problem is reported. */
export function parseGold(
  file: string,
  json: string,
): { readonly gold: GoldFile | null; readonly problems: readonly GoldProblem[] } {
  let root: unknown;
  try {
    root = JSON.parse(json);
  } catch (cause) {
    const message = `not JSON: ${cause instanceof Error ? cause.message : String(cause)}`;
    return { gold: null, problems: [{ file, event: null, field: null, message, severity: 'unusable' }] };
  }
  const problems: GoldProblem[] = duplicateMembers(json).map(({ path, name }) => ({
    file,
    ...locate(root, [...path, name]),
    message: `"${name}" stands twice in one object`,
    severity: 'unusable',
  }));
  const first = goldFileSchema.safeParse(root, { reportInput: true });
  const issues = first.success ? [] : first.error.issues;
  for (const issue of issues) {
    const isHarmless = issue.code === 'unrecognized_keys';
    problems.push({
      file,
      ...locate(root, issue.path),
      message: messageOf(issue),
      severity: isHarmless ? 'doubtful' : 'unusable',
    });
  }
  const isUsable = problems.every((problem) => problem.severity === 'doubtful');
  if (!isUsable) return { gold: null, problems };
  const second = first.success ? first : goldFileSchema.safeParse(prune(root, issues));
  return { gold: second.success ? second.data : null, problems };
}
