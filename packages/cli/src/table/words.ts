import { boundsLabel, type ConflictEvent, type EventActor, type Span, type Toll } from '@harmattan/types';
import { claimLabel, sortedClaims } from './labels.js';
import type { Paint } from './style.js';
import { pad, shorten, tame, wrap } from './text.js';

type WordLine = {
  readonly label: string;
  readonly meaning: string;
  readonly spans: readonly Span[];
  readonly isInferred: boolean;
};

const INDENT = 4;
const LABEL_WIDTH = 10;
const MOST_QUOTES = 6;
const QUOTE_WIDTH = 90;

function tollMeaning(toll: Toll, text: string): string {
  const { group, source, status } = toll;
  const isQuoted = group === null || toll.spans.some(({ start, end }) => text.slice(start, end).includes(group));
  const told = status === 'reported' ? 'according to' : `${status} by`;
  const account = source !== null ? `, ${told} ${source}` : status === 'reported' ? '' : `, ${status}`;
  return `${boundsLabel(toll)}${isQuoted ? '' : ` ${group}`}${account}`;
}

const actorLine = (actor: EventActor): WordLine => ({
  label: actor.role,
  meaning: actor.suspected ? `${actor.name} (suspected)` : actor.name,
  spans: actor.spans,
  isInferred: actor.basis === 'inferred',
});

/** One line for each value of the event that was read from words, in the order of the columns. */
function wordLines(event: ConflictEvent, text: string): readonly WordLine[] {
  const plain = (label: string, spans: readonly Span[], meaning = '', isInferred = false): WordLine => ({
    label,
    meaning,
    spans,
    isInferred,
  });
  return [
    plain('date', event.date.spans, '', event.date.basis === 'inferred'),
    plain('place', event.place.spans, '', event.place.basis === 'inferred'),
    ...event.alsoAt.map((place) => plain('also at', place.spans)),
    ...event.actors.map(actorLine),
    ...event.tolls.map((toll) => plain(toll.outcome, toll.spans, tollMeaning(toll, text))),
    plain('type', event.triggers),
    ...event.weapons.map((weapon) => plain('weapon', weapon.spans, weapon.kind.replaceAll('-', ' '))),
    ...sortedClaims(event).map((claim) => plain('claim', claim.spans, claimLabel(claim))),
  ];
}

/** The words that spans mean, in quotation marks, each once, in the order of the text. */
export function quotesOf(text: string, spans: readonly Span[]): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const words = sorted.map(({ start, end }) => shorten(tame(text.slice(start, end)), QUOTE_WIDTH));
  const quotes = [...new Set(words.filter((word) => word !== ''))].map((word) => `“${word}”`);
  const rest = quotes.length - MOST_QUOTES;
  return `${quotes.slice(0, MOST_QUOTES).join(' · ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** The words each field of an event was read from, a field a line, wrapped to the width. */
export function renderWords(event: ConflictEvent, text: string, width: number, paint: Paint): readonly string[] {
  let last = '';
  return wordLines(event, text).flatMap(({ label, meaning, spans, isInferred }) => {
    const quotes = quotesOf(text, spans);
    if (quotes === '' && meaning === '') return [];
    const said = tame(meaning);
    const body = [said === '' || quotes === '' ? said : `${said}:`, quotes, isInferred ? '(inferred)' : ''];
    const shownLabel = label === last ? '' : label;
    last = label;
    return wrap(body.filter((part) => part !== '').join(' '), width - INDENT - LABEL_WIDTH, 2).map(
      (line, i) =>
        ' '.repeat(INDENT) + paint('label', pad(i === 0 ? shownLabel : '', LABEL_WIDTH)) + paint('quiet', line),
    );
  });
}
