import type { Span, Stance } from '@harmattan/types';
import type { Hit } from '../document.js';
import { type SentenceView, spanOf } from '../mentions/view.js';
import {
  apposedTo,
  belongingTo,
  blamedBefore,
  blamedBehind,
  blamedFor,
  blamedOverDeed,
  knownAs,
  membersBy,
} from './blame.js';
import { type Chunk, type SentenceMentions, chunkAt, chunksOf, classOfChunk } from './chunks.js';
import { agentOf, skipToFiller, subjectOf } from './clause.js';
import { coordinated } from './coordination.js';
import { type Filler, fillerOf } from './fillers.js';
import { claimantOf, deedsOfOwnMen, ownDeedsOf } from './ownDeeds.js';
import { voiceCue } from './voiced.js';

/** What a sentence says about who speaks: claims of responsibility, and the source of its figures. */
export type Attribution = {
  /** Without a filler the words name no claimant but say that one speaks ("its spokesman claimed the raid"). */
  readonly claims: readonly { readonly filler: Filler | null; readonly stance: Stance; readonly span: Span }[];
  readonly source: Source | null;
  /** All who speak in the sentence, in its order. */
  readonly sources: readonly Source[];
  /** The body that a sentence without a speaker is about: the "it" that speaks in the next one. */
  readonly opening: Source | null;
};

/** Who says something, in the text's words. */
export type Source = {
  readonly words: string;
  readonly span: Span;
  readonly filler: Filler | null;
  readonly status: 'reported' | 'claimed' | 'confirmed' | 'denied';
  /** "Another source": not one that spoke before. */
  readonly isAnother?: boolean;
  /** "12 dead according to X": speaks for the figures before it. */
  readonly isBehind?: boolean;
  /** Where what it says begins: behind a semicolon. */
  readonly from?: number;
};

function claimsOf(view: SentenceView, chunks: readonly Chunk[]): Attribution['claims'] {
  const claims: { filler: Filler; stance: Stance; span: Span }[] = [];
  for (let at = view.first; at < view.last; at++) {
    if (view.hit(at, 'cue') === undefined) continue;
    const cue = view
      .hits(at)
      .find((hit) => hit.entry.kind === 'cue' && ['claim', 'unclaimed', 'deny'].includes(hit.entry.value));
    if (cue === undefined) continue;
    if (cue.entry.value === 'unclaimed') {
      at = cue.last - 1;
      continue;
    }
    const start = chunkAt(chunks, cue.first);
    const isPassive = view.classAt(cue.last - 1) === 'by';
    const next = isPassive ? skipToFiller(chunks, chunkAt(chunks, cue.last)) : null;
    const speakers = isPassive
      ? next === null
        ? []
        : coordinated(chunks, next, 1)
      : start < 0
        ? []
        : // "was claimed on Saturday by X"
          view.classAt(cue.first - 1) === 'be'
          ? agentOf(chunks, start)
          : subjectOf(chunks, start);
    const isNegated = ['neg'].includes(view.classAt(cue.first - 1)) || ['neg'].includes(view.classAt(cue.first - 2));
    for (const speaker of speakers) {
      const filler = isPassive ? speaker : claimantOf(view, chunks, { speaker, before: start });
      if (filler.kind !== 'party' || isNegated) continue;
      claims.push({
        filler,
        stance: cue.entry.value === 'deny' ? 'denies' : 'claims',
        span: spanOf(view, cue.first, cue.last),
      });
    }
    at = cue.last - 1;
  }
  return [
    ...claims,
    ...claimVerbs(view, chunks),
    ...ownDeedsOf(view, chunks),
    ...deedsOfOwnMen(view, chunks),
    ...blamesOf(view, chunks),
  ];
}

