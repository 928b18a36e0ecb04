import type { DateRule } from './rule.js';
import { COUNTED, YEAR, calendar, yearOf } from './vocabulary.js';

const NOUN_OF_DEED =
  '(?:attacks?|raids?|massacres?|coups?|bombings?|siege|ambush(?:es)?|assaults?|kidnappings?|abductions?|killings?|murders?|air ?strikes?|strikes?|explosions?|blasts?|clash(?:es)?|fighting|shootings?|operations?|offensives?|incursions?|mutiny|rebellion|uprising|protests?|riots?|elections?|crisis|war)';

/** Years, decades, and dates in figures. */
export const YEAR_RULES: readonly DateRule[] = [
  {
    id: 'en/date/in-year',
    seed: 'year',
    pattern: new RegExp(
      `\\b(?:(?:as early as|as late as|back in|in|of|during|throughout|all of|all|dated|around) )(?:the year |late |early |mid-|the (?:end|beginning|start|middle) of )?(?<y>${YEAR})(?![-–/%]|\\.\\d| ${COUNTED})`,
      'g',
    ),
    build: ({ y }) => calendar(yearOf(y), null, null),
  },
  {
    id: 'en/date/part-of-year',
    seed: 'year',
    pattern: new RegExp(
      `\\b(?:late|early|mid|(?:the )?(?:end|beginning|start|middle|first half|second half) of)[- ](?<y>${YEAR})(?! ${COUNTED})`,
      'g',
    ),
    build: ({ y }) => calendar(yearOf(y), null, null),
  },
  {
    id: 'en/date/year-after-year',
    seed: 'year',
    pattern: new RegExp(
      `(?<=\\b(?:19|20)\\d\\d(?:,|,? and|,? or) (?:again |then )?(?:in )?)(?<y>${YEAR})(?![-–])(?! ${COUNTED})`,
      'g',
    ),
    build: ({ y }) => calendar(yearOf(y), null, null),
  },
  {
    id: 'en/date/year-of-deed',
    seed: 'year',
    pattern: new RegExp(`(?<=\\b(?:the|a|its|their|his|her) )(?<y>${YEAR})(?= (?:[a-z]+ )?${NOUN_OF_DEED}\\b)`, 'g'),
    build: ({ y }) => calendar(yearOf(y), null, null),
  },
  {
    id: 'en/date/year-as-heading',
    seed: 'year',
    pattern: new RegExp(`^\\s*(?<y>${YEAR})(?=[.:]?\\s*$)`, 'g'),
    build: ({ y }) => calendar(yearOf(y), null, null),
  },
  {
    id: 'en/date/since-year',
    seed: 'year',
    pattern: new RegExp(
      `\\b(?:ever )?since (?:at least |the (?:start|beginning|end) of |early |late |mid-)?(?<y>${YEAR})(?! ${COUNTED})`,
      'g',
    ),
    build: ({ y }) => ({ kind: 'period', from: calendar(yearOf(y), null, null) }),
  },
  {
    id: 'en/date/until-year',
    seed: 'year',
    pattern: new RegExp(
      `\\b(?:until|till|by|before|after|up to|from) (?:the (?:start|beginning|end) of |early |late |mid-)?(?<y>${YEAR})(?![-–/%]|\\.\\d| ${COUNTED})`,
      'g',
    ),
    build: ({ y }) => ({ kind: 'period', at: calendar(yearOf(y), null, null) }),
  },
  {
    id: 'en/date/years',
    seed: 'year',
    pattern: new RegExp(
      `\\b(?<![-–/])(?<lead>from |between |in )?(?<y1>(?:19|20)\\d\\d) ?(?<to>to|and|through|[-–—]) ?(?<y2>${YEAR})(?![-–/]\\d| ${COUNTED})`,
      'g',
    ),
    build: ({ lead, y1, to, y2 }) => {
      const [from, last] = [yearOf(y1) ?? 0, yearOf(y2) ?? 0];
      const isStretch = /^[-–—]$/.test(to ?? '') || (to === 'and' ? lead === 'between ' : lead === 'from ');
      if (from >= last || !isStretch) return null;
      return { kind: 'range', from: calendar(from, null, null), to: calendar(last, null, null) };
    },
  },
  {
    id: 'en/date/decade',
    seed: 'year',
    pattern:
      /\b(?:(?:in |during )?the (?:(?:early|late|mid)[- ])?|in |since |(?:early|late|mid)[- ])(?<x>(?:19|20)\d)0s\b/g,
    build: ({ x }) => ({ kind: 'decade', decade: Number(x) }),
  },
  {
    id: 'en/date/iso',
    seed: 'year',
    pattern: /\b(?<y>(?:19|20)\d\d)-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\d|3[01])(?!\d)/g,
    build: ({ y, m, d }) => calendar(yearOf(y), Number(m), Number(d)),
  },
  {
    // Day before month, as all the region's countries write; the other order only where that cannot be.
    id: 'en/date/slashes',
    seed: 'year',
    pattern: /\b(?<d>\d{1,2})[/.](?<m>\d{1,2})[/.](?<y>(?:19|20)\d{2})\b/g,
    build: ({ d, m, y }) =>
      Number(m) > 12 ? calendar(yearOf(y), Number(d), Number(m)) : calendar(yearOf(y), Number(m), Number(d)),
  },
];
