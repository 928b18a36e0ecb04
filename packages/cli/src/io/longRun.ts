import { setFlagsFromString } from 'node:v8';

/**
 * Bytecode that V8 runs before it considers compiling a function again, about eight times its own. Extraction is much code that is warm and little that is hot:
 * with V8's own measure, compiling takes a third of a run's processor time (docs/results.md, Speed).
 */
const INTERRUPT_BUDGET = 1_000_000;

/** Tells V8 that this process will read many articles on all cores. Before threads are started; later V8s that do not know the flag ignore it. */
export function expectLongRun(): void {
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}
