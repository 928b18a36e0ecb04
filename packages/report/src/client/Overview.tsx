import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { byActor, byType, fatalitiesOverTime, grainOf, overTime, type ChartInput } from './charts.js';
import { CATEGORY_ORDER, fatalitiesOf, sumOf, type Row } from './reading.js';
import { usePaced } from './usePaced.js';
import { useWords } from './words.js';

type ChartProps = {
  readonly title: string;
  readonly note?: string;
  readonly draw: (input: ChartInput) => Element;
  readonly rows: readonly Row[];
};

/** One image to those who hear the page, with the chart's name; Plot names its inner groups "rect" and "rule", which tells them nothing. */
function asImage(chart: Element): Element {
  chart.setAttribute('role', 'img');
  for (const group of chart.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  return chart;
}

/** A chart as wide as its column; drawn anew when rows, language or width change. */
function Chart({ title, note, draw, rows }: ChartProps): JSX.Element {
  const words = useWords();
  const holder = useRef<HTMLDivElement>(null);
  const { paced, isBehind } = usePaced(rows, holder);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = holder.current;
    if (element === null) return undefined;
    const watcher = new ResizeObserver(([entry]) => {
      setWidth(Math.floor(entry?.contentRect.width ?? 0));
    });
    watcher.observe(element);
    return () => {
      watcher.disconnect();
    };
  }, []);
  useLayoutEffect(() => {
    if (width === 0) return;
    const drawing = paced.length === 0 ? [] : [asImage(draw({ rows: paced, words, width }))];
    holder.current?.replaceChildren(...drawing);
  }, [paced, words, width, draw]);
  return (
    <figure class="chart" aria-busy={isBehind}>
      <figcaption>
        <h3>{title}</h3>
        {note === undefined ? null : <p class="note">{note}</p>}
      </figcaption>
      <div ref={holder} class="drawing" />
    </figure>
  );
}

const number = new Intl.NumberFormat('en', { useGrouping: true });
const whole = (count: number): string => number.format(count).replaceAll(',', '\u202f');

/** What the overview tells in numbers. */
function summaryOf(rows: readonly Row[]): {
  readonly deaths: ReturnType<typeof fatalitiesOf>;
  readonly articles: number;
  readonly undated: number;
  readonly present: ReadonlySet<string>;
  readonly injured: number;
  readonly abducted: number;
  readonly grain: ReturnType<typeof grainOf>;
} {
  return {
    deaths: fatalitiesOf(rows),
    articles: new Set(rows.map(({ article }) => article.id)).size,
    undated: rows.filter(({ days }) => days === null).length,
    present: new Set(rows.map(({ event }) => event.category)),
    injured: sumOf(rows, 'injured'),
    abducted: sumOf(rows, 'abducted'),
    grain: grainOf(rows),
  };
}

/** Counts, and the charts of what is shown. */
export function Overview({ rows }: { readonly rows: readonly Row[] }): JSX.Element {
  const words = useWords();
  const holder = useRef<HTMLElement>(null);
  const { paced, isBehind } = usePaced(rows, holder);
  const { deaths, articles, undated, present, injured, abducted, grain } = useMemo(() => summaryOf(paced), [paced]);
  const { low, best, high } = deaths;
  const numbers = [
    { name: words.events, value: whole(paced.length), range: null },
    { name: words.reports, value: whole(articles), range: null },
    { name: words.killed, value: whole(best), range: low === high ? null : `${whole(low)}–${whole(high)}` },
    { name: words.injured, value: whole(injured), range: null },
    { name: words.abducted, value: whole(abducted), range: null },
  ];
  return (
    <section ref={holder} id="overview" aria-labelledby="overview-title" aria-busy={isBehind}>
      <h2 id="overview-title">{words.overview}</h2>
      <dl class="numbers">
        {numbers.map(({ name, value, range }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value} {range === null ? null : <span class="range">{range}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {paced.length === 0 ? (
        <p class="empty">{words.nothing}</p>
      ) : (
        <div class="charts">
          <div>
            <Chart title={words.overTime} draw={overTime} rows={rows} />
            <ul class="legend">
              {CATEGORY_ORDER.filter((category) => present.has(category)).map((category) => (
                <li key={category} class={`c-${category}`}>
                  {words.categories[category]}
                </li>
              ))}
            </ul>
          </div>
          <Chart
            title={grain === 'month' ? words.fatalitiesByMonth : words.fatalitiesByWeek}
            note={words.lowBestHigh}
            draw={fatalitiesOverTime}
            rows={rows}
          />
          <Chart title={words.byType} draw={byType} rows={rows} />
          <Chart title={words.byActor} draw={byActor} rows={rows} />
        </div>
      )}
      {undated === 0 ? null : <p class="note">{words.undated(undated)}</p>}
    </section>
  );
}
