import { changed } from '../changed.js';
import type { EventPlace } from '@harmattan/types';
import { ATTACKERS_HIT, type Act, type Filler } from '../arguments/index.js';
import { isByName } from '../mentions/actor/persons.js';
import { type ActorResolver, type ResolvedActor, isOpposition, isState } from '../resolution/actors.js';
import { asBombers, withFallenBombers, withGroupFought, withGroupOfBombers } from './bombers.js';
import { type CommunalSides, isOfCommunity, isViolent, withCommunalSides, withSidesOfStory } from './communal.js';
import { mainPlace } from './compatibility.js';
import { type Draft, ONLY_ANSWERED } from './draft.js';
import { AMONG_THE_HIT } from './fallen.js';
import { withFightersFallen } from './fighters.js';
import { withoutForcesAtLarge } from './forces.js';
import { asProtesters, withIntervention } from './protest.js';
import {
  AIR,
  ARMED_ACTS,
  withAirForce,
  isOperation,
  isThingOfNobody,
  unnamedOf,
  withLosingSides,
  withReceivers,
  withTownspeople,
  withUnknownDoer,
} from './unnamed.js';

/** Told as a thing that belongs to somebody ("the base"), not as people. */
const isThing = (actor: ResolvedActor): boolean =>
  actor.rules.some((rule) => rule.startsWith('object/')) && !actor.rules.some((rule) => rule.includes('/actor/'));

/** Those who hold posts and escort convoys. */
const isGuard = (kind: ResolvedActor['kind']): boolean => isState(kind) || kind === 'identity-militia';

function sideOf(kind: ResolvedActor['kind']): string {
  return isOpposition(kind) && kind !== 'identity-militia' ? 'opposition' : kind;
}

/** Acts that civilians can do to others. */
const CIVIL_ACTS: ReadonlySet<string> = new Set(['protest', 'riot', 'lynch', 'agree', 'clash', 'loot', 'burn']);
/** Those of them that civilians do beside armed people: "one of them" in a raid is no civilian. */
const CROWD_ACTS: ReadonlySet<string> = new Set(['protest', 'riot', 'lynch', 'agree', 'clash']);

const isRaider = (kind: ResolvedActor['kind']): boolean => isOpposition(kind) && kind !== 'identity-militia';

/** The country of an incident: its place's; of an area in several, the one that the text is about. */
function countryOf(draft: Draft, place: EventPlace | null, home: string | null): string | null {
  const targets = draft.targets.flatMap((t) =>
    t.isSpecific && t.kind !== 'peacekeepers' && t.country !== null ? [t.country] : [],
  );
  if (place === null) return targets[0] ?? home;
  if (place.country !== null) return place.country;
  // "near the border with X and Y": of the story's own country when its people were attacked.
  const isAtHome = home !== null && (place.countries.includes(home) || targets.includes(home));
  return targets.find((code) => place.countries.includes(code)) ?? (isAtHome ? home : (place.countries[0] ?? null));
}

/** A foreign force makes "the soldiers" its own only from so near, in characters. */
const BESIDE = 400;

function standBeside(a: ResolvedActor, b: ResolvedActor): boolean {
  return a.spans.some((x) => b.spans.some((y) => Math.abs(x.start - y.start) <= BESIDE));
}

/** "Two dead": a bare number says nothing of who was attacked where soldiers or others are told to have been. */
function withoutBareCounts(draft: Draft): Draft {
  const isBare = (actor: ResolvedActor): boolean =>
    actor.kind === 'civilians' && actor.rules.some((rule) => rule.endsWith('/bare-count'));
  // "Struck a column of terrorists, killing 20": a state's victims are those it says that it struck.
  const isByState = draft.initiators.length > 0 && draft.initiators.every((doer) => isState(doer.kind));
  const isTold = draft.targets.some(
    (target) =>
      (isState(target.kind) || target.kind === 'identity-militia' || (isByState && isOpposition(target.kind))) &&
      !(target.rules.includes(AMONG_THE_HIT) && areSomeOfMany(draft)),
  );
  // Whom soldiers killed by name was hardly a passer-by.
  const isVictim = (target: ResolvedActor): boolean =>
    !(isTold && isBare(target)) && !(isByState && isByName(target.rules) && !isOpposition(target.kind));
  return draft.targets.every(isVictim) ? draft : changed(draft, { targets: draft.targets.filter(isVictim) });
}

