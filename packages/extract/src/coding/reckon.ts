import type { Bounds, Outcome } from '@harmattan/types';
import { NONE_HURT, SELF } from '../arguments/index.js';
import type { DraftToll } from '../incidents/index.js';
import { type ResolvedActor, areGunmen, isOpposition, isState } from '../resolution/actors.js';
import { FEW, asInHeadline, isSame } from './headline.js';
import { voicesOf, withOneName } from './sources.js';

/** What one sentence says of one group's losses. */
type Statement = {
  readonly sentence: number;
  /** Where in the text it stands. */
  readonly start: number;
  readonly bounds: Bounds;
  readonly source: string | null;
  /** Told by those who did it: an account of their own, which settles nobody else's. */
  readonly isClaimed: boolean;
  readonly isRevision: boolean;
  readonly isTotal: boolean;
  readonly isOther: boolean;
  /** Told with a definite article ("the priest"): somebody told of before, where one was. */
  readonly isKnownAlready: boolean;
  /** One of its figures is a single person. */
  readonly hasSingle: boolean;
  /** The nouns for single persons, none of them told as another one. */
  readonly singles: readonly string[];
  readonly isCounted: boolean;
};

/** The people of a text without further words ("12 killed"). */
const PEOPLE = 'people';
const CIVILIANS = 'civilians';
/** The side that attacked: its dead are seldom part of "people killed". */
const ATTACKERS = 'attackers: ';

const isKnown = ({ bounds }: { readonly bounds: Bounds }): boolean => bounds.min !== null || bounds.max !== null;

/** Whether an exact or narrower figure says the same as a wider one ("dozens", then "36"). */
function isWithin(inner: Bounds, outer: Bounds): boolean {
  if (inner.min === null || isSame(inner, outer)) return false;
  // "at least 50" is not settled by "50 bodies".
  if (inner.min === outer.min && outer.max === null) return false;
  return (outer.min ?? 0) <= inner.min && (outer.max === null || (inner.max !== null && inner.max <= outer.max));
}

function plus(a: Bounds, b: Bounds): Bounds {
  return {
    min: a.min === null ? b.min : b.min === null ? a.min : a.min + b.min,
    max: a.max === null || b.max === null ? null : a.max + b.max,
  };
}

/** Whose losses a figure counts. */
function groupOf({ party, actor, isTotal, rules }: DraftToll, attackers: ReadonlySet<string>): string {
  if (rules.includes(SELF)) return `${ATTACKERS}${SELF}`;
  const isCivilian = actor === null || actor.kind === 'civilians';
  const isArmed = actor !== null && isOpposition(actor.kind) && party?.isCounted === true && !isTotal;
  if (party === null || (party.kind === 'people' && !isArmed) || (isTotal && isCivilian)) return PEOPLE;
  if (isCivilian) return CIVILIANS;
  const isAttacker = attackers.has(actor.name) || (attackers.size > 0 && areGunmen(actor.kind));
  return isAttacker ? `${ATTACKERS}${actor.name}` : actor.name;
}

/** The kind of the actor whose losses a group of figures counts. */
const kindOf = (group: string, tolls: readonly DraftToll[]): string | undefined =>
  tolls.find((t) => group.replace(ATTACKERS, '') === t.actor?.name)?.actor?.kind;

/** Equal figures up to this one may well count different people ("one soldier and one guide"); larger ones are the same told again. */
const CHANCE = 2;

/** The figure that all others add up to: "fourteen people, nine in a field, three in the village and two on the way". */
function wholeOf(figures: readonly DraftToll[]): DraftToll | undefined {
  if (figures.length <= 2) return undefined;
  return figures.find(
    (f) =>
      f.bounds.min !== null &&
      f.bounds.min > FEW &&
      figures.reduce((sum, g) => sum + (g === f ? 0 : (g.bounds.min ?? 0)), 0) === f.bounds.min,
  );
}

