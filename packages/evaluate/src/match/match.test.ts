import { describe, expect, test } from '@jest/globals';
import edtf from 'edtf';
import fc from 'fast-check';
import { perfectEvent, goldEvent, town } from '../testing/made.js';
import { actorKey, isDescribed } from './actors.js';
import { isOverlapping, isSameDate } from './dates.js';
import { dayOf, readEdtf } from './edtf.js';
import { fold, foldName, isWithin } from './fold.js';
import { distanceKm, isSamePlace, placeKey } from './places.js';
import { isJoint, showBounds } from './tolls.js';

test('names fold over accents, case, hyphens and quotes', () => {
  expect(fold('Hay’at  Tahrir al-Sham')).toBe(fold("HAY'AT tahrir al Sham"));
  expect(fold('Ségou')).toBe('segou');
  expect(foldName("L'État islamique")).toBe('etat islamique');
  expect(foldName('the Malian army')).toBe('malian army');
  expect(foldName('The')).toBe('the');
  expect(isWithin('monday night', 'on monday night')).toBe(true);
  expect(isWithin('mali', 'malian army')).toBe(false);
  expect(isWithin('', 'x')).toBe(false);
});

describe('readEdtf', () => {
  test.each([
    '2020-07-23',
    '2020-07',
    '2020',
    '199X',
    'XXXX-07-23',
    '2020-07~',
    '2020-07-22/2020-07-24',
    '2016/..',
    '2014-23',
    '2020-02-29',
  ])('takes %s, as the edtf library does', (text) => {
    expect(readEdtf(text)).not.toBeNull();
    expect(() => edtf(text)).not.toThrow();
  });
  test.each([
    '2020-13',
    '2020-02-30',
    '2019-02-29',
    '2020-7-3',
    'yesterday',
    '',
    '/',
    '2020-07-24/2020-07-22',
    '19X0',
    '2020-00',
    '2020-07-00',
  ])('refuses %j', (text) => {
    expect(readEdtf(text)).toBeNull();
  });
  test('bounds are those of the edtf library', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
        const text = date.toISOString().slice(0, length);
        const own = readEdtf(text);
        const theirs = edtf(text) as { readonly min: number; readonly max: number };
        expect(own?.first).toBe(Math.floor(theirs.min / 86_400_000));
        expect(own?.last).toBe(Math.floor(theirs.max / 86_400_000));
      }),
    );
  });
});

describe('dates', () => {
  test.each([
    ['2020-07-23', '2020-07-23', true, true],
    ['2020-07-XX', '2020-07', true, true],
    ['2020-07-23/2020-07-23', '2020-07-23', true, true],
    ['2016/', '2016/..', true, true],
    ['2020-07~', '2020-07', false, true],
    ['2020-07', '2020-07-01/2020-07-31', false, true],
    ['2020-07-23', '2020-07', false, true],
    ['2020-07-23', '2020-07-24', false, false],
    ['XXXX-07-23', '2020-07-23', false, true],
    ['XXXX-07-23', '2020-07-24', false, false],
    ['XXXX-01-02', '2020-12-30/2021-01-03', false, true],
    ['XXXX-07', 'XXXX-07-23', false, true],
    ['199X', '1995', false, true],
    ['199X', '2005', false, false],
    ['2016/..', '2020-07', false, true],
    ['2016/..', '2015', false, false],
  ])('%s and %s: same %s, overlapping %s', (a, b, same, overlapping) => {
    expect([isSameDate(a, b), isSameDate(b, a)]).toEqual([same, same]);
    expect([isOverlapping(a, b), isOverlapping(b, a)]).toEqual([overlapping, overlapping]);
  });
  test('a day is counted from 1970', () => {
    expect(dayOf(1970, 1, 2)).toBe(1);
    expect(dayOf(2000, 3, 1) - dayOf(2000, 2, 28)).toBe(2);
  });
});

describe('actors', () => {
  test.each([
    ['JNIM', 'Group for Support of Islam and Muslims'],
    ['Cameroon Armed Forces', 'Cameroonian Armed Forces'],
    ['Malian Armed Forces', 'Military Forces of Mali'],
    ['Police Forces of Burkina Faso', 'Burkina Faso Police'],
    ['Unidentified Armed Group (Mali)', 'Unidentified gunmen (Mali)'],
    ['Civilians (DR Congo)', 'Civilians (Democratic Republic of the Congo)'],
    ['Government of Turkey', 'Turkish government'],
    ["Jama'at Nusrat al-Islam wal-Muslimin", 'jnim'],
    ['Chadian Customs', 'Customs (Chad)'],
    ['Nigerian prison guards', 'Prison Guards (Nigeria)'],
    ['Rangers (Benin)', 'Park rangers (Benin)'],
    ['Malian security forces', 'Security Forces (Mali)'],
    ['Dozo militia (Mali)', 'Dozo hunters'],
    ['Communal militia (Chad)', 'Unidentified communal militia (Chad)'],
    ['Self-defence militia (Mali)', 'Self-defence group (Mali)'],
    ['Vigilance committee (Niger)', 'Vigilantes (Niger)'],
  ])('%s is %s', (a, b) => {
    expect(actorKey(a)).toBe(actorKey(b));
  });
  test.each([
    ['JNIM', 'AQIM'],
    ['Islamic State', 'ISGS'],
    ['Nigerian Armed Forces', 'Nigerien Armed Forces'],
    ['Civilians (Mali)', 'Civilians (Niger)'],
    ['Malian Armed Forces', 'Malian Police'],
    ['Unidentified armed group (Mali)', 'Civilians (Mali)'],
    ['al-Shabab (Mozambique)', 'al-Shabab'],
    ['Civilians (Mali)', 'Civilians'],
    ['Prison guards (Mali)', 'Prison guards (Niger)'],
    ['Security forces (Mali)', 'Malian Armed Forces'],
    ['Communal militia (Mali)', 'Dogon militia (Mali)'],
    ['Vigilantes (Nigeria)', 'Yan Sakai'],
  ])('%s is not %s', (a, b) => {
    expect(actorKey(a)).not.toBe(actorKey(b));
  });
  test('described people are told from named groups', () => {
    expect(isDescribed('Unidentified armed group (Mali)')).toBe(true);
    expect(isDescribed('JNIM')).toBe(false);
  });
});

