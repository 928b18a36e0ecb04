/** Phrases by their words, in a few arrays of numbers: an object for each of a hundred thousand nodes would take ten times the memory, in every thread. */
export type WordTree = {
  readonly root: number;
  /** The node that a word leads to; -1 for none. */
  readonly step: (node: number, word: number) => number;
  /** The number of a word; -1 for one that no phrase has. */
  readonly numberOf: (word: string) => number;
  /** The first phrase that ends at a node; -1 for none. */
  readonly firstAt: (node: number) => number;
  /** The phrase that ends where this one does and was given next; -1 for none. */
  readonly nextAfter: (phrase: number) => number;
};

const ROOT = 0;
const NONE = -1;
/** So many slots for an edge, so that searches stay short. */
const SLOTS_PER_EDGE = 2;

/** Spreads the two numbers of an edge over the slots. */
const hashOf = (node: number, word: number): number => {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b);
  return hash ^ (hash >>> 15);
};

/** Builds the tree. Phrases keep their numbers; those without words are in it nowhere. */
export function wordTree(phrases: readonly (readonly string[])[]): WordTree {
  const words = new Map<string, number>();
  let steps = 0;
  for (const phrase of phrases) {
    steps += phrase.length;
    for (const word of phrase) if (!words.has(word)) words.set(word, words.size);
  }
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, steps * SLOTS_PER_EDGE))) - 1;
  /** Nodes but the root, by the edge that leads to them; 0 is an empty slot. */
  const slots = new Uint32Array(mask + 1);
  const parent = new Uint32Array(steps + 1);
  const wordTo = new Uint32Array(steps + 1);
  const isInner = new Uint8Array(steps + 1);
  const lastAt = new Int32Array(steps + 1).fill(NONE);
  const firstAt = new Int32Array(steps + 1).fill(NONE);
  const next = new Int32Array(phrases.length).fill(NONE);
  let nodes = 1;

  /** The slot of an edge: that of its node, or the empty one where it belongs. */
  const slotOf = (node: number, word: number): number => {
    let slot = hashOf(node, word) & mask;
    for (let there = slots[slot] ?? 0; there !== 0; there = slots[slot] ?? 0) {
      if (parent[there] === node && wordTo[there] === word) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const grow = (node: number, word: number): number => {
    const slot = slotOf(node, word);
    const known = slots[slot] ?? 0;
    if (known !== 0) return known;
    const made = nodes++;
    slots[slot] = made;
    parent[made] = node;
    wordTo[made] = word;
    isInner[node] = 1;
    return made;
  };
  for (const [number, phrase] of phrases.entries()) {
    const node = phrase.reduce((at, word) => grow(at, words.get(word) ?? 0), ROOT);
    if (node === ROOT) continue;
    const before = lastAt[node] ?? NONE;
    if (before === NONE) firstAt[node] = number;
    else next[before] = number;
    lastAt[node] = number;
  }
  const firstOf = firstAt.slice(0, nodes);
  return {
    root: ROOT,
    step: (node, word) => (word < 0 || isInner[node] !== 1 ? NONE : slots[slotOf(node, word)] || NONE),
    numberOf: (word) => words.get(word) ?? NONE,
    firstAt: (node) => firstOf[node] ?? NONE,
    nextAfter: (phrase) => next[phrase] ?? NONE,
  };
}
