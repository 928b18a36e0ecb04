import { expect, test } from '@jest/globals';
import { createExtractor } from './index.js';

const TEXTS = [
  'Issa Barkoma, a candidate, was shot dead by gunmen in Djibo, Burkina Faso, on Sunday.',
  'Gunmen shot dead Issa Barkoma, 45, in Djibo, Burkina Faso, on Sunday.',
  'Gunmen killed Issa Barkoma in Djibo, Burkina Faso, on Sunday, a witness, Salif Nakoulma, said.',
  'Issa Barkoma a été tué par des hommes armés à Djibo, au Burkina Faso, dimanche.',
];

test.each(TEXTS)('victims and witnesses are counted, and bear no name in a record: %s', (text) => {
  const { events, mentions, triggers } = createExtractor().analyze(text, { publishedAt: '2024-03-05' });
  expect(events.map((event) => event.totals.killed)).toEqual([{ min: 1, max: 1 }]);
  expect(JSON.stringify({ events, mentions, triggers })).not.toMatch(/Barkoma|Nakoulma/);
});
