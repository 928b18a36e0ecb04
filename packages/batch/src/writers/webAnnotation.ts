import { eventKey } from '../tables/identity.js';
import { eventMarks, neededText, type Mark } from './marks.js';
import type { Records, WriteOptions } from './format.js';

const CONTEXT = 32;
const urn = (...parts: readonly string[]): string => `urn:harmattan:${parts.map(encodeURIComponent).join(':')}`;

/** UTF-16 offset to code points, which the model counts in. Source: Web Annotation Data Model, 4.2.5 "Text Position Selector". */
function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) {
      pairs.push(at);
      at += 1;
    }
  }
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

type Place = {
  readonly text: string;
  readonly article: string;
  readonly event: string;
  readonly at: (offset: number) => number;
};

function annotation(mark: Mark, index: number, { text, article, event, at }: Place): unknown {
  const { start, end } = mark.span;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: urn('annotation', article, event, String(index)),
    type: 'Annotation',
    motivation: 'tagging',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: mark.field },
      { type: 'TextualBody', purpose: 'identifying', value: mark.value },
      { type: 'SpecificResource', purpose: 'linking', source: urn('event', eventKey(article, event)) },
    ],
    target: {
      source: urn('article', article),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - CONTEXT), start),
          suffix: text.slice(end, end + CONTEXT),
        },
        { type: 'TextPositionSelector', start: at(start), end: at(end) },
      ],
    },
  };
}

/** W3C Web Annotations, one a line: each is a document of its own. Source: W3C Recommendation "Web Annotation Data Model" (2017). */
export async function* webAnnotationsOf(records: Records, options: WriteOptions): AsyncGenerator<string> {
  for await (const record of records) {
    const text = neededText(record, options);
    const at = codePoints(text);
    for (const event of record.events) {
      const place = { text, article: record.id, event: event.id, at };
      for (const [index, mark] of eventMarks(event).entries())
        yield `${JSON.stringify(annotation(mark, index + 1, place))}\n`;
    }
  }
}
