import { changed } from '../changed.js';
import type { ActorResolver, ResolvedActor } from '../resolution/actors.js';
import { NO_DISCOURSE, areGunmen, isState } from '../resolution/actors.js';
import type { Draft } from './draft.js';
import { unnamedOf } from './unnamed.js';
import type { ToldSentence } from './told.js';

const isSuicide = (draft: Draft): boolean =>
  draft.acts.some((act) => act.trigger.act === 'suicide' || act.weapons.some((w) => w.weapon === 'suicide-bomb'));

/** Deeds of those who carry a bomb themselves; who lynches a bomber does not. */
const CARRYING: ReadonlySet<string> = new Set(['suicide', 'explode']);

/** "Two girls blew themselves up": people who carry bombs are somebody's, and no more told of by their age. */
export function asBombers(draft: Draft): Draft {
  const carriers = draft.acts
    .filter(({ trigger }) => CARRYING.has(trigger.act))
    .flatMap(({ initiators }) => initiators.flatMap((f) => (f.kind === 'party' ? [f.party.span.start] : [])));
  const isPerson = ({ kind, id, spans }: ResolvedActor): boolean =>
    kind === 'civilians' && id === null && spans.some(({ start }) => carriers.includes(start));
  const areOnly = draft.initiators.every((actor) => isPerson(actor) || areGunmen(actor.kind));
  if (!areOnly || !draft.initiators.some(isPerson) || !isSuicide(draft)) return draft;
  const bombers = unnamedOf('unidentified', 'incidents/bomber');
  return changed(draft, {
    initiators: draft.initiators.map((actor) =>
      isPerson(actor) ? changed(bombers, { spans: actor.spans, rules: [...actor.rules, ...bombers.rules] }) : actor,
    ),
  });
}

/** "Two suicide bombers died in Mora": they made the attack, unless somebody killed or took them. */
export function withFallenBombers(draft: Draft): Draft {
  const isOfThem = draft.acts.every((act) => act.trigger.act !== 'kill' && act.trigger.act !== 'shoot');
  const bombers = draft.targets.filter((target) => areGunmen(target.kind));
  if (draft.initiators.length > 0 || bombers.length === 0 || !isOfThem || !isSuicide(draft)) return draft;
  return changed(draft, {
    initiators: bombers.map((bomber) => changed(bomber, { basis: 'inferred' })),
    targets: draft.targets.filter((target) => !bombers.includes(target)),
  });
}

/** The only rebel group that a text names; null where it names none or several. */
export function onlyGroupOf(sentences: readonly ToldSentence[], resolver: ActorResolver): ResolvedActor | null {
  const groups = new Map<string, ResolvedActor>();
  const nowhere = { country: null, discourse: NO_DISCOURSE };
  for (const { parties } of sentences)
    for (const filler of parties) {
      if (filler.kind !== 'party' || filler.party.actorId === null || filler.party.kind !== 'rebel-group') continue;
      const actor = resolver.party(filler.party, nowhere);
      if (actor !== null && !groups.has(actor.name)) groups.set(actor.name, actor);
    }
  const [only] = groups.values();
  return groups.size === 1 && only !== undefined ? only : null;
}

/** Sentences that hold the news: its headline and its lead. */
const LEAD = 2;

/** The group of a text where its headline or its lead already names it: the one that the news is about. */
export function groupOfTheNews(group: ResolvedActor | null, sentences: readonly ToldSentence[]): ResolvedActor | null {
  const end = sentences[LEAD - 1]?.sentence.end ?? Infinity;
  return (group?.spans[0]?.start ?? end) < end ? group : null;
}

/** Who sends suicide bombers is hardly anybody but the one group that the story is about. */
export function withGroupOfBombers(draft: Draft, group: ResolvedActor | null): Draft {
  const isOpen = draft.initiators.every((actor) => actor.kind === 'unidentified' && !actor.isSpecific);
  if (group === null || !isOpen || !isSuicide(draft)) return draft;
  const spans = draft.initiators.flatMap((actor) => actor.spans);
  const rules = [...group.rules, 'incidents/group-of-the-story'];
  return changed(draft, { initiators: [changed(group, { spans, basis: 'inferred', rules })] });
}

const isOfRebels = (draft: Draft, actor: ResolvedActor): boolean =>
  draft.acts.some((act) =>
    act.targets.some(
      (filler) =>
        filler.kind === 'party' &&
        filler.party.kind === 'rebel-group' &&
        actor.spans.some(({ start }) => start === filler.party.span.start),
    ),
  );

/** "Troops neutralised one terrorist", in a story of one group: whom forces fight is hardly anybody else. */
export function withGroupFought(draft: Draft, group: ResolvedActor | null): Draft {
  if (group === null || draft.targets.some(({ name }) => name === group.name)) return draft;
  if (draft.initiators.length === 0 || !draft.initiators.every(({ kind }) => isState(kind))) return draft;
  const isOfGroup = (actor: ResolvedActor): boolean =>
    actor.kind === 'unidentified' && !actor.isSpecific && isOfRebels(draft, actor);
  if (!draft.targets.some(isOfGroup)) return draft;
  const rules = [...group.rules, 'incidents/group-of-the-story'];
  return changed(draft, {
    targets: draft.targets.map((actor) =>
      isOfGroup(actor)
        ? changed(group, { spans: actor.spans, basis: 'inferred', isSuspected: actor.isSuspected, rules })
        : actor,
    ),
  });
}
