import type { Hit, LexiconKind, Reading, Scan, Sentence, Token, WordClass } from '../document.js';
import type { Language } from '../languages/language.js';
import { type Words, needMet } from './needing.js';

/** One sentence with its tokens, lexicon hits and word classes. Token numbers are those of the document. */
export type SentenceView = Words & {
  readonly text: string;
  readonly sentence: Sentence;
  /** The longest hit of that kind that ends at a token (exclusive). */
  readonly hitEnding: (end: number, kind: LexiconKind) => Hit | undefined;
};

/** Classes of words that open a relative clause: "who", "that", "dont". */
export const RELATIVE: ReadonlySet<string> = new Set(['rel', 'sub', 'other']);
/** Marks that open or close a quotation. */
export const QUOTATION_MARKS: ReadonlySet<string> = new Set(['«', '»', '"', '“', '”']);

const NO_HITS: readonly Hit[] = [];
/** How many tokens a hit may have that is asked for by its end. */
const MAX_ENDING = 6;

/** A bit for each kind of entry: which kinds begin or end at a token is asked for far more often than there is one. */
const BIT_OF: Readonly<Record<LexiconKind, number>> = {
  trigger: 1 << 0,
  person: 1 << 1,
  force: 1 << 2,
  object: 1 << 3,
  number: 1 << 4,
  hedge: 1 << 5,
  quantity: 1 << 6,
  weapon: 1 << 7,
  word: 1 << 8,
  feature: 1 << 9,
  reporting: 1 << 10,
  source: 1 << 11,
  cue: 1 << 12,
  title: 1 << 13,
  demonym: 1 << 14,
  country: 1 << 15,
  actor: 1 << 16,
  branch: 1 << 17,
};

const isNeeding = ({ entry }: Hit): boolean => entry.isNeeding === true;

/** The longest hit of a kind. */
function ofKind(hits: readonly Hit[], kind: LexiconKind): Hit | undefined {
  for (const hit of hits) if (hit.entry.kind === kind) return hit;
  return undefined;
}

const CLASS_BY_KIND: Partial<Record<LexiconKind, WordClass>> = {
  number: 'number',
  quantity: 'number',
  person: 'noun',
  force: 'noun',
  object: 'noun',
  demonym: 'adjective',
  country: 'proper',
  actor: 'proper',
  weapon: 'noun',
  reporting: 'verb',
  feature: 'noun',
};

const NOUN_LEADS: ReadonlySet<WordClass> = new Set(['det', 'indef', 'poss', 'adjective']);

function classOfTrigger(hit: Hit): WordClass {
  const { pos, form } = hit.entry;
  if (pos === 'verb') return form === 'ing' ? 'gerund' : form === 'part' || form === 'ed' ? 'participle' : 'verb';
  return pos === 'adj' ? 'adjective' : 'noun';
}

const HELPED: ReadonlySet<WordClass> = new Set(['have', 'be', 'neg']);
const HELPERS: ReadonlySet<string> = new Set(['modal', 'future']);

/** "on 11 May", "in May", "a man called Will": a helper verb with a capital after a small word or beside a figure is none; "Rebels May Attack" is a headline. */
function isWrittenAsName(tokens: readonly Token[], at: number, first: number): boolean {
  if (tokens[at]?.shape !== 'capital' || at === first) return false;
  const before = tokens[at - 1];
  return (
    before?.shape === 'lower' || before?.shape === 'digits' || at - 1 === first || tokens[at + 1]?.shape === 'digits'
  );
}

/** "state of": a word that is a kind of place before "of". */
const isKindOf = (hits: readonly Hit[], next: readonly Hit[]): boolean =>
  hits.some(({ entry }) => entry.kind === 'feature') &&
  next.some(({ entry }) => entry.kind === 'word' && entry.value === 'of');