/** Figures of one sentence for one group: the whole of its parts, else their sum. */
function statementOf(all: readonly DraftToll[]): Statement {
  // "one guard was hospitalised with wounds": one figure, told by two words.
  const figures = all.filter((f, at) => !all.slice(0, at).some((g) => g.span.start === f.span.start));
  const distinct = figures.filter(
    (f, at) => (f.bounds.max ?? Infinity) <= CHANCE || !figures.slice(0, at).some((g) => isSame(f.bounds, g.bounds)),
  );
  const whole = wholeOf(distinct);
  const counted = distinct.filter(isKnown);
  // "two died of their wounds, which brings the toll to five"
  const isWhole = counted.some((f) => f.isRevision)
    ? (f: DraftToll) => f.isRevision
    : counted.some((f) => f.isTotal)
      ? (f: DraftToll) => f.isTotal
      : () => true;
  const kept = whole !== undefined ? [whole] : counted.filter(isWhole);
  const [first, ...rest] = kept;
  const bounds = rest.reduce((sum, f) => plus(sum, f.bounds), first?.bounds ?? { min: null, max: null });
  return {
    sentence: figures[0]?.sentence ?? 0,
    start: Math.min(...figures.map(({ span: { start } }) => start)),
    bounds,
    source: figures.find((f) => f.source !== null)?.source ?? null,
    isClaimed: figures.every((f) => f.isClaimed),
    isRevision: figures.some((f) => f.isRevision),
    isTotal: figures.some((f) => f.isTotal),
    isOther: figures.every((f) => f.party?.isOther === true),
    isKnownAlready: figures.every((f) => f.party?.isDefinite === true),
    hasSingle: figures.some((f) => f.bounds.max === 1),
    singles: figures.flatMap(({ bounds, party }) =>
      bounds.max === 1 && party?.noun !== undefined && !party.isOther ? [party.noun] : [],
    ),
    isCounted: figures.some((f) => f.party?.isCounted === true || f.bounds.min === 0 || f.party === null),
  };
}

/** The range that figures of different voices span; "up to 200" and another's 120 close what "more than 100" leaves open. */
function span(all: readonly Bounds[]): Bounds {
  const lowest = Math.min(...all.map(({ min }) => min ?? Infinity));
  const cap = Math.max(
    0,
    ...all.flatMap(({ min, max }) => (max !== null && (min ?? lowest + 1) > lowest ? [max] : [])),
  );
  const highs = all.map(({ min, max }) => max ?? ((min ?? 0) <= cap ? cap : null));
  return {
    min: Math.min(...all.map(({ min, max }) => min ?? max ?? 0)),
    max: highs.includes(null) ? null : Math.max(...highs.map((high) => high ?? 0)),
  };
}

/** "At least 54, the government said ... The group claimed to have killed 70": two accounts, not one and its exact figure. */
const isOtherAccount = (a: Statement, b: Statement): boolean => a.isClaimed && !b.isClaimed;

/** "At least 12, the governor said ... A resident counted 19": each gives a figure of his own. */
const areOtherVoices = (a: Statement, b: Statement): boolean =>
  a.source !== null && b.source !== null && a.source !== b.source;

/** The highest account closes what the lowest leaves open, where those who did it give it. */
function spanOfAccounts(statements: readonly Statement[]): Bounds {
  const claimed = statements.filter((s) => s.isClaimed).map((s) => s.bounds.max ?? 0);
  const reported = statements.filter((s) => !s.isClaimed).map((s) => s.bounds);
  const highest = Math.max(0, ...claimed);
  const whole = span(statements.map((s) => s.bounds));
  const isAbove =
    highest > 0 && reported.length > 0 && reported.every(({ min, max }) => Math.max(min ?? 0, max ?? 0) < highest);
  return isAbove ? { min: whole.min, max: highest } : whole;
}

