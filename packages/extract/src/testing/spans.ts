import type { ConflictEvent, Span } from '@harmattan/types';

/** Every span of every field of an event, with the field that holds it. */
export function spansOf(event: ConflictEvent): { readonly field: string; readonly span: Span }[] {
  const from = (field: string, spans: readonly Span[]): { field: string; span: Span }[] =>
    spans.map((span) => ({ field, span }));
  return [
    ...from('triggers', event.triggers),
    ...from('date', event.date.spans),
    ...from('place', event.place.spans),
    ...event.alsoAt.flatMap((place) => from('alsoAt', place.spans)),
    ...event.actors.flatMap((actor) => from(`actors ${actor.name}`, actor.spans)),
    ...event.tolls.flatMap((toll) => from(`tolls ${toll.outcome}`, toll.spans)),
    ...event.weapons.flatMap((weapon) => from(`weapons ${weapon.kind}`, weapon.spans)),
    ...event.claims.flatMap((claim) => from(`claims ${claim.actor}`, claim.spans)),
    ...from('evidence', event.evidence),
    ...event.derivation.flatMap((step) => from(`derivation ${step.field}`, step.spans)),
  ];
}

/** Fields whose span is empty, or does not lie in the text. */
export function brokenSpans(text: string, events: readonly ConflictEvent[]): string[] {
  return events.flatMap((event) =>
    spansOf(event)
      .filter(({ span }) => span.end > text.length || text.slice(span.start, span.end).trim() === '')
      .map(({ field, span }) => `${event.id} ${field} ${span.start}-${span.end}`),
  );
}
