import type { Span, Stance } from '@harmattan/types';
import { type SentenceView, spanOf } from '../mentions/view.js';
import { type Chunk, chunkAt, classOfChunk } from './chunks.js';
import { isQuotationMark, skipToFiller, subjectOf } from './clause.js';
import { type Filler, fillerOf, normOf } from './fillers.js';
import { isNamedForTies } from './ties.js';

type Claim = { readonly filler: Filler; readonly stance: Stance; readonly span: Span };

/** "A group linked to X, Y, has claimed": the name that stands in apposition claims, not X. */
export function claimantOf(
  view: SentenceView,
  chunks: readonly Chunk[],
  { speaker, before }: { readonly speaker: Filler; readonly before: number },
): Filler {
  if (speaker.kind !== 'party' || !isNamedForTies(view, speaker.party)) return speaker;
  const others = chunks
    .slice(0, before)
    .flatMap((_, at) => fillerOf(chunks, at) ?? [])
    .filter(
      (filler) => filler.kind === 'party' && filler.party.actorId !== null && !isNamedForTies(view, filler.party),
    );
  return others.find((filler) => filler.at > speaker.at) ?? others.at(-1) ?? speaker;
}

/** How far behind a verb of saying the deed may stand that the speakers tell as theirs. */
const DEED_REACH = 8;
const FIGHTERS: ReadonlySet<string> = new Set(['rebel-group', 'political-militia', 'identity-militia']);

/** "X said on its channels that it had attacked the camp", "that its men carried out the raid": who tells a deed as its own claims it. */
export function ownDeedsOf(view: SentenceView, chunks: readonly Chunk[]): Claim[] {
  const claims: Claim[] = [];
  for (let at = view.first; at < view.last; at++) {
    const verb = view.hit(at, 'reporting');
    const index = verb === undefined ? -1 : chunkAt(chunks, at);
    // "denied that it was behind the raid"
    if (verb === undefined || verb.entry.value === 'denied' || chunks[index]?.kind !== 'word') continue;
    const [subject] = subjectOf(chunks, index);
    if (subject === undefined) continue;
    const speaker = claimantOf(view, chunks, { speaker: subject, before: index });
    if (speaker.kind !== 'party' || speaker.party.isPronoun || !FIGHTERS.has(speaker.party.kind)) continue;
    const deed = chunks.findIndex(
      (chunk, i) =>
        i > index &&
        i <= index + DEED_REACH &&
        (chunk.kind === 'trigger'
          ? chunk.trigger.form === 'active'
          : chunk.kind === 'word' && view.language.words.support.has(chunk.norm)),
    );
    const [doer] = deed < 0 ? [] : subjectOf(chunks, deed);
    const isTold =
      doer?.at !== undefined &&
      doer.at > index &&
      isOwn(view, doer) &&
      view.classAt((chunks[deed]?.first ?? 0) - 1) !== 'neg';
    if (isTold || isOwnWork(view, chunks, index))
      claims.push({ filler: speaker, stance: 'claims', span: spanOf(view, verb.first, verb.last) });
  }
  return claims;
}

/** "X hails this raid carried out by its men", "« we took the camp », said an official of X": who tells so of its own men or of "us". */
export function deedsOfOwnMen(view: SentenceView, chunks: readonly Chunk[]): Claim[] {
  const named = chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'party') return [];
    const filler = fillerOf(chunks, at);
    const isNamed = filler?.kind === 'party' && filler.party.actorId !== null && FIGHTERS.has(filler.party.kind);
    return isNamed && !isNamedForTies(view, filler.party) ? [filler] : [];
  });
  const [speaker] = named;
  if (speaker === undefined || named.some((f) => f.party.actorId !== speaker.party.actorId)) return [];
  const isOfOwnMen = chunks.some((chunk, at) => {
    if (at <= speaker.at || classOfChunk(chunk) !== 'by' || !isCarriedOut(view, chunks, at - 1)) return false;
    const doer = fillerOf(chunks, skipToFiller(chunks, at + 1) ?? -1);
    return doer?.kind === 'party' && doer.party.isOwned;
  });
  const isOfUs = saysWe(view, chunks, speaker.at);
  return isOfOwnMen || isOfUs ? [{ filler: speaker, stance: 'claims', span: speaker.party.span }] : [];
}

/** "« we took the camp », said": a deed in the first person before a speaker who stands outside the quotation, or behind a verb of saying. */
function saysWe(view: SentenceView, chunks: readonly Chunk[], speaker: number): boolean {
  const deed = chunks.findIndex(
    (chunk, at) =>
      chunk.kind === 'trigger' &&
      chunk.trigger.form === 'active' &&
      [at - 1, at - 2, at - 3].some((before) => view.language.words.we.has(normOf(chunks[before]))),
  );
  if (deed < 0 || deed > speaker) return false;
  const between = chunks.slice(deed, speaker);
  return between.some((chunk) => isQuotationMark(chunk) || view.hit(chunk.first, 'reporting') !== undefined);
}

/** "it", "its men", "its Katiba Serma": the speakers, or some of them. */
const isOwn = (view: SentenceView, filler: Filler): boolean =>
  filler.kind === 'party' &&
  (filler.party.isPronoun || filler.party.isOwned || view.classAt(filler.party.first - 1) === 'poss');

/** "said that the raid was its work", "announced that the attack was carried out by its men": a deed told of as theirs behind the verb of saying. */
function isOwnWork(view: SentenceView, chunks: readonly Chunk[], verb: number): boolean {
  for (let at = verb + 1; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk === undefined || /^[;.:!?]$/.test(normOf(chunk)) || classOfChunk(chunk) === 'but') return false;
    for (let token = chunk.first; token < chunk.last; token++)
      if (view.hits(token).some(({ entry }) => entry.kind === 'cue' && entry.value === 'own-work')) return true;
    if (classOfChunk(chunk) !== 'by' || !isCarriedOut(view, chunks, at - 1)) continue;
    const doer = fillerOf(chunks, skipToFiller(chunks, at + 1) ?? -1);
    if (doer !== null && isOwn(view, doer)) return true;
  }
  return false;
}

/** "carried out", "mené": a verb that stands beside the noun of a deed ends at `at`. */
function isCarriedOut(view: SentenceView, chunks: readonly Chunk[], at: number): boolean {
  const { support, verbParticles } = view.language.words;
  return support.has(normOf(chunks[verbParticles.has(normOf(chunks[at])) ? at - 1 : at]));
}
