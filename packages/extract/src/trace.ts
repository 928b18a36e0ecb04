import type { ConflictEvent, Span } from '@harmattan/types';

const at = (spans: readonly Span[]): string =>
  spans.length === 0 ? '' : `  [${spans.map((s) => `${s.start}–${s.end}`).join(', ')}]`;

/**
 * Why an event is as it is: for every field its value, the rules and knowledge that gave it, the spans read, and what lost.
 * Plain text, one field a line.
 */
export function explain(event: ConflictEvent): string {
  const lines = [
    `${event.id}  ${event.type}  ${event.date.edtf ?? 'date unknown'}  ${event.place.name ?? 'place unknown'}  confidence ${event.confidence}`,
  ];
  for (const step of event.derivation) {
    lines.push(`  ${step.field}: ${step.value}${at(step.spans)}`);
    if (step.rules.length > 0) lines.push(`    by ${step.rules.join(', ')}`);
    for (const lost of step.lost) lines.push(`    not ${lost.value}: ${lost.reason}`);
  }
  return lines.join('\n');
}