/** "Eight people died in a clash between vigilantes and bandits": who fell where two armed sides met is not told; "eight farmers" would be. */
function withoutPeopleOfClash(draft: Draft): Draft {
  if (!draft.acts.some((act) => act.trigger.act === 'clash')) return draft;
  const isArmed = ({ kind }: ResolvedActor): boolean => isState(kind) || isOpposition(kind);
  const sides = new Set([...draft.initiators, ...draft.targets].filter(isArmed).map(({ name }) => name));
  if (sides.size < 2) return draft;
  const told = draft.acts.flatMap(({ targets }) =>
    targets.flatMap((f) => (f.kind === 'party' && f.party.kind === 'people' ? [f.party.span.start] : [])),
  );
  const isAnybody = ({ kind, spans }: ResolvedActor): boolean =>
    kind === 'civilians' && spans.every(({ start }) => told.includes(start));
  return draft.targets.some(isAnybody)
    ? changed(draft, { targets: draft.targets.filter((actor) => !isAnybody(actor)) })
    : draft;
}

/** "13 dead, among them two soldiers": the armed parts that are told leave others of the dead. */
function areSomeOfMany({ tolls }: Draft): boolean {
  const killed = tolls.filter(({ outcome, isOutdated }) => outcome === 'killed' && !isOutdated);
  const whole = Math.max(0, ...killed.flatMap(({ isPart, bounds }) => (isPart ? [] : [bounds.min ?? 0])));
  const parts = killed.reduce(
    (sum, { isPart, party, bounds }) => sum + (isPart && party?.kind !== 'civilians' ? (bounds.min ?? 0) : 0),
    0,
  );
  return parts < whole;
}

const isOfNation = (actor: ResolvedActor): boolean =>
  actor.kind === 'civilians' && actor.openKind === null && actor.country !== null;

/** "Seven Ghanaians were killed ... the traders": people told after those of one nation are of that nation. */
function withNation(actor: ResolvedActor, targets: readonly ResolvedActor[]): ResolvedActor {
  const nationals = targets.filter(isOfNation);
  const [first] = nationals;
  if (first === undefined || isOfNation(actor) || nationals.some((other) => other.name !== first.name)) return actor;
  const isAfter = (first.spans[0]?.start ?? Infinity) < (actor.spans[0]?.start ?? 0);
  return isAfter ? changed(first, { spans: actor.spans, basis: 'inferred', rules: actor.rules }) : actor;
}

/** "Four workers of X": whom an aid agency lost are people (ACLED codebook: aid workers are civilians). */
const asPeople = (actor: ResolvedActor): ResolvedActor =>
  actor.kind === 'civilians' && actor.id !== null
    ? changed(unnamedOf('civilians', 'incidents/of-an-agency'), {
        name: actor.name,
        spans: actor.spans,
        basis: 'stated',
        isSuspected: actor.isSuspected,
        rules: [...actor.rules, 'incidents/of-an-agency'],
      })
    : actor;

const NOBODY: ReadonlySet<string | null> = new Set();

/** "Gunmen attacked a camp of X": the groups of one side of deeds whose other side has no name, and so is another. */
function foesOf({ acts }: Draft, role: 'targets' | 'initiators'): ReadonlySet<string | null> {
  const other = role === 'targets' ? 'initiators' : 'targets';
  const idOf = (filler: Filler): string | null =>
    filler.kind === 'party' ? filler.party.actorId : filler.kind === 'object' ? filler.object.actorId : null;
  const open = acts.filter((act) => act[other].length > 0 && act[other].every((filler) => idOf(filler) === null));
  const ids = open.flatMap((act) => act[role].map(idOf));
  return new Set(ids.filter((id) => id !== null));
}

