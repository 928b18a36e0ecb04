import {
  OUTCOMES,
  type ArticleRecord,
  type Bounds,
  type ConflictEvent,
  type EventPlace,
  type Toll,
} from '@harmattan/types';
import { hasPlace } from '../match/places.js';
import { showBounds } from '../match/tolls.js';
import type { GoldEvent, GoldFile, GoldPlace } from './schema.js';

/** What a draft needs to know beside record and text. */
export type DraftOptions = {
  /** The text's file as the gold file will name it. */
  readonly textFile: string;
  readonly title?: string | null;
};

const round = (degrees: number | null): number | null => (degrees === null ? null : Math.round(degrees * 100) / 100);

function placeOf(place: EventPlace): GoldPlace | null {
  if (!hasPlace(place) || place.name === null) return null;
  const { name, admin1, country, countries, precision } = place;
  const several = countries.length > 1 ? { countries } : {};
  return {
    name,
    admin1,
    country,
    ...several,
    lat: round(place.lat),
    lon: round(place.lon),
    precision: precision ?? 'town',
  };
}

const hasFigure = (bounds: Bounds | Toll | null): bounds is Bounds =>
  bounds !== null && (bounds.min !== null || bounds.max !== null);
const figure = (bounds: Bounds | null): Bounds | null =>
  hasFigure(bounds) ? { min: bounds.min, max: bounds.max } : null;

function disputedIn(tolls: readonly Toll[]): string | null {
  const parts = OUTCOMES.flatMap((outcome) => {
    const said = tolls.filter((toll) => toll.outcome === outcome && toll.source !== null && hasFigure(toll));
    const figures = new Set(said.map(showBounds));
    return figures.size < 2 ? [] : said.map((toll) => `${toll.source ?? ''}: ${showBounds(toll)} ${outcome}`);
  });
  return parts.length === 0 ? null : parts.join('; ');
}

function eventOf(event: ConflictEvent, key: string): GoldEvent {
  const { killed, injured, ...others } = event.totals;
  const more = (['missing', 'abducted', 'captured', 'displaced'] as const).flatMap((outcome) => {
    const bounds = figure(others[outcome]);
    return bounds === null ? [] : [[outcome, bounds] as const];
  });
  const alsoAt = event.alsoAt.flatMap((place) => placeOf(place) ?? []);
  const byGroup = event.tolls.flatMap(({ outcome, group, min, max }) =>
    group === null || (min === null && max === null) ? [] : [{ outcome, group, min, max }],
  );
  const claim = event.claims.find(({ stance }) => stance === 'claims');
  const disputed = disputedIn(event.tolls);
  const pairs = new Map(event.actors.map(({ name, role }) => [`${role} ${name}`, { name, role }]));
  return {
    key,
    type: event.type,
    date: event.date.edtf,
    place: placeOf(event.place),
    ...(alsoAt.length === 0 ? {} : { alsoAt }),
    actors: [...pairs.values()],
    killed: figure(killed),
    injured: figure(injured),
    ...Object.fromEntries(more),
    ...(byGroup.length === 0 ? {} : { byGroup }),
    ...(disputed === null ? {} : { disputed }),
    ...(claim === undefined ? {} : { claimedBy: claim.actor }),
    optional: false,
  };
}

function entitiesOf(record: ArticleRecord): GoldFile['entities'] {
  const mentions = record.mentions ?? [];
  const distinct = <T extends { readonly text: string }>(list: readonly T[]): readonly T[] =>
    [...new Map([...list].reverse().map((one) => [one.text, one])).values()].reverse();
  return {
    actors: distinct(mentions.filter((mention) => mention.kind === 'actor')).map((mention) => mention.text),
    places: distinct(mentions.filter((mention) => mention.kind === 'place')).map(({ text, lat, lon }) => ({
      text,
      lat: round(lat),
      lon: round(lon),
    })),
    dates: distinct(mentions.filter((mention) => mention.kind === 'date')).map(({ text, edtf }) => ({ text, edtf })),
  };
}

/**
 * A gold file from an extraction, for a person to correct: every event required, keys `e1`, `e2` ..., entities from the mentions if the record
 * has them. It passes the check of gold files; it is a draft, and gold only when somebody has read it against the text.
 */
export function draftGold(record: ArticleRecord, text: string, options: DraftOptions): GoldFile {
  return {
    id: record.id,
    text: { file: options.textFile },
    lang: record.language ?? 'und',
    title: options.title ?? null,
    source: record.source,
    published:
      record.publishedAt !== null && /^\d{4}(-\d{2}){0,2}$/.test(record.publishedAt) ? record.publishedAt : null,
    words: text.split(/\s+/u).filter((word) => word !== '').length,
    tags: [],
    events: record.events.map((event, i) => eventOf(event, `e${i + 1}`)),
    entities: entitiesOf(record),
  };
}

/** A gold file as it is kept: JSON, two spaces. */
export function renderGold(gold: GoldFile): string {
  return `${JSON.stringify(gold, null, 2)}\n`;
}
