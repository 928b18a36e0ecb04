import type { Span } from '@harmattan/types';

/** Spans in the order of the text, each once. */
export const uniqueSpans = (spans: readonly Span[]): Span[] => {
  const seen = new Set<string>();
  return spans
    .filter((span) => {
      const key = `${span.start}:${span.end}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
};
