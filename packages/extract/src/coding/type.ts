import type { EventActor, EventType } from '@harmattan/types';
import type { Filler } from '../arguments/index.js';
import type { WeaponMention } from '../document.js';
import { COMMUNAL, type Draft, areCrowdHit } from '../incidents/index.js';
import { AIR_ARM } from '../mentions/actor/people.js';
import { ESCORTED, isOpposition, isState } from '../resolution/actors.js';

/** The ACLED sub-event type of an incident with the rule that gave it. */
export type Coded = { readonly type: EventType; readonly rule: string };

const ASSAULTS: ReadonlySet<string> = new Set(['assault', 'ambush', 'clash', 'shoot', 'undergo', 'repel']);
const GENERIC: ReadonlySet<string> = new Set([
  'attack',
  'assault',
  'operation',
  'incident',
  'raid',
  'violence',
  'target',
  'hit',
  'strike',
]);

const UNARMED: ReadonlySet<string> = new Set(['people', 'civilians', 'protesters', 'rioters']);
const isUnarmed = (filler: Filler): boolean => filler.kind === 'party' && UNARMED.has(filler.party.kind);
/** Deeds that a crowd does or suffers where people fall. */
const DEADLY: ReadonlySet<string> = new Set(['shoot', 'assault', 'kill', 'lynch']);
const CIVIL: ReadonlySet<string> = new Set(['civilians', 'government', 'other']);

/** Who loses a fighter among fewer civilians than this was fought, and the others were beside; ACLED enters a clash. */
const CIVILIANS_PER_FIGHTER = 4;

/** Where armed people and others were attacked together: whether nearly all of the dead, else those told of first, were no fighters. */
function areMainlyCivilians(draft: Draft, targets: readonly EventActor[]): boolean {
  if (!targets.some((t) => CIVIL.has(t.kind))) return false;
  const doers = new Set(draft.initiators.map((a) => a.name));
  // "Ten soldiers and a civilian; 12 dead": people in general are of both kinds.
  const isToldApart = draft.tolls.some((t) => t.outcome === 'killed' && t.party?.kind === 'civilians');
  const lossOf = (isCounted: (kind: string, name: string) => boolean): number =>
    draft.tolls.reduce(
      (most, t) =>
        t.outcome === 'killed' &&
        t.actor !== null &&
        !(isToldApart && t.party?.kind === 'people') &&
        isCounted(t.actor.kind, t.actor.name)
          ? Math.max(most, t.bounds.min ?? t.bounds.max ?? 0)
          : most,
      0,
    );
  const civilians = lossOf((kind) => CIVIL.has(kind));
  const armed = lossOf((kind, name) => !CIVIL.has(kind) && kind !== 'unidentified' && !doers.has(name));
  if (civilians !== armed) return civilians > CIVILIANS_PER_FIGHTER * armed;
  // "a convoy escorted by soldiers": who guards it was fought.
  if (draft.targets.some((t) => t.rules.includes(ESCORTED))) return false;
  const first = targets.reduce<EventActor | null>(
    (kept, t) => (kept === null || (t.spans[0]?.start ?? Infinity) < (kept.spans[0]?.start ?? Infinity) ? t : kept),
    null,
  );
  return first !== null && CIVIL.has(first.kind);
}

/** "Five died when a mine went off; those who came to help were fired at": the mine is the incident, told first. */
function isMineFirst(draft: Draft): boolean {
  const at = draft.acts.findIndex(
    (act) => act.trigger.act === 'explode' || act.weapons.some((w) => w.weapon === 'ied'),
  );
  const fight = draft.acts.findIndex((act) => ASSAULTS.has(act.trigger.act) && !GENERIC.has(act.trigger.lemma));
  const isDeadly = draft.acts.slice(0, fight).some((act) => act.tolls.some((toll) => toll.outcome === 'killed'));
  return at >= 0 && at < fight && isDeadly;
}

/** How many times more people than were killed make a raid an abduction; where the taking is told first, more of them do. */
const TAKEN_PER_KILLED = 8;

