import type { ActorKind } from '@harmattan/types';

/** What parties need to know of the registry: which actor a name means in this document. */
export type ActorNames = {
  readonly kindOf: (actorId: string) => ActorKind;
  readonly countryOf: (actorId: string) => string | null;
  /** Of all actors that bear the phrase, the one that this document means. */
  readonly choose: (actorId: string, phrase: string) => string;
  /** Whether a name that is also an ordinary word or shared means the actor in this document. */
  readonly isMeant: (actorId: string, phrase: string) => boolean;
};
