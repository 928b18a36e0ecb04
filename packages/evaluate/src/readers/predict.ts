import type { ConflictEvent, Mention } from '@harmattan/types';
import type { GoldDoc } from '../gold/schema.js';
import type { Prediction } from '../score/judgeDocument.js';

/** What an extractor is told beside the text. */
export type AnalyzeOptions = {
  readonly publishedAt?: string;
  readonly title?: string;
  readonly source?: string;
};
/** An extractor that can be measured: `analyze` of @harmattan/extract, with any knowledge pack, or another one. */
export type Analyze = (
  text: string,
  options: AnalyzeOptions,
) => { readonly events: readonly ConflictEvent[]; readonly mentions?: readonly Mention[] | undefined };

/** Runs an extractor over the gold texts. It gets text, publication day, title and source; nothing of the annotation, not even the language. */
export function predict(docs: readonly GoldDoc[], analyze: Analyze): readonly Prediction[] {
  return docs.map((doc) => {
    const { events, mentions } = analyze(doc.text, {
      ...(doc.published === null ? {} : { publishedAt: doc.published }),
      ...(doc.title === null ? {} : { title: doc.title }),
      ...(doc.source === null ? {} : { source: doc.source }),
    });
    return { id: doc.id, events, mentions: mentions ?? null };
  });
}
