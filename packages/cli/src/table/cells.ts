import {
  OUTCOMES,
  TYPE_LABELS,
  boundsLabel,
  type ConflictEvent,
  type EventActor,
  type EventPlace,
} from '@harmattan/types';
import { claimLabel, countryLabel, sortedClaims } from './labels.js';
import type { Tone } from './style.js';
import { tame, wrap } from './text.js';

/** A line of a cell. */
export type CellLine = { readonly text: string; readonly tone: Tone };
/** A cell's content for a column of some width. */
export type Cell = (width: number) => readonly CellLine[];

const lines = (tone: Tone, text: string, width: number, hanging = 0): readonly CellLine[] =>
  wrap(tame(text), width, hanging).map((line) => ({ text: line, tone }));

/** A cell of one text. */
export function textCell(tone: Tone, text: string): Cell {
  return (width) => lines(tone, text, width);
}

/** The EDTF date, `?` when unknown; below it whether it is told as history. */
export function dateCell(event: ConflictEvent): Cell {
  return (width) => [
    ...lines('strong', event.date.edtf ?? '?', width),
    ...(event.background ? lines('quiet', 'background', width) : []),
  ];
}

function regionOf(place: EventPlace): string {
  const several =
    place.countries.length > 1 ? place.countries : place.country === null ? place.countries : [place.country];
  const countries = several.map(countryLabel).join(', ');
  const region = place.admin1 === null || place.precision === 'admin1' ? '' : place.admin1;
  const unit = place.precision === 'country' ? '' : [region, countries].filter((part) => part !== '').join(', ');
  return unit === '' && place.lat === null && place.name !== null && countries === '' ? 'not located' : unit;
}

/** The place with region and country below; `?` when the text gives none. */
export function placeCell({ place, alsoAt }: ConflictEvent): Cell {
  const others = alsoAt.flatMap((other) => other.name ?? []);
  return (width) => [
    ...lines('strong', place.name ?? '?', width),
    ...(regionOf(place) === '' ? [] : lines('quiet', regionOf(place), width)),
    ...(others.length === 0 ? [] : lines('quiet', `also ${others.join(', ')}`, width, 2)),
  ];
}

const named = (actor: EventActor): string => (actor.suspected ? `${actor.name} (suspected)` : actor.name);

/** Who, and below it against whom; `?` for who is not known. */
export function actorsCell({ actors }: ConflictEvent): Cell {
  const side = (role: EventActor['role']): string => {
    const names = actors.filter((actor) => actor.role === role).map(named);
    return names.length === 0 ? '?' : [...new Set(names)].join(', ');
  };
  return (width) => [...lines('plain', side('initiator'), width), ...lines('plain', `→ ${side('target')}`, width, 2)];
}

/** Deaths or injuries. */
export function countCell(event: ConflictEvent, outcome: 'killed' | 'injured'): Cell {
  const figure = boundsLabel(event.totals[outcome]);
  const tone = figure === '–' ? 'quiet' : outcome === 'killed' ? 'grave' : 'strong';
  return (width) => lines(tone, figure, width);
}

/** The type in words; below it the people missing, abducted, captured or displaced, and who claims, denies or confirms it. */
export function typeCell(event: ConflictEvent): Cell {
  const others = OUTCOMES.filter((outcome) => outcome !== 'killed' && outcome !== 'injured').flatMap((outcome) => {
    const bounds = event.totals[outcome];
    return bounds === null ? [] : `${boundsLabel(bounds)} ${outcome}`;
  });
  const claims = [...new Set(sortedClaims(event).map(claimLabel))];
  return (width) => [
    ...lines('plain', TYPE_LABELS[event.type], width),
    ...others.flatMap((other) => lines('strong', other, width)),
    ...claims.flatMap((claim) => lines('quiet', claim, width, 2)),
  ];
}
