import type { AttackedObject, DateMention, Party, Toponym, Trigger, WeaponMention, WordClass } from '../document.js';
import type { SentenceView } from '../mentions/view.js';

/** A piece of a sentence as the clause reader sees it. Tokens `[first, last)`. */
export type Chunk =
  | { readonly kind: 'party'; readonly first: number; readonly last: number; readonly party: Party }
  | { readonly kind: 'object'; readonly first: number; readonly last: number; readonly object: AttackedObject }
  | { readonly kind: 'place'; readonly first: number; readonly last: number; readonly toponym: Toponym }
  | { readonly kind: 'date'; readonly first: number; readonly last: number; readonly date: DateMention }
  | { readonly kind: 'trigger'; readonly first: number; readonly last: number; readonly trigger: Trigger }
  | { readonly kind: 'weapon'; readonly first: number; readonly last: number; readonly weapon: WeaponMention }
  | {
      readonly kind: 'word';
      readonly first: number;
      readonly last: number;
      readonly cls: WordClass;
      readonly norm: string;
    };

/** Everything found in one sentence. */
export type SentenceMentions = {
  readonly view: SentenceView;
  readonly parties: readonly Party[];
  readonly objects: readonly AttackedObject[];
  readonly toponyms: readonly Toponym[];
  readonly dates: readonly DateMention[];
  readonly weapons: readonly WeaponMention[];
  readonly triggers: readonly Trigger[];
};

/** The sentence as one row of chunks: mentions where there are any, single words elsewhere. Where mentions overlap the earlier kind below wins. */
export function chunksOf(mentions: SentenceMentions): readonly Chunk[] {
  const known = chunked.get(mentions);
  if (known !== undefined) return known;
  const made = cut(mentions);
  chunked.set(mentions, made);
  return made;
}

/** Each reader of a sentence asks for its row. */
const chunked = new WeakMap<SentenceMentions, readonly Chunk[]>();

type Told = {
  readonly party?: Party;
  readonly object?: AttackedObject;
  readonly toponym?: Toponym;
  readonly date?: DateMention;
  readonly trigger?: Trigger;
  readonly weapon?: WeaponMention;
  readonly cls?: WordClass;
  readonly norm?: string;
};

/** All kinds of chunks have the same fields in the same order: rows are walked more than anything else, and one shape is read fastest. */
function chunkOf<K extends Chunk['kind']>(
  kind: K,
  { first, last }: { readonly first: number; readonly last: number },
  {
    party,
    object,
    toponym,
    date,
    trigger,
    weapon,
    cls,
    norm,
  }: Told & Omit<Extract<Chunk, { kind: K }>, 'kind' | 'first' | 'last'>,
): Chunk {
  return { kind, first, last, party, object, toponym, date, trigger, weapon, cls, norm } as Chunk;
}

function cut(mentions: SentenceMentions): readonly Chunk[] {
  const { view } = mentions;
  const taken: (Chunk | undefined)[] = new Array<Chunk | undefined>(Math.max(0, view.last - view.first));
  const claim = (chunk: Chunk): void => {
    for (let at = chunk.first; at < chunk.last; at++) if (taken[at - view.first] !== undefined) return;
    for (let at = chunk.first; at < chunk.last; at++) taken[at - view.first] = chunk;
  };
  const longTriggers = mentions.triggers.filter((t) => t.last - t.first > 1);
  for (const date of mentions.dates) claim(chunkOf('date', date, { date }));
  for (const trigger of longTriggers) claim(chunkOf('trigger', trigger, { trigger }));
  for (const party of mentions.parties) {
    // A trigger among a phrase's modifiers is an adjective there ("the kidnapped soldiers"); an object may be wider than its owner.
    const holder = mentions.objects.find(
      (o) => o.first <= party.first && o.last >= party.last && o.last - o.first > party.last - party.first,
    );
    if (holder === undefined) claim(chunkOf('party', party, { party }));
  }
  for (const object of mentions.objects) claim(chunkOf('object', object, { object }));
  for (const toponym of mentions.toponyms) claim(chunkOf('place', toponym, { toponym }));
  for (const trigger of mentions.triggers) claim(chunkOf('trigger', trigger, { trigger }));
  for (const weapon of mentions.weapons) claim(chunkOf('weapon', weapon, { weapon }));
  const tails = mentions.triggers.flatMap(({ tail }) =>
    tail !== undefined && taken.slice(tail.first - view.first, tail.last - view.first).every((t) => t === undefined)
      ? [tail]
      : [],
  );
  const chunks: Chunk[] = [];
  for (let at = view.first; at < view.last;) {
    const chunk = taken[at - view.first];
    // "a pris lundi pour cible un convoi": words of the verb's own phrase are none of the clause.
    const tail = tails.find(({ first }) => first === at);
    if (tail !== undefined) {
      at = tail.last;
      continue;
    }
    if (chunk !== undefined) {
      chunks.push(chunk);
      // "eight dead insurgents": what the modifier tells is told of the phrase.
      const inside =
        chunk.kind === 'party'
          ? mentions.triggers.find((t) => t.form === 'predicate' && t.first >= chunk.first && t.last <= chunk.last)
          : undefined;
      if (inside !== undefined)
        chunks.push(chunkOf('trigger', { first: chunk.last, last: chunk.last }, { trigger: inside }));
      at = chunk.last;
    } else {
      const last = endOfPartWord(view, { at, before: chunks.at(-1), taken });
      do {
        const cls = last > at ? 'toward' : view.classAt(at);
        chunks.push(chunkOf('word', { first: at, last: at + 1 }, { cls, norm: view.norm(at) }));
        at += 1;
      } while (at < last);
    }
  }
  return chunks;
}

/**
 * Where the words end that lead from people with a figure, without a comma, to some of them ("huit civils dont trois femmes ont été tués"):
 * no clause begins there. `at` itself where none do.
 */
function endOfPartWord(
  view: SentenceView,
  {
    at,
    before,
    taken,
  }: { readonly at: number; readonly before: Chunk | undefined; readonly taken: readonly (Chunk | undefined)[] },
): number {
  const isFigure = before?.kind === 'party' && before.last === at && before.party.isCounted;
  if (!isFigure || before.party.count?.min == null || view.hit(at, 'cue') === undefined) return at;
  const cue = view.hits(at).find(({ entry }) => entry.kind === 'cue' && entry.value === 'part');
  const part = cue === undefined ? undefined : taken[cue.last - view.first];
  const isClause = cue !== undefined && (view.classAt(at) === 'sub' || view.classAt(cue.last - 1) === 'rel');
  return isClause && part?.kind === 'party' && !part.party.isDefinite ? cue.last : at;
}

/** Where in the row the chunk stands that a token is in; -1 when none is. */
export function chunkAt(chunks: readonly Chunk[], token: number): number {
  return chunks.findIndex((chunk) => chunk.first <= token && chunk.last > token);
}

/** Word class of a chunk: that of the word, or null for mentions. */
export function classOfChunk(chunk: Chunk | undefined): WordClass | null {
  return chunk?.kind === 'word' ? chunk.cls : null;
}
