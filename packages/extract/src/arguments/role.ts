import type { Trigger } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import { type Chunk } from './chunks.js';
import { type Filler } from './fillers.js';

/** Who did and who suffered, as one trigger's clause tells. */
export type Roles = {
  readonly initiators: readonly Filler[];
  readonly targets: readonly Filler[];
  /** The people that the act's outcome counts (killed, wounded, abducted ...). */
  readonly patients: readonly Filler[];
  readonly isSuspected: boolean;
  readonly rules: readonly string[];
};

/** No filler. */
export const NONE: readonly Filler[] = [];
/** Acts whose outcome counts people. */
export const COUNTED: ReadonlySet<string> = new Set([
  'kill',
  'lynch',
  'die',
  'injure',
  'abduct',
  'arrest',
  'capture',
  'missing',
  'displace',
]);

/** The rule that reads the parts of a total that the sentence does not tell ("those killed included two women"). */
export const INCLUDED = 'included';

/** The rule that reads munitions as what is fired ("rockets were fired at the base"). */
export const FIRED = 'munition-fired';

/** People, or a thing that stands for its owners. */
export const isPeople = (filler: Filler): boolean => filler.kind === 'party' || filler.kind === 'object';

/** Roles by one rule. */
export function made(rule: string, parts: Partial<Omit<Roles, 'rules'>>): Roles {
  return { initiators: NONE, targets: NONE, patients: NONE, isSuspected: false, ...parts, rules: [`roles/${rule}`] };
}

/** The folded word at `at`; empty for mentions. */
export function wordAt(chunks: readonly Chunk[], at: number): string {
  const chunk = chunks[at];
  return chunk?.kind === 'word' ? chunk.norm : '';
}

/** "Two of her brothers were among the dead": the word for the dead means those told before. */
export function isAmongThem(view: SentenceView, trigger: Trigger): boolean {
  const cue = view.hitEnding(trigger.last, 'cue');
  return cue?.entry.value === 'part' && cue.first < trigger.first;
}

const REFLEXIVE_REACH = 5;

/** "s'en était déjà pris à": a verb that has a helper of the passive because it is reflexive. */
export function isReflexive(view: SentenceView, trigger: Trigger): boolean {
  const { elidedReflexive } = view.language.words;
  for (let at = trigger.first - 1; at >= Math.max(view.first, trigger.first - REFLEXIVE_REACH); at--) {
    if (elidedReflexive?.has(view.norm(at)) === true) return true;
    if (!['be', 'have', 'adverb', 'also', 'pron', 'in'].includes(view.classAt(at))) return false;
  }
  return false;
}
