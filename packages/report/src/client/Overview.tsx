import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { byActor, byType, fatalitiesOverTime, grainOf, overTime, type ChartInput } from './charts.js';
import { CATEGORY_ORDER, counted, fatalitiesOf, sumOf, type Row } from './reading.js';
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
  useEffect(() => {
    if (width > 0) holder.current?.replaceChildren(asImage(draw({ rows, words, width })));
  }, [rows, words, width, draw]);
  return (
    <figure class="chart">
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

/** Counts, and the charts of what is shown. */
export function Overview({ rows }: { readonly rows: readonly Row[] }): JSX.Element {
  const words = useWords();
  const { low, best, high } = fatalitiesOf(rows);
  const articles = new Set(rows.map(({ article }) => article.id)).size;
  const undated = rows.filter(({ days }) => days === null).length;
  const present = new Set(counted(rows.map(({ event }) => event.category)).map(({ value }) => value));
  const numbers = [
    { name: words.events, value: whole(rows.length), range: null },
    { name: words.reports, value: whole(articles), range: null },
    { name: words.killed, value: whole(best), range: low === high ? null : `${whole(low)}–${whole(high)}` },
    { name: words.injured, value: whole(sumOf(rows, 'injured')), range: null },
    { name: words.abducted, value: whole(sumOf(rows, 'abducted')), range: null },
  ];
  return (
    <section id="overview" aria-labelledby="overview-title">
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
      {rows.length === 0 ? (
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
            title={grainOf(rows) === 'month' ? words.fatalitiesByMonth : words.fatalitiesByWeek}
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
