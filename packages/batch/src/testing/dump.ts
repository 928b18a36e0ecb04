import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** An article of a made dump, or a line that is none. */
export type DumpLine = { readonly kind: 'article' | 'exact' | 'near' | 'broken'; readonly line: string };

type Article = { readonly id: string; readonly text: string; readonly publishedAt: string; readonly source: string };
type Random = (below: number) => number;

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2012, 0, 1);
const DAYS = 4500;
/** Earlier articles that may be copied. */
const MEMORY = 200;
const SOURCES = ['Sahel Wire', 'Courrier du fleuve', 'Desert Post', 'Agence Harmattan'];
const BROKEN = [
  '{"id": "cut", "text": "Gunmen',
  '{"id": "none"}',
  '{"text": 7}',
  'no JSON',
  '{"id": "x", "text": "  "}',
];

/** Numbers from a seed, the same everywhere (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** The paragraphs of the texts in a folder of fixtures, text by text. */
function paragraphsOf(folder: string): readonly (readonly string[])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) =>
      readFileSync(join(folder, name), 'utf8')
        .trim()
        .split(/\n{2,}/),
    );
}

const pick = <T>(values: readonly T[], random: Random): T => {
  const value = values[random(values.length)];
  if (value === undefined) throw new TypeError('nothing to pick from');
  return value;
};

/** A new article: the head of one fixture, paragraphs of others, with other figures. */
function article(id: string, texts: readonly (readonly string[])[], random: Random): Article {
  const [headline = '', ...own] = pick(texts, random);
  const others = Array.from({ length: 1 + random(3) }, () => pick(pick(texts, random), random));
  const body = [...own.slice(0, 1 + random(3)), ...others].map((paragraph) =>
    paragraph.replace(/(?<![\d,.])\d{1,2}(?![\d,.]*\d)/g, () => String(2 + random(27))),
  );
  return {
    id,
    text: [headline, ...body].join('\n\n'),
    publishedAt: new Date(FIRST_DAY + random(DAYS) * DAY_MS).toISOString().slice(0, 10),
    source: pick(SOURCES, random),
  };
}

/**
 * The lines of a made dump (JSON Lines): articles recombined from fixtures of one language each, one in twenty a near copy of an earlier one, one
 * in fifty an exact one, one in a hundred broken. The same for the same seed.
 */
export function* dumpLines(options: {
  readonly articles: number;
  readonly seed: number;
  /** Folders of fixtures, one for each language. */
  readonly folders: readonly string[];
}): Generator<DumpLine> {
  const random = randomOf(options.seed);
  const languages = options.folders.map(paragraphsOf);
  const earlier: Article[] = [];
  const lineOf = (kind: DumpLine['kind'], made: Article): DumpLine => ({ kind, line: JSON.stringify(made) });
  for (let at = 1; at <= options.articles; at++) {
    const id = `a${at}`;
    const chance = random(100);
    if (chance === 0) yield { kind: 'broken', line: pick(BROKEN, random) };
    else if (chance <= 2 && earlier.length > 0) yield lineOf('exact', { ...pick(earlier, random), id });
    else if (chance <= 7 && earlier.length > 0) {
      const copied = pick(earlier, random);
      yield lineOf('near', { ...copied, id, text: `${copied.text}\n\nReporting by our staff; edited in Niamey.` });
    } else {
      const made = article(id, pick(languages, random), random);
      if (made.text.length > 800) {
        earlier.push(made);
        if (earlier.length > MEMORY) earlier.shift();
      }
      yield lineOf('article', made);
    }
  }
}