/**
 * Settles who is who once an incident is complete: unnamed forces and people belong to the country where it happened;
 * "one soldier" in an incident with French troops is a French soldier (the only named side of the kind).
 */
export function harmonize(
  draft: Draft,
  resolver: ActorResolver,
  {
    home,
    areAirStrikesByState,
    areExplosivesAttributed,
    onlyGroup,
    newsGroup,
    sides,
  }: {
    readonly home: string | null;
    /** The only rebel group that the text names. */
    readonly onlyGroup: ResolvedActor | null;
    /** The same, where the headline or the lead names it. */
    readonly newsGroup: ResolvedActor | null;
    /** The only two communities that the text tells to have fought each other. */
    readonly sides: CommunalSides | null;
    readonly areAirStrikesByState: boolean;
    readonly areExplosivesAttributed: boolean;
  },
): Draft {
  const place = mainPlace(draft);
  const country = countryOf(draft, place, home);
  const move = (actor: ResolvedActor): ResolvedActor =>
    resolver.branchIn(resolver.relocate(asPeople(actor), country), country);
  const isArmedDeed = draft.initiators.some((a) => isOpposition(a.kind) || isState(a.kind));
  const isAlone = draft.initiators.every((a) => a.kind === 'civilians');
  const isDoer = (actor: ResolvedActor): boolean =>
    actor.kind !== 'civilians' ||
    // "Villagers killed two bandits"
    (isAlone && draft.targets.length > 0 && draft.targets.every((t) => isRaider(t.kind))) ||
    (isOfCommunity(actor) && isViolent(draft)) ||
    draft.acts.some((act) => (isArmedDeed ? CROWD_ACTS : CIVIL_ACTS).has(act.trigger.act));
  const moved: Draft = changed(draft, {
    initiators: asBombers(draft).initiators.filter(isDoer).map(move),
    targets: draft.targets.map(move),
    tolls: draft.tolls.map((toll) => (toll.actor === null ? toll : changed(toll, { actor: move(toll.actor) }))),
  });
  const all = [
    ...moved.initiators,
    ...moved.targets,
    ...moved.tolls.flatMap((t) => (t.actor === null ? [] : [t.actor])),
  ];
  const named = all.filter((a) => a.isSpecific && a.kind !== 'civilians');
  const replace = (actor: ResolvedActor, foes: ReadonlySet<string | null> = NOBODY): ResolvedActor => {
    if (actor.kind === 'civilians') return withNation(actor, moved.targets);
    if (actor.isSpecific) return actor;
    // "The convoy" is that of the only force that was attacked.
    const owners = isThing(actor)
      ? new Set(moved.targets.filter((t) => isGuard(t.kind) && !isThing(t)).map((t) => t.name))
      : null;
    const owner = owners?.size === 1 && isState(actor.kind) ? moved.targets.find((t) => owners.has(t.name)) : undefined;
    if (owner !== undefined)
      return changed(owner, {
        spans: actor.spans,
        basis: 'inferred',
        rules: [...actor.rules, 'incidents/only-named-side'],
      });
    const isOfTheirSide = (n: ResolvedActor): boolean => sideOf(n.kind) === sideOf(actor.kind) && !foes.has(n.id);
    const candidates = new Map(named.filter(isOfTheirSide).map((n) => [n.name, n]));
    const [only] = [...candidates.values()];
    if (only === undefined || candidates.size !== 1) return actor;
    // Soldiers where it happened are the country's, unless the foreign ones stand beside them.
    if (isState(only.kind) && only.country !== country && !standBeside(only, actor)) return actor;
    return changed(only, {
      spans: actor.spans,
      basis: 'inferred',
      isSuspected: actor.isSuspected,
      rules: [...actor.rules, 'incidents/only-named-side'],
    });
  };
  const people = resolver.relocate(unnamedOf('civilians', 'incidents/lynched'), country);
  const isLynching =
    draft.acts.some((act) => act.trigger.act === 'lynch') && !moved.initiators.some((a) => isOpposition(a.kind));
  // "A mob beat two suspected thieves to death": whom a crowd kills on suspicion.
  const asLynched = (actor: ResolvedActor): ResolvedActor =>
    isLynching && actor.kind === 'unidentified' && !actor.isSpecific
      ? changed(people, { spans: actor.spans, rules: [...actor.rules, 'incidents/lynched'] })
      : actor;
  const settled: Draft = withCommunalSides(
    changed(moved, {
      initiators: moved.initiators.map((actor) => replace(actor, foesOf(draft, 'targets'))),
      targets: moved.targets.map((actor) => replace(actor, foesOf(draft, 'initiators'))).map(asLynched),
      tolls: moved.tolls.map((toll) => (toll.actor === null ? toll : changed(toll, { actor: replace(toll.actor) }))),
    }),
  );
  const fought = withSidesOfStory(settled, sides, resolver);
  const flown = areAirStrikesByState ? withAirForce(fought, resolver, country) : fought;
  const told = withFightersFallen(withIntervention(asProtesters(flown, resolver, country)), resolver, country);
  const apart = withSidesApart(withoutPeopleOfClash(withoutBareCounts(told)));
  const peopled = withTownspeople(withReceivers(withFallenBombers(apart)), resolver, country);
  const done = withUnknownDoer(withLosingSides(withoutForcesAtLarge(peopled), resolver, country), resolver, {
    country,
    areExplosivesAttributed,
  });
  // "The town of X was attacked on Sunday."
  const group = onlyGroup === null ? null : resolver.branchIn(onlyGroup, country);
  return withTownspeople(
    withGroupFought(withGroupOfBombers(done, group), newsGroup === null ? null : group),
    resolver,
    country,
  );
}

