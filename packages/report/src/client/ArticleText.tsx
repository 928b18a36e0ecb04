import type { JSX } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { ReportArticle } from '../model.js';
import type { Lighting } from './EventCard.js';
import { isLit, isMarked, marksOf, segmentsOf, type FieldKey, type MarkKind } from './marks.js';
import { shown } from './reading.js';
import { useWords } from './words.js';

const KINDS: readonly MarkKind[] = ['deed', 'actor', 'place', 'date', 'toll', 'means', 'claim'];

/** Where a key leads from one of `count` marked words; null when it leads nowhere. */
function goal(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/**
 * The text of an article with the words behind its events marked; a marked word lights up the fields that it gave. All words are one stop of the
 * Tab key: arrows go from one to the next, Enter to the field.
 */
export function ArticleText({
  text,
  events,
  language,
  lit,
  light,
  onEnter,
}: Lighting &
  Pick<ReportArticle, 'events' | 'language'> & {
    readonly text: string;
    /** Hears which field a word leads to. */
    readonly onEnter: (key: FieldKey) => void;
  }): JSX.Element {
  const words = useWords();
  const segments = useMemo(() => segmentsOf(text.length, events.flatMap(marksOf)), [text, events]);
  const holder = useRef<HTMLDivElement>(null);
  const hint = useId();
  /** Where the marked word begins that Tab leads to; the first when there is none. */
  const [stop, setStop] = useState(-1);
  const starts = segments.filter((segment) => isMarked(segment, text)).map(({ start }) => start);
  const current = starts.includes(stop) ? stop : starts[0];
  const go = (event: KeyboardEvent, start: number): void => {
    const next = goal(event.key, starts.indexOf(start), starts.length);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    holder.current?.querySelectorAll<HTMLElement>('.mark')[next]?.focus();
  };
  return (
    <div class="reading">
      <ul class="legend marks" aria-label={words.legend}>
        {KINDS.map((kind) => (
          <li key={kind} class={`k-${kind}`}>
            {words.marks[kind]}
          </li>
        ))}
      </ul>
      <p class="hidden" id={hint}>
        {words.marksHint}
      </p>
      <div ref={holder} class="text" lang={language ?? undefined} dir="auto">
        {segments.map((segment) => {
          const { start, end, kind, keys } = segment;
          const part = shown(text.slice(start, end));
          if (!isMarked(segment, text)) return part;
          const [first = null] = keys;
          const key = keys.find((one) => one === lit) ?? first;
          const on = (): void => light(key);
          const enter = (): void => {
            if (key !== null) onEnter(key);
          };
          const off = (): void => light(null);
          return (
            <span
              key={start}
              role="button"
              tabIndex={start === current ? 0 : -1}
              aria-describedby={start === current ? hint : undefined}
              class={`mark k-${kind}${isLit(lit, keys) ? ' lit' : ''}`}
              onMouseEnter={on}
              onMouseLeave={off}
              onFocus={() => {
                setStop(start);
                on();
              }}
              onBlur={off}
              onClick={enter}
              onKeyDown={(event) => {
                if (event.key === 'Enter' || event.key === ' ') {
                  event.preventDefault();
                  enter();
                } else go(event, start);
              }}
            >
              {part}
            </span>
          );
        })}
      </div>
    </div>
  );
}
