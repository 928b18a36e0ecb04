import type { Party, Trigger, WordClass } from '../document.js';
import { type SentenceView, spanOf } from '../mentions/view.js';
import { type Chunk, classOfChunk } from './chunks.js';
import {
  type Filler,
  afterPreposition,
  agentOf,
  coordinated,
  fillerOf,
  objectOf,
  skipToFiller,
  subjectOf,
} from './clause.js';
import { sidesOf } from './sides.js';

/** Who did and who suffered, as one trigger's clause tells. */
export type Roles = {
  readonly initiators: readonly Filler[];
  readonly targets: readonly Filler[];
  /** The people that the act's outcome counts (killed, wounded, abducted ...). */
  readonly patients: readonly Filler[];
  readonly isSuspected: boolean;
  readonly rules: readonly string[];
};

const NONE: readonly Filler[] = [];
/** Nominals whose "of" names who suffered. */
const OF_SUFFERED: ReadonlySet<string> = new Set([
  'kill',
  'die',
  'injure',
  'abduct',
  'arrest',
  'capture',
  'free',
  'seize',
  'retake',
  'loot',
  'burn',
  'rape',
  'shell',
  'displace',
  'lynch',
  'airstrike',
]);
/** Nominals whose "of" may name who did it as well ("frappe de l'armée"). */
const OF_DOER: ReadonlySet<string> = new Set(['airstrike', 'shell', 'drone']);
const COUNTED: ReadonlySet<string> = new Set([
  'kill',
  'die',
  'injure',
  'abduct',
  'arrest',
  'capture',
  'missing',
  'displace',
]);

/** "the mayor's killing": the owner suffers. */
const SUFFERED_BY_OWNER: ReadonlySet<string> = new Set([
  'kill',
  'die',
  'abduct',
  'arrest',
  'injure',
  'free',
  'displace',
]);
const isArmedOwner = (kind: string): boolean => kind === 'rebel-group' || kind === 'unidentified';
const isPeople = (filler: Filler): boolean => filler.kind === 'party' || filler.kind === 'object';

function made(rule: string, parts: Partial<Omit<Roles, 'rules'>>): Roles {
  return { initiators: NONE, targets: NONE, patients: NONE, isSuspected: false, ...parts, rules: [`roles/${rule}`] };
}