/** Builds the view of a sentence. */
export function viewOf(options: {
  readonly text: string;
  readonly reading: Reading;
  readonly scan: Scan;
  readonly sentence: Sentence;
  readonly language: Language;
}): SentenceView {
  const { text, reading, scan, sentence, language } = options;
  const { tokens } = reading;
  const first = sentence.bodyFirst;
  const { last } = sentence;
  const classes: WordClass[] = [];
  const hitsIn: (readonly Hit[])[] = [];
  const beginning = new Int32Array(Math.max(0, last - first));
  let needing: Map<number, readonly Hit[]> | null = null;
  const ending = new Int32Array(Math.max(0, last - first) + 1);
  for (let at = first; at < last; at++) {
    const scanned = scan.hitsAt[at] ?? NO_HITS;
    let found = scanned;
    for (const hit of scanned) {
      if (isNeeding(hit)) {
        found = scanned.filter((other) => !isNeeding(other));
        (needing ??= new Map<number, readonly Hit[]>()).set(at, scanned.filter(isNeeding));
        continue;
      }
      const bit = BIT_OF[hit.entry.kind];
      beginning[at - first] = (beginning[at - first] ?? 0) | bit;
      if (hit.last <= last) ending[hit.last - first] = (ending[hit.last - first] ?? 0) | bit;
    }
    hitsIn.push(found);
  }
  const hits = (at: number): readonly Hit[] => hitsIn[at - first] ?? NO_HITS;
  let coveredTo = first;
  let namedTo = first;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at < coveredTo) continue;
    const found = hits(at);
    const kinds = beginning[at - first] ?? 0;
    if ((kinds & BIT_OF.actor) !== 0) namedTo = Math.max(namedTo, ofKind(found, 'actor')?.last ?? at);
    const word = (kinds & BIT_OF.word) === 0 ? undefined : ofKind(found, 'word');
    // A cue is a hint and no word of its own: "the attack" leaves "the" a determiner.
    const longest = word === undefined ? undefined : found.find((h) => h.entry.kind !== 'cue');
    // "US": letters in capitals that are a country's are no pronoun.
    const isLetters = token.shape === 'upper' && (kinds & BIT_OF.demonym) !== 0;
    const isPhrase = word !== undefined && !isLetters && (longest === undefined || longest.last <= word.last);
    if (isPhrase && !(token.norm === 's' && token.joined !== 'apostrophe')) {
      // "Doctors Without Borders": the word is part of a name.
      const isInName = word.entry.value === 'neg' && at < namedTo;
      const isName = isInName || (HELPERS.has(word.entry.value) && isWrittenAsName(tokens, at, first));
      for (let i = at; i < word.last; i++) classes[i - first] = isName ? 'proper' : (word.entry.value as WordClass);
      coveredTo = word.last;
      continue;
    }
    const trigger = (kinds & BIT_OF.trigger) === 0 ? undefined : ofKind(found, 'trigger');
    if (trigger !== undefined) {
      // "ont tué des civils": behind its helper the form is that of the verb, not the noun of the same letters.
      const isHelped = HELPED.has(classes[at - first - 1] ?? 'other');
      classes[at - first] = classOfTrigger(
        (isHelped ? found.find(({ entry }) => entry.kind === 'trigger' && entry.pos === 'verb') : undefined) ?? trigger,
      );
      continue;
    }
    let told: WordClass | undefined;
    for (const h of found) told ??= CLASS_BY_KIND[h.entry.kind];
    // "the state", "a report", "in the northeast state of X": a word of saying after an article, or before the name of its kind, is a noun.
    const isNoun =
      told === 'verb' &&
      (NOUN_LEADS.has(classes[at - first - 1] ?? 'other') || isKindOf(found, scan.hitsAt[at + 1] ?? NO_HITS));
    const kind = isNoun ? 'noun' : told;
    classes[at - first] =
      token.joined === 'apostrophe' && token.norm === 's'
        ? 'poss'
        : (kind ?? language.classOf(token, at > first ? (classes[at - first - 1] ?? null) : null));
  }
  const hit = (at: number, kind: LexiconKind): Hit | undefined =>
    ((beginning[at - first] ?? 0) & BIT_OF[kind]) === 0 ? undefined : ofKind(hits(at), kind);
  const view: SentenceView = {
    text,
    sentence,
    first,
    last,
    language,
    token: (at) => (at < first || at >= last ? undefined : tokens[at]),
    norm: (at) => (at < first || at >= last ? '' : (tokens[at]?.norm ?? '')),
    classAt: (at) => (at < first || at >= last ? 'mark' : (classes[at - first] ?? 'other')),
    hit,
    hits,
    hitEnding: (end, kind) => {
      if (((ending[end - first] ?? 0) & BIT_OF[kind]) === 0) return undefined;
      for (let at = Math.max(first, end - MAX_ENDING); at < end; at++)
        for (const found of hits(at)) if (found.entry.kind === kind && found.last === end) return found;
      return undefined;
    },
  };
  for (const [at, verbs] of needing ?? []) {
    // "ont pris dimanche pour cible": words that a date parts from the verb are found with it.
    if (hits(at).some(({ tail }) => tail !== undefined)) continue;
    const met = needMet(view, verbs);
    if (met === undefined) continue;
    // What has its object is the verb, whatever else its letters may be.
    const others = hits(at).filter(({ entry, last: end }) => entry.kind !== 'trigger' || end > met.last);
    hitsIn[at - first] = [met, ...others].sort((a, b) => b.last - a.last);
    beginning[at - first] = (beginning[at - first] ?? 0) | BIT_OF.trigger;
    ending[met.last - first] = (ending[met.last - first] ?? 0) | BIT_OF.trigger;
    classes[at - first] = classOfTrigger(met);
  }
  return view;
}

/** The span of tokens `[from, to)`. */
export function spanOf(view: SentenceView, from: number, to: number): { readonly start: number; readonly end: number } {
  return { start: view.token(from)?.start ?? 0, end: view.token(to - 1)?.end ?? 0 };
}

