import { expect, test } from '@jest/globals';
import { isPublicationDate } from './textOptions.js';

test.each(['2020', '2020-07', '2020-07-23', '2024-02-29'])('%s is a day of publication', (text) => {
  expect(isPublicationDate(text)).toBe(true);
});

test.each([
  '',
  '20',
  '2020-13',
  '2020-00',
  '2020-02-30',
  '2023-02-29',
  '2020-7-3',
  'July 2020',
  '2020-07-23T10:00',
  '2020/2021',
  '2020-07~',
])('%j is none', (text) => {
  expect(isPublicationDate(text)).toBe(false);
});
