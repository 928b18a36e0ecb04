import { describe, expect, test } from '@jest/globals';
import { analyze, extractEvents } from '../index.js';

const ENGLISH =
  'Gunmen killed 12 villagers in Tarkint, in the north of Mali, on Monday, the mayor of the town said. He said that the attackers had been on motorbikes and that they burned the market before they left.';
const FRENCH =
  'Sept soldats ont été tués mardi dans une embuscade près de Mondoro, dans le centre du Mali, selon une source militaire. Les assaillants ont pris des armes et des véhicules de l’armée, a ajouté cette source.';

describe('a text in two languages', () => {
  test('is read by paragraph, and its events come in the order of the text', () => {
    const text = `${ENGLISH}\n\n${FRENCH}\n\n${ENGLISH.replace('12 villagers in Tarkint', '14 villagers in Bamba')}`;
    const events = extractEvents(text, { publishedAt: '2021-06-16' });
    expect(events.map(({ place, totals }) => [place.name, totals.killed?.min])).toEqual([
      ['Tarkint', 12],
      ['Mondoro', 7],
      ['Bamba', 14],
    ]);
    for (const { place } of events)
      expect(place.spans.map(({ start, end }) => text.slice(start, end))).toContain(place.name);
  });

  test('keeps the language that was asked for', () => {
    expect(extractEvents(`${ENGLISH}\n\n${FRENCH}`, { language: 'en', publishedAt: '2021-06-16' })).toHaveLength(1);
  });

  test.each([
    [
      'a quotation',
      `${ENGLISH} “La situation est sous contrôle dans la zone et les forces sont sur place”, a minister said.`,
    ],
    ['a short line', `${ENGLISH}\n\nLire aussi : la paix dans le nord du Mali`],
  ])('is one where the other language is only %s', (_, text) => {
    expect(analyze(text, { publishedAt: '2021-06-16' })).toMatchObject({ language: 'en', events: [{}] });
  });
});
