// The choices that models of the extraction are fitted on: what could be chosen, and which of it the gold annotations call right.
import { readdirSync } from 'node:fs';
import { judgeDocument } from '../../packages/evaluate/dist/score/judgeDocument.js';
import { comparePlaces, mainDate, mainPlace } from '../../packages/extract/dist/incidents/compatibility.js';
import { isOverlapping } from '../../packages/evaluate/dist/match/dates.js';
import { reportingSigns } from '../../packages/extract/dist/incidents/reportable.js';
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

/** Points from which a telling is taken for one of a gold event, and by which it must lead over the next. */
const ENOUGH = 2;
const LEAD = 1.5;

/** How much of a gold event a telling says, less what it says otherwise. */
function agreement(gold, draft) {
  let points = 0;
  const date = mainDate(draft)?.edtf ?? null;
  if (date !== null && gold.date !== null) points += isOverlapping(gold.date, date) ? 1.5 : -3;
  const places = [gold.place, ...(gold.alsoAt ?? [])].filter((place) => place !== null && place !== undefined);
  const main = mainPlace(draft);
  if (main !== null && places.length > 0) {
    const isThere = places.some((right) => draft.places.some(({ place }) => isSamePlace(right, place)));
    const verdicts = places.map((right) => comparePlaces({ ...right, id: null, countries: [right.country] }, main));
    points += isThere ? 2 : verdicts.every((verdict) => verdict === 'apart') ? -2 : 0;
  }
  for (const outcome of ['killed', 'injured', 'abducted']) {
    const counted = draft.tolls.filter((toll) => toll.outcome === outcome && toll.bounds.min !== null);
    const told = [gold[outcome], ...(gold.byGroup ?? []).filter((group) => group.outcome === outcome)].filter(Boolean);
    if (counted.length === 0 || told.length === 0) continue;
    const isEqual = counted.some(({ bounds }) =>
      told.some(({ min, max }) => bounds.min === min || (max !== null && bounds.max === max)),
    );
    points += isEqual ? (counted.some(({ bounds }) => bounds.min > 3) ? 2 : 1) : -0.5;
  }
  for (const [role, actors] of [
    ['initiator', draft.initiators],
    ['target', draft.targets],
  ]) {
    const names = new Set(gold.actors.filter((actor) => actor.role === role).map(({ name }) => actorKey(name)));
    const named = actors.filter(({ isSpecific }) => isSpecific);
    if (named.length > 0 && names.size > 0) points += named.some(({ name }) => names.has(actorKey(name))) ? 0.75 : -0.5;
  }
  return points;
}

/** The gold event that a telling is of, by what it says alone; null where that leaves it open. */
function goldOf(doc, draft) {
  const ranked = doc.events
    .map((gold) => ({ key: gold.key, points: agreement(gold, draft) }))
    .sort((a, b) => b.points - a.points);
  const [best, next] = ranked;
  if (best === undefined) return null;
  if (next === undefined) return best.points >= 0 ? best.key : null;
  return best.points >= ENOUGH && best.points - next.points >= LEAD ? best.key : null;
}

/**
 * The rows that the rules are tested on (corpus*.ts beside them), each a text and what is expected of it: by model, to its choices.
 * Events are compared in order, so only rows that yield as many as expected count.
 */
const inOrder = (options) => (row, tell) => {
  const told = tell();
  return told.events.length === row.expected.length
    ? row.expected.flatMap((expected, at) => options(expected, { draft: told.drafts[at], actors: told.choices[at] }))
    : [];
};
export const ROW_CHOICES = {
  initiator: inOrder(({ by }, { actors }) =>
    by === undefined
      ? []
      : actors.map(({ actor, signs }) => [
          { signs, isRight: by.some((name) => name.replace(/[?]$/, '') === actor.name) },
        ]),
  ),
  place: inOrder(({ place }, { draft }) => {
    if (place === undefined) return [];
    const options = draft.placeChoices.map(({ place: told, signs }) => ({
      signs,
      isRight: (told?.part?.name ?? told?.name ?? null) === place,
    }));
    return options.length > 1 ? [options] : [];
  }),
  reporting: ({ expected }, tell) => {
    const { drafts, events } = tell({ isWhole: true });
    const isOne = (event, told) =>
      (told.date === undefined || told.date === event.date.edtf) &&
      (told.place === undefined || told.place === event.place.name) &&
      (told.type === undefined || told.type === event.type);
    return drafts.map((draft, at) => [
      {
        signs: reportingSigns(draft, drafts),
        isRight:
          expected.length > 0 &&
          (drafts.length === expected.length || expected.some((told) => isOne(events[at], told))),
      },
    ]);
  },
};

/** Every row of the corpora, with its language. */
export async function rowsOfCorpora() {
  const root = new URL('../../packages/extract/dist/', import.meta.url);
  const rows = new Map();
  for (const folder of ['arguments', 'incidents', 'coding', 'languages/fr'])
    for (const file of readdirSync(new URL(`${folder}/`, root)).filter((name) => /^corpus[^.]*[.]js$/.test(name))) {
      const lists = Object.values(await import(new URL(`${folder}/${file}`, root).href));
      for (const [text, expected] of lists.filter(Array.isArray).flat())
        if (typeof text === 'string' && Array.isArray(expected))
          rows.set(text, { text, expected, lang: folder.startsWith('languages/') ? 'fr' : 'en' });
    }
  return [...rows.values()];
}

/** By model: a document and what was extracted from it, to its choices. */
export const CHOICES = {
  joining: (doc, tell) => {
    const pairs = [];
    tell({ onFit: (pair) => pairs.push(pair) });
    return pairs.flatMap(({ next, prior, signs }) => {
      const [mine, theirs] = [goldOf(doc, next), goldOf(doc, prior)];
      return mine === null || theirs === null ? [] : [[{ signs, isRight: mine === theirs }]];
    });
  },
  initiator: (doc, tell) =>
    pairsOf(doc, tell()).flatMap(({ gold, actors }) => {
      const doers = new Set(gold.actors.flatMap(({ name, role }) => (role === 'initiator' ? [actorKey(name)] : [])));
      return actors.map(({ actor, signs }) => [{ signs, isRight: doers.has(actorKey(actor.name)) }]);
    }),
  reporting: (doc, tell) => {
    const { drafts, events } = tell({ isWhole: true });
    const { judgements } = judgeDocument(doc, { id: doc.id, events, mentions: null });
    const optional = new Set(doc.events.flatMap(({ key, optional: is }) => (is ? [key] : [])));
    return drafts.flatMap((draft, at) => {
      const judged = judgements.filter(({ field, event }) => field === 'event' && event === events[at].id);
      // What is paired with a gold event that may be left out is neither right nor wrong.
      const isOpen = judged.length === 0 || judged.some(({ gold }) => optional.has(gold));
      return isOpen ? [] : [[{ signs: reportingSigns(draft, drafts), isRight: judged.some(({ tp }) => tp === 1) }]];
    });
  },
  place: (doc, tell) =>
    pairsOf(doc, tell()).flatMap(({ gold, draft }) => {
      const places = [gold.place, ...(gold.alsoAt ?? [])].filter((place) => place !== null && place !== undefined);
      const options = draft.placeChoices.map(({ place, signs }) => ({
        signs,
        isRight: place === null ? places.length === 0 : places.some((right) => isSamePlace(right, place)),
      }));
      return options.length > 1 ? [options] : [];
    }),
};
