import type { Pack } from '@harmattan/extract';
import type { IndexSource } from '@harmattan/gazetteer';
import type { TotalsPolicy } from '@harmattan/types';
import type { FieldNames } from '../readers/reading.js';
import type { Counts } from './folder.js';
import type { RunFormat } from './runFiles.js';

/** What a run is: with the same of it, two runs give the same bytes. */
export type RunOptions = {
  /** Files and folders. */
  readonly inputs: readonly string[];
  /** The run's folder; made when it is not there. */
  readonly out: string;
  /** Own names of the fields of articles. */
  readonly fields?: FieldNames;
  /** For articles that do not say theirs; EDTF. */
  readonly published?: string | undefined;
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  /** Read all as this language, whatever the texts look like. */
  readonly language?: string | undefined;
  readonly totals?: TotalsPolicy;
  /** Indexes of own places, asked before the embedded gazetteer. */
  readonly indexes?: readonly IndexSource[];
  /** The domain's knowledge; the Sahel by default. */
  readonly pack?: Pack | undefined;
  readonly hasMentions?: boolean;
  /** Forms written beside the records at the end. */
  readonly formats?: readonly RunFormat[];
};

/** How a run is done; nothing of it changes the output. */
export type RunControl = {
  /** Go on with an unfinished run. */
  readonly mayResume?: boolean;
  /** Threads; all cores by default. */
  readonly workers?: number | undefined;
  /** Milliseconds that a document may take; 30,000 by default. */
  readonly timeLimit?: number | undefined;
  /** Stops the run when aborted: what is in hand is finished, and the folder can be resumed. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
};

/** How far a run is. */
export type Progress = {
  readonly counts: Counts;
  /** Counts at the start: above 0 when the run was resumed. */
  readonly before: Counts;
  /** Bytes of the inputs read, and of all. */
  readonly bytesRead: number;
  readonly bytes: number;
  readonly stage: 'reading' | 'linking';
};

/** What a run came to. */
export type RunResult = {
  readonly kind: 'finished' | 'finished-before' | 'stopped';
  readonly counts: Counts;
  /** Null when stopped. */
  readonly incidents: number | null;
  readonly groups: number | null;
};