function verbRoles(chunks: readonly Chunk[], at: number, trigger: Trigger): Roles {
  const { frame, form, act } = trigger;
  switch (frame) {
    case 'victim':
    case 'device-victim':
    case 'undergo-into': {
      const subject = subjectOf(chunks, at);
      return made(frame, {
        targets: subject,
        patients: frame === 'victim' ? subject : NONE,
        initiators: frame === 'undergo-into' ? afterPreposition(chunks, at, ['by', 'from']).filter(isPeople) : NONE,
      });
    }
    case 'claims-lives': {
      const object = objectOf(chunks, at).filter((f) => f.kind === 'party' && f.party.isCounted);
      return made(frame, { targets: object, patients: object });
    }
    case 'takes-people': {
      // "took seven fishermen" is an abduction, "took office" and "was taken to hospital" are not.
      const taken = (form === 'passive' ? subjectOf(chunks, at) : objectOf(chunks, at)).filter(
        (f) => f.kind === 'party' && !f.party.isPronoun,
      );
      const next = chunks[form === 'passive' ? at + 1 : (taken.at(-1)?.at ?? at) + 1];
      const isMoved = classOfChunk(next) === 'to' || classOfChunk(next) === 'toward';
      const doers = form === 'passive' ? agentOf(chunks, at) : subjectOf(chunks, at);
      const isForced =
        form === 'passive'
          ? doers.length > 0 || next?.kind === 'date' || classOfChunk(next) === 'from'
          : doers.some((f) => f.kind === 'party' && f.party.kind !== 'civilians' && f.party.kind !== 'people');
      return taken.length === 0 || isMoved || !isForced
        ? made('takes-nobody', {})
        : made(frame, { initiators: doers, targets: taken, patients: taken });
    }
    case 'falls': {
      // "13 soldiers fell in the ambush", not "the town fell to", "he fell from".
      const fallen = subjectOf(chunks, at).filter(
        (f) =>
          f.kind === 'party' &&
          (f.party.kind === 'state-forces' ||
            f.party.kind === 'identity-militia' ||
            f.party.kind === 'police' ||
            f.party.kind === 'peacekeepers'),
      );
      const next = classOfChunk(chunks[at + 1]);
      return fallen.length === 0 || (next !== 'in' && next !== 'during' && next !== 'on')
        ? made('falls-nobody', {})
        : made(frame, { targets: fallen, patients: fallen });
    }
    case 'loses': {
      const object = objectOf(chunks, at).flatMap((f) => (f.kind === 'party' ? [f] : []));
      const [loser] = subjectOf(chunks, at);
      // "the army lost 11 men": the men are the army's own.
      const own = loser?.kind === 'party' && !loser.party.isPronoun ? loser.party : null;
      const lost = object.map((f): Filler =>
        f.party.kind === 'people' && own !== null
          ? { ...f, party: { ...f.party, kind: own.kind, country: own.country, actorId: own.actorId } }
          : f,
      );
      return lost.length === 0 ? made('loses-nothing', {}) : made(frame, { targets: lost, patients: lost });
    }
    case 'suicide':
    case 'subject':
      return made(frame, { initiators: subjectOf(chunks, at).filter((f) => f.kind === 'party') });
    case 'undergo':
      return made(frame, {
        targets: subjectOf(chunks, at),
        initiators: afterPreposition(chunks, at, ['from', 'by']).filter(isPeople),
      });
    case 'repel': {
      const object = objectOf(chunks, at);
      if (form === 'passive')
        return made('repelled', {
          initiators: subjectOf(chunks, at).filter((f) => f.kind === 'party'),
          targets: agentOf(chunks, at),
        });
      return made(frame, { targets: subjectOf(chunks, at), initiators: object.filter((f) => f.kind === 'party') });
    }
    case 'device':
      return made(frame, { targets: afterPreposition(chunks, at, ['on']).filter((f) => f.kind === 'object') });
    case 'open':
    case 'on':
    case 'fire-at': {
      // "were fired upon by X"
      if (form === 'passive')
        return made(`${frame}-passive`, { targets: subjectOf(chunks, at), initiators: agentOf(chunks, at) });
      const direct = frame === 'on' ? objectOf(chunks, at) : NONE;
      return made(frame, {
        initiators: subjectOf(chunks, at),
        targets: direct.length > 0 ? direct : afterPreposition(chunks, at, ['on', 'toward']),
      });
    }
    case 'reciprocal': {
      const direct = objectOf(chunks, at);
      const others = (
        direct.some((f) => f.kind === 'party') ? direct : afterPreposition(chunks, at, ['with', 'on'])
      ).filter((f) => f.kind === 'party');
      const subject = subjectOf(chunks, at);
      const isMutual = others.length === 0 && subject.length > 1;
      return made(frame, isMutual ? sidesOf([...subject].reverse()) : { initiators: subject, targets: others });
    }
    default:
      break;
  }
  if (act === 'retake' || act === 'seize') return takenRoles(chunks, at, form === 'passive');
  if (form === 'passive') {
    const subject = subjectOf(chunks, at);
    const agents = agentOf(chunks, at);
    return made('passive', { targets: subject, initiators: agents, patients: COUNTED.has(act) ? subject : NONE });
  }
  const object = objectOf(chunks, at);
  // "the convoy hit a roadside bomb"
  if (act === 'hit' && object.some((f) => f.kind === 'weapon'))
    return made('hit-a-mine', { targets: subjectOf(chunks, at) });
  return made('active', {
    initiators: subjectOf(chunks, at),
    targets: object,
    patients: COUNTED.has(act) ? object.filter((f) => f.kind === 'party') : NONE,
  });
}

