import type { SentenceView } from '../mentions/view.js';
import { fold } from '../reading/fold.js';
import { isState } from '../resolution/actors.js';
import type { Chunk } from './chunks.js';
import { subjectOf } from './clause.js';
import type { Filler } from './fillers.js';

/** Those of whom "fall" and "lose" tell a death. */
const FIGHTERS: ReadonlySet<string> = new Set([
  'state-forces',
  'identity-militia',
  'police',
  'peacekeepers',
  'private-military',
]);

/** Soldiers, police and those who fight beside them. */
export const isFighter = (filler: Filler): boolean => filler.kind === 'party' && FIGHTERS.has(filler.party.kind);

/** Forces of a state, or a thing of theirs. */
export const isForce = (filler: Filler): boolean =>
  (filler.kind === 'party' && isFighter(filler) && filler.party.kind !== 'identity-militia') ||
  (filler.kind === 'object' && isState(filler.object.kind));

/** "Raiders put up a roadblock and killed two": a thing that stands in its place does nothing; who is told before it does. */
export function doersOf(view: SentenceView, chunks: readonly Chunk[], at: number): readonly Filler[] {
  const subject = subjectOf(chunks, at);
  const [first] = subject;
  if (first?.kind !== 'object' || subject.length > 1) return subject;
  const { doing } = view.language.words;
  return first.object.lemma.split(' ').some((word) => doing.has(fold(word))) ? subject : subjectOf(chunks, first.at);
}
