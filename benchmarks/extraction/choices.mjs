// The choices that models of the extraction are fitted on: what could be chosen, and which of it the gold annotations call right.
import { judgeDocument } from '../../packages/evaluate/dist/score/judgeDocument.js';
import { actorKey } from '../../packages/evaluate/dist/match/actors.js';
import { isSamePlace } from '../../packages/evaluate/dist/match/places.js';

/** Extracted incidents with the gold event that they are paired with. */
function pairsOf(doc, { drafts, choices, events }) {
  const { judgements } = judgeDocument(doc, { id: doc.id, events, mentions: null });
  return judgements.flatMap(({ field, gold, event, tp }) => {
    if (field !== 'event' || tp !== 1) return [];
    const at = events.findIndex(({ id }) => id === event);
    const told = doc.events.find(({ key }) => key === gold);
    return at < 0 || told === undefined
      ? []
      : [{ gold: told, event: events[at], draft: drafts[at], actors: choices[at] }];
  });
}

/** By model: a document and what was extracted from it, to its choices. */
export const CHOICES = {
  initiator: (doc, told) =>
    pairsOf(doc, told).flatMap(({ gold, actors }) => {
      const doers = new Set(gold.actors.flatMap(({ name, role }) => (role === 'initiator' ? [actorKey(name)] : [])));
      return actors.map(({ actor, signs }) => [{ signs, isRight: doers.has(actorKey(actor.name)) }]);
    }),
  place: (doc, told) =>
    pairsOf(doc, told).flatMap(({ gold, draft }) => {
      const places = [gold.place, ...(gold.alsoAt ?? [])].filter((place) => place !== null && place !== undefined);
      const options = draft.placeChoices.map(({ place, signs }) => ({
        signs,
        isRight: place === null ? places.length === 0 : places.some((right) => isSamePlace(right, place)),
      }));
      return options.length > 1 ? [options] : [];
    }),
};
