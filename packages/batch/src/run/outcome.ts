import type { Pack } from '@harmattan/extract';
import type { GazetteerOptions } from '@harmattan/gazetteer';
import type { Signature } from '../copies/signature.js';
import type { Found } from '../readers/reading.js';

/** An article that was read: its record without the fields that only the whole run knows. */
export type Extracted = {
  readonly kind: 'extracted';
  readonly position: string;
  /** As the input has it; the run makes it unique. */
  readonly id: string;
  /** The record's JSON from the field after `id` to the last, without braces. */
  readonly fields: string;
  readonly events: number;
  readonly signature: Signature;
};

/** What became of a record of the input. */
export type Outcome = Extracted | { readonly kind: 'rejected'; readonly position: string; readonly reason: string };

/** What a worker is started with. */
export type WorkerSetup = {
  readonly defaults: {
    readonly title: string | null;
    readonly published: string | null;
    readonly source: string | null;
    readonly language: string | null;
  };
  readonly totals: 'stated' | 'acled' | 'ucdp';
  /** Own places over the embedded gazetteer, in memory that all workers share. */
  readonly gazetteer: GazetteerOptions;
  /** The domain's knowledge; null for the engine's own. */
  readonly pack: Pack | null;
  readonly hasMentions: boolean;
};

/** What a worker is given: documents, and where it says that it has begun. */
export type WorkerTask = { readonly documents: readonly Found[]; readonly hasBegun: Int32Array };
