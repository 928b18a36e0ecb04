import { changed } from '../changed.js';
import type { ActorResolver, ResolvedActor } from '../resolution/actors.js';
import { areGunmen } from '../resolution/actors.js';
import type { Draft } from './draft.js';
import type { ToldSentence } from './told.js';

const isSuicide = (draft: Draft): boolean =>
  draft.acts.some((act) => act.trigger.act === 'suicide' || act.weapons.some((w) => w.weapon === 'suicide-bomb'));

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
  const nowhere = { country: null, discourse: { rebels: [], states: [], subject: null } };
  for (const { parties } of sentences)
    for (const filler of parties) {
      if (filler.kind !== 'party' || filler.party.actorId === null || filler.party.kind !== 'rebel-group') continue;
      const actor = resolver.party(filler.party, nowhere);
      if (actor !== null) groups.set(actor.name, actor);
    }
  const [only] = groups.values();
  return groups.size === 1 && only !== undefined ? only : null;
}

/** Who sends suicide bombers is hardly anybody but the one group that the story is about. */
export function withGroupOfBombers(draft: Draft, group: ResolvedActor | null): Draft {
  const isOpen = draft.initiators.every((actor) => actor.kind === 'unidentified' && !actor.isSpecific);
  if (group === null || !isOpen || !isSuicide(draft)) return draft;
  const spans = draft.initiators.flatMap((actor) => actor.spans);
  const rules = [...group.rules, 'incidents/group-of-the-story'];
  return changed(draft, { initiators: [changed(group, { spans, basis: 'inferred', rules })] });
}
