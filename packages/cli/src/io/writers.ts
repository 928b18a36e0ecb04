import type { ArticleRecord } from '@harmattan/types';
import { renderArticle } from '../table/eventTable.js';
import { renderMentions } from '../table/mentionTable.js';
import { paintFor } from '../table/style.js';
import type { Session } from '../session.js';
import type { Article } from './article.js';

export const FORMATS = ['table', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

/** Writes records as they come; `end` closes the form. */
export type Writer = { readonly write: (record: ArticleRecord, article: Article) => void; readonly end: () => void };

type Options = { readonly format: Format; readonly hasWords: boolean };

function jsonWriter(out: Session['out']): Writer {
  let isFirst = true;
  return {
    write: (record) => {
      out(`${isFirst ? '[\n' : ',\n'}${JSON.stringify(record, null, 2)}`);
      isFirst = false;
    },
    end: () => out(isFirst ? '[]\n' : '\n]\n'),
  };
}

function tableWriter({ out, width, hasColour }: Session, hasWords: boolean): Writer {
  const paint = paintFor(hasColour);
  let isFirst = true;
  return {
    write: (record, article) => {
      const { text, title } = article;
      const mentions = record.mentions === undefined ? '' : renderMentions(record.mentions, width, paint);
      out(
        `${isFirst ? '' : '\n'}${renderArticle({ record, text, title }, { width, paint, hasWords })}${mentions === '' ? '' : `\n${mentions}`}`,
      );
      isFirst = false;
    },
    end: () => undefined,
  };
}

/** The writer of a format: a table for people, one JSON array, or a JSON record a line. */
export function createWriter(session: Session, { format, hasWords }: Options): Writer {
  if (format === 'table') return tableWriter(session, hasWords);
  if (format === 'json') return jsonWriter(session.out);
  return { write: (record) => session.out(`${JSON.stringify(record)}\n`), end: () => undefined };
}
