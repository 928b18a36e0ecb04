import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Found, Reading } from '../readers/reading.js';
import type { Outcome, WorkerSetup, WorkerTask } from './outcome.js';

/** Documents go to a worker in parcels, so that messages cost little; a parcel ends with whichever comes first. */
const PARCEL_DOCUMENTS = 16;
const PARCEL_CHARACTERS = 200_000;
/** Parcels that may wait for their turn, for each worker: a slow one does not stop the others at once. */
const PARCELS_AHEAD = 12;
/** Characters that may be in hand: the bound of memory, whatever the dump. */
const CHARACTERS_AHEAD = 16_000_000;
/** A document that wants more than this is rejected. */
const WORKER_HEAP_MB = 320;
const NURSERY_MB = 8;

export type PoolOptions = {
  readonly workers: number;
  /** Milliseconds after which a document is given up. */
  readonly timeLimit: number;
  readonly setup: WorkerSetup;
};

type Parcel = { readonly readings: readonly Reading[]; readonly characters: number };

const sizeOf = (reading: Reading): number => {
  if (reading.kind === 'reject') return 0;
  const { body } = reading;
  return body.kind === 'text' ? body.text.length : body.kind === 'html' ? body.html.length : body.bytes.length;
};

async function* parcelsOf(readings: AsyncIterable<Reading>): AsyncGenerator<Parcel> {
  let parcel: Reading[] = [];
  let characters = 0;
  for await (const reading of readings) {
    parcel.push(reading);
    characters += sizeOf(reading);
    if (parcel.length < PARCEL_DOCUMENTS && characters < PARCEL_CHARACTERS) continue;
    yield { readings: parcel, characters };
    parcel = [];
    characters = 0;
  }
  if (parcel.length > 0) yield { readings: parcel, characters };
}

function reasonOf(error: unknown, timeLimit: number): string {
  if (error instanceof Error && error.name === 'AbortError')
    return `took longer than ${timeLimit / 1000} s and was given up`;
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return `needs more than the ${WORKER_HEAP_MB} MB of memory that a worker has`;
  return `broke the worker (${error instanceof Error ? error.message : String(error)})`;
}

/** At most `most` at once; the others wait in their order. */
function gateOf(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most)
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

/** Threads that turn readings into outcomes. */
export type Pool = {
  /** The outcomes of readings, in the readings' order whichever worker was first. Reads ahead only as far as memory allows. */
  readonly outcomes: (readings: AsyncIterable<Reading>) => AsyncGenerator<readonly Outcome[]>;
  readonly close: () => Promise<void>;
};

/** Starts the workers. */
export function createPool({ workers, timeLimit, setup }: PoolOptions): Pool {
  const threads = new Piscina<WorkerTask, readonly Outcome[]>({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    minThreads: workers,
    maxThreads: workers,
    idleTimeout: Infinity,
    recordTiming: false,
    workerData: setup,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB, maxYoungGenerationSizeMb: NURSERY_MB },
  });
  // A worker that breaks rejects its own task; this event only repeats it.
  threads.on('error', () => undefined);
  const inTurn = gateOf(workers);

  /** The clock starts when a worker begins: neither waiting nor the start of a worker in place of a broken one counts. */
  async function tried(documents: readonly Found[]): Promise<readonly Outcome[]> {
    const controller = new AbortController();
    const hasBegun = new Int32Array(new SharedArrayBuffer(4));
    let began: number | null = null;
    const clock = setInterval(
      () => {
        if (Atomics.load(hasBegun, 0) === 0) return;
        began ??= performance.now();
        if (performance.now() - began >= timeLimit) controller.abort();
      },
      Math.min(100, timeLimit / 4),
    );
    try {
      return await threads.run({ documents, hasBegun }, { signal: controller.signal });
    } finally {
      clearInterval(clock);
    }
  }

  /** A parcel that fails is tried again document by document, so that only the one at fault is rejected. */
  async function work(documents: readonly Found[]): Promise<readonly Outcome[]> {
    try {
      return await tried(documents);
    } catch (error) {
      const [only, ...others] = documents;
      if (only === undefined) return [];
      if (others.length === 0)
        return [{ kind: 'rejected', position: only.position, reason: reasonOf(error, timeLimit) }];
      const outcomes: Outcome[] = [];
      for (const document of documents) outcomes.push(...(await work([document])));
      return outcomes;
    }
  }

  async function outcomesOf({ readings }: Parcel): Promise<readonly Outcome[]> {
    const documents = readings.filter((reading) => reading.kind === 'document');
    const worked = documents.length === 0 ? [] : [...(await inTurn(() => work(documents)))];
    return readings.flatMap((reading) => {
      if (reading.kind === 'reject')
        return [{ kind: 'rejected' as const, position: reading.position, reason: reading.reason }];
      return worked.splice(0, 1);
    });
  }

  async function* outcomes(readings: AsyncIterable<Reading>): AsyncGenerator<readonly Outcome[]> {
    const parcels = parcelsOf(readings);
    const pending: { readonly done: Promise<readonly Outcome[]>; readonly characters: number }[] = [];
    let characters = 0;
    let isRead = false;
    try {
      for (;;) {
        while (!isRead && pending.length < workers * PARCELS_AHEAD && characters < CHARACTERS_AHEAD) {
          const next = await parcels.next();
          if (next.done === true) isRead = true;
          else {
            const done = outcomesOf(next.value);
            // Handled where it is awaited; until then a failure is no unhandled one.
            done.catch(() => undefined);
            pending.push({ done, characters: next.value.characters });
            characters += next.value.characters;
          }
        }
        const first = pending.shift();
        if (first === undefined) return;
        yield await first.done;
        characters -= first.characters;
      }
    } finally {
      await parcels.return(undefined);
    }
  }

  return { outcomes, close: () => threads.destroy() };
}
