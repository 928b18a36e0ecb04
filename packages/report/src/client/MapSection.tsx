import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createMap, type Boundaries, type EventMap } from './map.js';
import type { Choice } from './mapLayers.js';
import { namesOf, shown, type Row } from './reading.js';
import { usePaced } from './usePaced.js';
import { useWords } from './words.js';

const LISTED = 50;

/** The map, and the events of the sign that was chosen. */
export function MapSection({
  rows,
  boundaries,
  onOpen,
}: {
  readonly rows: readonly Row[];
  readonly boundaries: Boundaries;
  readonly onOpen: (row: Row) => void;
}): JSX.Element {
  const words = useWords();
  const holder = useRef<HTMLDivElement>(null);
  const map = useRef<EventMap | null>(null);
  const { paced, isBehind } = usePaced(rows, holder);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [most, setMost] = useState(LISTED);
  const choose = (chosen: Choice): void => {
    setMost(LISTED);
    setChoice(chosen);
  };
  useLayoutEffect(() => {
    if (holder.current === null) return undefined;
    const made = createMap(holder.current, boundaries, {
      onChoose: choose,
      labelOf: words.eventsAt,
      language: words.code,
    });
    map.current = made;
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', made.recolour);
    return () => {
      scheme.removeEventListener('change', made.recolour);
      made.remove();
      map.current = null;
    };
  }, [boundaries, words]);
  useLayoutEffect(() => {
    map.current?.show(paced);
    setChoice(null);
  }, [paced, words]);
  const unplaced = useMemo(() => paced.filter(({ event }) => event.place.lat === null).length, [paced]);
  return (
    <section id="map" aria-labelledby="map-title" aria-busy={isBehind}>
      <h2 id="map-title">{words.map}</h2>
      <div class="map-columns">
        <div ref={holder} class="map" role="application" aria-label={words.mapLabel} />
        <div class="chosen" aria-live="polite">
          {choice === null ? (
            <p class="note">{words.chooseOnMap}</p>
          ) : (
            <>
              <h3>
                <bdi>{shown(words.eventsAt(choice.rows.length, choice.name))}</bdi>
              </h3>
              <ul>
                {choice.rows.slice(0, most).map((row) => (
                  <li key={row.key}>
                    <button type="button" class="plain link" onClick={() => onOpen(row)}>
                      <span class={`dotted c-${row.event.category}`}>{words.types[row.event.type]}</span>
                    </button>
                    <span class="minor">
                      {row.event.date.edtf ?? words.unknown} · <bdi>{shown(row.event.place.name ?? '')}</bdi>
                      {namesOf(row.event, 'initiator').length === 0 ? null : (
                        <>
                          {' · '}
                          <bdi>{shown(namesOf(row.event, 'initiator').join(', '))}</bdi>
                        </>
                      )}
                    </span>
                  </li>
                ))}
              </ul>
              {choice.rows.length > most ? (
                <button type="button" onClick={() => setMost(most + LISTED)}>
                  {words.more(Math.min(LISTED, choice.rows.length - most))}
                </button>
              ) : null}
            </>
          )}
        </div>
      </div>
      <p class="note">
        {words.areaNote} {unplaced === 0 ? '' : words.unplaced(unplaced)} {words.credit(boundaries.credit)}
      </p>
    </section>
  );
}
