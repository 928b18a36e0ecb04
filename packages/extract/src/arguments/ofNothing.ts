import type { Trigger } from '../document.js';
import { areGunmen } from '../resolution/actors.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { normOf } from './fillers.js';
import type { Roles } from './role.js';

/** Verbs that mean violence only with somebody or something of the war as object. */
const VAGUE_LEMMAS: ReadonlySet<string> = new Set([
  'hit',
  'target',
  'strike',
  'engage',
  'raid',
  'pound',
  'remove',
  'eliminate',
  'enter',
]);

/** "Mortar shells hit the market": what munitions hit was shelled, whatever it is called. */
const isByMunition = ({ initiators }: Roles): boolean => initiators.some(({ kind }) => kind === 'weapon');

/** "The crowd poured into the market": those who are told to do it bear no arms. */
const isByPeople = ({ initiators }: Roles): boolean =>
  initiators.length > 0 &&
  initiators.every((f) => f.kind === 'party' && !f.party.isPronoun && ['people', 'civilians'].includes(f.party.kind));

const UNARMED: ReadonlySet<string> = new Set(['people', 'civilians']);
const FATAL: ReadonlySet<string> = new Set(['kill', 'lynch', 'injure', 'shoot']);
const CIVIL: ReadonlySet<string> = new Set(['people', 'civilians', 'government', 'other']);

/** Whether those who do it bear arms. */
const isByArmed = ({ initiators }: Roles): boolean =>
  initiators.some((f) => f.kind === 'party' && !CIVIL.has(f.party.kind));

/** "struck in X", "a frappé : six morts": a place right behind the verb, or what was done, behind a colon. */
export const isSet = (chunks: readonly Chunk[], at: number): boolean =>
  (classOfChunk(chunks[at + 1]) === 'in' && chunks[at + 2]?.kind === 'place') || normOf(chunks[at + 1]) === ':';

/** Whether a trigger's words tell no deed, since nobody and nothing is there that the deed would need. `isToldWhere`: a town or what was done is told behind it. */
export function isOfNothing(trigger: Trigger, roles: Roles, isToldWhere: boolean): boolean {
  // Governments protest too, and militants block roads; a protest of the street has people in it.
  const isProtestOfNobody =
    trigger.act === 'protest' &&
    (trigger.form === 'active' || trigger.frame === 'gathers') &&
    !roles.initiators.some((f) => f.kind === 'party' && !areGunmen(f.party.kind));
  // "hit by inflation", "target growth": what is hit must be people, a thing or a place of the war.
  const isHitOfNothing =
    VAGUE_LEMMAS.has(trigger.lemma) &&
    trigger.form === 'active' &&
    roles.targets.length === 0 &&
    !isByMunition(roles) &&
    // "Jihadists have struck in X"
    !(isToldWhere && isByArmed(roles));
  // "a investi le commissariat", not "a investi trois milliards", "a été investi président"
  const isEntryOfNothing =
    trigger.lemma === 'enter' &&
    (trigger.form !== 'active' ||
      isByPeople(roles) ||
      !roles.targets.some((f) => f.kind === 'object' || f.kind === 'place'));
  // "a quarrel over land", "a dispute between X and Y": between two sides it is one deed with its dead.
  const isQuarrelOfNobody =
    trigger.lemma === 'quarrel' && (roles.initiators.length === 0 || roles.targets.length === 0);
  const isReleaseOfNobody = trigger.act === 'free' && !roles.targets.some((f) => f.kind === 'party');
  // "violer le cessez-le-feu", "violate the airspace"
  const isRapeOfNobody =
    trigger.act === 'rape' && trigger.form === 'active' && !roles.targets.some((f) => f.kind === 'party');
  // "ont mis la main sur des armes": things are seized, not arrested.
  const isArrestOfThings =
    trigger.act === 'arrest' &&
    trigger.form === 'active' &&
    roles.targets.length > 0 &&
    roles.targets.every((f) => f.kind === 'weapon');
  // "the firm opened its headquarters": only armed people set up bases.
  const isOfUnarmed =
    trigger.act === 'establish' && !roles.initiators.some((f) => f.kind === 'party' && !CIVIL.has(f.party.kind));
  // "drove the extremists out of their strongholds": a campaign, where no town is named.
  const isDrivenFromNowhere = trigger.lemma === 'push out' && !roles.targets.some((f) => f.kind === 'place');
  // "was the target of gunmen", not "of criticism"
  const isTargetOfNobody = trigger.lemma === 'be the target' && roles.initiators.length === 0;
  // "shops were stormed by customers": those who bear no arms storm in a hurry.
  const isRush = trigger.lemma === 'storm' && isByPeople(roles) && !roles.targets.some((f) => f.kind === 'party');
  // "a broken pump put six wells out of action": things are killed by nobody.
  const isKillingOfThings =
    trigger.act === 'kill' &&
    trigger.form === 'active' &&
    roles.targets.length > 0 &&
    roles.targets.every(({ kind }) => kind === 'object') &&
    !isByArmed(roles);
  // "stabbed his wife to death": a crime of the family
  const isOfFamily =
    FATAL.has(trigger.act) &&
    roles.initiators.length > 0 &&
    roles.targets.length > 0 &&
    roles.initiators.every((f) => f.kind === 'party' && UNARMED.has(f.party.kind) && !f.party.isPlural) &&
    roles.targets.every((f) => f.kind === 'party' && f.party.isOwned && UNARMED.has(f.party.kind));
  return (
    isRush ||
    isKillingOfThings ||
    isOfFamily ||
    isOfUnarmed ||
    isTargetOfNobody ||
    isDrivenFromNowhere ||
    isArrestOfThings ||
    isRapeOfNobody ||
    isEntryOfNothing ||
    isQuarrelOfNobody ||
    isReleaseOfNobody ||
    isProtestOfNobody ||
    isHitOfNothing
  );
}
