import type { Scan } from '../document.js';
import type { ActorNames } from '../mentions/actor/index.js';
import type { DocumentContext } from './context.js';
import type { Registry } from './registry.js';

/** Which of the actors that bear a name a text means that plays where `context` says. */
export function actorNamesIn(registry: Registry, context: DocumentContext): ActorNames {
  return {
    kindOf: (id) => registry.byId(id)?.kind ?? 'other',
    countryOf: (id) => registry.byId(id)?.countries[0] ?? null,
    isMeant: (_id, phrase) => {
      const bearers = registry.namesakes(phrase);
      const isShared = bearers.length > 1 || registry.isAmbiguous(phrase);
      // One name for the bearers of every country, and no country told: the name says enough.
      const isOneName = new Set(bearers.map((bearer) => registry.byId(bearer)?.name)).size === 1;
      return (
        !isShared ||
        (bearers.length > 1 && isOneName && context.countries.length === 0) ||
        bearers.some(
          (bearer) => registry.byId(bearer)?.countries.some((code) => context.countries.includes(code)) === true,
        )
      );
    },
    choose: (id, phrase) => {
      const bearers = registry.namesakes(phrase);
      const year = context.published?.year ?? null;
      return bearers.length > 1 ? registry.choose(bearers, { countries: context.countries, year }) : id;
    },
  };
}

/** Whether an actor's name is written that others, or ordinary words, bear as well. */
export function hasSharedName(scanned: Scan, registry: Registry): boolean {
  for (const hits of scanned.hitsAt)
    for (const { entry } of hits)
      if (entry.kind === 'actor' && (entry.isAmbiguous === true || registry.namesakes(entry.phrase).length > 1))
        return true;
  return false;
}
