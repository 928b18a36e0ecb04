import type { ConflictEvent, EventActor, Span, Toll } from '@harmattan/types';
import { boundsLabel, claimLabel } from './labels.js';
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

function tollMeaning(toll: Toll): string {
  const people = toll.group === null ? '' : ` ${toll.group}`;
  const status = toll.status === 'reported' ? (toll.source === null ? '' : 'according to ') : `${toll.status} `;
  const by = toll.source === null ? '' : toll.status === 'reported' ? toll.source : `by ${toll.source}`;
  const account = `${status}${by}`.trim();
  return `${boundsLabel(toll)}${people}${account === '' ? '' : `, ${account}`}`;
}

const actorLine = (actor: EventActor): WordLine => ({
  label: actor.role,
  meaning: actor.suspected ? `${actor.name} (suspected)` : actor.name,
  spans: actor.spans,
  isInferred: actor.basis === 'inferred',
});

/** One line for each value of the event that was read from words, in the order of the columns. */
function wordLines(event: ConflictEvent): readonly WordLine[] {
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
    ...event.tolls.map((toll) => plain(toll.outcome, toll.spans, tollMeaning(toll))),
    plain('type', event.triggers),
    ...event.weapons.map((weapon) => plain('weapon', weapon.spans, weapon.kind.replaceAll('-', ' '))),
    ...event.claims.map((claim) =>
      plain('claim', claim.spans, claim.stance === 'claims' ? `${claim.actor} claims` : claimLabel(claim)),
    ),
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
  return wordLines(event).flatMap(({ label, meaning, spans, isInferred }) => {
    const quotes = quotesOf(text, spans);
    if (quotes === '' && meaning === '') return [];
    const basis = isInferred ? 'inferred' : '';
    const said = [tame(meaning), basis].filter((part) => part !== '').join(', ');
    const body = [said === '' ? '' : quotes === '' ? said : `${said}:`, quotes].filter((part) => part !== '').join(' ');
    const shownLabel = label === last ? '' : label;
    last = label;
    return wrap(body, width - INDENT - LABEL_WIDTH, 2).map(
      (line, i) =>
        ' '.repeat(INDENT) + paint('label', pad(i === 0 ? shownLabel : '', LABEL_WIDTH)) + paint('quiet', line),
    );
  });
}