/** "X claimed the raid", "X claims to have killed": the verb alone claims when a deed is its object or nothing follows. */
function claimVerbs(view: SentenceView, chunks: readonly Chunk[]): Attribution['claims'] {
  const claims: { filler: Filler | null; stance: Stance; span: Span }[] = [];
  for (let at = view.first; at < view.last; at++) {
    const verb = view.hit(at, 'reporting');
    if (
      verb?.entry.value !== 'claimed' ||
      view.hits(at).some((hit) => hit.entry.kind === 'cue' && hit.entry.value === 'claim')
    )
      continue;
    const index = chunkAt(chunks, at);
    let next = index + 1;
    // "claimed at the time to have killed"
    while (chunks[next]?.kind === 'date') next += 1;
    while (
      chunks[next]?.kind === 'word' &&
      ['det', 'poss', 'adjective', 'another', 'second'].includes(view.classAt(chunks[next]?.first ?? -1))
    )
      next += 1;
    // "claimed the Zembara attack"
    if (chunks[next]?.kind === 'place' && chunks[next + 1]?.kind === 'trigger') next += 1;
    const object = chunks[next];
    const isDeed = object?.kind === 'trigger' && object.trigger.form === 'nominal';
    const isPerfect =
      object?.kind === 'word' && ['to', 'of'].includes(object.cls) && view.classAt(object.first + 1) === 'have';
    // "claimed it."
    const isPronoun = object?.kind === 'party' && object.party.isPronoun && isEnd(chunks[next + 1]);
    const isBare = isPronoun || object === undefined || (object.kind === 'word' && ['.', ';'].includes(object.norm));
    // "its first claimed bombings": a participle before a noun claims nothing here.
    const lead = view.classAt(at - 1);
    // "n'en revendiquent aucune"
    if (lead === 'neg' || view.classAt(at - 2) === 'neg') continue;
    if (lead === 'adjective' || lead === 'poss' || lead === 'det' || lead === 'noun') continue;
    if (!isDeed && !isPerfect && !isBare) continue;
    const subject = subjectOf(chunks, index);
    if (isDeed && subject.length === 0 && sourceBefore(view, at) !== undefined)
      claims.push({ filler: null, stance: 'claims', span: spanOf(view, at, verb.last) });
    for (const filler of subject) {
      // "No group has claimed the raid."
      const isNobody =
        filler.kind === 'party' &&
        [filler.party.first - 1, filler.party.first].some((first) => view.classAt(first) === 'neg');
      if (filler.kind === 'party' && !isNobody && (filler.party.isPronoun || !isOfPeople(filler.party.kind)))
        claims.push({ filler, stance: 'claims', span: spanOf(view, at, verb.last) });
    }
  }
  return claims;
}

const isOfPeople = (kind: string): boolean => kind === 'people' || kind === 'civilians';

const isEnd = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || chunk.kind === 'date' || (chunk.kind === 'word' && ['.', ';', ','].includes(chunk.norm));

/** "blamed X", "suspect X", "pointed at X": whom the text holds responsible. */
function blamesOf(view: SentenceView, chunks: readonly Chunk[]): Attribution['claims'] {
  const blamed: { filler: Filler; stance: Stance; span: Span }[] = [];
  for (let at = view.first; at < view.last; at++) {
    if (view.hit(at, 'cue') === undefined) continue;
    const cues = view.hits(at).filter(({ entry }) => entry.kind === 'cue' && BLAMES.has(entry.value));
    const [cue] = cues;
    // "men accused of belonging to X": who they are, not what is blamed on X.
    const thought = view.hits(at).find(({ entry, last }) => entry.value === 'suspected' && last > (cue?.last ?? at));
    // "The attackers are said to be members of X"
    const member = thought === undefined ? null : belongingTo(view, chunks, thought);
    if (member?.kind === 'party' && thought !== undefined)
      blamed.push({ filler: member, stance: 'blamed', span: spanOf(view, thought.first, thought.last) });
    if (cue === undefined || thought !== undefined) continue;
    // "attributed to X", "attributed the raid to X": one word may blame in several ways.
    const [filler] = cues.map((hit) => BLAMED[hit.entry.value]?.(view, chunks, hit) ?? []).find(isSomebody) ?? [];
    if (filler?.kind === 'party' && filler.party.kind !== 'people' && filler.party.kind !== 'civilians')
      blamed.push({ filler, stance: 'blamed', span: spanOf(view, cue.first, cue.last) });
    at = cue.last - 1;
  }
  const apposed = [...apposedTo(chunks), ...membersBy(view, chunks)].flatMap((filler) =>
    filler.kind === 'party' ? [{ filler, stance: 'blamed' as const, span: filler.party.span }] : [],
  );
  return [...blamed, ...apposed];
}

