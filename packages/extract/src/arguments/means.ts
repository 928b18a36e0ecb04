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

/** "drove a truck into the camp": a deed of "a suicide bomber" or with "a car packed with explosives", else an accident. */
export function isDriveWithoutBomb(view: SentenceView, trigger: Trigger): boolean {
  if (trigger.frame !== BOMB_DRIVE) return false;
  for (let at = view.first; at < view.last; at++)
    if (BOMBERS.has(view.hit(at, 'weapon')?.entry.value ?? '')) return false;
  return true;
}
