import type { Hit, LexiconKind, Token, WordClass } from '../document.js';
import type { Language } from '../languages/language.js';
import { OF_KIND, OF_WORDS } from '../scanning/needingFrames.js';

/** What is asked of a sentence, whose view is not whole yet. */
export type Words = {
  readonly first: number;
  readonly last: number;
  readonly language: Language;
  readonly token: (at: number) => Token | undefined;
  readonly norm: (at: number) => string;
  readonly classAt: (at: number) => WordClass;
  /** The longest hit of that kind at a token. */
  readonly hit: (at: number, kind: LexiconKind) => Hit | undefined;
  readonly hits: (at: number) => readonly Hit[];
};

const REACH = 9;
/** "opened a base", not "built houses in the camp". */
const BASES = 'bases';
/** "foiled the gunmen's attack": whose it was stands before it. */
const RAIDS = 'raids';
const ARMS_KIND = 'arms';
const GOVERNING: ReadonlySet<WordClass> = new Set(['in', 'on', 'from', 'with', 'toward', 'to', 'of']);
const ENDS: ReadonlySet<WordClass> = new Set(['rel', 'sub', 'be', 'have', 'modal', 'future', 'but', 'pron']);
const ARMS: ReadonlySet<string> = new Set([
  'firearm',
  'ied',
  'bomb',
  'mortar',
  'grenade',
  'vehicle-bomb',
  'suicide-bomb',
]);

/** "armed men": a word for a weapon that only qualifies. */
const isQualifying = (view: Words, { first, last }: Hit): boolean =>
  view.language.words.adjectives.has(view.norm(first)) || isSomebody(view, last);

const isSomebody = (view: Words, at: number): boolean =>
  view.hit(at, 'person') !== undefined || view.hit(at, 'force') !== undefined;

const NOT_ASCII = /[\u0080-\uffff]/;

/** Whether a word of the kind stands at a token; "armés" is no "armes". */
function isOfKind(view: Words, at: number, kind: string): boolean {
  const weapon = kind === ARMS_KIND ? view.hit(at, 'weapon') : undefined;
  if (weapon !== undefined && ARMS.has(weapon.entry.value) && !isQualifying(view, weapon)) return true;
  const isWord = view.hits(at).some(({ entry }) => entry.kind === 'cue' && entry.value === kind);
  return isWord && !(view.language.words.adjectives.has(view.norm(at)) && NOT_ASCII.test(view.token(at)?.text ?? ''));
}

const isEnd = (view: Words, at: number): boolean => ENDS.has(view.classAt(at)) || /^[,;:.!?()]$/.test(view.norm(at));

/** The object behind the verb, up to who else is named and to the next clause. */
function hasObject(view: Words, { last, tail }: Hit, kind: string): boolean {
  const from = tail?.last ?? last;
  for (let at = from; at < Math.min(view.last, from + REACH); at++) {
    // "thwarted a plot to attack": nothing came of it.
    if (kind === RAIDS && isOfPlan(view, at)) return false;
    if (isOfKind(view, at, kind)) return true;
    const isOfOthers = kind !== RAIDS && isSomebody(view, at);
    if (isEnd(view, at) || isOfOthers || (kind === BASES && GOVERNING.has(view.classAt(at)))) return false;
  }
  return false;
}

const isOfPlan = (view: Words, at: number): boolean =>
  view.classAt(at) === 'to' ||
  view.hits(at).some(({ entry }) => entry.kind === 'cue' && entry.value === 'hypothetical');

const isHelper = (view: Words, at: number): boolean => ['be', 'have', 'adverb', 'also'].includes(view.classAt(at));

/** "a cache of arms was found", "200 cows stolen by gunmen": the object before the verb at `end`. */
function hasSubject(view: Words, end: number, kind: string): boolean {
  for (let at = end - 1; at >= Math.max(view.first, end - REACH); at--) {
    if (isOfKind(view, at, kind)) return true;
    if (isEnd(view, at) || isSomebody(view, at)) return false;
  }
  return false;
}

/** Whether the object of the verb is of the kind, before a passive and behind any other form. */
function isDoneTo(view: Words, hit: Hit, kind: string): boolean {
  let at = hit.first;
  let isPassive = view.classAt(hit.last) === 'by';
  while (isHelper(view, at - 1)) {
    at -= 1;
    isPassive ||= view.classAt(at) === 'be';
  }
  const isParticiple = hit.entry.form === 'part' || hit.entry.form === 'ed';
  return isPassive && isParticiple ? hasSubject(view, at, kind) : hasObject(view, hit, kind);
}

/** Whether the words behind the object of a verb follow: "drove the rebels out of the town". */
function isFollowedBy(view: Words, { last }: Hit, words: readonly string[]): boolean {
  if (words.every((word, i) => view.norm(last + i) === word)) return false;
  for (let at = last + 1; at < Math.min(view.last, last + REACH); at++) {
    if (words.every((word, i) => view.norm(at + i) === word)) return true;
    if (isEnd(view, at)) return false;
  }
  return false;
}

function isMet(view: Words, hit: Hit): boolean {
  const frame = hit.entry.frame ?? '';
  if (frame.startsWith(OF_WORDS)) return isFollowedBy(view, hit, frame.slice(OF_WORDS.length).split(' '));
  return isDoneTo(view, hit, frame.slice(OF_KIND.length));
}

/** Frames of the acts whose objects are not what suffers. */
const OWN_FRAMES: Readonly<Record<string, string>> = { repel: 'repel', protest: 'blocks', riot: 'blocks' };

/** The one of the verbs that has what it needs, as any other with an object; undefined when none has. */
export function needMet(view: Words, verbs: readonly Hit[]): Hit | undefined {
  const met = verbs.find((hit) => isMet(view, hit));
  if (met === undefined) return undefined;
  const frame = OWN_FRAMES[met.entry.value] ?? 'transitive';
  return { ...met, entry: { ...met.entry, frame } };
}
