import { type PlaceRecord, embeddedGazetteer } from '@harmattan/gazetteer';
import type { Dice } from './dice.js';
import type { Expected } from './summary.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** Groups of the registry that differ from the seed's, with the years in which they were active. */
const GROUPS = [
  { name: 'JNIM', longName: 'Group for Support of Islam and Muslims', from: 2017, to: 2023, isQaeda: true },
  { name: 'AQIM', longName: 'Organization of al-Qaeda in the Islamic Maghreb', from: 2012, to: 2023, isQaeda: false },
  { name: 'ISGS', longName: 'Islamic State in the Greater Sahara', from: 2016, to: 2021, isQaeda: false },
  { name: 'MUJAO', longName: 'Movement for Oneness and Jihad in West Africa', from: 2012, to: 2013, isQaeda: false },
  { name: 'MNLA', longName: 'National Movement for the Liberation of Azawad', from: 2012, to: 2023, isQaeda: false },
  { name: 'HCUA', longName: 'High Council for the Unity of Azawad', from: 2014, to: 2023, isQaeda: false },
] as const;
const VISITORS = ['French', 'British', 'German', 'Swedish', 'Danish', 'Chadian', 'Senegalese'] as const;
const HOSTS = [
  { code: 'ML', name: 'Mali', adjective: 'Malian', force: 'Malian Armed Forces', neighbour: 'Burkina Faso' },
  { code: 'BF', name: 'Burkina Faso', adjective: 'Burkinabe', force: 'Burkina Faso Armed Forces', neighbour: 'Niger' },
  { code: 'NE', name: 'Niger', adjective: 'Nigerien', force: 'Nigerien Armed Forces', neighbour: 'Mali' },
] as const;
const WIDE_BOX = { west: -12, south: 9, east: 16, north: 25 };

/** The seed with other numbers, months, places, groups and forces, and what its events must then be. */
export type SeedVariant = {
  readonly label: string;
  readonly text: string;
  readonly publishedAt: string;
  readonly expected: readonly Expected[];
  readonly placeIds: readonly (string | null)[];
};

/** Towns of a country whose name is a single plain word that no other place has, in a region that bears another name. */
export function plainTowns(country: string): readonly PlaceRecord[] {
  const gazetteer = embeddedGazetteer();
  return gazetteer
    .inBox(WIDE_BOX, { limit: 6000 })
    .filter(
      (place) =>
        place.country === country &&
        place.kind === 'populated' &&
        place.admin1 !== null &&
        place.admin1 !== place.name &&
        /^[A-Z][a-z]{4,}$/.test(place.name) &&
        gazetteer.lookup(place.name).length === 1,
    );
}