const isSomebody = (blamed: readonly Filler[]): boolean => blamed.length > 0;
const listed = (filler: Filler | null): readonly Filler[] => (filler === null ? [] : [filler]);

/** Whom the words of blame mean, by the value of their cue. */
const BLAMED: Readonly<Record<string, (view: SentenceView, chunks: readonly Chunk[], cue: Hit) => readonly Filler[]>> =
  {
    blame: (view, chunks, cue) => {
      const behind = blamedBehind(view, chunks, cue);
      return behind.length > 0 ? behind : listed(blamedFor(view, chunks, cue));
    },
    'blame-verb': blamedOverDeed,
    'blame-before': (view, chunks, cue) => listed(blamedBefore(view, chunks, cue)),
    belongs: (view, chunks, cue) => listed(belongingTo(view, chunks, cue)),
    'known-as': (view, chunks, cue) => listed(knownAs(view, chunks, cue)),
  };
const BLAMES: ReadonlySet<string> = new Set(Object.keys(BLAMED));

/** "Local sources put the death toll at 160": all who count. */
function countersOf(view: SentenceView, chunks: readonly Chunk[]): readonly Source[] {
  const found: Source[] = [];
  for (let at = view.first + 1; at < view.last; at++) {
    if (view.hit(at, 'cue') === undefined) continue;
    const cue = view.hits(at).find((hit) => hit.entry.kind === 'cue' && COUNTING.has(hit.entry.value));
    if (cue === undefined) continue;
    // "A collective puts the number of dead at 136": the noun for the toll stands behind its verb.
    const verb = ['det', 'poss'].includes(view.classAt(at - 1)) && view.classAt(at - 2) === 'verb' ? at - 2 : at;
    const noun = view.hitEnding(verb, 'source') ?? (cue.entry.value === 'counts' ? sourceBefore(view, at) : undefined);
    const [beside] = noun === undefined ? subjectOf(chunks, chunkAt(chunks, verb)) : [];
    // "It put the Malian army death toll at 85": whose dead they are, not who counts them.
    const isWhose = cue.entry.value !== 'counts' && beside?.kind === 'party' && beside.party.last === cue.first;
    const [speaker] = isWhose ? subjectOf(chunks, beside.at) : [beside];
    if (speaker?.kind === 'party' && !speaker.party.isCounted) {
      const { span } = speaker.party;
      found.push({ words: view.text.slice(span.start, span.end), span, filler: speaker, status: 'reported' });
    } else if (noun !== undefined) found.push(byNoun(view, noun, 'reported'));
  }
  return found;
}

/** "X put the army's losses at 60": who opens the sentence counts them. */
function losersOf(view: SentenceView, chunks: readonly Chunk[]): readonly Source[] {
  const { losses } = view.language.words;
  const isOfLosses = chunks.some(
    (chunk, at) => chunk.kind === 'word' && losses.has(chunk.norm) && classOfChunk(chunks[at + 1]) === 'on',
  );
  const opening = isOfLosses ? openingOf(view, chunks) : null;
  return opening === null ? [] : [opening];
}

/** A voice that is told by a noun alone, with the word that says that it is another one. */
function byNoun(view: SentenceView, noun: Hit, status: Source['status']): Source {
  const isAnother = view.classAt(noun.first - 1) === 'another';
  const span = spanOf(view, noun.first - (isAnother ? 1 : 0), noun.last);
  return { words: view.text.slice(span.start, span.end), span, filler: null, status, isAnother };
}

