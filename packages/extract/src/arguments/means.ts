import type { Trigger, WeaponMention } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import type { Act } from './act.js';

const HARM: ReadonlySet<string> = new Set(['kill', 'die', 'injure']);

/** "killed by gunmen on Monday and three more the next day by a mine": of deeds told apart, the means is that of the one beside it. */
export function withOwnMeans(
  acts: readonly Act[],
  dealt: ReadonlyMap<number, readonly WeaponMention[]>,
  positions: readonly number[],
): readonly Act[] {
  if (!acts.some((act) => act.weapons.length > 0)) return acts;
  const days = acts.flatMap(({ dates }) => (dates[0]?.edtf == null ? [] : [dates[0].edtf]));
  const areSeveral = acts.some((act) => act.isApart) || days.some((day) => day !== days[0]);
  if (!areSeveral) return acts;
  // "killed by a mine on Monday and two on Tuesday", "strikes ... have killed": what leaves out its means has that of the deed before it.
  let last: readonly WeaponMention[] = [];
  return acts.map((act, order) => {
    const full = acts.findIndex(({ trigger }) => trigger === act.trigger);
    const isOutcome = HARM.has(act.trigger.act) && !act.isApart;
    const own = dealt.get(positions[order] ?? -1) ?? dealt.get(positions[full] ?? -1) ?? (isOutcome ? last : []);
    last = own;
    return { ...act, weapons: own };
  });
}

/** Verbs of driving that tell a deed only of those who carry a bomb. */
const BOMB_DRIVE = 'bomb-drive';
const BOMBERS: ReadonlySet<string> = new Set(['suicide-bomb', 'vehicle-bomb']);

const ENDS: ReadonlySet<string> = new Set(['rel', 'sub', 'and', 'but']);
const isCut = (view: SentenceView, at: number): boolean => ENDS.has(view.classAt(at)) || /^[,;:]$/.test(view.norm(at));

/** Whether a bomb stands between a token and the end of the clause, forwards or backwards. */
function meetsBomb(view: SentenceView, from: number, step: 1 | -1): boolean {
  for (let at = from; at >= view.first && at < view.last; at += step) {
    if (BOMBERS.has(view.hit(at, 'weapon')?.entry.value ?? '')) return true;
    if (isCut(view, at)) return false;
  }
  return false;
}

/** "A bomber, riding a motorcycle, rammed": where the subject ends before what commas set apart right before the verb. */
function subjectEnd(view: SentenceView, verb: number): number {
  if (view.norm(verb - 1) !== ',') return verb - 1;
  let open = verb - 2;
  while (open > view.first && view.norm(open) !== ',') open -= 1;
  return open - 1;
}

/** "drove a truck into the camp": a deed only where its subject is a suicide bomber, or its object a vehicle packed with explosives. */
export function isDriveWithoutBomb(view: SentenceView, trigger: Trigger): boolean {
  return (
    trigger.frame === BOMB_DRIVE &&
    !meetsBomb(view, subjectEnd(view, trigger.first), -1) &&
    !meetsBomb(view, trigger.last, 1)
  );
}
