import type { ConflictEvent, EventPlace } from '@harmattan/types';

/** A place without the candidates that lost. */
export type ReportPlace = Omit<EventPlace, 'alternatives'>;

/** An event as a page shows it. */
export type ReportEvent = Omit<ConflictEvent, 'derivation' | 'place' | 'alsoAt'> & {
  readonly place: ReportPlace;
  readonly alsoAt: readonly ReportPlace[];
};

/** An article with its events; the text is null where only records were given. */
export type ReportArticle = {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  /** EDTF. */
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly text: string | null;
  readonly events: readonly ReportEvent[];
};

/** Everything that a page shows. */
export type ReportData = {
  readonly title: string | null;
  /** The language of the interface. */
  readonly language: 'en' | 'fr';
  readonly articles: readonly ReportArticle[];
};
