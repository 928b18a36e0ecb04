import type { ConflictEvent, Mention } from '@harmattan/types';
import { align, type Pair } from '../align/align.js';
import { causeOfFalseAlarm, causeOfField, causeOfMiss } from '../errors/causes.js';
import { derivationOf } from '../errors/derivation.js';
import { sentenceOfEvent, sentenceOfGold, sentenceWith } from '../errors/sentences.js';
import type { GoldDoc, GoldEvent } from '../gold/schema.js';
import { kmBetween } from '../match/places.js';
import { EVENT_FIELDS, JUDGES } from './fields.js';
import { judgeMentions } from './mentions.js';
import type { DocumentResult, Judgement } from './results.js';

/** What an extractor gave for one text. `mentions: null`: they were not asked for, and are not scored. */
export type Prediction = {
  readonly id: string;
  readonly events: readonly ConflictEvent[];
  readonly mentions: readonly Mention[] | null;
};

function sentenceIn(doc: GoldDoc, { gold, came }: Pair, isGoldFirst: boolean): string | null {
  const told = sentenceOfEvent(doc.text, came);
  if (told !== '' && !isGoldFirst) return told;
  return sentenceOfGold(doc, gold) ?? (told === '' ? null : told);
}

function judgePair(doc: GoldDoc, pair: Pair): readonly Judgement[] {
  return EVENT_FIELDS.flatMap((field) => {
    const verdict = JUDGES[field](pair.gold, pair.came);
    if (verdict === null) return [];
    const judgement = { field, gold: pair.gold.key, event: pair.came.id, ...verdict };
    if (verdict.fp + verdict.fn === 0) return [judgement];
    return [
      {
        ...judgement,
        cause: causeOfField(field, pair, verdict),
        // Where nothing came, the words that should have been read tell more than those that were.
        sentence: sentenceIn(doc, pair, verdict.came === null),
        derivation: derivationOf(doc.text, pair.came, field),
      },
    ];
  });
}

/** The fields of an event without partner: all that it has is missed or invented. */
function judgeAlone(
  doc: GoldDoc,
  gold: GoldEvent | null,
  came: ConflictEvent | null,
  cause: string,
): readonly Judgement[] {
  return EVENT_FIELDS.flatMap((field) => {
    const verdict = JUDGES[field](gold, came);
    if (verdict === null || verdict.fp + verdict.fn === 0) return [];
    const judgement = { field, gold: gold?.key ?? null, event: came?.id ?? null, ...verdict };
    if (field !== 'event') return [judgement];
    const sentence = came !== null ? sentenceOfEvent(doc.text, came) : gold === null ? null : sentenceOfGold(doc, gold);
    return [{ ...judgement, cause, sentence, derivation: came === null ? [] : derivationOf(doc.text, came, field) }];
  });
}

function judgeAllMentions(doc: GoldDoc, mentions: readonly Mention[]): readonly Judgement[] {
  return judgeMentions(doc, mentions).map((judgement) => {
    const base = { gold: null, event: null, ...judgement };
    if (judgement.fp + judgement.fn === 0) return base;
    const cause =
      judgement.expected === null
        ? 'mention invented'
        : judgement.came === null
          ? 'mention missing'
          : 'mention resolved otherwise';
    const words = (judgement.expected ?? judgement.came ?? '').split(' = ')[0] ?? '';
    return { ...base, cause, sentence: sentenceWith(doc.text, words) };
  });
}

/** Compares what an extractor gave for one text with its gold. */
export function judgeDocument(doc: GoldDoc, prediction: Prediction | null): DocumentResult {
  const cames = prediction?.events ?? [];
  const alignment = align(doc.events, cames);
  const scored = alignment.pairs.filter((pair) => !pair.gold.optional);
  // What nobody annotated is right or wrong in nothing.
  const mentions = doc.entities === null ? null : prediction === null ? [] : prediction.mentions;
  const required = doc.events.filter((event) => !event.optional).length;
  return {
    id: doc.id,
    file: doc.file,
    lang: doc.lang,
    source: doc.source ?? doc.corpus,
    tags: doc.tags,
    required,
    optional: doc.events.length - required,
    predicted: cames.length,
    pairedOptional: alignment.pairs.length - scored.length,
    splits: alignment.splits.length,
    merges: alignment.merges.length,
    hasMentions: mentions !== null,
    placeErrorsKm: scored.flatMap(({ gold, came }) => {
      const at = gold.place;
      if (at === null || (at.precision !== 'town' && at.precision !== 'site')) return [];
      const distances = [at, ...(gold.alsoAt ?? [])].flatMap((place) => kmBetween(place, came.place) ?? []);
      return distances.length === 0 ? [] : [Math.min(...distances)];
    }),
    judgements: [
      ...scored.flatMap((pair) => judgePair(doc, pair)),
      ...alignment.misses.flatMap((gold) => judgeAlone(doc, gold, null, causeOfMiss(gold, cames, alignment))),
      ...alignment.falseAlarms.flatMap((came) =>
        judgeAlone(doc, null, came, causeOfFalseAlarm(came, doc.events, alignment)),
      ),
      ...(mentions === null ? [] : judgeAllMentions(doc, mentions)),
    ],
  };
}
