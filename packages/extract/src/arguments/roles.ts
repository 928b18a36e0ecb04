import { isOpposition } from '../resolution/actors.js';
import type { Trigger } from '../document.js';
import { type SentenceView } from '../mentions/view.js';
import { type Chunk, classOfChunk } from './chunks.js';
import { buriedRoles } from './burials.js';
import { agentOf, skipToFiller, subjectOf } from './clause.js';
import { coordinated } from './coordination.js';
import { fillerOf, type Filler, normOf } from './fillers.js';
import { isPlaceOfCare } from './care.js';
import { doersOf, isFighter, isForce } from './doing.js';
import { frontedObject, underDeed } from './fronted.js';
import { afterPreposition, objectOf } from './governed.js';
import { firedRoles, landedRoles, layersOf, makersOf } from './munitions.js';
import { givingUpRoles, isTaker, leavingRoles, receiversOf } from './leaving.js';
import { nominalRoles } from './nominal.js';
import { passersBy } from './passing.js';
import { includedBehind, predicateRoles } from './predicate.js';
import { antecedent } from './readjust.js';
import { COUNTED, INCLUDED, NONE, type Roles, isPeople, isReflexive, made } from './role.js';
import { sidesOf } from './sides.js';
import { isDemand } from './statements.js';

export type { Roles } from './role.js';

/** "marched them into the bush", "drove the women to their hideout": where armed people take others to keep them. */
function isIntoWild(view: SentenceView, trigger: Trigger): boolean {
  if (trigger.frame !== 'takes-away') return false;
  for (let at = trigger.last; at < Math.min(view.last, trigger.last + WILD_REACH); at++) {
    if (view.language.words.wild.has(view.norm(at))) return true;
    if (view.norm(at) === ',' || view.hit(at, 'trigger') !== undefined) return false;
  }
  return false;
}
const WILD_REACH = 10;

/** "their lives", wherever it follows in the clause. */
function isFollowedByLives(view: SentenceView, from: number): boolean {
  for (let at = from + 1; at < Math.min(view.last, from + LIVES_REACH); at++)
    if (view.language.words.lives.has(view.norm(at)) && view.classAt(at - 1) === 'poss') return true;
  return false;
}
const LIVES_REACH = 18;

const isOfDeed = (subjects: readonly Filler[]): boolean =>
  subjects.some(
    (f) => f.kind === 'trigger' || f.kind === 'weapon' || (f.kind === 'party' && f.party.kind !== 'people'),
  );

const isNumberOfThings = (chunks: readonly Chunk[], filler: Filler): boolean =>
  filler.kind === 'party' &&
  filler.party.rules.some((rule) => rule.endsWith('/actor/bare-count')) &&
  (THINGS.has(chunks[filler.at + 1]?.kind ?? '') || classOfChunk(chunks[filler.at + 1]) === 'noun');
const THINGS: ReadonlySet<string> = new Set(['object', 'weapon', 'trigger']);

/** Those who gather to demand something; soldiers and ministers meet. */
const CROWDS: ReadonlySet<string> = new Set(['people', 'civilians', 'protesters', 'rioters']);

/** "took to the streets to celebrate": no protest. */
function isForFeast(view: SentenceView, from: number): boolean {
  for (let at = from; at < Math.min(view.last, from + FEAST_REACH); at++)
    if (view.hits(at).some(({ entry }) => entry.kind === 'cue' && entry.value === 'feast')) return true;
  return false;
}
const FEAST_REACH = 14;

/** "gathered in the square on Friday to demand": what a crowd came for, told behind its verb. */
function isForDemand(view: SentenceView, from: number): boolean {
  for (let at = from; at < view.last; at++) if (isDemand(view, at)) return true;
  return false;
}

