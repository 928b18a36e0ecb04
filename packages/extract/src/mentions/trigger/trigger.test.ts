import { describe, expect, test } from '@jest/globals';
import { mentionsOf } from '../../testing/mentions.js';

const triggersIn = (text: string): string[] =>
  mentionsOf(text).triggers.map(
    (trigger) => `${text.slice(trigger.span.start, trigger.span.end)} ${trigger.act} ${trigger.form}`,
  );

describe('triggers', () => {
  test.each([
    ['active', 'Gunmen killed 12 villagers.', ['killed kill active']],
    ['passive', 'Twelve villagers were killed.', ['killed kill passive']],
    [
      'passive with a doer',
      'Villagers killed by gunmen were buried.',
      ['killed kill passive', 'were buried die active'],
    ],
    ['perfect', 'Gunmen have killed 12 villagers.', ['killed kill active']],
    ['participle after a comma', 'Gunmen came, killing 12 villagers.', ['killing kill active']],
    ['present', 'Militants attack a village.', ['attack assault active']],
    ['noun with an article', 'The attack came at dawn.', ['attack assault nominal']],
    ['noun with a possessor', 'The group’s attack came at dawn.', ['attack assault nominal']],
    ['noun with an adjective', 'A deadly ambush followed.', ['ambush ambush nominal']],
    ['noun in the plural', 'Clashes broke out.', ['Clashes clash nominal']],
    ['gerund of', 'The killing of 12 villagers shocked many.', ['killing kill nominal']],
    ['state', 'Twelve villagers are dead.', ['dead die predicate']],
    ['phrase', 'Gunmen opened fire on a bus.', ['opened fire on assault active']],
    ['phrase that suffers', 'A convoy came under fire.', ['came under fire undergo active']],
    ['compound', 'A suicide bombing followed.', ['suicide bombing suicide nominal']],
    ['weapon and deed', 'A drone strike killed four.', ['drone strike drone nominal', 'killed kill active']],
    ['noun after a noun', 'A terrorist attack followed.', ['attack assault nominal']],
    ['two verbs', 'Gunmen attacked Tibo and burned houses.', ['attacked assault active', 'burned burn active']],
  ])('%s', (_, text, expected) => expect(triggersIn(text)).toEqual(expected));

  test.each([
    'A suicide car bomb was seen.',
    'Teachers went on a 48-hour strike.',
    'The weather was dry.',
    'The heart attack was sudden.',
    'The president spoke for an hour.',
  ])('none in: %s', (text) => expect(triggersIn(text)).toEqual([]));

  test.each([
    ['The attack came at dawn.', true],
    ['An attack came at dawn.', false],
    ['This attack came at dawn.', true],
  ])('"%s" tells a known deed: %s', (text, isDefinite) =>
    expect(mentionsOf(text).triggers[0]).toMatchObject({ isDefinite }),
  );
});
