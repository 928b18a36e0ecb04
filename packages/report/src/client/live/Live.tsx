import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleRecord } from '@harmattan/types';
import type { ReportArticle } from '../../model.js';
import { reportArticle } from '../../reportArticle.js';
import { ArticleView } from '../ArticleView.js';
import { useWords, WORDS, WordsProvider, type Interface } from '../words.js';
import { extract, keepGold, type Correction, type Draft } from './api.js';
import { CorrectionForm } from './CorrectionForm.js';
import { LIVE_WORDS } from './words.js';

/** Milliseconds without a key before the text is read. */
const PAUSE = 250;
const PUBLICATION = /^(\d{4}(-\d{2}(-\d{2})?)?)?$/;

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly draft: Draft; readonly record: ArticleRecord; readonly ms: number }
  | { readonly kind: 'failed'; readonly message: string };

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Reads the draft a moment after it last changed; an answer to an older text is dropped. */
function useReading(draft: Draft): State {
  const [state, setState] = useState<State>({ kind: 'idle' });
  useEffect(() => {
    if (draft.text.trim() === '') {
      setState({ kind: 'idle' });
      return undefined;
    }
    if (!PUBLICATION.test(draft.publishedAt)) return undefined;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      setState((before) => (before.kind === 'read' ? before : { kind: 'reading' }));
      const start = performance.now();
      extract(draft, controller.signal).then(
        (record) => setState({ kind: 'read', draft, record, ms: Math.round(performance.now() - start) }),
        (error: unknown) => {
          if (!controller.signal.aborted) setState({ kind: 'failed', message: messageOf(error) });
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [draft]);
  return state;
}

function Result({ draft, record }: { readonly draft: Draft; readonly record: ArticleRecord }): JSX.Element {
  const words = LIVE_WORDS[useWords().code];
  const [corrections, setCorrections] = useState<ReadonlyMap<string, Correction>>(new Map());
  const [told, setTold] = useState<string | null>(null);
  const article = useMemo<ReportArticle>(() => reportArticle(record, draft.text), [record, draft]);
  const save = (): void => {
    keepGold(draft, [...corrections.values()]).then(
      (file) => setTold(words.saved(file)),
      (error: unknown) => setTold(messageOf(error)),
    );
  };
  return (
    <>
      <ArticleView
        article={article}
        isBare
        below={(event) => (
          <CorrectionForm
            event={event}
            onCorrect={(correction) => setCorrections(new Map(corrections).set(correction.event, correction))}
          />
        )}
      />
      {record.events.length === 0 ? null : (
        <p class="keep">
          <button type="button" onClick={save}>
            {words.save}
          </button>{' '}
          <span role="status">{told ?? (corrections.size === 0 ? '' : words.corrections(corrections.size))}</span>
        </p>
      )}
    </>
  );
}

/** The live page: an article is read as it is typed, corrected, and kept as gold. */
export function Live({ start }: { readonly start: Interface }): JSX.Element {
  const [language, setLanguage] = useState<Interface>(start);
  const [draft, setDraft] = useState<Draft>({ text: '', publishedAt: '', source: '' });
  const [isOver, setOver] = useState(false);
  const state = useReading(draft);
  const last = useRef<Extract<State, { readonly kind: 'read' }> | null>(null);
  if (state.kind === 'read') last.current = state;
  if (state.kind === 'idle') last.current = null;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const words = LIVE_WORDS[language];
  const take = (file: File | undefined): void => {
    setOver(false);
    if (file === undefined) return;
    void file.text().then((text) => setDraft((before) => ({ ...before, text })));
  };
  const status = {
    idle: words.idle,
    reading: words.reading,
    read: state.kind === 'read' ? words.read(state.record.events.length, state.ms) : '',
    failed: state.kind === 'failed' ? state.message : '',
  }[state.kind];
  return (
    <WordsProvider value={WORDS[language]}>
      <header class="top">
        <p class="brand">Harmattan</p>
        <h1>{words.heading}</h1>
        <nav aria-label="Harmattan">
          <a href="/v1/openapi.json">API</a>
          <button
            type="button"
            class="plain"
            lang={language === 'en' ? 'fr' : 'en'}
            onClick={() => setLanguage(language === 'en' ? 'fr' : 'en')}
          >
            {WORDS[language].other}
          </button>
        </nav>
      </header>
      <main>
        <form
          class={`draft${isOver ? ' over' : ''}`}
          onSubmit={(event) => event.preventDefault()}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            take(event.dataTransfer?.files[0]);
          }}
        >
          <label class="text-field">
            <span>{words.text}</span>
            <textarea
              rows={9}
              placeholder={words.hint}
              value={draft.text}
              onInput={({ currentTarget }) => setDraft({ ...draft, text: currentTarget.value })}
            />
          </label>
          <label>
            <span>{words.published}</span>
            <input
              placeholder={words.publishedHint}
              value={draft.publishedAt}
              aria-invalid={!PUBLICATION.test(draft.publishedAt)}
              onInput={({ currentTarget }) => setDraft({ ...draft, publishedAt: currentTarget.value.trim() })}
            />
          </label>
          <label>
            <span>{words.source}</span>
            <input
              value={draft.source}
              onInput={({ currentTarget }) => setDraft({ ...draft, source: currentTarget.value })}
            />
          </label>
          <p class="count" role="status">
            {isOver ? words.drop : status}
          </p>
        </form>
        {last.current === null ? null : (
          <Result
            key={`${last.current.draft.text}|${last.current.draft.publishedAt}`}
            draft={last.current.draft}
            record={last.current.record}
          />
        )}
      </main>
    </WordsProvider>
  );
}
