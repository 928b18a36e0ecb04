import type { Outcome } from '@harmattan/types';
import type { DateMention, Party, Toponym, Trigger } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import type { Act, ActToll } from './act.js';
import { type Chunk, type SentenceMentions, chunksOf, classOfChunk } from './chunks.js';
import { type Filler, coordinated, fillerOf } from './clause.js';
import { factualityOf } from './factuality.js';
import { rolesOf } from './roles.js';

export type { Act, ActToll, Factuality } from './act.js';
export type { SentenceMentions } from './chunks.js';
export { type Attribution, attribute } from './attribution.js';
export type { Filler } from './clause.js';

const OUTCOME_OF_ACT: Readonly<Record<string, Outcome>> = {
  kill: 'killed',
  die: 'killed',
  injure: 'injured',
  abduct: 'abducted',
  arrest: 'captured',
  capture: 'captured',
  missing: 'missing',
  displace: 'displaced',
};

/** A part of a total that follows it: ", including three children and a nurse". */
function partsAfter(view: SentenceView, chunks: readonly Chunk[], at: number): Filler[] {
  for (let cursor = at + 1; cursor < Math.min(chunks.length, at + 4); cursor++) {
    const chunk = chunks[cursor];
    if (chunk === undefined) break;
    const cue = view.hits(chunk.first).find((hit) => hit.entry.kind === 'cue' && hit.entry.value === 'part');
    if (cue !== undefined) {
      let next = chunks.findIndex((c) => c.first >= cue.last);
      while (next >= 0 && (classOfChunk(chunks[next]) === 'det' || classOfChunk(chunks[next]) === 'adjective'))
        next += 1;
      return next < 0 ? [] : coordinated(chunks, next, 1).filter((f) => f.kind === 'party');
    }
    if (chunk.kind !== 'word' || chunk.norm !== ',') break;
  }
  return [];
}

/** Whether "including" or the like stands right before a phrase. */
function isPartOfTotal(view: SentenceView, first: number): boolean {
  for (const end of [first, first - 1]) {
    const cue = view.hitEnding(end, 'cue');
    if (cue?.entry.value === 'part') return true;
  }
  return false;
}

/** "killing ten soldiers and wounding seven": a bare number or "others" counts people of the kind told before. */
function elided(filler: Filler, before: Party | null): Filler {
  if (before === null || filler.kind !== 'party' || filler.party.kind !== 'people' || filler.party.isPronoun) return filler;
  const isBare = filler.party.rules.some((rule) => rule.endsWith('/bare-count')) || filler.party.isOther;
  if (!isBare || before.kind === 'civilians') return filler;
  return { ...filler, party: { ...filler.party, kind: before.kind, country: before.country, actorId: before.actorId, rules: [...filler.party.rules, 'arguments/elided'] } };
}

/** "The army said it killed 33": the pronoun means the force that speaks before it in the sentence. */
function antecedent(chunks: readonly Chunk[], filler: Filler, mayBeAnyone: boolean): Filler {
  if (filler.kind !== 'party' || !filler.party.isPronoun) return filler;
  for (let before = filler.at - 1; before >= 0; before--) {
    const earlier = fillerOf(chunks, before);
    if (earlier?.kind === 'object' && mayBeAnyone) return earlier;
    if (earlier?.kind !== 'party' || earlier.party.isPronoun) continue;
    const isForce = earlier.party.kind !== 'people' && earlier.party.kind !== 'civilians' && !earlier.party.isCounted;
    if (isForce || mayBeAnyone) return earlier;
  }
  return filler;
}

function hasCueBefore(view: SentenceView, first: number, value: string): boolean {
  for (let at = Math.max(view.first, first - 10); at < first; at++) {
    if (
      view
        .hits(at)
        .some(
          (hit) => hit.entry.kind === 'cue' && hit.entry.value === value && hit.last <= first && first - hit.last <= 3,
        )
    )
      return true;
  }
  return false;
}

function tollsOf(
  view: SentenceView,
  chunks: readonly Chunk[],
  trigger: Trigger,
  patients: readonly Filler[],
  isNegated: boolean,
): ActToll[] {
  const outcome = OUTCOME_OF_ACT[trigger.act];
  if (outcome === undefined) return [];
  const toll = (filler: Filler, isPart: boolean): ActToll[] => {
    if (filler.kind !== 'party' || filler.party.isPronoun) return [];
    const { party } = filler;
    return [
      {
        outcome,
        bounds: isNegated ? { min: 0, max: 0 } : (party.count ?? { min: null, max: null }),
        party,
        span: party.span,
        isPart: isPart || isPartOfTotal(view, party.first),
        isRevision: hasCueBefore(view, party.first, 'revised'),
        isOutdated: hasCueBefore(view, party.first, 'earlier-figure'),
        isTotal: false,
        rules: [...party.rules, ...trigger.rules],
      },
    ];
  };
  return patients.flatMap((filler) => [
    ...toll(filler, false),
    ...partsAfter(view, chunks, filler.at).flatMap((part) => toll(part, true)),
  ]);
}

