import { type Bounds, type ConflictEvent, OUTCOMES, type Outcome } from '@harmattan/types';

/** An event in one readable line: what a corpus compares. Actors by role, totals as `12`, `20+`, `-40` or `3-5`. */
export type Summary = {
  readonly type: string;
  readonly date: string | null;
  readonly place: string | null;
  /** The further places; left out where there are none. */
  readonly alsoAt?: readonly string[];
  readonly by: readonly string[];
  readonly on: readonly string[];
} & Readonly<Partial<Record<Outcome, string>>>;

/** What a corpus says of an event. Type, date, places and actors that are left out are not compared; totals always are. */
export type Expected = Partial<Summary>;

/** `12`, `20+` (at least), `-40` (at most), `3-5`, or `?` where both ends are open. */
export function writeBounds({ min, max }: Bounds): string {
  if (min === null) return max === null ? '?' : `-${max}`;
  return max === min ? `${min}` : max === null ? `${min}+` : `${min}-${max}`;
}

/** The summary of an event; a question mark follows the name of an actor that is only suspected. */
export function summarize(event: ConflictEvent): Summary {
  const inRole = (role: 'initiator' | 'target'): string[] =>
    event.actors
      .filter((actor) => actor.role === role)
      .map((actor) => (actor.suspected ? `${actor.name}?` : actor.name))
      .sort();
  const totals: Partial<Record<Outcome, string>> = {};
  for (const outcome of OUTCOMES) {
    const bounds = event.totals[outcome];
    if (bounds !== null) totals[outcome] = writeBounds(bounds);
  }
  return {
    type: event.type,
    date: event.date.edtf,
    place: event.place.name,
    ...(event.alsoAt.length === 0 ? {} : { alsoAt: event.alsoAt.flatMap(({ name }) => name ?? []) }),
    by: inRole('initiator'),
    on: inRole('target'),
    ...totals,
  };
}

/** The summaries cut down to what was expected of each, so that `toEqual` compares only what the corpus says. */
export function comparable(events: readonly ConflictEvent[], expected: readonly Expected[]): Expected[] {
  return events.map((event, at) => {
    const full = summarize(event);
    const asked = expected[at];
    if (asked === undefined) return full;
    const { type, date, place, alsoAt, by, on, ...totals } = full;
    return {
      ...(asked.type === undefined ? {} : { type }),
      ...(asked.date === undefined ? {} : { date }),
      ...(asked.place === undefined ? {} : { place }),
      ...(asked.alsoAt === undefined ? {} : { alsoAt: alsoAt ?? [] }),
      ...(asked.by === undefined ? {} : { by }),
      ...(asked.on === undefined ? {} : { on }),
      ...totals,
    };
  });
}