/** "killing nine ... A resident said that 12 were dead": who tells more than the story itself. */
const isContradicted = (statements: readonly Statement[]): boolean =>
  statements.some(
    (s) =>
      s.source !== null &&
      statements
        .filter((t) => t.start < s.start)
        .some((t) => t.source === null && (t.bounds.max ?? 0) > FEW && (t.bounds.max ?? 0) < (s.bounds.min ?? 0)),
  );

/** "raised the toll to 65 ... Villagers spoke of as many as 100": whom a revision does not bind, a voice of its own that tells more behind it. */
function withLaterVoices(revision: Statement, statements: readonly Statement[]): Bounds {
  const floor = revision.bounds.min ?? revision.bounds.max ?? 0;
  const later = statements.filter(
    (s) =>
      s.sentence > revision.sentence &&
      s.source !== null &&
      s.source !== revision.source &&
      (s.bounds.min ?? s.bounds.max ?? 0) > floor,
  );
  return later.length === 0 ? revision.bounds : span([revision, ...later].map(({ bounds }) => bounds));
}

/** What several sentences say of one group: the last revision stands, an exact figure explains a vague one, voices that differ span a range. */
function settle(statements: readonly Statement[]): Bounds | null {
  const last = statements.filter((s) => s.isRevision).at(-1);
  if (last !== undefined) return withLaterVoices(last, statements);
  const counted = statements.some((s) => s.isCounted) ? statements.filter((s) => s.isCounted) : statements;
  // "another 29 bodies ... now stood at 79": some of those whom a larger figure counts.
  const written = counted.filter(
    (s) => !s.isOther || !counted.some((t) => !t.isOther && (t.bounds.min ?? 0) > (s.bounds.min ?? 0)),
  );
  // "Four were killed. Another died in hospital.": few more than those told before, where no larger figure follows.
  const late = counted.filter(
    (s) =>
      s.isOther &&
      !written.includes(s) &&
      !s.isTotal &&
      (s.bounds.max ?? Infinity) <= CHANCE &&
      counted.every((t) => t.isOther || t.sentence < s.sentence),
  );
  const exact = written.filter(
    (s) => !written.some((t) => isWithin(t.bounds, s.bounds) && !isOtherAccount(t, s) && !areOtherVoices(t, s)),
  );
  const distinct = exact.filter((s, at) => !exact.slice(0, at).some((t) => isSame(s.bounds, t.bounds)));
  const [first] = distinct;
  if (first === undefined) return null;
  const settled = settleVoices(distinct, first);
  return late.reduce((sum, s) => plus(sum, s.bounds), settled);
}

/** One figure of several distinct ones, else what they span. */
function settleVoices(distinct: readonly Statement[], first: Statement): Bounds {
  if (distinct.length === 1) return first.bounds;
  const isCapped = distinct.some(({ bounds }) => bounds.min === null);
  const isClaimApart = distinct.some((s) => s.isClaimed) && distinct.some((s) => !s.isClaimed);
  if (voicesOf(distinct).size > 1 || isCapped || isClaimApart || isContradicted(distinct))
    return spanOfAccounts(distinct);
  // One voice, several figures: the fullest.
  return distinct.reduce((best, s) => ((s.bounds.min ?? 0) > (best.min ?? 0) ? s.bounds : best), first.bounds);
}

/** "Killed one traveller", then "one traveller was shot dead": one person told again by the same noun. */
const isSameOne = (a: Statement, b: Statement): boolean => a.singles.some((noun) => b.singles.includes(noun));

/** Civilians told one by one ("a teacher ... two traders") are added to each other, larger figures are settled. */
function settleOneByOne(statements: readonly Statement[]): Bounds | null {
  const isFew = (s: Statement): boolean => s.bounds.max !== null && s.bounds.max <= FEW && s.bounds.max > 0;
  const isTold = (s: Statement, at: number): boolean =>
    statements
      .slice(0, at)
      .some((t) =>
        s.bounds.max === 1 ? (s.isKnownAlready && t.hasSingle) || isSameOne(s, t) : isSame(s.bounds, t.bounds),
      );
  const many = settle(statements.filter((s) => !isFew(s)));
  // "37 villagers were killed ... The chief was killed": one of them.
  const isOneOfMany = (s: Statement): boolean => many !== null && s.isKnownAlready;
  const few = statements.filter((s, at) => isFew(s) && !isTold(s, at) && !isOneOfMany(s));
  return sumOf([...(many === null ? [] : [many]), ...few.map((s) => s.bounds)]);
}

