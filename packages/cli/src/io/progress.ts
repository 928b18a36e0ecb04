import type { Progress } from '@harmattan/batch';
import { SingleBar } from 'cli-progress';
import type { Session } from '../session.js';

/** Milliseconds between two lines where there is no terminal. */
const LINE_MS = 10_000;

/** How a run is shown while it goes. */
export type ProgressView = {
  readonly show: (progress: Progress) => void;
  /** A line for people, without harm to the bar. */
  readonly say: (line: string) => void;
  readonly end: () => void;
};

const whole = (count: number): string => Math.round(count).toLocaleString('en');

function timeOf(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'time left unknown';
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
  return minutes > 0 ? `${minutes} min left` : `${Math.ceil(seconds)} s left`;
}

/** Rate and time left since `start`; what an earlier run had done does not count as fast. */
function paceOf({ counts, before, bytesRead, bytes }: Progress, seconds: number): string {
  const done = counts.records - before.records;
  const rate = done / Math.max(seconds, 0.001);
  const share = bytes === 0 ? 1 : Math.min(1, bytesRead / bytes);
  // Records skipped on resuming were read, but cost nothing.
  const doneShare = counts.records === 0 ? 0 : (share * done) / counts.records;
  const left = done === 0 || doneShare === 0 ? Infinity : ((1 - share) / doneShare) * seconds;
  return `${whole(rate)} a second, ${timeOf(left)}`;
}

const countsOf = ({ counts }: Progress): string =>
  `${whole(counts.records)} articles, ${whole(counts.events)} events, ${whole(counts.rejected)} rejects`;

function bar(err: Session['err']): ProgressView {
  const drawn = new SingleBar({
    format: '{bar} {percentage} % · {told}',
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
    stream: process.stderr,
  });
  const start = performance.now();
  let isStarted = false;
  return {
    show: (progress) => {
      const told =
        progress.stage === 'linking'
          ? `${countsOf(progress)} · linking incidents`
          : `${countsOf(progress)} · ${paceOf(progress, (performance.now() - start) / 1000)}`;
      if (!isStarted) drawn.start(Math.max(1, progress.bytes), 0, { told });
      isStarted = true;
      drawn.update(Math.min(progress.bytes, progress.bytesRead), { told });
    },
    say: (line) => {
      err(`\nharmattan: ${line}`);
    },
    end: () => {
      if (isStarted) drawn.stop();
    },
  };
}

function lines(err: Session['err']): ProgressView {
  const start = performance.now();
  let last = start;
  return {
    show: (progress) => {
      const now = performance.now();
      if (progress.stage === 'linking') err(`harmattan: ${countsOf(progress)}; linking incidents`);
      else if (now - last >= LINE_MS) {
        last = now;
        const share = progress.bytes === 0 ? 100 : Math.min(100, (100 * progress.bytesRead) / progress.bytes);
        err(`harmattan: ${countsOf(progress)}; ${Math.floor(share)} % read, ${paceOf(progress, (now - start) / 1000)}`);
      }
    },
    say: (line) => {
      err(`harmattan: ${line}`);
    },
    end: () => undefined,
  };
}

/** A bar on a terminal, a line now and then elsewhere; both on standard error. */
export function progressOf({ err, isErrTerminal }: Pick<Session, 'err' | 'isErrTerminal'>): ProgressView {
  return isErrTerminal ? bar(err) : lines(err);
}
