import type { Hit, WordClass } from '../../document.js';
import type { SentenceView } from '../view.js';

/** The ends of the names of bounds whose words stand behind their number, always ("twelve or more") or also ("at least twelve", "twelve at least"). */
const BEHIND = '-behind';
const ALSO_BEHIND = '-around';

const isHedge = ({ entry }: Hit): boolean => entry.kind === 'hedge';
/** Whether a hedge stands behind its number only. */
export const isOnlyBehind = (hedge: Hit): boolean => hedge.entry.value.endsWith(BEHIND);
const mayStandBehind = (hedge: Hit): boolean => isOnlyBehind(hedge) || hedge.entry.value.endsWith(ALSO_BEHIND);

/** What a hedge says of its number, wherever it stands. */
export const boundOf = ({ entry }: Hit): string => entry.value.replace(BEHIND, '').replace(ALSO_BEHIND, '');

/** So many words may stand between a number and its hedge ("five members of the security forces at least"). */
const REACH = 6;
const NOUN_PHRASE: ReadonlySet<WordClass> = new Set([
  'noun',
  'adjective',
  'proper',
  'of',
  'det',
  'participle',
  'another',
  'poss',
  'pron',
  'between',
]);
/** What may follow a hedge that commas set off ("one policeman, at the least, was hurt"). */
const ENDS_ASIDE = /^[,.;:)]$/;

/** Whether the words between a number and its hedge are the noun that it counts. */
const isOfPhrase = (view: SentenceView, at: number): boolean =>
  NOUN_PHRASE.has(view.classAt(at)) || view.hit(at, 'trigger')?.entry.pos === 'noun';

/**
 * The hedge that stands behind a number or behind the noun that it counts: "seven or more", "seven residents at least". One that a further number
 * follows is that number's ("two dead, at least three hurt").
 */
export function hedgeBehind(
  view: SentenceView,
  last: number,
  mayCount: (view: SentenceView, at: number) => boolean,
): Hit | undefined {
  for (let at = last; at < last + REACH; at++) {
    const isAside = view.norm(at) === ',';
    const start = isAside ? at + 1 : at;
    const hedge = view.hits(start).find(isHedge);
    if (hedge !== undefined && mayStandBehind(hedge)) {
      const isOfNext = mayCount(view, hedge.last) || (isOnlyBehind(hedge) && isInLonger(view, hedge));
      // Behind a comma it is an aside; "or more" belongs to what stands right before it.
      return isOfNext || (isAside && !ENDS_ASIDE.test(view.norm(hedge.last))) ? undefined : hedge;
    }
    if (isAside || mayCount(view, at) || !isOfPhrase(view, at)) return undefined;
  }
  return undefined;
}

/** "21 people or more than a fifth": words of another hedge, which goes on. */
const isInLonger = (view: SentenceView, hedge: Hit): boolean =>
  Array.from({ length: hedge.last - hedge.first }, (_, i) => hedge.first + i).some((at) =>
    view.hits(at).some((hit) => isHedge(hit) && hit.last > hedge.last),
  );
