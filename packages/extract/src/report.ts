import type { Mention } from '@harmattan/types';
import type { Act, Attribution, SentenceMentions } from './arguments/index.js';
import type { DateMention, Toponym } from './document.js';
import { type ActorResolver, NO_DISCOURSE } from './resolution/actors.js';
import type { ResolvedToponym } from './resolution/places.js';
import { isByName } from './mentions/actor/persons.js';
import { isHomePart } from './mentions/place/home.js';

/** The mentions of a sentence in the form that callers see. */
export function reportMentions(options: {
  readonly text: string;
  readonly mentions: SentenceMentions;
  readonly acts: readonly Act[];
  readonly attribution: Attribution;
  readonly dates: readonly DateMention[];
  readonly places: ReadonlyMap<Toponym, ResolvedToponym>;
  readonly resolver: ActorResolver;
}): Mention[] {
  const { text, mentions, acts, attribution, dates, places, resolver } = options;
  const found: Mention[] = [];
  for (const party of mentions.parties) {
    if (
      party.isPronoun ||
      (party.actorId === null &&
        (party.kind === 'people' ||
          party.kind === 'civilians' ||
          party.kind === 'government' ||
          party.kind === 'other'))
    )
      continue;
    // A single person without a name of a force is no actor.
    if (party.actorId === null && party.country === null && !party.isPlural) continue;
    const actor = resolver.party(party, { country: null, discourse: NO_DISCOURSE });
    if (actor === null) continue;
    found.push({
      kind: 'actor',
      span: party.core,
      text: text.slice(party.core.start, party.core.end),
      rules: party.rules,
      id: actor.id,
      name: actor.name,
      actorKind: actor.kind,
      country: actor.country,
      suspected: party.isSuspected,
    });
  }
  for (const toponym of mentions.toponyms) {
    const place = places.get(toponym)?.place;
    if (place === undefined || toponym.isAnaphoric || isHomePart(toponym)) continue;
    found.push({
      kind: 'place',
      span: toponym.span,
      text: text.slice(toponym.span.start, toponym.span.end),
      rules: toponym.rules,
      id: place.id,
      name: place.name ?? toponym.name,
      lat: place.lat,
      lon: place.lon,
      country: place.country,
      admin1: place.admin1,
      precision: place.precision,
    });
  }
  for (const date of dates) {
    if (date.isPeriod && date.edtf === null) continue;
    found.push({
      kind: 'date',
      span: date.span,
      text: text.slice(date.span.start, date.span.end),
      rules: date.rules,
      edtf: date.edtf,
    });
  }
  for (const weapon of mentions.weapons)
    found.push({
      kind: 'weapon',
      span: weapon.span,
      text: text.slice(weapon.span.start, weapon.span.end),
      rules: [],
      weapon: weapon.weapon,
    });
  const { source } = attribution;
  if (source !== null)
    found.push({ kind: 'source', span: source.span, text: source.words, rules: [], name: source.words });
  for (const act of acts) {
    const { trigger } = act;
    found.push({
      kind: 'trigger',
      span: trigger.span,
      text: text.slice(trigger.span.start, trigger.span.end),
      rules: trigger.rules,
      act: trigger.act,
    });
    for (const toll of act.tolls) {
      if (toll.party !== null && isByName(toll.party.rules)) continue;
      found.push({
        kind: 'toll',
        span: toll.span,
        text: text.slice(toll.span.start, toll.span.end),
        rules: toll.rules,
        outcome: toll.outcome,
        min: toll.bounds.min,
        max: toll.bounds.max,
        group: toll.party === null ? null : text.slice(toll.party.span.start, toll.party.span.end),
      });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.kind < b.kind ? -1 : 1));
}
