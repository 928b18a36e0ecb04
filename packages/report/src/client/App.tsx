import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ReportData } from '../model.js';
import { Articles } from './Articles.js';
import { EventTable } from './EventTable.js';
import { FilterBar } from './FilterBar.js';
import type { Boundaries } from './map.js';
import { MapSection } from './MapSection.js';
import { Overview } from './Overview.js';
import { filtered, NO_FILTER, rowsOf, shown, type Filter, type Row } from './reading.js';
import { WORDS, WordsProvider, type Interface } from './words.js';

const PREFIX = '#article=';
const chosenInAddress = (): string | null =>
  location.hash.startsWith(PREFIX) ? decodeURIComponent(location.hash.slice(PREFIX.length)) : null;

/** The report: overview, map, table, articles, all of what the filter lets through. */
export function App({ data, boundaries }: { readonly data: ReportData; readonly boundaries: Boundaries }): JSX.Element {
  const [language, setLanguage] = useState<Interface>(data.language);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [chosen, setChosen] = useState<string | null>(chosenInAddress);
  const words = WORDS[language];
  const all = useMemo(() => rowsOf(data), [data]);
  const rows = useMemo(() => filtered(all, filter), [all, filter]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const onHash = (): void => setChosen(chosenInAddress() ?? chosen);
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [chosen]);
  const choose = useCallback((id: string): void => {
    setChosen(id);
    history.replaceState(null, '', `${PREFIX}${encodeURIComponent(id)}`);
  }, []);
  const open = useCallback(
    ({ article }: Row): void => {
      choose(article.id);
      const section = document.getElementById('articles');
      section?.scrollIntoView({ block: 'start' });
      section?.focus({ preventScroll: true });
    },
    [choose],
  );
  const hasEvents = all.length > 0;
  // The same element again: the filter does not hold for articles, and there may be thousands.
  const articles = useMemo(
    () => <Articles articles={data.articles} chosen={chosen} onChoose={choose} />,
    [data.articles, chosen, choose],
  );
  return (
    <WordsProvider value={words}>
      <a class="skip" href="#articles">
        {words.skip}
      </a>
      <header class="top">
        <p class="brand">Harmattan</p>
        <h1>
          <bdi>{shown(data.title ?? words.events)}</bdi>
        </h1>
        <nav aria-label={words.overview}>
          {hasEvents ? (
            <>
              <a href="#overview">{words.overview}</a>
              <a href="#map">{words.map}</a>
              <a href="#table">{words.table}</a>
            </>
          ) : null}
          <a href="#articles">{words.articles}</a>
          <button
            type="button"
            class="plain"
            lang={language === 'en' ? 'fr' : 'en'}
            onClick={() => setLanguage(language === 'en' ? 'fr' : 'en')}
          >
            {words.other}
          </button>
        </nav>
      </header>
      <main>
        {hasEvents ? (
          <>
            <FilterBar all={all} shownCount={rows.length} filter={filter} onFilter={setFilter} />
            <Overview rows={rows} />
            <MapSection rows={rows} boundaries={boundaries} onOpen={open} />
            <EventTable rows={rows} onOpen={open} />
          </>
        ) : null}
        {articles}
      </main>
      <footer>
        <p class="note">{words.madeBy}</p>
      </footer>
    </WordsProvider>
  );
}
