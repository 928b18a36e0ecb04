import type { RunControl, RunOptions, RunResult } from './options.js';

/**
 * Extracts the events of dumps into a run folder. Every record of the input ends as extracted, duplicate or rejected; a run that was stopped or
 * killed goes on from its last checkpoint and ends with the very bytes of an undisturbed one. Readers and threads are loaded with the first call.
 * @throws BatchError when an input is not there, or the folder is of another run, unfinished without leave to resume, in use, or on a full disk.
 */
export async function runBatch(options: RunOptions, control: RunControl = {}): Promise<RunResult> {
  const { runInFolder } = await import('./runInFolder.js');
  return runInFolder(options, control);
}
