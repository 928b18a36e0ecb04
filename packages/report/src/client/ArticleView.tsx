import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ReportArticle, ReportEvent } from '../model.js';
import { ArticleText } from './ArticleText.js';
import { EventCard } from './EventCard.js';
import type { FieldKey } from './marks.js';
import { shown } from './reading.js';
import { useWords } from './words.js';

/** Only web addresses become links. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

function ArticleHead({ article }: { readonly article: ReportArticle }): JSX.Element {
  const words = useWords();
  const { title, source, publishedAt, url, language, id } = article;
  return (
    <header>
      <h3 class="title" lang={language ?? undefined}>
        <bdi>{shown(title ?? id)}</bdi>
      </h3>
      <p class="minor">
        {[source, publishedAt === null ? null : `${words.published} ${publishedAt}`]
          .filter((part) => part !== null)
          .map((part) => shown(part))
          .join(' · ')}
        {url !== null && isWebAddress(url) ? (
          <>
            {' · '}
            <a href={url} rel="noreferrer noopener" target="_blank">
              {new URL(url).hostname}
            </a>
          </>
        ) : null}
      </p>
    </header>
  );
}

/** An article: its text with marked words, its events as cards beside it. `below` adds to a card; `isBare` leaves title and source out. */
export function ArticleView({
  article,
  isBare = false,
  below,
}: {
  readonly article: ReportArticle;
  readonly isBare?: boolean;
  readonly below?: (event: ReportEvent) => ComponentChildren;
}): JSX.Element {
  const words = useWords();
  const [lit, light] = useState<string | null>(null);
  const cards = useRef<HTMLDivElement>(null);
  const { text, events, language } = article;
  const enter = (key: FieldKey): void => {
    cards.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(key)}"]`)?.focus();
  };
  return (
    <div class="article-view">
      {isBare ? null : <ArticleHead article={article} />}
      {text === null || events.length === 0 ? null : (
        <button type="button" class="skip" onClick={() => cards.current?.focus()}>
          {words.skipToCards}
        </button>
      )}
      <div class="columns">
        {text === null ? (
          <p class="note">{words.noText}</p>
        ) : (
          <ArticleText text={text} events={events} language={language} lit={lit} light={light} onEnter={enter} />
        )}
        <div ref={cards} class="cards" role="group" aria-label={words.cards} tabIndex={-1}>
          {events.length === 0 ? <p class="empty">{words.noEvents}</p> : null}
          {events.map((event, i) => (
            <EventCard key={event.id} event={event} number={i + 1} lit={lit} light={light}>
              {below?.(event)}
            </EventCard>
          ))}
        </div>
      </div>
    </div>
  );
}