function isAbductionAbove(draft: Draft): boolean {
  const most = (outcome: 'abducted' | 'killed'): number =>
    draft.tolls.reduce((n, t) => (t.outcome === outcome ? Math.max(n, t.bounds.min ?? t.bounds.max ?? 0) : n), 0);
  const first = draft.acts.find((act) => act.trigger.form !== 'nominal' || act.trigger.act === 'abduct');
  const [taken, killed] = [most('abducted'), most('killed')];
  // "Whisked away a trader and shot him dead": told as a kidnapping, it was one.
  return first?.trigger.act === 'abduct' ? taken > 0 && taken >= killed : taken > killed * TAKEN_PER_KILLED;
}

const isBombing = (act: Draft['acts'][number]): boolean => act.trigger.act === 'bomb' && act.trigger.form !== 'nominal';

const FROM_AFAR: ReadonlySet<string> = new Set(['kill', 'hit', 'bomb', 'destroy']);
/** "The air force killed ten": it does so from the air. */
const isByAirArm = ({ trigger, initiators }: Draft['acts'][number]): boolean =>
  FROM_AFAR.has(trigger.act) &&
  initiators.length > 0 &&
  initiators.every((f) => f.kind === 'party' && f.party.rules.includes(AIR_ARM));

const isArmed = (filler: Filler): boolean =>
  filler.kind === 'party' && (isState(filler.party.kind) || isOpposition(filler.party.kind));
/** "Six residents died when soldiers clashed with X": two armed sides met, whoever fell. */
const isFoughtOut = ({ trigger, initiators, targets }: Draft['acts'][number]): boolean =>
  trigger.act === 'clash' && initiators.some(isArmed) && targets.some(isArmed);

const CRAFT: ReadonlySet<string> = new Set(['aircraft', 'drone']);
/** "shot down a drone of the army": a craft that is hit is no means. */
function isHit({ trigger, targets }: Draft['acts'][number], { span, weapon }: WeaponMention): boolean {
  if (trigger.form !== 'active' || !CRAFT.has(weapon) || span.start < trigger.span.end) return false;
  return targets.some((of) => {
    const hit = of.kind === 'party' ? of.party.span : of.kind === 'object' ? of.object.span : null;
    return hit !== null && hit.start <= span.start && span.end <= hit.end;
  });
}

/** "Two helicopters fired on a village": the craft stands for those who fly it. */
const isCrewed = ({ initiators }: Draft['acts'][number], { span }: WeaponMention): boolean =>
  initiators.some((f) => {
    const doer = f.kind === 'party' ? f.party.span : f.kind === 'object' ? f.object.span : null;
    return doer !== null && doer.start <= span.start && span.end <= doer.end;
  });

/** "attacked the camp with drones", not "attacked the camp, where a drone was seen". */
const isByDrones = ({ trigger, weapons }: Draft['acts'][number]): boolean =>
  trigger.act === 'assault' && weapons.some(({ weapon, isMeans }) => weapon === 'drone' && isMeans === true);

/** Armed people, told of as such. */
const isBand = ({ kind, rules }: Draft['initiators'][number]): boolean =>
  isOpposition(kind) && kind !== 'identity-militia' && !rules.includes('incidents/nobody-named');

