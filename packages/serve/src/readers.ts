import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { GazetteerOptions } from '@harmattan/gazetteer';
import { Piscina } from 'piscina';
import { Refusal } from './refusal.js';
import type { ExtractRequest } from './requests.js';
import type { WorkerSetup } from './worker.js';

export type ReadersOptions = {
  /** At least two: one for long articles. All cores by default. */
  readonly threads?: number | undefined;
  /** Articles that may wait while all threads read; with 0 none does, and what is taken is answered soonest. */
  readonly queue: number;
  /** Milliseconds that an article may take. */
  readonly timeLimit: number;
  /** In memory that all threads share. */
  readonly gazetteer: GazetteerOptions;
};

/** Threads that read articles, so that the server answers while they do. */
export type Readers = {
  /** The record as JSON. @throws Refusal 503 when too many wait, 422 when an article takes too long or cannot be read. */
  readonly read: (request: ExtractRequest) => Promise<string>;
  readonly close: () => Promise<void>;
};

const WARM_UP: ExtractRequest = {
  text: 'Gunmen killed 12 villagers in Tarkint on 3 March.',
  publishedAt: '2021-03-05',
};
const WORKER_HEAP_MB = 512;
/** An article of so many characters takes longer than ten ordinary ones. */
const LONG_CHARACTERS = 20_000;
/** Where cores are short, a long article would take as much of them as all short ones together; much further back it would not be read in time. */
const LONG_NICENESS = 5;

/** Why an article is refused, where so many may wait. */
export const waitingTold = (queue: number): string =>
  queue === 0 ? 'all threads are reading' : `${queue} articles are waiting already`;

/** Threads with a queue of their own. */
async function lane(
  { threads, niceness }: { readonly threads: number; readonly niceness: number },
  { queue, timeLimit, gazetteer }: ReadersOptions,
): Promise<Readers> {
  const pool = new Piscina<ExtractRequest, string>({
    filename: fileURLToPath(new URL('../dist/worker.js', import.meta.url)),
    minThreads: threads,
    maxThreads: threads,
    maxQueue: Math.max(queue, threads),
    idleTimeout: Infinity,
    recordTiming: false,
    workerData: { gazetteer, niceness } satisfies WorkerSetup,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB },
  });
  // A thread that breaks rejects its own task; this event only repeats it.
  pool.on('error', () => undefined);
  await Promise.all(Array.from({ length: threads }, () => pool.run(WARM_UP)));
  let waiting = 0;

  return {
    read: async (request) => {
      if (waiting >= threads + queue)
        throw new Refusal(503, 'too-many', `${waitingTold(queue)}; ask again in a second`);
      waiting += 1;
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
        waiting -= 1;
        clearTimeout(timer);
      }
    },
    close: () => pool.destroy(),
  };
}

/** Starts the threads and lets each read a sentence, so that the first request does not wait for lexicons. Long articles have a thread of their own, which stands behind the others, and hold up no short ones. */
export async function startReaders(options: ReadersOptions): Promise<Readers> {
  const threads = options.threads ?? availableParallelism();
  const [short, long] = await Promise.all([
    lane({ threads: Math.max(1, threads - 1), niceness: 0 }, options),
    lane({ threads: 1, niceness: LONG_NICENESS }, options),
  ]);
  return {
    read: (request) => (request.text.length > LONG_CHARACTERS ? long : short).read(request),
    close: async () => {
      await Promise.all([short.close(), long.close()]);
    },
  };
}
