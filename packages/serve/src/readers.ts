import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { ArticleRecord } from '@harmattan/types';
import { Piscina } from 'piscina';
import { Refusal } from './refusal.js';
import type { ExtractRequest } from './requests.js';
import type { WorkerSetup } from './worker.js';

export type ReadersOptions = {
  readonly threads?: number | undefined;
  /** Articles that may wait while all threads read. */
  readonly queue: number;
  /** Milliseconds that an article may take. */
  readonly timeLimit: number;
  readonly indexes: readonly string[];
};

/** Threads that read articles, so that the server answers while they do. */
export type Readers = {
  /** @throws Refusal 503 when too many wait, 422 when an article takes too long or cannot be read. */
  readonly read: (request: ExtractRequest) => Promise<ArticleRecord>;
  readonly close: () => Promise<void>;
};

const WARM_UP: ExtractRequest = {
  text: 'Gunmen killed 12 villagers in Tarkint on 3 March.',
  publishedAt: '2021-03-05',
};
const WORKER_HEAP_MB = 512;

/** Starts the threads and lets each read a sentence, so that the first request does not wait for lexicons. */
export async function startReaders({ threads, queue, timeLimit, indexes }: ReadersOptions): Promise<Readers> {
  const count = threads ?? availableParallelism();
  const pool = new Piscina<ExtractRequest, ArticleRecord>({
    filename: fileURLToPath(new URL('../dist/worker.js', import.meta.url)),
    minThreads: count,
    maxThreads: count,
    maxQueue: Math.max(queue, count),
    idleTimeout: Infinity,
    recordTiming: false,
    workerData: { indexes } satisfies WorkerSetup,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB },
  });
  // A thread that breaks rejects its own task; this event only repeats it.
  pool.on('error', () => undefined);
  await Promise.all(Array.from({ length: count }, () => pool.run(WARM_UP)));

  return {
    read: async (request) => {
      if (pool.queueSize >= queue)
        throw new Refusal(503, 'too-many', `${queue} articles are waiting already; ask again in a second`);
      const controller = new AbortController();
      const timer = setTimeout(() => {
        controller.abort();
      }, timeLimit);
      try {
        return await pool.run(request, { signal: controller.signal });
      } catch (error) {
        if (controller.signal.aborted)
          throw new Refusal(422, 'too-slow', `the article was not read within ${timeLimit / 1000} s`, { cause: error });
        throw new Refusal(422, 'unreadable', error instanceof Error ? error.message : String(error), { cause: error });
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => pool.destroy(),
  };
}
