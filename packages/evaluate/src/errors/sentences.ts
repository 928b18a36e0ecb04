import type { ConflictEvent, Outcome } from '@harmattan/types';
import { OUTCOMES } from '@harmattan/types';
import type { GoldDoc, GoldEvent } from '../gold/schema.js';
import { fold } from '../match/fold.js';
import { isOverlapping } from '../match/dates.js';

const MAX_LENGTH = 400;
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text, white space folded. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .flatMap((line) => [...SEGMENTER.segment(line)].map((part) => part.segment.replace(/\s+/g, ' ').trim()))
    .filter((sentence) => sentence !== '');
}

const shorten = (text: string): string => (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)} …` : text);

/** The sentences that a predicted event was read from. */
export function sentenceOfEvent(text: string, event: ConflictEvent): string {
  const spans = event.evidence.length > 0 ? event.evidence : event.triggers;
  return shorten(spans.map((span) => text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()).join(' / '));
}

/** What a gold event would be told with, each with its weight. */
function hints(doc: GoldDoc, event: GoldEvent): readonly (readonly [string, number])[] {
  const figures = (OUTCOMES as readonly Outcome[]).flatMap((outcome) => [event[outcome]?.min, event[outcome]?.max]);
  const date = event.date;
  const dates =
    date === null ? [] : (doc.entities?.dates ?? []).filter((d) => d.edtf !== null && isOverlapping(d.edtf, date));
  return [
    ...[event.place, ...(event.alsoAt ?? [])].flatMap((at) => (at === null ? [] : [[fold(at.name), 3] as const])),
    ...event.actors.map((actor) => [fold(actor.name.replace(/\(.*\)/, '')), 2] as const),
    ...figures.flatMap((figure) => (figure == null ? [] : [[String(figure), 2] as const])),
    ...(event.byGroup ?? []).map((part) => [fold(part.group), 1] as const),
    ...dates.map((d) => [fold(d.text), 2] as const),
  ];
}

/** The sentence that most likely tells a gold event (gold has no spans): the one with most of its place, actors, figures and dates. Null when none has any. */
export function sentenceOfGold(doc: GoldDoc, event: GoldEvent): string | null {
  const wanted = hints(doc, event);
  let winner: string | null = null;
  let most = 0;
  for (const sentence of sentencesOf(doc.text)) {
    const folded = ` ${fold(sentence)} `;
    const score = wanted.reduce((sum, [hint, weight]) => (folded.includes(` ${hint} `) ? sum + weight : sum), 0);
    if (score > most) {
      most = score;
      winner = sentence;
    }
  }
  return winner === null ? null : shorten(winner);
}

/** The first sentence that holds some words; null when none does. */
export function sentenceWith(text: string, words: string): string | null {
  const found = sentencesOf(text).find((sentence) => sentence.includes(words.replace(/\s+/g, ' ').trim()));
  return found === undefined ? null : shorten(found);
}
