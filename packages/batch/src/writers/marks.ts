import type { ArticleRecord, ConflictEvent, Span } from '@harmattan/types';
import { WriteError } from './writeError.js';
import type { WriteOptions } from './format.js';

/** Words of a text that an event's field was read from. */
export type Mark = { readonly field: string; readonly label: string; readonly value: string; readonly span: Span };

const marksOf = (field: string, label: string, value: string, spans: readonly Span[]): readonly Mark[] =>
  spans.map((span) => ({ field, label, value, span }));

function bounds(min: number | null, max: number | null): string {
  return min === max ? String(min) : `${min ?? '..'}-${max ?? '..'}`;
}

/** Everything of an event that stands in the text, in the order of the event's fields. */
export function eventMarks(event: ConflictEvent): readonly Mark[] {
  return [
    ...marksOf('trigger', 'Trigger', event.type, event.triggers),
    ...marksOf('date', 'Date', event.date.edtf ?? '', event.date.spans),
    ...[event.place, ...event.alsoAt].flatMap((place) => marksOf('place', 'Place', place.name ?? '', place.spans)),
    ...event.actors.flatMap((actor) =>
      marksOf(actor.role, actor.role === 'initiator' ? 'Initiator' : 'Target', actor.name, actor.spans),
    ),
    ...event.tolls.flatMap((toll) => marksOf(toll.outcome, 'Toll', bounds(toll.min, toll.max), toll.spans)),
    ...event.weapons.flatMap((weapon) => marksOf('weapon', 'Weapon', weapon.kind, weapon.spans)),
    ...event.claims.flatMap((claim) => marksOf(claim.stance, 'Claim', claim.actor, claim.spans)),
  ].filter(({ span }) => span.end > span.start);
}

/** The text of a record. @throws WriteError W001 when there is none, W002 when it is too short for the record's spans. */
export function neededText(record: ArticleRecord, { textOf, format }: WriteOptions): string {
  if (textOf === undefined)
    throw new WriteError('W001', `${format} marks words in the articles' texts: say where they are (--texts <inputs>)`);
  const text = textOf(record.id);
  if (text === null) throw new WriteError('W001', `article ${record.id}: its text is not among those given`);
  const last = Math.max(0, ...record.events.flatMap((event) => eventMarks(event).map(({ span }) => span.end)));
  if (last > text.length)
    throw new WriteError(
      'W002',
      `article ${record.id}: the text given has ${text.length} characters, the record points to ${last}: it was read from another text`,
    );
  return text;
}
