import {
  type ConflictEvent,
  type EventDate,
  type EventPlace,
  type DerivationStep,
  type Span,
  type Toll,
  type TotalsPolicy,
  NO_PLACE,
  categoryOf,
} from '@harmattan/types';
import type { Toponym } from '../document.js';
import { isByName } from '../mentions/actor/persons.js';
import { type Draft, type DraftToll, mainDate, mainPlace } from '../incidents/index.js';
import type { DocumentContext } from '../resolution/context.js';
import { LOCAL, type WeighedPlace, narrowness } from '../resolution/places.js';
import { type Told, confidenceOf } from '../models/confidence.js';
import { type ActorChoice, chooseActors } from './chooseActors.js';
import { claimsOf } from './claimants.js';
import { uniqueSpans } from './spans.js';
import { codeType } from './type.js';
import { fatalitiesOf, totalsOf } from './totals.js';

function precisionOf(edtf: string): EventDate['precision'] {
  if (edtf.includes('/')) return 'range';
  if (/^\d{3}X/.test(edtf)) return 'decade';
  const bare = edtf.replace(/[~?%]/g, '');
  return bare.length > 7 ? 'day' : bare.length > 4 ? 'month' : 'year';
}

function dateOf(draft: Draft): EventDate {
  const best = mainDate(draft);
  if (best?.edtf == null) {
    const open = draft.dates[0];
    return {
      edtf: null,
      precision: null,
      basis: 'inferred',
      spans: open?.mention == null ? [] : [open.mention.span],
      reason:
        open?.reason ??
        (draft.isOnSomeOtherDay ? 'the text only says that it was on another day' : 'the text gives no date'),
    };
  }
  const spans = draft.dates.flatMap((d) => (d.mention !== null && d.edtf === best.edtf ? [d.mention.span] : []));
  return {
    edtf: best.edtf,
    precision: precisionOf(best.edtf),
    basis: best.basis,
    spans: uniqueSpans(spans),
    reason: best.reason ?? (best.edtf.includes('X') ? 'neither the text nor the caller gives the year' : null),
  };
}

/** A village that no gazetteer has, told with its district or commune: near its seat, as coders put it on the map. */
function nearSeat(place: EventPlace, unit: EventPlace | null): EventPlace {
  const isLocal = unit?.precision === 'admin2' || unit?.precision === 'town';
  if (place.precision !== 'town' || place.lat !== null || !isLocal || unit.lat === null) return place;
  return {
    ...place,
    lat: unit.lat,
    lon: unit.lon,
    admin1: place.admin1 ?? unit.admin1,
    admin2: place.admin2 ?? unit.admin2,
    reason: `${place.reason ?? 'no gazetteer has it'}: the point is that of ${unit.name ?? 'its unit'}`,
  };
}

/** "attacked the villages of X, Y and Z": what is called by the same word, under the same preposition. */
const isOfOneList = (toponym: Toponym, first: Toponym | undefined): boolean =>
  toponym.hint !== null && toponym.hint === first?.hint && toponym.preposition === first.preposition;

/** Units hold towns and are not one more of them. */
const UNITS: ReadonlySet<string> = new Set(['region', 'district']);

/** A place without what only the stages weigh, with the point that events take. */
function plain(place: WeighedPlace): EventPlace {
  const { part, isNear, formerAdmin1, toldFirst, ...told } = place;
  return toldFirst === undefined ? told : { ...told, ...toldFirst };
}

function placesOf(draft: Draft): { place: EventPlace; alsoAt: EventPlace[] } {
  const main = mainPlace(draft);
  if (main === null) return { place: NO_PLACE, alsoAt: [] };
  const isOwn = draft.places.some((p) => p.place === main);
  const spans = draft.places
    .filter((p) => p.place.id === main.id && p.place.name === main.name)
    .flatMap((p) => p.place.spans);
  const containers = draft.places.flatMap((p) => (p.within === null ? [] : [p.within]));
  const first = draft.places.find((p) => p.place === main);
  const stated = first?.within;
  let unit = stated;
  while (unit != null && unit.place.lat === null) unit = unit.within;
  const located = plain(main.part ?? nearSeat(main, unit?.place ?? null));
  const place: EventPlace = isOwn
    ? { ...located, spans: uniqueSpans([...spans, ...(stated?.place.spans ?? [])]) }
    : { ...located, basis: 'inferred' };
  const targets = new Set(
    draft.acts.flatMap((act) => act.targets.flatMap((f) => (f.kind === 'place' ? [f.toponym] : []))),
  );
  const others = draft.places.filter(
    (p) =>
      !containers.includes(p) &&
      p.place.name !== main.name &&
      !UNITS.has(p.toponym.hint ?? '') &&
      narrowness(p.place) >= LOCAL &&
      narrowness(main) >= LOCAL &&
      (targets.has(p.toponym) ||
        ['in', 'on', 'between'].includes(p.toponym.preposition ?? '') ||
        isOfOneList(p.toponym, first?.toponym)),
  );
  const alsoAt = others
    .filter((p, i) => !others.slice(0, i).some((q) => q.place.name === p.place.name))
    .map((p) => plain(p.place));
  return { place, alsoAt };
}

function tollOf(toll: DraftToll, text: string): Toll {
  const party = toll.party;
  return {
    outcome: toll.outcome,
    min: toll.bounds.min,
    max: toll.bounds.max,
    group: party === null || isByName(party.rules) ? null : text.slice(party.span.start, party.span.end),
    groupActor: toll.actor?.name ?? null,
    source: toll.source,
    status: toll.isOutdated ? 'revised' : toll.sourceStatus,
    spans: [toll.span],
  };
}

