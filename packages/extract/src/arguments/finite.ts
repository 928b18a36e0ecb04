import { changed } from '../changed.js';
import type { Trigger, WordClass } from '../document.js';
import type { SentenceView } from '../mentions/view.js';
import { areGunmen } from '../resolution/actors.js';
import { type Chunk, type SentenceMentions, chunkAt, chunksOf, classOfChunk } from './chunks.js';
import { normOf } from './fillers.js';
import { behindRow } from './governed.js';

/** What armed people do; of whom they are the subject they do it, where nothing else tells. */
const ATTACKS: ReadonlySet<string> = new Set(['assault', 'ambush', 'hit', 'shoot', 'burn', 'loot', 'destroy']);
const BEFORE_VERB: ReadonlySet<WordClass | null> = new Set(['adverb', 'also']);
const IN_ROW: ReadonlySet<WordClass | null> = new Set([
  'in',
  'on',
  'of',
  'during',
  'between',
  'toward',
  'voice',
  'det',
  'adjective',
  'noun',
  'proper',
  'number',
  'adverb',
  'and',
]);

/**
 * "The army attacked on Monday near X a base", "Jihadists struck on Monday in X, killing ten": a form that may be a participle is the
 * verb of its clause where its object stands behind days and places, or where armed people are told to have killed by it.
 */
export function withFiniteVerbs(mentions: SentenceMentions): SentenceMentions {
  const open = mentions.triggers.filter(({ form, verbForm }) => form === 'passive' && verbForm === 'ed');
  if (open.length === 0) return mentions;
  const chunks = chunksOf(mentions);
  const finite = new Set(open.filter((trigger) => isFinite(mentions.view, chunks, trigger)));
  return finite.size === 0
    ? mentions
    : {
        ...mentions,
        triggers: mentions.triggers.map((t) => (finite.has(t) ? changed(t, { form: 'active' }) : t)),
      };
}

function isFinite(view: SentenceView, chunks: readonly Chunk[], trigger: Trigger): boolean {
  const at = chunkAt(chunks, trigger.first);
  let before = at - 1;
  while (BEFORE_VERB.has(classOfChunk(chunks[before]))) before -= 1;
  const subject = chunks[before];
  if (at < 0 || subject?.kind !== 'party') return false;
  return (
    behindRow(chunks, at) !== null ||
    (ATTACKS.has(trigger.act) && areGunmen(subject.party.kind) && isResultBehind(view, chunks, at))
  );
}

/** ", killing ten", ", leaving ten dead" behind days and places. */
function isResultBehind(view: SentenceView, chunks: readonly Chunk[], verb: number): boolean {
  for (let at = verb + 1; at < chunks.length; at++) {
    const chunk = chunks[at];
    const isOpened = normOf(chunks[at - 1]) === ',' || classOfChunk(chunks[at - 1]) === 'and';
    if (chunk?.kind === 'trigger') return isOpened && chunk.trigger.form === 'active' && chunk.trigger.verbForm !== 's';
    if (isOpened && chunk !== undefined && view.language.words.leave.has(view.norm(chunk.first))) return true;
    const isRow = chunk?.kind === 'date' || chunk?.kind === 'place' || normOf(chunk) === ',';
    if (!isRow && !IN_ROW.has(classOfChunk(chunk))) return false;
  }
  return false;
}