const COUNTING: ReadonlySet<string> = new Set(['toll-noun', 'revised', 'earlier-figure', 'counts']);

/** How far before its verb a noun for a speaker stands ("a source in the general staff said"). */
const SPEAKER_REACH = 8;

/** Everyone whom a verb of saying gives a voice; who puts a toll at a figure when no such verb is there. */
function sourcesOf(view: SentenceView, chunks: readonly Chunk[]): readonly Source[] {
  const sources: Source[] = [];
  for (let at = view.first; at < view.last; at++) {
    const verb = view.hit(at, 'reporting');
    const index = verb === undefined ? -1 : chunkAt(chunks, at);
    if (verb === undefined || chunks[index]?.kind !== 'word') continue;
    const status = verb.entry.value in STATUS ? (verb.entry.value as Source['status']) : 'reported';
    // "he said, adding that 30 were wounded": who spoke goes on.
    const before = sources.at(-1);
    if (before !== undefined && view.norm(at - 1) === ',' && !namesSpeaker(view, chunks, index)) {
      sources.push({ ...before, status });
      continue;
    }
    // "a local source said 19 people had died": the noun beside the verb speaks, not the people told of.
    const beside = view.hitEnding(at, 'source');
    const speaker = beside === undefined ? speakerOf(view, chunks, index) : null;
    const words = beside ?? (speaker === null ? sourceBefore(view, at) : undefined);
    if (words !== undefined) {
      sources.push(byNoun(view, words, status));
    } else if (speaker?.kind === 'party') {
      const { span } = speaker.party;
      sources.push({ words: view.text.slice(span.start, span.end), span, filler: speaker, status });
    }
  }
  const counters = countersOf(view, chunks);
  if (sources.length === 0 && counters.length === 0) return losersOf(view, chunks);
  if (sources.length === 0) return counters.slice(0, 1);
  // "20 were killed, a source said, while the mayor spoke of 34": a further voice behind the one that says it.
  const last = sources.at(-1)?.span.end ?? 0;
  const further = counters.filter(({ span, filler }) => filler === null && span.start > last);
  return [...sources, ...further];
}

/** ", said the mayor", ", citing a local source": whether a speaker stands behind a verb of saying. */
function namesSpeaker(view: SentenceView, chunks: readonly Chunk[], at: number): boolean {
  const last = chunks[at]?.last ?? view.last;
  const isNoun = Array.from({ length: OPENING_REACH }, (_, i) => view.hit(last + i, 'source')).some(
    (noun) => noun !== undefined,
  );
  return isNoun || fillerOf(chunks, at + 1) !== null;
}

/** The subject of a verb of saying, before it or behind ("said the army"); people counted far off are those told of. */
function speakerOf(view: SentenceView, chunks: readonly Chunk[], at: number): Filler | null {
  const verb = chunks[at];
  // "five people are said to have died": nobody speaks.
  if (verb === undefined || view.classAt(verb.first - 1) === 'be') return null;
  const [subject] = subjectOf(chunks, at);
  const isBeside = subject?.kind === 'party' && subject.at === at - 1;
  if (subject?.kind === 'party' && (isBeside || !subject.party.isCounted)) return subject;
  const behind = fillerOf(chunks, at + 1);
  return behind?.kind === 'party' && !behind.party.isCounted ? behind : null;
}

function sourceBefore(view: SentenceView, at: number): Hit | undefined {
  for (let before = at - 1; before >= Math.max(view.first, at - SPEAKER_REACH); before--) {
    const noun = view.hit(before, 'source');
    if (noun !== undefined) return noun;
  }
  return undefined;
}

/**
 * Who gives the figure at a position: the voice told last before it ("the army said ... while the rebels spoke of ..."), else the
 * first one behind ("..., the army said").
 */
