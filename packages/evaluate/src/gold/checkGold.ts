import { isJoint } from '../match/tolls.js';
import type { GoldProblem } from './problem.js';
import type { GoldFile } from './schema.js';

type Draft = Omit<GoldProblem, 'file'>;
/** Ways of counting words differ a little. */
const WORDS_TOLERANCE = 3;

function twice(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

function checkEvents(gold: GoldFile): readonly Draft[] {
  const keys = gold.events.map((event) => event.key);
  const repeated = twice(keys).map((key): Draft => ({
    event: key,
    field: 'key',
    message: `the key "${key}" is given to ${keys.filter((other) => other === key).length} events`,
    severity: 'unusable',
  }));
  const others = gold.events.flatMap((event): Draft[] => {
    const doubt = (field: string, message: string): Draft => ({
      event: event.key,
      field,
      message,
      severity: 'doubtful',
    });
    const strange = (event.jointToll?.events ?? []).filter((key) => !keys.includes(key));
    const actors = twice(event.actors.map((actor) => `${actor.name} as ${actor.role}`));
    return [
      ...strange.map((key) => doubt('jointToll.events', `there is no event "${key}"`)),
      ...(event.jointToll !== undefined && !event.jointToll.events.includes(event.key)
        ? [doubt('jointToll.events', 'does not name this event')]
        : []),
      ...(event.jointToll !== undefined && (['killed', 'injured'] as const).every((outcome) => !isJoint(event, outcome))
        ? [doubt('jointToll', 'gives no killed or injured that the event leaves open')]
        : []),
      ...actors.map((actor) => doubt('actors', `${actor} is entered twice`)),
      ...((event.typeAlso ?? []).includes(event.type) ? [doubt('typeAlso', 'repeats the type')] : []),
    ];
  });
  return [...repeated, ...others];
}

function checkEntities({ entities }: GoldFile, text: string): readonly Draft[] {
  if (entities === null) return [];
  const lists = {
    actors: entities.actors,
    places: entities.places.map((place) => place.text),
    dates: entities.dates.map((date) => date.text),
  };
  return Object.entries(lists).flatMap(([list, strings]): Draft[] => {
    const field = `entities.${list}`;
    return [
      ...strings
        .filter((string) => !text.includes(string))
        .map((string): Draft => ({
          event: null,
          field,
          message: `${JSON.stringify(string)} does not stand in the text`,
          severity: 'doubtful',
        })),
      ...twice(strings).map((string): Draft => ({
        event: null,
        field,
        message: `${JSON.stringify(string)} is listed twice`,
        severity: 'doubtful',
      })),
    ];
  });
}

/** Checks of a well-formed gold file against itself and its text: double keys, strings that do not stand in the text, the number of words. */
export function checkGold(file: string, gold: GoldFile, text: string): readonly GoldProblem[] {
  const words = text.split(/\s+/u).filter((word) => word !== '').length;
  const wordProblems: Draft[] =
    gold.words !== undefined && Math.abs(gold.words - words) > WORDS_TOLERANCE
      ? [
          {
            event: null,
            field: 'words',
            message: `${gold.words} are entered, the text has ${words}`,
            severity: 'doubtful',
          },
        ]
      : [];
  return [...checkEvents(gold), ...checkEntities(gold, text), ...wordProblems].map((draft) => ({ file, ...draft }));
}
