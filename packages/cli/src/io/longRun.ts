import { setFlagsFromString } from 'node:v8';

/**
 * Bytecode that V8 runs before it considers compiling a function, where its own measure is 67,584. Extraction is much code that is warm and little that is
 * hot: by that measure compiling takes a third of a run's processor time (docs/results.md, Speed).
 */
const INTERRUPT_BUDGET = 1_000_000;

/** Tells V8 that this process will read many articles on all cores. Before threads are started. A V8 without the flag says so on standard error and goes on. */
export function expectLongRun(): void {
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}