export function voiceAt(
  sources: readonly Source[],
  { span: { start: at }, isTotal }: { readonly span: Span; readonly isTotal: boolean },
): Source | null {
  const next = sources.find((source) => source.span.start >= at);
  if (next?.isBehind === true) return next;
  // "The official toll is 132; local sources count 160": who speaks behind the semicolon says nothing of what stands before.
  const isParted = isTotal && next?.from !== undefined && at < next.from;
  return sources.filter((source) => source.span.start < at).at(-1) ?? (isParted ? null : (next ?? null));
}

/**
 * "132 dead according to the government, 160 according to residents": where two voices each follow a figure of their own. One such
 * voice alone says no more than where the story is from.
 */
function voicesBehind(view: SentenceView, chunks: readonly Chunk[]): readonly Source[] {
  const voices: Source[] = [];
  for (let at = view.first + 1; at < view.last; at++) {
    const cue = voiceCue(view, at);
    if (cue === undefined) continue;
    const noun = Array.from({ length: OPENING_REACH }, (_, i) => view.hit(cue.last + i, 'source')).find(Boolean);
    let next = chunkAt(chunks, cue.last);
    while (classOfChunk(chunks[next]) === 'det') next += 1;
    const filler = noun === undefined ? fillerOf(chunks, next) : null;
    const chunk = chunks[next];
    // "according to the Collective against impunity": a name that nothing else is known of.
    const span = filler?.kind === 'party' ? filler.party.span : chunk && spanOf(view, chunk.first, chunk.last);
    if (noun !== undefined) voices.push({ ...byNoun(view, noun, 'reported'), isBehind: true });
    else if (span !== undefined) {
      const words = view.text.slice(span.start, span.end);
      voices.push({ words, span, filler, status: 'reported', isBehind: true });
    }
  }
  return voices.length > 1 ? voices : [];
}

/** A voice with the place from which on it speaks, where a semicolon stands before it. */
function fromSemicolon(view: SentenceView, source: Source): Source {
  const mark = view.text.lastIndexOf(';', source.span.start);
  return mark > view.sentence.start ? { ...source, from: mark } : source;
}

const STATUS: Readonly<Record<string, true>> = { reported: true, claimed: true, confirmed: true, denied: true };

/** How far from the start of a sentence its speaker's noun may stand, over articles and adjectives. */
const OPENING_REACH = 3;

/** "The army gave another account.", "A local chief, who asked not to be named, gave a higher figure." */
function openingOf(view: SentenceView, chunks: readonly Chunk[]): Source | null {
  for (let at = view.first; at < Math.min(view.last, view.first + OPENING_REACH); at++) {
    const noun = view.hit(at, 'source');
    if (noun !== undefined) {
      const span = spanOf(view, noun.first, noun.last);
      return { words: view.text.slice(span.start, span.end), span, filler: null, status: 'reported' };
    }
    if (!['det', 'adjective'].includes(view.classAt(at))) break;
  }
  const first = chunks.findIndex((chunk) => chunk.kind !== 'word');
  const filler = first >= 0 && first <= 1 ? fillerOf(chunks, first) : null;
  if (filler?.kind !== 'party' || filler.party.isCounted || PEOPLE.has(filler.party.kind)) return null;
  const { span } = filler.party;
  return { words: view.text.slice(span.start, span.end), span, filler, status: 'reported' };
}

const PEOPLE: ReadonlySet<string> = new Set(['people', 'civilians', 'unidentified']);

/** Reads who claims and who is the source of what a sentence tells. */
export function attribute(mentions: SentenceMentions): Attribution {
  const chunks = chunksOf(mentions);
  const behind = voicesBehind(mentions.view, chunks);
  const told = behind.length > 0 ? behind : sourcesOf(mentions.view, chunks);
  const sources = told.map((source) => fromSemicolon(mentions.view, source));
  const opening = sources.length === 0 ? openingOf(mentions.view, chunks) : null;
  return { claims: claimsOf(mentions.view, chunks), source: sources[0] ?? null, sources, opening };
}