/** The modifiers that follow a noun in languages that put them there ("soldats maliens", "combattants présumés"). */
export function modifiersAfter(
  view: SentenceView,
  from: number,
): { readonly last: number; readonly country: string | null; readonly isSuspected: boolean } {
  let last = from;
  let country: string | null = null;
  let isSuspected = false;
  while (view.language.isHeadFirst === true && last < view.last) {
    const demonym = view.hit(last, 'demonym');
    const cue = view.hits(last).find((hit) => hit.entry.kind === 'cue' && hit.entry.value === 'suspected');
    const token = view.token(last);
    if (demonym !== undefined && demonym.entry.form !== 'plural') {
      country = demonym.entry.value;
      last = demonym.last;
    } else if (cue !== undefined) {
      isSuspected = true;
      last = cue.last;
    } else if (
      token?.shape === 'lower' &&
      (view.classAt(last) === 'adjective' || view.language.words.adjectives.has(token.norm)) &&
      view.hits(last).every((hit) => hit.entry.kind !== 'trigger')
    )
      last += 1;
    else break;
  }
  return { last, country, isSuspected };
}

/** "une opération militaire": where modifiers follow, a word that may be an adjective is one after a noun. */
export function isQualifier(view: SentenceView, at: number): boolean {
  return (
    view.language.isHeadFirst === true &&
    view.classAt(at - 1) === 'noun' &&
    view.token(at)?.shape === 'lower' &&
    view.language.words.adjectives.has(view.norm(at))
  );
}

/** "a major attack": after an article a noun in the singular is followed by no verb in its base form. */
function isAttackOfRank(view: SentenceView, { first, last }: Hit): boolean {
  const triggers = view.hits(last).filter(({ entry }) => entry.kind === 'trigger');
  const lead = /^["“”«]$/.test(view.norm(first - 1)) ? first - 2 : first - 1;
  return (
    ['indef', 'det'].includes(view.classAt(lead)) &&
    triggers.some(({ entry }) => entry.pos === 'noun' && entry.form === 'singular') &&
    triggers.every(({ entry }) => entry.pos === 'noun' || (entry.pos === 'verb' && entry.form === 'base'))
  );
}

/** "a major influence", "civilian governments": where modifiers come first, a rank or "civilian" before a noun that no lexicon has only qualifies it. */
export function isNounModifier(view: SentenceView, hit: Hit): boolean {
  const next = view.token(hit.last);
  return (
    view.language.isHeadFirst !== true &&
    (hit.entry.value === 'state-forces' ||
      (hit.entry.value === 'civilians' && view.token(hit.first)?.shape === 'lower' && !isOneOf(view, hit.first))) &&
    hit.entry.form !== 'plural' &&
    next?.shape === 'lower' &&
    next.joined === null &&
    (isAttackOfRank(view, hit) ||
      (view.classAt(hit.last) === 'noun' &&
        view.hits(hit.last).every(({ entry }) => entry.kind === 'cue' || entry.kind === 'source')))
  );
}

/** "a villager", "two ...": counted, so that somebody is meant. */
function isOneOf(view: SentenceView, at: number): boolean {
  const lead = view.classAt(at - 1);
  return lead === 'det' || lead === 'indef' || lead === 'number' || lead === 'poss';
}

const MAX_IN_NONE = 4;
/** "aucune victime", "pas fait de morts", "no casualties": whether a negation denies that there is any of the noun at `first`. */
export function isNoneOf(view: SentenceView, first: number): boolean {
  if (view.classAt(first - 1) === 'neg') return true;
  if (view.language.isHeadFirst !== true || view.classAt(first - 1) !== 'of') return false;
  for (let at = first - 2; at > first - MAX_IN_NONE; at--) {
    const cls = view.classAt(at);
    if (cls === 'neg') return true;
    if (cls !== 'have' && cls !== 'verb' && cls !== 'participle' && !isParticiple(view, at)) return false;
  }
  return view.classAt(first - MAX_IN_NONE) === 'neg';
}
/** "aucune victime"; "pas de victimes identifiées" tells of some. */
export const isOfNobody = (view: SentenceView, { entry, first, last }: Hit): boolean =>
  entry.frame === 'of-none' && isNoneOf(view, first) && !DESCRIBING.has(view.classAt(last));
const DESCRIBING: ReadonlySet<WordClass> = new Set(['participle', 'adjective', 'of']);
const isParticiple = (view: SentenceView, at: number): boolean =>
  view.language.words.leave.has(view.norm(at)) || view.classAt(at - 1) === 'neg';

/** The branch of a country's forces that tokens `[from, to)` name; null when none. */
export function branchIn(view: SentenceView, from: number, to: number): string | null {
  let branch: string | null = null;
  for (let at = from; at < to; at++) {
    const hit = view.hit(at, 'branch');
    // "Fulani herders", "éleveurs peuls": what the noun says goes before what stands with it.
    if (hit !== undefined && (branch === null || view.language.isHeadFirst !== true)) branch = hit.entry.value;
  }
  return branch;
}
