import { createHash } from 'node:crypto';

/** The key of an event over all articles. Event ids are unique only within their article. */
export function eventKey(articleId: string, eventId: string): string {
  return `${articleId}#${eventId}`;
}

/** A whole number from a key, the same everywhere: 48 bits of its SHA-256. */
export function numberOf(key: string): number {
  return createHash('sha256').update(key).digest().readUIntBE(0, 6);
}
