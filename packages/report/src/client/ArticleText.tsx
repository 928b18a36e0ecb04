import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ReportArticle } from '../model.js';
import type { Lighting } from './EventCard.js';
import { isLit, marksOf, segmentsOf, type MarkKind } from './marks.js';
import { shown } from './reading.js';
import { useWords } from './words.js';

const KINDS: readonly MarkKind[] = ['deed', 'actor', 'place', 'date', 'toll', 'means', 'claim'];

/** The text of an article with the words behind its events marked; a marked word lights up the fields that it gave. */
export function ArticleText({
  text,
  events,
  language,
  lit,
  light,
}: Lighting & Pick<ReportArticle, 'events' | 'language'> & { readonly text: string }): JSX.Element {
  const words = useWords();
  const segments = useMemo(() => segmentsOf(text.length, events.flatMap(marksOf)), [text, events]);
  return (
    <div class="reading">
      <ul class="legend marks" aria-label={words.legend}>
        {KINDS.map((kind) => (
          <li key={kind} class={`k-${kind}`}>
            {words.marks[kind]}
          </li>
        ))}
      </ul>
      <div class="text" lang={language ?? undefined} dir="auto">
        {segments.map(({ start, end, kind, keys }) => {
          const part = shown(text.slice(start, end));
          if (kind === null) return part;
          const [first = null] = keys;
          const on = (): void => light(keys.find((key) => key === lit) ?? first);
          const off = (): void => light(null);
          return (
            <span
              key={start}
              role="button"
              tabIndex={0}
              class={`mark k-${kind}${isLit(lit, keys) ? ' lit' : ''}`}
              onMouseEnter={on}
              onMouseLeave={off}
              onFocus={on}
              onBlur={off}
            >
              {part}
            </span>
          );
        })}
      </div>
    </div>
  );
}