/** Acts that, told with a nationality, are those of its armed forces. */
const STATE_ACTS: ReadonlySet<string> = new Set(['airstrike', 'drone', 'shell', 'assault']);

/** The armed forces of the nationality that stands before a nominal; null when none does. */
function nationalityIn(view: SentenceView, trigger: Trigger): Party | null {
  const isHeadFirst = view.language.isHeadFirst === true;
  for (let step = 0; step < 3; step++) {
    const at = isHeadFirst ? trigger.last + step : trigger.first - 1 - step;
    const demonym = view.hit(at, 'demonym');
    if (isHeadFirst && demonym === undefined && view.classAt(at) !== 'adjective') break;
    if (demonym === undefined) continue;
    const span = spanOf(view, at, demonym.last);
    return {
      ...STATE_FORCES,
      first: at,
      last: demonym.last,
      head: at,
      span,
      core: span,
      country: demonym.entry.value,
      rules: [`${view.language.code}/actor/nationality`],
    };
  }
  return null;
}

const STATE_FORCES = {
  actorId: null,
  kind: 'state-forces',
  count: null,
  isCounted: false,
  isPlural: true,
  isDefinite: false,
  isOther: false,
  isSuspected: false,
  isPronoun: false,
  isPart: false,
  branch: null,
  isOwned: false,
} as const;

const NOMINAL_MODIFIERS: ReadonlySet<WordClass> = new Set([
  'adjective',
  'noun',
  'number',
  'proper',
  'participle',
  'gerund',
  'second',
  'another',
  'same',
]);

/** Who took what from whom: a town taken is no victim, those who held it are the target. */
function takenRoles(chunks: readonly Chunk[], at: number, isPassive: boolean): Roles {
  const taken = isPassive ? subjectOf(chunks, at) : objectOf(chunks, at);
  const doers = isPassive ? agentOf(chunks, at) : subjectOf(chunks, at);
  const holders = afterPreposition(chunks, at, ['from']).filter((f) => f.kind === 'party');
  return made('taken', { initiators: doers, targets: [...taken, ...holders] });
}

/** The chunk where the nominal's phrase starts, over its modifiers. */
function phraseStart(chunks: readonly Chunk[], at: number): number {
  let start = at;
  while (start > 0) {
    const chunk = chunks[start - 1];
    const cls = classOfChunk(chunk);
    const word = chunk?.kind === 'word' ? chunk.norm : '';
    // "condemns attack", "condemned violence": a verb that no lexicon has looks like a noun or a participle.
    const before = classOfChunk(chunks[start - 2]);
    const isInside =
      before === 'det' || before === 'poss' || before === 'adjective' || before === 'number' || before === 'indef';
    const isVerbLike = cls === 'participle' || cls === 'gerund' || (cls === 'noun' && /[^s]s$/.test(word));
    const isModifier = cls !== null && NOMINAL_MODIFIERS.has(cls) && (!isVerbLike || isInside);
    const isName = chunk?.kind === 'weapon' || (chunk?.kind === 'date' && chunk.last - chunk.first === 1);
    if (!isModifier && !isName) break;
    start -= 1;
  }
  return start;
}

