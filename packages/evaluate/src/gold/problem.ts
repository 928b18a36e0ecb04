/** Something wrong in a gold file. */
export type GoldProblem = {
  readonly file: string;
  /** The event's key (or its place in the list, `#3`, where it has none); null when the problem is not in an event. */
  readonly event: string | null;
  /** Path of the field inside the event, else inside the file; null for the file as a whole. */
  readonly field: string | null;
  readonly message: string;
  /** `unusable`: the file cannot be scored. `doubtful`: it is scored, and a person should look. */
  readonly severity: 'unusable' | 'doubtful';
};

/** One line for a terminal: file, event, field, what is wrong. */
export function formatProblem(problem: GoldProblem): string {
  const event = problem.event === null ? '' : ` event ${problem.event}:`;
  const field = problem.field === null ? '' : ` ${problem.field}:`;
  return `${problem.file}:${event}${field} ${problem.message}${problem.severity === 'doubtful' ? ' (still scored)' : ''}`;
}