/** "There were no deaths", "caused no casualties": an explicit zero. */
function zeroTolls(trigger: Trigger): ActToll[] {
  const outcomes: readonly Outcome[] =
    trigger.lemma === 'casualty'
      ? ['killed', 'injured']
      : trigger.act === 'die'
        ? ['killed']
        : trigger.act === 'injure'
          ? ['injured']
          : [];
  return outcomes.map((outcome) => ({
    outcome,
    bounds: { min: 0, max: 0 },
    party: null,
    span: trigger.span,
    isPart: false,
    isRevision: false,
    isOutdated: false,
    isTotal: true,
    rules: ['toll/none', ...trigger.rules],
  }));
}

/** "The death toll rose to 12", "a toll of 12 dead": figures that hang on a noun for tolls and not on a trigger's people. */
function tollNouns(view: SentenceView, chunks: readonly Chunk[]): { readonly toll: ActToll; readonly at: number }[] {
  const found: { toll: ActToll; at: number }[] = [];
  for (const [index, chunk] of chunks.entries()) {
    const cue = view
      .hits(chunk.first)
      .find(
        (hit) =>
          hit.entry.kind === 'cue' &&
          (hit.entry.value === 'toll-noun' || hit.entry.value === 'revised' || hit.entry.value === 'earlier-figure'),
      );
    if (cue === undefined) continue;
    for (let next = index + 1; next < Math.min(chunks.length, index + 9); next++) {
      const filler = fillerOf(chunks, next);
      const norm = chunks[next];
      if (norm?.kind === 'word' && ([';', '.'].includes(norm.norm) || norm.cls === 'and' || norm.cls === 'rel')) break;
      if (filler?.kind === 'party' && !filler.party.isCounted) break;
      if (filler?.kind !== 'party' || !filler.party.isCounted || found.some((f) => f.at === next)) continue;
      const after = chunks[next + 1];
      const isInjured = after?.kind === 'trigger' && after.trigger.act === 'injure';
      found.push({
        at: next,
        toll: {
          outcome: isInjured ? 'injured' : 'killed',
          bounds: filler.party.count ?? { min: null, max: null },
          party: filler.party,
          span: filler.party.span,
          isPart: false,
          isRevision: cue.entry.value === 'revised' || hasCueBefore(view, filler.party.first, 'revised'),
          isOutdated: cue.entry.value === 'earlier-figure' || hasCueBefore(view, filler.party.first, 'earlier-figure'),
          isTotal: true,
          rules: [`${view.language.code}/toll/toll-noun`, ...filler.party.rules],
        },
      });
      break;
    }
  }
  return found;
}

/** Deals the places and dates of a sentence out to its triggers: to the nearest one in the same clause, else to the one before. */
function deal<T extends { readonly first: number; readonly last: number }>(
  chunks: readonly Chunk[],
  triggers: readonly number[],
  mentions: readonly T[],
): Map<number, T[]> {
  const dealt = new Map<number, T[]>();
  for (const mention of mentions) {
    const at = chunks.findIndex((chunk) => chunk.first <= mention.first && chunk.last > mention.first);
    const before = triggers.filter((t) => t < at).at(-1);
    const after = triggers.find((t) => t > at);
    const isApart = (from: number, to: number): boolean =>
      chunks
        .slice(from, to)
        .some(
          (c) =>
            (c.kind === 'word' && (c.norm === ';' || c.cls === 'sub' || c.cls === 'but')) ||
            (c.kind === 'word' && c.norm === ',' && classOfChunk(chunks[chunks.indexOf(c) + 1]) === 'and'),
        );
    const owner =
      before === undefined
        ? after
        : after === undefined
          ? before
          : isApart(before + 1, at) && !isApart(at, after)
            ? after
            : before;
    if (owner === undefined) continue;
    dealt.set(owner, [...(dealt.get(owner) ?? []), mention]);
  }
  return dealt;
}

/** People counted over a year, without a place, are a statistic from this number on. */
const STATISTICAL = 50;
const COUNTED_WHEN_TAKEN: ReadonlySet<string> = new Set(['abduct', 'capture']);