function nominalRoles(view: SentenceView, chunks: readonly Chunk[], at: number, trigger: Trigger): Roles {
  const { act } = trigger;
  const { words } = view.language;
  const initiators: Filler[] = [];
  const targets: Filler[] = [];
  const patients: Filler[] = [];
  const rules: string[] = [];
  let isSuspected = false;
  const start = phraseStart(chunks, at);
  // X's attack; an X attack
  const before = chunks[start - 1];
  const isPossessive = classOfChunk(before) === 'poss' && before?.kind === 'word' && before.norm === 's';
  const owner = fillerOf(chunks, isPossessive ? start - 2 : start - 1);
  if (owner?.kind === 'party' && !owner.party.isPronoun) {
    const isSuffered =
      !isPossessive &&
      OF_SUFFERED.has(act) &&
      owner.party.kind !== 'rebel-group' &&
      owner.party.kind !== 'unidentified' &&
      act !== 'airstrike' &&
      act !== 'shell';
    if (COUNTED.has(act) && owner.party.isCounted) {
      targets.push(owner);
      patients.push(owner);
    } else if (isSuffered || (isPossessive && SUFFERED_BY_OWNER.has(act) && !isArmedOwner(owner.party.kind)))
      targets.push(owner);
    else initiators.push(owner);
    rules.push(isPossessive ? 'roles/possessive' : 'roles/compound');
  }
  // a French raid, Nigerian air strikes: the forces of that country
  if (!isPossessive && owner?.kind !== 'party' && STATE_ACTS.has(act)) {
    const nationality = nationalityIn(view, trigger);
    if (nationality !== null) {
      initiators.push({ kind: 'party', party: nationality, at: start });
      rules.push('roles/nationality');
    }
  }
  // attack on Y
  const on = afterPreposition(chunks, at, ['on']).filter((f) => f.kind !== 'weapon' && f.kind !== 'trigger');
  if (on.length > 0 && act !== 'clash') {
    targets.push(...on);
    rules.push('roles/on');
  }
  const isOfDoer = view.language.isHeadFirst === true && OF_DOER.has(act);
  if (OF_SUFFERED.has(act) && !isOfDoer) {
    const next = classOfChunk(chunks[at + 1]) === 'of' ? skipToFiller(chunks, at + 2) : null;
    if (next !== null) {
      const suffered = coordinated(chunks, next, 1).filter(
        (f) =>
          f.kind === 'party' || f.kind === 'object' || (f.kind === 'place' && (act === 'seize' || act === 'retake')),
      );
      targets.push(...suffered);
      if (COUNTED.has(act)) patients.push(...suffered.filter((f) => f.kind === 'party'));
      rules.push('roles/of');
    }
  }
  // "l'attaque du camp", "l'attaque du JNIM": what the nominal's "of" means hangs on who or what it is.
  if (view.language.isHeadFirst === true && (isOfDoer || !OF_SUFFERED.has(act)) && act !== 'clash') {
    const next = classOfChunk(chunks[at + 1]) === 'of' ? skipToFiller(chunks, at + 2) : null;
    const owned = next === null ? [] : coordinated(chunks, next, 1);
    for (const filler of owned) {
      if (filler.kind === 'object') targets.push(filler);
      else if (filler.kind === 'party' && !filler.party.isPronoun) {
        const isArmed = filler.party.kind !== 'people' && filler.party.kind !== 'civilians';
        (isArmed ? initiators : targets).push(filler);
      }
    }
    if (owned.length > 0) rules.push('roles/of-owner');
  }
  if (act === 'clash') {
    const sides = afterPreposition(chunks, at, ['between']).filter((f) => f.kind === 'party');
    if (sides.length > 0) {
      const fought = sidesOf(sides);
      initiators.push(...fought.initiators);
      targets.push(...fought.targets);
      rules.push('roles/between');
    } else {
      const opponents = afterPreposition(chunks, at, ['with', 'on']).filter((f) => f.kind === 'party');
      targets.push(...opponents);
      rules.push('roles/with');
    }
  }
  // attack by X; attack carried out by X
  const agents = agentOf(chunks, at, words.support).filter((f) => f.kind === 'party');
  initiators.push(...agents);
  if (agents.length > 0) rules.push('roles/by');
  const blamed = blamedFor(view, chunks, at);
  if (blamed.length > 0 && initiators.length === 0) {
    initiators.push(...blamed);
    isSuspected = true;
    rules.push('roles/blamed-on');
  }
  // X launched an attack; Y suffered an attack
  let verb = start - 1;
  while (
    ['det', 'adjective', 'number', 'poss', 'indef', 'adverb'].includes(classOfChunk(chunks[verb]) ?? '') ||
    fillerOf(chunks, verb)?.kind === 'weapon' ||
    // "a mené dimanche une attaque"
    chunks[verb]?.kind === 'date'
  )
    verb -= 1;
  if (words.verbParticles.has(wordAt(chunks, verb)) || classOfChunk(chunks[verb]) === 'of') verb -= 1;
  const support = wordAt(chunks, verb);
  if (words.support.has(support)) {
    initiators.push(...subjectOf(chunks, verb).filter(isPeople));
    rules.push('roles/support-verb');
  } else if (words.suffer.has(support)) {
    targets.push(...subjectOf(chunks, verb).filter((f) => f.kind !== 'trigger' && f.kind !== 'weapon'));
    rules.push('roles/suffered');
  }
  return { initiators, targets, patients, isSuspected, rules };
}

