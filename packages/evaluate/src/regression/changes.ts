import { MENTION_FIELDS, type Field } from '../score/fields.js';
import type { DocumentResult, Judgement } from '../score/results.js';

/** What became of one field of one gold event, of a false alarm or of a mention, between two runs. */
export type Change = {
  readonly doc: string;
  readonly field: Field;
  /** Key of the gold event; null for false alarms and mentions. */
  readonly gold: string | null;
  readonly expected: string | null;
  /** What came in each run; null: nothing. */
  readonly before: string | null;
  readonly after: string | null;
  /** `changed`: wrong before and after, in another way. `gold`: the gold itself was edited in between. */
  readonly direction: 'better' | 'worse' | 'changed' | 'gold';
};

const isMention = (judgement: Judgement): boolean => (MENTION_FIELDS as readonly Field[]).includes(judgement.field);

/** What a judgement is known by in both runs. Fields of a false alarm go with its `event` line. */
function keyOf(judgement: Judgement): string | null {
  if (isMention(judgement))
    return JSON.stringify([
      judgement.field,
      judgement.expected ?? '',
      judgement.expected === null ? judgement.came : '',
    ]);
  if (judgement.gold !== null) return JSON.stringify([judgement.field, judgement.gold]);
  return judgement.field === 'event' ? JSON.stringify(['false alarm', judgement.came, judgement.sentence ?? '']) : null;
}

/** Judgements by key; false alarms that look alike are numbered. */
function byKey(doc: DocumentResult, hasMentions: boolean): ReadonlyMap<string, Judgement> {
  const map = new Map<string, Judgement>();
  for (const judgement of doc.judgements) {
    if (isMention(judgement) && !hasMentions) continue;
    let key = keyOf(judgement);
    if (key === null) continue;
    while (map.has(key)) key += '+';
    map.set(key, judgement);
  }
  return map;
}

/** Errors of one judgement; one that is not there has none: nothing was expected and nothing came. */
const errorsIn = (judgement: Judgement | undefined): number =>
  judgement === undefined ? 0 : judgement.fp + judgement.fn;

function changeOf(doc: string, before: Judgement | undefined, after: Judgement | undefined): Change | null {
  const shown = after ?? before;
  if (shown === undefined) return null;
  const [came, expected] = [
    [before?.came ?? null, after?.came ?? null] as const,
    [before?.expected ?? null, after?.expected ?? null] as const,
  ];
  const base = {
    doc,
    field: shown.field,
    gold: shown.gold,
    expected: expected[1] ?? expected[0],
    before: came[0],
    after: came[1],
  };
  const isAbsentOnce = before === undefined || after === undefined;
  if (!isAbsentOnce && expected[0] !== expected[1]) return { ...base, direction: 'gold' };
  const difference = errorsIn(after) - errorsIn(before);
  if (difference !== 0) return { ...base, direction: difference < 0 ? 'better' : 'worse' };
  const isWrong = errorsIn(after) > 0;
  return isWrong && came[0] !== came[1] ? { ...base, direction: 'changed' } : null;
}

/** Everything that changed in one document, gold events first. */
export function changesOf(before: DocumentResult, after: DocumentResult): readonly Change[] {
  const hasMentions = before.hasMentions && after.hasMentions;
  const [old, now] = [byKey(before, hasMentions), byKey(after, hasMentions)];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  return keys
    .flatMap((key) => changeOf(after.id, old.get(key), now.get(key)) ?? [])
    .sort((a, b) => Number(a.gold === null) - Number(b.gold === null));
}