function verbRoles(view: SentenceView, chunks: readonly Chunk[], at: number, trigger: Trigger): Roles {
  const { frame, form, act } = trigger;
  if (act === 'protest' && isForFeast(view, trigger.last)) return made('takes-nobody', {});
  switch (frame) {
    case 'victim':
    case 'treated':
    case 'device-victim':
    case 'undergo-into': {
      const subject = subjectOf(chunks, at);
      return made(frame, {
        targets: subject,
        patients: frame === 'victim' || frame === 'treated' ? subject : NONE,
        initiators:
          frame === 'undergo-into'
            ? afterPreposition(chunks, at, ['by', 'from']).filter(isPeople)
            : frame === 'device-victim' || frame === 'victim'
              ? [
                  ...agentOf(chunks, at).filter((f) => f.kind === 'party' && f.party.kind !== 'people'),
                  // "lost their lives to bandits"
                  ...(act === 'die' ? afterPreposition(chunks, at, ['to']).filter(isTaker) : NONE),
                ]
              : NONE,
      });
    }
    case 'buried':
    case 'buries':
    case 'claims-lives': {
      if (frame === 'buried' || (frame === 'buries' && form === 'passive')) return buriedRoles(chunks, at, frame);
      // "villagers buried 30 victims", not "the militants buried 12 of their fighters"
      if (frame === 'buries' && subjectOf(chunks, at).some((f) => isFighter(f) || isTaker(f)))
        return made('takes-nobody', {});
      // "claimed the lives of a soldier and the driver", where "claimed" alone needs a figure
      const isOfLives = act === 'kill' && trigger.lemma.includes(' ');
      const object = objectOf(chunks, at).filter((f) => f.kind === 'party' && (f.party.isCounted || isOfLives));
      // "the loss of two vehicles": a number of things is nobody.
      if (object.some((f) => isNumberOfThings(chunks, f))) return made('takes-nobody', {});
      return made(frame, { targets: object, patients: object });
    }
    case 'lives-lost': {
      // "30 lives were lost", not "contact with five soldiers was lost"
      const { lives } = view.language.words;
      const lost = subjectOf(chunks, at).filter((f) => f.kind === 'party' && lives.has(f.party.noun ?? ''));
      return lost.length === 0 ? made('takes-nobody', {}) : made(frame, { targets: lost, patients: lost });
    }
    case 'cares': {
      // "the hospital took in nine soldiers", not "the town took in nine families"; the dead among them have a word of their own.
      const taken = objectOf(chunks, at).filter((f) => f.kind === 'party' && f.party.isCounted);
      const patients = taken.filter((f) => chunks[f.at + 1]?.kind !== 'trigger');
      const isCared = patients.length > 0 && subjectOf(chunks, at).some((f) => isPlaceOfCare(view, f));
      return isCared ? made(frame, { patients }) : made('takes-nobody', {});
    }
    case 'takes-people':
    case 'takes-away': {
      // "took seven fishermen" is an abduction, "took office" and "was taken to hospital" are not.
      const taken = (form === 'passive' ? subjectOf(chunks, at) : objectOf(chunks, at)).filter(
        (f) => f.kind === 'party' && (!f.party.isPronoun || isIntoWild(view, trigger)),
      );
      const next = chunks[form === 'passive' ? at + 1 : (taken.at(-1)?.at ?? at) + 1];
      // "took six traders hostage", "herded them into the bush"
      const { away } = view.language.words;
      const isAway =
        isIntoWild(view, trigger) ||
        taken.some((f) => f.kind === 'party' && away.has(view.norm(f.party.last - 1)) && f.party.isCounted) ||
        (next !== undefined && away.has(view.norm(next.first))) ||
        (frame === 'takes-away' &&
          classOfChunk(next) === 'toward' &&
          taken.some((f) => f.kind === 'party' && f.party.isCounted));
      const isMoved = classOfChunk(next) === 'to' || classOfChunk(next) === 'toward';
      const doers = form === 'passive' ? agentOf(chunks, at) : subjectOf(chunks, at);
      const isForced =
        form === 'passive'
          ? doers.length > 0 || isTakenSomewhere(chunks, at, taken) || (isAway && frame === 'takes-away')
          : doers.some(
              (f) =>
                f.kind === 'party' &&
                f.party.kind !== 'civilians' &&
                (frame === 'takes-people' || f.party.isPronoun || isOpposition(f.party.kind)) &&
                (f.party.kind !== 'people' || (isAway && f.party.isPronoun)),
            );
      const isTaken = isAway ? isForced : isForced && !isMoved && frame !== 'takes-away';
      return taken.length === 0 || !isTaken
        ? made('takes-nobody', {})
        : made(frame, { initiators: doers, targets: taken, patients: taken });
    }
    case 'leaves-with':
      return leavingRoles(chunks, at);
    case 'taken-by-forces': {
      // "were picked up by a patrol": only forces arrest so, and only people; "police picked up two lost children".
      const taken = subjectOf(chunks, at).filter((f) => f.kind === 'party');
      const doers = agentOf(chunks, at);
      return form !== 'passive' || taken.length === 0 || !doers.some(isForce)
        ? made('takes-nobody', {})
        : made(frame, { initiators: doers, targets: taken, patients: taken });
    }
    // "sont tombés aux mains des jihadistes": the helper verb makes no passive of it.
    case 'falls-to': {
      const takers = objectOf(chunks, at).filter((f) => f.kind === 'party');
      // "a reçu la visite d'hommes armés", not of a minister
      if (act === 'assault' && !takers.some(isTaker)) return made('takes-nobody', {});
      return made(frame, {
        targets: subjectOf(chunks, at).filter((f) => f.kind !== 'trigger' && f.kind !== 'weapon'),
        // "tombés lundi aux mains de X": a date parts the verb from its own words.
        initiators: takers.length > 0 ? takers : afterPreposition(chunks, at, ['of']).filter((f) => f.kind === 'party'),
      });
    }
    // "bandits sacked the village", not "the firm sacked its manager".
    case 'by-armed': {
      const doers = form === 'passive' ? agentOf(chunks, at) : subjectOf(chunks, at);
      const sacked = form === 'passive' ? subjectOf(chunks, at) : objectOf(chunks, at);
      const isOfPlace = sacked.some((f) => f.kind === 'place' || f.kind === 'object');
      return isOfPlace && doers.some(isTaker)
        ? made(frame, { initiators: doers, targets: sacked })
        : made('takes-nobody', {});
    }
    // "The fire took twelve lives": only deeds, weapons and armed people kill so.
    case 'takes-lives':
      if (isOfDeed(subjectOf(chunks, at))) break;
      return made('takes-nobody', {});
    case 'costs-lives': {
      // "cost six soldiers their lives", not "cost the firm a fortune".
      const lost = objectOf(chunks, at).filter((f) => f.kind === 'party');
      // "cost six lives", "cost at least six lives in X"
      const { lives } = view.language.words;
      const areLives = lost.some((f) => f.party.isCounted && lives.has(view.norm(f.party.last - 1)));
      return lost.length === 0 ||
        (!areLives && !isFollowedByLives(view, trigger.last)) ||
        !isOfDeed(subjectOf(chunks, at))
        ? made('takes-nobody', {})
        : made(frame, { targets: lost, patients: lost });
    }
    case 'to-death': {
      // "beat two men to death": without the death it is a match, an egg or a drum.
      const beaten = objectOf(chunks, at).filter((f) => f.kind === 'party');
      const end = (beaten.at(-1)?.at ?? at) + 1;
      const outcome = chunks[end + 1];
      const isDeadly =
        classOfChunk(chunks[end]) === 'to' && outcome?.kind === 'trigger' && outcome.trigger.act === 'die';
      return beaten.length === 0 || !isDeadly
        ? made('takes-nobody', {})
        : made(frame, { initiators: subjectOf(chunks, at), targets: beaten, patients: beaten });
    }
    case 'munition-lands':
      return landedRoles(chunks, at);
    case 'falls': {
      // "13 soldiers fell in the ambush", not "the town fell to", "he fell from".
      const fallen = subjectOf(chunks, at).filter(isFighter);
      const next = classOfChunk(chunks[at + 1]);
      return fallen.length === 0 || (next !== 'in' && next !== 'during' && next !== 'on')
        ? made('falls-nobody', {})
        : made(frame, { targets: fallen, patients: fallen });
    }
    case 'loses': {
      // "lost six men", "lost its commander", not "lost her husband".
      const object = objectOf(chunks, at).flatMap((f) =>
        f.kind === 'party' && (f.party.isCounted || isFighter(f)) ? [f] : [],
      );
      const [loser] = subjectOf(chunks, at).map((f) => antecedent(chunks, f, false));
      // "the army lost 11 men": the men are the army's own.
      const own =
        loser?.kind === 'party' && !loser.party.isPronoun
          ? loser.party
          : loser?.kind === 'object' && loser.object.kind !== 'civilians'
            ? loser.object
            : null;
      const lost = object.map((f): Filler =>
        own !== null && (f.party.kind === 'people' || (isTaker(f) && f.party.actorId === null))
          ? { ...f, party: { ...f.party, kind: own.kind, country: own.country, actorId: own.actorId } }
          : f,
      );
      return lost.length === 0 ? made('loses-nothing', {}) : made(frame, { targets: lost, patients: lost });
    }
    case 'takes-losses': {
      // "The army took heavy losses", not a firm or a party at the polls.
      const losers = subjectOf(chunks, at).filter(
        (f) => isFighter(f) || (f.kind === 'party' && isOpposition(f.party.kind)),
      );
      return losers.length === 0 ? made('loses-nothing', {}) : made(frame, { targets: losers });
    }
    case 'gives-up':
      return givingUpRoles(chunks, at);
    // "then it was the turn of X"
    case 'turn':
      return made(frame, { targets: objectOf(chunks, at) });
    case 'bomb-drive':
      return made(frame, {
        initiators: form === 'active' ? subjectOf(chunks, at).filter((f) => f.kind === 'party') : NONE,
        targets: objectOf(chunks, at).filter((f) => f.kind === 'object' || f.kind === 'party'),
      });
    case 'suicide':
    case 'subject': {
      const receivers = act === 'surrender' ? receiversOf(chunks, at) : NONE;
      const initiators = subjectOf(chunks, at).filter((f) => f.kind === 'party');
      return made(frame, { initiators, targets: receivers });
    }
    // "gathered in the square to demand": a gathering is a protest by what it is for.
    case 'gathers':
      return made(frame, {
        initiators:
          form === 'active' && isForDemand(view, trigger.last) && objectOf(chunks, at).length === 0
            ? subjectOf(chunks, at).filter((f) => f.kind === 'party' && CROWDS.has(f.party.kind))
            : [],
      });
    // "youths blocked the X-Y road": gunmen who block one hold up travellers.
    case 'blocks': {
      const crowd = subjectOf(chunks, at).filter((f) => f.kind === 'party' && CROWDS.has(f.party.kind));
      return crowd.length === 0 || form !== 'active'
        ? made('takes-nobody', {})
        : made('subject', { initiators: crowd });
    }
    case 'undergo':
      return made(frame, {
        targets: subjectOf(chunks, at),
        initiators: afterPreposition(chunks, at, ['from', 'by']).filter(isPeople),
      });
    // "returned fire": who answers was attacked.
    case 'answer':
      return made(frame, {
        targets: subjectOf(chunks, at),
        initiators: afterPreposition(chunks, at, ['on']).filter(isPeople),
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
      // "Fighters blew up two bridges": those who do it to something.
      if (form === 'active' && subjectOf(chunks, at).some(isPeople) && objectOf(chunks, at).length > 0) break;
      return made(frame, {
        initiators: makersOf(chunks, at),
        targets: afterPreposition(chunks, at, ['on']).filter((f) => f.kind === 'object'),
      });
    case 'open':
    case 'on':
    case 'fire-at': {
      // "were fired upon by X"
      if (form === 'passive' && !isReflexive(view, trigger)) {
        return (
          firedRoles(chunks, at, frame) ??
          made(`${frame}-passive`, { targets: subjectOf(chunks, at), initiators: agentOf(chunks, at) })
        );
      }
      const direct = frame === 'on' ? objectOf(chunks, at) : NONE;
      const targets =
        direct.length > 0 ? underDeed(chunks, direct, act) : afterPreposition(chunks, at, ['on', 'toward']);
      // "Patrol fired upon near X": a headline's passive, since nobody fires upon nobody.
      const next = classOfChunk(chunks[at + 1]);
      const isBare =
        frame === 'on' && targets.length === 0 && trigger.verbForm === 'ed' && next !== null && next !== 'det';
      if (isBare) return made('on-passive', { targets: subjectOf(chunks, at), initiators: agentOf(chunks, at) });
      return made(frame, { initiators: subjectOf(chunks, at), targets });
    }
    case 'reciprocal': {
      const direct = objectOf(chunks, at);
      const others = (
        direct.some((f) => f.kind === 'party') ? direct : afterPreposition(chunks, at, ['with', 'on'])
      ).filter((f) => f.kind === 'party');
      const subject = withOtherSide(chunks, subjectOf(chunks, at));
      const isMutual = others.length === 0 && subject.length > 1;
      return made(frame, isMutual ? sidesOf([...subject].reverse()) : { initiators: subject, targets: others });
    }
    default:
      break;
  }
  if (act === 'retake' || act === 'seize') return takenRoles(chunks, at, form === 'passive');
  if (form === 'passive') {
    const agents = agentOf(chunks, at).flatMap((f) => [f, ...layersOf(chunks, f)]);
    const subject = subjectOf(chunks, at);
    const included = COUNTED.has(act) && subject.length === 0 ? includedBehind(view, chunks, at) : NONE;
    if (included.length > 0)
      return made(normOf(chunks[at + 1]) === ':' ? 'passive' : INCLUDED, {
        targets: included,
        initiators: agents,
        patients: included,
      });
    const harmed =
      COUNTED.has(act) && subject.some((f) => f.kind === 'party') ? [...subject, ...fellowsOf(chunks, at)] : subject;
    return made('passive', { targets: harmed, initiators: agents, patients: COUNTED.has(act) ? harmed : NONE });
  }
  const object = objectOf(chunks, at);
  // "the convoy hit a roadside bomb"
  if (act === 'hit' && object.some((f) => f.kind === 'weapon'))
    return made('hit-a-mine', { targets: subjectOf(chunks, at) });
  const subject = doersOf(view, chunks, at);
  const fronted = object.length === 0 ? frontedObject(view, chunks, at, subject) : NONE;
  if (fronted.length > 0)
    return made('fronted', {
      initiators: subject,
      targets: fronted,
      patients: COUNTED.has(act) ? fronted.filter((f) => f.kind === 'party') : NONE,
    });
  return made('active', {
    // "A bomb planted by X killed": whose the munition is.
    initiators: subject.some((f) => f.kind === 'weapon') ? [...subject, ...makersOf(chunks, at)] : subject,
    targets: object,
    patients: COUNTED.has(act) ? object.filter((f) => f.kind === 'party') : NONE,
  });
}

/** "fighters of X and of Y fought": the second side, of which only the group is named. */
function withOtherSide(chunks: readonly Chunk[], subject: readonly Filler[]): readonly Filler[] {
  const [only] = subject;
  if (subject.length !== 1 || only?.kind !== 'party') return subject;
  const [and, of] = [classOfChunk(chunks[only.at + 1]), classOfChunk(chunks[only.at + 2])];
  const at = and === 'and' && of === 'of' ? skipToFiller(chunks, only.at + 3) : null;
  const other = at === null ? null : fillerOf(chunks, at);
  return other?.kind === 'party' ? [other, only] : subject;
}

/** "was taken on Monday", "with two others from the market", "in Gao": people of whom it is told when or where they were taken. */
function isTakenSomewhere(chunks: readonly Chunk[], at: number, taken: readonly Filler[]): boolean {
  let next = at + 1;
  if (classOfChunk(chunks[next]) === 'with') {
    const last = fellowsOf(chunks, at).at(-1);
    if (last !== undefined) next = last.at + 1;
    if (normOf(chunks[next]) === ',') next += 1;
  }
  const chunk = chunks[next]?.kind !== 'date' && classOfChunk(chunks[next]) === 'on' ? chunks[next + 1] : chunks[next];
  const isSingle = taken.some((f) => f.kind === 'party' && (f.party.isCounted || !f.party.isPlural));
  const isPlaced = classOfChunk(chunk) === 'in' && chunks[next + 1]?.kind === 'place' && isSingle;
  return chunk?.kind === 'date' || isPlaced;
}

/** "was abducted with his driver", "along with two others": who shared the fate, told right behind the verb. */
function fellowsOf(chunks: readonly Chunk[], at: number): readonly Filler[] {
  let next = at + 1;
  while (
    next < at + MAX_FELLOW &&
    (chunks[next]?.kind === 'date' || ['adverb', 'toward', 'noun'].includes(classOfChunk(chunks[next]) ?? ''))
  )
    next += 1;
  if (classOfChunk(chunks[next]) !== 'with') return NONE;
  // "en même temps que": a word of several.
  while (classOfChunk(chunks[next]) === 'with') next += 1;
  const fellow = skipToFiller(chunks, next);
  const all = fellow === null ? NONE : coordinated(chunks, fellow, 1);
  return all.filter((f) => f.kind === 'party' && (f.party.isOwned || f.party.isCounted) && !isOpposition(f.party.kind));
}

const MAX_FELLOW = 4;

/** Who took what from whom: a town taken is no victim, those who held it are the target. */
function takenRoles(chunks: readonly Chunk[], at: number, isPassive: boolean): Roles {
  const taken = isPassive ? subjectOf(chunks, at) : objectOf(chunks, at);
  const doers = isPassive ? agentOf(chunks, at) : subjectOf(chunks, at);
  const holders = afterPreposition(chunks, at, ['from']).filter((f) => f.kind === 'party');
  // "a chassé les rebelles de Boni": armed people are driven out of a place.
  const isDrivenOut = taken.length > 0 && taken.every((f) => isFighter(f) || isTaker(f));
  const left = isDrivenOut ? afterPreposition(chunks, at, ['of', 'from']).filter((f) => f.kind !== 'party') : NONE;
  return made('taken', { initiators: doers, targets: [...taken, ...holders, ...left] });
}

/** Fills the roles of the trigger at chunk `at`. */
export function rolesOf(view: SentenceView, chunks: readonly Chunk[], at: number): Roles {
  const chunk = chunks[at];
  if (chunk?.kind !== 'trigger') return made('none', {});
  const { trigger } = chunk;
  const hit = passersBy(view, chunks, at, trigger);
  if (hit.length > 0) {
    const told =
      trigger.form === 'nominal' ? nominalRoles(view, chunks, at, trigger) : verbRoles(view, chunks, at, trigger);
    return { ...told, targets: [...told.targets, ...hit], rules: [...told.rules, 'roles/passers-by'] };
  }
  if (trigger.form === 'nominal') return nominalRoles(view, chunks, at, trigger);
  if (trigger.form === 'predicate') return predicateRoles(view, chunks, { at, trigger });
  return verbRoles(view, chunks, at, trigger);
}
