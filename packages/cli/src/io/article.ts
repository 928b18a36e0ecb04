import type { Failure } from './failure.js';

/** One article as it goes into the extraction. */
export type Article = {
  readonly kind: 'article';
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  /** EDTF day, month or year. */
  readonly publishedAt: string | null;
  readonly source: string | null;
  /** Null: to be recognised. */
  readonly language: string | null;
  /** The input that it came from, for messages. */
  readonly input: string;
};

/** What the command line says of articles that do not say it themselves. */
export type ArticleDefaults = {
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly source?: string | undefined;
  readonly language?: string | undefined;
};

/** An article, or what kept it from being read. */
export type Reading = Article | Failure;

type Own = {
  readonly title?: string | null | undefined;
  readonly publishedAt?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly language?: string | null | undefined;
};

/** An article from its text and what is said of it; its own words go before the command line's. */
export function articleOf(
  { id, text, input }: { readonly id: string; readonly text: string; readonly input: string },
  own: Own,
  defaults: ArticleDefaults,
): Article {
  return {
    kind: 'article',
    id,
    text,
    title: own.title ?? defaults.title ?? null,
    publishedAt: own.publishedAt ?? defaults.published ?? null,
    source: own.source ?? defaults.source ?? null,
    language: own.language ?? defaults.language ?? null,
    input,
  };
}