const pad = (month: number): string => `${month}`.padStart(2, '0');
const monthName = (month: number): string => MONTHS[month - 1] ?? '';
const word = (count: number): string => NUMBERS[count] ?? '';
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Replaces every occurrence. @throws Error when there is none: then the seed has changed and the variant would test nothing. */
function swap(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the seed does not hold ${JSON.stringify(from)}`);
  return text.replaceAll(from, to);
}

/** One random variant of the seed's text. */
export function variantOf(seed: string, dice: Dice): SeedVariant {
  const group = dice.pick(GROUPS);
  const visitor = dice.pick(VISITORS);
  const host = dice.pick(HOSTS);
  const year = dice.whole(group.from, group.to);
  const now = dice.whole(6, 12);
  const day = dice.whole(1, 28);
  const past = Array.from({ length: now - 1 }, (_, at) => at + 1);
  const ascending = (count: number): number[] => dice.draw(past, count).sort((a, b) => a - b);
  const [mineMonth = 0, laterMonth = 0] = ascending(2);
  const [firstMonth = 0, secondMonth = 0, thirdMonth = 0] = ascending(3);
  const [base, first, second, third] = dice.draw(plainTowns(host.code), 4);
  if (base === undefined || first === undefined || second === undefined || third === undefined)
    throw new Error(`too few towns in ${host.code}`);
  const killed = dice.whole(1, 9);
  const wounded = dice.whole(2, 9);
  const [one = 0, two = 0, three = 0] = dice.draw(
    Array.from({ length: 88 }, (_, at) => at + 11),
    3,
  );

  let text = seed;
  const replace = (from: string, to: string): void => {
    text = swap(text, from, to);
  };
  // Names that other names hold come first; marks keep a new name from being replaced again.
  replace(
    'In April, a French Foreign Legionnaire was killed',
    visitor === 'French'
      ? `In ${monthName(mineMonth)}, a French Foreign Legionnaire was killed`
      : `In ${monthName(mineMonth)}, a ${visitor} soldier was killed`,
  );
  replace(
    'While in May, another Legionnaire',
    visitor === 'French'
      ? `While in ${monthName(laterMonth)}, another Legionnaire`
      : `While in ${monthName(laterMonth)}, another ${visitor} soldier`,
  );
  replace('since January', `since ${monthName(firstMonth)}`);
  replace('In March, at least 29', `In ${monthName(secondMonth)}, at least ${two}`);
  replace('And in April, another 25', `And in ${monthName(thirdMonth)}, another ${three}`);
  replace('at least 20 Malian', `at least ${one} Malian`);
  replace('July 23', `${monthName(now)} ${day}`);
  if (killed > 1) {
    replace('One French soldier was killed', `${capital(word(killed))} French soldiers were killed`);
    replace('one soldier was killed', `${word(killed)} soldiers were killed`);
  }
  replace('Two other soldiers', `${capital(word(wounded))} other soldiers`);
  replace('Gossi', '<base>');
  replace('Timbuktu Region', `${base.admin1 ?? ''} Region`);
  replace('Sokolo', '<first>');
  replace('central Segou Region', `${first.admin1 ?? ''} Region`);
  replace('Tarkint in the Gao Region', `<second> in the ${second.admin1 ?? ''} Region`);
  replace(
    'Bamba also in the Gao Region',
    `<third> ${third.admin1 === second.admin1 ? 'also ' : ''}in the ${third.admin1 ?? ''} Region`,
  );
  replace('between Mali and Burkina Faso', 'between <host> and <neighbour>');
  replace('Malian', host.adjective);
  replace('Mali', host.name);
  replace('French', visitor);
  if (!group.isQaeda) {
    replace('al-Qaeda’s Group', 'the Group');
    replace('the al-Qaeda branch', 'the jihadist group');
  }
  replace('Group for Support of Islam and Muslims', group.longName);
  replace('JNIM', group.name);
  for (const [mark, name] of [
    ['<base>', base.name],
    ['<first>', first.name],
    ['<second>', second.name],
    ['<third>', third.name],
    ['<host>', host.name],
    ['<neighbour>', host.neighbour],
  ] as const)
    replace(mark, name);

  const border = 'border of ' + [host.name, host.neighbour].join(' and ');
  const by = [group.name];
  const visitors = [`${visitor} Armed Forces`];
  return {
    label: `${group.name} against ${visitor} forces near ${base.name}, ${host.name}, ${monthName(now)} ${year}`,
    text,
    publishedAt: `${year}-${pad(now)}`,
    placeIds: [base.id, null, null, first.id, second.id, third.id],
    expected: [
      {
        type: 'suicide-bomb',
        date: `${year}-${pad(now)}-${pad(day)}`,
        place: base.name,
        by,
        on: visitors,
        killed: `${killed}`,
        injured: `${wounded}`,
      },
      {
        type: 'remote-explosive-landmine-ied',
        date: `${year}-${pad(mineMonth)}`,
        place: border,
        by: [],
        on: visitors,
        killed: '1',
      },
      { type: 'armed-clash', date: `${year}-${pad(laterMonth)}`, place: border, by: [], on: visitors, killed: '1' },
      ...[
        { month: firstMonth, town: first, toll: `${one}+` },
        { month: secondMonth, town: second, toll: `${two}+` },
        { month: thirdMonth, town: third, toll: `${three}` },
      ].map(({ month, town, toll }) => ({
        type: 'armed-clash',
        date: `${year}-${pad(month)}`,
        place: town.name,
        by,
        on: [host.force],
        killed: toll,
      })),
    ],
  };
}