/** The figures that a sentence lists as one whole, each of its voices for itself. */
function summed(tolls: readonly DraftToll[]): readonly DraftToll[] {
  const isOfList = (t: DraftToll, toll: DraftToll): boolean =>
    t.isListed && t.sentence === toll.sentence && t.source === toll.source;
  const isHead = (toll: DraftToll, at: number): boolean =>
    toll.isListed && tolls.findIndex((t) => isOfList(t, toll)) === at;
  return tolls.flatMap((toll, at): DraftToll[] => {
    if (!toll.isListed) return [toll];
    if (!isHead(toll, at)) return [];
    const listed = tolls.filter((t) => isOfList(t, toll));
    // "four more who died": told by the list and by their own verb.
    const list = listed.filter((t, i) => listed.findIndex((u) => u.span.start === t.span.start) === i);
    const bounds = wholeOf(list)?.bounds ?? list.reduce<Bounds>((sum, t) => plus(sum, t.bounds), { min: null, max: 0 });
    return [{ ...toll, bounds, party: null, isTotal: true }];
  });
}

/** Whether two sets of figures come from different voices, each of them told. */
function isDisputed(a: readonly Statement[], b: readonly Statement[]): boolean {
  const voices = new Set(a.map((s) => s.source));
  return b.length > 0 && b.every((s) => s.source !== null && !voices.has(s.source)) && !voices.has(null);
}

/** "killing 15 villagers ... Residents put the number of the dead at 27": told by a voice that gives none of the other figures. */
const isOfAnotherVoice = (a: readonly Statement[], told: readonly Statement[]): boolean =>
  told.some((t) => (t.bounds.min ?? 0) > FEW) &&
  a.every((s) => s.source !== null && !s.isRevision && told.every((t) => t.source !== s.source && !t.isRevision));

const sumOf = (all: readonly Bounds[]): Bounds | null =>
  all.reduce<Bounds | null>((sum, bounds) => (sum === null ? bounds : plus(sum, bounds)), null);

/**
 * The bounds that all figures of one outcome give together; null when none is known. Groups told apart are added, parts are not added to
 * their whole, and the attackers' dead come on top of a figure that counts people in general, unless it is the whole toll.
 */
export function reckon(
  tolls: readonly DraftToll[],
  outcome: Outcome,
  initiators: readonly ResolvedActor[],
): Bounds | null {
  const all = tolls.filter((t) => t.outcome === outcome);
  const isUnderstood = (t: DraftToll): boolean => t.rules.includes(NONE_HURT);
  const told = withOneName(all.every(isUnderstood) ? all : all.filter((t) => !isUnderstood(t)));
  // "Seven were killed in two attacks": where each is told by itself, its own figures count.
  const own = told.some((t) => !t.isOfSeveral && isKnown(t)) ? told.filter((t) => !t.isOfSeveral) : told;
  const body = own.some((t) => !t.isHeadline && isKnown(t)) ? asInHeadline(own) : own;
  const whole = body.some((t) => !t.isPart) ? body.filter((t) => !t.isPart) : body;
  // "The first count of 95 was wrong, 35 were found dead": what stands beside an outdated figure replaces it.
  const corrected = new Set(whole.flatMap((t) => (t.isOutdated && isKnown(t) ? [t.sentence] : [])));
  const valid = whole
    .filter((t) => !t.isOutdated)
    .map((t) => (corrected.has(t.sentence) ? { ...t, isRevision: true } : t));
  const current = summed(withoutWars(valid.some(isKnown) ? valid : whole));
  const attackers = new Set(initiators.filter((actor) => isOpposition(actor.kind)).map((actor) => actor.name));
  const isByState = initiators.length > 0 && initiators.every((actor) => isState(actor.kind));
  return (isByState ? namedTwice(current) : null) ?? accountsOf(current, attackers) ?? totalOf(current, attackers);
}

