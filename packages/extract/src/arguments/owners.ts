import { isOpposition, isState } from '../resolution/actors.js';
import { changed } from '../changed.js';
import type { Party } from '../document.js';
import { OF_THEM } from '../mentions/actor/bareCounts.js';
import { OF_US } from '../mentions/actor/people.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { subjectOf } from './clause.js';
import { type Filler, fillerOf } from './fillers.js';
import { sideOf, speaks } from './readjust.js';

/** Those who raid, and those who guard against them; null for people. */
const campOf = (kind: string): 'guards' | 'raiders' | null =>
  kind === 'identity-militia' || sideOf(kind) === 'state' ? 'guards' : sideOf(kind) === null ? null : 'raiders';

/** Whether somebody bears a name of their own or arms, so that men may be his. */
const hasMen = ({ actorId, kind }: Party): boolean => actorId !== null || sideOf(kind) !== null;

/** The subject of the verb that governs what is said at `at`; null when it names nobody who has men. */
function speakerBefore(chunks: readonly Chunk[], at: number): number | null {
  for (let before = at - 1; before >= 0; before--) {
    if (classOfChunk(chunks[before]) !== 'verb') continue;
    const [speaker] = subjectOf(chunks, before);
    return speaker?.kind === 'party' && hasMen(speaker.party) ? speaker.at : null;
  }
  return null;
}

function asOwned(filler: Filler & { readonly kind: 'party' }, owner: Party): Filler {
  const { actorId, kind, country, branch } = owner;
  const rules = [...filler.party.rules, 'arguments/owned'];
  return changed(filler, { party: changed(filler.party, { actorId, kind, country, branch, rules }) });
}

/** "their men", "six of them": people who are told only as those of somebody told before. */
export const isOfOthers = ({ isOwned, rules }: Party): boolean =>
  (isOwned && !rules.includes(OF_US)) || rules.includes(OF_THEM);

/** "JNIM said that its fighters carried out", "the army said its men had killed": whose they are who is named before in the sentence. */
export function ownedBySpeaker(chunks: readonly Chunk[], filler: Filler): Filler {
  if (filler.kind !== 'party' || !filler.party.isOwned || filler.party.actorId !== null) return filler;
  const { party } = filler;
  // "our men": whoever speaks, and not who is spoken of.
  if (party.rules.includes(OF_US)) return filler;
  if (isState(party.kind) && party.country === null) return forcesOfSpeaker(chunks, filler, party);
  if (party.kind !== 'people' && !isOpposition(party.kind)) return filler;
  const speaker = speakerBefore(chunks, filler.at);
  for (let before = speaker ?? filler.at - 1; before >= 0; before--) {
    const earlier = fillerOf(chunks, before);
    if (earlier?.kind !== 'party' || earlier.party.isPronoun || !hasMen(earlier.party)) continue;
    if (earlier.party.isCounted || (party.kind !== 'people' && earlier.party.actorId === null)) continue;
    return isOpposition(earlier.party.kind) || party.kind === 'people' ? asOwned(filler, earlier.party) : filler;
  }
  return filler;
}

/**
 * "A commander of X and ten of his men": those told with somebody are of his side. "X suffered a setback: the army killed ten of its men": of
 * the side told before that did not do it.
 */
export function menOf(
  chunks: readonly Chunk[],
  filler: Filler,
  { targets, initiators }: { readonly targets: readonly Filler[]; readonly initiators: readonly Filler[] },
): Filler {
  if (filler.kind !== 'party' || filler.party.kind !== 'people' || !isOfOthers(filler.party)) return filler;
  const leader = targets.find((f) => f.at < filler.at && f.kind === 'party' && sideOf(f.party.kind) !== null);
  if (leader?.kind === 'party') return asOwned(filler, leader.party);
  if (initiators.length === 0) return isSomeOfPeople(chunks, filler) ? asPeople(filler) : filler;
  const doing = new Set(initiators.flatMap((f) => (f.kind === 'party' ? [campOf(f.party.kind)] : [])));
  for (let before = filler.at - 1; before >= 0; before--) {
    const earlier = fillerOf(chunks, before);
    if (earlier?.kind !== 'party' || initiators.some(({ at }) => at === before)) continue;
    const camp = campOf(earlier.party.kind);
    if (camp !== null && !doing.has(camp)) return asOwned(filler, earlier.party);
  }
  return filler;
}

/** "Thirteen people were hurt, four of them badly": of whom the number is some, the sentence tells as people. */
function isSomeOfPeople(chunks: readonly Chunk[], { at }: Filler): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const earlier = fillerOf(chunks, before);
    if (earlier?.kind === 'party' && !earlier.party.isPronoun) return sideOf(earlier.party.kind) === null;
  }
  return false;
}

function asPeople(filler: Filler & { readonly kind: 'party' }): Filler {
  const { party } = filler;
  return changed(filler, { party: changed(party, { rules: party.rules.filter((rule) => rule !== OF_THEM) }) });
}

/** "Chad said that its army had killed": the forces of the country that speaks. */
function forcesOfSpeaker(chunks: readonly Chunk[], filler: Filler, party: Party): Filler {
  for (let before = filler.at - 1; before >= 0; before--) {
    const earlier = fillerOf(chunks, before);
    const [country, other] = earlier?.kind === 'place' ? earlier.toponym.countries : [];
    if (country !== undefined && other === undefined && speaks(chunks, before))
      return {
        kind: 'party',
        at: filler.at,
        party: changed(party, { country, rules: [...party.rules, 'arguments/owned'] }),
      };
  }
  return filler;
}