describe('places', () => {
  const gossi = town('Gossi', 15.82, -1.31);
  const came = (fields: object) => ({ ...perfectEvent(goldEvent({ key: 'x', place: gossi })).place, ...fields });
  const area = {
    ...town('border of Mali and Burkina Faso', null, null),
    country: null,
    countries: ['ML', 'BF'],
    precision: 'area' as const,
  };
  const gao = { ...town('Gao', 16.27, -0.05), admin1: 'Gao', precision: 'admin1' as const };
  const north = { ...town('the north of the country', null, null), precision: 'area' as const };
  const northern = { lat: null, lon: null, precision: 'area' };
  const mali = { ...town('Mali', 17, -4), precision: 'country' as const };
  test('a degree of latitude is 111.2 km', () => {
    expect(distanceKm({ lat: 15, lon: 0 }, { lat: 16, lon: 0 })).toBeCloseTo(111.19, 1);
  });
  test.each([
    ['24 km away', gossi, came({ lat: 15.82 + 24 / 111.2 }), true],
    ['26 km away', gossi, came({ lat: 15.82 + 26 / 111.2 }), false],
    ['under another name', gossi, came({ name: 'Gossi camp' }), true],
    ['as a region with a point near by', gossi, came({ precision: 'admin1' }), false],
    ['without coordinates', gossi, came({ lat: null, lon: null }), false],
    [
      'by name where gold has no coordinates',
      town('Tel Khuzela', null, null),
      came({ name: 'Tel-Khuzéla', lat: null, lon: null }),
      true,
    ],
    ['by name, in another country', town('Gossi', null, null, 'BF'), came({}), false],
    [
      'an area by its countries',
      area,
      came({
        name: 'Mali–Burkina border',
        country: null,
        countries: ['BF', 'ML'],
        lat: null,
        lon: null,
        precision: 'area',
      }),
      true,
    ],
    [
      'an area by one country',
      area,
      came({ name: 'Mali', countries: ['ML'], lat: null, lon: null, precision: 'country' }),
      false,
    ],
    [
      'a region by name',
      gao,
      came({ name: 'région de Gao', admin1: null, precision: 'admin1', lat: 17.5, lon: 0.5 }),
      true,
    ],
    ['the town that a region is named after', gao, came({ name: 'Gao', lat: 16.27, lon: -0.05 }), false],
    ['a country', mali, came({ name: 'Mali', precision: 'country', lat: 1, lon: 1 }), true],
    ['a town for its country', mali, came({}), false],
    ['a part of a country in other words', north, came({ ...northern, name: 'northern Mali' }), true],
    ['a part of a country in another language', north, came({ ...northern, name: 'nord du Mali' }), true],
    ['a part of the country at large', north, came({ ...northern, name: 'le nord du pays' }), true],
    [
      'a way between two towns in another language',
      { ...north, name: 'entre Gao et Labbezanga', lat: null, lon: null },
      came({ ...northern, name: 'between Gao and Labbezanga' }),
      true,
    ],
    [
      'another way',
      { ...north, name: 'entre Gao et Labbezanga', lat: null, lon: null },
      came({ ...northern, name: 'between Gao and Ansongo' }),
      false,
    ],
    ['another part of the country', north, came({ ...northern, name: 'northeastern Mali' }), false],
    ['a part of another country', north, came({ ...northern, name: 'northern Niger', country: 'NE' }), false],
    ['what lies north of a town', north, came({ ...northern, name: 'nord de Gossi' }), false],
    ['nothing', gossi, came({ name: null, lat: null, lon: null }), false],
  ])('%s', (_, gold, place, right) => {
    expect(isSamePlace(gold, place)).toBe(right);
  });
  test('words for kinds of places do not count, unless nothing else is there', () => {
    expect(placeKey('Gao region')).toBe(placeKey('la région de Gao'));
    expect(placeKey('the town')).toBe('town');
    expect(placeKey('near Kaobagou')).toBe(placeKey('Kaobagou village'));
  });
});

test('bounds are shown as people read them, joint tolls are seen', () => {
  expect([
    showBounds({ min: 7, max: 7 }),
    showBounds({ min: 7, max: null }),
    showBounds({ min: null, max: 9 }),
    showBounds({ min: 7, max: 9 }),
  ]).toEqual(['7', '7+', 'up to 9', '7-9']);
  const event = goldEvent({ key: 'e1', jointToll: { events: ['e1', 'e2'], killed: { min: 15, max: null } } });
  expect([isJoint(event, 'killed'), isJoint(event, 'injured')]).toEqual([true, false]);
});