/** What every trigger of a sentence tells, in order. */
export function findActs(mentions: SentenceMentions): Act[] {
  const { view } = mentions;
  const chunks = chunksOf(mentions);
  const positions = chunks.flatMap((chunk, at) => (chunk.kind === 'trigger' ? [at] : []));
  const places = deal<Toponym>(chunks, positions, mentions.toponyms);
  const dates = deal<DateMention>(
    chunks,
    positions,
    mentions.dates.filter((d) => !d.isPeriod),
  );
  const nouns = tollNouns(view, chunks);
  const hasDay = mentions.dates.some((d) => !d.isPeriod && (d.edtf === null ? d.anchor !== null : d.edtf.length >= 7));
  const hasPeriod = mentions.dates.some((d) => d.isPeriod);
  let lastPatient: Party | null = null;
  return positions.flatMap((at, order): Act[] => {
    const chunk = chunks[at];
    if (chunk?.kind !== 'trigger') throw new Error('a trigger position holds no trigger');
    const plain = rolesOf(view, chunks, at);
    const roles = { ...plain, targets: plain.targets.map((f) => elided(f, lastPatient)), patients: plain.patients.map((f) => elided(f, lastPatient)) };
    const patient = roles.patients.find((f) => f.kind === 'party' && f.party.kind !== 'people');
    if (patient?.kind === 'party') lastPatient = patient.party;
    const told = taking(view, chunk.trigger, roles.targets);
    const initiators = roles.initiators.map((filler) => antecedent(chunks, filler, false));
    const targets = roles.targets.map((filler) => antecedent(chunks, filler, true));
    if (
      told === null ||
      roles.rules.includes('roles/takes-nobody') ||
      roles.rules.includes('roles/loses-nothing') ||
      (chunk.trigger.frame === 'claims-lives' && roles.patients.length === 0)
    )
      return [];
    const trigger = told;
    const quantity = view.hitEnding(phraseFirst(view, trigger.first), 'quantity');
    const isVague =
      trigger.isPlural && (quantity !== undefined || view.classAt(phraseFirst(view, trigger.first) - 1) === 'indef');
    const assessed = factualityOf(view, trigger, { hasDay, hasPeriod, isVague });
    const ownDates = dates.get(at) ?? [];
    const isYearly =
      (ownDates.length > 0 || mentions.dates.some((d) => d.isPeriod)) &&
      ownDates.every((d) => d.edtf === null || /^\d{3}[\dX]$/.test(d.edtf));
    const isWide = (places.get(at) ?? []).every(
      (t) => t.countries.length > 0 || t.hint === 'region' || t.hint === 'area',
    );
    const factuality =
      assessed === 'fact' &&
      isYearly &&
      isWide &&
      OUTCOME_OF_ACT[trigger.act] !== undefined &&
      roles.patients.some((f) => f.kind === 'party' && (f.party.count?.min ?? 0) >= STATISTICAL)
        ? 'statistic'
        : assessed;
    const isZero = factuality === 'negated' && OUTCOME_OF_ACT[trigger.act] !== undefined;
    const patients =
      COUNTED_WHEN_TAKEN.has(trigger.act) && chunk.trigger.act !== trigger.act ? roles.targets : roles.patients;
    const own = isZero && patients.length === 0 ? zeroTolls(trigger) : tollsOf(view, chunks, trigger, patients, isZero);
    const next = positions[order + 1] ?? chunks.length;
    const previous = order === 0 ? -1 : (positions[order - 1] ?? -1);
    const shared = nouns
      .filter((n) => (n.at > at && n.at < next) || (order === 0 && n.at < at && n.at > previous))
      .map((n) => n.toll);
    const lead = view.norm(trigger.first - 1);
    return [
      {
        trigger,
        initiators,
        targets: isZero ? [] : targets,
        tolls: [
          ...own,
          ...shared.filter((toll) => !own.some((t) => t.span.start === toll.span.start && t.outcome === toll.outcome)),
        ],
        weapons: mentions.weapons,
        toponyms: places.get(at) ?? [],
        dates: dates.get(at) ?? [],
        factuality: isZero && own.length > 0 ? 'reported' : factuality,
        isSuspected: roles.isSuspected,
        isAnother:
          ['another', 'second'].includes(view.classAt(trigger.first - 1)) ||
          (trigger.form === 'nominal' && ['another', 'second', 'other'].includes(lead)),
        rules: roles.rules,
      },
    ];
  });
}

const TERRITORIAL: ReadonlySet<string> = new Set(['seize', 'retake']);

/** What is seized decides what the seizing was: a town is taken, people are abducted, things are looted. Null when nothing tells. */
function taking(view: SentenceView, trigger: Trigger, targets: readonly Filler[]): Trigger | null {
  if (!TERRITORIAL.has(trigger.act) || trigger.lemma.includes('control')) return trigger;
  const isTerritory = (f: Filler): boolean =>
    f.kind === 'place' ||
    (f.kind === 'object' && view.language.words.territory.has(f.object.lemma.split(' ').at(-1) ?? ''));
  if (targets.some(isTerritory)) {
    const isTown = targets.some(
      (f) =>
        f.kind === 'place' ||
        (f.kind === 'object' && ['town', 'village', 'city', 'locality', 'island'].includes(f.object.lemma)),
    );
    return isTown || trigger.act === 'retake'
      ? trigger
      : { ...trigger, act: trigger.lemma === 'overrun' ? 'assault' : trigger.act };
  }
  const people = targets.find((f) => f.kind === 'party');
  if (people?.kind === 'party' && trigger.act === 'seize') {
    const { kind } = people.party;
    return { ...trigger, act: kind === 'civilians' || kind === 'people' ? 'abduct' : 'capture' };
  }
  return targets.length > 0 && trigger.form !== 'nominal' && trigger.act === 'seize'
    ? { ...trigger, act: 'loot' }
    : null;
}

function phraseFirst(view: SentenceView, first: number): number {
  let at = first;
  while (at > view.first && (view.classAt(at - 1) === 'adjective' || view.classAt(at - 1) === 'noun')) at -= 1;
  return at;
}
