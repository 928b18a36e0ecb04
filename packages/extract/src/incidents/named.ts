import type { Toponym } from '../document.js';
import type { ResolvedToponym } from '../resolution/places.js';
import type { NamedPlace } from './fill.js';
import type { ToldSentence } from './told.js';

/** What governs a name that can be where something happened. */
export const EVENT_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'on',
  'between',
  'of',
  'during',
  'by',
  'verb',
  'participle',
]);

/** Every place of the document with the sentence that names it. */
export function namedPlaces(
  sentences: readonly ToldSentence[],
  places: ReadonlyMap<Toponym, ResolvedToponym>,
): NamedPlace[] {
  return sentences.flatMap((told) => {
    const { sentence, toponyms, speakersPlaces, whereabouts, reachedPlaces, narratedDates } = told;
    const days = narratedDates.flatMap(({ edtf }) => (edtf === null ? [] : [edtf]));
    return toponyms.flatMap((toponym) => {
      const resolved = places.get(toponym);
      const isHeld =
        reachedPlaces.has(toponym) ||
        (toponym.preposition !== null && EVENT_PREPOSITIONS.has(toponym.preposition) && !speakersPlaces.has(toponym));
      return resolved === undefined || toponym.isAnaphoric
        ? []
        : [
            {
              sentence: sentence.index,
              paragraph: sentence.paragraph,
              resolved,
              isHeld,
              isOfWhen: told.tellsWhen,
              isSpeakers: speakersPlaces.has(toponym),
              whereabouts: whereabouts.get(toponym) ?? null,
              days,
            },
          ];
    });
  });
}