/** "killed twenty fighters in an attack on its base": a raid told by its noun, on a thing of forces who are told, by nobody in so many words. */
const isRaidOnGuards = ({ trigger, initiators, targets }: Act): boolean =>
  RAIDS.has(trigger.act) &&
  trigger.form === 'nominal' &&
  initiators.length === 0 &&
  targets.some((f) => f.kind === 'object' && isState(f.object.kind) && f.object.isTheirs === true);
const RAIDS: ReadonlySet<string> = new Set(['assault', 'ambush']);

/** People were attacked by nobody named, then the army killed the attackers: the army answered, its enemies attacked. */
function withTheAnswer(draft: Draft): Draft | null {
  // Village guards answer only where they are told to have repelled somebody.
  const isHeld = draft.acts.some((act) => act.trigger.act === 'repel');
  const isByGuards =
    draft.initiators.some((a) => isState(a.kind) || isHeld) && draft.initiators.every((a) => isGuard(a.kind));
  const enemies = draft.targets.filter((t) => isOpposition(t.kind) && t.kind !== 'identity-militia');
  const victims = draft.targets.filter(
    (t) =>
      t.kind === 'civilians' ||
      draft.initiators.some((i) => i.name === t.name || (isGuard(t.kind) && i.country === t.country)),
  );
  const isFirstOpen =
    draft.acts.find((act) => act.targets.length > 0)?.initiators.length === 0 || draft.acts.some(isRaidOnGuards);
  // What came from the air, or was done by the army to civilians in so many words, was no answer.
  const isOwnDeed = draft.acts.some(
    (act) =>
      AIR.has(act.trigger.act) ||
      (act.initiators.length > 0 &&
        act.targets.some((f) => f.kind === 'party' && (f.party.kind === 'civilians' || f.party.kind === 'people'))),
  );
  if (isOwnDeed || isOperation(draft) || !isByGuards || enemies.length === 0 || victims.length === 0 || !isFirstOpen)
    return null;
  const names = new Set(enemies.map((e) => e.name));
  const others = draft.targets.filter((t) => !names.has(t.name));
  return changed(draft, {
    initiators: enemies,
    targets: [...others, ...draft.initiators.filter((i) => !others.some((t) => t.name === i.name))],
  });
}

