import { describe, expect, test } from '@jest/globals';
import { createExtractor, explain } from './index.js';
import { listFiles, readText } from './testing/files.js';
import { brokenSpans } from './testing/spans.js';

const { extract } = createExtractor();

/** A rule of a language (`en/count/range`), a stage (`coding/shelling`), an entry of the knowledge (`actor/jnim`), or why acts were joined. */
const RULE_ID = /^(?:[a-z]+\/\S+|joined: .+)$/;

const publishedOf = (path: string): string | null => {
  const gold: unknown = JSON.parse(readText(path.replace(/\.txt$/, '.json')));
  return typeof gold === 'object' && gold !== null && 'published' in gold && typeof gold.published === 'string'
    ? gold.published
    : null;
};
const articles = listFiles('fixtures/dev/en', '.txt').map((path) => {
  const text = readText(path);
  return [path, text, extract(text, { publishedAt: publishedOf(path) })] as const;
});

describe('every event explains itself', () => {
  test('there are events to explain', () => {
    expect(articles.flatMap(([, , events]) => events).length).toBeGreaterThan(20);
  });

  test.each(articles)('%s', (_, text, events) => {
    expect(brokenSpans(text, events)).toEqual([]);
    for (const event of events) {
      const told = explain(event);
      expect(event.triggers.length).toBeGreaterThan(0);
      const fields = event.derivation.map((step) => step.field);
      expect(fields).toEqual(expect.arrayContaining(['type', 'date', 'place']));
      for (const field of ['type', 'date', 'place']) expect(told).toContain(`  ${field}: `);
      for (const actor of event.actors) expect(told).toContain(actor.name);
      for (const step of event.derivation) expect(step.rules.filter((rule) => !RULE_ID.test(rule))).toEqual([]);
      expect(told).toContain(event.id);
      expect(told).toContain(event.type);
      if (event.date.edtf !== null) expect(told).toContain(event.date.edtf);
      if (event.place.name !== null) expect(told).toContain(event.place.name);
    }
  });
});

describe('an explanation', () => {
  const text = 'JNIM fighters killed at least 12 Malian soldiers near Sokolo in the Segou Region on 3 March 2021.';
  const [event] = extract(text, { publishedAt: '2021-03-05' });
  const told = event === undefined ? '' : explain(event);

  test.each([
    ['the trigger', `[${text.indexOf('killed')}–${text.indexOf('killed') + 6}]`],
    ['the actor of the registry', 'actor/jnim'],
    ['the rule of the hedge', 'en/count/min'],
    ['the date', '2021-03-03'],
    ['the place', 'Sokolo'],
    ['the type', 'armed-clash'],
  ])('names %s', (_, words) => expect(told).toContain(words));
});
