import type { Span } from '@harmattan/types';
import type { ReportEvent } from '../model.js';

/** What a marked word stands for; colours go by it. */
export type MarkKind = 'actor' | 'place' | 'date' | 'toll' | 'means' | 'deed' | 'claim';

/** A field of an event, as in `e1/place`: what lights up together. */
export type FieldKey = string;

export type Mark = { readonly key: FieldKey; readonly kind: MarkKind; readonly spans: readonly Span[] };

/** A stretch of text with the marks over it; none for plain text. */
export type Segment = {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind | null;
  readonly keys: readonly FieldKey[];
};

/** Where marks overlap, the earlier kind gives the colour. */
const PRIORITY: readonly MarkKind[] = ['toll', 'actor', 'place', 'date', 'means', 'claim', 'deed'];

/** The key of a field. */
export const fieldKey = (event: string, field: string): FieldKey => `${event}/${field}`;

/** All marks of an event. */
export function marksOf(event: ReportEvent): readonly Mark[] {
  const mark = (field: string, kind: MarkKind, spans: readonly Span[]): Mark => ({
    key: fieldKey(event.id, field),
    kind,
    spans,
  });
  return [
    mark('type', 'deed', event.triggers),
    mark('date', 'date', event.date.spans),
    mark('place', 'place', event.place.spans),
    ...event.alsoAt.map(({ spans }, i) => mark(`alsoAt${i}`, 'place', spans)),
    ...event.actors.map(({ spans }, i) => mark(`actor${i}`, 'actor', spans)),
    ...event.tolls.map(({ spans }, i) => mark(`toll${i}`, 'toll', spans)),
    ...event.weapons.map(({ spans }, i) => mark(`means${i}`, 'means', spans)),
    ...event.claims.map(({ spans }, i) => mark(`claim${i}`, 'claim', spans)),
  ].filter(({ spans }) => spans.length > 0);
}

/** Cuts a text where marks begin and end. Spans beyond the text are cut to it; the segments in order are the text. */
export function segmentsOf(length: number, marks: readonly Mark[]): readonly Segment[] {
  const inside = marks.flatMap(({ key, kind, spans }) =>
    spans
      .map(({ start, end }) => ({ key, kind, start: Math.max(0, start), end: Math.min(length, end) }))
      .filter(({ start, end }) => start < end),
  );
  const cuts = [...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const byStart = [...inside].sort((a, b) => a.start - b.start);
  let open: typeof inside = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? length;
    open = open.filter((one) => one.end > start);
    for (let one = byStart[next]; one !== undefined && one.start <= start; one = byStart[next]) {
      open.push(one);
      next += 1;
    }
    const kinds = new Set(open.map(({ kind }) => kind));
    return {
      start,
      end,
      kind: PRIORITY.find((kind) => kinds.has(kind)) ?? null,
      keys: [...new Set(open.map(({ key }) => key))],
    };
  });
}

/** Whether a segment has marked words: a space between two marks that a third runs over is nothing to read or to press. */
export const isMarked = ({ start, end, kind }: Segment, text: string): boolean =>
  kind !== null && text.slice(start, end).trim() !== '';

/** Whether what is lit (a field `e1/place`, or a whole event `e1`) includes one of the keys. */
export const isLit = (lit: string | null, keys: readonly FieldKey[]): boolean =>
  lit !== null && keys.some((key) => key === lit || key.startsWith(`${lit}/`));
