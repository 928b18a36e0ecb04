import type { JSX } from 'preact';
import type { ReportArticle } from '../model.js';
import { ArticleView } from './ArticleView.js';
import { shown } from './reading.js';
import { useWords } from './words.js';

/** More articles than this fill the list's box and more. */
const LONG = 20;

/** The list of articles and the one that is read. */
export function Articles({
  articles,
  chosen,
  onChoose,
}: {
  readonly articles: readonly ReportArticle[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}): JSX.Element {
  const words = useWords();
  const article = articles.find(({ id }) => id === chosen) ?? articles[0];
  return (
    <section id="articles" aria-labelledby="articles-title" tabIndex={-1}>
      <h2 id="articles-title">{words.articles}</h2>
      {articles.length > 1 ? (
        <ul class={articles.length > LONG ? 'list long' : 'list'} tabIndex={0} aria-labelledby="articles-title">
          {articles.map(({ id, title, publishedAt, source, events }) => (
            <li key={id}>
              <button type="button" class="plain" aria-pressed={id === article?.id} onClick={() => onChoose(id)}>
                <bdi class="name">{shown(title ?? id)}</bdi>
                <span class="minor">
                  {[publishedAt, source]
                    .filter((part) => part !== null)
                    .map(shown)
                    .join(' · ')}
                </span>
                <span class="badge" aria-label={words.shown(events.length, events.length)}>
                  {events.length}
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {article === undefined ? null : <ArticleView key={article.id} article={article} />}
    </section>
  );
}
