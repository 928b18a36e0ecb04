import type { Diagnostic } from '@harmattan/types';

/** What a reader knows of a document beside its body; null is unknown. */
export type Facts = {
  readonly id: string | null;
  readonly title: string | null;
  /** As written; made EDTF by `publicationDay`. */
  readonly published: string | null;
  readonly crawled: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly language: string | null;
};

export const NO_FACTS: Facts = {
  id: null,
  title: null,
  published: null,
  crawled: null,
  source: null,
  url: null,
  language: null,
};

/** The body as it stands in the input; pages and Word files are read by the workers. */
export type Body =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'docx'; readonly bytes: Uint8Array };

/** One record of the input. */
export type Found = {
  readonly kind: 'document';
  /** Input and place in it: `dump.jsonl line 7`. */
  readonly position: string;
  readonly facts: Facts;
  readonly body: Body;
  readonly diagnostics: readonly Diagnostic[];
};

/** A record that cannot be used, with a reason that a person understands. */
export type Reject = { readonly kind: 'reject'; readonly position: string; readonly reason: string };

export type Reading = Found | Reject;
export type Readings = AsyncGenerator<Reading>;

/** Fields named by the caller: the article's field by ours. */
export type FieldNames = Readonly<Partial<Record<keyof Facts | 'text', string>>>;

/** A reject. */
export const reject = (position: string, reason: string): Reject => ({ kind: 'reject', position, reason });
