import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { EventCategory } from '@harmattan/types';
import { CATEGORY_ORDER, isoOfDay, NO_FILTER, type Filter, type Row } from './reading.js';
import { useWords } from './words.js';

const BINS = 60;

type Props = {
  readonly all: readonly Row[];
  readonly shownCount: number;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

/** Two ends of a period over a small histogram of the events. */
function TimeBrush({ all, filter, onFilter }: Omit<Props, 'shownCount'>): JSX.Element | null {
  const words = useWords();
  const { first, last, heights } = useMemo(() => {
    const days = all.flatMap((row) => (row.days === null ? [] : [row.days.first]));
    const low = days.reduce((a, b) => Math.min(a, b), Infinity);
    const high = days.reduce((a, b) => Math.max(a, b), -Infinity);
    const counts = new Array<number>(BINS).fill(0);
    for (const day of days) {
      const bin = Math.min(BINS - 1, Math.floor(((day - low) / Math.max(1, high - low)) * BINS));
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    const most = Math.max(...counts, 1);
    return { first: low, last: high, heights: counts.map((count) => count / most) };
  }, [all]);
  if (first >= last) return null;
  const [from, to] = [filter.from ?? first, filter.to ?? last];
  const isInside = (bin: number): boolean => {
    const day = first + ((bin + 0.5) / BINS) * (last - first);
    return day >= from && day <= to;
  };
  const end = (name: 'from' | 'to', value: number): JSX.Element => (
    <label class={`end end-${name}`}>
      <span class="hidden">{name === 'from' ? words.from : words.to}</span>
      <input
        type="range"
        min={first}
        max={last}
        value={value}
        aria-valuetext={isoOfDay(value)}
        onInput={({ currentTarget }) => {
          const day = Number(currentTarget.value);
          onFilter({
            ...filter,
            from: name === 'from' ? Math.min(day, to) : filter.from,
            to: name === 'to' ? Math.max(day, from) : filter.to,
          });
        }}
      />
    </label>
  );
  return (
    <fieldset class="brush">
      <legend>
        {words.period} <output>{`${isoOfDay(from)} – ${isoOfDay(to)}`}</output>
      </legend>
      <div class="track">
        <svg viewBox={`0 0 ${BINS} 1`} preserveAspectRatio="none" aria-hidden="true">
          {heights.map((height, bin) => (
            <rect
              key={bin}
              x={bin + 0.1}
              width={0.8}
              y={1 - height}
              height={height}
              class={isInside(bin) ? 'in' : 'out'}
            />
          ))}
        </svg>
        {end('from', from)}
        {end('to', to)}
      </div>
    </fieldset>
  );
}

/** What of the events is shown: words, categories, a period. It holds for charts, map and table. */
export function FilterBar({ all, shownCount, filter, onFilter }: Props): JSX.Element {
  const words = useWords();
  const present = useMemo(() => new Set(all.map(({ event }) => event.category)), [all]);
  const toggle = (category: EventCategory): void => {
    const hidden = new Set(filter.hidden);
    if (!hidden.delete(category)) hidden.add(category);
    onFilter({ ...filter, hidden });
  };
  const isOpen = filter === NO_FILTER;
  return (
    <form class="filter" role="search" onSubmit={(event) => event.preventDefault()}>
      <label class="search">
        <span>{words.search}</span>
        <input
          type="search"
          placeholder={words.searchHint}
          value={filter.search}
          onInput={({ currentTarget }) => onFilter({ ...filter, search: currentTarget.value })}
        />
      </label>
      <fieldset class="kinds">
        <legend>{words.filter}</legend>
        {CATEGORY_ORDER.filter((category) => present.has(category)).map((category) => (
          <label key={category} class={`chip c-${category}`}>
            <input type="checkbox" checked={!filter.hidden.has(category)} onChange={() => toggle(category)} />
            <span>{words.categories[category]}</span>
          </label>
        ))}
      </fieldset>
      <TimeBrush all={all} filter={filter} onFilter={onFilter} />
      <p class="count" role="status">
        {words.shown(shownCount, all.length)}{' '}
        {isOpen ? null : (
          <button type="button" class="plain" onClick={() => onFilter(NO_FILTER)}>
            {words.clear}
          </button>
        )}
      </p>
    </form>
  );
}
