import { type Act, OUTCOME_OF_ACT } from '../arguments/index.js';
import { isTold } from './told.js';

/** What is told as "the second one", "the turn of X", "the same fate": the deed told last, once more. */
const AGAIN = 'again';

/** Deeds that can be told so; what came of them cannot. */
const DEEDS: ReadonlySet<string> = new Set([
  'assault',
  'ambush',
  'clash',
  'shoot',
  'explode',
  'suicide',
  'airstrike',
  'drone',
  'shell',
  'bomb',
  'grenade',
  'abduct',
  'kill',
  'loot',
  'burn',
  'arrest',
  'protest',
  'riot',
  'seize',
]);

/** Whom a deed hit, as far as others like them may be hit by the next one: forces and things, no people with a number and no town. */
const likeThem = (deed: Act): Act['targets'] =>
  deed.targets.filter((of) => of.kind === 'object' || (of.kind === 'party' && !of.party.isCounted));

/** "then it was the turn of two traders": counted as those before them were. */
function tollOf(of: Act['targets'][number], deed: string): Act['tolls'] {
  const outcome = OUTCOME_OF_ACT[deed];
  if (outcome === undefined || of.kind !== 'party' || !of.party.isCounted || of.party.count === null) return [];
  const { party } = of;
  return [
    {
      outcome,
      bounds: of.party.count,
      party,
      span: party.span,
      isPart: false,
      isRevision: false,
      isOutdated: false,
      isTotal: false,
      isListed: false,
      rules: [...party.rules, 'incidents/again'],
    },
  ];
}

const TAKEN: ReadonlySet<string> = new Set(['loot', 'burn', 'arrest']);
const NEAR_SENTENCES = 2;

/** "stormed the post ... The attackers carried off arms": what they did there, which is not what was done once more. */
const isAftermath = ({ trigger }: Act, last: Act | null): boolean =>
  last !== null &&
  TAKEN.has(trigger.act) &&
  !TAKEN.has(last.trigger.act) &&
  trigger.sentence - last.trigger.sentence <= NEAR_SENTENCES;

/** The acts of a sentence with those told as the same once more made of the deed told last, and what is told last now. Where nothing was told they tell nothing. */
export function againAs(
  acts: readonly Act[],
  before: Act | null,
): { readonly acts: readonly Act[]; readonly last: Act | null } {
  if (acts.length === 0) return { acts, last: before };
  let last = before;
  const read = acts.flatMap((act): Act[] => {
    if (act.trigger.act !== AGAIN) {
      if (isTold(act) && DEEDS.has(act.trigger.act) && !isAftermath(act, last)) last = act;
      return [act];
    }
    if (last === null) return [];
    const { act: deed, lemma } = last.trigger;
    const targets = act.targets.length > 0 ? act.targets : likeThem(last);
    const tolls = [...act.tolls, ...act.targets.flatMap((of) => tollOf(of, deed))];
    return [{ ...act, trigger: { ...act.trigger, act: deed, lemma }, initiators: last.initiators, targets, tolls }];
  });
  return { acts: acts.some((act) => act.trigger.act === AGAIN) ? read : acts, last };
}