/** Codes by means, actors and targets, after the ACLED codebook (sections on sub-event types). First rule that holds wins. */
export function codeType(draft: Draft, actors: readonly EventActor[]): Coded {
  const acts = new Set(draft.acts.map((act) => act.trigger.act));
  const weapons = new Set(draft.acts.flatMap((act) => act.weapons.flatMap((w) => (isHit(act, w) ? [] : [w.weapon]))));
  const has = (...names: readonly string[]): boolean => names.some((name) => acts.has(name));
  const armed = (...names: readonly string[]): boolean => names.some((name) => weapons.has(name));
  const close = draft.acts.some((act) => ASSAULTS.has(act.trigger.act) && !GENERIC.has(act.trigger.lemma));
  // "Rockets targeted the airport": the munition itself is told to do it.
  const isBy = (...names: readonly string[]): boolean =>
    draft.acts.some(
      (act) =>
        act.initiators.some((f) => f.kind === 'weapon' && names.includes(f.weapon)) ||
        act.weapons.some((w) => names.includes(w.weapon) && isCrewed(act, w)),
    );
  const killed = draft.tolls.some((t) => t.outcome === 'killed' && (t.bounds.max ?? 1) > 0);
  const byState = draft.initiators.some((a) => isState(a.kind));
  const byOpposition = draft.initiators.some((a) => isOpposition(a.kind));
  const isByNamed = draft.initiators.some((a) => isOpposition(a.kind) && !a.rules.includes('incidents/nobody-named'));
  const targets = actors.filter((actor) => actor.role === 'target');
  const onCivilians = targets.some((a) => CIVIL.has(a.kind));
  const onArmed =
    targets.some((a) => isState(a.kind) || isOpposition(a.kind)) &&
    (draft.acts.some(isFoughtOut) || !areMainlyCivilians(draft, targets));

  // "French bombers hit a base", "police arrested two bombers": a state's bombers are aircraft, or others whom it took.
  const areBombersOfOthers = byState && !byOpposition;
  if (has('suicide') || (armed('suicide-bomb') && !areBombersOfOthers))
    return { type: 'suicide-bomb', rule: 'coding/suicide' };
  if (has('agree')) return { type: 'agreement', rule: 'coding/agreement' };
  // "kidnapped ... as unrest grows", "gunmen went on a rampage": what an armed group does is no riot.
  const areAllOfBand = draft.initiators.length > 0 && draft.initiators.every(isBand);
  const isRaid = killed && onArmed && actors.some((a) => a.role === 'initiator' && a.kind === 'rebel-group');
  const isByBand = areAllOfBand || (byOpposition && (has('abduct', 'ambush') || isRaid));
  if (has('riot') && !isByBand) return { type: 'violent-demonstration', rule: 'coding/riot' };
  // "X protests to Y over the deaths": where people were shot and nobody marched there was no march.
  const isCrowd = actors.some((a) => a.kind === 'protesters' || a.kind === 'rioters');
  const isMarch = has('protest') && (isCrowd || !(killed && has('shoot', 'assault', 'kill')));
  if (isMarch || (has('disperse') && (isCrowd || !(byOpposition || targets.some((t) => isOpposition(t.kind)))))) {
    // "Youths took to the streets and killed two traders": whom a crowd kills.
    const deadly = areCrowdHit(draft) ? draft.acts.filter((act) => DEADLY.has(act.trigger.act)) : [];
    if (deadly.length > 0 && deadly.every(({ initiators }) => initiators.length > 0 && initiators.every(isUnarmed)))
      return { type: 'mob-violence', rule: 'coding/mob' };
    if (areCrowdHit(draft) && has('shoot', 'assault', 'kill', 'disperse'))
      return { type: 'excessive-force-against-protesters', rule: 'coding/protest-shot-at' };
    // "Protesters marched and set cars on fire"
    const isTurnedViolent = draft.acts.some(
      (act) =>
        ['burn', 'loot', 'destroy'].includes(act.trigger.act) &&
        act.initiators.length > 0 &&
        act.initiators.every(isUnarmed),
    );
    if (isTurnedViolent) return { type: 'violent-demonstration', rule: 'coding/protest-turned-violent' };
    return has('disperse') || armed('tear-gas') || (byState && has('arrest', 'capture'))
      ? { type: 'protest-with-intervention', rule: 'coding/protest-dispersed' }
      : { type: 'peaceful-protest', rule: 'coding/protest' };
  }
  // "Soldiers fired on demonstrators, killing ten": excessive force also where no march is told.
  const areProtesters =
    targets.some((t) => t.kind === 'protesters') &&
    targets.every((t) => t.kind === 'protesters' || t.kind === 'civilians');
  if (areProtesters && byState && !byOpposition && has('shoot', 'assault', 'kill'))
    return { type: 'excessive-force-against-protesters', rule: 'coding/protesters-shot-at' };
  // "Soldiers beat a trader to death": those who bear arms are no mob.
  const isByArmed = draft.initiators.some(
    (a) => a.spans.length > 0 && (isState(a.kind) || isOpposition(a.kind)) && a.kind !== 'identity-militia',
  );
  if (has('lynch') && !isByArmed) return { type: 'mob-violence', rule: 'coding/mob' };
  // "Demonstrators set a police station on fire", "clashed with the police": a march that turned violent.
  const areMarchers =
    draft.initiators.length > 0 && draft.initiators.every((a) => a.kind === 'protesters' || a.kind === 'rioters');
  const isOnForces = targets.length > 0 && targets.every((t) => isState(t.kind));
  // "stormed the parliament", not "attacked two traders"
  const isOnThings = draft.acts.some(
    ({ trigger, targets: of }) => trigger.act === 'assault' && of.length > 0 && of.every((f) => f.kind === 'object'),
  );
  if (areMarchers && !killed && (has('loot', 'burn', 'destroy') || isOnThings || (has('clash') && isOnForces)))
    return { type: 'violent-demonstration', rule: 'coding/protest-turned-violent' };
  if (draft.initiators.some((a) => a.kind === 'rioters')) return { type: 'mob-violence', rule: 'coding/mob' };
  // "Chad said it had bombed": armies bomb from the air.
  const isBombedByState =
    byState && !byOpposition && !close && !armed('ied', 'vehicle-bomb', 'mortar') && draft.acts.some(isBombing);
  // "Two strikes by jihadists targeted a boat": who has no aircraft shells or fires rockets.
  const isFlown = armed('drone', 'aircraft') || has('drone');
  // "bombarded the town with mortars"
  const isShelled = has('airstrike') && !isFlown && armed('mortar');
  if (
    isBombedByState ||
    (has('airstrike', 'drone') && !isShelled && (isFlown || !byOpposition || byState)) ||
    (armed('drone', 'aircraft') && has('hit', 'bomb', 'kill', 'shell', 'explode') && !close) ||
    (!close && draft.acts.some(isByDrones)) ||
    isBy('drone', 'aircraft') ||
    (!close && draft.acts.some(isByAirArm))
  )
    return { type: 'air-drone-strike', rule: 'coding/from-the-air' };
  // "the rebels, driven out of X after a day of fighting": by whom is not told.
  const isDrivenOutInFight = draft.initiators.length === 0 && has('clash');
  if (has('retake') && !isDrivenOutInFight)
    return byOpposition && !byState
      ? { type: 'non-state-actor-overtakes-territory', rule: 'coding/retaken-by-rebels' }
      : { type: 'government-regains-territory', rule: 'coding/retaken' };
  // "killed two farmers; the settlement was taken over by the herders": a community that kills holds no front.
  const isByCommunity = draft.initiators.length > 0 && draft.initiators.every((a) => a.kind === 'identity-militia');
  if (has('seize') && !(isByCommunity && killed && onCivilians))
    return byState && !byOpposition
      ? { type: 'government-regains-territory', rule: 'coding/seized-by-state' }
      : { type: 'non-state-actor-overtakes-territory', rule: 'coding/seized' };
  // "defused three mines": what was made safe has not gone off.
  const isDefused = has('defuse', 'arms') && [...acts].every((act) => act === 'defuse' || act === 'arms');
  if (isDefused && !(byOpposition && !byState)) return { type: 'disrupted-weapons-use', rule: 'coding/defused' };
  if (isDefused) return { type: 'looting-property-destruction', rule: 'coding/arms-taken' };
  if (has('establish') && acts.size === 1)
    return { type: 'headquarters-or-base-established', rule: 'coding/established' };
  if (has('grenade') || (armed('grenade') && !close)) return { type: 'grenade', rule: 'coding/grenade' };
  // "Killed a terrorist and recovered three mines": armies lay none; nor have those gone off whose makers were taken.
  const areMinesOfOthers =
    (byState && !byOpposition && targets.some((t) => isOpposition(t.kind))) ||
    [...acts].every((act) => act === 'arrest' || act === 'capture' || act === 'missing');
  if (
    (has('explode', 'bomb') ||
      (!areMinesOfOthers && (armed('ied', 'vehicle-bomb') || (armed('bomb') && !isByNamed)))) &&
    (!close || isMineFirst(draft)) &&
    !has('abduct')
  ) {
    if (armed('mortar') && !armed('ied', 'vehicle-bomb', 'bomb'))
      return { type: 'shelling-artillery-missile', rule: 'coding/shells' };
    return { type: 'remote-explosive-landmine-ied', rule: 'coding/explosive' };
  }
  if (
    ((has('shell', 'fire-rockets') || isShelled || (armed('mortar') && has('hit', 'explode'))) && !close) ||
    isBy('mortar')
  )
    return { type: 'shelling-artillery-missile', rule: 'coding/shelling' };
  if (has('rape') && !killed) return { type: 'sexual-violence', rule: 'coding/rape' };
  // "Shot the driver and herded 23 guests into the bush": where many more were taken than killed, they came to take people.
  if (has('abduct') && !onArmed && isAbductionAbove(draft))
    return { type: 'abduction-forced-disappearance', rule: 'coding/more-taken-than-killed' };
  const isMassAbduction = draft.tolls.some((t) => t.outcome === 'abducted' && (t.bounds.min ?? 0) > 1) && !onArmed;
  if (has('abduct') && !killed && (!close || isMassAbduction))
    return { type: 'abduction-forced-disappearance', rule: 'coding/abduction' };
  // "an operation led to nine arrests"
  const isAssault = draft.acts.some((act) => act.trigger.act === 'assault' && act.trigger.lemma !== 'operation');
  const areArrests = has('arrest', 'capture') && !killed && !close && !isAssault;
  // Armed groups hold no warrants: whom they take among civilians they abduct, what they stop they attack.
  if (areArrests && byOpposition && !byState && onCivilians)
    return draft.tolls.some((t) => t.outcome === 'captured')
      ? { type: 'abduction-forced-disappearance', rule: 'coding/taken-by-armed-group' }
      : { type: 'attack', rule: 'coding/civilian-target' };
  if (areArrests) return { type: 'arrests', rule: 'coding/arrests' };
  // A raid that hurt nobody and took or burnt what people own.
  const isHarmless = !draft.tolls.some((t) => (t.bounds.max ?? 1) > 0);
  if (has('loot', 'burn', 'destroy') && isHarmless && !onArmed && !has('ambush', 'clash', 'shoot', 'abduct'))
    return { type: 'looting-property-destruction', rule: 'coding/raid-on-property' };
  if (has('loot', 'burn', 'destroy') && !killed && !has('assault', 'ambush', 'clash', 'kill', 'shoot'))
    return { type: 'looting-property-destruction', rule: 'coding/looting' };
  if (has('withdraw') && !killed && !has('assault', 'clash'))
    return { type: 'non-violent-transfer-of-territory', rule: 'coding/withdrawal' };
  if (has('surrender') && !killed && !has('assault', 'clash'))
    return { type: 'change-to-group-activity', rule: 'coding/surrender' };
  if (has('free') && !killed && !has('assault', 'clash', 'abduct')) return { type: 'other', rule: 'coding/release' };
  if (
    has('clash') &&
    !byState &&
    onCivilians &&
    draft.initiators.every((a) => !isOpposition(a.kind) || a.basis === 'inferred' || a.rules.includes(COMMUNAL))
  )
    return { type: 'armed-clash', rule: 'coding/communal-clash' };
  if (onArmed) return { type: 'armed-clash', rule: 'coding/armed-target' };
  if (onCivilians) return { type: 'attack', rule: 'coding/civilian-target' };
  // "He was murdered in X": who is killed without a fight, and by no force, was attacked.
  if (has('kill', 'riot') && !byState && !has('clash', 'assault', 'ambush', 'repel', 'undergo', 'shoot'))
    return { type: 'attack', rule: 'coding/killing' };
  return { type: 'armed-clash', rule: 'coding/target-unknown' };
}
