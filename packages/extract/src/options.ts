import type { Gazetteer } from '@harmattan/gazetteer';
import type { ConflictEvent, Diagnostic, Logger, Mention, Span, TotalsPolicy } from '@harmattan/types';
import type { Pack } from './packs/pack.js';

/** What a caller can say of one text. */
export type TextOptions = {
  /** EDTF day, month or year of publication. Without it nothing is dated by today's clock: years stay XXXX. */
  readonly publishedAt?: string | null | undefined;
  /** A headline that is not part of the text. Kept with the record; nothing is read from it, as no span could point into it. */
  readonly title?: string | null | undefined;
  /** Who published the text. */
  readonly source?: string | null | undefined;
  /** `auto` (default) or a language code. */
  readonly language?: string | null | undefined;
  /** `false` leaves `mentions` and `triggers` of an analysis empty, which saves a tenth of the time. */
  readonly mentions?: boolean | undefined;
};

/** What an extractor is built from. */
export type ExtractorOptions = {
  /** The domain's knowledge; the Sahel by default. */
  readonly pack?: Pack | undefined;
  /** Names to places; the embedded gazetteer by default. */
  readonly gazetteer?: Gazetteer | undefined;
  /** How totals come from tolls; `stated` by default. */
  readonly totals?: TotalsPolicy | undefined;
  /** Silent by default. */
  readonly logger?: Logger | undefined;
};

export type ExtractOptions = TextOptions & ExtractorOptions;

/** Everything that the pipeline knows of a text. Spans are offsets into the text as given. */
export type Analysis = {
  readonly text: string;
  readonly language: string | null;
  readonly publishedAt: string | null;
  readonly sentences: readonly (Span & { readonly role: string })[];
  readonly mentions: readonly Mention[];
  /** The words that evoke events. */
  readonly triggers: readonly Mention[];
  readonly events: readonly ConflictEvent[];
  readonly diagnostics: readonly Diagnostic[];
};

/** A built pipeline for repeated use. */
export type Extractor = {
  readonly extract: (text: string, options?: TextOptions) => readonly ConflictEvent[];
  readonly analyze: (text: string, options?: TextOptions) => Analysis;
};
