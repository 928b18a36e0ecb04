import type { ActorKind, ConflictEvent, EventActor } from '@harmattan/types';

const STATE: ReadonlySet<ActorKind> = new Set(['state-forces', 'police', 'government', 'peacekeepers']);
const UNARMED: ReadonlySet<ActorKind> = new Set(['civilians', 'protesters']);

/** Whether an actor is a government's armed force, or one that fights beside it in UCDP's sense of a state-based conflict. */
export function isState(actor: Pick<EventActor, 'kind'>): boolean {
  return STATE.has(actor.kind);
}

/** Whether an actor is unarmed: its deaths are civilian deaths. */
export function isUnarmed(actor: Pick<EventActor, 'kind'>): boolean {
  return UNARMED.has(actor.kind);
}

/** The sides as UCDP puts them: the state is side A; else who attacked. With civilians as the only victims they are side B. */
export type Sides = { readonly a: EventActor | null; readonly b: EventActor | null };

/** Side A and B of an event. Source: UCDP GED Codebook, "side_a", "side_b". */
export function sidesOf(event: Pick<ConflictEvent, 'actors'>): Sides {
  const initiators = event.actors.filter((actor) => actor.role === 'initiator');
  const targets = event.actors.filter((actor) => actor.role === 'target');
  const armedTarget = targets.find((actor) => !isUnarmed(actor));
  const one = initiators[0] ?? null;
  const other = armedTarget ?? targets[0] ?? null;
  const isSwapped = other !== null && isState(other) && (one === null || !isState(one));
  return isSwapped ? { a: other, b: one } : { a: one, b: other };
}

/**
 * GED's `type_of_violence`: 1 state-based, 2 non-state, 3 one-sided. Null when a side that decides is not known.
 * Source: UCDP GED Codebook, "type_of_violence".
 */
export function typeOfViolence(event: Pick<ConflictEvent, 'actors' | 'category'>): 1 | 2 | 3 | null {
  const { a, b } = sidesOf(event);
  const isOneSided = event.category === 'violence-against-civilians';
  if (b !== null && isUnarmed(b)) return a === null ? null : 3;
  if (isOneSided) return 3;
  if (a === null || b === null) return null;
  return isState(a) || isState(b) ? 1 : 2;
}

/**
 * GED's `where_prec`: 1 the place itself, 2 within about 25 km of it, 3 second-order unit, 4 first-order unit, 5 a line or a fuzzy area,
 * 6 the country. Source: UCDP GED Codebook, "where_prec".
 */
export function wherePrecision(precision: ConflictEvent['place']['precision']): 1 | 3 | 4 | 5 | 6 | null {
  switch (precision) {
    case 'site':
    case 'town':
      return 1;
    case 'admin2':
      return 3;
    case 'admin1':
      return 4;
    case 'area':
      return 5;
    case 'country':
      return 6;
    default:
      return null;
  }
}

/**
 * GED's `event_clarity`: 1 when one incident is told clearly, 2 when it is known only as a part of a larger whole: here, places counted
 * together or a date of more than a day with a region for a place. Source: UCDP GED Codebook, "event_clarity".
 */
export function eventClarity(event: Pick<ConflictEvent, 'alsoAt' | 'date' | 'place'>): 1 | 2 {
  const isWide = ['admin1', 'country', 'area'].includes(event.place.precision ?? 'country');
  return event.alsoAt.length > 0 || (isWide && event.date.precision !== 'day') ? 2 : 1;
}

/** The cell of PRIO-GRID (half a degree, counted from 1 at 180° W 90° S eastwards). Source: Tollefsen et al. (2012), PRIO-GRID codebook. */
export function prioGridCell(lat: number, lon: number): number {
  const row = Math.min(359, Math.floor((lat + 90) * 2));
  const column = Math.min(719, Math.floor((lon + 180) * 2));
  return row * 720 + column + 1;
}

/** UCDP's best, low and high with the deaths by side; `unknown` is what no side is named for. Null without a figure. */
export type Deaths = {
  readonly a: number;
  readonly b: number;
  readonly civilians: number;
  readonly unknown: number;
  readonly best: number;
  readonly low: number;
  readonly high: number;
};

const isUsable = (toll: ConflictEvent['tolls'][number]): boolean =>
  toll.outcome === 'killed' && toll.status !== 'denied' && (toll.min ?? toll.max) !== null;

/** The best figure of a toll: the lower bound, as UCDP takes the more conservative number. */
const bestOf = ({ min, max }: { readonly min: number | null; readonly max: number | null }): number => min ?? max ?? 0;

/**
 * Deaths as GED counts them. Figures of groups go to their side; more than the total is cut, sides before civilians.
 * Source: UCDP GED Codebook, "deaths_a" to "high": best is the sum of the four.
 */
export function deathsOf(event: Pick<ConflictEvent, 'actors' | 'tolls' | 'fatalities'>): Deaths | null {
  const { low, best, high } = event.fatalities;
  const top = best ?? low ?? high;
  if (top === null) return null;
  const { a, b } = sidesOf(event);
  const byActor = new Map<string, number>();
  for (const toll of event.tolls) {
    if (!isUsable(toll) || toll.groupActor === null) continue;
    byActor.set(toll.groupActor, Math.max(byActor.get(toll.groupActor) ?? 0, bestOf(toll)));
  }
  const unarmed = new Set(event.actors.filter(isUnarmed).map((actor) => actor.name));
  const counts = { a: 0, b: 0, civilians: 0 };
  let left = top;
  const take = (key: keyof typeof counts, names: readonly string[]): void => {
    for (const name of names) {
      const given = Math.min(left, byActor.get(name) ?? 0);
      counts[key] += given;
      left -= given;
    }
  };
  take('a', a === null || unarmed.has(a.name) ? [] : [a.name]);
  take('b', b === null || unarmed.has(b.name) || b.name === a?.name ? [] : [b.name]);
  take('civilians', [...unarmed]);
  return { ...counts, unknown: left, best: top, low: low ?? top, high: high ?? top };
}
