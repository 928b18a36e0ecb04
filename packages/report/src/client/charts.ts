import * as Plot from '@observablehq/plot';
import {
  CATEGORY_ORDER,
  counted,
  dateOfDay,
  fatalitiesOf,
  hasFatalities,
  namesOf,
  shown,
  type Row,
} from './reading.js';
import type { Words } from './words.js';

/** What a chart is drawn from and how wide it may be. */
export type ChartInput = { readonly rows: readonly Row[]; readonly words: Words; readonly width: number };

/** Plot puts a style for this class into each chart; the page's policy allows that one. */
const CLASS = 'plot';
const MARGIN_LEFT = 44;
const DAYS_FOR_WEEKS = 400;
const MAX_BARS = 10;
const colourOf = (category: string): string => `var(--c-${category})`;

const style = { background: 'transparent', fontSize: '12px', overflow: 'visible' };

const dated = (rows: readonly Row[]): readonly (Row & { readonly days: NonNullable<Row['days']> })[] =>
  rows.filter((row): row is Row & { readonly days: NonNullable<Row['days']> } => row.days !== null);

/** Weeks where all fits into about a year, else months. */
export function grainOf(rows: readonly Row[]): 'week' | 'month' {
  const days = dated(rows).map((row) => row.days.first);
  let [first, last] = [Infinity, -Infinity];
  for (const day of days) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return last - first <= DAYS_FOR_WEEKS ? 'week' : 'month';
}

/** Events over time, stacked by category. */
export function overTime({ rows, words, width }: ChartInput): Element {
  const data = dated(rows).map(({ days, event }) => ({ date: dateOfDay(days.first), category: event.category }));
  return Plot.plot({
    className: CLASS,
    width,
    height: 220,
    marginLeft: MARGIN_LEFT,
    style,
    ariaLabel: words.overTime,
    x: { type: 'utc', label: null },
    y: { grid: true, label: null, ticks: 4, tickFormat: 'd' },
    color: { domain: [...CATEGORY_ORDER], range: CATEGORY_ORDER.map(colourOf) },
    marks: [
      Plot.rectY(
        data,
        Plot.binX<Plot.RectYOptions>(
          { y: 'count' },
          {
            x: 'date',
            interval: grainOf(rows),
            fill: 'category',
            order: [...CATEGORY_ORDER],
            insetLeft: 0.5,
            insetRight: 0.5,
          },
        ),
      ),
      Plot.ruleY([0]),
    ],
  });
}

/** Killed by week or month: a line from lowest to highest, a dot for the best figure. */
export function fatalitiesOverTime({ rows, words, width }: ChartInput): Element {
  const grain = grainOf(rows);
  const groups = new Map<number, Row[]>();
  for (const row of dated(rows)) {
    if (!hasFatalities(row.event.fatalities)) continue;
    const date = dateOfDay(row.days.first);
    const start =
      grain === 'month'
        ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)
        : date.getTime() - date.getUTCDay() * 86_400_000;
    groups.set(start, [...(groups.get(start) ?? []), row]);
  }
  const data = [...groups].map(([start, group]) => ({ date: new Date(start), ...fatalitiesOf(group) }));
  return Plot.plot({
    className: CLASS,
    width,
    height: 220,
    marginLeft: MARGIN_LEFT,
    style,
    ariaLabel: grain === 'month' ? words.fatalitiesByMonth : words.fatalitiesByWeek,
    x: { type: 'utc', label: null },
    y: { grid: true, label: null, ticks: 4, zero: true },
    marks: [
      Plot.ruleX(data, {
        x: 'date',
        y1: 'low',
        y2: 'high',
        stroke: 'var(--loss)',
        strokeWidth: 3,
        strokeOpacity: 0.35,
      }),
      Plot.dot(data, { x: 'date', y: 'best', fill: 'var(--loss)', r: 3.5 }),
      Plot.ruleY([0]),
    ],
  });
}

type Bar = { readonly name: string; readonly count: number; readonly colour: string };

function bars(data: readonly Bar[], width: number, label: string): Element {
  const longest = Math.max(...data.map(({ name }) => name.length), 8);
  const space = Math.min(width * 0.5, 16 + longest * 6.4);
  const cut = Math.max(8, Math.floor((space - 10) / 6.4));
  const short = (name: string): string => (name.length > cut ? `${name.slice(0, cut - 1)}…` : name);
  return Plot.plot({
    className: CLASS,
    width,
    height: 28 + data.length * 24,
    marginLeft: space,
    marginRight: 34,
    marginTop: 4,
    marginBottom: 4,
    style,
    ariaLabel: label,
    x: { axis: null },
    y: { label: null, domain: data.map(({ name }) => name), tickFormat: short, tickSize: 0 },
    marks: [
      Plot.barX(data, { x: 'count', y: 'name', fill: 'colour', insetTop: 3, insetBottom: 3 }),
      Plot.text(data, {
        x: 'count',
        y: 'name',
        text: (bar: Bar) => String(bar.count),
        dx: 6,
        textAnchor: 'start',
        fill: 'currentColor',
      }),
    ],
  });
}

/** Events by type, most often first. */
export function byType({ rows, words, width }: ChartInput): Element {
  const category = new Map(rows.map(({ event }) => [event.type, event.category]));
  const data = counted(rows.map(({ event }) => event.type))
    .slice(0, MAX_BARS)
    .map(({ value, count }) => ({ name: words.types[value], count, colour: colourOf(category.get(value) ?? '') }));
  return bars(data, width, words.byType);
}

/** Events by initiator, most often first. */
export function byActor({ rows, words, width }: ChartInput): Element {
  const data = counted(rows.flatMap(({ event }) => [...new Set(namesOf(event, 'initiator').map(shown))]))
    .slice(0, MAX_BARS)
    .map(({ value, count }) => ({ name: value, count, colour: 'var(--m-actor)' }));
  return bars(data, width, words.byActor);
}