/** "Soldiers killed two of the assailants": they had attacked, and those who killed them answered; null where it is not so told. */
function withAttackersHit(draft: Draft): Draft | null {
  const enemies = draft.targets.filter((t) => isOpposition(t.kind) && t.kind !== 'identity-militia');
  const deed = draft.acts.find((act) => act.rules.includes(ATTACKERS_HIT));
  // "a dozen assailants" of whom no attack is told may be any enemies.
  const isTold =
    deed !== undefined &&
    (draft.acts.some((act) => ARMED_ACTS.has(act.trigger.act)) ||
      deed.targets.some((f) => f.kind === 'party' && f.party.isDefinite));
  const isByForces = draft.initiators.length > 0 && draft.initiators.every((a) => isState(a.kind));
  if (!isTold || !isByForces || enemies.length === 0 || isOperation(draft)) return null;
  const others = draft.targets.filter((t) => !enemies.includes(t));
  const answering = draft.initiators.filter((a) => !others.some((t) => t.name === a.name));
  return changed(draft, {
    initiators: enemies,
    targets: [...others, ...answering.map((a) => changed(a, { rules: [...a.rules, ONLY_ANSWERED] }))],
  });
}

/** "Volunteers fell into an ambush; ten assailants were killed": unnamed militants who fell in an attack on others made it. */
function withFallenAttackers(draft: Draft): Draft {
  if (draft.initiators.length > 0 || !draft.acts.some((act) => ARMED_ACTS.has(act.trigger.act))) return draft;
  // "X, a leader of Y, was killed with two others in a shooting": whoever is called by name was hit.
  const isFighter = ({ kind, rules }: ResolvedActor): boolean =>
    (kind === 'unidentified' || kind === 'rebel-group') && !isByName(rules);
  const fallen = draft.targets.filter(isFighter);
  const others = draft.targets.filter((t) => !fallen.includes(t) && !isThingOfNobody(t));
  // "Four soldiers and 15 terrorists died in an operation": who goes out to fight the others attacked.
  const forces = others.filter((t) => isState(t.kind));
  if (fallen.length > 0 && forces.length > 0 && isOperation(draft))
    return changed(draft, { initiators: forces, targets: draft.targets.filter((t) => !forces.includes(t)) });
  const isOnOthers = draft.acts.some((act) => ARMED_ACTS.has(act.trigger.act) && act.trigger.act !== 'clash');
  return fallen.length > 0 && others.length > 0 && isOnOthers
    ? changed(draft, { initiators: fallen.map((t) => changed(t, { basis: 'inferred' })), targets: others })
    : draft;
}

/** The two sides of a fight: those who raid, and those who hold posts and guard villages. Civilians and crowds are on neither. */
type Side = 'guards' | 'raiders';
type SideOf = (kind: ResolvedActor['kind']) => Side | null;

/** Vigilantes and village militias guard against gunmen beside the army; where only they and the army act, they are the other side. */
function sidesIn(draft: Draft): SideOf {
  const areGuards = draft.initiators.some((a) => isOpposition(a.kind) && a.kind !== 'identity-militia');
  return (kind) =>
    isState(kind) || (kind === 'identity-militia' && areGuards) ? 'guards' : isOpposition(kind) ? 'raiders' : null;
}

const sidesOf = (fillers: readonly Filler[], sideOfKind: SideOf): ReadonlySet<Side | null> =>
  new Set(fillers.map((f) => (f.kind === 'party' && f.party.kind !== 'people' ? sideOfKind(f.party.kind) : null)));