/** From here on a figure counts the dead of a war, where the same story counts so many times fewer in one incident. */
const OF_WAR = 2000;
const TIMES_FEWER = 20;

/** "killing 16 ... The insurgency has left 20,000 dead": what a war cost is no figure of one incident in it. */
function withoutWars(tolls: readonly DraftToll[]): readonly DraftToll[] {
  const known = tolls.filter(({ bounds }) => bounds.min !== null && bounds.min > 0);
  return tolls.filter(({ bounds: { min } }) => {
    if (min === null || min < OF_WAR) return true;
    return known.every((other) => (other.bounds.min ?? 0) * TIMES_FEWER > min);
  });
}

/** Whom a state killed, civilians to one voice and militants to another: two accounts of the same dead. Null where that is not so. */
function namedTwice(tolls: readonly DraftToll[]): Bounds | null {
  const known = tolls.filter((t) => isKnown(t) && t.source !== null);
  const isArmed = ({ actor }: DraftToll): boolean => actor !== null && isOpposition(actor.kind);
  const armed = known.filter(isArmed);
  const civil = known.filter((t) => t.actor === null || t.actor.kind === 'civilians');
  const voices = voicesOf(armed);
  if (armed.length === 0 || civil.length === 0 || civil.some((t) => t.source !== null && voices.has(t.source)))
    return null;
  const totals = [armed, civil].map((side) => totalOf(side, new Set()));
  return span(totals.filter((total) => total !== null));
}

/**
 * Where two voices contradict each other on one side's losses, each gives its own account of all sides: the lowest and the highest
 * account bound the total. Null where nothing is contradicted.
 */
function accountsOf(tolls: readonly DraftToll[], attackers: ReadonlySet<string>): Bounds | null {
  const known = tolls.filter(isKnown);
  const voices = [...voicesOf(known)];
  const isSide = (t: DraftToll): boolean => t.source !== null && ![PEOPLE, CIVILIANS].includes(groupOf(t, attackers));
  const sided = known.filter(isSide);
  const isContradicted = sided.some((f) =>
    sided.some(
      (g) =>
        f.source !== g.source && groupOf(f, attackers) === groupOf(g, attackers) && areContrary(f.bounds, g.bounds),
    ),
  );
  if (!isContradicted) return null;
  const sidesOf = (voice: string): ReadonlySet<string> =>
    new Set(known.flatMap((t) => (t.source === voice ? [groupOf(t, attackers)] : [])));
  const lowest = sided.reduce((low, t) => ((t.bounds.min ?? 0) < (low.bounds.min ?? 0) ? t : low)).source;
  const totals = voices.flatMap((voice) => {
    const sides = sidesOf(voice);
    // "A chief spoke of 16 soldiers": for the side that he says nothing of, what the others say holds.
    const isPartial = sides.size === 1 && voice !== lowest && sided.some((t) => t.source === voice);
    const total = totalOf(
      tolls.filter((t) => t.source === voice || t.source === null || (isPartial && !sides.has(groupOf(t, attackers)))),
      attackers,
    );
    return total === null ? [] : [total];
  });
  return span(totals);
}

/** So many characters stand at most between two members of a list ("five men and two boys"). */
const JOINT = 5;

/** Whether other people follow a figure as the next member of its list. */
const isFollowedByOthers = (toll: DraftToll, all: readonly DraftToll[]): boolean =>
  all.some(
    (other) =>
      other.sentence === toll.sentence &&
      other.party?.isCounted === true &&
      other.actor?.kind === 'civilians' &&
      other.party.kind !== 'people' &&
      other.span.start - toll.span.end > 0 &&
      other.span.start - toll.span.end <= JOINT,
  );

