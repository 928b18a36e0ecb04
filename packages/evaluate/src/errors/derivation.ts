import type { ConflictEvent } from '@harmattan/types';
import type { EventField } from '../score/fields.js';

/** Words in the name of a derivation step that tell that it belongs to a field. */
const STEPS: Readonly<Record<EventField, readonly string[]>> = {
  event: ['event', 'trigger', 'type'],
  type: ['type'],
  category: ['type', 'category'],
  date: ['date'],
  dateOverlap: ['date'],
  place: ['place', 'alsoAt'],
  initiator: ['actor', 'initiator'],
  target: ['actor', 'target'],
  killed: ['toll', 'killed', 'totals'],
  injured: ['toll', 'injured', 'totals'],
  otherOutcomes: ['toll', 'missing', 'abducted', 'captured', 'displaced', 'totals'],
  claim: ['claim'],
};

/** The steps that gave an event's field its value, one line each: value, rules and knowledge, the words, what lost. */
export function derivationOf(text: string, event: ConflictEvent, field: EventField): readonly string[] {
  const wanted = STEPS[field];
  return event.derivation
    .filter((step) => wanted.some((word) => step.field.toLowerCase().includes(word.toLowerCase())))
    .map((step) => {
      const words = step.spans.map((span) => `"${text.slice(span.start, span.end).replace(/\s+/g, ' ')}"`).join(' ');
      const lost = step.lost.map((other) => `${other.value} (${other.reason})`).join(', ');
      return [`${step.field} = ${step.value}`, step.rules.join(' '), words, lost === '' ? '' : `lost: ${lost}`]
        .filter((part) => part !== '')
        .join(' | ');
    });
}