const ATTACKS: ReadonlySet<string> = new Set(['assault', 'ambush', 'suicide', 'abduct', 'loot', 'repel', 'undergo']);

/** The only side that the text says attacked; null where both did or neither. "40 terrorists were killed by the army when they attacked X". */
function attackersSide(draft: Draft, sideOfKind: SideOf): Side | null {
  const attacks = draft.acts.filter(
    ({ trigger: { act, form } }) => ATTACKS.has(act) && (form !== 'nominal' || act === 'ambush'),
  );
  const doing = sidesOf(
    attacks.flatMap((act) => act.initiators),
    sideOfKind,
  );
  // "Soldiers fell into an ambush": whoever laid it.
  const suffering = sidesOf(
    attacks.flatMap((act) => (act.initiators.length === 0 ? act.targets : [])),
    sideOfKind,
  );
  const byGuards = doing.has('guards') || suffering.has('raiders');
  const byRaiders = doing.has('raiders') || suffering.has('guards');
  return byGuards === byRaiders ? null : byGuards ? 'guards' : 'raiders';
}

/** "Gunmen killed 160 ... Dogon hunters were blamed": unnamed gunmen beside the militia that is blamed for it are that militia. */
function withTheBlamed(draft: Draft): Draft {
  const blamed = new Set(draft.claims.flatMap(({ stance, actor }) => (stance === 'blamed' ? startsOf(actor) : [])));
  const named = draft.initiators.filter(
    (a) => a.kind === 'identity-militia' && startsOf(a).some((start) => blamed.has(start)),
  );
  const areUnnamed = draft.initiators.every((a) => named.includes(a) || (a.kind === 'unidentified' && !a.isSpecific));
  return named.length > 0 && areUnnamed ? changed(draft, { initiators: named }) : draft;
}

const startsOf = ({ spans }: ResolvedActor): readonly number[] => spans.map(({ start }) => start);

/** Who attacks is not attacked: a side told as doer anywhere does not also suffer, unless both sides have names. */
function withSidesApart(given: Draft): Draft {
  const draft = withFallenAttackers(withTheBlamed(given));
  const answered = withTheAnswer(draft);
  if (answered !== null) return answered;
  const held = withAttackersHit(draft);
  if (held !== null) return held;
  const doers = new Set(draft.initiators.map((a) => a.name));
  const sideOfKind = sidesIn(draft);
  const sides = draft.initiators.map((a) => sideOfKind(a.kind));
  // "killed by the army and VDP fighters": who does one deed together is one side.
  const isJoint = draft.acts.some((act) => {
    const together = sidesOf(act.initiators, sideOfKind);
    return together.has('guards') && together.has('raiders');
  });
  if (isJoint || !sides.includes('guards') || !sides.includes('raiders'))
    return changed(draft, { targets: draft.targets.filter((t) => !doers.has(t.name)) });
  // Both sides act: the one that is said to attack does, else the one whose deed is told first; the other answers.
  const attacker = attackersSide(draft, sideOfKind) ?? sides.find((side) => side !== null);
  const isAnswering = (a: ResolvedActor): boolean => {
    const side = sideOfKind(a.kind);
    return side !== null && side !== attacker;
  };
  const attackers = draft.initiators.filter((a) => !isAnswering(a));
  // "Hunters attacked ... they burned the granaries": unnamed doers beside a militia are its own.
  const isOwn = (a: ResolvedActor): boolean =>
    a.kind === 'unidentified' && !a.isSpecific && attackers.every((b) => b.kind === 'identity-militia');
  const answering = draft.initiators
    .filter((a) => isAnswering(a) && !isOwn(a))
    .map((a) => changed(a, { rules: [...a.rules, ONLY_ANSWERED] }));
  return changed(draft, {
    initiators: attackers,
    targets: [...draft.targets.filter((t) => sideOfKind(t.kind) !== attacker), ...answering],
  });
}
