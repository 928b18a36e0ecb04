import { FIELDS, type Field } from '../score/fields.js';
import type { Judgement, Results } from '../score/results.js';

/** One error: what was expected, what came, the words, and how it came about. */
export type EvaluationError = Pick<Judgement, 'gold' | 'event' | 'expected' | 'came'> & {
  readonly doc: string;
  readonly sentence: string | null;
  readonly derivation: readonly string[];
};
/** Errors with one cause in one field. */
export type ErrorGroup = {
  readonly field: Field;
  readonly kind: 'miss' | 'false alarm' | 'wrong';
  readonly cause: string;
  readonly errors: readonly EvaluationError[];
};

const kindOf = (judgement: Judgement): ErrorGroup['kind'] =>
  judgement.expected === null ? 'false alarm' : judgement.came === null ? 'miss' : 'wrong';

/** What is wrong here is wrong, and listed, in a stricter field as well. */
function isListedElsewhere({ field, expected, came }: Judgement): boolean {
  if (field === 'dateOverlap' || field === 'category') return true;
  return (
    (field === 'mentionPlacesResolved' || field === 'mentionDatesResolved') && (expected === null || came === null)
  );
}

/**
 * Every miss, false alarm and wrong field, grouped by field and cause; fields in the order of the table, causes by number. The fields of an
 * event that is missed or invented as a whole are not listed again, nor is one error in two fields (a wrong category is a wrong type).
 */
export function errorsOf(results: Results): readonly ErrorGroup[] {
  const groups = new Map<
    string,
    { field: Field; kind: ErrorGroup['kind']; cause: string; errors: EvaluationError[] }
  >();
  for (const doc of results.documents) {
    for (const judgement of doc.judgements) {
      if (judgement.cause === undefined || isListedElsewhere(judgement)) continue;
      const { field, cause, gold, event, expected, came } = judgement;
      const kind = kindOf(judgement);
      const key = JSON.stringify([field, kind, cause]);
      const group = groups.get(key) ?? { field, kind, cause, errors: [] };
      group.errors.push({
        doc: doc.id,
        gold,
        event,
        expected,
        came,
        sentence: judgement.sentence ?? null,
        derivation: judgement.derivation ?? [],
      });
      groups.set(key, group);
    }
  }
  return [...groups.values()].sort(
    (a, b) =>
      FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) ||
      b.errors.length - a.errors.length ||
      (a.cause < b.cause ? -1 : a.cause > b.cause ? 1 : a.kind < b.kind ? -1 : 1),
  );
}
