import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Results, ResultsTask } from './results.js';

/** Heap that linking needs, with air: less lets no run through, more lets garbage pile up. */
const BASE_MB = 160;
const EVENT_KB = 1.5;
const NURSERY_MB = 8;
const TRIES = 3;

async function tried(task: ResultsTask, heapMb: number): Promise<Results> {
  const thread = new Worker(new URL('./resultsThread.js', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: NURSERY_MB },
  });
  const [results] = (await once(thread, 'message')) as [Results];
  await thread.terminate();
  return results;
}

/**
 * Writes a run's results in a thread of its own, whose memory is bounded by the number of events and goes back with it. A thread that needs more
 * is started again with twice as much: results follow from the records and can be begun anew.
 */
export async function writeResultsApart(task: ResultsTask, events: number): Promise<Results> {
  let heapMb = BASE_MB + Math.ceil((events * EVENT_KB) / 1000);
  for (let attempt = 1; ; attempt++) {
    try {
      return await tried(task, heapMb);
    } catch (error) {
      const isFull = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (!isFull || attempt === TRIES) throw error;
      heapMb *= 2;
    }
  }
}