function wordAt(chunks: readonly Chunk[], at: number): string {
  const chunk = chunks[at];
  return chunk?.kind === 'word' ? chunk.norm : '';
}

/** "blamed on X", "attributed to X": who the clause suspects. */
function blamedFor(view: SentenceView, chunks: readonly Chunk[], at: number): readonly Filler[] {
  for (let cursor = at + 1; cursor < Math.min(chunks.length, at + 16); cursor++) {
    const chunk = chunks[cursor];
    if (chunk?.kind !== 'word') continue;
    const cue = view.hits(chunk.first).find((hit) => hit.entry.kind === 'cue' && hit.entry.value === 'blame');
    if (cue === undefined) continue;
    const next = chunks.findIndex((c) => c.first >= cue.last);
    const target = next < 0 ? null : skipToFiller(chunks, next);
    const filler = target === null ? null : fillerOf(chunks, target);
    return target !== null && filler?.kind === 'party' ? coordinated(chunks, target, 1) : [];
  }
  return NONE;
}

/** The people that a predicate counts: "12 dead", "were found dead", "17 others missing". */
function predicateRoles(view: SentenceView, chunks: readonly Chunk[], at: number): Roles {
  const ofWhom = classOfChunk(chunks[at + 1]) === 'of' ? skipToFiller(chunks, at + 2) : null;
  if (ofWhom !== null) {
    const counted = coordinated(chunks, ofWhom, 1).filter((f) => f.kind === 'party');
    if (counted.length > 0) return made('predicate-of', { targets: counted, patients: counted });
  }
  const before = fillerOf(chunks, at - 1);
  const direct = before?.kind === 'party' ? coordinated(chunks, at - 1, -1) : [];
  const subject = direct.length > 0 ? direct : subjectOf(chunks, at).filter((f) => f.kind === 'party');
  // "X left 12 people dead": the subject of leaving did it.
  const first = direct.at(-1)?.at ?? at;
  let verb = first - 1;
  while (classOfChunk(chunks[verb]) === 'adverb' || classOfChunk(chunks[verb]) === 'det') verb -= 1;
  const doers = view.language.words.leave.has(wordAt(chunks, verb))
    ? subjectOf(chunks, verb).filter((f) => f.kind === 'party')
    : [];
  return made(doers.length > 0 ? 'left-dead' : 'predicate', { targets: subject, patients: subject, initiators: doers });
}

/** Fills the roles of the trigger at chunk `at`. */
export function rolesOf(view: SentenceView, chunks: readonly Chunk[], at: number): Roles {
  const chunk = chunks[at];
  if (chunk?.kind !== 'trigger') return made('none', {});
  const { trigger } = chunk;
  if (trigger.form === 'nominal') return nominalRoles(view, chunks, at, trigger);
  if (trigger.form === 'predicate') return predicateRoles(view, chunks, at);
  return verbRoles(chunks, at, trigger);
}
