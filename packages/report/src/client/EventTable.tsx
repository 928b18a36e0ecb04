import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { boundsLabel } from '@harmattan/types';
import { save, toCsv, toGeoJson } from './exports.js';
import { namesOf, shown, type Row } from './reading.js';
import { usePaced } from './usePaced.js';
import { useWords, type Words } from './words.js';

const PAGE = 100;

type Column = {
  readonly id: string;
  readonly title: (words: Words) => string;
  /** What sorts; null goes last either way. */
  readonly sortedBy: (row: Row, words: Words) => string | number | null;
  readonly cell: (row: Row, words: Words) => JSX.Element | string;
  readonly isNumber?: true;
};

const killed = ({ event }: Row): number | null =>
  event.fatalities.best ?? event.totals.killed?.min ?? event.totals.killed?.max ?? null;

const COLUMNS: readonly Column[] = [
  {
    id: 'date',
    title: (words) => words.date,
    sortedBy: ({ days, event }) => days?.first ?? (event.date.edtf === null ? null : -1),
    cell: ({ event }, words) => event.date.edtf ?? <span class="unknown">{words.unknown}</span>,
  },
  {
    id: 'place',
    title: (words) => words.place,
    sortedBy: ({ event }) => event.place.name,
    cell: ({ event }, words) =>
      event.place.name === null ? (
        <span class="unknown">{words.unknown}</span>
      ) : (
        <>
          <bdi>{shown(event.place.name)}</bdi>
          {event.place.admin1 === null || event.place.admin1 === event.place.name ? null : (
            <span class="minor">, {event.place.admin1}</span>
          )}{' '}
          <span class="minor">{event.place.country}</span>
        </>
      ),
  },
  {
    id: 'type',
    title: (words) => words.type,
    sortedBy: ({ event }, words) => words.types[event.type],
    cell: ({ event }, words) => <span class={`dotted c-${event.category}`}>{words.types[event.type]}</span>,
  },
  ...(['initiator', 'target'] as const).map((role): Column => ({
    id: role,
    title: (words) => (role === 'initiator' ? words.who : words.whom),
    sortedBy: ({ event }) => namesOf(event, role)[0] ?? null,
    cell: ({ event }, words) => {
      const names = namesOf(event, role);
      return names.length === 0 ? <span class="unknown">{words.unknown}</span> : <bdi>{shown(names.join(', '))}</bdi>;
    },
  })),
  {
    id: 'killed',
    title: (words) => words.killed,
    sortedBy: killed,
    cell: ({ event }) => boundsLabel(event.totals.killed),
    isNumber: true,
  },
  {
    id: 'injured',
    title: (words) => words.injured,
    sortedBy: ({ event }) => event.totals.injured?.min ?? event.totals.injured?.max ?? null,
    cell: ({ event }) => boundsLabel(event.totals.injured),
    isNumber: true,
  },
  {
    id: 'source',
    title: (words) => words.source,
    sortedBy: ({ article }) => article.source ?? article.title ?? article.id,
    cell: ({ article }) => <bdi>{shown(article.source ?? article.title ?? article.id)}</bdi>,
  },
];

type Order = { readonly column: string; readonly isDown: boolean };

function sorted(rows: readonly Row[], { column, isDown }: Order, words: Words): readonly Row[] {
  const by = COLUMNS.find(({ id }) => id === column)?.sortedBy;
  if (by === undefined) return rows;
  return rows
    .map((row) => ({ row, value: by(row, words) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      const way =
        typeof a.value === 'number' && typeof b.value === 'number'
          ? a.value - b.value
          : String(a.value).localeCompare(String(b.value), words.code);
      return isDown ? -way : way;
    })
    .map(({ row }) => row);
}

/** All events as rows; they can be sorted and saved, and lead to their article. */
export function EventTable({
  rows,
  onOpen,
}: {
  readonly rows: readonly Row[];
  readonly onOpen: (row: Row) => void;
}): JSX.Element {
  const words = useWords();
  const [order, setOrder] = useState<Order>({ column: 'date', isDown: false });
  const [most, setMost] = useState(PAGE);
  const holder = useRef<HTMLElement>(null);
  const { paced, isBehind } = usePaced(rows, holder);
  const ordered = useMemo(() => sorted(paced, order, words), [paced, order, words]);
  /** What is saved is what the filter lets through, also before the table has followed it. */
  const latest = (): readonly Row[] => (isBehind ? sorted(rows, order, words) : ordered);
  const hidden = ordered.length - most;
  const body = useMemo(
    () =>
      ordered.slice(0, most).map((row) => (
        <tr key={row.key} class={row.event.background ? 'background' : undefined}>
          {COLUMNS.map(({ id, cell, isNumber }) =>
            id === 'date' ? (
              <th key={id} scope="row">
                <button type="button" class="plain link" title={words.readArticle} onClick={() => onOpen(row)}>
                  {cell(row, words)}
                </button>
              </th>
            ) : (
              <td key={id} class={isNumber ? 'number' : undefined}>
                {cell(row, words)}
              </td>
            ),
          )}
        </tr>
      )),
    [ordered, most, words, onOpen],
  );
  return (
    <section ref={holder} id="table" aria-labelledby="table-title" aria-busy={isBehind}>
      <div class="headline">
        <h2 id="table-title">{words.table}</h2>
        <p class="save">
          {words.exportAs}{' '}
          <button type="button" onClick={() => save('events.csv', 'text/csv', toCsv(latest()))}>
            CSV
          </button>{' '}
          <button type="button" onClick={() => save('events.geojson', 'application/geo+json', toGeoJson(latest()))}>
            GeoJSON
          </button>
        </p>
      </div>
      <div class="scroller" tabIndex={0} role="region" aria-labelledby="table-title">
        <table>
          <thead>
            <tr>
              {COLUMNS.map(({ id, title, isNumber }) => (
                <th
                  key={id}
                  scope="col"
                  class={isNumber ? 'number' : undefined}
                  aria-sort={order.column === id ? (order.isDown ? 'descending' : 'ascending') : 'none'}
                >
                  <button
                    type="button"
                    class="plain"
                    title={words.sortBy(title(words))}
                    onClick={() =>
                      setOrder({ column: id, isDown: order.column === id ? !order.isDown : isNumber === true })
                    }
                  >
                    {title(words)}
                    <span aria-hidden="true">{order.column === id ? (order.isDown ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{body}</tbody>
        </table>
      </div>
      {ordered.length === 0 ? <p class="empty">{words.nothing}</p> : null}
      {hidden > 0 ? (
        <button type="button" onClick={() => setMost(most + PAGE)}>
          {words.more(Math.min(PAGE, hidden))}
        </button>
      ) : null}
    </section>
  );
}
