import type { Gazetteer } from '@harmattan/gazetteer';
import type { DateMention, Party, Reading, Scan, Sentence } from '../document.js';
import type { Language } from '../languages/language.js';
import { capitalOf } from '../packs/pack.js';
import type { SentenceMentions } from '../arguments/chunks.js';
import { type ActorNames, findParties } from './actor/index.js';
import { type Count, findCounts } from './count/index.js';
import { isGivenName } from './date/givenNames.js';
import { findObjects } from './object.js';
import { isHomePart } from './place/home.js';
import { findToponyms, type PlaceNames } from './place/index.js';
import { findTriggers } from './trigger/index.js';
import { viewOf } from './view.js';
import { findWeapons } from './weapon.js';

const WELL_KNOWN_POPULATION = 50_000;
const SEATS: ReadonlySet<string> = new Set(['PPLC', 'PPLA']);

/** The questions that place finding asks, answered by a gazetteer; answers are kept for one document. */
export function placeNamesOf(gazetteer: Gazetteer): PlaceNames {
  const known = new Map<string, boolean>();
  return {
    has: gazetteer.has,
    capitalOf,
    isUnit: (name) =>
      gazetteer
        .lookup(name)
        .some(({ kind }) => kind === 'country' || kind === 'admin1' || kind === 'admin2' || kind === 'area'),
    isWellKnown: (name) => {
      const cached = known.get(name);
      if (cached !== undefined) return cached;
      const answer = gazetteer
        .lookup(name)
        .some(
          (place) =>
            place.kind === 'country' ||
            place.kind === 'admin1' ||
            (place.population ?? 0) >= WELL_KNOWN_POPULATION ||
            (place.featureCode !== null && SEATS.has(place.featureCode)),
        );
      known.set(name, answer);
      return answer;
    },
  };
}

/** Everything that mention finding needs beside the sentence. */
export type MentionOptions = {
  readonly text: string;
  readonly reading: Reading;
  readonly scan: Scan;
  readonly language: Language;
  /** The dates of the whole document by sentence. */
  readonly dates: ReadonlyMap<number, readonly DateMention[]>;
  readonly actorNames: ActorNames;
  readonly placeNames: PlaceNames;
  /** Folded names already read as places in this document; added to. */
  readonly knownPlaces: Set<string>;
};

/** All mentions of one sentence. */
export function findMentions(sentence: Sentence, options: MentionOptions): SentenceMentions {
  const { text, reading, scan, language } = options;
  const view = viewOf({ text, reading, scan, sentence, language });
  const dates = (options.dates.get(sentence.index) ?? []).filter(
    (date) => date.first >= view.first && !isGivenName(view, date),
  );
  const isDated = (at: number): boolean => dates.some((d) => at >= d.first && at < d.last);
  // "at 7 this morning", "at 8 Monday": an hour, where "killed 12 Monday" and "rose to 20 last Friday" count people.
  const isHour = (count: Count): boolean =>
    isDated(count.last) &&
    (view.classAt(count.first - 1) === 'on' || view.language.words.demonstrative.has(view.norm(count.last)));
  const counts = findCounts(view).filter(
    (count) => !isDated(count.first) && !isDated(count.last - 1) && !isHour(count),
  );
  // "the W National Park": no nationals.
  const isLandmark = (at: number): boolean => view.hits(at).some((h) => h.entry.kind === 'feature' && h.last > at + 1);
  const parties = findParties(view, counts, { names: options.actorNames, isDate: isDated }).filter(
    (party) => !isDated(party.head) && !isLandmark(party.head),
  );
  // "the Djibo military base": the name before a word for a force that only begins the name of a thing is that of a place.
  const isOfSite = (at: number, { head, actorId, country }: Party): boolean =>
    at < head && actorId === null && country === null && view.hit(head, 'object') !== undefined;
  const isActor = (at: number): boolean =>
    parties.some((party) => at >= party.first && at < party.last && !isOfSite(at, party));
  const toponyms = findToponyms({
    view,
    names: options.placeNames,
    taken: (at) => isDated(at) || isActor(at),
    isKnown: (name) => options.knownPlaces.has(name),
  });
  for (const toponym of toponyms)
    if (!toponym.isAnaphoric && !isHomePart(toponym)) options.knownPlaces.add(toponym.name);
  const objects = findObjects(view, parties);
  return { view, parties, objects, toponyms, dates, weapons: findWeapons(view), triggers: findTriggers(view, dates) };
}