/** "15 soldiers and volunteer militiamen": one count for both. */
const isCountedBefore = (toll: DraftToll, all: readonly DraftToll[]): boolean =>
  toll.party?.isDefinite === false &&
  !toll.party.isCounted &&
  all.some(
    (other) =>
      other.sentence === toll.sentence &&
      other.outcome === toll.outcome &&
      other.party?.isCounted === true &&
      toll.span.start - other.span.end > 0 &&
      toll.span.start - other.span.end <= JOINT,
  );

/** "at least 12" and another voice's 19: an account of its own, not the exact figure of the same. */
const isAboveFloor = (a: Bounds, floor: Bounds): boolean =>
  floor.max === null && (floor.min ?? 0) > 0 && (a.min ?? 0) > (floor.min ?? 0);

const areContrary = (a: Bounds, b: Bounds): boolean => !isSame(a, b) && !isWithin(a, b) && !isWithin(b, a);

/** "which brings the toll to five": what is revised counts all, as a toll does. */
const isWholeToll = (s: Statement): boolean => s.isTotal || s.isRevision;

type Settled = { readonly group: string; readonly bounds: Bounds; readonly statements: readonly Statement[] };

/** "Fourteen troops were killed", then "seven police and seven guards": forces whose figures come to that of another are its parts. */
function withoutParts(settled: readonly Settled[], tolls: readonly DraftToll[]): readonly Settled[] {
  const states = new Set(tolls.flatMap(({ actor }) => (actor !== null && isState(actor.kind) ? [actor.name] : [])));
  const forces = settled.filter(({ group }) => states.has(group));
  const whole = forces.find((s) => {
    const parts = forces.filter((other) => other !== s);
    const sum = sumOf(parts.map(({ bounds }) => bounds));
    return parts.length > 1 && sum !== null && isSame(sum, s.bounds);
  });
  return whole === undefined ? settled : settled.filter((s) => s === whole || !forces.includes(s));
}

/** What is told in one breath: a sentence, or "20 dead, a source said, while another spoke of 25" what each of its voices says. */
function breathOf({ sentence, source }: DraftToll, all: readonly DraftToll[]): string {
  const told = all.filter((t) => t.sentence === sentence);
  // "The official toll is 132; local sources count 160": the story's own voice is one as well.
  const voices = voicesOf(told).size + (told.some((t) => t.source === null) ? 1 : 0);
  const isOfVoices = voices > 1;
  return isOfVoices ? `${sentence} ${source}` : String(sentence);
}

