import { isOpposition, isState } from '../resolution/actors.js';
import { mainDate, mainPlace } from './compatibility.js';
import type { Draft } from './draft.js';

/** Nouns and verbs so general that they need company before they make an incident. */
const WEAK_LEMMAS: ReadonlySet<string> = new Set(['violence', 'operation', 'battle', 'fighting', 'fight', 'offensive', 'unrest', 'combat', 'strike', 'incident', 'tragedy', 'hit', 'target', 'seize', 'capture', 'confrontation', 'fall', 'occupation', 'release', 'liberation', 'free', 'rally', 'march', 'protest', 'demonstration', 'recover', 'regain', 'damage', 'destroy', 'rob', 'steal', 'shooting', 'withdrawal', 'engage', 'fire', 'hostilities', 'detention', 'flee', 'abandon', 'invade', 'arrest', 'claim', 'death', 'die', 'dead', 'injure', 'hurt', 'injured', 'casualty', 'missing', 'explosion', 'blast', 'shoot', 'explode', 'burn', 'attack', 'kill', 'killing', 'murder', 'ceasefire', 'truce', 'robbery', 'retreat', 'intercept', 'battle', 'storm', 'raid', 'release', 'rescue', 'pound', 'shell', 'bomb', 'loot']);

const OUTCOME_ONLY: ReadonlySet<string> = new Set(['missing', 'displace', 'free', 'incident', 'claims-lives']);

/** Whether a draft tells enough to be entered: a deed, and someone or something of the war in it, and where, when, or how many. */
export function isReportable(draft: Draft): boolean {
  if (draft.acts.every((act) => OUTCOME_ONLY.has(act.trigger.act))) return false;
  if (draft.isHeadline && draft.tolls.length === 0 && draft.places.length === 0) return false;
  const hasToll = draft.tolls.some((t) => t.bounds.min !== null || t.bounds.max !== null);
  const hasDate = mainDate(draft) !== null;
  const place = mainPlace(draft);
  const hasPlace = place !== null;
  const actors = [...draft.initiators, ...draft.targets];
  const isArmed = actors.some((a) => isState(a.kind) || isOpposition(a.kind) || a.kind === 'rioters' || a.kind === 'protesters');
  const isNamedTarget = draft.targets.some((t) => t.isSpecific);
  if (!hasDate && !hasPlace && !hasToll && !isNamedTarget) return false;
  const hasMeans = draft.acts.some((act) => act.weapons.length > 0 || ['explode', 'suicide', 'airstrike', 'drone', 'shell', 'grenade', 'ambush', 'abduct', 'bomb'].includes(act.trigger.act));
  if (!isArmed && !hasMeans && !(draft.targets.length > 0 && (hasToll || draft.acts.some((a) => !WEAK_LEMMAS.has(a.trigger.lemma))))) return false;
  const isWeak = draft.acts.every((act) => WEAK_LEMMAS.has(act.trigger.lemma));
  if (!isWeak) return true;
  return [hasToll, hasDate, hasPlace, draft.initiators.length > 0, draft.targets.length > 0].filter(Boolean).length >= 2;
}