function derivationOf(draft: Draft, options: { readonly event: Told; readonly typeRule: string }): DerivationStep[] {
  const { event, typeRule } = options;
  const steps: DerivationStep[] = [];
  const step = (
    field: string,
    value: string,
    rules: readonly string[],
    spans: readonly Span[],
    lost: DerivationStep['lost'] = [],
  ): void => {
    steps.push({ field, value, rules: [...new Set(rules)], spans: [...spans], lost: [...lost] });
  };
  for (const act of draft.acts)
    step(
      'trigger',
      act.trigger.lemma,
      [...act.trigger.rules, ...act.rules, `factuality/${act.factuality}`],
      [act.trigger.span],
    );
  step('type', event.type, [typeRule], event.triggers);
  const date = mainDate(draft);
  step(
    'date',
    event.date.edtf ?? 'unknown',
    date?.mention?.rules ?? [],
    event.date.spans,
    draft.dates
      .filter((d) => d.edtf !== event.date.edtf)
      .map((d) => ({ value: d.edtf ?? 'unresolved', reason: d.reason ?? 'less exact than the one taken' })),
  );
  const named = draft.places.find((p) => p.place.name === event.place.name);
  step(
    'place',
    event.place.name ?? 'unknown',
    [
      ...(named?.toponym.rules ?? draft.chosenPlace?.resolved?.toponym.rules ?? []),
      ...(named === undefined && draft.chosenPlace?.resolved != null ? ['incidents/likeliest-place'] : []),
      ...(event.place.id === null ? [] : [`place/${event.place.id}`]),
    ],
    event.place.spans,
    event.place.alternatives.map((a) => ({
      value: `${a.name}, ${a.admin1 ?? '?'}, ${a.country ?? '?'}`,
      reason: a.reason,
    })),
  );
  for (const actor of event.actors) {
    const told = [...draft.initiators, ...draft.targets].filter((a) => a.name === actor.name);
    step(
      `actor ${actor.role}`,
      actor.name,
      told.length === 0 ? ['coding/likeliest-doer'] : told.flatMap((a) => a.rules),
      actor.spans,
    );
  }
  for (const toll of draft.tolls)
    step(
      `toll ${toll.outcome}`,
      `${toll.bounds.min ?? ''}..${toll.bounds.max ?? ''}${toll.isPart ? ' (part)' : ''}`,
      toll.rules,
      [toll.span],
    );
  for (const note of draft.notes) {
    const joined = note.startsWith('joined: ') ? note.slice('joined: '.length) : null;
    step(
      'incident',
      joined === null ? 'inherited' : `joined (${joined})`,
      [joined === null ? note : 'incidents/joined'],
      [],
    );
  }
  return steps;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a of a string, continued from an earlier state: the document is hashed once for all its events. */
export function hashOf(value: string, from: number = FNV_OFFSET): number {
  let hash = from;
  for (let i = 0; i < value.length; i++) hash = Math.imul(hash ^ value.charCodeAt(i), FNV_PRIME) >>> 0;
  return hash;
}

/** Stable id of an event: its document's words and its place among them. */
function idOf(triggers: readonly Span[], textHash: number): string {
  const hash = triggers.reduce((state, span) => hashOf(`${span.start}-${span.end};`, state), textHash);
  return `e${hash.toString(16).padStart(8, '0')}`;
}

export { actorsOf } from './actors.js';
export { type ActorChoice, actorChoices, namedActors } from './chooseActors.js';

/** Turns an incident into an event: type, totals, roles, confidence, and why. */
export function codeEvent(
  draft: Draft,
  options: {
    readonly text: string;
    readonly textHash: number;
    readonly sentenceSpans: readonly Span[];
    readonly totals: TotalsPolicy;
    readonly context: DocumentContext;
    /** Who may have had a part, of whom those are taken for whom the signs speak. */
    readonly choices: readonly ActorChoice[];
  },
): ConflictEvent {
  const { text, sentenceSpans } = options;
  const actors = chooseActors(options.choices);
  const coded = codeType(draft, actors);
  const triggers = uniqueSpans(draft.acts.map((act) => act.trigger.span));
  const { place, alsoAt } = placesOf(draft);
  const totals = totalsOf(draft, options.totals);
  const weapons = draft.acts.flatMap((act) => act.weapons);
  const event: Told = {
    id: idOf(triggers, options.textHash),
    type: coded.type,
    category: categoryOf(coded.type),
    triggers,
    date: dateOf(draft),
    place,
    alsoAt,
    actors,
    tolls: draft.tolls.map((toll) => tollOf(toll, text)),
    totals,
    fatalities: fatalitiesOf(totalsOf(draft, 'stated')),
    weapons: [...new Set(weapons.map((w) => w.weapon))].map((kind) => ({
      kind,
      spans: uniqueSpans(weapons.filter((w) => w.weapon === kind).map((w) => w.span)),
    })),
    claims: claimsOf(draft, { actors, text }),
    evidence: draft.sentences.flatMap((index) => sentenceSpans[index] ?? []),
    background: draft.isBackground,
  };
  return Object.assign(event, {
    confidence: confidenceOf(event),
    derivation: derivationOf(draft, { event, typeRule: coded.rule }),
  });
}