/** What the figures of all sides, each settled, come to. */
function totalOf(current: readonly DraftToll[], attackers: ReadonlySet<string>): Bounds | null {
  const groups = new Map<string, Map<string, DraftToll[]>>();
  for (const toll of current) {
    const group = groupOf(toll, attackers);
    const bySentence = groups.get(group) ?? new Map<string, DraftToll[]>();
    const breath = breathOf(toll, current);
    bySentence.set(breath, [...(bySentence.get(breath) ?? []), toll]);
    groups.set(group, bySentence);
  }
  const everyGroup = [...groups].flatMap(([group, bySentence]) => {
    const statements = [...bySentence.values()].map(statementOf).filter(isKnown);
    const bounds = group === CIVILIANS ? settleOneByOne(statements) : settle(statements);
    return bounds === null ? [] : [{ group, bounds, statements }];
  });
  const settled = withoutParts(everyGroup, current);
  const general = settled.find((s) => s.group === PEOPLE);
  const fallen = sumOf(settled.filter((s) => s.group.startsWith(ATTACKERS)).map((s) => s.bounds));
  const others = settled.filter((s) => s.group !== PEOPLE && !s.group.startsWith(ATTACKERS));
  const victims = sumOf(others.map((s) => s.bounds));
  const named = sumOf([victims, fallen].filter((bounds) => bounds !== null));
  // "soldiers were killed", without a number: the sum is open.
  const isOpen = [...groups].some(
    ([group, bySentence]) =>
      group !== PEOPLE &&
      [...bySentence.values()].every((figures) =>
        figures.every(
          (t) => !isKnown(t) && t.party?.isPlural === true && !t.party.isPronoun && !isCountedBefore(t, current),
        ),
      ),
  );
  const ofGroups = isOpen && named !== null ? { min: named.min, max: null } : named;
  if (general === undefined) return ofGroups;
  // "31 assailants were killed", then "31 bodies": the same told again.
  const isTold = ({ isTotal, bounds }: Statement): boolean =>
    !isTotal &&
    (bounds.min ?? 0) > FEW &&
    settled.some((s) => s !== general && s.statements.some((other) => isSame(other.bounds, bounds)));
  if (named !== null && general.statements.every(isTold)) return ofGroups;
  if (general.statements.every((s) => s.isOther)) return named === null ? general.bounds : plus(named, general.bounds);
  if (named === null) return general.bounds;
  // The group's own count of all, beside what others count of one side.
  const isOwnCount =
    general.statements.every((s) => s.isClaimed) && settled.some((s) => s.statements.some((t) => !t.isClaimed));
  if (isOwnCount && (general.bounds.min ?? 0) > (named.min ?? 0)) return { min: named.min, max: general.bounds.max };
  // "a man, his wife and two children", "a captain and four of his men": few people told in one breath are a list.
  const isList = general.statements.every(
    (s) =>
      !isWholeToll(s) &&
      (s.bounds.max ?? Infinity) <= FEW &&
      settled.some((other) => other !== general && other.statements.some((o) => o.sentence === s.sentence)),
  );
  // "five men and two boys": people of two kinds joined by a word for "and" are all of the dead.
  const isJoined = current.some(
    (t) =>
      groupOf(t, attackers) === PEOPLE &&
      t.party !== null &&
      !t.isTotal &&
      isKnown(t) &&
      isFollowedByOthers(t, current),
  );
  const [alone] = general.statements;
  const isOneList =
    isJoined &&
    alone !== undefined &&
    !alone.isTotal &&
    settled.every((s) => s.statements.length === 1 && s.statements[0]?.sentence === alone.sentence);
  if (isOneList) return plus(named, general.bounds);
  if (isList && (named.max ?? Infinity) <= FEW && !isSame(general.bounds, named)) return plus(named, general.bounds);
  // A whole toll below that of the militants alone leaves them out.
  const isOfOneSide =
    general.statements.some((s) => s.isTotal) &&
    settled.every((s) => s === general || areGunmen(kindOf(s.group, current) ?? ''));
  if ((named.min ?? 0) > (general.bounds.max ?? Infinity) && isOfOneSide) return plus(general.bounds, named);
  // More victims by group than people in general: the groups count, or the two voices differ.
  if (victims !== null && (victims.min ?? 0) > (general.bounds.max ?? Infinity)) {
    const told = others.flatMap((o) => o.statements);
    const people = isDisputed(general.statements, told) ? { min: general.bounds.min, max: victims.max } : victims;
    return fallen === null ? people : plus(people, fallen);
  }
  const isByAnother =
    settled.every((s) => s === general || s.group === CIVILIANS) &&
    isOfAnotherVoice(
      general.statements,
      others.flatMap((o) => o.statements),
    );
  if (isByAnother && (areContrary(general.bounds, named) || isAboveFloor(general.bounds, named)))
    return span([named, general.bounds]);
  // "killed a soldier and twelve attackers ... The army gave a toll of one": its own dead.
  const isOwnToll =
    victims !== null &&
    fallen !== null &&
    isSame(general.bounds, victims) &&
    general.statements.some((s) => s.isTotal && isSame(s.bounds, victims));
  const isWhole = !isOwnToll && (general.statements.some(isWholeToll) || isSame(general.bounds, named));
  return fallen === null || isWhole ? general.bounds : plus(general.bounds, fallen);
}
